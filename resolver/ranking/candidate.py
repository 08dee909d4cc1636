"""Candidates of a name, and what else is known about the name beside its spelling."""

from __future__ import annotations

from typing import Final

import msgspec

from gazetteer.entity import Date, Name
from resolver.entries import Entry
from resolver.index.words import split
from resolver.language.scripts.folding import fold
from resolver.match import Match
from resolver.matching.comparison import Comparison
from resolver.matching.evidence import AS_READ, AS_SPELT, ERRORS, GRAMMATICAL, INFLECTIONS, Evidence, Kinds, Step

HOPELESS = -3.0
"""Log-odds below which it does not matter what else takes something off, nor of what sort a candidate is."""

_LETTER_BY_LETTER: Final[Kinds] = AS_SPELT | {"omitted", "reordered", "initial", "title", "legal-form"}
"""Steps that leave each part of a query as it stands in a name."""

_ANOTHER: Final[Kinds] = frozenset(("added", "omitted", "equivalent", "contradiction"))
"""What a name has that is not the query's own, or is not read so."""

_NOT_ITS: Final[Kinds] = frozenset(("added", "country"))
"""Steps that are about a word of a query and none of the name's."""

_HARDLY = 0.05
"""What may be between a query and a name that some convention spells so."""


class Known(msgspec.Struct, frozen=True):
    """What else is known about a name: countries, year of birth, date of the text."""

    countries: tuple[str, ...] = ()
    born: int | None = None
    date: Date | None = None


class Candidate(msgspec.Struct):
    """An entity that a name may name: the name of it that was compared, log-odds (natural), and the evidence."""

    entry: Entry
    log_odds: float
    comparison: Comparison
    evidence: tuple[Evidence, ...]


def keep_better(one: Candidate, best: dict[str, Candidate]) -> None:
    """Put a candidate into ``best`` where its entity has no better one there."""
    identifier = one.entry.entity.id
    rival = best.get(identifier)
    if rival is None or one.log_odds > rival.log_odds:
        best[identifier] = one


class Ranked(msgspec.Struct, frozen=True):
    """The candidates of a query, best first, as they are remembered: their entries, scores, and pieces of evidence.

    All but the entries are strings and numbers in plain tuples, which are none of the garbage collector's business:
    thousands of queries are remembered, and few are asked again.
    """

    query: str
    entries: tuple[Entry, ...]
    scores: tuple[float, ...]
    steps: tuple[tuple[Step, ...], ...]

    def matches(self, limit: int | None = None) -> list[Match]:
        """The first so many candidates as answers to the query, by default all."""
        return [
            Match(self.query, entry.entity, entry.name, score, tuple([Evidence(*step) for step in steps]))
            for entry, score, steps in zip(self.entries[:limit], self.scores, self.steps, strict=False)
        ]


def letter_by_letter(evidence: tuple[Evidence, ...]) -> bool:
    """Whether every part of a query stands so in the name, whatever else the name has."""
    kinds = {step.kind for step in evidence}
    return bool(kinds & AS_SPELT) and kinds <= _LETTER_BY_LETTER


def as_it_stands(one: Candidate) -> bool:
    """Whether every part of a query stands in a candidate's name as it is written, and not as the base form of it."""
    inflected = any(step.kind in GRAMMATICAL for step in one.evidence)
    return not inflected and letter_by_letter(one.comparison.evidence)


def read_throughout(evidence: tuple[Evidence, ...]) -> bool:
    """Whether some convention reads a query as a whole name, with hardly a difference: Krasnojarsk, in German."""
    kinds = {step.kind for step in evidence}
    return "convention" in kinds and kinds <= AS_READ and sum(step.cost for step in evidence) <= _HARDLY


def stands_in_a_case(one: Candidate) -> bool:
    """Whether the base form of a query in a case of another language is a candidate's whole name: Groznego."""
    case, *rest = one.evidence or (None,)
    if case is None or case.kind != "case" or "-" not in (case.detail or ""):
        return False
    steps = tuple(rest)
    whole = letter_by_letter(steps) and all(step.kind != "omitted" for step in steps)
    return whole or read_throughout(steps)


def stands_so(one: Candidate) -> bool:
    """Whether a query is a candidate's whole name letter by letter, neither in a case nor in part."""
    return letter_by_letter(one.evidence) and all(step.kind != "omitted" for step in one.evidence)


def is_inflected(one: Candidate) -> bool:
    """Whether a candidate is reached as a form of its name only."""
    return any(step.kind in INFLECTIONS for step in one.evidence)


def is_in_part(one: Candidate) -> bool:
    """Whether a part of a family name is missing in the query."""
    return any((step.kind, step.detail) == ("omitted", "family") for step in one.evidence)


def errs(one: Candidate) -> bool:
    """Whether a candidate is reached by an error only."""
    return any(step.kind in ERRORS for step in one.evidence)


def year(date: Date) -> int:
    """The year of a date."""
    return date if isinstance(date, int) else int(str(date)[:4])


def in_use(name: Name, date: Date) -> bool:
    """Whether a name was in use at a date."""
    return held(name.since, name.until, date)


def held(since: Date | None, until: Date | None, date: Date | None) -> bool:
    """Whether a period holds a date; years are whole, and what is not known is open."""
    if date is None:
        return True
    then = year(date)
    return (since is None or year(since) <= then) and (until is None or then <= year(until))


def is_named_by(one: Candidate, words: frozenset[str]) -> bool:
    """Whether any of some folded words of a query is one of what speaks for a candidate."""
    said = (step.query for step in one.evidence if step.query is not None and step.kind not in _NOT_ITS)
    return any(not words.isdisjoint(map(fold, split(text))) for text in said)


def says_no_more(one: Candidate) -> bool:
    """Whether a name has nothing that a query does not have: Çoruh Nehri is not what Kızılırmak Nehri means."""
    return all(step.kind != "omitted" for step in one.evidence)


def is_the_name(one: Candidate) -> bool:
    """Whether a query is a whole name: Stanytsia Luhanska is another town than Luhansk."""
    return _ANOTHER.isdisjoint([step.kind for step in one.evidence])
