"""Candidate spans: stretches of a text with the entities that they may name. Nothing is decided here."""

from __future__ import annotations

from itertools import pairwise

from resolver.annotation.plans.names import Plans
from resolver.annotation.spans.persons import PersonFinder
from resolver.annotation.spans.respelt_persons import RespeltPersons
from resolver.annotation.spans.respelt_sequences import RespeltSequences
from resolver.annotation.spans.sequences import Sequences
from resolver.annotation.spans.span import FULL, THING, Span
from resolver.annotation.spans.ties import TIES
from resolver.annotation.words.beginnings import Beginnings, Word
from resolver.annotation.words.dotted import dotted, has_initials
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.hits import Hits
from resolver.annotation.words.remembered import Remembered
from resolver.annotation.words.tokens import Token, Tokens
from resolver.entries import Entry
from resolver.matching.evidence import Evidence

_MOST_CACHED = 1 << 15
_KNOWN = 0.1
"""A full name that costs less is written as the gazetteer has it, or its initials are."""

_NO_HITS: Hits = {}


class SpanFinder:
    """Finds the spans of texts in one language; ``adjectives``: names written small count, too."""

    def __init__(self, plans: Plans, forms: Forms, adjectives: bool = False) -> None:
        self._beginnings = Beginnings(plans, forms, adjectives)
        self._kinds = forms.kinds
        self._persons = PersonFinder(forms)
        self._sequences = Sequences(forms, self._persons.others)
        self._respelt_persons = RespeltPersons(plans, forms, self._persons)
        self._respelt_sequences = RespeltSequences(plans, forms, self._sequences)
        self._words: Remembered[Word | None] = Remembered(self._beginnings.of, None, _MOST_CACHED)

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
            named = self._beginnings.of_few(tokens, named, telling)
        for at, word in named:
            if word.adjectives:
                adjectives += [(at, entry) for entry in word.adjectives]
            behind = telling[at + 1]
            if behind is not None and not word.seconds.isdisjoint(behind.hits):
                self._begun(tokens, at, word, behind.hits, spans)
            elif word.alone:
                self._begun(tokens, at, word, _NO_HITS, spans)
        beside = _beside(tokens, spans)
        self._respelt_persons.add(tokens, beside, spans)
        self._respelt_sequences.add(tokens, beside, spans)
        for first, last, letters in dotted(tokens, self._kinds):
            spans += self._acronyms(tokens, first, last, letters)
        return spans, adjectives

    def _acronyms(self, tokens: Tokens, first: int, last: int, letters: str) -> list[Span]:
        """The spans of an acronym whose letters have dots, up to the last one: of several, what it abbreviates."""
        word = self._words[letters]
        found: dict[str, Span] = {}
        start, opens_sentence = tokens.starts[first], tokens.opens_sentence(first)
        for beginning in word.beginnings if word is not None else ():
            for name, evidence in beginning.singles:
                entry = name.entry
                if entry.name.text != letters or entry.entity.kind == "person" or name.conditional:
                    continue
                end = tokens.starts[last] + 2
                span = Span(
                    first=first,
                    last=last,
                    start=start,
                    end=end,
                    entry=entry,
                    form=THING,
                    cost=0.0,
                    evidence=evidence,
                    opens_sentence=opens_sentence,
                )
                found.setdefault(entry.entity.id, span)
        own = [span for span in found.values() if has_initials(span.entry.entity, letters, self._kinds.lang)]
        return own or list(found.values())

    def _begun(self, tokens: Tokens, at: int, word: Word, following: Hits, spans: list[Span]) -> None:
        """Add the spans that a word begins, or whose family name it begins; ``following``: what the next one may be."""
        start, opens_sentence = tokens.starts[at], tokens.opens_sentence(at)
        for one in word.beginnings:
            hit = one.hit
            for name, evidence in one.singles:
                if not name.conditional or self._sequences.counts(tokens, at, name):
                    span = Span(
                        first=at,
                        last=at,
                        start=start,
                        end=start + hit.length + len(name.sign),
                        entry=name.entry,
                        form=THING,
                        cost=hit.cost,
                        evidence=evidence,
                        opens_sentence=opens_sentence,
                        readings=hit.readings,
                        suffix=hit.suffix,
                    )
                    spans.append(span)
            if following and one.longer:
                for second in following:
                    for name in one.longer.get(second, ()):
                        longer = self._sequences.span(tokens, at, hit, name)
                        if longer is not None:
                            spans.append(longer)
            if one.bearers:
                self._persons.add(tokens, at, hit, one.bearers, spans)


def _beside(tokens: Tokens, spans: list[Span]) -> list[int]:
    """The words with a capital that another one with a capital follows, neither in a name of several as it is known."""
    gaps, capitals = tokens.gaps, tokens.capitals
    beside = [at for at, behind in pairwise(capitals) if behind == at + 1 and gaps[behind] in TIES]
    if not beside:
        return []
    taken = {at for span in spans if span.words > 1 and (span.form != FULL or span.cost < _KNOWN) for at in span.tokens}
    return [at for at in beside if at not in taken and at + 1 not in taken]


def adjective_span(token: Token, at: int, entry: Entry) -> Span:
    """The span of an adjective or a people's name, such as `Turkish`."""
    evidence = (Evidence("adjective", None, token.text, entry.name.text),)
    return Span(
        first=at, last=at, start=token.start, end=token.end, entry=entry, form=THING, cost=0.0, evidence=evidence
    )
