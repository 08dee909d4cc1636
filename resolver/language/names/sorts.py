"""Words for a sort of thing that are said beside its name, and what suits them: a bank is a company."""

from __future__ import annotations

import re
from functools import cache, lru_cache

import msgspec

from resolver.language.names.institutions import terms_in
from resolver.language.names.legal_forms import named_within
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import words_of

_UNSAID = {"place": "city"}
"""What a thing of a kind is where neither its names nor its description say it: a populated place of GeoNames."""

_POPULATED = re.compile(r"\b(?:[Pp]opulated place|[Cc]apital|[Cc]entre|[Ss]eat|[Ss]uburb)$")
"""What the nouns end with that only a town's description begins with: a mountain is none."""

_OF_THE_STATE = re.compile(
    r"\b(?:[Mm]inistry|[Ss]ervice|[Cc]ourt|[Gg]overnment|[Aa]rmy|[Nn]avy|[Ff]orces?|[Ff]leet|[Pp]olice|[Pp]arliament"
    r"|[Cc]hamber|[Cc]ouncil|[Cc]ommittee|[Mm]unicipality|[Rr]egulator|[Aa]uthority)$"
)
"""What the nouns end with that descriptions of bodies begin with which no sort of the table is said of."""

_BODY = "body"
"""The sort of such a body, which is no key of the table."""

_HEAD_OF_DESCRIPTION = re.compile(r"\b(?:of|in|at|on|from|that|which|with|for|by)\b|[,;:(]")
"""Where the noun ends that a description begins with: Daily newspaper of Türkiye."""


_CLUB, _OF_CLUB = "club", "-club"
"""A club's sort, and how the keys of ``legal-forms.tsv`` end that are a club's."""


class _Sort(msgspec.Struct, frozen=True):
    """A row of ``sorts.tsv``: keys said of each that it names, and keys that say more."""

    kind: str
    any: frozenset[str]
    own: frozenset[str]


@cache
def _sorts() -> tuple[_Sort, ...]:
    return tuple(
        _Sort(row["kind"], frozenset(values(row["any"])), frozenset(values(row["own"]))) for row in rows("sorts")
    )


@cache
def sort_keys(kind: str) -> frozenset[str]:
    """The keys of ``terms.tsv`` for the sorts of a kind of thing that are said beside its name."""
    return frozenset(key for one in _sorts() if one.kind == kind for key in one.any | one.own)


@lru_cache(maxsize=1 << 8)
def said_alike(key: str, kind: str) -> frozenset[str]:
    """The keys of the sorts that are said of each thing of which one is said: a mountain is a peak."""
    return frozenset().union(*(one.any for one in _sorts() if one.kind == kind and key in one.any))


def head_of_description(description: str) -> str:
    """The noun that a description begins with, and what stands before it: Daily newspaper, of Türkiye."""
    return _HEAD_OF_DESCRIPTION.split(description, maxsplit=1)[0].strip()


def head_words(description: str | None) -> list[str]:
    """The words of the noun that a description begins with, in small letters: large, city; none where there is none."""
    return head_of_description(description or "").lower().split()


@lru_cache(maxsize=1 << 12)
def said_by(names: tuple[str, ...], description: str | None, kind: str) -> frozenset[str]:
    """The keys of the sorts that a thing is of, by its names and by the noun that its description begins with."""
    head = head_of_description(description or "")
    said = {key for text in (*names, head) for span in terms_in(words_of(text)) for key in span.keys}
    if kind in _UNSAID and _POPULATED.search(head):
        said.add(_UNSAID[kind])
    if kind == "organisation":
        said |= {sort for text in names for sort in _said_by_form(words_of(text))}
    of_table = frozenset(said & sort_keys(kind))
    return of_table or (frozenset((_BODY,)) if kind == "organisation" and _OF_THE_STATE.search(head) else of_table)


def _said_by_form(words: tuple[str, ...]) -> frozenset[str]:
    """The sort that a legal form says: Galatasaray S.K. is a club."""
    form = named_within(list(words))[2] if len(words) > 1 else None
    return frozenset((form, _CLUB)) if form is not None and form.endswith(_OF_CLUB) else frozenset()


def suits(asked: frozenset[str], said: frozenset[str], kind: str) -> bool | None:
    """Whether a thing of some sorts can be called by a word for others; None where that is not known.

    ``asked`` are the keys that the word may mean, ``said`` those that the thing is said to be.
    """
    if not asked.isdisjoint(said):
        return True
    mine = [one for one in _sorts() if one.kind == kind]
    if not said and any(_UNSAID.get(kind) in one.any and not asked.isdisjoint(one.any) for one in mine):
        return True
    if any(not asked.isdisjoint(one.any) and not said.isdisjoint(one.any | one.own) for one in mine):
        return True
    less = any(not asked.isdisjoint(one.own) and not said.isdisjoint(one.any) for one in mine)
    return None if less or not said else False
