"""Statistics of a gazetteer: how much there is of what."""

from __future__ import annotations

from collections import Counter
from typing import Any

from gazetteer.entity import KINDS, Redirect
from gazetteer.gazetteer import Gazetteer
from gazetteer.sources.licences import licence, source_of

NO_SOURCE = "none told"
"""What names count under that say no source, as those of a user's own file may; built-in ones are Onomast's then."""


def statistics(gazetteer: Gazetteer, builtin: Gazetteer | None = None) -> dict[str, Any]:
    """Counts: entities by kind and country, names by language, type and source, the most frequent first.

    ``builtin`` is the built-in gazetteer where ``gazetteer`` is laid over it, so that its names have their source.
    """
    kinds, countries, languages, types = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    given = Counter[str]()
    for entity in gazetteer:
        kinds[entity.kind] += 1
        countries.update(entity.countries)
        languages.update(name.lang or "unknown" for name in entity.names)
        types.update(name.type or "plain" for name in entity.names)
        reviewed = builtin.get(entity.id) if builtin is not None else None
        given.update(source_of(name, reviewed) or NO_SOURCE for name in entity.names)
    return {
        "entities": kinds.total(),
        "redirects": sum(isinstance(record, Redirect) for record in gazetteer.records()),
        "names": types.total(),
        "kinds": {kind: kinds[kind] for kind in KINDS},
        "countries": dict(countries.most_common()),
        "languages": dict(languages.most_common()),
        "types": dict(types.most_common()),
        "sources": dict(given.most_common()),
        "licences": {source: found.licence for source in given if (found := licence(source)) is not None},
    }
