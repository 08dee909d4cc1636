"""Mines, ships, prisons and airports without the word for their sort: горняки «Глубокой», самолёт сел в Берёзове."""

from __future__ import annotations

import pytest
from scenes import both, entity

from gazetteer import Gazetteer
from resolver import Resolver

GAZETTEER = Gazetteer(
    [
        entity("facility:mine", "Glubokaya mine/en; Шахта «Глубокая»/ru; Шахта «Глибока»/uk", "RU", 800),
        entity("facility:mall", "ТЦ «Тихая гавань»/ru; ТЦ «Тиха гавань»/uk", "RU", 800),
        entity("facility:hotel", "Гостиница «Орбита»/ru; Готель «Орбіта»/uk", "RU", 800),
        entity("organisation:channel", "Орбита/ru; Орбіта/uk", "RU", 800),
        entity("facility:prison", "Колония «Серая сова»/ru; Колонія «Сіра сова»/uk", "RU", 800),
        entity("facility:airport", "Berezovo Airport/en; Аэропорт Берёзово/ru; Аеропорт Березово/uk", "RU", 800),
        entity("facility:city-airport", "Gromov Airport/en; Аэропорт Громов/ru; Аеропорт Громов/uk", "RU", 800),
        entity("facility:gromov-airport", "Аэропорт Ельска/ru; Аеропорт Єльська/uk", "RU", 800),
        entity("place:elsk", "Yelsk/en; Ельск/ru; Єльськ/uk", "RU", 800),
        entity("facility:honoured", "Аэропорт Строгов/ru", "RU", 800),
        entity("person:honoured", "Пётр Строгов/ru", "RU", 10, gender="male"),
        entity("person:outstanding", "Семён Ладыгин/ru", "RU", 900, gender="male"),
        entity("place:gromov", "Gromov/en; Громов/ru; Громов/uk", "RU", 800),
    ]
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # in quotation marks, where the text has the sort or its kin
        ("ru", "У проходной «{Глубокой|mine}» ждут горняков."),
        ("ru", "Шахтёры помнят: пять лет назад была «{Глубокая|mine}»."),
        ("uk", "Гірники «{Глибокої|mine}» страйкують."),
        ("ru", "Пожар в торговом центре вспомнили все. «{Тихая гавань|mall}» сгорела за час."),
        ("uk", "ТРЦ перевірили після пожежі в «{Тихій гавані|mall}»."),
        ("ru", "Осуждённых перевели в «{Серую сову|prison}»."),
        # neither without it nor without the marks
        ("ru", "У проходной «Глубокой» ждут людей."),
        ("ru", "Горняки вышли из Глубокой тишины."),
        ("ru", "Сняли фильм «Серая сова»."),
        # nor behind the word for another sort
        ("ru", "Горняки отдыхали в санатории «Глубокая»."),
        # not where something else is called so: a channel, a town
        ("ru", "В гостинице смотрели «{Орбиту|channel}»."),
        ("ru", "Самолёт сел в {Громове|gromov}."),
        ("ru", "Рейс вылетел из {Ельска|elsk}."),
        ("ru", "Пилот сказал, что самолёт Строгова сел; авиация в Строгове видит смысл жизни."),
        # airports behind a preposition, in the sentence that tells of a flight; ё or е
        ("ru", "Самолет посадили в {Березове|airport} из-за тумана."),
        ("ru", "Рейс вылетел из {Берёзова|airport} с опозданием."),
        ("uk", "Пасажири чекали в {Березові|airport}."),
        ("en", "Their plane landed at {Berezovo|airport} in fog."),
        ("ru", "Самолёт сел. Он живёт в Берёзове."),
        ("en", "Their plane was late. She lives in Berezovo."),
    ],
)
def test_facilities_without_the_word_for_their_sort(resolver: Resolver, lang: str, text: str) -> None:
    found, expected = both(resolver, text, lang)
    assert found == expected
