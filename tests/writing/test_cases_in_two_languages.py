"""Cases kept in hyphenated names, and put into the other language where both call a place alike."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Губернатор Санкт-Петербурга живёт в Нью-Йорке."),
        ("ru", "Жители Йошкар-Олы уехали из Каменец-Подольского."),
        ("uk", "В Івано-Франківську, до Нью-Йорка."),
        ("uk", "В Івано-Франківській області."),
    ],
)
def test_what_is_written_right_stays(builtin: Resolver, lang: str, text: str) -> None:
    assert builtin.annotate(text, lang).normalised() == text


@pytest.mark.parametrize(
    ("lang", "to", "text", "written"),
    [
        ("ru", "uk", "Благодарны Анкаре и Москве.", "Благодарны Анкарі и Москві."),
        ("ru", "uk", "Сидит в Лондоне.", "Сидит в Лондоні."),
        ("ru", "uk", "Живёт в Крыму.", "Живёт в Криму."),
        ("ru", "uk", "Цветы Юлии Навальной.", "Цветы Юлії Навальної."),
        ("uk", "ru", "Картина Тараса Шевченка.", "Картина Тараса Шевченко."),
        ("uk", "ru", "До Горішніх Плавнів.", "До Горишних Плавней."),
    ],
)
def test_the_case_is_the_other_languages(builtin: Resolver, lang: str, to: str, text: str, written: str) -> None:
    once = builtin.annotate(text, lang).normalised(to)
    assert once == written
    assert builtin.annotate(once, lang).normalised(to) == once


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        ("ru", "ru", "Вчера говорили с Сергеем Лавровим долго.", "Вчера говорили с Сергеем Лавровым долго."),
        ("uk", "uk", "Вчора говорили з Петром Порошенко довго.", "Вчора говорили з Петром Порошенком довго."),
        ("ru", "ru", "Вчера видели Сергія Шойгу в городе.", "Вчера видели Сергея Шойгу в городе."),
        ("uk", "ru", "Вчора відповіли Петру Порошенкові листом.", "Вчора відповіли Петру Порошенко листом."),
    ],
)
def test_words_of_both_languages_tell_the_case(builtin: Resolver, lang: str, to: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised(to=to) == normal
