"""Two names compared, without a gazetteer."""

from __future__ import annotations

from dataclasses import dataclass

from resolver.language.names import chinese
from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.scripts import abugidas, hangul
from resolver.language.scripts.abjads import without_points
from resolver.matching.calibration import calibration, probability
from resolver.matching.comparison import Comparison, compared
from resolver.matching.evidence import Evidence, reason
from resolver.matching.given import is_given
from resolver.matching.hypotheses import COSTS, base_forms, itself, strained
from resolver.matching.parts import Parts, parts
from resolver.matching.syllabic_persons import agree
from resolver.matching.weights import weights
from resolver.matching.word_division import divided_like

_SURE = 4.0
_DIVIDED = 5.0
"""What a unit of what joined words differ by takes off the log-odds: Abdelfattah, Abd al-Fattah."""

_RESPELT = 2.0
"""What the log-odds lose where only the syllables of two names agree and not the letters: Li Yong-ho, Ri Yong Ho."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two names can name one entity: ``score`` is the probability, at even odds beforehand."""

    first: str
    second: str
    kind: str
    score: float
    evidence: tuple[Evidence, ...]

    @property
    def reason(self) -> str:
        """The evidence as one line for people."""
        return reason(self.evidence)


def compare(first: str, second: str, kind: str | None = None) -> Verdict:
    """Compare two names of a kind; where it is None, the names themselves must tell whether they are a person's.

    The order of the two does not matter. An inflected form is compared by what it may be inflected from. Characters and
    the scripts of Korea and India are romanised first.
    """
    one, other = _in_letters(first), _in_letters(second)
    chosen = kind or _kind(one, other)
    odds, evidence = _compared(one, other, chosen)
    for whole, apart in ((one, other), (other, one)):
        divided = divided_like(whole, apart)
        if divided is not None:
            more, steps = _compared(divided.text, apart, chosen)
            more -= COSTS["joined"] + _DIVIDED * divided.cost
            if more > odds:
                odds, evidence = more, (Evidence("joined", None, divided.joined, divided.apart, divided.cost), *steps)
    syllables = agree(one, other) if chosen == "person" else None
    if syllables is not None:
        odds, evidence = _by_syllables(one, other, odds, evidence, *syllables)
    return Verdict(first, second, chosen, probability(calibration().compare.log_odds(odds)), evidence)


def _in_letters(name: str) -> str:
    """A name whose script has no letters for consonants and vowels in such letters."""
    if name.isascii():
        return name
    return hangul.in_latin(chinese.in_latin(abugidas.in_latin(without_points(name))))


def _by_syllables(  # noqa: PLR0913, PLR0917 - what has been found so far
    one: str, other: str, odds: float, evidence: tuple[Evidence, ...], same: bool, language: str
) -> tuple[float, tuple[Evidence, ...]]:
    """The log-odds and the evidence of two names whose syllables are, or are not, the same."""
    if not same:
        told = Evidence("contradiction", language, one, other)
        return odds + weights().persons["contradiction_given"], (*evidence, told)
    itself_odds, _ = _weighed(one, parts(one, "person"), "person")
    if itself_odds - _RESPELT <= odds:
        return odds, evidence
    return itself_odds - _RESPELT, (Evidence("convention", language, one, other),)


def _compared(first: str, second: str, chosen: str) -> tuple[float, tuple[Evidence, ...]]:
    """The log-odds of two names of a kind, and the evidence, the better way round."""
    best: tuple[float, tuple[Evidence, ...]] | None = None
    for query, name in ((first, second), (second, first)):
        known = parts(name, chosen)
        options = [itself(query)]
        odds, evidence = _weighed(options[0].text, known, chosen)
        if odds < _SURE:
            for hypothesis in base_forms(query):
                if chosen == "person" and not hypothesis.for_persons:
                    continue
                more, steps = _weighed(hypothesis.text, known, chosen)
                more -= weights().known["inflected_error"] if strained(steps) else 0.0
                if more - hypothesis.cost > odds:
                    odds, evidence = more - hypothesis.cost, hypothesis.evidence + steps
        if best is None or odds > best[0]:
            best = (odds, evidence)
    assert best is not None
    return best


def _weighed(query: str, name: Parts, kind: str) -> tuple[float, tuple[Evidence, ...]]:
    one: Comparison = compared(parts(query, kind), name)
    return one.log_odds, one.evidence


def _kind(first: str, second: str) -> str:
    """Person where either name shows a given name, an initial or a patronymic beside another word."""
    for name in (first, second):
        found = parts(name, "person").parts
        if len(found) > 1 and any(
            part.role in ("initial", "patronymic") or is_given(part.text) or gender_of_patronymic(part.text)
            for part in found
        ):
            return "person"
    return "organisation"
