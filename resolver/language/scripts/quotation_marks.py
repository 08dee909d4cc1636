"""Quotation marks: which open a quotation, and which close it."""

from __future__ import annotations

from typing import Final

PAIRS: Final = {"«": "»", "„": "“", "“": "”", '"': '"'}
"""The marks that open, each with the one that closes it."""

CLOSED_BY: Final = {**PAIRS, "„": "“”"}
"""The marks that open, each with all those that people close it with: „Шахтар“ and „Шахтар”."""

OPENING: Final = frozenset(PAIRS)
CLOSING: Final = frozenset("".join(CLOSED_BY.values()))

MARKS: Final = "".join(sorted(OPENING | CLOSING))
"""All of them, as a text to strip or as the inside of a regular expression's class."""
