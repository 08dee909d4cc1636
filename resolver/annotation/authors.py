"""Authors by the family name alone beside their works: «Щедрик» Леонтовича, фильм Довженко «Земля».

Who wrote something is named after its title in the genitive, or between its sort and its title; a text on a work
seldom has the given name of a man whom its readers know for it.
"""

from __future__ import annotations

from gazetteer.entity import Entity
from resolver.annotation.span import Span
from resolver.annotation.tokens import Tokens
from resolver.annotation.word_kinds import WordKinds
from resolver.language.inflection.grammar import Case
from resolver.language.scripts.quotation_marks import CLOSING, OPENING

_LANGUAGES = ("ru", "uk")
_ROLES = frozenset(("writer", "artist"))
"""The keys of ``titles.tsv`` for who makes works."""


def is_author(entity: Entity) -> bool:
    """Whether a person is known for works: a writer, a composer, a director."""
    return any(role.role in _ROLES for role in entity.roles)


def stands_as_author(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a lone family name stands in the genitive beside the title of a work."""
    if kinds.lang not in _LANGUAGES or not span.first:
        return False
    if span.readings and all(reading.case is not Case.GENITIVE for reading in span.readings):
        return False
    before, behind = tokens.gaps[span.first], tokens.behind(span.last)
    if before[:1] in CLOSING and before[1:] == " ":
        return bool(span.readings)
    return before == " " and behind[:1] == " " and behind[1:] in OPENING and kinds.is_work(tokens.texts[span.first - 1])
