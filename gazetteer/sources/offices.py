"""Offices as outside collections call them, and the keys that the table of titles has for them."""

from __future__ import annotations

from functools import cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold


def office(title: str) -> str | None:
    """The key of an office: ``Prime Minister`` and ``Премьер-министр`` are ``prime-minister``; None for any other."""
    return _keys().get(fold(title.strip())) if title.strip() else None


@cache
def _keys() -> dict[str, str]:
    keys: dict[str, str] = {}
    for row in rows("titles"):
        if row["kind"] == "office":
            for lang in LANGUAGES:
                for form in values(row[lang]):
                    keys.setdefault(fold(form), row["key"])
    return keys
