"""Words of lists in patterns: the notation of their table, and that every word is asked for and every use is known."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from resolver.language.names.tables import rows
from resolver.matching.lists import book_entries, delegates, headings, records
from resolver.matching.lists.entry_words import EntryPattern

MODULES = (book_entries, delegates, headings, records)
LISTS = Path(str(records.__file__)).parent
PATTERNS = [(f"{module.__name__}.{name}", each) for module in MODULES for name, each in vars(module).items()]


@pytest.mark.parametrize(
    ("template", "text", "found"),
    [
        ("^{label}$", "Place of birth", True),
        ("^{label}$", "Place  of birth", False),
        ("^{birth-behind}$", "г.р", True),
        ("^{birth-behind}$", "г.\u00a0р", True),
        ("^{birth-behind}$", "гр", True),
        ("^{birth-behind}$", "г..р", False),
        ("^{former}$", "eski ", True),
        ("^{former}$", "eski", False),
        ("^{office}$", "GENEL MÜDURLUĞU", True),
        ("^{office}$", "GENEL MÖDÜRLÜĞÜ", False),
        ("^x{1,2}{team}$", "xxRUS", True),
        ("^{team}{2}$", "RUSUKR", True),
    ],
)
def test_a_pattern_has_words_in_the_place_of_their_use(template: str, text: str, found: bool) -> None:
    assert (EntryPattern(template).compiled.search(text) is not None) is found


def test_flags_are_those_of_the_pattern() -> None:
    assert EntryPattern("^{trader}$", re.IGNORECASE).compiled.match("фоп")
    assert not EntryPattern("^{trader}$").compiled.match("фоп")


def test_a_misspelt_use_is_an_error() -> None:
    with pytest.raises(LookupError, match=r"entry-words\.tsv: no row has the use 'lable'"):
        _ = EntryPattern("^{lable}$").compiled


@pytest.mark.parametrize(("name", "pattern"), [(name, each) for name, each in PATTERNS if type(each) is EntryPattern])
def test_every_pattern_compiles(name: str, pattern: EntryPattern) -> None:
    assert "{" not in re.sub(r"\{\d+,?\d*\}", "", pattern.compiled.pattern), name


def test_every_use_is_asked_for() -> None:
    texts = "".join(Path(str(module.__file__)).read_text(encoding="utf-8") for module in MODULES)
    asked = set(re.findall(r'\{([a-z][a-z-]*)\}|entry_words\("([a-z-]+)"\)', texts))
    uses = {row["use"] for row in rows("entry-words", LISTS / "data")}
    assert uses <= {use for pair in asked for use in pair if use}
