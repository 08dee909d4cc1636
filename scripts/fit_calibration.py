"""Fit the curves of the score and the default threshold, on data that the repository makes.

The gazetteer's entities are split by chance: of the known ones one name is kept, the others are asked for; the rest are
strangers whose names belong to nobody. Names that combine common given names and surnames of the shipped tables are
strangers too. Curves are fitted on one half of the queries and measured on the other. Run:

    python scripts/fit_calibration.py            # fits, prints the figures, writes calibration.toml
    python scripts/fit_calibration.py --dry-run  # prints only
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from gazetteer import Entity, Gazetteer, Name
from resolver.candidate import Known
from resolver.index import Index
from resolver.language.names.tables import rows
from resolver.language.romanisation import romanise, standards
from resolver.language.scripts.folding import fold
from resolver.matching.calibration import shared
from resolver.matching.comparison import compared
from resolver.matching.parts import parts
from resolver.ranking import Ranking
from resolver.reliability import reliability

TARGET = Path(__file__).parent.parent / "resolver" / "matching" / "calibration.toml"
SEED = 20261123
ENTITIES = 900
PRECISION = 0.99
LEAST_THRESHOLD = 0.5
LEAST_ODDS = -2.0
"""Below this no answer is given whatever the curve; a line through names that no rule reaches would be too flat."""

OUTLIER = 0.02
"""The share of outcomes that no rule explains (Deutschland / Almanya, errors of the data)."""

Odds = tuple[list[float], bool]
"""The log-odds of a query's candidates, the best first, and whether the best is right."""


