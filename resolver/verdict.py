"""Two names compared, without a gazetteer but for what its reviewed places are called."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from operator import itemgetter

from gazetteer.entity import KINDS
from resolver import arguments
from resolver.compiled import prepare_reviewed_places, take_back_tables
from resolver.frozen import frozen
from resolver.language.names.list_abbreviations import words_in_full
from resolver.language.names.person_marks import gender_told
from resolver.language.scripts.folding import fold
from resolver.matching.calibration import calibration
from resolver.matching.evidence import Evidence, reason
from resolver.matching.forms.hypothesis import COSTS
from resolver.matching.guessed_kind import kind_of
from resolver.matching.lists.alternatives import alternatives, without_label
from resolver.matching.lists.headings import Heading
from resolver.matching.lists.records import record
from resolver.matching.part import written_words
from resolver.matching.parts import parts
from resolver.matching.persons.syllabic import agree
from resolver.matching.prepared import in_brackets, in_letters, in_like_words, is_acronym_of, is_contracted
from resolver.matching.weights import weights
from resolver.matching.words.division import divided_like
from resolver.ranking import Known, ranking_of_reviewed_places
from resolver.ranking.known_besides import called_so
from resolver.two_names import Found, either_way, weighed

_A_YES = 0.5
"""The probability from which on two names say by themselves that they are one place's."""

_DIVIDED = 5.0
"""What a unit of what joined words differ by takes off the log-odds: Abdelfattah, Abd al-Fattah."""

_RESPELT = 2.0
"""What the log-odds lose where only the syllables of two names agree and not the letters: Li Yong-ho, Ri Yong Ho."""


@frozen
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
    """Compare two names of a kind; where it is None, the names themselves must tell which.

    The order of the two does not matter. Entries of catalogues and lists of persons are taken apart, and two years of
    birth in them must agree. Two names of places also agree where the built-in gazetteer knows a place that is called
    both (Lemberg, Львів); all else is told by :func:`compare_spellings`. Raises
    :class:`~resolver.errors.UnknownNameError` for an unknown kind, and :class:`~resolver.errors.ArgumentError` for what
    is no string.
    """
    arguments.one_of("kind", kind, KINDS)
    first, second = arguments.text(first, "first"), arguments.text(second, "second")
    take_back_tables()
    one, other = record(first), record(second)
    if (kind or kind_of(one.name, other.name)) != "person":
        one, other = Heading(first), Heading(second)
    verdict = compare_spellings(one.name, other.name, kind)
    if verdict.kind == "place" and verdict.score < _A_YES:
        verdict = _as_known_places(verdict)
    score, evidence = verdict.score, verdict.evidence
    if verdict.kind == "person" and one.born and other.born and abs(one.born - other.born) > 1:
        score /= score + (1.0 - score) * math.exp(weights().known["other_born"])
        evidence = (*evidence, Evidence("born", "differs", str(one.born), str(other.born)))
    return replace(verdict, first=first, second=second, score=score, evidence=evidence)


def compare_spellings(first: str, second: str, kind: str | None = None) -> Verdict:
    """Compare two names by their words alone, whatever is known of who bears them.

    An inflected form is compared by what it may be inflected from. Characters and the scripts of Korea and India are
    romanised first.
    """
    one, other = in_letters(first), in_letters(second)
    chosen = kind or kind_of(one, other)
    if chosen == "organisation":
        one, other = in_like_words(words_in_full(one), words_in_full(other))
    found = _of_entries(one, other, chosen)
    if chosen != "place":
        found = _divided(one, other, chosen, found)
    if chosen == "organisation":
        found = _of_organisations(one, other, found)
    if chosen == "person":
        found = _of_persons(one, other, found)
    odds, evidence = found
    return Verdict(first, second, chosen, calibration().compared(chosen, odds), evidence)


