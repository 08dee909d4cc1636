"""Full names in a case: a man's genitive that is like a woman's name, and datives that are like other family names."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Виктора Зубкова", "viktor-zubkov"),
        ("Віктора Єріна", "viktor-yerin"),
        ("Романа Анина", "roman-anin"),
        ("Валентина Резніченка", "valentyn-reznichenko"),
        ("Тарасові Шевченкові", "taras-shevchenko"),
        ("Олександрові Олесеві", "oleksandr-oles"),
        ("Іванові Франкові", "ivan-franko"),
        ("Марина Овсянникова", "marina-ovsyannikova"),
    ],
)
def test_the_base_form_is_found(builtin: Resolver, name: str, found: str) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == f"person:{found}"


@pytest.mark.parametrize("name", ["Александра Дугина", "Валентина Резниченко", "Beyaz Saray'dan"])
def test_what_may_be_another_is_nobody(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
