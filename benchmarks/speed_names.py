"""Names a second: this project and its peers in turns over one gazetteer of invented persons."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from benchmarks.datasets import Query
from benchmarks.peers import EVERY, load
from benchmarks.peers.peer import Candidate, Peer
from benchmarks.turns import Stopwatch, Turn, clock_rate, percentile, rate, ratio
from gazetteer import Gazetteer

OURS = "onomast"
LARGEST = {
    OURS: 10_000_000,
    "jw-unidecode": 1_000_000,
    "wratio": 100_000,
    "ratio-uroman": 100_000,
    "tfidf-icu": 100_000,
    "logic-v2-blocked": 100_000,
}
"""The peers of this table, and the most names at which each is asked: more would take minutes to prepare or to ask."""

_WARM = 50
"""One query in so many is asked before the first turn: what a first look-up loads is no part of the others' price."""

_FEWEST_FOR_SHARES = 100


@dataclass(slots=True)
class Taken:
    """What one peer did: ``ready`` are the seconds of processor before the first query, ``calls`` those of each one."""

    ready: float
    at_once: int
    turns: list[Turn] = field(default_factory=list)
    calls: list[float] = field(default_factory=list)
    owned: int = 0
    right: int = 0

    @property
    def asked(self) -> int:
        """How many queries were answered."""
        return len(self.calls)


def measured(
    peers: Sequence[str], compiled: Path, queries: Sequence[Query], turns: int, seconds: float
) -> dict[str, Taken]:
    """The peers of these names over a compiled gazetteer: see :func:`measure`."""
    return measure({name: load(name) for name in peers}, Gazetteer.load(compiled), queries, turns, seconds)


def measure(
    peers: Mapping[str, Peer], gazetteer: Gazetteer, queries: Sequence[Query], turns: int, seconds: float
) -> dict[str, Taken]:
    """Every peer in turns: a turn is an equal part of the queries, or what is answered in so many seconds of processor.

    No query is asked twice, so that what a peer keeps of its answers does not count.
    """
    texts = [query.query for query in queries]
    answering: dict[str, Iterator[tuple[Query, Candidate | None]]] = {}
    taken = {}
    for name, peer in peers.items():
        with Stopwatch() as watch:
            answers = peer(gazetteer, texts)
        answering[name] = zip(queries, answers, strict=False)
        taken[name] = Taken(watch.processor, getattr(sys.modules[peer.__module__], "AT_ONCE", 1))
    warm = len(texts) // _WARM
    for name, answers_of in answering.items():
        at_once = taken[name].at_once
        for _ in islice(answers_of, -(-warm // at_once) * at_once):
            pass
    for number in range(turns):
        for name, answers_of in answering.items():
            _turn(taken[name], answers_of, (len(texts) - warm) * (number + 1) // turns, seconds)
    return taken


def _turn(taken: Taken, answers: Iterator[tuple[Query, Candidate | None]], until: int, seconds: float) -> None:
    before = taken.asked
    with Stopwatch() as watch:
        ends = time.process_time() + seconds
        started = time.process_time()
        while taken.asked < until or taken.asked % taken.at_once:
            answered = next(answers, None)
            ended = time.process_time()
            if answered is None:
                break
            query, candidate = answered
            taken.calls.append(ended - started)
            taken.owned += bool(query.expected)
            taken.right += candidate is not None and candidate.id in query.expected
            if ended > ends and taken.asked % taken.at_once == 0:
                break
            started = time.process_time()
    if taken.asked > before:
        taken.turns.append(Turn(taken.asked - before, watch.processor, watch.clock))


HEAD = (
    "| | names asked | right | names a second of processor | on the clock | times this project's speed "
    "| p50, ms | p95, ms | p99, ms | ready after, s |",
    "|---|---|---|---|---|---|---|---|---|---|",
)


def rows(taken: Mapping[str, Taken]) -> list[str]:
    """The table's lines; a peer without a turn has none."""
    return [_row(name, one, taken.get(OURS)) for name, one in taken.items() if one.turns]


def _row(name: str, one: Taken, ours: Taken | None) -> str:
    times = f"{ratio(one.turns, ours.turns):,.3g}" if ours is not None and ours.turns else "-"
    shares = (
        (f"{percentile(one.calls, share) * 1000:.3g}" for share in (0.50, 0.95, 0.99))
        if one.at_once == 1 and one.asked >= _FEWEST_FOR_SHARES
        else ("-", "-", "-")
    )
    right = f"{one.right / one.owned:.3f}" if one.owned else "-"
    return (
        f"| {name}: {EVERY[name].does} | {one.asked:,} | {right} | {rate(one.turns):,.0f} "
        f"| {clock_rate(one.turns):,.0f} | {times} | {' | '.join(shares)} | {one.ready:,.1f} |"
    )
