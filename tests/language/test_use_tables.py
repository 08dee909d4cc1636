"""Tables of words by language and use: what a look-up gives, and that no module asks for a use that no row has."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from resolver.annotation.words.before_places import before_places
from resolver.language.names.tables import UseTable, rows

RESOLVER = Path(__file__).parents[2] / "resolver"
FOLDERS = {path.stem: path.parent for path in RESOLVER.rglob("*.tsv")}
LOOK_UPS = ("words", "beginnings", "in_all_languages", "rows")
TABLE = """# Words that are of use to this test.
lang\tuse\tgender\twords
en\thonorific\tmale\tMr|Sir
en\thonorific\tfemale\tMrs
ru\thonorific\tmale\tГосподин
tr\tending\tfemale\tHanım
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "genders.tsv").write_text(TABLE, encoding="utf-8")
    return tmp_path


def test_words_are_those_of_a_language_and_a_use(folder: Path) -> None:
    table = UseTable("genders", folder)
    assert table.words("en", "honorific") == {"Mr", "Sir", "Mrs"}
    assert table.beginnings("en", "honorific") == ("Mr", "Sir", "Mrs")
    assert table.in_all_languages("honorific") == {"Mr", "Sir", "Mrs", "Господин"}
    assert [row["gender"] for row in table.rows("en", "honorific")] == ["male", "female"]
    assert UseTable("genders", folder, folded=True).words("ru", "honorific") == {"господин"}


def test_a_language_may_have_no_words_of_a_use(folder: Path) -> None:
    table = UseTable("genders", folder)
    assert table.words("en", "ending") == frozenset()
    assert table.beginnings(None, "ending") == ()
    assert list(table.rows("uk", "ending")) == []


@pytest.mark.parametrize("look_up", LOOK_UPS)
def test_a_misspelt_use_is_an_error(folder: Path, look_up: str) -> None:
    asked = ("honorfic",) if look_up == "in_all_languages" else ("en", "honorfic")
    with pytest.raises(LookupError, match=r"genders\.tsv: no row has the use 'honorfic'; they have ending, honorific"):
        getattr(UseTable("genders", folder), look_up)(*asked)


def test_a_misspelt_use_of_words_before_places_is_an_error() -> None:
    assert before_places("inside", "en") == frozenset()
    with pytest.raises(LookupError, match="no word has the use 'insde'"):
        before_places("insde", "ru")


def test_every_use_that_a_module_asks_for_has_rows() -> None:
    asked = _asked()
    assert len(asked) > 15
    for table, uses in asked.items():
        assert uses <= _uses(table), f"{table}.tsv: {sorted(uses - _uses(table))}"


def _uses(table: str) -> set[str]:
    return {row["use"] for row in rows(table, FOLDERS[table])}


def _asked() -> dict[str, set[str]]:
    """The uses that modules ask tables for by constants, by table."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in RESOLVER.rglob("*.py")}
    named = {path: dict(_tables(tree)) for path, tree in trees.items()}
    public = {name: table for tables in named.values() for name, table in tables.items() if not name.startswith("_")}
    found: dict[str, set[str]] = defaultdict(set)
    for path, tree in trees.items():
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            match call:
                case ast.Call(ast.Attribute(ast.Name(name), look_up), [*_, ast.Constant(str(use))]) if (
                    look_up in LOOK_UPS and (table := (public | named[path]).get(name)) is not None
                ):
                    found[table].add(use)
    return found


def _tables(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The variables of a module that are tables of uses, with the names of these."""
    for node in tree.body:
        match node:
            case ast.Assign([ast.Name(name)], ast.Call(ast.Name("UseTable"), [ast.Constant(str(table)), *_])):
                yield name, table
