"""Candidate spans: stretches of a text with the entities that they may name. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Iterator

from resolver.annotation.forms import Forms, Hit
from resolver.annotation.persons import DISAGREEMENT as DISAGREEMENT_OF_PERSONS
from resolver.annotation.persons import PersonFinder
from resolver.annotation.plans import Plans, Sequence
from resolver.annotation.span import FULL, THING, Span
from resolver.annotation.tokens import Token
from resolver.entries import Entry
from resolver.language.inflection.grammar import Number, Reading
from resolver.matching.evidence import Evidence

_INSIDE = frozenset(
    (" ", "-", "–", ". ", ".", " «", ' "', "» ", '" ', " “", "” ", " „", ", ", " №", " № ", "'", " (", " - ", "\n")
)
_QUOTES = {"«": "»", "“": "”", "„": "“", '"': '"'}
_LONGEST_ACRONYM = 5
_LONGEST_ABBREVIATION = 3

DISAGREEMENT = 0.5
"""What it costs that the words of a thing's name cannot stand in one case and number: some never change."""


class SpanFinder:
    """Finds the spans of a text in one language; ``adjectives``: names written small count, too."""

    def __init__(self, plans: Plans, forms: Forms, adjectives: bool = False) -> None:
        self._adjectives = adjectives
        self._plans = plans
        self._forms = forms
        self.persons = PersonFinder(forms)

    def spans(self, tokens: list[Token]) -> Iterator[Span]:
        """Every candidate span, in the order of the words that they are found by."""
        hits_of, plan_of = self._forms.hits, self._plans.of
        for at, token in enumerate(tokens):
            hits = hits_of(token.text)
            if not hits:
                continue
            capital = not token.text[0].islower()
            for word, hit in hits.items():
                plan = plan_of(word)
                if capital or plan.lower:
                    for sequence in plan.sequences:
                        span = self._sequence(tokens, at, hit, sequence)
                        if span is not None:
                            yield span
                if capital:
                    for bearer in plan.bearers:
                        span = self.persons.span(tokens, at, hit, bearer)
                        if span is not None:
                            yield span

    def _sequence(self, tokens: list[Token], at: int, hit: Hit, plan: Sequence) -> Span | None:
        """The span of a name whose first word stands at a token; None where the others do not follow."""
        size = len(plan.words)
        if at + size > len(tokens):
            return None
        if size == 1:
            return self._word(tokens[at], at, hit, plan)
        found = [hit]
        for word, before, token in zip(plan.words[1:], tokens[at:], tokens[at + 1 :], strict=False):
            if token.gap not in _INSIDE or found[-1].suffix:
                return None
            if token.gap[0] == "." and len(before.text) > _LONGEST_ABBREVIATION:
                return None  # a full stop ends a name: Fidan. Putin
            one = self._forms.hits(token.text).get(word)
            if one is None:
                return None
            found.append(one)
        words = tokens[at : at + size]
        if not plan.lower and all(token.text[0].islower() for token in words):
            return None
        evidence = tuple(one.evidence for one in found if one.evidence is not None)
        cost = sum(one.cost for one in found)
        person = plan.entry.entity.kind == "person"
        if person:
            cost += DISAGREEMENT_OF_PERSONS if _plural_of_one(found) else 0.0
        elif not _agree([one.readings for one in found if one.readings]):
            cost += DISAGREEMENT
        return Span(
            first=at,
            last=at + size - 1,
            start=words[0].start,
            end=words[-1].start + found[-1].length + _closing(words, tokens[at + size : at + size + 1]),
            entry=plan.entry,
            form=FULL if person else THING,
            cost=cost,
            evidence=evidence or (Evidence("exact", None, None, plan.entry.name.text),),
            opens_sentence=words[0].opens_sentence,
            readings=hit.readings,
            suffix=found[-1].suffix,
            words=size,
        )

    def _word(self, token: Token, at: int, hit: Hit, plan: Sequence) -> Span | None:
        """The span of a name of one word."""
        if (token.text[0].islower() and not plan.lower) or (plan.common and not self._adjectives):
            return None
        if _spelt_small(token, hit, plan):
            return None
        evidence = (hit.evidence or Evidence("exact", None, token.text, plan.entry.name.text),)
        return Span(
            first=at,
            last=at,
            start=token.start,
            end=token.start + hit.length,
            entry=plan.entry,
            form=THING,
            cost=hit.cost,
            evidence=evidence,
            opens_sentence=token.opens_sentence,
            readings=hit.readings,
            suffix=hit.suffix,
        )


def adjective_span(token: Token, at: int, entry: Entry) -> Span:
    """The span of an adjective or a people's name, such as `Turkish`."""
    evidence = (Evidence("adjective", None, token.text, entry.name.text),)
    return Span(at, at, token.start, token.end, entry, THING, 0.0, evidence)


def _closing(words: list[Token], behind: list[Token]) -> int:
    """1 where a name holds an opening quotation mark whose closing one follows it: АЭС «Аккую»."""
    inner = "".join(token.gap for token in words[1:])
    for opening, closing in _QUOTES.items():
        if opening in inner and closing not in inner[inner.index(opening) + 1 :]:
            return 1 if behind and behind[0].gap.startswith(closing) else 0
    return 0


def _spelt_small(token: Token, hit: Hit, plan: Sequence) -> bool:
    """Whether a word cannot be an acronym because it is not in capitals: `Mit` is not MIT."""
    if len(token.text) > _LONGEST_ACRONYM or not plan.entry.name.text.isupper() or token.text.isupper() or hit.suffix:
        return False
    return not (hit.evidence is not None and token.text[:2].isupper())


def _plural_of_one(found: list[Hit]) -> bool:
    """Whether a name has a part in the plural beside one in its base form: Андрей Мельников is no Мельник."""
    plural = any(one.readings and all(reading.number is Number.PLURAL for reading in one.readings) for one in found)
    return plural and any(one.evidence is None for one in found)


def _agree(readings: list[tuple[Reading, ...]]) -> bool:
    """Whether inflected words can stand in one case and number."""
    if not readings:
        return True
    shared = {(one.case, one.number) for one in readings[0]}
    for others in readings[1:]:
        shared &= {(one.case, one.number) for one in others}
    return bool(shared)
