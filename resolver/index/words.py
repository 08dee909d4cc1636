"""The words of a name as written."""

from __future__ import annotations

from resolver.language.scripts.cleaning import cleaned
from resolver.matching.parts import WORD


def split(text: str) -> list[str]:
    """The words of a name as written, cleaned; hyphens part words."""
    return [match[0].rstrip("'") if len(match[0]) > 2 else match[0] for match in WORD.finditer(cleaned(text))]
