"""Regions that share a noun in the plural: in the Kursk and Belgorod regions are no towns.

English and Turkish have the names of regions as they have those of towns, so that the noun alone tells which is meant;
in English it may stand before them as well, for one alone, too: the provinces of Van and Muş, the province of Sivas.
Russian and Ukrainian have adjectives: :mod:`resolver.annotation.spans.shared_heads`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from msgspec.structs import replace

from gazetteer.entity import Name
from resolver.annotation.plans.names import Plans
from resolver.annotation.spans.span import THING, Span
from resolver.annotation.spans.stretch import Stretch, told
from resolver.annotation.words.before_places import BEFORE_PLACES
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.tokens import Tokens, folded
from resolver.entries import Entry
from resolver.index import split
from resolver.language.names.tables import rows, values
from resolver.matching.evidence import Evidence

_LANGUAGES = ("en", "tr")
_FEWEST = 2
_MOST_ITEMS = 20
_GOVERNORS = ("governor", "gov")
_DISTRICT = "ilçe"
"""How the Turkish noun begins that districts are named without, which are called as their towns are."""

_GOVERNED = {"en": ("region", "oblast"), "tr": ("bölgesi", "oblastı")}
"""By language the nouns of regions that have a governor and are called after their towns."""

_TURKISH_GOVERNOR = "Valisi"

_DATA = Path(__file__).parent / "data"


def with_plural_heads(stretches: Sequence[Stretch], tokens: Tokens, plans: Plans, forms: Forms) -> list[Stretch]:
    """The stretches, with regions told by a noun in the plural instead of the towns that they are called after."""
    if forms.lang not in _LANGUAGES:
        return list(stretches)
    regions = _Regions(tokens, plans, forms)
    joining = conjunctions(forms.lang)
    found: dict[int, Stretch] = {}
    ends = {one.candidates[0].span.last: one.candidates[0].span.first for one in stretches}
    begins = {first: last for last, first in ends.items()}
    for at, nouns, singular in _heads(tokens, forms.lang):
        items = [] if singular else list(_listed(at, tokens, joining, ends))
        if len(items) < _FEWEST:
            items = list(_listed_behind(at, tokens, joining, begins, 1 if singular else _MOST_ITEMS))
        for first, last in items:
            region = regions.of(first, last, nouns)
            if region is not None:
                if last + 1 == at and tokens.gaps[at] == " " and not tokens.texts[at].startswith(_DISTRICT):
                    region = _with_noun(region, at, tokens)
                found.update(dict.fromkeys(range(first, last + 1), region))
    for at in _governed(tokens, forms.lang):
        first = ends.get(at, at)
        region = regions.of(first, at, _GOVERNED[forms.lang]) if at not in found else None
        if region is not None:
            found.update(dict.fromkeys(range(first, at + 1), region))
    if not found:
        return list(stretches)
    kept = [one for one in stretches if found.keys().isdisjoint(one.candidates[0].span.tokens)]
    return [*kept, *{id(one): one for one in found.values()}.values()]


def _with_noun(region: Stretch, noun: int, tokens: Tokens) -> Stretch:
    """The last region of a list with the noun that closes it, as Russian has it: Kursk and {Belgorod regions}."""
    span = region.candidates[0].span
    end = tokens.starts[noun] + len(tokens.texts[noun].partition("'")[0])
    return told(replace(span, last=noun, end=end, sort=(0, end - span.end), words=span.words + 1), span.evidence)


def _heads(tokens: Tokens, lang: str) -> Iterator[tuple[int, tuple[str, ...], bool]]:
    """The tokens that are such nouns, with the singulars that each may be of, and whether it is in the singular."""
    table = _table(lang)
    for at, text in enumerate(tokens.texts):
        low = text.lower()
        if low[0] in table and (text.islower() or text.istitle()):
            for begins, nouns in table[low[0]]:
                if low.startswith(begins):
                    yield at, nouns, low in nouns


def _governed(tokens: Tokens, lang: str) -> Iterator[int]:
    """The tokens right behind which a governor is named: Ryazan Governor Pavel Malkov, Odessa Valisi Oleh Kiper."""
    if lang == "tr":
        yield from (
            at for at in tokens.capitals if tokens.following(at) == _TURKISH_GOVERNOR and "'" not in tokens.texts[at]
        )
    else:
        for at in tokens.capitals:
            said_where = tokens.word_before(at).lower() in BEFORE_PLACES  # At Saratov Governor Roman Busargin ...
            if not said_where and tokens.following(at).lower() in _GOVERNORS and tokens.following(at + 1).istitle():
                yield at


def _listed(at: int, tokens: Tokens, joining: frozenset[str], ends: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """The items of the list right before a token, the last first: names with `and` or commas between them.

    ``ends`` are the stretches of a text by their last tokens, with the first one of each.
    """
    gap, item = " ", at
    while tokens.gaps[item] == gap and item and tokens.texts[item - 1].istitle():
        last, item = item - 1, ends.get(item - 1, item - 1)
        yield item, last
        if item > 1 and tokens.texts[item - 1] in joining and tokens.gaps[item] == " ":
            item, gap = item - 1, tokens.gaps[item - 1]
            if gap not in (" ", ", "):
                return
        else:
            gap = ", "


def _listed_behind(
    at: int, tokens: Tokens, joining: frozenset[str], begins: Mapping[int, int], most: int
) -> Iterator[tuple[int, int]]:
    """The items of the list behind an English noun and `of`; ``begins`` are a text's stretches by first tokens."""
    item = at + 2
    if tokens.following(at) != "of" or tokens.following(at + 1) == "":
        return
    while most and item < len(tokens) and tokens.texts[item][0].isupper():
        last = begins.get(item, item)
        yield item, last
        most, item = most - 1, last + 1
        if item + 1 < len(tokens) and tokens.texts[item] in joining and tokens.gaps[item] in {" ", ", "}:
            item += 1
        elif item >= len(tokens) or tokens.gaps[item] != ", ":
            return


class _Regions:
    """The regions that the words of one text and a noun elsewhere in it name together."""

    def __init__(self, tokens: Tokens, plans: Plans, forms: Forms) -> None:
        self._tokens = tokens
        self._plans = plans
        self._forms = forms

    def of(self, first: int, last: int, nouns: tuple[str, ...]) -> Stretch | None:
        """The region that some tokens and one of the nouns name together, where it is one alone."""
        words = tuple(map(folded, self._tokens.texts[first : last + 1]))
        spelt = (
            dict.fromkeys((words, *((one,) for one in self._forms.hits(self._tokens.texts[first]))))
            if first == last
            else (words,)
        )
        for noun in nouns:
            known = {
                one.entry.entity.id: one
                for own in spelt
                for one in self._plans.of(own[0]).longer.get((*own, noun)[1], ())
                if one.words == (*own, noun) and one.entry.entity.kind == "place" and not one.conditional
            }
            if len(known) == 1:
                (one,) = known.values()
                start, end = self._tokens.starts[first], self._tokens.starts[last] + len(self._tokens.texts[last])
                shown = " ".join(split(one.entry.name.text)[: len(words)])
                evidence = (
                    Evidence("exact", None, " ".join(self._tokens.texts[first : last + 1]), one.entry.name.text),
                )
                entry = Entry(one.entry.entity, Name(shown, one.entry.name.lang, "short"), shown)
                span = Span(
                    first=first, last=last, start=start, end=end, entry=entry, form=THING, cost=0.0, evidence=evidence
                )
                return told(span, evidence)
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
