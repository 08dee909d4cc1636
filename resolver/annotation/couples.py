"""Two persons who share a family name that is said once: Barack and Michelle Obama, Володимир та Олена Зеленські.

The second stands with the family name, in the plural where the language has one; the first is a given name alone, and
no town of that name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazetteer.entity import Name
from resolver.annotation.conjunctions import conjunctions
from resolver.annotation.forms import Forms
from resolver.annotation.scene import Candidate, Place
from resolver.annotation.span import FULL, GIVEN, Span
from resolver.annotation.spans import SpanFinder
from resolver.annotation.tokens import Tokens, tokens
from resolver.entries import Entry
from resolver.language.names.surnames import feminine_endings
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.lemmas import base_words

_SCORE = 0.9
_MOST_GIVEN = 2
"""Given names of one person: Recep Tayyip."""


def couples(words: Tokens, chosen: Sequence[Place], forms: Forms, finder: SpanFinder) -> list[Place]:
    """The places with those of persons who share a family name; what else was chosen for their words goes."""
    joining = conjunctions(forms.lang)
    found: list[Place] = []
    taken: set[int] = set()
    for at in [at for at in words.capitals if at > 1 and words.texts[at - 1] in joining]:
        for place in _couple(words, at - 1, forms, finder):
            span = place.candidates[0].span
            taken.update(range(span.first, span.last + 1))
            found.append(place)
    if not found:
        return list(chosen)
    return [place for place in chosen if taken.isdisjoint(_tokens_of(place))] + found


def _tokens_of(place: Place) -> range:
    span = place.candidates[0].span
    return range(span.first, span.last + 1)


def _couple(words: Tokens, at: int, forms: Forms, finder: SpanFinder) -> Iterator[Place]:
    """The two persons around a word for `and`, where both are known; nothing where they are not."""
    texts = words.texts
    for last in range(at + 2, at + 2 + _MOST_GIVEN):
        if at == 0 or not _is_name(words, at + 1, last) or words.gaps[at] != " " or words.gaps[at + 1] != " ":
            return
        if not _is_given(texts[at - 1], forms) and not _is_given(texts[at + 1], forms):
            return
        family = texts[last].partition("'")[0]
        known = (texts[last], *base_words(family))
        seconds = " ".join(texts[at + 1 : last])
        for first in range(max(at - _MOST_GIVEN, 0), at):
            if not _is_name(words, first, at - 1):
                continue
            firsts = " ".join(texts[first:at])
            one, other = _bearer(firsts, known, finder), _bearer(seconds, known, finder)
            if one is None and other is None:
                continue  # one of the two bears the name as it is written
            if one is None and _is_given(texts[at - 1], forms):
                one = _bearer(firsts, _of_women(known), finder)
            if other is None and _is_given(texts[at + 1], forms):
                other = _bearer(seconds, _of_women(known), finder)
            if one is not None and other is not None and one.entity.id != other.entity.id:
                yield _place(words, first, at - 1, one, GIVEN)
                yield _place(words, at + 1, last, other, FULL)
                return


def _is_name(words: Tokens, first: int, last: int) -> bool:
    """Whether the words from one to another have one capital each and but spaces between them."""
    if last >= len(words):
        return False
    shown = (text.partition("'")[0] for text in words.texts[first : last + 1])
    return all(map(str.istitle, shown)) and all(words.gaps[at] == " " for at in range(first + 1, last + 1))


def _is_given(text: str, forms: Forms) -> bool:
    return forms.kinds.is_given(text) or forms.kinds.is_listed_given(text)


def _bearer(given: str, families: Sequence[str], finder: SpanFinder) -> Entry | None:
    """The person best known whom a given name and one of some family names name."""
    bearers: dict[str, Entry] = {}
    for family in families:
        words = tokens(f"{given} {family}", frozenset())
        for span in finder.spans(words):
            whole = span.first == 0 and span.last == len(words) - 1
            if span.form == FULL and whole and span.entry.entity.kind == "person":
                bearers[span.entry.entity.id] = span.entry
    return max(bearers.values(), key=lambda entry: (entry.entity.prominence, entry.entity.id), default=None)


def _of_women(families: Sequence[str]) -> list[str]:
    """Family names as women bear them: Зеленская, for Зеленский."""
    endings = feminine_endings()
    return [word.removesuffix(his) + hers for word in families for hers, his in endings if word.endswith(his)]


def _place(words: Tokens, first: int, last: int, entry: Entry, form: str) -> Place:
    start, end = words.starts[first], words.starts[last] + len(words.texts[last].partition("'")[0])
    shown = " ".join(words.texts[first : last + 1])
    evidence = (Evidence("given-name-in-context", None, shown, entry.name.text),)
    # a short name that the gazetteer lacks, which normalising leaves alone
    own = Entry(entry.entity, Name(fold(shown), entry.name.lang, "short"), entry.text)
    span = Span(first, last, start, end, own, form, 0.0, evidence, words=last - first + 1)
    return Place(start, end, [Candidate(span, 0.0, list(evidence))], [_SCORE])
