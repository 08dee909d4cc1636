"""The matcher's table of weights, read once from ``weights.toml``, where each number has the case it is for."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import msgspec

_DATA = Path(__file__).parent / "weights.toml"


class Weights(msgspec.Struct, frozen=True):
    """The sections of the table by name: weights of terms, and the numbers that shape the terms."""

    things: dict[str, float]
    persons: dict[str, float]
    compare: dict[str, float]
    shape: dict[str, float]
    bare: dict[str, float]
    known: dict[str, float]

    def of_things(self, terms: dict[str, float]) -> float:
        """The log-odds that the terms of a comparison of things' names add up to."""
        table = self.things
        return sum([table[key] * amount for key, amount in terms.items()])

    def of_persons(self, terms: dict[str, float]) -> float:
        """The log-odds that the terms of a comparison of persons' names add up to."""
        table = self.persons
        return sum([table[key] * amount for key, amount in terms.items()])

    def of_two(self, terms: dict[str, float]) -> float:
        """What the terms of two persons or two places take off besides where their names are all that is known."""
        table = self.compare
        return sum([table[key] * amount for key, amount in terms.items() if key in table])


@cache
def weights() -> Weights:
    """The table of weights."""
    return Weights(**tomllib.loads(_DATA.read_text(encoding="utf-8")))
