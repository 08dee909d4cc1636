"""Two persons who share a family name that is said once: Barack and Michelle Obama, Володимир та Олена Зеленські.

The second stands with the family name, in the plural where the language has one; the first is a given name alone, and
no town of that name.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from gazetteer.entity import Name
from resolver.annotation.spans.candidates import SpanFinder
from resolver.annotation.spans.span import FULL, GIVEN, Span, SpanForm
from resolver.annotation.spans.stretch import Stretch, told
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.remembered import Remembered
from resolver.annotation.words.tokens import Tokens, tokens
from resolver.entries import Entry
from resolver.language.names.surnames import feminine_endings
from resolver.matching.evidence import Evidence
from resolver.matching.forms.lemmas import base_words

_MOST_GIVEN = 2
"""Given names of one person: Recep Tayyip."""

_MOST_KEPT = 1 << 13


class Couples:
    """Finds such persons in texts of one language; who bears a name is kept for the names of late."""

    def __init__(self, forms: Forms, finder: SpanFinder) -> None:
        self._kinds = forms.kinds
        self._joining = conjunctions(forms.lang)
        self._finder = finder
        self._bearers: Remembered[Entry | None] = Remembered(self._best_known, None, _MOST_KEPT)

    def added(self, words: Tokens, chosen: Sequence[Stretch]) -> list[Stretch]:
        """The stretches chosen in a text, with those of such persons; what else was chosen for their words goes."""
        found = [
            stretch
            for at in words.capitals
            if at > 1 and words.texts[at - 1] in self._joining
            for stretch in self._around(words, at - 1)
        ]
        if not found:
            return list(chosen)
        taken = {at for stretch in found for at in stretch.candidates[0].span.tokens}
        return [stretch for stretch in chosen if taken.isdisjoint(stretch.candidates[0].span.tokens)] + found

    def _around(self, words: Tokens, at: int) -> Iterator[Stretch]:
        """The two persons around a conjunction, where both are known; nothing where they are not."""
        texts, gaps = words.texts, words.gaps
        for last in range(at + 2, at + 2 + _MOST_GIVEN):
            if not _is_name(words, at + 1, last) or gaps[at] != " " or gaps[at + 1] != " ":
                return
            if not self._is_given(texts[at - 1]) and not self._is_given(texts[at + 1]):
                return
            known = (texts[last], *base_words(texts[last].partition("'")[0]))
            second = " ".join(texts[at + 1 : last])
            for first in range(max(at - _MOST_GIVEN, 0), at):
                if not _is_name(words, first, at - 1):
                    continue
                given = " ".join(texts[first:at])
                one, other = self._bearer(given, known), self._bearer(second, known)
                if one is None and other is None:
                    continue  # one of the two bears the name as it is written
                if one is None and self._is_given(texts[at - 1]):
                    one = self._bearer(given, _of_women(known))
                if other is None and self._is_given(texts[at + 1]):
                    other = self._bearer(second, _of_women(known))
                if one is not None and other is not None and one.entity.id != other.entity.id:
                    yield _stretch(words, first, at - 1, one, GIVEN)
                    yield _stretch(words, at + 1, last, other, FULL)
                    return

    def _is_given(self, text: str) -> bool:
        return self._kinds.is_given(text) or self._kinds.is_listed_given(text)

    def _bearer(self, given: str, families: Iterable[str]) -> Entry | None:
        """The person best known whom a given name and one of some family names name."""
        found = (self._bearers[f"{given} {family}"] for family in families)
        return max(filter(None, found), key=_renown, default=None)

    def _best_known(self, name: str) -> Entry | None:
        """The person best known whom a name names as a whole."""
        words = tokens(name)
        bearers = (
            span.entry
            for span in self._finder.spans(words)
            if span.form == FULL and len(span.tokens) == len(words) and span.entry.entity.kind == "person"
        )
        return max(bearers, key=_renown, default=None)


def _renown(entry: Entry) -> tuple[int, str]:
    return entry.entity.prominence, entry.entity.id


def _is_name(words: Tokens, first: int, last: int) -> bool:
    """Whether the words from one to another have one capital each and but spaces between them."""
    if last >= len(words):
        return False
    shown = (text.partition("'")[0] for text in words.texts[first : last + 1])
    return all(map(str.istitle, shown)) and all(words.gaps[at] == " " for at in range(first + 1, last + 1))


def _of_women(families: Sequence[str]) -> list[str]:
    """Family names as women bear them: Зеленская, for Зеленский."""
    endings = feminine_endings()
    return [word.removesuffix(his) + hers for word in families for hers, his in endings if word.endswith(his)]


def _stretch(words: Tokens, first: int, last: int, entry: Entry, form: SpanForm) -> Stretch:
    start, end = words.starts[first], words.starts[last] + len(words.texts[last].partition("'")[0])
    shown = " ".join(words.texts[first : last + 1])
    evidence = (Evidence("given-name-in-context", None, shown, entry.name.text),)
    # a short name that the gazetteer lacks, which normalising leaves alone
    own = Entry(entry.entity, Name(shown, entry.name.lang, "short"), shown)
    span = Span(
        first=first,
        last=last,
        start=start,
        end=end,
        entry=own,
        form=form,
        cost=0.0,
        evidence=evidence,
        words=last - first + 1,
    )
    return told(span, evidence)
