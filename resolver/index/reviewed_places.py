"""The places of the built-in gazetteer that an editor has reviewed, as an index of their own, whichever is searched.

It says what a place is called besides the one name that somebody's list has: Dzerzhynsk and Дзержинськ for Торецьк.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from gazetteer.compiled import CompiledRecords, packed_records
from gazetteer.gazetteer import Gazetteer, Segment
from gazetteer.place_names import reviewed_places
from resolver.index.index import Index
from resolver.index.layering import compiled_with_rules
from resolver.language.kept import compiled

_NAME = "reviewed-places"


def compile_reviewed_places() -> str:
    """Compile the index now, and not when somebody first asks; the name that its sections are kept by."""
    compiled(_NAME, _compiled)
    return _NAME


@lru_cache(maxsize=1)
def index_of_reviewed_places() -> Index:
    """The index, as an earlier run has left it, or compiled now."""
    sections = compiled(_NAME, _compiled)
    return Index(Gazetteer(segments=(Segment(CompiledRecords(sections), index=sections),)))


def _compiled() -> Mapping[str, bytes]:
    places = list(reviewed_places())
    return {**packed_records(places), **compiled_with_rules(places)}
