"""By which rules an index was compiled: a hash of all code and data that its sections depend on."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

_RESOLVER = Path(__file__).parent.parent
_CODE_OF_MATCHING = (
    *("lists/alternatives", "lists/entry_words", "lists/headings"),  # of which indexes are made,
    *("lookup/keys", "lookup/sections", "lookup/table", "lookup/term_keys", "parts", "things/modifiers"),
    *("persons/frequency", "persons/given", "things/known_places"),  # and the tables that are kept beside them
)


def sources() -> tuple[Path, ...]:
    """The files that an index depends on."""
    language = _RESOLVER / "language"
    return (
        *sorted(language.rglob("*.py")),
        *sorted(language.rglob("*.toml")),
        *sorted(language.rglob("*.tsv")),
        *(_RESOLVER / "matching" / f"{name}.py" for name in _CODE_OF_MATCHING),
        *sorted((_RESOLVER / "matching" / "lists" / "data").glob("*.tsv")),
        *sorted((_RESOLVER / "index").glob("*.py")),
        *sorted((_RESOLVER / "storage").glob("*.py")),
    )


@cache
def fingerprint() -> str:
    """The hash of these files, shortened."""
    digest = hashlib.sha256()
    for path in sources():
        digest.update(path.read_bytes())
    return digest.hexdigest()[:20]
