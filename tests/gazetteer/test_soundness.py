"""What is said to be sound is what the schema would hand back as it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.entity import KINDS, NAME_TYPES, Entity, Name, Redirect, Role
from gazetteer.schema import MOST_NAMES, SchemaError, checked
from gazetteer.soundness import is_sound

TEXTS = st.sampled_from(["a", "a b", " a", "a ", "a\n", "a\tb", "a\u00a0", "", " ", "person", "alias", "ы"]) | st.text()
MAYBE = st.none() | TEXTS
DATES = MAYBE | st.integers(-20_000, 20_000) | st.booleans()
DATES |= st.sampled_from(["1991", "-500", "1991-08", "1991-08-24", "1991-13", "1991-08-24\n", "-0500-01-01", "991-08"])
NAMES = st.builds(Name, TEXTS, MAYBE, st.sampled_from([None, "alias", "short", "ab", ""]), DATES, DATES, MAYBE, MAYBE)
ENTITIES = st.builds(
    Entity,
    id=TEXTS,
    kind=st.sampled_from((*KINDS, "ship")),
    names=st.lists(NAMES, max_size=2).map(tuple),
    native=MAYBE,
    countries=st.lists(TEXTS, max_size=1).map(tuple),
    description=MAYBE,
    born=DATES,
    gender=MAYBE,
    roles=st.lists(st.builds(Role, TEXTS, MAYBE, DATES), max_size=1).map(tuple),
    related=st.lists(TEXTS, max_size=1).map(tuple),
    prominence=st.integers(-1, 1 << 40) | st.booleans(),
    same_as=st.dictionaries(TEXTS, TEXTS, max_size=1),
)


@given(record=ENTITIES | st.builds(Redirect, TEXTS, TEXTS))
def test_what_is_sound_passes_the_schema_unchanged(record):
    try:
        unchanged = repr(checked(record)) == repr(record)
    except SchemaError:
        unchanged = False
    assert unchanged or not is_sound(record)


SOUND = Entity("x:1", "place", (Name("Kyiv", "uk", None, 1991, "1991-08-24", "s", "r", "test"),), same_as={"a": "b c"})


@pytest.mark.parametrize(
    "record",
    [
        SOUND,
        *(replace(SOUND, kind=kind) for kind in KINDS),
        *(replace(SOUND, names=(Name("Kyiv", type=type_),)) for type_ in sorted(NAME_TYPES)),
        replace(SOUND, born=-9999, died=9999, prominence=1 << 31, roles=(Role("mayor", "place:kyiv", "1991-08", -1),)),
        replace(SOUND, names=SOUND.names * MOST_NAMES),
        Redirect("x:2", "x:1"),
    ],
)
def test_what_keeps_the_rules_is_sound(record):
    assert is_sound(record)
    assert checked(record) == record


@pytest.mark.parametrize(
    "record",
    [
        replace(SOUND, id="x:1 "),
        replace(SOUND, id="x\t1"),
        replace(SOUND, same_as={"wikidata": " Q1"}),
        replace(SOUND, names=()),
        replace(SOUND, names=SOUND.names * (MOST_NAMES + 1)),
        replace(SOUND, born=10_000),
        replace(SOUND, names=(Name("Kyiv", since="1991-13"),)),
        Redirect("x:2\n", "x:1"),
        Redirect("x:2", ""),
    ],
)
def test_what_breaks_them_is_not(record):
    assert not is_sound(record)
    with pytest.raises(SchemaError):
        checked(record)
