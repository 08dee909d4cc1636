"""A gazetteer of invented persons, as large as you like, made of the shipped tables of given names and surnames.

For measuring what size costs; the same seed gives the same persons. Each has the name in the own language and its usual
romanisation. Half of the surnames are of the table, so that common ones have thousands of bearers; the others have the
stem of one and the ending of another. One person in three has a patronymic or a second given name. Run:

    python -m benchmarks.invented 1000000 > million.jsonl    # names, not persons
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from functools import cache

from gazetteer import Entity, Name
from gazetteer.compiled import line
from resolver.language.names.tables import rows, values
from resolver.language.romanisation import romanise_any

SEED = 20261127
_LANGUAGES = {"RU": "ru", "UA": "uk", "TR": "tr"}
_ENDING = re.compile(r"[аеёиоуыэюяіїєaeıioöuü]+[^аеёиоуыэюяіїєaeıioöuü]*[аеёиоуыэюяіїєaeıioöuüй]?$", re.IGNORECASE)
_SHORTEST_STEM = 3


@cache
def _given() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {lang: [] for lang in _LANGUAGES.values()}
    for row in rows("given-names"):
        for lang, names in found.items():
            if row["gender"] == "m":
                names.extend(values(row[lang])[:1])
    return found


@cache
def _surnames() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {country: [] for country in _LANGUAGES}
    for row in rows("surnames"):
        if row["country"] in found:
            found[row["country"]].append(row["surname"])
    return found


def synthesised(names: int, seed: int = SEED) -> Iterator[Entity]:
    """Invented persons with so many names in all (one less where that is odd)."""
    chance = random.Random(seed)
    countries = list(_LANGUAGES)
    for number in range(names // 2):
        country = chance.choice(countries)
        lang = _LANGUAGES[country]
        words = [_drawn(_given()[lang], chance), _surname(country, chance)]
        if chance.random() < 1 / 3:
            given = _drawn(_given()[lang], chance)
            middle = given if lang == "tr" else given.rstrip("йьаяо") + "ович"
            words.insert(1, middle)
        text = " ".join(words)
        yield Entity(
            id=f"person:invented-{number}",
            kind="person",
            names=(Name(text, lang), Name(romanise_any(text, lang) if lang != "tr" else text, "en")),
            native=lang,
            countries=(country,),
            prominence=int(chance.paretovariate(1.0)),
        )


def _drawn(names: list[str], chance: random.Random) -> str:
    """One of some names, those at the head of the list oftener."""
    return names[int(len(names) * chance.random() ** 2)]


def _surname(country: str, chance: random.Random) -> str:
    surnames = _surnames()[country]
    drawn = _drawn(surnames, chance)
    if chance.random() < 0.5:
        return drawn
    stem = _ENDING.sub("", drawn)
    ending = _ENDING.search(chance.choice(surnames))
    middle = _ENDING.sub("", chance.choice(surnames)).lower() if chance.random() < 0.5 else ""
    return stem + middle + ending[0] if ending and len(stem) >= _SHORTEST_STEM else drawn


if __name__ == "__main__":
    for entity in synthesised(int(sys.argv[1])):
        sys.stdout.buffer.write(line(entity))
