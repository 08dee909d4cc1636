"""Words that decide how a name is written stand in tables: a line more is all that a further one needs."""

from __future__ import annotations

from pathlib import Path

import pytest

from gazetteer import Name
from resolver.language.inflection import Case
from resolver.language.names.tables import UseTable
from resolver.writing import cases, suffixed
from resolver.writing.cases import Declension, in_case
from resolver.writing.chosen import part_of
from resolver.writing.form import Form
from resolver.writing.words import WORDS, shortened

OF_UKRAINE = Declension("uk", "place")


def with_locative(name: str, lang: str) -> str:
    return suffixed.suffixed(name, Name(name, lang), Form(suffix="de", suffixes=("locative",)), "", "place")


def test_the_words_of_the_tables_are_heeded() -> None:
    heads = WORDS.words("tr", "possessed-head")
    assert len(heads) >= 20
    for head in heads:
        assert with_locative(f"Quux {head.capitalize()}", "tr").startswith(f"Quux {head.capitalize()}n")
    for word in WORDS.words("en", "heard-in-i"):
        assert with_locative(f"Quux {word}", "en") == f"Quux {word}'de"
    for ending in WORDS.words("ru", "adjective-ending"):
        name = f"Кук{ending} Слобода"
        assert in_case(name, Case.LOCATIVE, "as it stood", OF_UKRAINE) == "as it stood"
    for short, full in shortened().items():
        named = part_of(Name(f"{full.capitalize()} Quux Quuxbury", "en"), Name(f"{short.capitalize()} Quux", "en"))
        assert named and named.text == f"{short.capitalize()} Quux"


def test_a_further_line_is_all_it_takes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines = ("lang\tuse\twords", "tr\tpossessed-head\tquuxu", "en\theard-in-i\tQuuxea", "ru\tadjective-ending\tкукс")
    (tmp_path / "words.tsv").write_text("\n".join(lines), encoding="utf-8")
    before = (with_locative("Baz Quuxu", "tr"), with_locative("Baz Quuxea", "en"))
    for module in (cases, suffixed):
        monkeypatch.setattr(module, "WORDS", UseTable("words", tmp_path))
    after = (with_locative("Baz Quuxu", "tr"), with_locative("Baz Quuxea", "en"))
    assert (before, after) == (("Baz Quuxuda", "Baz Quuxea'da"), ("Baz Quuxunda", "Baz Quuxea'de"))
    assert in_case("Бабкукс Слобода", Case.LOCATIVE, "as it stood", OF_UKRAINE) == "as it stood"
    assert in_case("Новая Слобода", Case.LOCATIVE, "as it stood", OF_UKRAINE) != "as it stood"
