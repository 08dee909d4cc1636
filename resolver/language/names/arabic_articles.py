"""The Arabic article before a name, which each convention spells otherwise or leaves out: al-Sisi, аш-Шараа."""

from __future__ import annotations

from functools import cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold


@cache
def articles() -> frozenset[str]:
    """The folded spellings of the article, tied to the name by a hyphen."""
    return _forms("articles")


@cache
def articles_alone() -> frozenset[str]:
    """Those that may stand apart from the name as well."""
    return _forms("alone")


def _forms(column: str) -> frozenset[str]:
    return frozenset(fold(form) for row in rows("arabic-articles") for form in values(row[column]))
