"""Slugs: the second halves of the IDs of a gazetteer, ``kyiv`` of ``place:kyiv``."""

from __future__ import annotations

import re

from resolver.language.scripts.folding import plain
from resolver.language.scripts.letters import APOSTROPHES

_APOSTROPHES = re.compile(f"[{APOSTROPHES}]")
_NO_SLUG = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """A name in Latin letters as the second half of an ID: ASCII letters, digits and single hyphens.

    Empty where none of these is left of it.
    """
    return _NO_SLUG.sub("-", plain(_APOSTROPHES.sub("", text))).strip("-")
