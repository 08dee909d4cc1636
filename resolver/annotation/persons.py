"""Spans of persons: a family name and what stands around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from resolver.annotation.forms import Forms, Hit
from resolver.annotation.plans import Bearer, looks_patronymic
from resolver.annotation.span import BARE, FULL, PARTIAL, Span
from resolver.annotation.tokens import Tokens, folded
from resolver.language.inflection.grammar import Case, Number
from resolver.language.names.small_words import filial_words, particles
from resolver.matching.evidence import Evidence
from resolver.matching.given import equivalence
from resolver.matching.pairs import initial_agrees

_TIES = frozenset((" ", "-", "  ", "   "))
_DOTS = frozenset((". ", "."))
_MOST_PARTS = 3
_LONGEST_INITIAL = 2
_NEVER_DECLINED = "еиоуюэыіїє"

_FATHER = 0.1
"""What it costs that a name has a patronymic of two words that the gazetteer does not have."""

DISAGREEMENT = 1.5
"""What it costs that the parts of a name cannot stand in one case and number: Андрей Ермаков is no Ермак."""


@dataclass(slots=True)
class _Reach:
    """How far a name reaches to one side of the family name, and what that costs."""

    at: int
    cost: float = 0.0
    evidence: list[Evidence] = field(default_factory=list)
    ending: Hit | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """A word beside a family name as a ``part`` of the bearer's name; ``base``: it stands in its base form."""

    cost: float
    evidence: Evidence | None = None
    base: bool = False
    part: str = ""


