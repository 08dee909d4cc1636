"""From an inflected Russian or Ukrainian word to the base forms that it may be a form of, without a dictionary."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple, TypeAlias

import msgspec

from resolver.language.inflection.grammar import CASES, Analysis, Case, Gender, Number, Reading
from resolver.language.inflection.paradigms import Grammar, Row, grammar
from resolver.language.scripts.letters import APOSTROPHES

PLAIN_APOSTROPHE: Final = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))
STRESS: Final = str.maketrans({"\u0301": None, "\u0300": None})
UNREAD: Final = (Reading(Case.NOMINATIVE, Number.SINGULAR, None),)
EVERY_CASE: Final = tuple(Reading(case, number, None) for number in Number for case in CASES)

ADJECTIVAL: Final = frozenset({"adjective", "possessive", "unchanged"})

# What an ending loses in weight where it mostly is another paradigm's.
SELDOM: Final = 3
# A stem of up to three letters may be without a vowel; a longer one of a name never is.
SHORT_STEM: Final = 3
# Up to three capitals are an abbreviation, in a headline too.
SHORT_ACRONYM: Final = 3


class _Rule(NamedTuple):
    """The lemma's ending in the place of the form's; where `open_`, only the word shows whether the lemma can exist."""

    ending: str
    paradigm: str
    readings: tuple[Reading, ...]
    weight: int
    open_: bool


class _Candidate(msgspec.Struct, frozen=True, gc=False):
    lemma: str
    paradigm: str
    reading: Reading
    weight: int


_Words: TypeAlias = tuple[tuple[Analysis, int], ...]


class Recogniser:
    """The paradigms of one language turned round: from the ending of a form to the endings of its lemmas."""

    def __init__(self, lang: str) -> None:
        tables = grammar(lang)
        self.vowels = tables.vowels
        self.finals = tables.unlikely_finals
        self.full_endings = tables.full_endings
        self.adjectival_endings = tables.adjectival_endings
        self.candidates = _by_form((*tables.rows, *tables.endings))
        # An ending's rules are put together when a word first asks for them.
        self.rules: dict[str, tuple[_Rule, ...] | None] = dict.fromkeys(self.candidates)
        self.longest = max(map(len, self.candidates))
        self.words = _words(tables)
        self.acronym_endings = _acronym_endings(tables)

    def rules_for(self, form: str) -> tuple[_Rule, ...]:
        """Put together what every ending of `form` allows, as endings of lemmas in the place of the whole of `form`."""
        best: dict[str, tuple[int, str]] = {}
        readings: dict[str, dict[Reading, None]] = {}
        full = form.endswith(self.full_endings)
        for start in range(len(form)):
            for candidate in self.candidates.get(form[start:], ()):
                if not self._is_likely(candidate, form, start):
                    continue
                lemma = form[:start] + candidate.lemma
                weight = candidate.weight - SELDOM if lemma == form and full else candidate.weight
                if lemma not in best or weight > best[lemma][0]:
                    best[lemma] = (weight, candidate.paradigm)
                readings.setdefault(lemma, {})[candidate.reading] = None
        best.setdefault(form, (0, "unchanged"))
        ranked = sorted(best, key=lambda lemma: (-best[lemma][0], len(lemma), lemma))
        rules = tuple(
            _Rule(lemma, best[lemma][1], tuple(readings.get(lemma, UNREAD)), best[lemma][0], self._is_open(lemma, form))
            for lemma in ranked
            if lemma == form or not (len(lemma) > 1 and lemma[-2:] in self.finals)
        )
        self.rules[form] = rules
        return rules

    def _is_likely(self, candidate: _Candidate, form: str, start: int) -> bool:
        """Leave out genitive plurals that look as if they had another ending, and nouns with adjectives' endings."""
        if candidate.paradigm == "plural":
            bare = candidate.reading.case is Case.GENITIVE and candidate.lemma.startswith(form[start:])
            return not (bare and form.endswith(self.full_endings))
        if candidate.paradigm in ADJECTIVAL or not form.endswith(self.adjectival_endings):
            return True
        return form[:start] + candidate.lemma == form

    def _is_open(self, lemma: str, form: str) -> bool:
        return lemma != form and (len(lemma) == 1 or self.vowels.isdisjoint(lemma))


@cache
def _recogniser(lang: str) -> Recogniser:
    return Recogniser(lang)


