"""Reading of the name tables: tab-separated files with a header of comments and one line of column names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from resolver.language.scripts.folding import fold

_DATA = Path(__file__).parent / "data"


def rows(table: str, folder: Path = _DATA) -> Iterator[dict[str, str]]:
    """The rows of a table such as ``given-names``, as mappings from column to cell; ``folder`` is where it stands."""
    columns: list[str] | None = None
    with (folder / f"{table}.tsv").open(encoding="utf-8") as file:
        for line in file:
            if line.startswith("#") or not line.strip():
                continue
            cells = line.rstrip("\n").split("\t")
            if columns is None:
                columns = cells
            else:
                yield dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=True))


def values(cell: str) -> list[str]:
    """The values of a cell, which stand between ``|``."""
    return [value.strip() for value in cell.split("|") if value.strip()]


def listed(table: str, lang: str | None, use: str, folder: Path = _DATA) -> Iterator[str]:
    """The words of a language that have a use in a table with the columns ``lang``, ``use`` and ``words``."""
    for row in rows(table, folder):
        if (row["lang"], row["use"]) == (lang, use):
            yield from values(row["words"])


def bands(pairs: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Frequency bands by folded name; where several rows meet in one, the commonest counts."""
    found: dict[str, int] = {}
    for name, band in pairs:
        folded = fold(name)
        found[folded] = min(int(band), found.get(folded, int(band)))
    return found
