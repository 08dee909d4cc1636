"""Accuracy of clustering, beside peers' pairwise decisions: one command that writes a Markdown table.

    python benchmarks/clustering.py [DIR...] [--peers NAMES] [--persons N] [--output FILE]

DIR is a data set as `benchmarks/accuracy.py` reads it: its queries are grouped by the ID that is right. Without one,
the repository's own sets are used: benchmarks/data, the lists of tests/variants, and spellings made of the shipped name
tables. Exit codes: 0 done, 2 usage: also a peer asked for by name that is not installed, and a DIR that is no data set.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, Python looks in benchmarks/ only

from benchmarks import cluster_sets, datasets, likeness
from benchmarks.cluster_figures import Share, b_cubed, best_decisions, pairwise
from benchmarks.cluster_sets import Named
from benchmarks.peers import PEERS, MissingPeerError
from benchmarks.table import machine, versions
from resolver.clustering import THRESHOLD, cluster
from resolver.errors import OnomastError

_OWN = "onomast"
_STEPS = 60
"""So many thresholds are tried for a peer's clusters, at even shares of its pairs that are one."""


@dataclass(frozen=True, slots=True)
class Row:
    """One way of clustering on one set: its pairwise decisions, and the clusters that come of them."""

    what: str
    decisions: Share | None
    pairs: Share
    cubed: Share
    seconds: float


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line, cluster every set in every way, write the table."""
    parser = _parser()
    given = parser.parse_args(arguments)
    try:
        sets = [cluster_sets.of_directory(each) for each in given.directories] or [
            cluster_sets.of_directory(datasets.OWN),
            cluster_sets.of_variant_lists(),
            cluster_sets.made(given.persons),
        ]
    except (datasets.DataSetError, OnomastError) as error:
        parser.error(str(error))
    peers, skipped = _loaded(parser, given.peers)
    lines = [
        f"Measured {date.today().isoformat()} by `python benchmarks/clustering.py` on {machine()}.",
        f"Versions: {', '.join(versions([_OWN, *peers]))}.",
        "",
        *(f"- Skipped: {message}" for message in skipped),
    ]
    for named in sets:
        lines += _table(named, list(_rows(named, peers)))
    report = "\n".join(lines) + "\n"
    if given.output is None:
        sys.stdout.write(report)
    else:
        given.output.write_text(report, encoding="utf-8")


def _rows(named: Named, peers: Sequence[str]) -> Iterator[Row]:
    print(f"{named.name}: {_OWN}", file=sys.stderr, flush=True)
    started = time.perf_counter()
    numbers = {name: number for number, name in enumerate(named.names)}
    found = [[numbers[form.text] for form in one.forms] for one in cluster(named.names)]
    seconds = time.perf_counter() - started
    yield Row(
        f"onomast: this project, threshold {THRESHOLD}",
        None,
        pairwise(named.owners, found),
        b_cubed(named.owners, found),
        seconds,
    )
    for peer in peers:
        print(f"{named.name}: {peer}", file=sys.stderr, flush=True)
        yield _peer(named, peer)


def _peer(named: Named, peer: str) -> Row:
    """A peer's decisions at the threshold that is best on this very set, and the best clusters that come of them.

    Clusters are tried by average linkage and as whatever is connected, each at many thresholds: the best B-cubed F1 of
    all is the peer's.
    """
    import numpy as np  # noqa: PLC0415 - only peers need it
    from scipy.cluster.hierarchy import average, fcluster, single  # noqa: PLC0415 - likewise

    started = time.perf_counter()
    scores = np.asarray(likeness.load(peer)(named.names), dtype=np.float64)
    size = len(named.names)
    above = np.triu_indices(size, 1)
    flat = scores[above]
    ids = {owner: number for number, owner in enumerate(dict.fromkeys(named.owners)) if owner is not None}
    owners = np.array([-1 if owner is None else ids[owner] for owner in named.owners])
    first, second = owners[above[0]], owners[above[1]]
    right = (first == second) & (first >= 0)
    counted = (first >= 0) | (second >= 0)
    least = np.quantile(flat[right], 0.02)
    likely = counted & (flat >= max(least, 1e-9))
    decisions = best_decisions(flat[likely].tolist(), right[likely].tolist(), int(right.sum()))
    steps = sorted({float(np.quantile(flat[right], at / _STEPS)) for at in range(1, _STEPS)})
    top = float(flat.max())
    best: tuple[Share, Share] | None = None
    for method in (average, single):
        tree = method(top - flat)
        for step in steps:
            labels = fcluster(tree, top - step + 1e-9, criterion="distance")
            groups: dict[int, list[int]] = {}
            for number, label in enumerate(labels.tolist()):
                groups.setdefault(label, []).append(number)
            cubed = b_cubed(named.owners, groups.values())
            if best is None or cubed.f1 > best[0].f1:
                best = cubed, pairwise(named.owners, groups.values())
    assert best is not None
    return Row(f"{peer}: {PEERS[peer].does}", decisions, best[1], best[0], time.perf_counter() - started)


def _table(named: Named, rows: Sequence[Row]) -> list[str]:
    owned = [owner for owner in named.owners if owner is not None]
    strangers = len(named.owners) - len(owned)
    return [
        f"**{named.name}**: {len(owned):,} names of {len(set(owned)):,} entities, {strangers:,} of strangers",
        "",
        "| | pairwise decisions: F1 | clusters: pairwise precision / recall / F1 "
        "| clusters: B-cubed precision / recall / F1 |",
        "|---|---|---|---|",
        *(
            f"| {row.what} | {f'{row.decisions.f1:.3f}' if row.decisions else '-'} | {_shown(row.pairs)} "
            f"| {_shown(row.cubed)} |"
            for row in rows
        ),
        "",
    ]


def _shown(share: Share) -> str:
    return f"{share.precision:.3f} / {share.recall:.3f} / {share.f1:.3f}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clustering.py",
        description="Accuracy of clustering beside peers' pairwise decisions, as a Markdown table.",
        epilog="example: python benchmarks/clustering.py --peers jw-unidecode,tfidf-icu",
    )
    parser.add_argument("directories", metavar="DIR", type=Path, nargs="*", help="a data set (default: our own sets)")
    parser.add_argument(
        "--peers", metavar="NAMES", help=f"with commas, of: {', '.join(likeness.LIKENESSES)}; none: an empty text"
    )
    parser.add_argument(
        "--persons", metavar="N", type=int, default=400, help="how many persons are made (default: %(default)s)"
    )
    parser.add_argument("--output", metavar="FILE", type=Path, help="write the table there (default: standard output)")
    return parser


def _loaded(parser: argparse.ArgumentParser, asked: str | None) -> tuple[list[str], list[str]]:
    """The peers that can be loaded, and why others were left out; one asked for by name and missing is an error."""
    names = list(likeness.LIKENESSES) if asked is None else [name.strip() for name in asked.split(",") if name.strip()]
    unknown = [name for name in names if name not in likeness.LIKENESSES]
    if unknown:
        parser.error(f"unknown peer {', '.join(map(repr, unknown))}; there are {', '.join(likeness.LIKENESSES)}")
    found: list[str] = []
    skipped: list[str] = []
    for name in names:
        try:
            likeness.load(name)
            found.append(name)
        except MissingPeerError as error:
            if asked is not None:
                parser.error(str(error))
            skipped.append(str(error))
    return found, skipped


if __name__ == "__main__":
    main()
