"""What the records of a gazetteer must satisfy by themselves, with no rule of matching in sight.

Reach for :func:`check` before a file is published: it finds what the schema cannot see in one record's fields, such as
a reference that leads nowhere or two entities that claim one name.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from gazetteer.entity import DERIVED_TYPES, KINDS, Date, Entity, Name, Record
from gazetteer.gazetteer import Gazetteer
from gazetteer.identifiers import malformed
from gazetteer.references import broken
from gazetteer.slugs import is_house_id
from gazetteer.sources.codes import country, is_language
from gazetteer.spelling import slips
from resolver.language.names.tables import rows
from resolver.language.scripts.folding import fold

Severity = Literal["error", "warning"]

_LANG = re.compile(r"[a-z]{2,3}")

SECONDARY = frozenset(("short", "acronym", "alias", "former", "nickname"))
"""Types of names that several entities may well share: who is meant is for the context to say."""

BY_COUNTRIES = "their countries"
"""That the countries of two entities differ; it is said, too, where one of them has none."""

_LAST_YEAR = 2100
"""What is said to be later is a slip of the hand, until somebody is."""

MOST_PROMINENT = 10_000
"""In the built-in gazetteer, on whose scale everybody else is weighed who is laid over it."""


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """Something that a record breaks: an error must be mended, a warning looked at.

    ``rule`` names the rule that found it, in one word, so that findings can be counted and sifted.
    """

    entity: str
    message: str
    severity: Severity = "error"
    rule: str = "lint"


def check(records: Iterable[Record], *, known: Gazetteer | None = None, builtin: bool = False) -> list[Finding]:
    """What is wrong with the records of one gazetteer, sorted by entity; independent of the records' order.

    ``known`` is a gazetteer to whose IDs references may lead as well, such as the built-in one. ``builtin`` adds the
    rules that bind the built-in data alone: IDs of the form ``kind:slug``, the scale of the prominence, names in
    English and in the native language.
    """
    records = list(records)
    entities = [item for item in records if isinstance(item, Entity)]
    found = [Finding(*each) for each in broken(records, known)] + [*_collisions(entities)]
    roles = {row["key"] for row in rows("titles")}
    for entity in entities:
        found += _identifier(entity)
        found += _names(entity)
        found += _facts(entity, roles)
        if builtin:
            found += _house_rules(entity)
    return sorted(set(found))


def new_errors(old: Iterable[Record], new: Iterable[Record], known: Gazetteer | None = None) -> list[Finding]:
    """The errors that a change brings in; those that stood there before are not its fault."""
    before = set(check(old, known=known))
    return [each for each in check(new, known=known) if each.severity == "error" and each not in before]


def _collisions(entities: Sequence[Entity]) -> Iterator[Finding]:
    owners: dict[tuple[str, str | None, str], dict[str, tuple[Entity, Name]]] = defaultdict(dict)
    for entity in entities:
        for name in entity.names:
            if name.type not in DERIVED_TYPES:
                key = (entity.kind, name.lang, fold(name.text))
                held = owners[key].get(entity.id)
                if held is None or held[1].type in SECONDARY:
                    owners[key][entity.id] = (entity, name)
    for claims in owners.values():
        for (one, name), (other, other_name) in combinations(sorted(claims.values(), key=_by_id), 2):
            if SECONDARY.isdisjoint((name.type, other_name.type)) and told_apart(one, other) is None:
                yield Finding(
                    one.id,
                    f"{shown(name)} is a name of {other.id} too; merge the two or tell them apart by a type, "
                    "by countries, same_as or official names",
                )


def _by_id(claim: tuple[Entity, Name]) -> str:
    return claim[0].id


def told_apart(one: Entity, other: Entity) -> str | None:
    """What tells two bearers of one name apart, in the plural; None where nothing does.

    Their countries do where they differ, a relation of one to the other (a capital and its country), identifiers where
    one outside source has one for each, what places lie in, and people's full names.
    """
    if set(one.countries) != set(other.countries):
        return BY_COUNTRIES
    if one.id in other.related or other.id in one.related:
        return "their relations"
    if any(one.same_as[source] != other.same_as[source] for source in one.same_as.keys() & other.same_as.keys()):
        return "their identifiers"
    if one.kind == "place" and one.related and other.related and set(one.related).isdisjoint(other.related):
        return "the regions that they lie in"
    if one.kind != "person":
        return None
    full, other_full = _full_names(one), _full_names(other)
    apart = any(full[lang].isdisjoint(other_full[lang]) for lang in full.keys() & other_full.keys())
    return "their full names" if apart else None


def _full_names(entity: Entity) -> dict[str | None, set[str]]:
    full: dict[str | None, set[str]] = defaultdict(set)
    for name in entity.names:
        if name.type == "official":
            full[name.lang].add(fold(name.text))
    return full


def _names(entity: Entity) -> Iterator[Finding]:
    seen: set[tuple[str | None, str]] = set()
    for name in entity.names:
        if not name.text.strip():
            yield Finding(entity.id, "a name is empty")
            continue
        key = (name.lang, fold(name.text))
        if key in seen:
            yield Finding(entity.id, f"{shown(name)} is given twice")
        seen.add(key)
        yield from (Finding(entity.id, f"{shown(name)}: {trouble}") for trouble in slips(name))
        if name.lang is not None and _LANG.fullmatch(name.lang) and not is_language(name.lang):
            yield Finding(entity.id, f"{shown(name)}: there is no language {name.lang!r} in ISO 639; uk would be one")
        if _after(name.since, name.until):
            yield Finding(entity.id, f"{shown(name)} is in use since {name.since}, which is after {name.until}")


def _identifier(entity: Entity) -> Iterator[Finding]:
    if any(letter.isspace() for letter in entity.id):
        yield Finding(entity.id, "the ID has a blank in it; put a hyphen there")
    kind, colon, _ = entity.id.partition(":")
    if colon and kind in KINDS and kind != entity.kind:
        yield Finding(entity.id, f"the ID says {kind} and the field kind {entity.kind}")


def _facts(entity: Entity, known_roles: set[str]) -> Iterator[Finding]:
    for role in entity.roles:
        if known_roles and role.role not in known_roles:
            yield Finding(entity.id, f"the role {role.role!r} is not in the table of titles")
        if _after(role.since, role.until):
            yield Finding(entity.id, f"the role {role.role} begins in {role.since}, which is after {role.until}")
    if _after(entity.born, entity.died):
        yield Finding(entity.id, f"born in {entity.born}, which is after {entity.died}, the year of death")
    for field, year in (("born", entity.born), ("died", entity.died)):
        if year is not None and year > _LAST_YEAR:
            yield Finding(entity.id, f"{field} is {year}, which is yet to come; give the year of four digits")
    for code in entity.countries:
        if country(code) != code:
            known = country(code) or "UA"
            yield Finding(entity.id, f"the country {code!r} is not a code of ISO 3166, such as {known}")
    for scheme, identifier, sound in malformed(entity.same_as):
        yield Finding(entity.id, f"{identifier!r} cannot be an identifier of {scheme}; {sound} could")


def _after(since: Date | None, until: Date | None) -> bool:
    """Whether one date is surely later than another; a year alone may be any day of it."""
    if since is None or until is None:
        return False
    for one, other in zip(_parts(since), _parts(until), strict=False):
        if one != other:
            return one > other
    return False


def _parts(date: Date) -> list[int]:
    return [date] if isinstance(date, int) else [int(part) for part in date.split("-")]


def _house_rules(entity: Entity) -> Iterator[Finding]:
    if not is_house_id(entity.id):
        yield Finding(entity.id, "the ID is not of the form kind:slug with a slug in ASCII kebab-case")
    if not 0 <= entity.prominence <= MOST_PROMINENT:
        yield Finding(entity.id, f"the prominence {entity.prominence} is not between 0 and {MOST_PROMINENT}")
    for lang in dict.fromkeys(("en", entity.native)):
        if lang is not None and entity.preferred(lang) is None:
            yield Finding(entity.id, f"it has no name in {lang}", "warning")


def shown(name: Name) -> str:
    """A name as findings quote it: with its language, where it has one."""
    return f"{name.text!r} ({name.lang})" if name.lang else repr(name.text)
