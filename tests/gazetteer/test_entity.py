"""Entities and names: what is preferred, how layers merge, and that the schema loses nothing."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Entity, Name, Role
from gazetteer.entity import KINDS, NAME_TYPES, Redirect
from gazetteer.schema import PROMINENCES, mapping, record

TURKIYE = Entity(
    id="place:turkiye",
    kind="place",
    names=(
        Name("Türkiye", "en"),
        Name("Turkey", "en", "exonym"),
        Name("турецкий", "ru", "adjective"),
        Name("турок", "ru", "demonym"),
        Name("Турция", "ru"),
        Name("Anadolu"),
    ),
    countries=("TR",),
    prominence=9500,
    same_as={"iso3166": "TR"},
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "Türkiye"), ("ru", "Турция"), ("uk", None), (None, "Türkiye")],
)
def test_the_first_name_of_a_language_is_the_preferred_one_but_no_adjective(lang: str | None, text: str | None) -> None:
    assert TURKIYE.name(lang) == text


def test_a_name_without_a_language_is_preferred_where_no_language_is_asked_for() -> None:
    assert TURKIYE.preferred(None) == Name("Anadolu")


def test_records_are_frozen_and_hashable() -> None:
    assert {TURKIYE, dataclasses.replace(TURKIYE)} == {TURKIYE}
    with pytest.raises(dataclasses.FrozenInstanceError):
        TURKIYE.kind = "person"  # type: ignore[misc]  # the point of the test


def test_the_upper_layer_wins_and_what_it_leaves_empty_stays() -> None:
    upper = Entity(
        id="place:turkiye",
        kind="place",
        names=(Name("TURKEY", "en"), Name("Туреччина", "uk")),
        native="tr",
        born=1923,
        roles=(Role("president"),),
        related=("place:ankara",),
        never=("turkey",),
        same_as={"wikidata": "Q43"},
    )
    both = TURKIYE.merged(upper)
    assert [name.text for name in both.names] == [
        "TURKEY",
        "Туреччина",
        "Türkiye",
        "турецкий",
        "турок",
        "Турция",
        "Anadolu",
    ]
    assert (both.native, both.born, both.countries, both.prominence) == ("tr", 1923, ("TR",), 9500)
    assert (both.roles, both.related, both.never) == (upper.roles, ("place:ankara",), ("turkey",))
    assert both.same_as == {"iso3166": "TR", "wikidata": "Q43"}


def test_a_record_merged_with_itself_is_itself() -> None:
    assert TURKIYE.merged(TURKIYE) == TURKIYE


_texts = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
_filled = _texts.filter(lambda text: bool(text.strip()))
_words = st.text(st.characters(codec="utf-8"), min_size=1, max_size=12).filter(
    lambda text: not any(map(str.isspace, text))
)
_dates = st.one_of(st.none(), st.integers(-3000, 9999), st.dates().map(str))
_names = st.builds(
    Name,
    text=_filled,
    lang=st.none() | st.sampled_from(["en", "ru", "uk", "tr"]),
    type=st.none() | st.sampled_from(sorted(NAME_TYPES)),
    since=_dates,
    until=_dates,
    style=st.none() | _texts,
    reading=st.none() | _texts,
    source=st.none() | _texts,
)
_entities = st.builds(
    Entity,
    id=_words,
    kind=st.sampled_from(KINDS),
    names=st.lists(_names, min_size=1, max_size=4).map(tuple),
    native=st.none() | _texts,
    countries=st.lists(_filled, max_size=3).map(tuple),
    description=st.none() | _texts,
    born=st.none() | st.integers(-3000, 2100),
    died=st.none() | st.integers(-3000, 2100),
    gender=st.none() | st.sampled_from(["male", "female"]),
    roles=st.lists(st.builds(Role, role=_texts, of=st.none() | _words, since=_dates, until=_dates), max_size=3).map(
        tuple
    ),
    related=st.lists(_filled, max_size=3).map(tuple),
    prominence=st.integers(PROMINENCES[0], PROMINENCES[-1]),
    never=st.lists(_filled, max_size=3).map(tuple),
    same_as=st.dictionaries(_texts, _words, max_size=3),
)


@given(st.one_of(_entities, st.builds(Redirect, id=_words, redirect=_words)))
def test_a_record_survives_the_way_through_a_mapping(item: Entity | Redirect) -> None:
    assert record(mapping(item)) == item


@given(_entities)
def test_a_mapping_holds_nothing_that_is_empty(item: Entity) -> None:
    assert all(value or value == 0 for value in mapping(item).values())


@given(_entities, _entities)
def test_merging_loses_no_spelling(lower: Entity, upper: Entity) -> None:
    both = lower.merged(dataclasses.replace(upper, id=lower.id))
    assert both.id == lower.id
    assert set(upper.names) <= set(both.names) <= set(upper.names) | set(lower.names)
