"""The other names of GeoNames' places, from ``alternateNamesV2.txt``, kept on the disk until their place is read.

That file has 18 million lines in no order of places, and neither has ``allCountries.txt``. To join the two, the names
go into a temporary SQLite database with an index by place: memory stays at its page cache, the disk holds some two
gigabytes for the whole world, and nothing is sorted that is not asked for. Merging two sorted files would need both
sorted first, which is more work on the same disk.
"""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from gazetteer.entity import Date, Name
from gazetteer.sources.codes import language
from gazetteer.sources.dates import date
from gazetteer.sources.inputs import Input
from gazetteer.sources.source import Report, Request, broken
from resolver.errors import GazetteerError

_LEAST_COLUMNS, _COLUMNS = 4, 10
_DATE = re.compile(r"([0-9]{4})(?:-?([0-9]{2})(?:-?([0-9]{2}))?)?")

IDENTIFIERS = {"wkdt": "wikidata", "unlc": "unlocode", "iata": "iata", "icao": "icao"}
"""Codes that stand in the place of a language and mark an identifier, with what the gazetteer calls it."""

_NO_NAMES = frozenset(("link", "post", "faac", "abbr", "phon", "piny", "tcid", "fr_1793"))
"""Other such codes: links, postcodes, pronunciations ..."""

_TYPES = (("historic", "former"), ("colloquial", "nickname"), ("short", "short"))
_LONGEST_NUMBER = 9
_USUAL_FOLDERS = ("/var/tmp", "/usr/tmp", "/tmp")
_OF_PLACE = "SELECT * FROM names WHERE place = ? ORDER BY rowid"
_CACHE = -65_536
"""Kibibytes of memory, as SQLite wants it told."""


def is_number(text: str) -> bool:
    """Whether a text is a number of GeoNames, of which there are some ten millions."""
    return text.isdecimal() and text.isascii() and len(text) <= _LONGEST_NUMBER


class _Row(NamedTuple):
    """A line of the file, as far as it is of use."""

    place: int
    lang: str
    text: str
    preferred: int
    type: str | None
    since: str
    until: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the file knows of a place: names, those preferred in their language first, and identifiers."""

    names: tuple[Name, ...]
    identifiers: dict[str, str]


class Wanted:
    """A set of places' numbers that takes a byte for each number there might be: 14 MB for the whole world."""

    def __init__(self) -> None:
        self._marks = bytearray()

    def add(self, place: int) -> None:
        """Want a place."""
        if place >= len(self._marks):
            self._marks.extend(bytes(place + 1 - len(self._marks) + (1 << 20)))
        self._marks[place] = 1

    def __contains__(self, place: int) -> bool:
        return place < len(self._marks) and self._marks[place] == 1


class OtherNames:
    """The other names of places, by place.

    Every method raises :class:`~resolver.errors.GazetteerError` where the disk has no room for them.
    """

    def __init__(self) -> None:
        self._database = sqlite3.connect("")  # a temporary file, which goes when it is closed
        self._database.executescript(f"PRAGMA journal_mode = OFF; PRAGMA cache_size = {_CACHE};")
        self._database.execute("CREATE TABLE names (place INTEGER, lang, text, preferred, type, since, until)")

    def fill(self, file: Input, wanted: Wanted | None, request: Request, report: Report) -> None:
        """Take in the names of wanted places, or of all; what is in no wanted language is left out."""
        rows = _rows(file, wanted, request, report)
        try:
            with self._database:
                self._database.executemany("INSERT INTO names VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        except sqlite3.Error as error:
            raise _unkept(error) from error

    def index(self) -> None:
        """Make ready to be asked; nothing is taken in afterwards."""
        try:
            self._database.execute("CREATE INDEX by_place ON names (place)")
        except sqlite3.Error as error:
            raise _unkept(error) from error

    def of(self, place: int) -> Known:
        """What is known of a place."""
        names: list[tuple[int, Name]] = []
        identifiers: dict[str, str] = {}
        try:
            rows = self._database.execute(_OF_PLACE, (place,)).fetchall()
        except sqlite3.Error as error:
            raise _unkept(error) from error
        for _, lang, text, preferred, type_, since, until in rows:
            if lang in IDENTIFIERS:
                identifiers.setdefault(IDENTIFIERS[lang], text)
            else:
                names.append((preferred, Name(text, lang or None, type_, _date(since), _date(until))))
        names.sort(key=lambda one: (one[1].type is not None, -one[0]))
        return Known(tuple(name for _, name in names), identifiers)

    def close(self) -> None:
        """Give the disk back."""
        self._database.close()


def _unkept(error: sqlite3.Error) -> GazetteerError:
    advice = "make room there, or name another folder with TMPDIR"
    return GazetteerError(
        f"{_folder()}: the other names of GeoNames cannot be kept there for a while: {error}; {advice}"
    )


def _folder() -> str:
    """Where SQLite has its temporary files (https://www.sqlite.org/tempfiles.html)."""
    asked = (os.environ.get(each) for each in ("SQLITE_TMPDIR", "TMPDIR"))
    usual = _USUAL_FOLDERS if os.name == "posix" else ()
    fit = (each for each in (*asked, *usual) if each and Path(each).is_dir() and os.access(each, os.W_OK | os.X_OK))
    return next(fit, tempfile.gettempdir())


def _rows(file: Input, wanted: Wanted | None, request: Request, report: Report) -> Iterator[_Row]:
    for line, text in file.lines(report):
        cells = text.split("\t")
        if len(cells) < _LEAST_COLUMNS or not is_number(cells[1]):
            report(broken(file, line, "no other name of GeoNames: its number, its place's, a language and a name"))
            continue
        cells += [""] * (_COLUMNS - len(cells))
        _, place, lang, name, preferred, short, colloquial, historic, since, until = cells[:_COLUMNS]
        if lang in _NO_NAMES or (wanted is not None and int(place) not in wanted):
            continue
        if lang not in IDENTIFIERS and not request.wants_lang(language(lang) if lang else None):
            continue
        marks = {"historic": historic, "colloquial": colloquial, "short": short}
        type_ = next((known for mark, known in _TYPES if marks[mark] == "1"), None)
        yield _Row(int(place), lang, name, int(preferred == "1"), type_, since, until)


def _date(text: str) -> Date | None:
    """A date that the file gives as a year or in ISO's order, with or without hyphens; None for any other."""
    match = _DATE.fullmatch(text.strip())
    return date("-".join(part for part in match.groups() if part)) if match else None
