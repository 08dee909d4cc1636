"""The read interface: layers, merging, redirects, taking away, length and hash."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Entity, Gazetteer, Name, Role
from gazetteer.entity import Record, Redirect, Split
from gazetteer.gazetteer import Segment
from gazetteer.lazy import LazyRecords
from resolver.building import build
from resolver.errors import ArgumentError, GazetteerError


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


@pytest.mark.parametrize("given", ["place:kyiv", b"place:kyiv", None, 7])
def test_a_single_id_or_none_is_taken_for_no_list_of_ids(given: Any) -> None:
    with pytest.raises(ArgumentError, match=r"^identifiers is .*; give a list of strings"):
        BASE.without(given)


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


_ZED = (Name("Zed"),)
_made: Any = Entity
"""An entity of whatever is given, as code without types makes it."""


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (_made("x:1", "persn", _ZED), "x:1: kind is 'persn'; give one of person, place, organisation, facility"),
        (_made("x:1", "person", ()), "x:1: names is empty; give at least one name"),
        (_made("x:1", "person", ("Zed",)), "x:1: an item of names is 'Zed'; give a Name"),
        (_made("x:1", "person", "Zed"), "x:1: names is 'Zed'; give a list"),
        (_made("x:1", "person", (Name(" "),)), "x:1: a name's text is ' '; give a non-empty string"),
        (_made("x:1", "person", (Name("Zed", type="aka"),)), "x:1: the name 'Zed' has type 'aka'; give one of "),
        (_made("x:1 ", "person", _ZED), "x:1 : id is 'x:1 '; give a non-empty string without tabs or white space"),
        (_made("", "person", _ZED), "record 2: id is ''; give a non-empty string"),
        (_made("x:1", "person", _ZED, countries="UA"), "x:1: countries is 'UA'; give a list"),
        (_made("x:1", "person", _ZED, born="soon"), "x:1: born is 'soon'; give a whole number"),
        (
            _made("x:1", "person", _ZED, prominence=-5),
            "x:1: prominence is -5; give a whole number from 0 to 2147483648",
        ),
        (_made("x:1", "person", _ZED, born=10**5000), "x:1: born is too long to be shown; give a whole number"),
        (_made("x:1", "person", _ZED * 70_001), "x:1: names has 70,001 names; the most are 65,535"),
        (_made("x:1", "person", _ZED, same_as=5), "x:1: same_as is 5; give a mapping"),
        (_made("x:1", "person", _ZED, roles=("mayor",)), "x:1: an item of roles is 'mayor'; give a Role"),
        (Redirect("x:1", ""), "x:1: redirect is ''; give a non-empty string"),
        (Split("x:1", ("x:2",)), "x:1: split is ['x:2']; give the IDs of two entities or more"),
        ("x:1", "record 2: a record is 'x:1'; give an Entity, a Redirect or a Split"),
    ],
)
def test_what_is_made_in_code_is_held_to_the_rules_of_files(item: Any, said: str) -> None:
    with pytest.raises(GazetteerError, match=f"^{re.escape(said)}"):
        Gazetteer([KYIV, item])


def test_the_names_of_records_that_become_one_are_no_more_than_an_index_can_number() -> None:
    parts = [place("kyiv", *(f"{letter}{number}" for number in range(40_000))) for letter in "AB"]
    with pytest.raises(GazetteerError, match="place:kyiv: its records have 80,000 names together; the most are 65,535"):
        Gazetteer(parts)


def test_what_is_made_in_code_is_held_as_a_file_s_is() -> None:
    loose = _made("x:1", "person", list(_ZED), countries=["UA"], born="1970", roles=[Role("mayor", since="2020")])
    sound = _made("x:1", "person", _ZED, countries=("UA",), born=1970, roles=(Role("mayor", since=2020),))
    assert list(Gazetteer([loose])) == [sound]


def test_whoever_made_an_entity_cannot_change_it_in_the_gazetteer() -> None:
    known = {"wikidata": "Q1"}
    gazetteer = Gazetteer([_made("x:1", "person", _ZED, same_as=known)])
    known["wikidata"] = "Q2"
    assert [entity.same_as for entity in gazetteer] == [{"wikidata": "Q1"}]


@pytest.mark.parametrize("given", ["mine.jsonl", Path("mine.jsonl")])
def test_a_path_given_for_entities_is_an_error_that_says_how_to_load_it(given: Any) -> None:
    with pytest.raises(
        GazetteerError, match=r"^'mine.jsonl' is no list of entities; read a file with Gazetteer\.load$"
    ):
        Gazetteer(given)


@pytest.mark.parametrize("given", [KYIV, None, 7])
def test_what_is_no_list_of_entities_is_an_error(given: Any) -> None:
    with pytest.raises(GazetteerError, match="a gazetteer is made of a list of entities; found"):
        Gazetteer(given)


@pytest.mark.parametrize("other", ["mine.jsonl", [KYIV], None])
def test_only_a_gazetteer_is_laid_over_a_gazetteer(other: Any) -> None:
    with pytest.raises(TypeError, match="unsupported operand"):
        BASE | other


def test_records_of_files_are_not_checked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    BASE.save(tmp_path / "all.jsonl")

    def refuse(item: object) -> Record:
        raise AssertionError(f"{item} is checked again")

    monkeypatch.setattr("gazetteer.gazetteer.checked", refuse)
    assert Gazetteer.load(tmp_path / "all.jsonl").get("place:kyiv") == Gazetteer.of_sound([KYIV]).get("place:kyiv")
    assert "place:kyiv" in Gazetteer.builtin()
