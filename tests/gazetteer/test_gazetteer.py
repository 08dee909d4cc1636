"""The read interface: layers, merging, redirects, taking away, length and hash."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Entity, Gazetteer, Name
from gazetteer.entity import Record, Redirect
from gazetteer.gazetteer import Segment
from gazetteer.lazy import LazyRecords
from resolver.building import build
from resolver.errors import GazetteerError


def place(slug: str, *names: str, prominence: int = 0) -> Entity:
    return Entity(f"place:{slug}", "place", tuple(map(Name, names)), prominence=prominence)


KYIV = place("kyiv", "Kyiv", prominence=9000)
LVIV = place("lviv", "Lviv")
BASE = Gazetteer([KYIV, Redirect("place:kiev", "place:kyiv"), LVIV])


def test_get_finds_follows_redirects_and_says_none_for_the_unknown() -> None:
    assert BASE.get("place:kyiv") == KYIV
    assert BASE.get("place:kiev") == KYIV
    assert BASE.get("place:odesa") is None
    assert Gazetteer([Redirect("a", "b")]).get("a") is None


def test_iteration_and_length_count_entities_and_membership_counts_redirects_too() -> None:
    assert list(BASE) == [KYIV, LVIV]
    assert len(BASE) == 2
    assert "place:kiev" in BASE
    assert "place:odesa" not in BASE
    assert 7 not in BASE
    assert len(list(BASE.records())) == 3


def test_one_gazetteer_merges_what_it_is_given_twice() -> None:
    both = Gazetteer([KYIV, place("kyiv", "Kiev")])
    assert len(both) == 1
    found = both.get("place:kyiv")
    assert found is not None
    assert [name.text for name in found.names] == ["Kiev", "Kyiv"]
    assert found.prominence == 9000


def test_the_upper_layer_lies_over_the_lower_one() -> None:
    layered = BASE | Gazetteer([place("odesa", "Odesa"), place("kyiv", "Kiev", prominence=1)])
    assert [entity.id for entity in layered] == ["place:kyiv", "place:lviv", "place:odesa"]
    assert len(layered) == 3
    found = layered.get("place:kiev")
    assert found is not None
    assert (found.name(), found.prominence) == ("Kiev", 1)
    assert BASE.get("place:kyiv") == KYIV


def test_layering_is_associative_and_an_empty_layer_changes_nothing() -> None:
    one, two, three = (Gazetteer([place("kyiv", text), place(text.lower(), text)]) for text in ("A", "B", "C"))
    assert list((one | two) | three) == list(one | (two | three))
    assert list(BASE | Gazetteer()) == list(Gazetteer() | BASE) == list(BASE)


def test_an_upper_redirect_takes_the_place_of_an_entity_and_an_upper_entity_that_of_a_redirect() -> None:
    merged = BASE | Gazetteer([Redirect("place:lviv", "place:kyiv")])
    assert merged.get("place:lviv") == KYIV
    assert len(merged) == 1
    split = BASE | Gazetteer([place("kiev", "Kiev, Kentucky")])
    assert split.get("place:kiev") == place("kiev", "Kiev, Kentucky")


@pytest.mark.parametrize(
    "records",
    [
        [Redirect("a", "a")],
        [Redirect("a", "b"), Redirect("b", "a")],
        [Redirect("a", "b"), Redirect("b", "c"), Redirect("c", "b")],
    ],
)
def test_redirects_in_a_circle_are_an_error_that_names_them(records: list[Record]) -> None:
    with pytest.raises(GazetteerError, match="a: its redirects go in a circle: a -> "):
        Gazetteer(records).get("a")


def test_redirects_may_lead_to_redirects() -> None:
    chain: list[Record] = [Redirect(f"r{number}", f"r{number + 1}") for number in range(10)]
    assert Gazetteer([*chain, Entity("r10", "place", (Name("End"),))]).get("r0") is not None


def test_without_takes_away_and_a_later_layer_brings_back() -> None:
    less = BASE.without(["place:kyiv", "place:unknown"])
    assert less.get("place:kyiv") is None
    assert less.get("place:kiev") is None
    assert list(less) == [LVIV]
    assert len(less) == 1
    again = less | Gazetteer([place("kyiv", "Kyjiw")])
    assert again.get("place:kyiv") == place("kyiv", "Kyjiw")
    assert len(BASE) == 2


def test_the_hash_says_whether_the_content_is_the_same() -> None:
    assert BASE.hash == Gazetteer(list(BASE.records())).hash
    assert len(BASE.hash) == 64
    assert BASE.hash != BASE.without(["place:lviv"]).hash
    assert BASE.hash != (BASE | Gazetteer([place("lviv", "Lemberg")])).hash
    one, other = (
        Entity("x", "place", (Name("X"),), same_as=dict(pairs))
        for pairs in ((("a", "1"), ("b", "2")), (("b", "2"), ("a", "1")))
    )
    assert Gazetteer([one]).hash == Gazetteer([other]).hash


def test_what_is_saved_is_loaded_with_the_layers_merged(tmp_path: Path) -> None:
    layered = (BASE | Gazetteer([place("kyiv", "Kiev")])).without(["place:lviv"])
    layered.save(tmp_path / "all.jsonl")
    loaded = Gazetteer.load(str(tmp_path / "all.jsonl"))
    assert list(loaded) == list(layered)
    assert loaded.hash == layered.hash
    assert loaded.get("place:kiev") == layered.get("place:kyiv")


def test_the_builtin_gazetteer_loads() -> None:
    assert len(Gazetteer.builtin()) > 1000


_RECORDS: list[Record] = [
    *(place(f"p{number}", f"P{number}", prominence=number) for number in range(8)),
    Redirect("old", "place:p3"),
    Redirect("older", "old"),
]


@given(st.permutations(_RECORDS))
def test_the_order_of_the_records_changes_no_answer(records: list[Record]) -> None:
    shuffled = Gazetteer(records)
    assert len(shuffled) == 8
    assert {entity.id: entity for entity in shuffled} == {entity.id: entity for entity in Gazetteer(_RECORDS)}
    assert shuffled.get("older") == _RECORDS[3]


@given(st.lists(st.sampled_from(_RECORDS)), st.lists(st.sampled_from(_RECORDS)))
def test_two_layers_answer_like_one_gazetteer_of_both(lower: list[Record], upper: list[Record]) -> None:
    layered, joined = Gazetteer(lower) | Gazetteer(upper), Gazetteer([*lower, *upper])
    assert list(layered) == list(joined)
    assert len(layered) == len(joined) == len(list(joined))
    assert layered.hash == joined.hash


@pytest.mark.parametrize("stored", ["in memory", "lazily", "compiled"])
def test_the_entities_of_an_outside_scheme_are_found(tmp_path: Path, stored: str) -> None:
    kyiv = Entity("place:kyiv", "place", (Name("Kyiv"),), same_as={"geonames": "703448"}, description="iso3166")
    ukraine = Entity("place:ukraine", "place", (Name("Ukraine"),), same_as={"iso3166": "UA"})
    lower = Gazetteer([kyiv, ukraine])
    if stored == "lazily":
        lower.save(tmp_path / "lower.jsonl")
        lower = Gazetteer(segments=(Segment(LazyRecords(tmp_path / "lower.jsonl")),))
    elif stored == "compiled":
        build(lower, tmp_path / "lower.onomast")
        lower = Gazetteer.load(tmp_path / "lower.onomast")
    upper = Gazetteer([Entity("place:poland", "place", (Name("Poland"),), same_as={"iso3166": "PL"})])
    assert [entity.id for entity in (lower | upper).of_scheme("iso3166")] == ["place:ukraine", "place:poland"]
