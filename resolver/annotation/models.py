"""Models of aircraft, telephones and the like, whose last word is somebody's acronym elsewhere: Boeing 737 MAX."""

from __future__ import annotations

from resolver.annotation.span import Span
from resolver.annotation.tokens import Tokens

_CYRILLIC = ("ru", "uk")
_MAKE_AND_NUMBER = 2


def is_of_model(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether Latin capitals stand behind the figures of a make, and are no name of the text's own language."""
    first, texts, gaps = span.first, tokens.texts, tokens.gaps
    if first < _MAKE_AND_NUMBER or not (texts[first].isascii() and texts[first].isupper()):
        return False
    if lang not in _CYRILLIC and span.entry.name.lang == lang:
        return False  # Article 5 NATO commitments
    make, number = texts[first - 2], texts[first - 1]
    return gaps[first] == gaps[first - 1] == " " and number.isdecimal() and make.isascii() and make[0].isupper()
