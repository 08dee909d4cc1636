"""Things that share the noun for their sort: Хмельницької та Рівненської АЕС are two plants.

The noun stands behind the last name alone, and those before it are adjectives; or before all of them, in the plural
and parted by a dash or a colon: в двух областях — Брянской и Оренбургской.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from gazetteer.entity import Name
from resolver.annotation.plans.names import Plans
from resolver.annotation.spans.span import THING, Span
from resolver.annotation.spans.stretch import Stretch, told
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.hits import Hit
from resolver.annotation.words.tokens import Tokens
from resolver.entries import Entry
from resolver.language.inflection.grammar import Number, only_plural
from resolver.matching.evidence import Evidence

_LANGUAGES = ("ru", "uk")
_ADJECTIVE_AND_NOUN = 2
_AND_AND_ITEM = 2
_LISTING = (" — ", " – ", " - ", ": ")
"""What parts a list from the noun before it that says what is listed."""


def with_shared_heads(stretches: Sequence[Stretch], tokens: Tokens, plans: Plans, forms: Forms) -> list[Stretch]:
    """The stretches of things that have their noun behind the next name, which is one of the stretches given."""
    if forms.lang not in _LANGUAGES:
        return []
    joining = conjunctions(forms.lang)
    taken = {at for one in stretches for at in one.candidates[0].span.tokens}
    found: list[Stretch] = []
    for stretch in stretches:
        span = stretch.candidates[0].span
        if not _is_adjective_and_noun(span, tokens) or span.entry.entity.kind == "person":
            continue
        if tokens.gaps[span.last] != " ":
            continue
        if tokens.gaps[span.first] != " " and not _is_plural(tokens.texts[span.last], forms):
            continue  # Хмельницкая, Ровенская АЭС: a heading, perhaps
        at = _listed_before(span.first, tokens, joining)
        while at is not None and at not in taken:
            known = {one.entry.entity.id: one for one in _before(at, span, tokens, plans, forms)}
            if len(known) != 1:
                break
            (own,) = known.values()
            found.append(told(own, own.evidence))
            at = _listed_before(at, tokens, joining)
    taken.update(at for one in found for at in one.candidates[0].span.tokens)
    found += _told_before(tokens, taken, joining, plans, forms)
    return found


def _told_before(
    tokens: Tokens, taken: Set[int], joining: frozenset[str], plans: Plans, forms: Forms
) -> Iterator[Stretch]:
    """The stretches of the adjectives behind a noun in the plural and a dash or a colon."""
    for at in tokens.capitals:
        noun = at - 1
        if not at or tokens.gaps[at] not in _LISTING:
            continue
        if not tokens.texts[at][0].isupper() or not tokens.texts[noun].islower():
            continue
        if not any(_may_be_plural(hit) for hit in forms.hits(tokens.texts[noun]).values()):
            continue
        items = [at]
        while at + 1 < len(tokens):
            ahead = at + _AND_AND_ITEM if tokens.texts[at + 1] in joining else at + 1
            gap = tokens.gaps[at + 1]
            if ahead >= len(tokens) or gap != (" " if ahead > at + 1 else ", ") or not tokens.texts[ahead][0].isupper():
                break
            items.append(at := ahead)
        if len(items) == 1 and not _is_plural(tokens.texts[noun], forms):
            continue  # центр области — Курск
        for item in items:
            known = {one.entry.entity.id: one for one in _with_noun(item, noun, tokens, plans, forms)}
            if len(known) == 1 and item not in taken:
                (own,) = known.values()
                yield told(own, own.evidence)


def _is_adjective_and_noun(span: Span, tokens: Tokens) -> bool:
    """Whether a span is an adjective, tied by a hyphen perhaps, and a noun: Івано-Франківській областях."""
    size = span.last - span.first + 1
    return size == _ADJECTIVE_AND_NOUN or (size > _ADJECTIVE_AND_NOUN and tokens.gaps[span.last - 1] == "-")


def _listed_before(at: int, tokens: Tokens, joining: frozenset[str]) -> int | None:
    """The token of a list's item before one, from which `and` or a comma parts it; None where there is none."""
    gap = tokens.gaps[at]
    if gap == " " and at >= _AND_AND_ITEM and tokens.texts[at - 1] in joining and tokens.gaps[at - 1] == " ":
        before = at - _AND_AND_ITEM
    elif gap == ", " and at:
        before = at - 1
    else:
        return None
    return before if tokens.texts[before].istitle() else None


def _is_plural(noun: str, forms: Forms) -> bool:
    """Whether a noun can only be the plural of a word of the gazetteer: областях, областей."""
    inflected = [hit.readings for hit in forms.hits(noun).values() if hit.readings]
    return bool(inflected) and all(map(only_plural, inflected))


def _may_be_plural(hit: Hit) -> bool:
    """Whether a word may be the plural of one of the gazetteer's: области, which may be one region's as well."""
    return any(reading.number is Number.PLURAL for reading in hit.readings)


def _before(at: int, span: Span, tokens: Tokens, plans: Plans, forms: Forms) -> Iterator[Span]:
    """The spans of what a word and a later span's noun name together, of the kind that the later one is of."""
    for one in _with_noun(at, span.last, tokens, plans, forms):
        entity = one.entry.entity
        if entity.kind == span.entry.entity.kind and entity.id != span.entry.entity.id:
            yield one


def _with_noun(at: int, noun: int, tokens: Tokens, plans: Plans, forms: Forms) -> Iterator[Span]:
    """The spans of what an adjective and a noun somewhere else name together."""
    nouns = forms.hits(tokens.texts[noun])
    start = tokens.starts[at]
    for word, hit in forms.hits(tokens.texts[at]).items():
        for key in nouns:
            for one in plans.of(word).longer.get(key, ()):
                if len(one.words) != _ADJECTIVE_AND_NOUN or one.conditional or one.entry.entity.kind == "person":
                    continue
                evidence = (hit.evidence or Evidence("exact", None, None, one.entry.name.text),)
                end = start + hit.length
                # a short name that the gazetteer lacks, which normalising leaves alone
                name = Name(one.entry.name.text.partition(" ")[0], one.entry.name.lang, "short")
                own = Entry(one.entry.entity, name, name.text)
                yield Span(
                    first=at,
                    last=at,
                    start=start,
                    end=end,
                    entry=own,
                    form=THING,
                    cost=hit.cost,
                    evidence=evidence,
                    readings=hit.readings,
                )