class PersonFinder:
    """Finds the spans of persons whose family name a text has."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._kinds = forms.kinds

    def span(self, tokens: Tokens, at: int, hit: Hit, bearer: Bearer) -> Span | None:
        """The span of a bearer whose family name may begin at a token; None where the name does not go on."""
        last, cost, ending = at, hit.cost, hit
        evidence = [hit.evidence] if hit.evidence else []
        for word in bearer.family[1:]:
            if last + 1 >= len(tokens.texts) or tokens.gaps[last + 1] not in _TIES:
                return None
            found = self._forms.hits(tokens.texts[last + 1]).get(word)
            if found is None:
                return None
            cost += found.cost
            last, ending = last + 1, found
        first, form = at, BARE
        before = self._before(tokens, at, hit, bearer)
        if before is not None and self._of_name_before(tokens, before.at, at):
            before = before if self._after(tokens, last, hit, bearer, ending) is None else None
        if before is not None:
            first, cost, form = before.at, cost + before.cost, FULL
            evidence += before.evidence
        else:
            first = self._over_particles(tokens, at, bearer) if bearer.particles else at
            after = self._after(tokens, last, hit, bearer, ending) if first == at else None
            if after is not None:
                last, cost, form = after.at, cost + after.cost, FULL
                evidence += after.evidence
                ending = after.ending or ending
            elif bearer.titles and self._behind_title(tokens, first, bearer.titles):
                form = FULL
            elif self._other_bearer(tokens, first, last):
                form = PARTIAL
        if self.is_namesake(tokens, last):
            form = PARTIAL
        shown = tuple(evidence) or (Evidence("exact", None, None, bearer.entry.name.text),)
        return Span(
            first=first,
            last=last,
            start=tokens.starts[first],
            end=tokens.starts[last] + ending.length,
            entry=bearer.entry,
            form=form,
            cost=cost,
            evidence=shown,
            opens_sentence=tokens.opens_sentence(first),
            readings=hit.readings,
            suffix=ending.suffix,
            words=last - first + 1,
        )

    def is_namesake(self, tokens: Tokens, last: int) -> bool:
        """Whether a name that ends at a token has a word behind it that tells another bearer: Трамп-младший."""
        if last + 1 == len(tokens.texts) or (gap := tokens.gaps[last + 1]) not in _TIES:
            return False
        behind = tokens.texts[last + 1]
        if gap == "-" and behind.istitle() and (self._is_behind_given(tokens, last) or not self._forms.hits(behind)):
            return True  # Максим Тимченко-Рудий, but not Трамп-Путин
        return self._kinds.is_ordinal(behind)

    def _is_behind_given(self, tokens: Tokens, at: int) -> bool:
        """Whether a given name stands right before a token."""
        return at > 0 and tokens.gaps[at] == " " and self._kinds.is_given(tokens.texts[at - 1])

    def _before(self, tokens: Tokens, at: int, hit: Hit, bearer: Bearer) -> _Reach | None:
        """How far a name reaches to the left of the family name."""
        texts, gaps = tokens.texts, tokens.gaps
        if at == 0 or (texts[at - 1][0].islower() and folded(texts[at - 1]) not in filial_words()):
            return None
        reach = _Reach(at)
        used: set[str] = set()
        while reach.at > 0 and at - reach.at < _MOST_PARTS:
            text, gap = texts[reach.at - 1], gaps[reach.at]
            if reach.at > 1 and _is_filial(tokens, reach.at - 2):
                reach.at -= 2
                reach.cost += _FATHER
                continue
            if gap not in _TIES and not (gap in _DOTS and len(text) <= _LONGEST_INITIAL):
                break
            found = self._part(text, gap[0] == ".", bearer)
            if found is None or (found.part and found.part in used):
                break
            used.add(found.part)
            reach.cost += found.cost + _disagreement(text, hit, found.base)
            if found.evidence is not None:
                reach.evidence.append(found.evidence)
            reach.at -= 1
        if reach.at and gaps[reach.at] in _DOTS and _is_initial(texts[reach.at - 1]):
            return None  # one initial more than the bearer has
        return reach if used and _initials_agree(texts[reach.at : at], bearer) else None

    def _after(self, tokens: Tokens, last: int, hit: Hit, bearer: Bearer, ending: Hit) -> _Reach | None:
        """How far a name reaches to the right, where the family name stands first."""
        texts, gaps = tokens.texts, tokens.gaps
        if last + 1 == len(texts) or texts[last + 1][0].islower():
            return None
        if gaps[last] == "." and _is_initial(texts[last - 1]):
            return None  # А.Лукашенко Виктор: the initial is tied to the family name
        reach = _Reach(last, 0.05)
        used: set[str] = set()
        while reach.at + 1 < len(texts) and reach.at - last < _MOST_PARTS and not ending.suffix:
            text, gap = texts[reach.at + 1], gaps[reach.at + 1]
            if gap not in _TIES and (gap not in _DOTS or reach.at == last):
                break
            dotted = tokens.behind(reach.at + 1).startswith(".")
            found = self._part(text, dotted, bearer)
            if found is None or (found.part and found.part in used) or _disagreement(text, hit, found.base):
                break
            used.add(found.part)
            reach.cost += found.cost
            if found.evidence is not None:
                reach.evidence.append(found.evidence)
            reach.ending = Hit(0.0, len(text), None)
            reach.at += 1
        if reach.at == last or not _initials_agree(texts[last + 1 : reach.at + 1], bearer):
            return None
        if tokens.behind(reach.at) in _DOTS and _is_initial(texts[reach.at]) and self._goes_on(tokens, reach.at):
            return None  # one initial more than the bearer has
        if _is_filial(tokens, reach.at + 1):
            reach.at += 2
            reach.ending = Hit(0.0, len(texts[reach.at]), None)
        reach.evidence.append(Evidence("reordered"))
        return reach

    def _over_particles(self, tokens: Tokens, at: int, bearer: Bearer) -> int:
        """The first token of a family name with its particles: von der Leyen."""
        first = at
        while first > 0 and tokens.gaps[first] in _TIES and folded(tokens.texts[first - 1]) in bearer.particles:
            first -= 1
        return first

    def _part(self, text: str, dotted: bool, bearer: Bearer) -> _Found | None:
        """Whether a word beside the family name is the bearer's given name, patronymic or an initial of one."""
        if text[0].islower():
            return None
        parts = bearer.given + bearer.patronymic
        low = folded(text)
        if dotted and len(text) <= _LONGEST_INITIAL and (len(text) == 1 or not text.isupper()):
            for part in parts:
                if initial_agrees(low, part.text):
                    return _Found(0.05, Evidence("initial", None, text, part.shown))
            return _Found(0.15) if bearer.further and len(text) == 1 else None
        hits = self._forms.hits(text)
        for part in parts:
            hit = hits.get(part.text)
            if hit is not None and part.role != "initial":
                return _Found(hit.cost, hit.evidence, base=hit.evidence is None, part=part.text)
            if part.role == "initial" and low.startswith(part.text):
                return _Found(0.1, Evidence("initial", None, text, part.shown))
        if not bearer.patronymic and looks_patronymic(low):
            return _Found(0.1)
        for part in bearer.given:
            for base in (low, *hits):
                same = equivalence(base, part.text)
                if same is not None:
                    evidence = Evidence(same[0], None, text, part.shown, round(same[1], 2))
                    return _Found(same[1], evidence, base=base == low, part=part.text)
        return None

    def _other_bearer(self, tokens: Tokens, at: int, last: int) -> bool:
        """Whether the words around a lone family name make it somebody else's: ``Igor Putin``, ``Putin Igor``."""
        if at > 1 and _is_filial(tokens, at - 2):
            return True
        if at > 0 and (before := tokens.texts[at - 1])[0].isupper():
            gap = tokens.gaps[at]
            if gap in _DOTS and len(before) <= _LONGEST_INITIAL:
                return len(before) == 1 or not self._kinds.is_title(before)  # Mr. Fidan is no M. Fidan
            if gap in _TIES:
                if gap == "-":
                    return not self._forms.hits(before)
                if looks_patronymic(folded(before)) or self._named(before) or self._stranger(tokens, at - 1):
                    return True
        if last + 1 < len(tokens.texts) and (after := tokens.texts[last + 1])[0].isupper():
            gap = tokens.gaps[last + 1]
            if gap == " " and (looks_patronymic(folded(after)) or self._is_rather_given(tokens, last)):
                return True  # Путин Игорь Петрович; Kemal Bahçeli
            if gap == "-" and not self._forms.hits(after):
                return True
        return False

    def _goes_on(self, tokens: Tokens, at: int) -> bool:
        """Whether a further initial stands behind one."""
        return at + 1 < len(tokens) and _is_initial(tokens.texts[at + 1]) and tokens.behind(at + 1).startswith(".")

    def _of_name_before(self, tokens: Tokens, first: int, at: int) -> bool:
        """Whether the initials before a family name may be those of another one before them: Иванов В.В. Путин В.В."""
        if first == 0 or tokens.gaps[first] != " " or not all(map(_is_initial, tokens.texts[first:at])):
            return False
        before = tokens.texts[first - 1]
        return before[0].isupper() and not tokens.opens_sentence(first - 1) and not self._kinds.is_title(before)

    def _behind_title(self, tokens: Tokens, at: int, titles: frozenset[str]) -> bool:
        """Whether one of the titles stands right before a token: пророк Данияр."""
        if at == 0 or tokens.gaps[at] != " ":
            return False
        return not titles.isdisjoint(self._kinds.title_keys(tokens.texts[at - 1]))

    def _named(self, word: str) -> bool:
        return (
            len(word) > _LONGEST_INITIAL
            and folded(word) not in particles()
            and (self._kinds.is_given(word) or self._kinds.is_somebodys_given(word))
        )

    def _is_rather_given(self, tokens: Tokens, at: int) -> bool:
        """Whether a lone family name is rather the given name of the capitalised word behind it: Kemal Bahçeli."""
        text = tokens.texts[at]
        return not text.isupper() and self._kinds.is_listed_given(text) and not tokens.opens_sentence(at)

    def _stranger(self, tokens: Tokens, at: int) -> bool:
        """Whether a word before a family name looks like the given name of somebody whom nobody knows."""
        text = tokens.texts[at]
        if tokens.opens_sentence(at) or len(text) == 1 or text.isupper() or self._forms.hits(text):
            return False
        return not self._kinds.is_title(text) and not self._kinds.adjectives(text)


