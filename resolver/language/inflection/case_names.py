"""What cases are called that names are written in, and genders as gazetteers have them; nothing else is loaded."""

from __future__ import annotations

from typing import Final

_COMMON: Final = ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")

CASES: Final = {
    "ru": _COMMON,
    "uk": (*_COMMON, "vocative"),
    "tr": ("nominative", "genitive", "dative", "accusative", "locative", "ablative", "instrumental"),
}
"""The languages whose cases are written, and the cases of each."""

GENDERS: Final = ("male", "female")
"""What ``Entity.gender`` is of a person whose name declines by it."""
