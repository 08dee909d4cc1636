"""Given names that stand alone for a person whom the document named: Hakan, after Hakan Çalhanoğlu."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.spans.span import FULL, GIVEN, THING, Span
from resolver.annotation.spans.stretch import Stretch, told
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.hits import Hit
from resolver.annotation.words.tokens import Token, Tokens, folded
from resolver.entries import Entry
from resolver.language.inflection.grammar import only_plural
from resolver.language.names.common_words import common_words
from resolver.language.names.small_words import function_words, honorifics
from resolver.language.names.tables import UseTable
from resolver.language.scripts.quotation_marks import OPENING
from resolver.language.scripts.roman_numbers import is_roman
from resolver.matching.evidence import Evidence
from resolver.matching.part import Part
from resolver.matching.parts import parts
from resolver.matching.persons.regnal_numbers import is_rulers

_TABLE = UseTable("given-alone", Path(__file__).parent / "data")

_SHORTEST = 3
_MOST_KEPT = 1 << 14
_WHERE = before_places("given")
"""Words behind which a name is rather a place's."""


class GivenNames:
    """The given names of the persons whom texts name, kept for the persons of late."""

    def __init__(self) -> None:
        self._kept: dict[str, frozenset[str]] = {}

    def of(self, entity: Entity) -> frozenset[str]:
        """The folded given names that a person's names have."""
        known = self._kept.get(entity.id)
        if known is None:
            if len(self._kept) >= _MOST_KEPT:
                self._kept.clear()
            texts = [name.text for name in entity.names]
            given = {part.text for text in texts for part in _given(text, texts) if len(part.text) >= _SHORTEST}
            known = frozenset(given - function_words())  # of Catherine the Great `The` is none
            self._kept[entity.id] = known
        return known


def _given(name: str, others: Iterable[str]) -> Iterator[Part]:
    """The given names of a person's name, a ruler's among them: Карл III; ``others`` are all names of the person."""
    found = parts(name, "person")
    ruler = is_rulers(found, others)
    for part in found.parts:
        if part.role == "given" or (ruler and part.role != "particle" and not is_roman(part.text)):
            yield part


def given_alone(tokens: Tokens, chosen: list[Stretch], forms: Forms, given_names: GivenNames) -> list[Stretch]:
    """What was chosen, and where a given name alone names the only person of that name whom the document named before.

    The title has it before that, where the document calls the person so afterwards as well: Gukesh becomes challenger.

    That may be where something else of that name was chosen: Владимир is the town no more once Владимир Иванов has
    been named, unless it stands behind a preposition of place or in quotation marks. Nor is it the town where the words
    beside it tell somebody else: отец Владимир.
    """
    found = dict(_found(tokens, chosen, forms, given_names))
    if not found:
        return chosen
    kept = [stretch for stretch in chosen if stretch.start not in found or stretch.candidates[0].span.words > 1]
    return kept + [stretch for stretch in found.values() if stretch is not None]


def _found(
    tokens: Tokens, chosen: Sequence[Stretch], forms: Forms, given_names: GivenNames
) -> Iterator[tuple[int, Stretch | None]]:
    """By their offsets, the given names that stand alone; None where one is of somebody whom nothing names."""
    named: dict[str, dict[str, tuple[int, Entry]]] = {}
    for stretch in chosen:
        span = stretch.candidates[0].span
        if span.form == FULL:
            for name in given_names.of(span.entry.entity):
                named.setdefault(name, {}).setdefault(span.entry.entity.id, (span.last, span.entry))
    if not named:
        return
    only = {name: next(iter(bearers.values())) for name, bearers in named.items() if len(bearers) == 1}
    names = only.keys()
    seen: dict[str, tuple[str, Hit]] = {}
    texts = tokens.texts
    for text in {texts[at] for at in tokens.capitals if texts[at][0].isupper()}:
        hits = forms.hits(text)
        if hits and not names.isdisjoint(hits):
            word = next(word for word in hits if word in only)
            seen[text] = word, hits[word]
    if not seen:
        return
    taken = {
        at for stretch in chosen if not _gives_way(stretch, tokens, forms) for at in stretch.candidates[0].span.tokens
    }
    common = common_words(forms.lang)
    alone = [at for at in tokens.capitals if texts[at] in seen and at not in taken]
    alone = [at for at in alone if not _beside_capital(tokens, at, forms)]
    called = {word for at in alone for word in [seen[texts[at]][0]] if at > only[word][0]}
    title = _title_end(tokens)
    for at in alone:
        token = tokens[at]
        word, hit = seen[token.text]
        last, entry = only[word]
        if only_plural(hit.readings) or (word in common and token.opens_sentence):
            continue
        if at <= last and (word not in called or at >= title):
            continue
        yield token.start, None if _is_somebody_elses(tokens, at, forms.lang) else _stretch(token, at, hit, entry)


def _title_end(tokens: Tokens) -> int:
    """The first token behind a document's first paragraph, which is its title; 0 where it has only one."""
    return next((at for at in range(1, len(tokens)) if "\n" in tokens.gaps[at]), 0)


def _is_somebody_elses(tokens: Tokens, at: int, lang: str) -> bool:
    """Whether the words beside a given name tell another bearer: отец Никол, Роберт, сын Кнарик."""
    if at and tokens.gaps[at] == " " and tokens.texts[at - 1].lower() in _TABLE.words(lang, "before"):
        return True
    return at + 1 < len(tokens) and tokens.gaps[at + 1] == ", " and tokens.texts[at + 1] in _TABLE.words(lang, "behind")


def _gives_way(stretch: Stretch, tokens: Sequence[Token], forms: Forms) -> bool:
    """Whether what was chosen is called by a given name alone, with nothing beside it that speaks for the thing."""
    span = stretch.candidates[0].span
    if span.form != THING or span.first != span.last:
        return False
    token = tokens[span.first]
    if token.gap[-1:] in OPENING:
        return False
    if span.first > 0 and tokens[span.first - 1].text.lower() in _WHERE:
        return False
    return forms.kinds.is_given(token.text)


def _beside_capital(tokens: Sequence[Token], at: int, forms: Forms) -> bool:
    """Whether another capitalised word stands right beside a token, so that it is part of a longer name."""
    if at > 0 and tokens[at].gap in (" ", "-"):
        before = tokens[at - 1]
        title = tokens[at].gap == " " and bool(forms.kinds.title_keys(before.text))  # Папа Лев
        if before.text[0].isupper() and not title and not (before.opens_sentence and _everyday(before, forms)):
            return True
    if at + 1 == len(tokens) or tokens[at + 1].gap not in (" ", "-") or not tokens[at + 1].text[0].isupper():
        return False
    return folded(tokens[at + 1].text.partition("'")[0]) not in honorifics()  # Hakan Bey, Ayşe Hanım'ın


def _everyday(token: Token, forms: Forms) -> bool:
    """Whether a word at the start of a sentence is no part of a name: a small word, or nothing that is known."""
    if len(token.text) == 1 or folded(token.text) in function_words():
        return True
    return not forms.hits(token.text) and not forms.kinds.is_given(token.text)


def _stretch(token: Token, at: int, hit: Hit, entry: Entry) -> Stretch:
    evidence = [hit.evidence] if hit.evidence is not None else []
    evidence.append(Evidence("given-name-in-context", None, token.text, entry.name.text))
    span = Span(
        first=at,
        last=at,
        start=token.start,
        end=token.start + hit.length,
        entry=entry,
        form=GIVEN,
        cost=hit.cost,
        evidence=tuple(evidence),
    )
    return told(span, evidence)