def _initials_agree(found: Sequence[str], bearer: Bearer) -> bool:
    """Whether the initials among the words beside a family name are the bearer's, in the order of the names.

    The last may be of a name that the gazetteer does not have, the only one or the first of several never.
    """
    initials = [text for text in found if _is_initial(text)]
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


def _is_initial(text: str) -> bool:
    """Whether a word is short enough for an initial, and has a capital: В, Дж, Yu."""
    return len(text) <= _LONGEST_INITIAL and text[0].isupper() and (len(text) == 1 or text[1].islower())


def _is_filial(tokens: Tokens, at: int) -> bool:
    """Whether a father's name stands at a token, with the word behind it that makes it a patronymic: Гейдар оглы."""
    texts, gaps = tokens.texts, tokens.gaps
    if at + 1 >= len(texts) or folded(texts[at + 1]) not in filial_words():
        return False
    return texts[at][0].isupper() and gaps[at + 1] in _TIES and gaps[at] in _TIES


def _disagreement(word: str, family: Hit, base: bool) -> float:
    """What it costs that a family name is inflected and the given name beside it is not, or is plural beside one."""
    if not family.readings:
        return 0.0
    if all(one.number is Number.PLURAL for one in family.readings):
        return DISAGREEMENT
    if not base or folded(word)[-1] in _NEVER_DECLINED:
        return 0.0
    nominative = any(one.case is Case.NOMINATIVE and one.number is Number.SINGULAR for one in family.readings)
    return 0.0 if nominative else DISAGREEMENT
