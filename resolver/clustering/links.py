"""Whether two spellings can name one entity, and what the comparison says for and against it.

The comparison is that of :func:`resolver.verdict.compare`, at less cost: what a native edit distance between words
shows to be two names is not compared, base forms are tried only where they come near the other name, and words written
together, brackets and syllables are left aside. The score of every kind is on the scale of people's.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance.Levenshtein import distance as levenshtein
from rapidfuzz.distance.OSA import distance as osa

from gazetteer.entity import INSTITUTIONS
from resolver.clustering.block_keys import word_keys
from resolver.language.names.small_words import function_words
from resolver.language.scripts import letters
from resolver.language.scripts.folding import fold, plain
from resolver.matching.calibration import calibration, probability
from resolver.matching.evidence import MORE_OR_LESS, Evidence, Kinds
from resolver.matching.forms.hypotheses import base_forms, itself, strained
from resolver.matching.forms.hypothesis import Hypothesis
from resolver.matching.part import Part, PartRole
from resolver.matching.parts import parts
from resolver.matching.persons.fathers import same_father
from resolver.matching.persons.given import is_given, is_turkish_given
from resolver.matching.persons.initials import initial_agrees
from resolver.matching.things.modifiers import is_generic
from resolver.matching.weights import weights
from resolver.ranking.precedence import SURE
from resolver.two_names import Found, weighed

THRESHOLD = 0.7
"""The least score of two spellings that are linked, on the scale of people's in :func:`resolver.verdict.compare`."""

_FAR = 3
_GIVEN_AND_FAMILY = 2
_APART: Final[Kinds] = frozenset(("gender", "number"))
_CONTRADICTIONS = ("given", "patronymic", "initial", "middle", "institution")
_PARTIAL: Final[Kinds] = MORE_OR_LESS | {"initial", "acronym"}
_GIVEN_LIKE: Final[tuple[PartRole, ...]] = ("given", "patronymic", "initial")
_PASSED_OVER: Final[tuple[PartRole, ...]] = ("initial", "particle", "number")


class Link(NamedTuple):
    """What two spellings say for one entity.

    ``score`` is the probability at even odds; ``apart`` says that they contradict one another (another given name,
    patronymic, gender or number), so that nothing in between can make them one; ``partial`` that one says less than
    the other, so that others may bear it, too.
    """

    score: float
    apart: bool
    partial: bool


def pair_kind(first: str | None, second: str | None) -> str:
    """As what two names are compared that show these kinds: a person's where either is one; a place's by default."""
    for kind in (*INSTITUTIONS, "person"):
        if kind in (first, second):
            return kind
    return "place"


def worth_comparing(first: str, second: str, kind: str) -> bool:
    """Whether each word of the name with fewer of them is near some word of the other, in some form."""
    if kind in INSTITUTIONS:
        return True  # what agrees in meaning need not agree in sound
    if kind == "person" and _initials_differ(parts(first, kind).parts, parts(second, kind).parts):
        return False
    return _all_near(_words(first, kind), _words(second, kind), kind == "person")


@lru_cache(maxsize=1 << 14)
def linked(first: str, second: str, kind: str) -> Link:
    """The verdict on two spellings as names of a kind."""
    best: Found | None = None
    for query, name in ((first, second), (second, first)):
        found = weighed(_cleaned(query), parts(name, kind), kind)
        if found[0] >= SURE:
            best = found
            break
        best = found if best is None or found[0] > best[0] else best
    assert best is not None
    if best[0] < SURE:
        for query, name in ((first, second), (second, first)):
            for base in _bases(query):
                if (kind != "person" or base.for_persons) and worth_comparing(base.text, name, kind):
                    odds, steps = weighed(base.text, parts(name, kind), kind)
                    odds -= base.cost + (weights().known["inflected_error"] if strained(steps) else 0.0)
                    if odds > best[0]:
                        best = odds, base.evidence + steps
        both = _both_inflected(first, second, kind) if best[0] < SURE else None
        best = both if both is not None and both[0] > best[0] else best
    score = probability(calibration().compare.log_odds(best[0]))
    apart = any(_contradicts(step, kind) for step in best[1]) or (kind == "person" and _two_given(first, second))
    return Link(score, apart, any(step.kind in _PARTIAL for step in best[1]))


