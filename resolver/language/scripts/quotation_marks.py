"""Quotation marks: which open a quotation, and which close it."""

from __future__ import annotations

PAIRS = {"«": "»", "„": "“", "“": "”", '"': '"'}
"""The marks that open, each with the one that closes it."""

OPENING = frozenset(PAIRS)
CLOSING = frozenset(PAIRS.values())
