"""How far a person's name reaches to either side of the family name: given names, patronymics, initials."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import msgspec

from resolver.annotation.plans.persons import Bearer
from resolver.annotation.spans.ties import DOTS, LONGEST_INITIAL, SOFT_SIGNS, TIES, is_filial, is_initial
from resolver.annotation.words.articles import has_article
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.hits import Hit
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.inflection.grammar import Case, Number, only_plural
from resolver.language.names.arabic_articles import articles
from resolver.language.names.patronymics import looks_patronymic
from resolver.language.names.small_words import filial_words
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.forms.lemmas import base_words
from resolver.matching.persons.fathers import same_father
from resolver.matching.persons.given import equivalence
from resolver.matching.persons.initials import initial_agrees

_MOST_PARTS = 3
_NEVER_DECLINED = "еиоуюэыіїє"

_FATHER = 0.1
"""What it costs that a name has a patronymic of two words that the gazetteer does not have."""

DISAGREEMENT_OF_PERSONS = 2.0
"""What it costs that the parts of a name cannot stand in one case and number: Андрей Ермаков is no Ермак."""


class Reach(msgspec.Struct):
    """How far a name reaches to one side of the family name, and what that costs."""

    at: int
    cost: float = 0.0
    evidence: list[Evidence] = msgspec.field(default_factory=list)
    ending: Hit | None = None


class _Found(msgspec.Struct, frozen=True):
    """A word beside a family name as a ``part`` of the bearer's name; ``base``: it stands in its base form.

    ``length`` is how much of the word belongs to the name, 0 all of it; a Turkish ``suffix`` does not.
    """

    cost: float
    evidence: Evidence | None = None
    base: bool = False
    part: str = ""
    length: int = 0
    suffix: str = ""


def may_reach_back(tokens: Tokens, at: int) -> bool:
    """Whether a word that may belong to somebody's name stands before a family name, whoever bears that."""
    if at == 0:
        return False
    before = tokens.texts[at - 1]
    if not before[0].islower():
        return True
    low = folded(before)
    return low in _small_words() and (low in filial_words() or has_article(tokens, at))


@cache
def _small_words() -> frozenset[str]:
    """The folded words that stand small inside a person's name."""
    return articles() | filial_words()


def may_reach_on(tokens: Tokens, last: int) -> bool:
    """Whether a word that may belong to somebody's name stands behind a family name, whoever bears that."""
    texts = tokens.texts
    if last + 1 == len(texts) or texts[last + 1][0].islower():
        return False
    # А.Лукашенко Виктор: tied to what is before
    return not (last and tokens.gaps[last] == "." and is_initial(texts[last - 1]))


