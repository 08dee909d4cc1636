"""Newspapers and channels with everyday words for names, shown by who works for them: Hürriyet muhabiri, Sabah yazarı.

A Turkish noun with the possessive belongs to the noun before it (Göksel & Kerslake, Turkish: A Comprehensive Grammar,
ch. 14), and nothing but a paper or a channel has a reporter of its own.
"""

from __future__ import annotations

import re
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens
from resolver.language.names.institutions import terms_in
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.tables import UseTable
from resolver.language.names.term_words import words_of

_TABLE = UseTable("press", Path(__file__).parent / "data")
_GENITIVE = re.compile("[^']+'n?[ıiuü]n")
_ORDINAL = re.compile("[0-9]+(?:'n?[ıiuü]nc[ıiuü])?|ilk|ikinci|yüzüncü")
"""What counts the years of a state."""


def has_reporter(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether who works for a paper or a channel, or the word for its sort, stands behind a name that is one's."""
    staff = _TABLE.beginnings(lang, "staff") if span.entry.entity.kind == "organisation" else ()
    if not staff or span.suffix:
        return False
    behind = tokens.following(span.last)
    if behind in _TABLE.words(lang, "between"):
        behind = tokens.following(span.last + 1)
    return behind.startswith(staff) and _is_of_media(span.entry.entity)


def is_republics(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a paper's name in the genitive is rather the state's or an event's: Cumhuriyet'in 100. yılı, ilanı."""
    nouns = _TABLE.beginnings(lang, "of-state") if span.entry.entity.kind == "organisation" else ()
    if not nouns or _GENITIVE.fullmatch(tokens.texts[span.last]) is None or not _is_of_media(span.entry.entity):
        return False
    at = span.last + 1
    while at < len(tokens) and tokens.gaps[at] in (" ", ". ") and _ORDINAL.fullmatch(tokens.texts[at]):
        at += 1
    return at < len(tokens) and tokens.gaps[at] in (" ", ". ") and tokens.texts[at].startswith(nouns)


def _is_of_media(entity: Entity) -> bool:
    """Whether one of an entity's names says that it is a newspaper, a channel or the like."""
    spans = (one for name in entity.names for one in terms_in(words_of(name.text)))
    return any(not sort_group("media").isdisjoint(one.keys) for one in spans)
