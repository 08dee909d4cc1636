"""A given name alone, however it is spelt, is nobody's; and a place lies in no other country than its own."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize("name", ["Барак", "Kiril"])
def test_a_given_name_alone_is_nobodys(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
    assert builtin.resolve("Ərdoğan") is not None  # a given name of lesser known men


@pytest.mark.parametrize("name", ["Sebastopol", "Melitopol", "Taganrog", "Vladimir"])
def test_a_place_is_in_no_other_country(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is not None
    assert builtin.resolve(name, countries=["US"]) is None
