"""Clubs that other languages tell by a town behind the name: in Turkish Fenerbahçe is the club, İstanbul a town."""

from __future__ import annotations

from collections.abc import Sequence

from gazetteer.entity import Entity
from resolver.annotation.bodies.sports import is_club
from resolver.annotation.spans.span import Span


def without_towns_behind(spans: Sequence[Span], lang: str) -> list[Span]:
    """The spans of a text in a language, less clubs' names in others that are a shorter one and a town behind it.

    The text's language tells the club without its town: Fenerbahçe İstanbul'a döndü, of Fenerbahce Istanbul in German.
    """
    longer = [span for span in spans if _is_foreign_club(span, lang)]
    if not longer:
        return list(spans)
    shorter = {(span.first, span.entry.entity.id, span.last) for span in spans if span.entry.name.lang in (lang, None)}
    places = {(span.first, span.last) for span in spans if span.entry.entity.kind == "place"}

    def is_parted(span: Span) -> bool:
        return any(
            (span.first, span.entry.entity.id, last) in shorter
            and (last + 1, span.last) in places
            and _most_words(span.entry.entity, lang) <= last + 1 - span.first
            for last in range(span.first, span.last)
        )

    return [span for span in spans if not (_is_foreign_club(span, lang) and is_parted(span))]


def _is_foreign_club(span: Span, lang: str) -> bool:
    """Whether a span is a club's name of several words in another language than the text's."""
    return span.words > 1 and span.entry.name.lang not in (lang, None) and is_club(span.entry.entity)


def _most_words(club: Entity, lang: str) -> int:
    """How many words a language has for a club, less an abbreviation at the end: VakıfBank SK."""
    preferred = club.preferred(lang)
    words = preferred.text.split() if preferred is not None else []
    while words and words[-1].isupper():
        words.pop()
    return len(words)
