"""Statements of linked data, before they are written down in one notation or another."""

from __future__ import annotations

import re
from dataclasses import dataclass

_LANGUAGE_TAG = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")


def language_tag(lang: str | None) -> str | None:
    """A language as the tag of a literal (RFC 5646); None where it is none that a notation of RDF can write."""
    return lang if lang and _LANGUAGE_TAG.fullmatch(lang) else None


@dataclass(frozen=True, slots=True)
class Iri:
    """Something that is named by an absolute IRI."""

    iri: str


@dataclass(frozen=True, slots=True)
class Term:
    """A term of a vocabulary, by its prefixed name: ``skos:Concept``."""

    name: str


@dataclass(frozen=True, slots=True)
class Literal:
    """A text, with its language tag or the prefixed name of its datatype."""

    text: str
    lang: str | None = None
    datatype: str | None = None


@dataclass(frozen=True, slots=True)
class Blank:
    """Something without a name of its own, of which only the statements tell."""

    statements: tuple[tuple[str, Iri | Term | Literal], ...]


Value = Iri | Term | Literal | Blank

Statement = tuple[str, Value]
"""The prefixed name of a property, and its value."""


@dataclass(frozen=True, slots=True)
class Resource:
    """Something with an IRI, and what is said of it."""

    iri: str
    statements: tuple[Statement, ...]
