"""Entries for the gazetteer that clusters make, for a person to look at and `onomast gazetteer add` to take."""

from __future__ import annotations

from collections.abc import Container

from gazetteer.entity import Entity, Name
from gazetteer.slugs import slug
from resolver.clustering.clusters import Cluster
from resolver.clustering.languages import mixes_scripts
from resolver.clustering.preferred import official, preferred
from resolver.language.names.patronymics import WITH_PATRONYMICS
from resolver.language.romanisation import romanise_any

UNKNOWN_KIND = "place"
"""The kind of an entry whose names show none: a single word is a place's as often as a family name's."""

_ORDER = ("en", "uk", "ru", "tr")


class Proposals:
    """Proposes entries whose IDs are not taken; ``known`` has those of the gazetteer."""

    def __init__(self, known: Container[str] = ()) -> None:
        self._known = known
        self._given: set[str] = set()

    def of(self, cluster: Cluster) -> Entity:
        """The entry of a cluster: an ID of its own, and the spelling to write in each language.

        Spellings that rules reach are not listed, as the gazetteer wants it; what texts do not say, such as the
        country, is left to the person who adds it.
        """
        found = proposal(cluster)
        identifier, number = found.id, 1
        while identifier in self._given or identifier in self._known:
            number += 1
            identifier = f"{found.id}-{number}"
        self._given.add(identifier)
        return Entity(identifier, found.kind, found.names)


def proposal(cluster: Cluster) -> Entity:
    """The entry of a cluster, with an ID made of its first name in Latin letters, taken or not."""
    kind = cluster.kind or UNKNOWN_KIND
    spelt = preferred(cluster.forms, cluster.kind)
    langs = sorted(spelt, key=lambda lang: _ORDER.index(lang) if lang in _ORDER else len(_ORDER))
    names: list[Name] = []
    for lang in langs:
        names.append(Name(spelt[lang], lang))
        full = official(cluster.forms, lang, cluster.kind) if lang in WITH_PATRONYMICS else None
        if full is not None and full != spelt[lang]:
            names.append(Name(full, lang, "official"))
    if not names:
        first = cluster.forms[0].text
        names = [Name(romanise_any(first) if mixes_scripts(first) else first)]  # the gazetteer takes no mixed word
    return Entity(f"{kind}:{slug(romanise_any(names[0].text)) or 'unnamed'}", kind, tuple(names))
