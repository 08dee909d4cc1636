"""The fingerprint of an index covers all that makes one: the modules that are imported, the tables that are read."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from resolver.index import fingerprint
from resolver.index.fingerprint import installed, sources

ROOT = Path(fingerprint.__file__).parents[2]
MAKERS = ("resolver.building", "resolver.compiled", "resolver.index.compilation", "resolver.index.reviewed_places")


def module(name: str) -> Path | None:
    """The file of a module of ours, or of a package's own code."""
    path = ROOT.joinpath(*name.split("."))
    return next((each for each in (path / "__init__.py", path.with_suffix(".py")) if each.is_file()), None)


def imported(path: Path) -> Iterator[Path]:
    """The modules of ours that a module imports anywhere but for its types."""
    waiting: list[ast.AST] = [ast.parse(path.read_text(encoding="utf-8"))]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            waiting += node.orelse
            continue
        waiting += ast.iter_child_nodes(node)
        names: list[str] = []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{each.name}" for each in node.names)]
        elif isinstance(node, ast.Import):
            names = [each.name for each in node.names]
        yield from filter(None, map(module, names))


def has_code(path: Path) -> bool:
    """Whether a module is more than the docstring of a package."""
    return len(ast.parse(path.read_text(encoding="utf-8")).body) > 1


def closure(names: tuple[str, ...]) -> set[Path]:
    """The modules, and what they import, and what that imports."""
    found: set[Path] = set()
    waiting = list(filter(None, map(module, names)))
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += imported(path)
    return found


def test_every_module_that_makes_an_index_is_covered() -> None:
    of_packages = {ROOT / "gazetteer" / "__init__.py", ROOT / "resolver" / "__init__.py"}  # which only name others
    missing = {path for path in closure(MAKERS) - set(sources()) - of_packages if has_code(path)}
    assert sorted(str(path.relative_to(ROOT)) for path in missing) == []


READ = """
import sys
opened = set()
sys.addaudithook(lambda event, given: opened.add(str(given[0])) if event == "open" else None)
from resolver import building, compiled
from gazetteer import Entity, Name
compiled._worked_out()
compiled._of_reviewed_places()
names = Name("Qqq Www", "en"), Name("Їжак", "uk"), Name("東京")
building.compiled([Entity(kind, kind, names) for kind in ("person", "place", "organisation", "facility")])
print(*sorted(opened), sep="\\n")
"""


def test_every_table_that_is_read_for_an_index_is_covered() -> None:
    run = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, check=True)
    read = {Path(line) for line in run.stdout.splitlines() if line.startswith(f"{ROOT}/")}
    tables = {path for path in read if path.suffix not in (".py", ".pyc")}
    known = {*sources(), ROOT / "gazetteer" / "data" / "builtin.jsonl"}  # whose state is asked for besides
    assert len(tables) > 50
    assert sorted(str(path.relative_to(ROOT)) for path in tables - known) == []


def test_every_source_is_there() -> None:
    assert [path for path in sources() if not path.is_file()] == []


def test_the_libraries_that_names_are_romanised_by_count_with_their_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    before = fingerprint.fingerprint.__wrapped__()
    assert len(installed("unidecode")) == 1
    assert installed("no_such_library") == []
    monkeypatch.setattr(fingerprint, "installed", lambda library: [f"{library}-0.0.dist-info"])
    assert fingerprint.fingerprint.__wrapped__() != before
