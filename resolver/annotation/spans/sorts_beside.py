"""Facilities whose sort a text says beside their names: трубопровод ВСТО, the Sheskharis terminal.

The word belongs to the name where it is written, whether or not the gazetteer has the two together.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from resolver.annotation.spans.span import Span
from resolver.annotation.spans.stretch import Candidate, Stretch
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.descriptions import heads_in, heads_of
from resolver.language.inflection import analyse
from resolver.language.inflection.grammar import DECLINING, only_plural
from resolver.language.names.institutions import terms_in

_BEFORE = frozenset(("ru", "uk"))
"""Languages that have the word before the name; Turkish has it behind, English behind or, with `of`, before."""

_OF_PLURAL = ("ов", "ев", "ів", "їв", "ам", "ям", "ами", "ями", "ах", "ях")
"""How the oblique cases of the plural end, which none of the singular do: базы may be one base's."""


def with_sorts(stretches: Sequence[Stretch], tokens: Tokens, kinds: WordKinds) -> list[Stretch]:
    """The stretches, with those of facilities as far as the word for their sort that stands beside them."""
    taken = {at for stretch in stretches for at in stretch.candidates[0].span.tokens}
    return [_widened(stretch, tokens, kinds, taken) if _may_lack(stretch, kinds) else stretch for stretch in stretches]


def _may_lack(stretch: Stretch, kinds: WordKinds) -> bool:
    """Whether a stretch is a facility's whose name does not say its sort, or whose language says it before anyway.

    Russian has стадион Ozon Арена, English the Emirates Stadium.
    """
    entry = stretch.candidates[0].span.entry
    return entry.entity.kind == "facility" and (kinds.lang in _BEFORE or not heads_in(entry.text))


def _widened(stretch: Stretch, tokens: Tokens, kinds: WordKinds, taken: set[int]) -> Stretch:
    span = stretch.candidates[0].span
    own = heads_of(span.entry.entity)
    first, last, start, end = span.first, span.last, span.start, span.end
    at = _sort_before(span, tokens, kinds.lang)
    at = None if at is None or _is_for_several(tokens.texts[at], kinds) else at
    if at is not None and at not in taken and not own.isdisjoint(_said(tokens, at, at, kinds)):
        first, start = at, tokens.starts[at]
        end += 1 if tokens.in_quotes(span.first, last) else 0
    elif kinds.lang not in _BEFORE and not span.suffix:
        for at in (last + 2, last + 1):
            inner = range(last + 1, at + 1)
            if at >= len(tokens) or not taken.isdisjoint(inner) or any(tokens.gaps[one] != " " for one in inner):
                continue
            if not own.isdisjoint(_said(tokens, last + 1, at, kinds)):
                last, end = at, tokens.starts[at] + len(tokens.texts[at].partition("'")[0])
                break
    if (first, last) == (span.first, span.last):
        return stretch
    wider = replace(
        span,
        first=first,
        last=last,
        start=start,
        end=end,
        sort=(span.start - start, end - span.end),
        words=span.words + 1,
    )
    best = stretch.candidates[0]
    return Stretch(
        start, end, [Candidate(wider, best.log_odds, best.evidence), *stretch.candidates[1:]], stretch.scores
    )


def _is_for_several(word: str, kinds: WordKinds) -> bool:
    """Whether a word is the plural of a noun for a sort, which no name has to itself: театров «Ленком» и МХТ."""
    if kinds.lang not in DECLINING or not word.islower() or not word.endswith(_OF_PLURAL):
        return False
    bases = [one for one in analyse(word, kinds.lang) if kinds.sorts(one.lemma)]
    # the other bases have the ending of some case: театры, of театров
    shortest = min(bases, key=lambda one: len(one.lemma), default=None)
    return shortest is not None and shortest.lemma != word and only_plural(shortest.readings)


def _sort_before(span: Span, tokens: Tokens, lang: str) -> int | None:
    """The token where the word for a sort may stand before a name, with but an opening quotation mark between."""
    first = span.first
    if lang == "en" and first > 1 and tokens.texts[first - 1] == "of" and tokens.gaps[first - 1] == " ":
        return first - 2 if tokens.gaps[first] == " " else None
    if lang not in _BEFORE or not first:
        return None
    gap = tokens.gaps[first]
    quoted = gap[:-1] == " " and tokens.in_quotes(first, span.last)
    return first - 1 if gap == " " or quoted else None


def _said(tokens: Tokens, first: int, last: int, kinds: WordKinds) -> frozenset[str]:
    """The keys of the sorts that a word, or two as the table has them, may mean."""
    if first == last:
        return kinds.sorts(tokens.texts[first])
    words = (folded(tokens.texts[first]), folded(tokens.texts[last].partition("'")[0]))
    return frozenset(key for one in terms_in(words) if (one.first, one.last) == (0, 1) for key in one.keys)
