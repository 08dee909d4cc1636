"""Turkish words that say where or whence something is."""

from __future__ import annotations

import re

_LOCATIVE = re.compile("(?:[^']+'|[^']{5,}[ıiuü]'n)[dt][ae]n?(?:ki)?")
"""With the letter that stands behind the possessive, in a name of two nouns and so a long one: Pınarbaşı'nda."""


def is_locative(word: str) -> bool:
    """Whether a Turkish name is in the locative or the ablative, behind its apostrophe: Sorgun'da, Pınarbaşı'ndaki."""
    return _LOCATIVE.fullmatch(word) is not None
