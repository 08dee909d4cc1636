"""The offices that a text says the bearer of a family name holds: генпрокурор Кравченко."""

from __future__ import annotations

from gazetteer.entity import Entity
from resolver.annotation.tokens import Tokens, folded
from resolver.annotation.word_kinds import WordKinds
from resolver.language.names.titles import longest, title_key


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


def offices_of(entity: Entity) -> frozenset[str]:
    """The keys of the titles that somebody has or had by what the gazetteer knows."""
    return frozenset(role.role for role in entity.roles)
