"""OpenSanctions' matcher logic-v2 over the candidates that nomenklatura's own blocker finds, with its defaults.

The blocker is an index of tokens in DuckDB that is asked for many entities at once; an entity has all names of the
gazetteer's. :mod:`benchmarks.peers.logic_v2` says why queries and places are given as they are.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from followthemoney import EntityProxy, model
from nomenklatura.blocker import Index
from nomenklatura.matching import LogicV2

from benchmarks.peers.logic_v2 import entity_of
from benchmarks.peers.peer import Candidate
from gazetteer import Gazetteer

AT_ONCE = 64
_SCHEMATA = {"person": "Person", "organisation": "Organization"}
_OTHER = "LegalEntity"


class _Listed:
    """The part of nomenklatura's view that the index reads: the entities one by one."""

    def __init__(self, listed: dict[str, EntityProxy]) -> None:
        self._listed = listed

    def entities(self, include_schemata: Sequence[Any] = ()) -> Iterator[EntityProxy]:
        """All that there is; every schema used here can be matched."""
        del include_schemata
        return iter(self._listed.values())


def candidates(gazetteer: Gazetteer, queries: Sequence[str]) -> Iterator[Candidate | None]:
    """The entity with the highest score of logic-v2 among those that the blocker finds for the query."""
    config = LogicV2.default_config()
    listed = {
        entity.id: model.get_proxy(
            {
                "id": entity.id,
                "schema": _SCHEMATA.get(entity.kind, _OTHER),
                "properties": {"name": [name.text for name in entity.names]},
            }
        )
        for entity in gazetteer
    }
    folder = tempfile.TemporaryDirectory()
    index: Any = Index(_Listed(listed), Path(folder.name))
    index.build()

    def best(query: str, found: Sequence[tuple[Any, float]]) -> Candidate | None:
        among = [listed[identifier.id] for identifier, _ in found]
        asked = {schema: entity_of(schema, query) for schema in {each.schema.name for each in among}}
        scored = [(float(LogicV2.compare(asked[each.schema.name], each, config).score), str(each.id)) for each in among]
        score, identifier = max(scored, default=(0.0, ""))
        return Candidate(identifier, score) if score > 0 else None

    def answers() -> Iterator[Candidate | None]:
        with folder:
            for start in range(0, len(queries), AT_ONCE):
                block = queries[start : start + AT_ONCE]
                asked = [entity_of(_OTHER, query) for query in block]
                matches = {key.id: found for key, found in index.match_entities(asked)}
                for query, entity in zip(block, asked, strict=True):
                    yield best(query, matches.get(entity.id, ()))
            index.close()

    return answers()
