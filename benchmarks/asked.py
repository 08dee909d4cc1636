"""What is asked of an invented gazetteer: other spellings of its names, misspelt ones, and names of strangers."""

from __future__ import annotations

import random
from collections import defaultdict
from itertools import islice

from benchmarks.datasets import Query
from benchmarks.invented import SEED, synthesised
from resolver.language.romanisation import romanise, standards

_STRANGERS, _NATIVE, _TURNED, _MISSPELT = 1 / 3, 1 / 4, 1 / 8, 1 / 4
_TRIES = 20
_PLAIN = str.maketrans("çğıöşüÇĞİÖŞÜ", "cgiosuCGIOSU")

Person = tuple[str, str]
"""A full name and its language."""


def asked(names: int, count: int) -> list[Query]:
    """At most ``count`` different queries of :func:`~benchmarks.invented.synthesised` ``(names)``; always the same.

    One in three is nobody's. Of the others and of these alike three in four are romanised by any standard of their
    language (Turkish ones lose their marks), one in eight has the family name first, one in four a typing error.
    """
    chance = random.Random(SEED + names)
    bearers: dict[Person, list[str]] = defaultdict(list)
    for entity in synthesised(names):
        bearers[entity.names[0].text, entity.native or ""].append(entity.id)
    strangers = [
        person
        for entity in islice(synthesised(2 * count, SEED + 1), count)
        if (person := (entity.names[0].text, entity.native or "")) not in bearers
    ]
    persons = list(bearers)
    made: dict[str, list[str]] = {}
    for _ in range(_TRIES * count):
        if len(made) == count:
            break
        person = chance.choice(strangers if strangers and chance.random() < _STRANGERS else persons)
        made.setdefault(_spelt(*person, chance), bearers.get(person, []))
    return [Query(text, expected) for text, expected in made.items()]


def _spelt(text: str, lang: str, chance: random.Random) -> str:
    if chance.random() >= _NATIVE:
        if lang == "tr":
            text = text.translate(_PLAIN)
        else:
            text = romanise(text, chance.choice([one.key for one in standards() if lang in one.languages]), lang)
    if chance.random() < _TURNED:
        *given, family = text.split()
        text = " ".join((family, *given))
    return _misspelt(text, chance) if chance.random() < _MISSPELT else text


def _misspelt(text: str, chance: random.Random) -> str:
    """A letter left out, doubled, or changed places with the next; the first letter stays."""
    at = chance.randrange(1, len(text) - 1)
    return chance.choice(
        (
            text[:at] + text[at + 1 :],
            text[:at] + text[at] + text[at:],
            text[:at] + text[at + 1] + text[at] + text[at + 2 :],
        )
    )
