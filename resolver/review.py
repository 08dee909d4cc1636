"""What a gazetteer repeats that rules reach, and which of its entities one spelling cannot tell apart.

:mod:`gazetteer.lint` holds a file to what it must satisfy by itself; this reads it as the matcher does. Reach for
:func:`review` before a gazetteer is published, and for :func:`namesakes` before an entity is added to one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from gazetteer.entity import DERIVED_TYPES, INSTITUTIONS, Entity, Name
from gazetteer.lint import BY_COUNTRIES, SECONDARY, Finding, shown, told_apart
from gazetteer.sources.noise import initials
from resolver.index import Index
from resolver.language.scripts.folding import fold
from resolver.matching.comparison import Comparison, compared
from resolver.matching.evidence import AS_READ, Kinds
from resolver.matching.forms.hypotheses import itself
from resolver.matching.parts import parts

COLLISION = "collision"
NOISE = "noise"
ACRONYM = "acronym"

_SAME_SPELLING: Final[Kinds] = AS_READ | {"equivalent", "joined", "reordered"}
"""Evidence of names that are one to a reader: Litvinenko and Lytvynenko, Alexander and Oleksandr."""

_SAME_MEANING: Final[Kinds] = _SAME_SPELLING | {"term"}
"""And of institutions: Ministry of Health and Sağlık Bakanlığı."""

_MOST_COST = 0.15
"""What the steps between two spellings may cost together; beyond, a rule only guesses that they are one name."""

_LEAST_ODDS = 2.0
"""Log-odds of a comparison below which a name is too short or too common to be found by the other at all."""

_LISTED_ON_PURPOSE = frozenset(("official", "short", "former", "birth", "exonym", "acronym", "nickname"))
"""Types that say something of a name which its spelling does not."""

_MOST_COMPARED = 24


@dataclass(frozen=True, slots=True)
class Namesake:
    """Another entity that a name of this one reaches by rules: the name, and which of the other's it reads as."""

    name: Name
    entity: Entity
    other: Name


def review(entities: Iterable[Entity], indexes: Sequence[Index]) -> list[Finding]:
    """What rules make of the names of some entities, as warnings, sorted by entity.

    ``indexes`` hold the entities themselves and whatever they are to be told apart from, such as the built-in
    gazetteer. A pair of entities is told once, with the first names that show it; a shared short name, acronym, alias
    or former name is for the context to settle and is not told. A listed variant is noise where another name of its
    entity reads as it does and neither its place (the first of its language, or the first plain one) nor its type says
    more.
    """
    found: list[Finding] = []
    pairs: set[frozenset[str]] = set()
    for entity in entities:
        for one in namesakes(entity, indexes):
            pair = frozenset((entity.id, one.entity.id))
            if pair not in pairs and SECONDARY.isdisjoint((one.name.type, one.other.type)):
                apart = told_apart(entity, one.entity)
                if apart is None and fold(one.name.text) == fold(one.other.text) and one.name.lang == one.other.lang:
                    continue  # the lint calls that an error
                pairs.add(pair)
                told = apart if apart != BY_COUNTRIES or (entity.countries and one.entity.countries) else None
                found.append(Finding(entity.id, _collision(one, told), "warning", COLLISION))
        found += (Finding(entity.id, message, "warning", NOISE) for message in _noise(entity, indexes[0]))
        found += (Finding(entity.id, message, "warning", ACRONYM) for message in _acronyms(entity, indexes))
    return sorted(set(found))


def _collision(one: Namesake, apart: str | None) -> str:
    advice = f"only {apart} tell" if apart else "nothing tells"
    return f"{shown(one.name)} reads as {shown(one.other)} of {one.entity.id}: {advice} the two apart"


def namesakes(entity: Entity, indexes: Sequence[Index]) -> Iterator[Namesake]:
    """The other entities of its kind that an entity's names reach, each once, by the first name that does.

    What is of another kind is told apart by that. Words made from names (adjectives) are left out.
    """
    told = {entity.id}
    seen: set[str] = set()
    for name in entity.names:
        folded = fold(name.text)
        if name.type in DERIVED_TYPES or folded in seen:
            continue
        seen.add(folded)
        query = itself(name.text)
        for index in indexes:
            search = index.search(query.words, entity.kind, _MOST_COMPARED)
            for entry in search.entries:
                if entry.entity.id not in told:
                    one = compared(parts(query.text, entity.kind), entry.parts, index.rarity, search.near)
                    if _agrees(one, _SAME_MEANING):
                        told.add(entry.entity.id)
                        yield Namesake(name, entry.entity, entry.name)


def _noise(entity: Entity, index: Index) -> Iterator[str]:
    kept: list[Name] = []
    variants: list[Name] = []
    firsts: set[tuple[str | None, bool]] = set()
    for name in entity.names:
        if name.type in DERIVED_TYPES:
            continue
        place = (name.lang, name.type is None)
        first = place not in firsts and (name.type is None or (name.lang, True) not in firsts)
        (kept if first or _says_more(name) else variants).append(name)
        firsts.add(place)
    for variant in variants:
        query = parts(itself(variant.text).text, entity.kind)
        for name in kept:
            # a name's meaning in another language is found by resolving it, but not in running text
            if _agrees(compared(query, parts(name.text, entity.kind), index.rarity), _SAME_SPELLING):
                yield f"rules reach {shown(variant)} from {shown(name)}; it need not be listed"
                break
        else:
            kept.append(variant)


def _acronyms(entity: Entity, indexes: Sequence[Index]) -> Iterator[str]:
    """The acronyms that another body's names make, of the same country, and none of the entity's own."""
    if entity.kind not in INSTITUTIONS:
        return
    for name in entity.names:
        if name.type != "acronym" or _makes(entity, name.text):
            continue
        for other in dict.fromkeys(one for index in indexes for one in index.named(fold(name.text))):
            body = other.entity
            if (
                body.id != entity.id
                and other.name.type == "acronym"
                and other.name.lang == name.lang
                and (not entity.countries or not set(entity.countries).isdisjoint(body.countries))
                and _makes(body, name.text)
            ):
                yield f"{shown(name)} is an acronym of {body.id}, whose name makes it; none of its own does"
                break


def _makes(entity: Entity, acronym: str) -> bool:
    """Whether a name of an entity has the letters of an acronym as initials."""
    return any(acronym in initials(name.text) for name in entity.names)


def _says_more(name: Name) -> bool:
    facts = (name.since, name.until, name.style, name.reading)
    return name.type in _LISTED_ON_PURPOSE or any(fact is not None for fact in facts)


def _agrees(one: Comparison, allowed: Kinds) -> bool:
    return (
        one.log_odds >= _LEAST_ODDS
        and all(step.kind in allowed for step in one.evidence)
        and sum(step.cost for step in one.evidence) <= _MOST_COST
    )
