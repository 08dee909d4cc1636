"""Accuracy of Onomast and its peers on names: one command that runs them all and writes a Markdown table.

    python benchmarks/accuracy.py [DIR...] [--peers NAMES] [--output FILE] [--sample N]

DIR holds ``gazetteer.jsonl`` (entities) and ``queries.jsonl`` (``query``, ``expected``: the right IDs, none for a name
that nobody in the gazetteer bears); without one, the repository's own set is used. Exit codes: 0 done, 2 usage: also a
peer that was asked for by name and is not installed, and a DIR that is no data set.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, Python looks in benchmarks/ only

from benchmarks import datasets
from benchmarks.figures import Figures, Outcome, figures
from benchmarks.peers import PEERS, MissingPeerError, load
from benchmarks.peers.peer import Peer
from benchmarks.table import Measured, markdown
from resolver.errors import OnomastError
from resolver.matching.calibration import calibration

OURS = "onomast"
"""The peer that has a threshold of its own, at which :meth:`resolver.Resolver.resolve` answers."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line, run the peers over the sets, write the table."""
    parser = _parser()
    given = parser.parse_args(arguments)
    if given.output is not None and not given.output.parent.is_dir():
        parser.error(f"--output: there is no folder {given.output.parent}")
    peers, skipped = _load(parser, given.peers)
    measured = []
    for directory in given.directories or [datasets.OWN]:
        try:
            data = datasets.read(directory, given.sample)
        except (datasets.DataSetError, OnomastError) as error:
            parser.error(str(error))
        rows = []
        for name, peer in peers.items():
            print(f"{data.name}: {name}", file=sys.stderr, flush=True)
            rows.append((name, measure(peer, data, calibration().threshold if name == OURS else None)))
        owned = data.owned
        strangers = len(data.queries) - owned
        measured.append(Measured(data.name, len(data.gazetteer), owned, strangers, data.sampled, tuple(rows)))
    report = markdown(measured, peers, skipped, date.today())
    if given.output is None:
        sys.stdout.write(report)
    else:
        given.output.write_text(report, encoding="utf-8")


def measure(peer: Peer, data: datasets.DataSet, threshold: float | None = None) -> Figures:
    """One peer's figures on one set, also at its own ``threshold`` if it has one.

    The time is that of the answers, without what is prepared before the first.
    """
    answering = peer(data.gazetteer, [query.query for query in data.queries])
    started = time.perf_counter()
    found = list(answering)
    seconds = time.perf_counter() - started
    outcomes = [
        Outcome(candidate.score, candidate.id in query.expected)
        for candidate, query in zip(found, data.queries, strict=True)
        if candidate is not None
    ]
    return figures(outcomes, data.owned, len(data.queries), seconds, threshold)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="accuracy.py",
        description="Accuracy of Onomast and its peers on data sets of names, as a Markdown table.",
        epilog="example: python benchmarks/accuracy.py --peers onomast,jw-unidecode --sample 500",
    )
    parser.add_argument(
        "directories", metavar="DIR", type=Path, nargs="*", help="a data set (default: benchmarks/data)"
    )
    parser.add_argument(
        "--peers", metavar="NAMES", help=f"with commas, of: {', '.join(PEERS)} (default: all installed)"
    )
    parser.add_argument("--output", metavar="FILE", type=Path, help="write the table there (default: standard output)")
    parser.add_argument("--sample", metavar="N", type=_positive, help="ask only N names of each set, always the same")
    return parser


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 on")
    return int(text)


def _load(parser: argparse.ArgumentParser, asked: str | None) -> tuple[dict[str, Peer], list[str]]:
    """The peers by name, and why others were left out; one that was asked for by name and is missing is an error."""
    names = list(PEERS) if asked is None else list(dict.fromkeys(name.strip() for name in asked.split(",")))
    unknown = [name for name in names if name not in PEERS]
    if unknown:
        parser.error(f"unknown peer {', '.join(map(repr, unknown))}; there are {', '.join(PEERS)}")
    peers: dict[str, Peer] = {}
    skipped: list[str] = []
    for name in names:
        try:
            peers[name] = load(name)
        except MissingPeerError as error:
            if asked is not None:
                parser.error(str(error))
            print(f"skipped {error}", file=sys.stderr)
            skipped.append(str(error))
    return peers, skipped


if __name__ == "__main__":
    main()
