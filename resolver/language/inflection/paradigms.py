"""The paradigm tables of Russian and Ukrainian, read from `data/` and spelt out letter by letter.

The same rows write forms (`declension`) and recognise them (`analysis`), so that what is written is recognised.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Final

import msgspec
from msgspec.structs import replace

from resolver.language.inflection.grammar import Gender, Number

TABLES: Final = {"ru": "russian", "uk": "ukrainian"}
"""The name of the data files of each language."""

GENDERS: Final = {"m": Gender.MASCULINE, "f": Gender.FEMININE, "n": Gender.NEUTER, "c": None}
NUMBERS: Final = {"s": Number.SINGULAR, "p": Number.PLURAL}

OF_THINGS: Final = frozenset("lco")
"""The letters of the kinds that are not of people."""

CELLS: Final = 7
"""Where the cells of a line begin."""

LONG_ENDINGS: Final = frozenset({"ові", "еві", "єві"})
"""Ukrainian endings of the dative and locative that people have first and things last (Правопис 2019, §§ 83, 87)."""


class Cell(msgspec.Struct, frozen=True, gc=False):
    """The endings of one case, the preferred one first; each replaces the lemma's ending.

    `seldom` endings are mostly those of another paradigm; what is not `recognised` is only written.
    """

    endings: tuple[str, ...]
    recognised: bool = True
    seldom: bool = False


class Row(msgspec.Struct, frozen=True, gc=False):
    """One row of a table for one letter of its class: how every lemma in `lemma` declines in one gender and number.

    `cells` are in the order of `grammar.CASES`. Where `animacy` is true, the accusative has the form for people first
    and the form for things second.
    """

    paradigm: str
    kinds: str
    gender: Gender | None
    number: Number
    weight: int
    lemma: str
    cells: tuple[Cell, ...]
    animacy: bool


class Grammar(msgspec.Struct, frozen=True):
    """The tables of one language."""

    vowels: frozenset[str]
    unlikely_finals: frozenset[str]
    full_endings: tuple[str, ...]
    adjectival_endings: tuple[str, ...]
    rows: tuple[Row, ...]
    words: tuple[Row, ...]
    """Rows for one word each: `lemma` is the whole word."""
    endings: tuple[Row, ...]
    """Rows for the words that share an ending and differ from what `rows` would choose for it."""


@cache
def grammar(lang: str) -> Grammar:
    """Return the tables of `lang`, `ru` or `uk`, read once.

    Raises:
        ValueError: there is no table for the language

    """
    if lang not in TABLES:
        raise ValueError(f"no paradigms for language {lang!r}; there are tables for {', '.join(TABLES)}")
    name = TABLES[lang]
    letters = tomllib.loads(_text(f"{name}.toml"))
    classes: Mapping[str, str] = letters["classes"]
    raw = [
        [line[0], kinds, *line[2:CELLS], *cells]
        for line in _lines(f"{name}.tsv")
        for kinds, cells in _by_use(line[1], line[CELLS:])
    ]
    of_words = (fields for table in ("words", "places") for fields in _lines(f"{name}-{table}.tsv"))
    words = list(_Words(raw, classes).read(of_words))
    return Grammar(
        vowels=frozenset(letters["vowels"]),
        unlikely_finals=frozenset(letters["unlikely"]["finals"].split()),
        full_endings=tuple(letters["unlikely"]["full"].split()),
        adjectival_endings=tuple(letters["unlikely"]["adjectival"].split()),
        rows=tuple(row for fields in raw for row in _spelt_out(fields, classes)),
        words=tuple(row for row, whole in words if whole),
        endings=tuple(row for row, whole in words if not whole),
    )


def _text(name: str) -> str:
    return (files(__package__) / "data" / name).read_text(encoding="utf-8")


def _lines(name: str) -> Iterator[list[str]]:
    rows = (line.split("\t") for line in _text(name).splitlines() if line and not line.startswith("#"))
    width = len(next(rows))
    for row in rows:
        yield row + [""] * (width - len(row))


def _spelt_out(fields: list[str], classes: Mapping[str, str]) -> Iterator[Row]:
    """One row for each letter of the class that the lemma's pattern names; the row's other classes go along with it."""
    paradigm, kinds, gender, number, weight, lemma, stem, *cells = fields
    named = [letter for letter in lemma if letter in classes]
    for index in range(len(classes[named[0]]) if named else 1):
        chosen = str.maketrans({name: letters[index] for name, letters in classes.items() if index < len(letters)})
        yield _row(
            (paradigm, kinds, gender, number, int(weight)),
            lemma.translate(chosen),
            "" if stem == "0" else stem.translate(chosen),
            [cell.translate(chosen) for cell in cells],
        )


def _by_use(kinds: str, cells: list[str]) -> list[tuple[str, list[str]]]:
    """The kinds and the cells of a line as people have them, and as things do, where the two prefer other endings."""
    ordered = ["/".join(sorted(cell.split("/"), key=LONG_ENDINGS.__contains__)) for cell in cells]
    things = "".join(letter for letter in kinds if letter in OF_THINGS)
    if not things or ordered == cells:
        return [(kinds, cells)]
    people = "".join(letter for letter in kinds if letter not in OF_THINGS)
    return [(people, cells), (things, ordered)] if people else [(things, ordered)]


def _row(head: tuple[str, str, str, str, int], lemma: str, stem: str, cells: list[str]) -> Row:
    paradigm, kinds, gender, number, weight = head
    spelt: list[Cell] = []
    animacy = False
    for text in cells:
        recognised, seldom = not text.startswith("!"), text.startswith("?")
        cell = text.lstrip("!?")
        if cell == "*":
            animacy = True
            nominative = spelt[0].endings[0]
            spelt.append(Cell((spelt[1].endings[0], nominative), recognised, seldom))
        else:
            spelt.append(Cell(tuple(_ending(part, lemma, stem) for part in cell.split("/")), recognised, seldom))
    return Row(paradigm, kinds, GENDERS[gender], NUMBERS[number], weight, lemma, tuple(spelt), animacy)


def _ending(part: str, lemma: str, stem: str) -> str:
    if part.startswith("="):
        return lemma + part[1:]
    if part.startswith("~"):
        return part[1:]
    return stem if part == "0" else stem + part


class _Words:
    """Reads the lines for one word, or for the words with one ending, each on the pattern of a line of the tables."""

    def __init__(self, raw: list[list[str]], classes: Mapping[str, str]) -> None:
        self._classes = classes
        self._patterns: dict[tuple[str, str, str], list[list[str]]] = {}
        for line in raw:
            self._patterns.setdefault((line[0], line[3], line[5]), []).append(line)
        self._spelt_out: dict[tuple[str, ...], list[Row]] = {}

    def read(self, lines: Iterable[list[str]]) -> Iterator[tuple[Row, bool]]:
        """The rows of all lines, and whether each is of one word."""
        for line in lines:
            yield from self._word(line)

    def _word(self, fields: list[str]) -> Iterator[tuple[Row, bool]]:
        word, kinds, gender, number, pattern, stem, genitive = fields
        lemma = word.lstrip("*")
        paradigm, _, ending = pattern.partition(" ")
        models = self._patterns[paradigm, number, ending]
        model = max(models, key=lambda line: len(set(kinds) & set(line[1])))
        for uses, cells in _by_use(kinds, model[CELLS:]):
            head = (paradigm, uses, gender, number, int(model[4]) + 1)
            if stem:
                of_stem = ["/".join(part for part in cell.split("/") if not part.startswith("~")) for cell in cells]
                row = _row(head, lemma, stem, of_stem)
            else:
                of_letters = self._of_letters([*model[:CELLS], *cells])
                fitting = [row for row in of_letters if lemma.endswith(row.lemma) or row.paradigm == "unchanged"]
                if not fitting:
                    raise ValueError(
                        f"{word!r} does not end in {pattern!r}, the row that its line names; give its stem"
                    )
                row = _lengthened(fitting[0], head, lemma)
            if genitive:
                row = _with_genitive(row, genitive)
            yield row, not word.startswith("*")

    def _of_letters(self, line: list[str]) -> list[Row]:
        """The rows of a line for every letter of its class."""
        key = tuple(line)
        rows = self._spelt_out.get(key)
        if rows is None:
            rows = self._spelt_out[key] = list(_spelt_out(line, self._classes))
        return rows


def _lengthened(row: Row, head: tuple[str, str, str, str, int], lemma: str) -> Row:
    """The same endings on a longer lemma."""
    if row.paradigm == "unchanged":
        cells = tuple(Cell((lemma,)) for _ in row.cells)
    else:
        start = lemma[: len(lemma) - len(row.lemma)]
        cells = tuple(replace(cell, endings=tuple(start + ending for ending in cell.endings)) for cell in row.cells)
    _, kinds, gender, _, weight = head
    return replace(row, kinds=kinds, gender=GENDERS[gender], weight=weight, lemma=lemma, cells=cells)


def _with_genitive(row: Row, genitive: str) -> Row:
    cells = list(row.cells)
    cells[1] = Cell((genitive,))
    return replace(row, cells=tuple(cells))
