"""Those whom a place or a body is named after: шахта имени Кирова is not of the town Киров."""

from __future__ import annotations

from gazetteer.entity import Entity
from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens
from resolver.index import split
from resolver.language.names.designations import named_after
from resolver.language.scripts.folding import fold

_LONGEST_ABBREVIATION = 2


def is_honoured(span: Span, tokens: Tokens) -> bool:
    """Whether a name stands behind the words for `in honour of`: имени Кирова, им. Ленина."""
    before, gap = tokens.word_before(span.first).lower(), tokens.gaps[span.first]
    return before in named_after() and gap == (" " if len(before) > _LONGEST_ABBREVIATION else ". ")


def honours_another(tokens: Tokens, last: int, entity: Entity) -> bool:
    """Whether the text honours somebody behind a name that ends at a token, as another of the entity's names does.

    Харківський національний університет імені Семена Кузнеця is not that of Karazin, whose name it begins with.
    """
    behind = tokens.following(last)
    return bool(behind) and fold(behind) in named_after() and entity.kind == "organisation" and _honours(entity)


def _honours(entity: Entity) -> bool:
    return any(fold(word) in named_after() for name in entity.names for word in split(name.text))
