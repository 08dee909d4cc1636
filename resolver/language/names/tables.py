"""Reading of the name tables: tab-separated files with a header of comments and one line of column names.

Many of them say of which use words are: :class:`UseTable` has those by language and use.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
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


def bands(pairs: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Frequency bands by folded name; where several rows meet in one, the commonest counts."""
    found: dict[str, int] = {}
    for name, band in pairs:
        folded = fold(name)
        found[folded] = min(int(band), found.get(folded, int(band)))
    return found


class UseTable:
    """A table with the columns ``lang``, ``use`` and ``words``, whose header says what each use is; read when asked.

    ``folded``: the words are folded. Every look-up raises :class:`LookupError` for a use that no row of the table has,
    as it is misspelt; a language that has no words of a use has an empty set. What was asked for is kept, so that
    look-ups may stand in loops over a text.
    """

    def __init__(self, table: str, folder: Path = _DATA, *, folded: bool = False) -> None:
        self._table = table
        self._folder = folder
        self._folded = folded
        self._words: dict[tuple[str | None, str], frozenset[str]] = {}
        self._beginnings: dict[tuple[str | None, str], tuple[str, ...]] = {}
        self._of_all: dict[str, frozenset[str]] = {}

    def words(self, lang: str | None, use: str) -> frozenset[str]:
        """The words of a language that have a use."""
        try:
            return self._words[lang, use]
        except KeyError:
            found = self._words[lang, use] = frozenset(self.beginnings(lang, use))
            return found

    def beginnings(self, lang: str | None, use: str) -> tuple[str, ...]:
        """The same words in their order, as :meth:`str.startswith` and :meth:`str.endswith` take them."""
        try:
            return self._beginnings[lang, use]
        except KeyError:
            found = [word for row in self.rows(lang, use) for word in values(row["words"])]
            told = self._beginnings[lang, use] = tuple(map(fold, found) if self._folded else found)
            return told

    def in_all_languages(self, use: str) -> frozenset[str]:
        """The words of every language that have a use."""
        try:
            return self._of_all[use]
        except KeyError:
            langs = {row["lang"] for row in self._by_use(use)}
            found = self._of_all[use] = frozenset(word for lang in langs for word in self.words(lang, use))
            return found

    def rows(self, lang: str | None, use: str) -> Iterator[dict[str, str]]:
        """The rows of a language that have a use, for what their other columns tell."""
        return (row for row in self._by_use(use) if row["lang"] == lang)

    def _by_use(self, use: str) -> list[dict[str, str]]:
        if use not in self._rows:
            uses = ", ".join(sorted(self._rows))
            raise LookupError(f"{self._folder / self._table}.tsv: no row has the use {use!r}; they have {uses}")
        return self._rows[use]

    @cached_property
    def _rows(self) -> dict[str, list[dict[str, str]]]:
        """The rows by their use."""
        found: dict[str, list[dict[str, str]]] = {}
        for row in rows(self._table, self._folder):
            found.setdefault(row["use"], []).append(row)
        return found
