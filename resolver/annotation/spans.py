"""Candidate spans: stretches of a text with the entities that they may name. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from resolver.annotation.crowds import MOST_BESIDE
from resolver.annotation.forms import Forms, Hit, Hits
from resolver.annotation.persons import DISAGREEMENT as DISAGREEMENT_OF_PERSONS
from resolver.annotation.persons import PersonFinder
from resolver.annotation.plans import Bearer, Plan, Plans, Sequence
from resolver.annotation.remembered import Remembered
from resolver.annotation.span import ADDRESS, FULL, PARTIAL, THING, Span
from resolver.annotation.tokens import Token, Tokens
from resolver.entries import Entry
from resolver.language.inflection.grammar import Number, Reading
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence

_INSIDE = frozenset(
    (
        *(" ", "  ", "   ", "\n", "-", "–", " - ", " – ", " — ", ". ", ".", ", ", "'", " (", " №", " № ", "&", " & "),
        *(" «", "» ", ' "', '" ', " “", "” ", " „"),
    )
)
"""What may stand between the words of one name."""

_QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"'}
_MAY_QUOTE = frozenset(_QUOTES)
_MOST_CACHED = 1 << 15
_LONGEST_ACRONYM = 5
_LONGEST_ABBREVIATION = 3
_SEVERAL = 2
_REACH = 2
"""So many words to either side of a crowded one tell which of its names may stand there."""

_MOST_BESIDE_KEPT = 1 << 8
_NO_HITS: Hits = {}

DISAGREEMENT = 0.5
"""What it costs that the words of a thing's name cannot stand in one case and number: some never change."""


