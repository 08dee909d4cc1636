"""Towns that say on which river or sea they lie."""

from __future__ import annotations

import pytest

from resolver import compare
from resolver.language.names.waters import on_water, stem_of_water


@pytest.mark.parametrize(
    ("words", "tied"),
    [
        (("ростов", "на", "дону"), range(1, 2)),
        (("rostov", "sur", "le", "don"), range(1, 3)),
        (("nikolajevsk", "aan", "de", "amoer"), range(1, 3)),
        (("rostow", "am", "don"), range(1, 2)),
        (("на", "дону"), None),
        (("stratford", "on"), None),
        (("нижний", "новгород"), None),
        (("ростов",), None),
        ((), None),
    ],
)
def test_where_the_water_is_tied_to_the_town(words: tuple[str, ...], tied: range | None) -> None:
    assert on_water(words) == tied


@pytest.mark.parametrize(
    ("word", "stem"),
    [("дону", "дон"), ("доном", "дон"), ("don", "don"), ("волге", "волг"), ("l'amour", "amour"), ("ою", "ою")],
)
def test_stems(word: str, stem: str) -> None:
    assert stem_of_water(word) == stem


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Rostov-on-Don", "Ростов-на-Дону"),
        ("Rostow am Don", "Ростов-на-Дону"),
        ("Rostov-sur-le-Don", "Ростов-на-Дону"),
        ("Rostow nad Donem", "Ростов-на-Дону"),
        ("Rostov na Donu", "Ростов-на-Дону"),
        ("Nikolaïevsk-sur-l'Amour", "Николаевск-на-Амуре"),
        ("Nikolajevsk aan de Amoer", "Николаевск-на-Амуре"),
        ("Слов'янськ-на-Кубані", "Славянск-на-Кубани"),
        ("Kamen-on-Ob", "Камень-на-Оби"),
    ],
)
def test_the_water_may_stand_in_any_case(spelling: str, name: str) -> None:
    assert compare(spelling, name, "place").score >= 0.5


@pytest.mark.parametrize(
    ("spelling", "name"),
    [("Rostov-on-Kuban", "Ростов-на-Дону"), ("Nikolaevsk-on-Don", "Николаевск-на-Амуре")],
)
def test_another_water_is_another_town(spelling: str, name: str) -> None:
    assert compare(spelling, name, "place").score < 0.5


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2-я Гавриловка", "Вторая Гавриловка", True),
        ("Gavrilovka 2-ya", "Гавриловка Вторая", True),
        ("1-е Мая", "Первое Мая", True),
        ("Мала Данилівка Друга", "Мала Данилівка 2-га", True),
        ("2-я Гавриловка", "Третья Гавриловка", False),
        ("Гавриловка 2", "Гавриловка Первая", False),
        ("Школа № 3", "Третья школа", True),
    ],
)
def test_a_number_may_be_written_in_letters(one: str, other: str, same: bool) -> None:
    assert (compare(one, other, "place").score >= 0.5) is same
