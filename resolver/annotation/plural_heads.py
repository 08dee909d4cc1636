"""Regions that share a noun in the plural: in the Kursk and Belgorod regions are no towns.

English and Turkish have the names of regions as they have those of towns, so that the noun alone tells which is meant.
Russian and Ukrainian have adjectives: :mod:`resolver.annotation.shared_heads`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from gazetteer.entity import Name
from resolver.annotation.conjunctions import conjunctions
from resolver.annotation.forms import Forms
from resolver.annotation.plans import Plans
from resolver.annotation.scene import Candidate, Place
from resolver.annotation.span import THING, Span
from resolver.annotation.tokens import Tokens, folded
from resolver.entries import Entry
from resolver.language.names.tables import rows, values
from resolver.matching.evidence import Evidence

_LANGUAGES = ("en", "tr")
_FEWEST = 2
_SCORE = 0.9
_DATA = Path(__file__).parent / "data"


def with_plural_heads(places: Sequence[Place], tokens: Tokens, plans: Plans, forms: Forms) -> list[Place]:
    """The places, with the regions that a noun in the plural tells in place of the towns that they are called after."""
    if forms.lang not in _LANGUAGES:
        return list(places)
    joining = conjunctions(forms.lang)
    told: dict[int, Place] = {}
    for at, nouns in _plurals(tokens, forms.lang):
        items = list(_listed(at, tokens, joining))
        for item in items if len(items) >= _FEWEST else ():
            region = _region(item, nouns, tokens, plans)
            if region is not None:
                told[item] = region
    if not told:
        return list(places)
    kept = [one for one in places if told.keys().isdisjoint(one.candidates[0].span.tokens)]
    return [*kept, *told.values()]


def _plurals(tokens: Tokens, lang: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The tokens that are such nouns, with the singulars that each may be of."""
    table = _table(lang)
    for at, text in enumerate(tokens.texts):
        if text[0] in table and text.islower():
            for begins, nouns in table[text[0]]:
                if text.startswith(begins):
                    yield at, nouns


def _listed(at: int, tokens: Tokens, joining: frozenset[str]) -> Iterator[int]:
    """The items of the list right before a token, the last first: names of one word, `and` or commas between them."""
    gap, item = " ", at
    while tokens.gaps[item] == gap and item and tokens.texts[item - 1].istitle():
        item -= 1
        yield item
        if item > 1 and tokens.texts[item - 1] in joining and tokens.gaps[item] == " ":
            item, gap = item - 1, tokens.gaps[item - 1]
            if gap not in (" ", ", "):
                return
        else:
            gap = ", "


def _region(at: int, nouns: tuple[str, ...], tokens: Tokens, plans: Plans) -> Place | None:
    """The region that a token and one of the nouns name together, where it is one alone."""
    text = tokens.texts[at]
    longer = plans.of(folded(text)).longer
    for noun in nouns:
        known = {
            one.entry.entity.id: one
            for one in longer.get(noun, ())
            if len(one.words) == _FEWEST and one.entry.entity.kind == "place" and not one.conditional
        }
        if len(known) == 1:
            (one,) = known.values()
            evidence = (Evidence("exact", None, text, one.entry.name.text),)
            name = Name(one.entry.name.text.partition(" ")[0], one.entry.name.lang, "short")
            start = tokens.starts[at]
            entry = Entry(one.entry.entity, name, name.text)
            span = Span(at, at, start, start + len(text), entry, THING, 0.0, evidence)
            return Place(start, start + len(text), [Candidate(span, 0.0, list(evidence))], [_SCORE])
    return None


@cache
def _table(lang: str) -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """By first letter, how the plurals of a language begin, each with its singulars."""
    found: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}
    for row in rows("plural-heads", _DATA):
        if row["lang"] == lang:
            first = row["begins"][0]
            found[first] = (*found.get(first, ()), (row["begins"], tuple(values(row["singular"]))))
    return found
