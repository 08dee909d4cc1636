"""Turkish words that say where or whence something is."""

from __future__ import annotations

import re

_LOCATIVE = re.compile("[^']+'n?[dt][ae]n?(?:ki)?")


def is_locative(word: str) -> bool:
    """Whether a Turkish name is in the locative or the ablative, behind its apostrophe: Sorgun'da, Pınarbaşı'ndaki."""
    return _LOCATIVE.fullmatch(word) is not None
