"""Writing one Russian or Ukrainian word of a name in a case."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import Final

from resolver.language.inflection.grammar import CASES, Case, Gender, Kind, Number, Reading
from resolver.language.inflection.paradigms import Row, grammar

LETTER: Final[dict[Kind, str]] = {
    "given": "g",
    "patronymic": "p",
    "surname": "s",
    "place": "l",
    "common": "c",
    "possessive": "o",
}
PEOPLE: Final = frozenset({"given", "patronymic", "surname"})


def decline(  # noqa: PLR0913  (each is a category of the grammar)
    word: str,
    lang: str,
    case: Case,
    *,
    number: Number = Number.SINGULAR,
    gender: Gender | None = None,
    kind: Kind = "surname",
) -> str:
    """Write the form of a word in a case, in the word's letter case.

    Args:
        word: the base form of one word: a surname in the bearer's gender (`Зеленская`), a place, a head word
            (`Служба`),
            or a compound with hyphens (`Ростов-на-Дону`)
        lang: `ru` or `uk`
        case: the case; a vocative in Russian is the nominative
        number: plural for a family (`Путины`); a word that is plural only (`Сумы`) needs no number
        gender: the bearer's, where known: women's surnames in a consonant or -ко do not change
        kind: what the word is; an `acronym` does not change, an `adjective` agrees with another word, and
            so does a `possessive` one without an adjective's ending (`Часов Яр`)

    Returns:
        the form; the word itself where it does not decline

    Raises:
        ValueError: there are no paradigms for the language

    """
    if kind == "acronym":
        return word
    if "-" in word:
        from resolver.language.inflection.compounds import decline_compound  # noqa: PLC0415  (the two need each other)

        return decline_compound(word, lang, Reading(case, number, gender), kind)
    index = CASES.index(case)
    row = _row(word.lower().replace("’", "'").replace("ʼ", "'"), lang, number, gender, kind)
    if row is None or index >= len(row.cells):
        return word
    cell = row.cells[index]
    inanimate = case is Case.ACCUSATIVE and row.animacy and kind not in PEOPLE
    ending = cell.endings[-1] if inanimate else cell.endings[0]
    return _joined(word, row.lemma, ending)


def _joined(word: str, lemma: str, ending: str) -> str:
    """Put `ending` in the place of the letters of `lemma`, keeping what the two share as the word has it."""
    start = len(word) - len(lemma)
    shared = 0
    while shared < min(len(lemma), len(ending)) and lemma[shared] == ending[shared]:
        shared += 1
    kept, added = word[: start + shared], ending[shared:]
    if "'" in added:
        added = added.replace("'", next((mark for mark in "’ʼ" if mark in word), "'"))
    if len(word) > 1 and word.isupper():
        return kept + added.upper()
    return kept + added if kept or not word[:1].isupper() else added.capitalize()


def _row(word: str, lang: str, number: Number, gender: Gender | None, kind: Kind) -> Row | None:
    """The row that the word declines by: its own, one for its ending, the longest pattern; plural-only words last."""
    tables = _Tables.of(lang)
    own = tables.words.get(word, ())
    starts = range(max(0, len(word) - tables.longest), len(word))
    of_endings = chain.from_iterable(tables.endings.get(word[start:], ()) for start in starts)
    of_patterns = chain.from_iterable(tables.rows.get(word[start:], ()) for start in starts)
    for candidates in (chain(own, of_endings), of_patterns):  # what is listed comes before what only ends so: Митищі
        fitting = [row for row in candidates if _fits(row, gender, kind)]
        if candidates is of_patterns:
            fitting = [row for row in fitting if row.paradigm != "fleeting" or _keeps_a_vowel(word, row, tables.vowels)]
        rows = (row for row in fitting if row.number is number)
        plural_only = (row for row in fitting if row.number is Number.PLURAL and row.cells[0].endings[0] == row.lemma)
        found = next(rows, None) or next(plural_only, None)
        if found is not None:
            return found
    return None


def _keeps_a_vowel(word: str, row: Row, vowels: frozenset[str]) -> bool:
    """Whether a word has a vowel before an ending of the row: the only one of Стець does not flee."""
    return not vowels.isdisjoint(word.removesuffix(row.lemma)) or not vowels.isdisjoint(row.cells[1].endings[0][:-1])


def _fits(row: Row, gender: Gender | None, kind: Kind) -> bool:
    if kind == "adjective":
        if row.paradigm != "adjective":
            return False
    elif LETTER[kind] not in row.kinds:
        return False
    return gender is None or row.gender is None or row.gender is gender


class _Tables:
    """The rows of a language by the lemma's ending."""

    def __init__(self, lang: str) -> None:
        tables = grammar(lang)
        self.rows = _by_lemma(tables.rows)
        self.words = _by_lemma(tables.words)
        self.endings = _by_lemma(tables.endings)
        self.longest = max(map(len, (*self.rows, *self.endings)))
        self.vowels = tables.vowels

    @staticmethod
    @cache
    def of(lang: str) -> _Tables:
        return _Tables(lang)


def _by_lemma(rows: tuple[Row, ...]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.lemma, []).append(row)
    return found
