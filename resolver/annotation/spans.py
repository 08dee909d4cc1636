"""Candidate spans: stretches of a text with the entities that they may name. Nothing is decided here."""

from __future__ import annotations

from dataclasses import dataclass

from resolver.annotation.forms import Forms, Hit, Hits
from resolver.annotation.persons import DISAGREEMENT as DISAGREEMENT_OF_PERSONS
from resolver.annotation.persons import PersonFinder
from resolver.annotation.plans import Plan, Plans, Sequence
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
_MOST_CACHED = 1 << 17
_LONGEST_ACRONYM = 5
_LONGEST_ABBREVIATION = 3

DISAGREEMENT = 0.5
"""What it costs that the words of a thing's name cannot stand in one case and number: some never change."""


@dataclass(frozen=True, slots=True)
class _Word:
    """What a distinct word of texts can begin: the words of the gazetteer that it may be with their plans."""

    hits: Hits
    plans: tuple[tuple[Hit, Plan], ...]
    capital: bool
    adjectives: tuple[Entry, ...]


class SpanFinder:
    """Finds the spans of texts in one language; ``adjectives``: names written small count, too."""

    def __init__(self, plans: Plans, forms: Forms, adjectives: bool = False) -> None:
        self._adjectives = adjectives
        self._plans = plans
        self._forms = forms
        self._persons = PersonFinder(forms)
        self._words: dict[str, _Word | None] = {}

    def spans(self, tokens: Tokens) -> list[Span]:
        """Every candidate span, in the order of the words that they are found by."""
        return self.read(tokens)[0]

    def read(self, tokens: Tokens) -> tuple[list[Span], list[tuple[int, Entry]]]:
        """The candidate spans, and the tokens that are adjectives of places with the places."""
        spans: list[Span] = []
        adjectives: list[tuple[int, Entry]] = []
        words = self._words
        if len(words) > _MOST_CACHED:
            words.clear()
        for text in set(tokens.texts).difference(words):
            words[text] = self._word_of(text)
        telling = map(words.get, tokens.texts)  # None for most words, so that nothing is done for them one by one
        for at, word in [(at, word) for at, word in enumerate(telling) if word is not None]:
            adjectives += [(at, entry) for entry in word.adjectives]
            if word.plans:
                self._begun(tokens, at, word, spans)
        return spans, adjectives

    def _word_of(self, text: str) -> _Word | None:
        """What is known of a distinct word; None where it can begin nothing."""
        hits = self._forms.hits(text)
        capital = not text.islower()
        plans = [(hit, plan) for word, hit in hits.items() if (plan := self._plans.of(word)).begins(capital)]
        adjectives = self._forms.kinds.adjectives(text)
        return _Word(hits, tuple(plans), capital, adjectives) if hits or adjectives else None

    def _begun(self, tokens: Tokens, at: int, word: _Word, spans: list[Span]) -> None:
        """Add the spans that a word begins, or whose family name it begins."""
        following: Hits = {}
        if at + 1 < len(tokens):
            behind = self._words[tokens.texts[at + 1]]
            following = behind.hits if behind is not None else following
        for hit, plan in word.plans:
            found: list[Span | None] = []
            if word.capital or plan.lower:
                found += [self._word(tokens, at, hit, name) for name in plan.singles]
                if plan.longer and following:
                    names = (name for second in following for name in plan.longer.get(second, ()))
                    found += [self._sequence(tokens, at, hit, name) for name in names]
            if word.capital:
                found += [self._persons.span(tokens, at, hit, bearer) for bearer in plan.bearers]
            spans += [span for span in found if span is not None]

    def _sequence(self, tokens: Tokens, at: int, hit: Hit, plan: Sequence) -> Span | None:
        """The span of a name whose first word stands at a token; None where the others do not follow."""
        size = len(plan.words)
        if at + size > len(tokens) or not self._counts(tokens, at, plan):
            return None
        found = [hit]
        words = tokens[at : at + size]
        for word, before, token in zip(plan.words[1:], words, words[1:], strict=False):
            if token.gap not in _INSIDE or found[-1].suffix:
                return None
            if token.gap[0] == "." and token.gap != "." and len(before.text) > _LONGEST_ABBREVIATION:
                return None  # a full stop ends a name: Fidan. Putin
            one = self._forms.hits(token.text).get(word)
            if one is None:
                return None
            found.append(one)
        if not plan.lower and all(token.text[0].islower() for token in words):
            return None
        evidence = tuple(one.evidence for one in found if one.evidence is not None)
        cost = sum(one.cost for one in found)
        person = plan.entry.entity.kind == "person"
        form = THING
        if person:
            form = ADDRESS if plan.address else FULL
            form = PARTIAL if self._persons.is_namesake(tokens, at + size - 1) else form
            cost += DISAGREEMENT_OF_PERSONS if _plural_of_one(found) else 0.0
        elif not _agree([one.readings for one in found if one.readings]):
            cost += DISAGREEMENT
        return Span(
            first=at,
            last=at + size - 1,
            start=words[0].start,
            end=words[-1].start + found[-1].length + _closing(words, tokens[at + size : at + size + 1]),
            entry=plan.entry,
            form=form,
            cost=cost,
            evidence=evidence or (Evidence("exact", None, None, plan.entry.name.text),),
            opens_sentence=words[0].opens_sentence,
            readings=hit.readings or _readings_behind_number(words, found),
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

    def _word(self, tokens: Tokens, at: int, hit: Hit, plan: Sequence) -> Span | None:
        """The span of a name of one word."""
        token = tokens[at]
        if (
            not self._counts(tokens, at, plan)
            or (token.text.islower() and not plan.lower)
            or (plan.common and not self._adjectives)
        ):
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


def _in_quotes(tokens: Tokens, first: int, end: int) -> bool:
    """Whether the tokens from ``first`` on, up to ``end``, are all that stands in quotation marks."""
    closing = _QUOTES.get(tokens[first].gap[-1:])
    return closing is not None and end < len(tokens) and tokens[end].gap.startswith(closing)


def _is_possessed(tokens: Tokens, first: int, owners: frozenset[str]) -> bool:
    """Whether one of some folded words stands in the English possessive right before a token."""
    if first == 0 or tokens[first].gap not in (" ", "' "):
        return False
    owner, _, after = tokens[first - 1].text.partition("'")
    return (after in ("s", "S") or tokens[first].gap == "' ") and fold(owner) in owners


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


def _readings_behind_number(words: list[Token], found: list[Hit]) -> tuple[Reading, ...]:
    """The cases of a name that begins with figures, which do not tell them: 3-й штурмовой бригады."""
    if not words[0].text.isdecimal():
        return ()
    return next((one.readings for one in found if one.readings), ())


def _agree(readings: list[tuple[Reading, ...]]) -> bool:
    """Whether inflected words can stand in one case and number."""
    if not readings:
        return True
    shared = {(one.case, one.number) for one in readings[0]}
    for others in readings[1:]:
        shared &= {(one.case, one.number) for one in others}
    return bool(shared)
