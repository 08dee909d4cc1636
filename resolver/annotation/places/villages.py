"""Villages that share their name with a town or a river: Kestel'in Gölbaşı köyü is not the district of Ankara."""

from __future__ import annotations

from gazetteer.entity import Entity
from resolver.annotation.spans.span import Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import noun_sorts
from resolver.language.names.sort_groups import sort_group
from resolver.of_entity import of_entity

_VILLAGE = "village"
_NO_VILLAGES = sort_group("town", "district", "water")
"""The sorts of what is called by a village's name, but is none."""

_SHORTEST = 3
"""Letters of a word for villages that stands alone; shorter ones are abbreviations of several words."""


def is_another_village(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a text calls a village what the gazetteer says is a town, say, or a river.

    The word stands before the name, in Turkish and English behind it.
    """
    if not _is_no_village(span.entry.entity):
        return False
    beside = [span.first - 1] if span.first and tokens.gaps[span.first] == " " else []
    if kinds.lang in ("en", "tr"):
        beside = [span.first - 2] if beside and tokens.texts[span.first - 1] == "of" and span.first > 1 else []
        if span.last + 1 < len(tokens) and tokens.gaps[span.last + 1] == " ":
            beside.append(span.last + 1)
    return any(_is_village(tokens.texts[at], kinds) for at in beside)


@of_entity
def _is_no_village(entity: Entity) -> bool:
    """Whether an entity's description says that it is no village."""
    return entity.kind == "place" and not _NO_VILLAGES.isdisjoint(noun_sorts(entity))


def _is_village(word: str, kinds: WordKinds) -> bool:
    return len(word) >= _SHORTEST and word.islower() and _VILLAGE in kinds.sorts(word)
