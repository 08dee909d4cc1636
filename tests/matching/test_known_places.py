"""A name that is a known place's is no misspelling of another place's."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from gazetteer.place_names import preferred_place_names
from resolver import Resolver, compare
from resolver.errors import GazetteerError
from resolver.index import Index
from resolver.matching.things.known_places import names_another_place, sounds_like_another_place
from resolver.matching.words.pairs import pair
from resolver.ranking import Known, Ranking


@pytest.mark.parametrize(
    ("query", "name", "other"),
    [
        (("kolomna",), ("kolomyia",), True),
        (("коломна",), ("коломия",), True),
        (("sovetskaya",), ("sovetskaya", "gavan"), True),
        (("kyiv",), ("київ",), False),  # one place
        (("kolomija",), ("kolomyia",), False),  # no place's name as the gazetteer prefers it
        (("izmir",), ("İzmir",), False),
    ],
)
def test_places_that_the_world_knows(query: tuple[str, ...], name: tuple[str, ...], other: bool) -> None:
    assert names_another_place(query, name) is other


@pytest.mark.parametrize(
    ("query", "name", "other"),
    [
        (("antaliya",), ("antakya",), True),
        (("vishgorod",), ("ужгород",), True),
        (("купьянск",), ("кабанск",), True),
        (("oposhnya",), ("opishnia",), False),  # one place
        (("petschora",), ("pechora",), False),
        (("antalja",), ("antalya",), False),
        (("quxbzv",), ("antalya",), False),  # no place's name
    ],
)
def test_spellings_of_places_that_the_world_knows(query: tuple[str, ...], name: tuple[str, ...], other: bool) -> None:
    assert sounds_like_another_place(query, name) is other


def test_a_ranking_may_know_no_other_places() -> None:
    index = Index(Gazetteer([Entity("place:kolomyia", "place", (Name("Kolomyia"),))]))
    (apart,) = Ranking(index, known_places=False).weighed("Kolomna", "place", Known())
    (alone,) = Ranking(index, known_places=False, other_places=False).weighed("Kolomna", "place", Known())
    assert "contradiction" in [step.kind for step in apart.comparison.evidence]
    assert "contradiction" not in [step.kind for step in alone.comparison.evidence]
    assert alone.log_odds > apart.log_odds


@pytest.mark.parametrize(
    ("known", "another", "case"),
    [("Печора", "Печоры", "Печоре"), ("Деражня", "Деражне", "Деражнею"), ("Antakya", "Antaliya", "Antakya'da")],
)
def test_a_known_place_is_neither_a_case_of_another_nor_an_error_for_it(known: str, another: str, case: str) -> None:
    resolver = Resolver(Gazetteer((Entity("place:known", "place", (Name(known),), prominence=10),)))
    assert resolver.resolve(another) is None
    assert resolver.candidates(another)[0].score < resolver.candidates(case)[0].score
    found = resolver.resolve(case)
    assert found is not None
    assert found.id == "place:known"


@pytest.mark.parametrize(
    ("known", "another", "misspelt"),
    [("Kolomyia", "Kolomna", "Kolomiya"), ("Sovetskaya Gavan", "Sovetskaya", "Sovetskaya Gavann")],
)
def test_another_place_is_not_taken_for_the_one_that_is_known(known: str, another: str, misspelt: str) -> None:
    resolver = Resolver(Gazetteer((Entity("place:known", "place", (Name(known),), prominence=10),)))
    assert resolver.resolve(another) is None
    assert "contradiction:place" in [step.label for step in compare(another, known, "place").evidence]
    found = resolver.resolve(misspelt)
    assert found is not None
    assert found.id == "place:known"


@pytest.mark.parametrize(
    ("known", "at_the_beginning", "further_on"),
    [("yelovo", "belovo", "yebovo"), ("шушары", "кушары", "шукары"), ("ambar", "umbar", "ambur")],
)
def test_a_difference_in_the_first_sound_weighs_more(known: str, at_the_beginning: str, further_on: str) -> None:
    beginning, inside = pair(at_the_beginning, known), pair(further_on, known)
    assert inside is not None
    assert beginning is None or beginning.cost > inside.cost


def test_a_file_that_cannot_be_read_is_named(tmp_path) -> None:
    with pytest.raises(GazetteerError, match=r"gone\.jsonl: cannot be read"):
        list(preferred_place_names(tmp_path / "gone.jsonl"))
