"""The words of a name as written."""

from __future__ import annotations

from resolver.language.scripts.cleaning import cleaned
from resolver.matching.parts import written_words


def split(text: str) -> list[str]:
    """The words of a name as written, cleaned; hyphens part words."""
    return written_words(cleaned(text))
