"""The labelled pairs of names keep the form that their header promises: nothing here asks the matcher."""

import re
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent / "pairs"


def rows(name: str) -> list[list[str]]:
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


@pytest.mark.parametrize(("name", "least"), [("persons", 300), ("organisations", 150)])
def test_pairs_are_well_formed_and_balanced(name: str, least: int) -> None:
    found = rows(name)
    assert len(found) >= least
    for row in found:
        assert len(row) == 4, row
        first, second, label, phenomenon = row
        assert first != second, row
        assert row == [unicodedata.normalize("NFC", cell).strip() for cell in row]
        assert label in {"same", "other"}, row
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", phenomenon), row
    labels = Counter(row[2] for row in found)
    assert abs(labels["same"] - labels["other"]) <= len(found) / 20
    header = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8")
    assert f"# {labels['same']} same, {labels['other']} other." in header


@pytest.mark.parametrize("name", ["persons", "organisations"])
def test_no_pair_is_listed_twice_or_labelled_both_ways(name: str) -> None:
    counts = Counter(frozenset(row[:2]) for row in rows(name))
    assert [pair for pair, count in counts.items() if count > 1] == []
