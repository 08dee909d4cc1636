"""Institutions whose names a Russian or Ukrainian text writes small: в администрации президента, міністерство оборони.

Written so a ministry is any country's, and a common noun. It is a name where all around it is of one country, and
nothing beside it says that it is a region's, a company's or another president's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

from resolver.annotation.bodies.countries import Countries
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.entries import Entry
from resolver.language.names.institutions import is_all_terms, meaning, terms_in
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import words_of
from resolver.language.names.terms import district_words

_DATA = Path(__file__).parent / "data"

_LANGUAGES = ("ru", "uk")

_ALL_AROUND = 0.75
"""The share of one country among those named around from which on the text is about it."""

_LARGEST_PART = 0.4
"""That share where few states have a body of that name, so that hardly another's can be meant: палата общин."""

_ADJECTIVE = {
    "ru": re.compile(".{3,}(?:[ая]я|[оы]й|ий|[ую]ю|[ое]е|[ое]го|[ое]му)"),
    "uk": re.compile(".{3,}(?:ий|ій|[ое]ї|ого|ьої|ому|[ое]ю|нє|не)"),
}
"""The endings of adjectives, one of which may say whose a body is: областное министерство."""


@cache
def _bodies() -> tuple[tuple[str, frozenset[str]], ...]:
    """The heads and further terms of ``data/small-institutions.tsv``, whose header says what they are for."""
    return tuple((row["head"], frozenset(values(row["with"]))) for row in rows("small-institutions", _DATA))


@cache
def _of_few_states() -> frozenset[str]:
    """The heads of the bodies that few states have by the same name."""
    return frozenset(row["head"] for row in rows("small-institutions", _DATA) if row["few"])


def may_be_small(entry: Entry, lang: str, size: int) -> bool:
    """Whether a name of so many words is one that texts of a language write small: a state body's of one country."""
    if size == 1 or entry.entity.kind != "organisation" or len(entry.entity.countries) != 1:
        return False
    return lang in _LANGUAGES and entry.name.lang == lang and _is_of_state(entry.text)


@lru_cache(maxsize=1 << 10)
def _is_of_state(name: str) -> bool:
    """Whether the words of a name say that it is a state's body and no more than which."""
    words = words_of(name)
    keys = {key for span in terms_in(words) for key in span.keys}
    keys |= {atom for key in keys for atom in meaning(key)}
    return is_all_terms(words) and any(
        head in keys and (not some or not some.isdisjoint(keys)) for head, some in _bodies()
    )


def is_small(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a span is a name written small that the gazetteer writes with a capital, as some languages do."""
    if (
        span.words == 1
        or lang not in _LANGUAGES
        or span.entry.entity.kind != "organisation"
        or not tokens.texts[span.first][0].islower()
    ):
        return False
    small = all(text[0].islower() for text in tokens.texts[span.first : span.last + 1])
    own = span.entry.name.lang
    return small and not any(name.text.islower() for name in span.entry.entity.names if name.lang == own)


class SmallInstitutions:
    """Tells whose the institutions are that one document writes small; ``grouped`` are its other spans."""

    def __init__(self, tokens: Tokens, grouped: Grouped, countries: Countries, homes: Homes, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._countries = countries
        self._homes = homes
        self._kinds = kinds
        self._persons = {span.first: span for span in grouped.full}

    def told(self, rivals: Iterable[Span]) -> Span | None:
        """Which of the spans of one stretch the scene says is meant; None where it says none, or two."""
        found = [span for span in rivals if self._is_told(span)]
        return found[0] if len(found) == 1 else None

    def _is_told(self, span: Span) -> bool:
        own = self._homes.left_open(span.entry, span.words)
        if len(own) != 1 or not self._countries.beside(span) <= own:
            return False
        share = self._countries.share(own, span)
        keys = {key for term in terms_in(words_of(span.entry.text)) for key in term.keys}
        least = _ALL_AROUND if _of_few_states().isdisjoint(keys) else _LARGEST_PART
        return share is not None and share >= least and not self._is_anothers(span, own)

    def _is_anothers(self, span: Span, own: frozenset[str]) -> bool:
        """Whether a word beside a name may say that a region, a company or somebody else has the body."""
        tokens, kinds = self._tokens, self._kinds
        if tokens.gaps[span.first] == "-":
            return True  # контрольно-счётная палата
        before = tokens.texts[span.first - 1] if span.first and tokens.gaps[span.first] == " " else ""
        if before.islower() and _ADJECTIVE[kinds.lang].fullmatch(before) is not None:
            return True
        behind = tokens.following(span.last)
        if behind[:1].isupper():
            countries, _ = self._countries.named_from(span.last + 1)
            if countries and countries <= own:
                return False  # военно-морского флота РФ
            person = self._persons.get(span.last + 1)
            return person is None or not own <= set(person.entry.entity.countries)
        return bool(kinds.sorts(behind)) or kinds.is_place_word(behind) or folded(behind) in district_words()
