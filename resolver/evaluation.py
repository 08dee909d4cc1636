"""Evaluation: a list of names with the IDs that are right for them, and how well a resolver does on it.

A list is a TSV file of lines ``name<TAB>expected ID or NIL<TAB>phenomenon``; empty lines and lines that begin with
``#`` are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from resolver.errors import DocumentError

if TYPE_CHECKING:
    from resolver.match import Match
    from resolver.resolver import Resolver

NIL = "NIL"
"""What a list says of a name that belongs to nobody in the gazetteer."""

_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Case:
    """One line of a list; ``expected`` is None where nobody bears the name."""

    name: str
    expected: str | None
    phenomenon: str
    where: str
    """File and line, for messages."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a resolver said in a case; ``best`` is its first candidate, whatever its score."""

    case: Case
    answer: Match | None
    best: Match | None

    @property
    def right(self) -> bool:
        """Whether the right ID was given, or none where none is right."""
        return (self.answer.id if self.answer else None) == self.case.expected

    @property
    def scored(self) -> tuple[float, bool] | None:
        """The first candidate's score and whether that candidate is right; a stranger's never is."""
        return (self.best.score, self.best.id == self.case.expected) if self.best else None


@dataclass(slots=True)
class Figures:
    """Counts over cases, and the shares that follow from them; a share of nothing is None."""

    cases: int = 0
    owned: int = 0
    """Cases whose name has an owner."""
    answered: int = 0
    correct: int = 0
    """Answers that are right; silence about a stranger is not counted here."""
    missed: int = 0
    """Cases that went wrong: another answer than expected, or none, or one for a stranger."""

    def add(self, outcome: Outcome) -> None:
        """Count one case."""
        self.cases += 1
        self.owned += outcome.case.expected is not None
        self.answered += outcome.answer is not None
        self.correct += outcome.answer is not None and outcome.right
        self.missed += not outcome.right

    @property
    def precision(self) -> float | None:
        """The share of the answers that are right."""
        return self.correct / self.answered if self.answered else None

    @property
    def recall(self) -> float | None:
        """The share of the names with an owner that were answered right."""
        return self.correct / self.owned if self.owned else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        total = self.answered + self.owned
        return 2 * self.correct / total if total else None


@dataclass(slots=True)
class Evaluation:
    """The figures of one run, in all and by phenomenon, and every case that went wrong."""

    overall: Figures = field(default_factory=Figures)
    phenomena: dict[str, Figures] = field(default_factory=dict)
    misses: list[Outcome] = field(default_factory=list)
    scored: list[tuple[float, bool]] = field(default_factory=list)
    """Every first candidate's score and whether it was right: what :func:`~resolver.reliability.reliability` takes."""
    without_candidate: int = 0
    """Names that nothing in the gazetteer is like: they have no score."""

    def add(self, outcome: Outcome) -> None:
        """Count one case and keep it where it went wrong."""
        if outcome.scored:
            self.scored.append(outcome.scored)
        else:
            self.without_candidate += 1
        self.overall.add(outcome)
        self.phenomena.setdefault(outcome.case.phenomenon, Figures()).add(outcome)
        if not outcome.right:
            self.misses.append(outcome)


def cases(text: str, shown: str) -> Iterator[Case | DocumentError]:
    """The cases of a list; a broken line comes as the error in its place. ``shown`` names the list in messages."""
    for number, line in enumerate(text.split("\n"), start=1):
        row = line.rstrip("\r")
        if not row.strip() or row.startswith("#"):
            continue
        cells = row.split("\t")
        where = f"{shown}:{number}"
        if len(cells) != _COLUMNS or not all(cell.strip() for cell in cells):
            yield DocumentError(f"{where}: expected name<TAB>ID or {NIL}<TAB>phenomenon, found {row[:60]!r}")
            continue
        name, expected, phenomenon = cells
        yield Case(name, None if expected.strip() == NIL else expected.strip(), phenomenon.strip(), where)


def evaluate(resolver: Resolver, found: Iterable[Case], kind: str | None = None) -> Evaluation:
    """Ask for every name and count the answers; ``kind`` restricts the answers, as it does in ``resolve``."""
    result = Evaluation()
    for case in found:
        candidates = resolver.candidates(case.name, kind, limit=1)
        result.add(Outcome(case, resolver.resolve(case.name, kind), candidates[0] if candidates else None))
    return result


def owner(resolver: Resolver, case: Case) -> Case:
    """The case with the ID that its expected one redirects to.

    Raises :class:`~resolver.errors.DocumentError` where the gazetteer does not know the ID.
    """
    if case.expected is None:
        return case
    entity = resolver.gazetteer.get(case.expected)
    if entity is None:
        raise DocumentError(
            f"{case.where}: {case.expected} is not in the gazetteer, so this line counts as missed; "
            "correct the ID, or give the gazetteer that has it with --gazetteer"
        )
    return Case(case.name, entity.id, case.phenomenon, case.where)
