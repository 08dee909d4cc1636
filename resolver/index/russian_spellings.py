"""Places of Ukraine as English and Turkish newspapers spell them after their Russian names: Cherkassy."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from gazetteer.entity import Entity, Name
from resolver.language.names.surnames import feminine_endings, may_be_masculine, surname_endings
from resolver.language.romanisation import romanise
from resolver.language.scripts.folding import fold, plain

_SPELT: Final = {"en": "economist", "tr": "turkish"}
"""By language of the texts the standard that its press follows."""

_OF_UKRAINE = "UA"
_OF_TODAY = (None, "exonym")
"""The types of the names that a place has today: what it was called in another time is another matter."""

_SHORTEST = 5
"""Letters of the shortest name: shorter ones are too much like other words."""


def after_russian(place: Entity, name: Name) -> Iterator[tuple[str, str]]:
    """The spellings that follow a place's Russian name, each behind the language of the texts that have it.

    What may be somebody's family name is left out (Makarov, Lukov): the texts have far more people called so.
    """
    if name.lang != "ru" or name.type not in _OF_TODAY or place.countries != (_OF_UKRAINE,):
        return
    if " " in name.text or len(name.text) < _SHORTEST:
        return
    folded = fold(name.text)
    if may_be_masculine(folded) or folded.endswith(_of_women()) or folded.endswith(surname_endings()):
        return
    for lang, standard in _SPELT.items():
        yield lang, plain(romanise(name.text, standard)) if lang == "en" else romanise(name.text, standard)


@cache
def _of_women() -> tuple[str, ...]:
    """The endings of women's family names."""
    return tuple({feminine for feminine, _ in feminine_endings()})
