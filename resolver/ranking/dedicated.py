"""A name with the one in whose honour it is: МГУ имени Ломоносова, КПІ ім. Сікорського."""

from __future__ import annotations

import msgspec

from gazetteer.entity import Entity
from resolver.index import split
from resolver.language.names.designations import named_after
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.matching.words.pairs import CONVENTION, likeness

_ROMANISED = 0.1
"""What the honoured one's name may cost in other letters: Lomonosova."""


class Dedicated(msgspec.Struct, frozen=True):
    """A query taken apart: the name, and the last word of whom it honours, folded."""

    name: str
    honoured: str

    def agrees(self, entity: Entity) -> bool:
        """Whether one of an entity's own names says that it honours the same: Университет имени М. В. Ломоносова."""
        words = {fold(word) for name in entity.names for word in split(name.text)}
        return self.honoured in words or any(
            (found := likeness(self.honoured, word, None, None, CONVENTION)) is not None and found.cost <= _ROMANISED
            for word in words
        )


def dedicated(name: str) -> Dedicated | None:
    """The name before the words `in honour of` and whom it honours; None where there are none."""
    words = cleaned(name).split()
    at = next((at for at, word in enumerate(words) if fold(word).rstrip(".") in named_after()), None)
    if not at or at + 1 == len(words):
        return None
    return Dedicated(" ".join(words[:at]), fold(words[-1].strip('«»"”')))
