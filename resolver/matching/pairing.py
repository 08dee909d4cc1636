"""The parts of two names paired, and the terms of which a comparison's log-odds are the sum."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from itertools import pairwise
from typing import Final, NamedTuple

import msgspec

from resolver.matching.evidence import Evidence, EvidenceKind
from resolver.matching.part import Part, PartRole
from resolver.matching.weights import weights
from resolver.matching.words.pairs import Likeness

Near = Mapping[str, Container[str]]
"""By a query's word the words of the gazetteer that it may be; a word that is not in it may be any."""

Terms = dict[str, float]
"""What a comparison found, as amounts by the name of the weight that each is multiplied with."""

_ANY_ROLE: Final[tuple[PartRole, ...]] = ("initial", "number")
_NEAR_OR_NOT: Final[tuple[PartRole, ...]] = ("patronymic", "water")
_OF_THINGS: Final[tuple[PartRole, ...]] = ("word", "designation", "abbreviation", "sort", "honour", "honoured")
_ADJECTIVES = tuple(
    f"{stem}{ending}"
    for stem, endings in (("ск", "ий ая ое ие"), ("цк", "ий ая ое ие"), ("ьк", "ий а е і"))
    for ending in endings.split()
)
"""How adjectives of places end, for which another language may have the place: Казанский, Kazan."""


class Comparison(msgspec.Struct, frozen=True):
    """What two names say for one entity: log-odds (0 is as likely as not), their terms, and the evidence."""

    log_odds: float
    evidence: tuple[Evidence, ...]
    bare: bool = False
    """Whether of a person's name only the family name agrees, because one side has nothing else."""
    terms: Terms | None = None


class PartPair(NamedTuple):
    """A part of a query and a part of a name that agree: their places, the cost, and how."""

    query: int
    name: int
    cost: float
    how: EvidenceKind


def long_share(length: float) -> float:
    """How far a word of so many sounds is from a short one (0) to a long one (1), in which a difference says less."""
    table = weights().shape
    share = (length - table["short_sounds"]) / (table["long_sounds"] - table["short_sounds"])
    return min(1.0, max(0.0, share))


def add(terms: Terms, key: str, amount: float = 1.0) -> None:
    """Add an amount to a term."""
    terms[key] = terms.get(key, 0.0) + amount


def paired(
    query: tuple[Part, ...],
    name: tuple[Part, ...],
    agree: Callable[[Part, Part], Likeness | None],
    near: Near | None = None,
) -> list[PartPair]:
    """The parts of two names paired at least cost, each once; parts in like places first where costs are equal.

    ``near``, where it is known, spares the comparison of words that cannot agree.
    """
    possible: list[tuple[float, int, int, int, Likeness]] = []
    for asked_at, asked in enumerate(query):
        may_be = near.get(asked.text) if near is not None and asked.role not in _ANY_ROLE else None
        for known_at, known in enumerate(name):
            if (
                may_be is not None
                and known.text not in may_be
                and (known.role == "family" or not _may_agree_otherwise(asked, known))
            ):
                continue
            one = agree(asked, known)
            if one is not None:
                roles = 0.0 if asked.role == known.role else 0.2
                late = 0.9 if one.how == "initial" else 0.0
                possible.append((one.cost + roles + late, abs(asked_at - known_at), asked_at, known_at, one))
    possible.sort()  # of two places each there is one
    taken_query: set[int] = set()
    taken_name: set[int] = set()
    pairs: list[PartPair] = []
    for _, _, asked_at, known_at, one in possible:
        if asked_at not in taken_query and known_at not in taken_name:
            taken_query.add(asked_at)
            taken_name.add(known_at)
            pairs.append(PartPair(asked_at, known_at, one.cost, one.how))
    pairs.sort()
    _uncross_initials(pairs, query, name, agree)
    return pairs


def _uncross_initials(
    pairs: list[PartPair],
    query: tuple[Part, ...],
    name: tuple[Part, ...],
    agree: Callable[[Part, Part], Likeness | None],
) -> None:
    """Put initials that can stand for either of two parts in the order of the parts: Путин В. В."""
    initials = [at for at, one in enumerate(pairs) if one.how == "initial"]
    if len(initials) < 2:
        return
    for at, later in pairwise(initials):
        one, other = pairs[at], pairs[later]
        if one.name > other.name and all(
            agree(query[asked.query], name[known.name]) is not None for asked, known in ((one, other), (other, one))
        ):
            pairs[at], pairs[later] = one._replace(name=other.name), other._replace(name=one.name)


def crossed(pairs: list[PartPair]) -> bool:
    """Whether pairs, which come in the order of the query, are in another order in the name."""
    places = [one.name for one in pairs]
    return places != sorted(places)


def _may_agree_otherwise(asked: Part, known: Part) -> bool:
    """Whether two parts can agree though their words are not near: numbers, waters, patronymics, adjectives."""
    return (
        known.role in _ANY_ROLE
        or asked.role == known.role in _NEAR_OR_NOT
        or (known.role in _OF_THINGS and (known.text.endswith(_ADJECTIVES) or asked.text.endswith(_ADJECTIVES)))
    )
