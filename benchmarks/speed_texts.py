"""Characters a second and F1: this project and its peers in turns over the same texts, by size of gazetteer."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from benchmarks.articles import Article, Articles, padded
from benchmarks.text_peers import TEXT_PEERS, load
from benchmarks.text_peers.peer import Finder, Place, TextPeer
from benchmarks.turns import Stopwatch, Turn, rate, ratio

OURS = "onomast"
_THOUSAND = 1000


@dataclass(slots=True)
class Read:
    """What one peer did at one size: ``first`` is its first reading; ``ready`` as of names."""

    ready: float
    f1: float
    first: Turn
    turns: list[Turn] = field(default_factory=list)


def measured(
    peers: Sequence[str], texts: Articles, size: int, turns: int, seconds: float
) -> tuple[int, dict[str, Read]]:
    """How many names the gazetteer of texts in one language has when filled up to ``size``, and what peers did over it.

    Of the ``peers``, given by name, those that are not for the language are left out.
    """
    lang = texts.articles[0].lang
    gazetteer, names = padded(texts.gazetteer, size)
    able = {name: load(name) for name in peers if lang in (TEXT_PEERS[name].languages or (lang,))}
    return names, measure(able, replace(texts, gazetteer=gazetteer), turns, seconds)


def measure(peers: Mapping[str, TextPeer], texts: Articles, turns: int, seconds: float) -> dict[str, Read]:
    """Every peer, in turns, over texts of one language.

    The first reading gives F1. In a turn all texts are read, and again until so many seconds of processor are used.
    """
    lang = texts.articles[0].lang
    finders: dict[str, Finder] = {}
    read: dict[str, Read] = {}
    for name, peer in peers.items():
        with Stopwatch() as preparing:
            finders[name] = peer(texts.gazetteer, lang, texts.options)
        with Stopwatch() as reading:
            found = [set(finders[name](article.text)) for article in texts.articles]
        first = Turn(texts.characters, reading.processor, reading.clock)
        read[name] = Read(preparing.processor, _f1(texts.articles, found), first)
    for _ in range(turns):
        for name, finder in finders.items():
            read[name].turns.append(_turn(finder, texts, seconds))
    return read


def _f1(articles: Sequence[Article], found: Sequence[Set[Place]]) -> float:
    """Of exact places with the right ID: the harmonic mean of precision and recall."""
    right = sum(len(article.mentions & places) for article, places in zip(articles, found, strict=True))
    both = sum(len(article.mentions) + len(places) for article, places in zip(articles, found, strict=True))
    return 2 * right / both if both else 0.0


def _turn(finder: Finder, texts: Articles, seconds: float) -> Turn:
    done = 0
    with Stopwatch() as watch:
        ends = time.process_time() + seconds
        while not done or time.process_time() < ends:
            for article in texts.articles:
                finder(article.text)
            done += texts.characters
    return Turn(done, watch.processor, watch.clock)


def table(sizes: Mapping[int, Mapping[str, Read]]) -> list[str]:
    """A line for each peer; where there are several sizes, their figures stand behind one another."""
    names = " / ".join(f"{size:,}" for size in sizes)
    lines = [
        f"| names: {names} | F1 | 1,000 characters a second of processor, texts read before | read for the first time "
        "| times this project's speed | ready after, s |",
        "|---|---|---|---|---|---|",
    ]
    for name in next(iter(sizes.values()), {}):
        of = [read[name] for read in sizes.values()]
        ours = [read.get(OURS) for read in sizes.values()]
        cells = (
            (f"{one.f1:.3f}" for one in of),
            (f"{rate(one.turns) / _THOUSAND:,.0f}" for one in of),
            (f"{rate([one.first]) / _THOUSAND:,.0f}" for one in of),
            (f"{ratio(one.turns, us.turns):.3g}" if us is not None else "-" for us, one in zip(ours, of, strict=True)),
            (f"{one.ready:.1f}" for one in of),
        )
        row = " | ".join(" / ".join(cell) for cell in cells)
        lines.append(f"| {name}: {TEXT_PEERS[name].does} | {row} |")
    return lines
