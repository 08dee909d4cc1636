"""A mention as it stands in a text, for the name that is to be written there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gazetteer.entity import Entity, Name
from resolver.language.inflection import Case
from resolver.matching.part import Part
from resolver.matching.parts import parts
from resolver.writing.form import Form


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: the cases that the preposition before it takes, and whether it opens a sentence.

    ``led`` are the cases that the preposition takes which leads the list of names that the mention ends,
    ``apostrophe`` is the one that the text has between letters, if it has one kind alone.
    ``undeclined`` is the case that a place is in which the text does not decline, Ровно or Днипро; empty where nothing
    tells it, None of other names.
    """

    governed: tuple[Case, ...] = ()
    opens: bool = False
    led: tuple[Case, ...] = ()
    apostrophe: str = ""
    undeclined: tuple[Case, ...] | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """A mention as it stands: its entity, the name that it was found by, its letters, its form, the text's language."""

    entity: Entity
    matched: Name
    shown: str
    form: Form
    lang: str
    place: Place = Place()


def family(name: Name) -> str:
    """The family name alone, or a single name without the title before it."""
    found = parts(name.text, "person")
    if not found.family or (len(found.family) == len(found.parts) and not found.titles):
        return name.text
    return joined(found.family)


def joined(found: Sequence[Part]) -> str:
    """Parts of a name as one text, with the hyphens that tie them."""
    return "".join(("-" if part.joined else " ") + part.shown for part in found)[1:]