def main() -> None:
    arguments = argparse.ArgumentParser(description="fit the curves of the score")
    arguments.add_argument("--dry-run", action="store_true")
    dry = arguments.parse_args().dry_run
    draw = random.Random(SEED)
    queries = resolve_data(draw)
    draw.shuffle(queries)
    half = len(queries) // 2
    resolve = fit(queries[:half], top_score)
    threshold = threshold_for(queries[half:], resolve)
    pairs = compare_data(draw)
    draw.shuffle(pairs)
    compare = fit(pairs[: len(pairs) // 2], alone_score)
    print(f"resolve: slope {resolve[0]:.3f} offset {resolve[1]:.3f}; {half} queries; threshold {threshold:.3f}")
    print(f"  held out: expected calibration error {error(queries[half:], resolve, top_score):.4f}")
    print(f"compare: slope {compare[0]:.3f} offset {compare[1]:.3f}; {len(pairs) // 2} pairs")
    print(f"  held out: expected calibration error {error(pairs[len(pairs) // 2 :], compare, alone_score):.4f}")
    if not dry:
        TARGET.write_text(
            "# Written by scripts/fit_calibration.py; the curves from a comparison's log-odds to those of identity.\n"
            f"threshold = {threshold:.3f}\n\n[resolve]\nslope = {resolve[0]:.3f}\noffset = {resolve[1]:.3f}\n\n"
            f"[compare]\nslope = {compare[0]:.3f}\noffset = {compare[1]:.3f}\n",
            encoding="utf-8",
        )


def resolve_data(draw: random.Random) -> list[Odds]:
    """The candidates' log-odds for names of known entities and of strangers, one stranger in three."""
    entities = [entity for entity in Gazetteer.builtin() if len(spellings(entity, draw)) > 1]
    draw.shuffle(entities)
    chosen, strangers = entities[:ENTITIES], entities[ENTITIES : ENTITIES + ENTITIES // 2]
    known = {entity.id for entity in chosen}
    kept = [replace(entity, names=(Name(native(entity)),), roles=(), related=(), prominence=0) for entity in chosen]
    ranking = Ranking(Index(Gazetteer(kept)))
    taken = {fold(name.text) for entity in chosen for name in entity.names}
    strangers = [one for one in strangers if taken.isdisjoint(fold(name.text) for name in one.names)]  # no namesakes
    names = [(name, entity.id, entity.kind) for entity in chosen for name in asked(entity, draw)]
    nobody = [(name, "", entity.kind) for entity in strangers for name in asked(entity, draw)]
    nobody += [(name, "", "person") for name in invented(draw, len(names) // 6)]
    draw.shuffle(nobody)
    found: list[Odds] = []
    for name, identifier, _ in names + nobody[: len(names) // 2]:
        candidates = ranking.weighed(name, None, Known())[:5]
        if candidates and candidates[0].odds > LEAST_ODDS:
            best = candidates[0].entry.entity.id
            found.append(([one.odds for one in candidates], bool(identifier) and best == identifier and best in known))
    return found


def native(entity: Entity) -> str:
    name = entity.preferred(entity.native) if entity.native else None
    return (name or entity.names[0]).text


def spellings(entity: Entity, draw: random.Random) -> list[str]:
    """The entity's names in other languages, and romanisations of the native one by standards drawn by chance."""
    own = native(entity)
    found = [name.text for name in entity.names if name.type in (None, "official") and name.text != own]
    fitting = [one for one in standards() if entity.native in one.languages]
    for standard in draw.sample(fitting, min(2, len(fitting))):
        found.append(romanise(own, standard.key, entity.native))
    return [name for name in dict.fromkeys(found) if name != own]


def asked(entity: Entity, draw: random.Random) -> list[str]:
    names = spellings(entity, draw)
    return draw.sample(names, min(3, len(names)))


def invented(draw: random.Random, count: int) -> Iterable[str]:
    """Names of nobody in particular: a common given name beside a common surname of the same country."""
    given = [row for row in rows("given-name-frequency") if row["gender"] == "m"]
    surnames = list(rows("surnames"))
    for _ in range(count):
        surname = draw.choice(surnames)
        first = draw.choice([row for row in given if row["country"] == surname["country"]])
        yield f"{first['name']} {surname['surname']}"


def compare_data(draw: random.Random) -> list[Odds]:
    """The log-odds of pairs of names of one entity, and of as many nearest other entities."""
    gazetteer = Gazetteer.builtin()
    entities = list(gazetteer)
    draw.shuffle(entities)
    index = Index(gazetteer)
    found: list[Odds] = []
    for entity in entities[:ENTITIES]:
        for name in asked(entity, draw)[:2]:
            found.append(([odds(name, native(entity), entity.kind)], True))
            words = [part.text for part in parts(name, entity.kind).parts]
            own = {fold(one.text) for one in entity.names}
            others = [
                entry
                for entry in index.candidates(words, entity.kind)
                if entry.entity.id != entity.id and own.isdisjoint(fold(one.text) for one in entry.entity.names)
            ]
            if others:
                found.append(([odds(name, others[0].name.text, entity.kind)], False))
    return [one for one in found if one[0][0] > LEAST_ODDS]


def odds(first: str, second: str, kind: str) -> float:
    return compared(parts(first, kind), parts(second, kind)).log_odds


Curve = tuple[float, float]


def top_score(values: list[float], curve: Curve) -> float:
    return shared([max(-30.0, min(30.0, curve[0] * value + curve[1])) for value in values])[0]


def alone_score(values: list[float], curve: Curve) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, curve[0] * values[0] + curve[1]))))


def fit(data: list[Odds], score: Callable[[list[float], Curve], float]) -> Curve:
    """The line that makes the outcomes likeliest, found on a grid that is refined twice."""
    best, step = (1.0, 0.0), 0.4
    for _ in range(4):
        slopes = [max(0.05, best[0] + step * at) for at in range(-3, 4)]
        offsets = [best[1] + 3 * step * at for at in range(-3, 4)]
        best = min(((a, b) for a in slopes for b in offsets), key=lambda curve: loss(data, curve, score))
        step /= 2.5
    return best


def loss(data: list[Odds], curve: Curve, score: Callable[[list[float], Curve], float]) -> float:
    total = 0.0
    for values, right in data:
        chance = min(1 - OUTLIER, max(OUTLIER, score(values, curve)))
        total -= math.log(chance if right else 1 - chance)
    return total


def error(data: list[Odds], curve: Curve, score: Callable[[list[float], Curve], float]) -> float:
    """The expected calibration error: the mean gap between score and outcome over ten bands."""
    return reliability((score(values, curve), right) for values, right in data).expected_error or 0.0


def threshold_for(data: list[Odds], curve: Curve) -> float:
    """The least score above which 99 of 100 answers are right."""
    scored = sorted(((top_score(values, curve), right) for values, right in data), reverse=True)
    best, right_so_far = 1.0, 0
    for count, (chance, right) in enumerate(scored, start=1):
        right_so_far += right
        if right_so_far / count >= PRECISION:
            best = chance
    return max(LEAST_THRESHOLD, round(best, 3))


if __name__ == "__main__":
    main()
