"""Adjectives of places and words for their people: what a query of one such word may mean."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("word", "place"),
    [
        ("Turkish", "place:turkiye"),
        ("турецький", "place:turkiye"),
        ("Macar", "place:hungary"),
        ("Fransız", "place:france"),
        ("Ankaralı", "place:ankara"),
        ("Cuban", "place:cuba"),
        ("лозаннский", "place:lausanne"),
        ("донбасский", "place:donbas"),
    ],
)
def test_an_adjective_is_perhaps_its_place_and_nobody_else(builtin: Resolver, word: str, place: str) -> None:
    assert builtin.resolve(word) is None
    found = builtin.candidates(word, limit=1)[0]
    assert found.id == place
    assert 0.5 < found.score < 0.75
    assert found.evidence[0].kind in ("adjective", "demonym")


def test_a_town_that_is_called_so_to_the_letter_stays(builtin: Resolver) -> None:
    found = builtin.resolve("Украинка")
    assert found is not None
    assert found.id == "place:ukrainka"


def test_where_persons_are_asked_for_an_adjective_is_nobody(builtin: Resolver) -> None:
    assert builtin.candidates("Macar", "person") == []
