"""A rare family name alone means the one bearer whom readers know; a common one does not, however well known he is."""

from __future__ import annotations

import pytest
from scenes import both, entity

from gazetteer import Gazetteer
from resolver import Resolver

GAZETTEER = Gazetteer(
    [
        entity("person:first", "Peter Adamant/en; Пётр Адамант/ru; Петро Адамант/uk; Peter Adamant/tr", "RU", 9000),
        entity("person:rare", "Gleb Skvyrzhin/en; Глеб Сквыржин/ru; Гліб Сквиржин/uk; Gleb Skvırjin/tr", "RU", 3400),
        entity("person:little", "Ivan Tverdzhun/en; Иван Твержун/ru; Іван Твержун/uk; Ivan Tverjun/tr", "RU", 1500),
        entity("person:middle", "Ivan Zhmerdun/en; Иван Жмердун/ru; Іван Жмердун/uk; Ivan Jmerdun/tr", "RU", 2000),
        entity("person:common", "Lev Volkov/en; Лев Волков/ru; Лев Волков/uk; Lev Volkov/tr", "RU", 3400),
        entity("person:father", "Timur Muratov/en; Тимур Муратов/ru; Тимур Муратов/uk; Timur Muratov/tr", "RU", 3400),
        entity("person:town", "Oleg Gremkovo/en; Олег Гремково/ru; Олег Гремково/uk; Oleg Gremkovo/tr", "RU", 3400),
        entity("place:town", "Gremkovo/en; Гремково/ru; Гремково/uk; Gremkovo/tr", "RU", 3),
        entity("person:brave", "Igor the Valiantly/en; Игорь Удалецкой/ru; Ігор Удалецькой/uk", "RU", 3400),
        entity("person:twin", "Anna Drovnyuk/en; Анна Дровнюк/ru; Ганна Дровнюк/uk; Anna Drovnyuk/tr", "RU", 3400),
        entity("person:twins", "Hlib Drovnyuk/en; Глеб Дровнюк/ru; Гліб Дровнюк/uk; Hlib Drovnyuk/tr", "RU", 2900),
    ]
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Вчера {Сквыржин|rare} потребовал доклад. Об этом сообщили {Сквыржину|rare}."),
        ("uk", "Учора {Сквиржин|rare} вимагав доповіді."),
        ("en", "He met {Skvyrzhin|rare} on Monday."),
        # of somebody less known it must stand inside a sentence, and not alone in quotation marks
        ("ru", "Вчера {Жмердун|middle} потребовал доклад. Жмердун потребовал его вчера. Пьесу «Жмердун» сняли."),
        # too little known, a common family name, one made from a given name, one of two who are known alike
        ("ru", "Вчера Твержун потребовал доклад."),
        ("ru", "Вчера Волков потребовал доклад."),
        ("ru", "Вчера Муратов потребовал доклад."),
        ("ru", "Вчера Дровнюк потребовал доклад."),
        # a town's name, an epithet
        ("ru", "Он живёт в {Гремково|town}."),
        ("ru", "Вчера Удалецкой потребовал доклад."),
        # somebody else's
        ("ru", "Вчера Анна Сквыржина потребовала доклад."),
        ("en", "He met Otto Skvyrzhin on Monday. Skvyrzhin smiled."),
    ],
)
def test_whom_a_family_name_alone_means(resolver: Resolver, lang: str, text: str) -> None:
    found, expected = both(resolver, text, lang)
    assert found == expected


def test_those_whom_readers_know(builtin: Resolver) -> None:
    text = "Он сказал, что Бастрыкин потребовал доклад, а дело Скрипаля закрыто."
    assert [mention.id for mention in builtin.annotate(text, "ru").mentions] == [
        "person:alexander-bastrykin",
        "person:sergei-skripal",
    ]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Wrestling. Sadulaev watched from the stand.", ["person:abdulrashid-sadulaev"]),
        ("en", "Sadulaev watched from the stand.", []),
        ("tr", "Voleybol: Boskovic 31 sayı yaptı.", ["person:tijana-boskovic"]),
        ("uk", "Футбол. Довбик знову забив.", ["person:artem-dovbyk"]),
        ("uk", "Довбик знову прийшов.", []),
        ("ru", "Шахматы. Лунин знову проиграл.", []),
    ],
)
def test_an_athlete_where_his_sport_is_told_of(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Grand Committee met."),
        ("en", "Terrible was cruel."),
        ("en", "Yesterday Magnificent won."),
        ("ru", "Вчера Великий забил гол."),
    ],
)
def test_nobody_is_meant_by_an_epithet_alone(builtin: Resolver, lang: str, text: str) -> None:
    assert not builtin.annotate(text, lang).mentions


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Genel Başkanımız Sayın Özel geldi.", ["person:ozgur-ozel"]),
        ("Sayın Şimşek konuştu.", ["person:mehmet-simsek"]),
        ("Sayın Karadeniz, söz vereceğim.", []),
        ("AYŞE KARADENİZ (Tekirdağ) – Bize gelin.", ["place:tekirdag"]),
        ("Şimşek çaktı.", []),
    ],
)
def test_whoever_is_spoken_of_with_respect(builtin: Resolver, text: str, found: list[str]) -> None:
    assert [mention.id for mention in builtin.annotate(text, "tr").mentions] == found
