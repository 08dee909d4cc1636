"""Villages that share their name with a town: Kestel'in Gölbaşı köyü is not the district of Ankara."""

from __future__ import annotations

from gazetteer.entity import Entity
from resolver.annotation.span import Span
from resolver.annotation.tokens import Tokens
from resolver.annotation.word_kinds import WordKinds
from resolver.language.names.sorts import head_of_description

_VILLAGE = "village"
_TOWNS = frozenset(("city", "town", "capital", "district"))
_SHORTEST = 3
"""Letters of a word for villages that stands alone; shorter ones are abbreviations of several words."""


def is_another_village(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a text calls a village what the gazetteer says is a town: before it, in Turkish and English behind it."""
    if not is_town(span.entry.entity):
        return False
    beside = [span.first - 1] if span.first and tokens.gaps[span.first] == " " else []
    if kinds.lang in ("en", "tr"):
        beside = [span.first - 2] if beside and tokens.texts[span.first - 1] == "of" and span.first > 1 else []
        if span.last + 1 < len(tokens) and tokens.gaps[span.last + 1] == " ":
            beside.append(span.last + 1)
    return any(_is_village(tokens.texts[at], kinds) for at in beside)


def is_town(entity: Entity) -> bool:
    """Whether an entity's description says that it is a town, a city or a district."""
    if entity.kind != "place" or not entity.description:
        return False
    head = head_of_description(entity.description).strip().rpartition(" ")[2]
    return head.lower() in _TOWNS


def _is_village(word: str, kinds: WordKinds) -> bool:
    return len(word) >= _SHORTEST and word.islower() and _VILLAGE in kinds.sorts(word)
