"""What a word is looked up by: the keys of its readings, with the rough forms that are sought under each."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance.Levenshtein import distance as levenshtein
from rapidfuzz.process import extract

from resolver.matching.lookup.keys import keys
from resolver.matching.lookup.table import Bucket
from resolver.matching.words.pairs import roughly_read

_READINGS_WITH_ERRORS = 4
_KEYS_WITH_ERRORS = 2
_MOST_PROBES = 1 << 14


def near_forms(bucket: Bucket, form: str, most_apart: int) -> list[tuple[int, int]]:
    """How far the rough forms of a key are from one, and the number of each, where they are near."""
    forms, first = bucket
    if len(forms) == 1:
        apart = levenshtein(form, forms[0], score_cutoff=most_apart)
        return [(apart, first)] if apart <= most_apart else []
    found = extract(form, forms, scorer=levenshtein, processor=None, score_cutoff=most_apart, limit=None)
    return [(int(distance), first + at) for _, distance, at in found]


@lru_cache(maxsize=_MOST_PROBES)
def probes(folded: str, lang: str | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Every key of a word's readings with the rough forms that are sought under it."""
    found: dict[str, dict[str, None]] = {}
    for form, (sounds, _) in roughly_read(folded, lang):
        for key in keys(sounds):
            found.setdefault(key, {})[form] = None
    return tuple([(key, tuple(forms)) for key, forms in found.items()])


@lru_cache(maxsize=_MOST_PROBES)
def probes_with_errors(folded: str, lang: str | None) -> tuple[tuple[str, str], ...]:
    """The keys, each with its rough form, whose neighbours are searched for typing errors: of the plainest readings."""
    found: dict[tuple[str, str], None] = {}
    for form, (sounds, _) in roughly_read(folded, lang)[:_READINGS_WITH_ERRORS]:
        for key in keys(sounds)[:_KEYS_WITH_ERRORS]:
            found[key, form] = None
    return tuple(found)
