"""What somebody or something is, by the English description that a gazetteer gives and by the names.

A description is read as clauses, which commas, semicolons, colons and brackets part: "City in Türkiye, capital of Adana
Province". The noun of the first clause, with what stands before it, says of what sort the entity is; the nouns of the
others say what it is besides. What a preposition or a relative pronoun begins belongs to no noun. Whoever asks what an
entity is asks here, and reads no description itself.
"""

from __future__ import annotations

import re
from functools import lru_cache

from gazetteer.entity import Entity
from resolver.language.names import region_words
from resolver.language.names.institutions import terms_in
from resolver.language.names.legal_forms import named_within
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.sorts import UNSAID, sort_keys
from resolver.language.names.state_bodies import has_heads_of_states, is_of_every_state
from resolver.language.names.term_words import words_of
from resolver.language.names.titles import keys_begun_in
from resolver.of_entity import of_entity

_CLAUSES = re.compile(r"[,;:()]")
_CLAUSES_OF_PERSONS = re.compile(r"[,;:()]| and ")
"""Where trades are looked for, what stands behind `and` may be a trade, too: Former mayor of New York and lawyer."""

_NOUN = re.compile(
    r"(?:\b(?:(?:north|south)(?:-?(?:east|west))?|east|west)\s+)?"
    r"\b(?:of|in|at|on|from|to|with|within|without|for|by|near|between|over|under|through|around|along|off|until|since"
    r"|that|which|who|whose|where)\b"
)
"""What stands behind the noun of a clause: Daily newspaper, of Türkiye; River, west of Kyiv."""

_AND = " and "

_POPULATED = re.compile(r"\b(?:[Pp]opulated place|[Cc]apital|[Cc]entre|[Ss]eat|[Ss]uburb)$")
"""What the nouns end with that only a town's description begins with: a mountain is none."""

_OF_THE_STATE = re.compile(
    r"\b(?:[Mm]inistry|[Ss]ervice|[Cc]ourt|[Gg]overnment|[Aa]rmy|[Nn]avy|[Ff]orces?|[Ff]leet|[Pp]olice|[Pp]arliament"
    r"|[Cc]hamber|[Cc]ouncil|[Cc]ommittee|[Mm]unicipality|[Rr]egulator|[Aa]uthority)$"
)
"""What the nouns end with that descriptions of bodies begin with which no sort of the table is said of."""

_BODY = "body"
"""The sort of such a body, which is no key of the table."""

_CLUB, _OF_CLUB = "club", "-club"
"""A club's sort, and how the keys of ``legal-forms.tsv`` end that are a club's."""

_PARLIAMENT = "parliament"

_PARTS = frozenset(("state", "part", "province"))
"""What federal states and parts of a kingdom are: State of the United States, Part of the United Kingdom."""

_MOST_KEPT = 1 << 12


def nouns_of(entity: Entity) -> tuple[str, ...]:
    """What an entity is and is besides, as its description has it: ``("City", "capital")``; empty without one."""
    return _nouns(entity.description or "")


def noun_sorts(entity: Entity) -> frozenset[str]:
    """What the noun that a description begins with says an entity to be; two may be tied by `and`: River and valley.

    A sort is a key of ``terms.tsv``, and the noun itself in small letters, which may be no term: ``capital``.
    """
    return _sorts(_first_noun(entity.description or ""))


def is_parliament(entity: Entity) -> bool:
    """Whether a body's description says that it is a parliament, which texts call by a word for any council."""
    return _PARLIAMENT in noun_sorts(entity)


@of_entity
def is_region(entity: Entity) -> bool:
    """Whether an entity is a region or a district, by its description or, without one, by its names."""
    if entity.description:
        sorts = noun_sorts(entity)
        return not sorts.isdisjoint(sort_group("region", "district")) or not sorts.isdisjoint(_PARTS)
    return any(region_words.is_region(name.text) for name in entity.names)


def may_be_states(entity: Entity, name: str) -> bool:
    """Whether a name of a body of no state may as well be a state's: the Security Council, but not that of the UN."""
    if entity.kind != "organisation" or entity.countries or not has_heads_of_states(name):
        return False
    return any(is_of_every_state(own.text) for own in entity.names)


