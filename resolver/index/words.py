"""The words of a name as written."""

from __future__ import annotations

from resolver.language.scripts.cleaning import cleaned
from resolver.matching.part import written_words

JOINED_WORDS = 3
"""Names of at most so many words are also known by their words written as one."""


def split(text: str) -> list[str]:
    """The words of a name as written, cleaned; hyphens part words."""
    return written_words(cleaned(text))