def _two_given(first: str, second: str) -> bool:
    """Whether two names in full Turkish spelling have one family name and two given names: Gökşin, Göksun.

    A slip changes one letter, and marks that are left out leave the plain letters alike.
    """
    found = [[part.text for part in parts(name, "person").parts] for name in (first, second)]
    if any(len(words) != _GIVEN_AND_FAMILY for words in found) or found[0][1] != found[1][1]:
        return False
    one, other = found[0][0], found[1][0]
    if letters.script(one) != letters.LATIN or one.isascii() or other.isascii() or plain(one) == plain(other):
        return False
    return osa(one, other) > 1 and any(map(is_turkish_given, (one, other)))


def _both_inflected(first: str, second: str, kind: str) -> Found | None:
    """The comparison of two inflected forms (`Мединского`, `Мединскому`) by the base form that both can have."""
    names = {base.text: base for base in _bases(second) if kind != "person" or base.for_persons}
    shared = [(base, names[base.text]) for base in _bases(first) if base.text in names]
    if not shared:
        return None
    one, other = min(shared, key=lambda pair: pair[0].cost + pair[1].cost)
    odds, steps = weighed(one.text, parts(other.text, kind), kind)
    return odds - one.cost - other.cost, one.evidence + other.evidence + steps


def _contradicts(step: Evidence, kind: str) -> bool:
    """Whether a step of the evidence says that two names are two entities', whatever else agrees."""
    if kind == "place" and step.kind in MORE_OR_LESS:
        # Нова Каховка is not Каховка; город Киев is Киев
        return step.query is not None and not is_generic(fold(step.query))
    return step.kind in _APART or (step.kind == "contradiction" and step.detail in _CONTRADICTIONS)


@lru_cache(maxsize=1 << 14)
def _cleaned(text: str) -> str:
    return itself(text).text


@lru_cache(maxsize=1 << 14)
def _bases(text: str) -> tuple[Hypothesis, ...]:
    return base_forms(text)


@lru_cache(maxsize=1 << 13)
def _words(text: str, kind: str) -> tuple[Part, ...]:
    """The words of a name that have to agree."""
    found = parts(text, kind).parts
    telling = [part for part in found if part.role not in _PASSED_OVER and part.text not in function_words()]
    if kind == "place":
        telling = [part for part in telling if not is_generic(part.text)] or telling
    return tuple(telling)


def _initials_differ(first: tuple[Part, ...], second: tuple[Part, ...]) -> bool:
    """Whether one name has initials alone before the family name, and none can stand for what the other has there."""
    return _none_stands(first, second) or _none_stands(second, first)


def _none_stands(short: tuple[Part, ...], full: tuple[Part, ...]) -> bool:
    own, others = ([part for part in found if part.role in _GIVEN_LIKE] for found in (short, full))
    if not own or not others or any(part.role != "initial" for part in own):
        return False
    if any(_stands(one, other) for one in own for other in others):
        return False
    # Президенту is no given name: without its case it is a title
    return all(is_given(part.text) for part in others if part.role == "given")


@lru_cache(maxsize=1 << 13)
def _stands(initial: Part, other: Part) -> bool:
    return initial_agrees(initial.text, other.text) or (
        other.role == "initial" and initial_agrees(other.text, initial.text)
    )


def _all_near(first: tuple[Part, ...], second: tuple[Part, ...], persons: bool) -> bool:
    fewer, more = (first, second) if len(first) <= len(second) else (second, first)
    if len(fewer) != len(more) and fewer and len(fewer) == 1 and len(more) <= 3 and "given" not in _roles(more):
        return True  # written together
    return all(any(_near(one, other, persons) for other in more) for one in fewer)


def _roles(found: tuple[Part, ...]) -> frozenset[str]:
    return frozenset(part.role for part in found)


def _near(one: Part, other: Part, persons: bool) -> bool:
    if one.role == other.role == "patronymic" and same_father(one.text, other.text):
        return True
    return _words_near(one.text, other.text, persons)


@lru_cache(maxsize=1 << 15)
def _words_near(first: str, second: str, persons: bool) -> bool:
    """Whether two folded words share a meaning, or two of their readings are roughly alike."""
    if first == second:
        return True
    keys, others = word_keys(first, persons), word_keys(second, persons)
    meanings = {key for key, form in keys if not form}
    if not meanings.isdisjoint([key for key, form in others if not form]):
        return True
    return any(
        levenshtein(form, more, score_cutoff=_FAR) <= min(_FAR, 1 + max(len(form), len(more)) // 4)
        for _, form in keys
        if form
        for _, more in others
        if more
    )
