"""Regions and districts behind a place's name, in the genitive or for short: Химки Московской области."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.letters import orthographies

_FEWEST_WORDS = 2
_AROUND = ".,()"


@dataclass(frozen=True, slots=True)
class _Region:
    """A word for a region in the nominative, and the endings of its adjective: of the genitive, of the nominative."""

    word: str
    endings: tuple[tuple[str, str], ...]


def without_regions(text: str, behind: bool = False) -> tuple[str, tuple[str, ...]]:
    """A place's name, and the regions behind it in the nominative, the nearest first: Химки, Московская область.

    ``behind``: the text stands behind a name, so that it may be a region as a whole. Without any region the text is
    returned as it is.
    """
    words = text.split()
    regions: list[str] = []
    while len(words) >= _FEWEST_WORDS + (not behind) and (region := _in_nominative(words[-2], words[-1])) is not None:
        regions.insert(0, region)
        words = words[:-2]
    return (" ".join(words).rstrip(" ,("), tuple(regions)) if regions else (text, ())


def _in_nominative(adjective: str, word: str) -> str | None:
    """An adjective and a word for a region in the nominative; None where they are no region."""
    adjective = adjective.strip(_AROUND)
    if not adjective[:1].isupper():
        return None
    langs = orthographies(adjective)
    for lang, region in _regions().get(word.strip(_AROUND).lower(), ()):
        if lang not in langs:
            continue
        return f"{_agreeing(adjective, region)} {region.word}"
    return None


def _agreeing(adjective: str, region: _Region) -> str:
    for genitive, nominative in region.endings:
        if adjective.endswith(genitive):
            return adjective.removesuffix(genitive) + nominative
    return adjective


@cache
def _regions() -> dict[str, tuple[tuple[str, _Region], ...]]:
    """By form, the languages that have it, each with the word that it is of."""
    found: dict[str, tuple[tuple[str, _Region], ...]] = {}
    for lang, form, region in _forms():
        found[form] = (*found.get(form, ()), (lang, region))
    return found


def _forms() -> Iterator[tuple[str, str, _Region]]:
    for row in rows("region-words"):
        pairs = (pair.partition("=") for pair in values(row["adjective"]))
        region = _Region(row["word"], tuple((genitive, nominative) for genitive, _, nominative in pairs))
        for form in (row["word"], *values(row["forms"])):
            yield row["lang"], form, region
