"""This project, by its public face; one resolver for all languages."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks.text_peers.peer import Finder, Place
from gazetteer import Gazetteer
from resolver import Resolver


def finder(gazetteer: Gazetteer, lang: str, options: Mapping[str, Any]) -> Finder:
    """:meth:`Resolver.annotate` with the language given, as the peers are given it."""
    resolver = Resolver(gazetteer)
    resolver.annotate("", lang)  # prepares what texts need of the gazetteer

    def find(text: str) -> list[Place]:
        return [(one.start, one.end, one.id) for one in resolver.annotate(text, lang, **options).mentions]

    return find
