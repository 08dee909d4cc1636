"""OpenSanctions' matcher logic-v2 (nomenklatura, on rigour's names) over generous candidates.

nomenklatura's own blocking leaves out most of the other spellings of a place, so that it would be measured instead of
the matcher; here rapidfuzz picks the 80 names that are most like the query after Unidecode. A query has no kind: it is
compared with each candidate as if it had the candidate's. logic-v2 compares names of persons, of legal entities and of
objects, and none of places (two addresses score 0 whatever they are called); of the three, a ``LegalEntity`` does a
place the most justice: its names are compared word by word across scripts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from followthemoney import EntityProxy, model
from nomenklatura.matching import LogicV2
from rapidfuzz import fuzz, process

from benchmarks.peers.jaro_winkler import ascii_of
from benchmarks.peers.peer import Candidate, named
from gazetteer import Gazetteer

CANDIDATES = 80
_SCHEMATA = {"person": "Person", "organisation": "Organization"}
_OTHER = "LegalEntity"
_NUMBERS = count()
"""IDs for FollowTheMoney's entities, none given twice: logic-v2 keeps a name for good by its entity's ID alone."""


def candidates(gazetteer: Gazetteer, queries: Sequence[str]) -> Iterator[Candidate | None]:
    """The entity with the highest score of logic-v2 in its default configuration."""
    config = LogicV2.default_config()
    texts, identifiers = named(gazetteer)
    names = [ascii_of(text) for text in texts]
    schemata = [_SCHEMATA.get(entity.kind, _OTHER) for entity in gazetteer for _ in entity.names]
    entities = [entity_of(schema, text) for schema, text in zip(schemata, texts, strict=True)]

    def answer(query: str) -> Candidate | None:
        found = process.extract(ascii_of(query), names, scorer=fuzz.WRatio, processor=None, limit=CANDIDATES)
        asked = {schema: entity_of(schema, query) for schema in {schemata[number] for _, _, number in found}}
        best: Candidate | None = None
        for _, _, number in found:
            score = float(LogicV2.compare(asked[schemata[number]], entities[number], config).score)
            if score > 0 and (best is None or score > best.score):
                best = Candidate(identifiers[number], score)
        return best

    return map(answer, queries)


def entity_of(schema: str, name: str) -> EntityProxy:
    """An entity of FollowTheMoney's with one name."""
    return model.get_proxy({"id": f"n{next(_NUMBERS)}", "schema": schema, "properties": {"name": [name]}})
