"""English plurals of names: two Kievs, the Zelenskys. Which mentions are plural, and the plural of a name."""

from __future__ import annotations

from rapidfuzz.distance.Indel import distance

from gazetteer.entity import Entity, Name
from resolver.language.inflection.english import SIBILANTS
from resolver.language.scripts import folding, letters

_PLURAL = "s"


def is_plural(shown: str, entity: Entity, matched: Name) -> bool:
    """Whether a mention in an English text is plural: nearer to the plural of a name than to any name as it is.

    The names are those of the entity in Latin letters, their last words. One that ends in s itself (Athens) may be
    written with it or without, which is no plural.
    """
    last = _last(shown)
    if not last.endswith(_PLURAL) or _last(matched.text).endswith(_PLURAL):
        return False
    known = {_last(name.text) for name in entity.names if letters.script(name.text) == letters.LATIN}
    if not known or any(word.endswith(_PLURAL) and distance(word, last) <= 1 for word in known):
        return False
    return min(distance(plural(word), last) for word in known) < min(distance(word, last) for word in known)


def plural(name: str) -> str:
    """The plural of a name, which keeps its letters: the Kennedys, the Churchills, the Medvedches."""
    return name + ("es" if name.endswith(SIBILANTS) else "s")


def _last(name: str) -> str:
    return folding.plain(name.rsplit(maxsplit=1)[-1]) if name.strip() else ""