class Reaches:
    """Finds how far the names of bearers reach in texts of one language."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms

    def before(self, tokens: Tokens, at: int, hit: Hit, bearer: Bearer) -> Reach | None:
        """How far a name reaches to the left of the family name, where :func:`may_reach_back` is true."""
        texts, gaps = tokens.texts, tokens.gaps
        reach = Reach(at)
        used: set[str] = set()
        while reach.at > 0 and at - reach.at < _MOST_PARTS:
            text, gap = texts[reach.at - 1], gaps[reach.at]
            if reach.at > 1 and is_filial(tokens, reach.at - 2):
                reach.at -= 2
                reach.cost += _FATHER
                continue
            if gap not in TIES and gap not in SOFT_SIGNS and not (gap in DOTS and len(text) <= LONGEST_INITIAL):
                break
            found = self._part(text, gap[0] == ".", bearer)
            if found is None or (found.part and found.part in used):
                break
            used.add(found.part)
            reach.cost += found.cost + _disagreement(text, hit, found.base)
            if found.evidence is not None:
                reach.evidence.append(found.evidence)
            reach.at -= 1
        if reach.at and gaps[reach.at] in DOTS and is_initial(texts[reach.at - 1]):
            return None  # one initial more than the bearer has
        if used and used <= {part.text for part in bearer.patronymic} and not any(map(looks_patronymic, used)):
            return None  # Гейдар Алиев is the father of Ильхам Гейдар оглы Алиев
        if used == {""} and not reach.evidence:
            return None  # Ивановича Петрова: whose given name was somebody else's
        if not used:
            return self.before(tokens, at - 1, hit, bearer) if has_article(tokens, at) else None
        return reach if _initials_agree(texts[reach.at : at], bearer) else None

    def after(self, tokens: Tokens, last: int, hit: Hit, bearer: Bearer, ending: Hit) -> Reach | None:
        """How far a name reaches to the right, where :func:`may_reach_on` is true: the family name stands first."""
        texts, gaps = tokens.texts, tokens.gaps
        reach = Reach(last, 0.05)
        used: set[str] = set()
        while reach.at + 1 < len(texts) and reach.at - last < _MOST_PARTS and not ending.suffix:
            text, gap = texts[reach.at + 1], gaps[reach.at + 1]
            if gap not in TIES and (gap not in DOTS or reach.at == last):
                break
            dotted = tokens.behind(reach.at + 1).startswith(".")
            found = self._part(text, dotted, bearer)
            if found is None and used and looks_patronymic(folded(text)):
                return None  # Lavrov Sergei Petrovich is another's
            if found is None or (found.part and found.part in used) or _disagreement(text, hit, found.base):
                break
            if found.evidence is not None and found.evidence.kind == "diminutive":
                break  # a pupil is Захарова Маша
            used.add(found.part)
            reach.cost += found.cost
            if found.evidence is not None:
                reach.evidence.append(found.evidence)
            reach.ending = Hit(0.0, found.length or len(text), None, suffix=found.suffix)
            reach.at += 1
        if reach.at == last + 1 and looks_patronymic(folded(texts[reach.at])):
            return None  # Сава Клінцевич: no family name stands before a patronymic alone
        if reach.at == last or not _initials_agree(texts[last + 1 : reach.at + 1], bearer):
            return None
        if tokens.behind(reach.at) in DOTS and is_initial(texts[reach.at]) and _goes_on(tokens, reach.at):
            return None  # one initial more than the bearer has
        if is_filial(tokens, reach.at + 1):
            reach.at += 2
            reach.ending = Hit(0.0, len(texts[reach.at]), None)
        reach.evidence.append(Evidence("reordered"))
        return reach

    def _part(self, text: str, dotted: bool, bearer: Bearer) -> _Found | None:
        """Whether a word beside the family name is the bearer's given name, patronymic or an initial of one."""
        if text[0].islower() or text[0].isdecimal():
            return None  # June 1. Patrushev's letter
        parts = bearer.given + bearer.patronymic
        low = folded(text)
        if dotted and len(text) > 1 and self._forms.kinds.title_keys(text):
            return None  # Mr. Trump is no Melania
        if dotted and len(text) <= LONGEST_INITIAL and (len(text) == 1 or not text.isupper()):
            for part in parts:
                if initial_agrees(low, part.text):
                    return _Found(0.05, Evidence("initial", None, text, part.shown))
            return _Found(0.15) if bearer.further and len(text) == 1 else None
        hits = self._forms.hits(text)
        for part in parts:
            hit = hits.get(part.text)
            if hit is not None and part.role != "initial" and not only_plural(hit.readings):
                return _Found(hit.cost, hit.evidence, hit.evidence is None, part.text, hit.length, hit.suffix)
            if part.role == "initial" and low.startswith(part.text):
                return _Found(0.1, Evidence("initial", None, text, part.shown))
        if (bearer.patronymic or bearer.further) and looks_patronymic(low):
            title = self._forms.kinds.single_title(text)  # Шановна Софіє Федина
            return None if title is not None else _patronymic(text, bearer)
        bases = (low, *(base for base, hit in hits.items() if not only_plural(hit.readings)))
        for part in bearer.given:
            for base in bases:
                same = equivalence(base, part.text)
                if same is not None:
                    evidence = Evidence(same[0], None, text, part.shown, round(same[1], 2))
                    return _Found(same[1], evidence, base=base == low, part=part.text)
        return None


def _patronymic(text: str, bearer: Bearer) -> _Found | None:
    """A patronymic that may be the person's: of the father that a name of the person's has, in whatever language.

    Petrovich is not Владимирович; a person who has none may have any.
    """
    bases = [fold(one) for one in (text, *base_words(text))]
    for part in bearer.patronymic:
        if any(same_father(base, part.text) for base in bases):
            return _Found(0.1, Evidence("equivalent", None, text, part.shown, 0.1), part=part.text)
    if bearer.patronymic:
        return None
    if bearer.elsewhere and not any(same_father(base, own) for base in bases for own in bearer.elsewhere):
        return None
    return _Found(0.1)


def over_particles(tokens: Tokens, at: int, bearer: Bearer) -> int:
    """The first token of a family name with its particles, or an Arabic article tied to it: von der Leyen, eş-Şara."""
    first = at - 1 if tokens.gaps[at] == "-" and has_article(tokens, at) else at
    while first > 0 and tokens.gaps[first] in TIES and folded(tokens.texts[first - 1]) in bearer.particles:
        first -= 1
    return first


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a further initial stands behind one."""
    return at + 1 < len(tokens) and is_initial(tokens.texts[at + 1]) and tokens.behind(at + 1).startswith(".")


def _initials_agree(found: Sequence[str], bearer: Bearer) -> bool:
    """Whether the initials among the words beside a family name are the bearer's, in the order of the names.

    The last may be of a name that the gazetteer does not have, the only one or the first of several never.
    """
    initials = [text for text in found if is_initial(text)]
    if not initials:
        return True
    parts = [part.text for part in (*bearer.given, *bearer.patronymic)]
    at, begun = 0, len(initials) < len(found)
    for initial in map(folded, initials):
        reach = range(at, len(parts) if begun else len(bearer.given))
        here = next((number for number in reach if initial_agrees(initial, parts[number])), None)
        if here is None and not (begun and bearer.further):
            return False
        at, begun = at if here is None else here + 1, True
    return True


def _disagreement(word: str, family: Hit, base: bool) -> float:
    """What it costs that a family name is inflected and the given name beside it is not, or is plural beside one."""
    if not family.readings:
        return 0.0
    if only_plural(family.readings):
        return DISAGREEMENT_OF_PERSONS
    if not base or folded(word)[-1] in _NEVER_DECLINED:
        return 0.0
    nominative = any(one.case is Case.NOMINATIVE and one.number is Number.SINGULAR for one in family.readings)
    return 0.0 if nominative else DISAGREEMENT_OF_PERSONS