def _as_known_places(verdict: Verdict) -> Verdict:
    """The verdict, or that both are names of one place that the built-in gazetteer knows."""
    prepare_reviewed_places()
    reviewed = ranking_of_reviewed_places()
    names = (verdict.first, verdict.second)
    found = [{one.id: one for one in called_so(reviewed.ranked(name, "place", Known()))} for name in names]
    both = [(found[0][place], found[1][place]) for place in found[0].keys() & found[1].keys()]
    same = sum(match.score * again.score for match, again in both)
    if same <= verdict.score:
        return verdict
    match, again = max(both, key=lambda pair: pair[0].score * pair[1].score)
    return replace(verdict, score=same, evidence=match.evidence + again.evidence)


def _divided(one: str, other: str, kind: str, found: Found) -> Found:
    """What has been found, or more where a word of one name is several of the other."""
    for whole, apart in ((one, other), (other, one)):
        divided = divided_like(whole, apart)
        if divided is not None:
            odds, steps = either_way(divided.text, apart, kind)
            odds -= COSTS["joined"] + _DIVIDED * divided.cost
            if odds > found[0]:
                found = odds, (Evidence("joined", None, divided.joined, divided.apart, divided.cost), *steps)
    return found


def _of_entries(one: str, other: str, kind: str) -> Found:
    """What the names say that two entries hold, the likeliest: with what stands in brackets for a name, too."""
    names, others = alternatives(one, kind), alternatives(other, kind)
    return max((either_way(name, known, kind) for name in names for known in others), key=itemgetter(0))


def _of_organisations(one: str, other: str, found: Found) -> Found:
    """What has been found, or what an acronym, a contraction or words in brackets say."""
    odds, evidence = found
    things = weights().things
    known = things["acronym"] + things["base_organisation"]
    if known > odds and (is_acronym_of(one, other) or is_acronym_of(other, one)):
        odds, evidence = known, (Evidence("acronym", "whole", one, other),)
    if known > odds and (is_contracted(one, other) or is_contracted(other, one)):
        odds, evidence = known, (Evidence("term", "syllabic", one, other),)
    if _other_branch(one, other):
        odds += things["branch"]
        evidence = (*evidence, Evidence("contradiction", "branch", in_brackets(one), in_brackets(other)))
    return odds, evidence


def _of_persons(one: str, other: str, found: Found) -> Found:
    """What has been found, or what words beside two names, and the syllables of Chinese and Korean ones, say."""
    odds, evidence = found
    if _other_gender_told(one, other):
        odds += weights().persons["gender_told"]
        evidence = (*evidence, Evidence("gender", None, one, other))
    if _other_birth_told(one, other):
        odds += weights().persons["contradiction_given"]
        evidence = (*evidence, Evidence("contradiction", "birth", in_brackets(one), in_brackets(other)))
    syllables = agree(one, other)
    if syllables is None:
        return odds, evidence
    same, language = syllables
    if not same:
        told = Evidence("contradiction", language, one, other)
        return odds + weights().persons["contradiction_given"], (*evidence, told)
    respelt = weighed(one, parts(one, "person"), "person")[0] - _RESPELT
    return (respelt, (Evidence("convention", language, one, other),)) if respelt > odds else (odds, evidence)


def _other_branch(one: str, other: str) -> bool:
    """Whether two names have other words in brackets: VTB Bank (Kazakhstan), VTB Bank (Europe)."""
    inner, outer = in_brackets(one), in_brackets(other)
    return inner is not None and outer is not None and either_way(inner, outer, "organisation")[0] < 0


def _other_birth_told(one: str, other: str) -> bool:
    """Whether brackets behind two names tell two family names at birth: (née Sidorova), (née Ivanova)."""
    inner, outer = in_brackets(one), in_brackets(other)
    if inner is None or outer is None:
        return False
    born, known = without_label(inner), without_label(outer)
    return born != inner and known != outer and either_way(born, known, "person")[0] < 0


def _other_gender_told(one: str, other: str) -> bool:
    """Whether words beside two names tell two genders: Mr Taylor, Mrs Taylor; Abu Omar, Umm Omar."""
    told = {gender_told([fold(word) for word in written_words(name)]) for name in (one, other)}
    return told == {"male", "female"}
