"""The figures of texts: what is found of their mentions by exact span and ID, and how fast they are read."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.articles import Article, Articles
from benchmarks.text_peers.peer import Place
from resolver import Resolver


@dataclass(frozen=True, slots=True)
class Reading:
    """A text with what was found in it, and the seconds on the clock of reading it first and again."""

    article: Article
    found: frozenset[Place]
    cold: float
    warm: float


@dataclass(frozen=True, slots=True)
class Read:
    """All texts of a set as they were read, and the seconds on the clock before the first one could be."""

    ready: float
    readings: tuple[Reading, ...]

    def of(self, lang: str) -> tuple[Reading, ...]:
        """Those of one language."""
        return tuple(one for one in self.readings if one.article.lang == lang)


@dataclass(frozen=True, slots=True)
class Figures:
    """What is printed of some texts: shares are 0 to 1, speeds are characters a second on the clock."""

    documents: int
    characters: int
    mentions: int
    precision: float
    recall: float
    f1: float
    cold: float
    warm: float


def read(texts: Articles) -> Read:
    """Every text annotated twice, each time in the language that the set says it is in.

    The first round meets most words for the first time (cold), the second has met them all (warm). A process that has
    read other texts before is warm already: :func:`benchmarks.apart.apart` gives each set a new one.
    """
    started = time.perf_counter()
    resolver = Resolver(texts.gazetteer)
    resolver.annotate("")  # prepares what texts need of the gazetteer
    ready = time.perf_counter() - started
    cold = [_timed(resolver, article, texts.options)[0] for article in texts.articles]
    warm = [_timed(resolver, article, texts.options) for article in texts.articles]
    rounds = zip(texts.articles, cold, warm, strict=True)
    return Read(ready, tuple(Reading(article, found, first, again) for article, first, (again, found) in rounds))


def figures(readings: Sequence[Reading]) -> Figures:
    """The figures of some texts, at least one; precision is 0 where nothing was found, recall where nothing is there.

    A mention is right with exactly its span and its ID, and counts once a text.
    """
    characters = sum(len(one.article.text) for one in readings)
    right = sum(len(one.article.mentions & one.found) for one in readings)
    expected = sum(len(one.article.mentions) for one in readings)
    answered = sum(len(one.found) for one in readings)
    return Figures(
        documents=len(readings),
        characters=characters,
        mentions=expected,
        precision=right / answered if answered else 0.0,
        recall=right / expected if expected else 0.0,
        f1=2 * right / (answered + expected) if right else 0.0,
        cold=characters / sum(one.cold for one in readings),
        warm=characters / sum(one.warm for one in readings),
    )


def _timed(resolver: Resolver, article: Article, options: Mapping[str, Any]) -> tuple[float, frozenset[Place]]:
    """The seconds that annotating took, and what was found."""
    started = time.perf_counter()
    document = resolver.annotate(article.text, article.lang, **options)
    seconds = time.perf_counter() - started
    return seconds, frozenset((one.start, one.end, one.id) for one in document.mentions)
