"""Words that stand before a place rather than before a person; ``data/before-places.tsv`` says what each tells."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens
from resolver.language.inflection.grammar import Case
from resolver.language.names.tables import rows, values

_DATA = Path(__file__).parent / "data"


@cache
def before_places(use: str, lang: str | None = None) -> frozenset[str]:
    """The words in lower case that have a use, in one language or in all: ``person``, ``next``, ``given``, ...

    The header of the table says what each use is. Raises :class:`LookupError` for one that no word of it has.
    """
    found = [row for row in rows("before-places", _DATA) if use in values(row["uses"])]
    if not found:
        raise LookupError(f"before-places.tsv: no word has the use {use!r}")
    return frozenset(row["word"] for row in found if lang in (None, row["lang"]))


WHERE = before_places("person")
"""Prepositions that stand before a place rather than before a person."""

BEFORE_PLACES = WHERE | before_places("next")
"""The same and English words behind which a name is a place's, whoever is named next: In Kyiv Johnson said."""


def is_placed(tokens: Tokens, span: Span) -> bool:
    """Whether a preposition before a span says where or whence, so that the span is rather a place."""
    return tokens.word_before(span.first).lower() in WHERE and not is_at_somebodys(tokens, span)


def is_at_somebodys(tokens: Tokens, span: Span) -> bool:
    """Whether a span stands in the genitive behind у, as whose home something is at: у Володимира, and no place.

    In Russian it may be near a place as well: у Харькова.
    """
    before = tokens.word_before(span.first).lower()
    return before in before_places("home") and span.may_be(Case.GENITIVE) and not span.may_be(Case.LOCATIVE)
