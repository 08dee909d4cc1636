"""Adjectives of places and words for their people: what a query of one such word may mean."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.matching.evidence import KINDS


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


@pytest.mark.parametrize(
    ("word", "person"),
    [
        ("Українка", "person:lesya-ukrainka"),
        ("Невский", "person:alexander-nevsky"),
        ("Волинський", "person:serhii-volynskyi"),
        ("Türk", "person:volker-turk"),
    ],
)
def test_who_bears_the_word_as_a_family_name_stays(builtin: Resolver, word: str, person: str) -> None:
    assert builtin.candidates(word, "person", limit=1)[0].id == person
    assert person in [one.id for one in builtin.candidates(word, limit=10)]


def test_a_place_of_which_a_word_is_adjective_and_demonym_is_one_candidate(builtin: Resolver) -> None:
    assert [one.id for one in builtin.candidates("болгарин")] == ["place:bulgaria"]


def test_where_persons_are_asked_for_an_adjective_is_nobody(builtin: Resolver) -> None:
    assert builtin.candidates("Macar", "person") == []


def test_a_word_for_the_people_is_told_as_such() -> None:
    names = Name("Gazan", "tr"), Name("Gazanlı", "tr", "demonym"), Name("Gazani", "tr", "adjective")
    resolver = Resolver(Gazetteer([Entity("place:gazan", "place", names)]))
    for word, kind in (("Gazanlı", "demonym"), ("Gazani", "adjective")):
        (found,) = resolver.candidates(word)
        assert [step.kind for step in found.evidence] == [kind]
        assert kind in KINDS