@dataclass(frozen=True, slots=True)
class _Beginning:
    """What a distinct word of texts can begin as one word of the gazetteer, with the evidence of names of one word."""

    hit: Hit
    singles: tuple[tuple[Sequence, tuple[Evidence, ...]], ...]
    longer: Mapping[str, tuple[Sequence, ...]]
    bearers: tuple[Bearer, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    """A distinct word of texts that the gazetteer has something for: what it may be, and what it can begin."""

    hits: Hits
    beginnings: tuple[_Beginning, ...]
    adjectives: tuple[Entry, ...]
    crowded: bool = False
    """Whether it can begin so many names that what stands beside it has to say which are looked at."""


class SpanFinder:
    """Finds the spans of texts in one language; ``adjectives``: names written small count, too."""

    def __init__(self, plans: Plans, forms: Forms, adjectives: bool = False) -> None:
        self._adjectives = adjectives
        self._plans = plans
        self._forms = forms
        self._persons = PersonFinder(forms)
        self._words: Remembered[_Word | None] = Remembered(self._word_of, None, _MOST_CACHED)
        self._beside: dict[tuple[str, tuple[str, ...]], _Word | None] = {}

    def spans(self, tokens: Tokens) -> list[Span]:
        """Every candidate span, in the order of the words that they are found by."""
        return self.read(tokens)[0]

    def read(self, tokens: Tokens) -> tuple[list[Span], list[tuple[int, Entry]]]:
        """The candidate spans, and the tokens that are adjectives of places with the places."""
        spans: list[Span] = []
        adjectives: list[tuple[int, Entry]] = []
        telling = list(map(self._words.__getitem__, tokens.texts))
        telling.append(None)  # most are: nothing is done for them one by one
        named = [(at, word) for at, word in enumerate(telling) if word is not None]
        if any(word.crowded for _, word in named):
            named = self._of_few(tokens, named, telling)
        for at, word in named:
            if word.adjectives:
                adjectives += [(at, entry) for entry in word.adjectives]
            if word.beginnings:
                behind = telling[at + 1]
                self._begun(tokens, at, word, behind.hits if behind is not None else _NO_HITS, spans)
        return spans, adjectives

    def _of_few(
        self, tokens: Tokens, named: list[tuple[int, _Word]], telling: list[_Word | None]
    ) -> list[tuple[int, _Word]]:
        """The words of a text with what they begin here, where that depends on all that stands beside a crowded one."""
        near: dict[str, dict[str, None]] = {}
        for at, word in named:
            if word.crowded:
                others = (*telling[max(at - _REACH, 0) : at], *telling[at + 1 : at + 1 + _REACH])
                hits = (hit for other in others if other is not None for hit in other.hits)
                near.setdefault(tokens.texts[at], {}).update(dict.fromkeys(hits))
        found: list[tuple[int, _Word]] = []
        for at, word in named:
            beside = near.get(tokens.texts[at])
            here = self._word_beside(tokens.texts[at], tuple(beside)) if beside else word
            found.append((at, here or word))
        return found

    def _word_beside(self, text: str, beside: tuple[str, ...]) -> _Word | None:
        """What is known of a distinct word in a text that has some folded words of the gazetteer near it."""
        key = text, beside[:MOST_BESIDE]
        if key not in self._beside:
            if len(self._beside) >= _MOST_BESIDE_KEPT:
                self._beside.clear()
            self._beside[key] = self._word_of(text, beside)
        return self._beside[key]

    def _word_of(self, text: str, beside: tuple[str, ...] = ()) -> _Word | None:
        """What is known of a distinct word; None where it can begin nothing."""
        hits = self._forms.hits(text)
        adjectives = self._forms.kinds.adjectives(text)
        if not hits and not adjectives:
            return None
        capital = not text.islower()
        plans, crowded, beginnings = self._plans, False, list[_Beginning]()
        for word, hit in hits.items():
            plan = plans.of(word)
            crowded = crowded or plan.crowded
            one = self._beginning(text, capital, hit, plans.beside(word, beside) if plan.crowded and beside else plan)
            if one is not None:
                beginnings.append(one)
        return _Word(hits, tuple(beginnings), adjectives, crowded)

    def _beginning(self, text: str, capital: bool, hit: Hit, plan: Plan) -> _Beginning | None:
        """What a distinct word can begin as one word of the gazetteer, of which the plan is given; None: nothing."""
        singles: list[tuple[Sequence, tuple[Evidence, ...]]] = []
        writable = capital or plan.lower
        for one in plan.singles if writable else ():
            small = not capital and not one.lower
            if not small and (self._adjectives or not one.common) and not _spelt_small(text, hit, one):
                singles.append((one, (hit.evidence or Evidence("exact", None, text, one.entry.name.text),)))
        longer, bearers = plan.longer if writable else {}, plan.bearers if capital else ()
        return _Beginning(hit, tuple(singles), longer, bearers) if singles or longer or bearers else None

    def _begun(self, tokens: Tokens, at: int, word: _Word, following: Hits, spans: list[Span]) -> None:
        """Add the spans that a word begins, or whose family name it begins; ``following``: what the next one may be."""
        for one in word.beginnings:
            hit = one.hit
            for name, evidence in one.singles:
                if not name.conditional or self._counts(tokens, at, name):
                    spans.append(_of_one_word(tokens, at, hit, name.entry, evidence))
            if following and one.longer:
                for second in following:
                    for name in one.longer.get(second, ()):
                        span = self._sequence(tokens, at, hit, name)
                        if span is not None:
                            spans.append(span)
            for bearer in one.bearers:
                span = self._persons.span(tokens, at, hit, bearer)
                if span is not None:
                    spans.append(span)

    def _sequence(self, tokens: Tokens, at: int, hit: Hit, plan: Sequence) -> Span | None:
        """The span of a name whose first word stands at a token; None where the others do not follow."""
        texts, gaps = tokens.texts, tokens.gaps
        size = len(plan.words)
        last = at + size - 1
        if last >= len(texts) or (plan.conditional and not self._counts(tokens, at, plan)):
            return None
        found = [hit]
        for place, word in enumerate(plan.words[1:], at + 1):
            gap = gaps[place]
            if gap not in _INSIDE or found[-1].suffix:
                return None
            if gap[0] == "." and gap != "." and len(texts[place - 1]) > _LONGEST_ABBREVIATION:
                return None  # a full stop ends a name: Fidan. Putin
            one = self._forms.hits(texts[place]).get(word)
            if one is None:
                return None
            found.append(one)
        if not plan.lower and all(text[0].islower() for text in texts[at : last + 1]):
            return None
        evidence = tuple([one.evidence for one in found if one.evidence is not None])
        cost = sum([one.cost for one in found])
        form = THING
        if plan.entry.entity.kind == "person":
            form = ADDRESS if plan.address else FULL
            form = PARTIAL if self._persons.is_namesake(tokens, last) else form
            cost += DISAGREEMENT_OF_PERSONS if _plural_of_one(found) else 0.0
        elif not _agree([one.readings for one in found if one.readings]):
            cost += DISAGREEMENT
        return Span(
            first=at,
            last=last,
            start=tokens.starts[at],
            end=tokens.starts[last] + found[-1].length + _closing(tokens, at, last),
            entry=plan.entry,
            form=form,
            cost=cost,
            evidence=evidence or (Evidence("exact", None, None, plan.entry.name.text),),
            opens_sentence=tokens.opens_sentence(at),
            readings=hit.readings or _readings_behind_number(texts[at], found),
            suffix=found[-1].suffix,
            words=size,
        )

    def _counts(self, tokens: Tokens, at: int, plan: Sequence) -> bool:
        """Whether a byname counts in the text's language, and stands in quotation marks where it must."""
        if plan.lang is not None and plan.lang != self._forms.lang:
            return False
        if plan.owners and not _is_possessed(tokens, at, plan.owners):
            return False
        return not plan.quoted or _in_quotes(tokens, at, at + len(plan.words))


def _of_one_word(tokens: Tokens, at: int, hit: Hit, entry: Entry, evidence: tuple[Evidence, ...]) -> Span:
    """The span of a name of one word."""
    start = tokens.starts[at]
    return Span(
        first=at,
        last=at,
        start=start,
        end=start + hit.length,
        entry=entry,
        form=THING,
        cost=hit.cost,
        evidence=evidence,
        opens_sentence=tokens.opens_sentence(at),
        readings=hit.readings,
        suffix=hit.suffix,
    )


def adjective_span(token: Token, at: int, entry: Entry) -> Span:
    """The span of an adjective or a people's name, such as `Turkish`."""
    evidence = (Evidence("adjective", None, token.text, entry.name.text),)
    return Span(at, at, token.start, token.end, entry, THING, 0.0, evidence)


def _in_quotes(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the tokens from ``first`` on, up to ``end``, are all that stands in quotation marks."""
    closing = _QUOTES.get(tokens.gaps[first][-1:])
    return closing is not None and end < len(tokens) and tokens.gaps[end].startswith(closing)


def _is_possessed(tokens: Tokens, first: int, owners: frozenset[str]) -> bool:
    """Whether one of some folded words stands in the English possessive right before a token."""
    gap = tokens.gaps[first]
    if first == 0 or gap not in (" ", "' "):
        return False
    owner, _, after = tokens.texts[first - 1].partition("'")
    return (after in ("s", "S") or gap == "' ") and fold(owner) in owners


def _closing(tokens: Tokens, first: int, last: int) -> int:
    """1 where a name holds an opening quotation mark whose closing one follows it: АЭС «Аккую»."""
    inner = "".join(tokens.gaps[first + 1 : last + 1])
    if _MAY_QUOTE.isdisjoint(inner):
        return 0
    for opening, closing in _QUOTES.items():
        if opening in inner and closing not in inner[inner.index(opening) + 1 :]:
            return 1 if last + 1 < len(tokens) and tokens.gaps[last + 1].startswith(closing) else 0
    return 0


def _spelt_small(text: str, hit: Hit, plan: Sequence) -> bool:
    """Whether a word cannot be an acronym because it is not in capitals: `Mit` is not MIT."""
    if len(text) > _LONGEST_ACRONYM or not plan.entry.name.text.isupper() or text.isupper() or hit.suffix:
        return False
    return not (hit.evidence is not None and text[:2].isupper())


def _plural_of_one(found: list[Hit]) -> bool:
    """Whether a name has a part in the plural beside one in its base form: Андрей Мельников is no Мельник."""
    plural = any(one.readings and all(reading.number is Number.PLURAL for reading in one.readings) for one in found)
    return plural and any(one.evidence is None for one in found)


def _readings_behind_number(first: str, found: list[Hit]) -> tuple[Reading, ...]:
    """The cases of a name that begins with figures, which do not tell them: 3-й штурмовой бригады."""
    if not first.isdecimal():
        return ()
    return next((one.readings for one in found if one.readings), ())


def _agree(readings: list[tuple[Reading, ...]]) -> bool:
    """Whether inflected words can stand in one case and number."""
    if len(readings) < _SEVERAL:
        return True
    shared = {(one.case, one.number) for one in readings[0]}
    for others in readings[1:]:
        shared &= {(one.case, one.number) for one in others}
    return bool(shared)
