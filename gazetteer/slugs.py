"""Slugs: the second halves of the IDs of a gazetteer, ``kyiv`` of ``place:kyiv``; and the form of such IDs."""

from __future__ import annotations

import re

from gazetteer.entity import KINDS
from resolver.language.scripts.folding import plain
from resolver.language.scripts.letters import APOSTROPHES

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
"""The form of a slug, as a regular expression: ASCII letters and digits with single hyphens between them."""

SLUG_ID = re.compile(rf"([a-z]+):({SLUG})")
"""The form of an ID that ends in a slug, whatever stands before the colon."""

_APOSTROPHES = re.compile(f"[{APOSTROPHES}]")
_NO_SLUG = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """A name in Latin letters as the second half of an ID: ASCII letters, digits and single hyphens.

    Empty where none of these is left of it.
    """
    return _NO_SLUG.sub("-", plain(_APOSTROPHES.sub("", text))).strip("-")


def is_house_id(identifier: str) -> bool:
    """Whether an ID is of the form ``kind:slug``, as those of the built-in gazetteer are."""
    found = SLUG_ID.fullmatch(identifier)
    return found is not None and found[1] in KINDS
