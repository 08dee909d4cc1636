"""What two editions of a gazetteer differ in."""

from __future__ import annotations

from typing import Any

import pytest

from gazetteer import Entity, Name, Role
from gazetteer.differences import differences
from gazetteer.entity import Record, Redirect, Split


def town(*names: Name, **fields: Any) -> Entity:
    return Entity("a", "place", names or (Name("A", "en"),), **fields)


A, A_UK, ALPHA = Name("A", "en"), Name("А", "uk"), Name("Alpha", "en", "alias")
PAST, MAYOR = Role("mayor", "b", 2010, 2015), Role("mayor", "b", 2020)

CASES: list[tuple[str, Record | None, Record | None, list[tuple[Any, ...]]]] = [
    # what happens, the old and the new record, what is told: change, field, was, now
    ("nothing", town(), town(), []),
    ("added", None, town(), [("added", None, None, "A")]),
    ("vanished", town(), None, [("vanished", None, "A", None)]),
    ("a redirect vanished", Redirect("a", "b"), None, [("vanished", None, "b", None)]),
    ("merged", town(), Redirect("a", "b"), [("redirected", None, "A", "b")]),
    ("a new redirect", None, Redirect("a", "b"), [("redirected", None, None, "b")]),
    ("led elsewhere", Redirect("a", "b"), Redirect("a", "c"), [("redirected", None, "b", "c")]),
    ("split", town(), Split("a", ("b", "c")), [("split", None, "A", ["b", "c"])]),
    ("a split vanished", Split("a", ("b", "c")), None, [("vanished", None, "b, c", None)]),
    ("taken apart again", Redirect("a", "b"), town(), [("added", None, "b", "A")]),
    ("a name more", town(A), town(A, A_UK), [("changed", "names", None, {"text": "А", "lang": "uk"})]),
    ("a name less", town(A, A_UK), town(A), [("changed", "names", {"text": "А", "lang": "uk"}, None)]),
    (
        "a name spelt otherwise",
        town(A),
        town(Name("Ay", "en")),
        [("changed", "names", {"text": "A", "lang": "en"}, {"text": "Ay", "lang": "en"})],
    ),
    (
        "a name of another type",
        town(A, Name("B", "en")),
        town(A, Name("B", "en", "former", until=1991)),
        [
            (
                "changed",
                "names",
                {"text": "B", "lang": "en"},
                {"text": "B", "lang": "en", "type": "former", "until": 1991},
            )
        ],
    ),
    (
        "another preferred name",
        town(A, ALPHA),
        town(ALPHA, A),
        [("changed", "preferred", {"text": "A", "lang": "en"}, {"text": "Alpha", "lang": "en", "type": "alias"})],
    ),
    (
        "a term that ended",
        town(roles=(PAST, MAYOR)),
        town(roles=(PAST, Role("mayor", "b", 2020, 2025))),
        [
            (
                "changed",
                "roles",
                {"role": "mayor", "of": "b", "since": 2020},
                {"role": "mayor", "of": "b", "since": 2020, "until": 2025},
            )
        ],
    ),
    ("an office more", town(), town(roles=(Role("mayor"),)), [("changed", "roles", None, {"role": "mayor"})]),
    ("prominence", town(prominence=1), town(prominence=2), [("changed", "prominence", 1, 2)]),
    ("a year of birth", town(), town(born=1970), [("changed", "born", None, 1970)]),
    (
        "countries",
        town(countries=("UA", "RU")),
        town(countries=("UA", "TR")),
        [("changed", "countries", "RU", None), ("changed", "countries", None, "TR")],
    ),
    ("same_as", town(same_as={"x": "1"}), town(same_as={"x": "2"}), [("changed", "same_as.x", "1", "2")]),
]


@pytest.mark.parametrize(("old", "new", "told"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_happens_to_an_id_is_told(old: Record | None, new: Record | None, told: list[tuple[Any, ...]]) -> None:
    found = differences([] if old is None else [old], [] if new is None else [new])
    assert [(each.change, each.field, each.was, each.now) for each in found] == told
    assert {each.id for each in found} <= {"a"}


def test_layers_are_merged_and_the_order_of_records_does_not_matter() -> None:
    b = Entity("b", "place", (Name("B", "en"),))
    assert differences([town(A), town(A_UK), b], [b, town(A_UK, A)]) == []
