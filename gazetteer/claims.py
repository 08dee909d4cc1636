"""Claims of a state on territory of another: lists give `Sevastopol, Russia`, and mean the one in Crimea.

A gazetteer says whose a place is (docs/decisions/0003-territories.md); this says where others claim it, so that a name
with the claimant behind it is understood.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

from gazetteer.entity import Entity

_TABLE = Path(__file__).parent / "data" / "claims.tsv"


def claimants(entity: Entity) -> frozenset[str]:
    """The states (ISO 3166) that claim an entity's place, or the region that it lies in."""
    table = _claims()
    return frozenset(code for one in (entity.id, *entity.related) for code in table.get(one, ()))


@cache
def _claims() -> dict[str, frozenset[str]]:
    with _TABLE.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        found: dict[str, frozenset[str]] = {}
        for row in csv.DictReader(lines, delimiter="\t"):
            found[row["place"]] = found.get(row["place"], frozenset()) | {row["claimant"]}
    return found
