"""Given names left out of names that thousands bear: Mehmet Şahin is anybody, Necdet Sezer the tenth president."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("known", "query", "is_answered"),
    [
        ("Mehmet Ali Şahin", "Mehmet Şahin", False),
        ("Ali İhsan Yavuz", "Ali Yavuz", False),
        # a family name or a given name that few have tells who is meant
        ("Ahmet Necdet Sezer", "Necdet Sezer", True),
        ("Mehmet Ali Aybar", "Mehmet Aybar", True),
        ("Mehmet Ali Şahin", "Mehmet Ali Şahin", True),
    ],
)
def test_two_of_the_commonest_names_are_anybody(known: str, query: str, is_answered: bool) -> None:
    gazetteer = Gazetteer([Entity("person:one", "person", (Name(known, "tr"),), countries=("TR",))])
    assert (Resolver(gazetteer).resolve(query) is not None) is is_answered
