"""Those whom a place or a body is named after: шахта имени Кирова is not of the town Киров."""

from __future__ import annotations

from resolver.annotation.span import Span
from resolver.annotation.tokens import Tokens
from resolver.language.names.designations import named_after

_LONGEST_ABBREVIATION = 2


def is_honoured(span: Span, tokens: Tokens) -> bool:
    """Whether a name stands behind the words for `in honour of`: имени Кирова, им. Ленина."""
    before, gap = tokens.word_before(span.first).lower(), tokens.gaps[span.first]
    return before in named_after() and gap == (" " if len(before) > _LONGEST_ABBREVIATION else ". ")