def all_noun_sorts(entity: Entity) -> frozenset[str]:
    """The same of every noun of a description, for what an entity is besides: a city that is a province's capital."""
    return _all_sorts(entity.description or "")


def heads_of(entity: Entity) -> frozenset[str]:
    """The keys of the heads of names, as ``terms.tsv`` has them, that an entity's names and its description have."""
    noun = _first_noun(entity.description or "")
    return frozenset[str]().union(*map(heads_in, (*(name.text for name in entity.names), noun, *noun.split()[-1:])))


@lru_cache(maxsize=_MOST_KEPT)
def heads_in(text: str) -> frozenset[str]:
    """The keys of the heads of names that a text has: bank of Bank of Russia, no key of Russia."""
    return frozenset(key for span in terms_in(words_of(text)) if "head" in span.roles for key in span.keys)


def sorts_of(entity: Entity, kind: str) -> frozenset[str]:
    """The keys of the sorts that are said beside names of a kind of thing, as far as an entity is of them.

    Its names tell, and the noun that its description begins with.
    """
    return _said_by(tuple([name.text for name in entity.names]), entity.description, kind)


def trades_of(entity: Entity) -> frozenset[str]:
    """The keys of ``titles.tsv`` for what a description says that somebody is: ``judge`` for "Constitutional judge"."""
    return _trades(entity.description or "")


def told_anywhere(entity: Entity, pattern: re.Pattern[str]) -> frozenset[str]:
    """All that a description has of a pattern without groups, in small letters, be it in a noun or behind one.

    What somebody makes stands behind: Essayist and maker of documentary films.
    """
    return frozenset(found.lower() for found in pattern.findall(entity.description or ""))


@lru_cache(maxsize=_MOST_KEPT)
def _nouns(description: str) -> tuple[str, ...]:
    parts = (_NOUN.split(clause, maxsplit=1)[0].strip() for clause in _CLAUSES.split(description))
    return tuple(part for part in parts if part)


@lru_cache(maxsize=_MOST_KEPT)
def _first_noun(description: str) -> str:
    """The noun of the first clause; empty where that begins with something else."""
    return _NOUN.split(_CLAUSES.split(description, maxsplit=1)[0], maxsplit=1)[0].strip()


@lru_cache(maxsize=_MOST_KEPT)
def _sorts(noun: str) -> frozenset[str]:
    found: set[str] = set()
    for part in noun.lower().split(_AND):
        for last in part.split()[-1:]:
            one = terms_in(words_of(last)) or terms_in(words_of(last.removesuffix("s")))
            found.update((last, *(key for span in one for key in span.keys)))
    return frozenset(found)


@lru_cache(maxsize=_MOST_KEPT)
def _all_sorts(description: str) -> frozenset[str]:
    return frozenset[str]().union(*map(_sorts, _nouns(description)))


@lru_cache(maxsize=_MOST_KEPT)
def _trades(description: str) -> frozenset[str]:
    found: set[str] = set()
    for clause in _CLAUSES_OF_PERSONS.split(description):
        found |= keys_begun_in(_NOUN.split(clause, maxsplit=1)[0], clause)
    return frozenset(found)


@lru_cache(maxsize=_MOST_KEPT)
def _said_by(names: tuple[str, ...], description: str | None, kind: str) -> frozenset[str]:
    noun = _first_noun(description or "")
    said = {key for text in (*names, noun) for span in terms_in(words_of(text)) for key in span.keys}
    if kind in UNSAID and _POPULATED.search(noun):
        said.add(UNSAID[kind])
    if kind == "organisation":
        said |= {sort for text in names for sort in _said_by_form(words_of(text))}
    of_table = frozenset(said & sort_keys(kind))
    return of_table or (frozenset((_BODY,)) if kind == "organisation" and _OF_THE_STATE.search(noun) else of_table)


def _said_by_form(words: tuple[str, ...]) -> frozenset[str]:
    """The sort that a legal form says: Galatasaray S.K. is a club."""
    form = named_within(list(words))[2] if len(words) > 1 else None
    return frozenset((form, _CLUB)) if form is not None and form.endswith(_OF_CLUB) else frozenset()
