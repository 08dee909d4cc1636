"""Rulers by whom a text dates what it tells: при Черненко, за Кучми."""

from __future__ import annotations

from collections.abc import Collection

from gazetteer.entity import Entity
from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens
from resolver.language.inflection import Case

_BEFORE = {"ru": ("при", Case.LOCATIVE), "uk": ("за", Case.GENITIVE)}
"""The preposition of the time of a rule, and the case behind it (Русская грамматика 1980; Вихованець, 1980)."""

_RULE = frozenset(("president", "monarch", "prime-minister", "chancellor", "head-of-republic"))

_LAST_OF_THE_PARTY = 1991
"""Until when leaders of a party ruled as such."""


def is_dated_by(span: Span, rivals: Collection[Span], tokens: Tokens, lang: str) -> bool:
    """Whether a lone family name dates something as a rule of its bearer, the only one of that name who ruled."""
    if lang not in _BEFORE or span.first == 0 or tokens.gaps[span.first] != " ":
        return False
    before, case = _BEFORE[lang]
    if tokens.texts[span.first - 1].lower() != before:
        return False
    # Черненко has no cases in Russian
    if span.readings and all(reading.case is not case for reading in span.readings):
        return False
    return [one.entry.entity.id for one in rivals if _ruled(one.entry.entity)] == [span.entry.entity.id]


def _ruled(person: Entity) -> bool:
    bygone = person.died is not None and person.died <= _LAST_OF_THE_PARTY
    return any(role.role in _RULE or (bygone and role.role == "party-leader") for role in person.roles)
