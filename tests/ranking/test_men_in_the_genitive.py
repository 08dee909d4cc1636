"""Men's names in the genitive that end as women's do, and women's names."""

from __future__ import annotations

import pytest

from resolver import Resolver

MEN = [
    ("Павла Дурова", "person:pavel-durov"),
    ("Ріната Ахметова", "person:rinat-akhmetov"),
    ("Александра Гельевича Дугина", "person:aleksandr-dugin"),
]

WOMEN = ["Ольга Лаврова", "Валерия Герасимова", "Александра Дугина", "Александра Овечкина"]


@pytest.mark.parametrize(("name", "owner"), MEN)
def test_a_name_that_is_seldom_a_womans_is_a_mans_in_the_genitive(builtin: Resolver, name: str, owner: str) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == owner


@pytest.mark.parametrize("name", WOMEN)
def test_a_womans_name_is_no_mans(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
