"""By which rules an index was compiled: a hash of all code and data that its sections depend on."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_RESOLVER = Path(__file__).parent.parent
_GAZETTEER = _RESOLVER.parent / "gazetteer"
_OF_RESOLVER = (
    *("arguments", "building", "compiled", "cores", "csv_records", "cycles", "descriptions", "entries"),
    *("errors", "frozen", "lazy_names", "of_entity"),
)
_OF_MATCHING = (
    *("evidence", "part", "parts", "forms/lemmas", "lists/alternatives", "lists/entry_words", "lists/headings"),
    *("persons/frequency", "persons/given", "persons/initials", "persons/regnal_numbers", "persons/roles"),
    *("things/known_places", "things/modifiers", "things/of_towns", "things/place_sorts"),
    *("words/alignment", "words/pairs", "words/slips"),
)
_OF_GAZETTEER = (
    *("compiled", "entity", "files", "gazetteer", "lazy", "place_names", "provenance", "schema"),
    *("sources/codes", "sources/licences"),
)
_TABLES_OF_GAZETTEER = ("countries", "languages", "licences")
_LIBRARIES = ("transliterate", "unidecode")
"""By whose tables names in further scripts are romanised."""


def sources() -> tuple[Path, ...]:
    """The files that an index depends on: all modules that are imported where one is made, and their tables."""
    language = _RESOLVER / "language"
    return (
        *sorted(language.rglob("*.py")),
        *sorted(language.rglob("*.toml")),
        *sorted(language.rglob("*.tsv")),
        *(_RESOLVER / f"{name}.py" for name in _OF_RESOLVER),
        *(_RESOLVER / "matching" / f"{name}.py" for name in _OF_MATCHING),
        *sorted((_RESOLVER / "matching" / "lookup").glob("*.py")),
        *sorted((_RESOLVER / "matching" / "lists" / "data").glob("*.tsv")),
        *sorted((_RESOLVER / "index").glob("*.py")),
        *sorted((_RESOLVER / "storage").glob("*.py")),
        *(_GAZETTEER / f"{name}.py" for name in _OF_GAZETTEER),
        *(_GAZETTEER / "sources" / "data" / f"{name}.tsv" for name in _TABLES_OF_GAZETTEER),
    )


@cache
def fingerprint() -> str:
    """The hash of these files and of the versions of the libraries that names are romanised by, shortened."""
    digest = hashlib.sha256()
    for path in sources():
        digest.update(path.read_bytes())
    for library in _LIBRARIES:
        digest.update(" ".join(installed(library)).encode())
    return digest.hexdigest()[:20]


def installed(library: str) -> list[str]:
    """The folders beside a library that say its version, such as ``Unidecode-1.4.0.dist-info``.

    To ask :mod:`importlib.metadata` for it would take a fifth of a start.
    """
    found = find_spec(library)
    if found is None or found.origin is None:
        return []
    folder = Path(found.origin).parent.parent
    names = (path.name for path in folder.iterdir()) if folder.is_dir() else ()
    return sorted(name for name in names if name.casefold().startswith(f"{library}-"))
