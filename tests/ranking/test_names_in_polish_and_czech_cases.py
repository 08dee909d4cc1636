"""Names in the cases of Polish, Czech and Serbian, and in the scientific transliteration that Italian writes."""

from __future__ import annotations

import pytest

from resolver import Resolver

CASES = [
    ("Lwa Trockiego", "person:leon-trotsky"),
    ("Lva Trockého", "person:leon-trotsky"),
    ("Siergiejem Szojgu", "person:sergei-shoigu"),
    ("Julii Tymoszenko", "person:yulia-tymoshenko"),
    ("Ekremem Imamoglu", "person:ekrem-imamoglu"),
    ("Aleksandrom Vučićem", "person:aleksandar-vucic"),
    ("Nikita Chruščëv", "person:nikita-khrushchev"),
    ("Nikita Chruščёv", "person:nikita-khrushchev"),  # the Cyrillic ё
]


@pytest.mark.parametrize(("name", "owner"), CASES)
def test_a_name_in_a_case_finds_its_owner(builtin: Resolver, name: str, owner: str) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == owner


@pytest.mark.parametrize("name", ["Olgi Szojgu", "Lwa Tymoszenko", "Julii Trockiej"])
def test_another_given_name_in_a_case_is_another_person(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
