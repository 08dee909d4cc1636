"""The offices that a text says the bearer of a family name holds: генпрокурор Кравченко."""

from __future__ import annotations

from collections.abc import Container, Iterable

from gazetteer.entity import Entity
from resolver.annotation.span import Span
from resolver.annotation.tokens import Tokens, folded
from resolver.annotation.weights import AS_GOOD_AS_SPELT
from resolver.annotation.word_kinds import WordKinds
from resolver.language.names.titles import longest, title_key, unique_offices
from resolver.matching.renown import are_rare


def offices_before(tokens: Tokens, at: int, kinds: WordKinds) -> frozenset[str]:
    """The keys of the titles that end right before a token: of one word in any case, of several in the nominative."""
    if at == 0 or tokens.gaps[at] != " ":
        return frozenset()
    found = set(kinds.title_keys(tokens.texts[at - 1]))
    words = [folded(tokens.texts[at - 1])]
    for first in range(at - 2, max(at - 1 - longest(), -1), -1):
        if tokens.gaps[first + 1] not in {" ", "-"}:
            break
        words.insert(0, folded(tokens.texts[first]))
        key = title_key(words)
        if key is not None:
            found.add(key)
    return frozenset(found)


def is_told_by_office(
    span: Span, rivals: Iterable[Span], tokens: Tokens, kinds: WordKinds, named: Container[str]
) -> bool:
    """Whether the office right before a lone family name is its bearer's, and no other bearer's: губернатор Бусаргин.

    It is one that only one person of a place has, and the family name is rare or the place is ``named`` in the text.
    """
    offices = unique_offices(offices_before(tokens, span.first, kinds))
    entity = span.entry.entity
    if not offices or span.cost > AS_GOOD_AS_SPELT or offices.isdisjoint(offices_of(entity)):
        return False
    others = (rival.entry.entity for rival in rivals if rival.entry.entity.id != entity.id)
    if any(not offices.isdisjoint(offices_of(other)) for other in others):
        return False
    held = (role.of for role in entity.roles if role.role in offices)
    return are_rare([part.text for part in span.entry.parts.family]) or any(
        of in named for of in held if of is not None
    )


def offices_of(entity: Entity) -> frozenset[str]:
    """The keys of the titles that somebody has or had by what the gazetteer knows."""
    return frozenset(role.role for role in entity.roles)