def analyse(token: str, lang: str) -> tuple[Analysis, ...]:
    """List what base forms a word of running text may have, if it is a name, the most plausible first.

    They are hypotheses: the one that a gazetteer knows, or that agrees with its neighbours, is right. The word itself
    is always among them. Stress marks are dropped; ё is kept where it stands and put in only where one word has it
    (Пётр).

    Args:
        token: one word, or a compound with hyphens, in any letter case, as a text has it
        lang: `ru` or `uk`

    Raises:
        ValueError: there are no paradigms for the language

    """
    lower = token.lower()
    if "-" in token and len(token) > 2:
        from resolver.language.inflection.compounds import analyse_compound  # noqa: PLC0415  (the two need each other)

        return analyse_compound(token, lang)
    recogniser = _recogniser(lang)
    mark = "'"
    # The modifier letter apostrophe counts as a letter.
    if not lower.isalpha() or "ʼ" in lower:
        token = token.translate(STRESS)
        mark = next((letter for letter in token if letter in APOSTROPHES), mark)
        lower = token.lower().translate(PLAIN_APOSTROPHE)
    length = len(token)
    upper = length > 1 and token.isupper()
    if length > 1 and token[1].isupper():
        if upper:
            if length <= SHORT_ACRONYM:
                return (Analysis(token, "acronym", EVERY_CASE),)
        elif acronym := _acronym(token, recogniser):
            return acronym
    rules = None
    size = min(recogniser.longest, length - 1)
    known = recogniser.rules
    while size > 0:
        ending = lower[-size:]
        if ending in known:
            rules = known[ending] or recogniser.rules_for(ending)
            break
        size -= 1
    words = recogniser.words.get(lower)
    if rules is None:
        return tuple(_cased(words, token)) if words else (Analysis(token, "unchanged", UNREAD),)
    stem = token[:-size]
    found = []
    for rule in rules:
        ending = rule.ending
        if rule.open_ and not _can_end(lower[:-size], ending, recogniser):
            continue
        ending = ending.upper() if upper else ending
        found.append(
            Analysis(stem + (ending if mark == "'" else ending.replace("'", mark)), rule.paradigm, rule.readings)
        )
    return _merged(words, token, found, rules) if words else tuple(found)


def _can_end(stem: str, ending: str, recogniser: Recogniser) -> bool:
    """Whether a word can be made of the two: it has a vowel, and its last two letters are a cluster that ends words."""
    if len(stem) <= SHORT_STEM and recogniser.vowels.isdisjoint(stem):
        return False
    return len(ending) > 1 or stem[-1] + ending not in recogniser.finals


def _acronym(token: str, recogniser: Recogniser) -> tuple[Analysis, ...]:
    """`МИДом`: capitals and an ending in small letters; nothing where the small letters are no ending."""
    small = 1
    while small < len(token) and token[-small - 1].islower():
        small += 1
    head, ending = token[:-small], token[-small:]
    readings = recogniser.acronym_endings.get(ending)
    if readings is None or not head.isupper():
        return ()
    return (Analysis(head, "acronym", readings), Analysis(token, "unchanged", UNREAD))


def _merged(words: _Words, token: str, found: list[Analysis], rules: tuple[_Rule, ...]) -> tuple[Analysis, ...]:
    """Put what is known of the word itself before the first hypothesis that is less plausible.

    What is known as a base form is not called out to as another: Данило is no vocative of Данила.
    """
    own = _cased(words, token)
    lemmas = {analysis.lemma for analysis in own}
    better = sum(rule.weight > words[0][1] for rule in rules)
    others = [
        analysis
        for analysis in found
        if analysis.lemma not in lemmas and not (token in lemmas and _only_vocative(analysis.readings))
    ]
    return (*others[:better], *own, *others[better:])


def _only_vocative(readings: tuple[Reading, ...]) -> bool:
    return all(reading.case is Case.VOCATIVE for reading in readings)


def _cased(words: _Words, token: str) -> list[Analysis]:
    upper = token.isupper() and len(token) > 1
    cased = str.upper if upper else str.capitalize if token[:1].isupper() else str
    return [Analysis(cased(word.lemma), word.paradigm, word.readings) for word, _ in words]


@cache
def _reading(case: Case, number: Number, gender: Gender | None) -> Reading:
    """A reading, the same object for the same one: thousands of rows are of a few dozen."""
    return Reading(case, number, gender)


def _by_form(rows: tuple[Row, ...]) -> dict[str, tuple[_Candidate, ...]]:
    forms: dict[str, list[_Candidate]] = {}
    for row in rows:
        for case, cell in zip(CASES, row.cells, strict=False):
            if not cell.recognised:
                continue
            reading = _reading(case, row.number, row.gender)
            weight = row.weight - SELDOM if cell.seldom else row.weight
            for ending in cell.endings:
                forms.setdefault(ending, []).append(_Candidate(row.lemma, row.paradigm, reading, weight))
    return {form: tuple(candidates) for form, candidates in forms.items() if form}


def _words(tables: Grammar) -> dict[str, _Words]:
    """The forms of the words that have a row of their own, with the weight of each."""
    found: dict[str, dict[str, tuple[str, int, dict[Reading, None]]]] = {}
    for form, candidates in _by_form(tables.words).items():
        for candidate in candidates:
            new: tuple[str, int, dict[Reading, None]] = (candidate.paradigm, candidate.weight, {})
            _, _, readings = found.setdefault(form, {}).setdefault(candidate.lemma, new)
            readings[candidate.reading] = None
    return {
        form: tuple((Analysis(lemma, name, tuple(of)), weight) for lemma, (name, weight, of) in lemmas.items())
        for form, lemmas in found.items()
    }


def _acronym_endings(tables: Grammar) -> dict[str, tuple[Reading, ...]]:
    """What is written after an abbreviation that declines in speech: the endings of a masculine noun in т."""
    endings: dict[str, dict[Reading, None]] = {}
    for row in tables.rows:
        if row.paradigm == "consonant" and row.lemma == "т":
            for case, cell in zip(CASES, row.cells, strict=False):
                for ending in cell.endings:
                    endings.setdefault(ending[1:], {})[Reading(case, row.number, Gender.MASCULINE)] = None
    return {ending: tuple(readings) for ending, readings in endings.items() if ending}
