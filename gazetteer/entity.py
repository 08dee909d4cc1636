"""The records of a gazetteer: an entity, its names and its roles.

Reach for these when you build entities in code; files are read by :mod:`gazetteer.files`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from resolver.frozen import frozen, frozen_dict
from resolver.language.scripts.folding import fold

KINDS = ("person", "place", "organisation", "facility")

INSTITUTIONS = ("organisation", "facility")
"""The kinds of what stands somewhere and is called by what it is: its names have terms."""

NAME_TYPES = frozenset(
    ("official", "short", "former", "birth", "exonym", "acronym", "nickname", "alias", "adjective", "demonym")
)

DERIVED_TYPES = frozenset(("adjective", "demonym"))
"""Types of words that are made from a name and do not name the entity themselves: Turkish, a Turk."""

Date = int | str
"""A year, or an ISO 8601 date such as ``"2025-05-16"``."""


@frozen
@dataclass(frozen=True, slots=True)
class Name:
    """One name of an entity, in the base form in which its language writes it.

    ``lang`` is an ISO 639-1 code or None where the language is not known; ``type`` is one of :data:`NAME_TYPES` or
    None for a plain name; ``since`` and ``until`` bound the time in which the name was in use; ``reading`` says in
    Turkish letters how a foreign name sounds, for the harmony of Turkish suffixes.
    """

    text: str
    lang: str | None = None
    type: str | None = None
    since: Date | None = None
    until: Date | None = None
    style: str | None = None
    reading: str | None = None
    source: str | None = None


@frozen
@dataclass(frozen=True, slots=True)
class Role:
    """An office or function that a person holds or held; ``role`` is a key of the title table."""

    role: str
    of: str | None = None
    since: Date | None = None
    until: Date | None = None


@frozen
@frozen_dict("same_as")
@dataclass(frozen=True, slots=True, weakref_slot=True)
class Entity:
    """Somebody or something that bears names, under one stable ID.

    ``prominence`` says how often the entity is written about, on any one scale per gazetteer; it is the prior where
    names collide. ``never`` lists spellings that an editor has ruled out, whatever the rules say. ``same_as`` has the
    entity's identifiers elsewhere by scheme (``wikidata``), in a dict that cannot be changed.

    ``description`` is for readers, and its nouns steer decisions (:mod:`resolver.descriptions`). It is understood as an
    English noun with what stands before it, and a preposition or a comma behind: ``City in Türkiye, capital of Adana
    Province``, ``Football referee``. The first noun says of what sort the entity is, those behind commas what else it
    is. In another language, or in another form, it is shown and tells little or nothing.
    """

    id: str
    kind: str
    names: tuple[Name, ...]
    native: str | None = None
    countries: tuple[str, ...] = ()
    description: str | None = None
    born: int | None = None
    died: int | None = None
    gender: str | None = None
    roles: tuple[Role, ...] = ()
    related: tuple[str, ...] = ()
    prominence: int = 0
    never: tuple[str, ...] = ()
    same_as: Mapping[str, str] = field(default_factory=dict, hash=False)

    def preferred(self, lang: str | None) -> Name | None:
        """The preferred name in a language, or None where the entity has none in it.

        It is the language's first one that is neither an adjective nor a word for inhabitants, a former one only where
        there is no other.
        """
        former: Name | None = None
        for name in self.names:
            if name.lang == lang and name.type not in DERIVED_TYPES:
                if name.type != "former":
                    return name
                former = former or name
        return former

    def name(self, lang: str | None = None) -> str | None:
        """The text of the preferred name in ``lang``; without ``lang``, of the entity's first name of all."""
        if lang is None:
            return self.names[0].text
        preferred = self.preferred(lang)
        return preferred.text if preferred else None

    def merged(self, upper: Entity) -> Entity:
        """This entity with another layer's record of the same ID laid over it.

        The upper record's names come first, so that its preferred spellings win; what it leaves empty stays. Of a name
        that both records spell alike, case aside, the upper one stays.
        """
        spelt = {(name.lang, fold(name.text)) for name in upper.names}
        names = upper.names + tuple(name for name in self.names if (name.lang, fold(name.text)) not in spelt)
        return Entity(
            id=self.id,
            kind=upper.kind,
            names=names,
            native=upper.native or self.native,
            countries=upper.countries or self.countries,
            description=upper.description or self.description,
            born=upper.born if upper.born is not None else self.born,
            died=upper.died if upper.died is not None else self.died,
            gender=upper.gender or self.gender,
            roles=upper.roles or self.roles,
            related=tuple(dict.fromkeys(upper.related + self.related)),
            prominence=upper.prominence or self.prominence,
            never=tuple(dict.fromkeys(upper.never + self.never)),
            same_as={**self.same_as, **upper.same_as},
        )


@frozen
@dataclass(frozen=True, slots=True)
class Redirect:
    """An ID that was merged into another one and still resolves: ``{id: OLD, redirect: ID}``."""

    id: str
    redirect: str


@frozen
@dataclass(frozen=True, slots=True)
class Split:
    """An ID that turned out to mean several entities: ``{id: OLD, split: [ID, ID]}``.

    It resolves to none of them, because a wrong ID is worse than none; whoever refers to it has to say which is meant.
    """

    id: str
    split: tuple[str, ...]


Record = Entity | Redirect | Split
