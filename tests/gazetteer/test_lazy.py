"""The built-in gazetteer's records, read one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from gazetteer import Entity, Gazetteer, Name
from gazetteer.entity import Redirect, Split
from gazetteer.files import read, write
from gazetteer.gazetteer import BUILTIN
from gazetteer.lazy import LazyRecords
from resolver.errors import GazetteerError

RECORDS = [
    Entity("place:kyiv", "place", (Name("Київ", "uk"), Name("Kiew", "de", "exonym", until="1995-02-24"))),
    Redirect("place:kiev", "place:kyiv"),
    Split("place:new-york", ("place:new-york-us", "place:new-york-ukraine")),
    Entity("person:a", "person", (Name("A"),), born=-40, same_as={"wikidata": "Q1"}, never=("B",)),
]


def test_records_are_what_a_whole_reading_gives(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    write(RECORDS, path)
    lazy = LazyRecords(path)
    assert list(lazy) == [record.id for record in RECORDS]
    assert [lazy[record.id] for record in reversed(RECORDS)] == RECORDS[::-1]
    assert len(lazy) == len(RECORDS)
    assert "place:lviv" not in lazy


def test_what_holds_a_text_is_told_in_the_order_of_the_file_and_can_be_had(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    write(RECORDS, path)
    lazy = LazyRecords(path)
    assert list(lazy.holding(b'"kind"')) == ["place:kyiv", "person:a"]
    assert list(lazy.holding("Київ".encode())) == ["place:kyiv"]
    assert list(lazy.holding(b"Q2")) == []
    assert [lazy["person:a"], lazy["place:kiev"]] == [RECORDS[3], RECORDS[1]]


def test_the_builtin_gazetteer_is_its_file() -> None:
    assert list(Gazetteer.builtin().records()) == read(BUILTIN)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('{"kind":"place","id":"place:kyiv","names":[{"text":"Kyiv"}]}\n', ":1: does not begin with an ID"),
        ('{"id":"a","redirect":"b"}\n{"id":"a","redirect":"c"}\n', "has an ID twice"),
    ],
)
def test_a_file_that_nobody_checked_is_refused(tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "all.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(GazetteerError, match=said):
        len(LazyRecords(path))
