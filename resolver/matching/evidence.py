"""Evidence: the typed steps that lead from a query to a name.

`compare` prints it, matches and verdicts carry it, evaluation counts by it. A step has a kind from :data:`KINDS`, what
it was about, and what it cost. What a module asks of several kinds at once is asked of the groups below.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from resolver.frozen import frozen

EvidenceKind = Literal[
    "exact",
    "folded",
    "convention",
    "similar",
    "typo",
    "homoglyph",
    "russified",
    "equivalent",
    "diminutive",
    "initial",
    "reordered",
    "joined",
    "omitted",
    "added",
    "title",
    "sort",
    "legal-form",
    "case",
    "suffix",
    "possessive",
    "acronym",
    "term",
    "former",
    "alias",
    "exonym",
    "birth",
    "nickname",
    "adjective",
    "demonym",
    "surname-in-context",
    "given-name-in-context",
    "prominent",
    "country-in-context",
    "title-in-context",
    "year-in-context",
    "affiliation",
    "gender",
    "contradiction",
    "number",
    "country",
    "born",
]
"""What a step from a query to a name can be."""

KINDS: Final[Mapping[EvidenceKind, str]] = {
    "exact": "the same spelling",
    "folded": "the same but for capitals or diacritics",
    "convention": "the same sounds, spelt by another convention",
    "similar": "sounds differ more than conventions do",
    "typo": "a typing error",
    "homoglyph": "look-alike letters of another script repaired",
    "russified": "a Turkic family name with a Russian ending",
    "equivalent": "the same given name, or a name of the same root, in another language",
    "diminutive": "a familiar form of the given name",
    "initial": "an initial for a given name or patronymic",
    "reordered": "the parts stand in another order",
    "joined": "parts written together or apart",
    "omitted": "a part of the name is missing in the query",
    "added": "the query has a part more",
    "title": "a title beside the name",
    "sort": "a word for the sort of thing that is meant",
    "legal-form": "a legal form differs or is missing",
    "case": "an inflected form",
    "suffix": "a Turkish suffix",
    "possessive": "an English possessive",
    "acronym": "an acronym",
    "term": "words of one meaning in two languages, or abbreviated",
    "former": "a name of former times",
    "alias": "another name",
    "exonym": "the name in another language",
    "birth": "the name at birth",
    "nickname": "a nickname",
    "adjective": "an adjective of the name",
    "demonym": "a word for the people of the place",
    "surname-in-context": "a surname whose bearer the document names",
    "given-name-in-context": "a given name whose bearer the document names",
    "prominent": "a bare name with one outstanding bearer",
    "country-in-context": "the document names the country nearby",
    "title-in-context": "a title that the bearer held",
    "year-in-context": "a year that the bearer alone of that name lived in",
    "affiliation": "a body that the bearer is known to be of",
    "gender": "the other gender's form",
    "contradiction": "another name in the same place",
    "number": "the numbers differ",
    "country": "the countries given agree or differ",
    "born": "the year of birth given agrees or differs",
}
"""What each kind of evidence says; documentation and messages come from here."""

Kinds = frozenset[EvidenceKind]
"""Some kinds of evidence."""

AS_SPELT: Final[Kinds] = frozenset(("exact", "folded"))
"""Steps that find the letters of a name in a query, but for capitals and diacritics."""

AS_READ: Final[Kinds] = AS_SPELT | {"convention"}
"""The same, and those that find its sounds as some convention spells them."""

ERRORS: Final[Kinds] = frozenset(("similar", "typo"))
"""Steps over a difference that no convention makes."""

INFLECTIONS: Final[Kinds] = frozenset(("case", "suffix"))
"""Steps that say that a name stands in a form of it."""

GRAMMATICAL: Final[Kinds] = INFLECTIONS | {"possessive"}
"""The same, and the possessive, which English alone has."""

MORE_OR_LESS: Final[Kinds] = frozenset(("added", "omitted"))
"""Steps over a part that one of two names has and the other has not."""

SHORTENED: Final[Kinds] = frozenset(("acronym", "term"))
"""Steps from short forms to the words that they stand for."""

AS_GOOD_AS_SPELT: Final = 0.05
"""What may be between a word and the name that it is as good as spelt by: Бастрыкин, Bastrykin."""

Step = tuple[EvidenceKind, str | None, str | None, str | None, float]
"""A piece of evidence as plain data: kind, detail, the two spellings, the cost."""


@frozen
@dataclass(frozen=True, slots=True)
class Evidence:
    """One step from a query to a name: its kind, a detail (a case, a convention), the two spellings, its cost."""

    kind: EvidenceKind
    detail: str | None = None
    query: str | None = None
    name: str | None = None
    cost: float = 0.0

    @property
    def step(self) -> Step:
        """This as plain data, of which ``Evidence(*step)`` is made again."""
        return self.kind, self.detail, self.query, self.name, self.cost

    @property
    def label(self) -> str:
        """Kind and detail as one word: ``case:genitive``."""
        return f"{self.kind}:{self.detail}" if self.detail else self.kind

    def __str__(self) -> str:
        pair = f" {self.query} ~ {self.name}" if self.query is not None and self.name is not None else ""
        alone = f" {self.query or self.name}" if not pair and (self.query or self.name) else ""
        return f"{self.label}{pair}{alone}"


@lru_cache(maxsize=1 << 11)
def shared_step(
    kind: EvidenceKind, detail: str | None = None, query: str | None = None, name: str | None = None, cost: float = 0.0
) -> Evidence:
    """A piece of evidence that several candidates of a query may have, made once for them."""
    return Evidence(kind, detail, query, name, cost)


NAME_TYPES_SHOWN: Final[Kinds] = frozenset(("former", "acronym", "alias", "exonym", "birth", "nickname"))
"""Types of names that are worth saying where a name of that type led to the entity; each is a kind of evidence."""


def of_name(kind: str | None, text: str, until: object = None) -> tuple[Evidence, ...]:
    """The evidence that a name is of a type: a former name, with the year until which it was in use; none otherwise."""
    if kind not in NAME_TYPES_SHOWN:
        return ()
    return (Evidence(kind, f"until {until}" if until is not None else None, None, text),)


def reason(evidence: tuple[Evidence, ...]) -> str:
    """A list of evidence as one line for people."""
    return "; ".join(map(str, evidence))
