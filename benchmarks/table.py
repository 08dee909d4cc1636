"""The measured figures as Markdown: where, when and with which versions, then a table for each set."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.figures import Figures, Resolved
from benchmarks.peers import EVERY, PEERS


@dataclass(frozen=True, slots=True)
class Measured:
    """One set with the figures of each peer, in the order of the table."""

    name: str
    entities: int
    owned: int
    strangers: int
    sampled: bool
    rows: tuple[tuple[str, Figures], ...]


def markdown(sets: Sequence[Measured], peers: Iterable[str], skipped: Sequence[str], today: date) -> str:
    """The whole report; ``skipped`` are the messages of peers that could not be loaded."""
    lines = [
        f"Measured {today.isoformat()} by `python benchmarks/accuracy.py` on {machine()}.",
        f"Versions: {', '.join(versions(peers))}.",
        "",
    ]
    lines += [f"- Skipped: {message}" for message in skipped] + ([""] if skipped else [])
    for measured in sets:
        lines += _set(measured)
    resolved = [row.resolved for measured in sets for _, row in measured.rows if row.resolved is not None]
    if len(resolved) > 1:
        pooled = Resolved(*(sum(counts) for counts in zip(*map(astuple, resolved), strict=True)))
        lines += [f"Over all sets {_as_it_is(pooled)}"]
    return "\n".join(lines).rstrip("\n") + "\n"


def _set(measured: Measured) -> list[str]:
    queries = f"{measured.owned:,} names of theirs and {measured.strangers:,} of strangers"
    return [
        f"**{measured.name}**: {measured.entities:,} entities; {queries}{' (a sample)' if measured.sampled else ''}",
        "",
        "| | F1 at the best threshold | recall at 99 % precision | accuracy of the first candidate | names a second |",
        "|---|---|---|---|---|",
        *(
            f"| {peer}: {PEERS[peer].does} | {row.f1:.3f} | {row.recall_p99:.3f} | {row.accuracy:.3f} "
            f"| {row.names_per_second:,.0f} |"
            for peer, row in measured.rows
        ),
        "",
        *(f"At its own threshold {_as_it_is(row.resolved)}\n" for _, row in measured.rows if row.resolved is not None),
    ]


def _as_it_is(resolved: Resolved) -> str:
    return (
        f"`Resolver.resolve` gives {resolved.answered:,} answers: "
        f"precision {resolved.precision:.4f}, recall {resolved.recall:.4f}."
    )


def versions(peers: Iterable[str]) -> list[str]:
    """Python's version and those of the peers' distributions, each once."""
    return versions_of(name for peer in peers for name in EVERY[peer].distributions)


def versions_of(distributions: Iterable[str]) -> list[str]:
    """Python's version and those of some distributions, each once."""
    names = dict.fromkeys(distributions)
    return [f"Python {platform.python_version()}", *(f"{name} {_version(name)}" for name in names)]


def _version(distribution: str) -> str:
    try:
        return version(distribution)
    except PackageNotFoundError:  # this project itself, run from a folder in which it is not installed
        return "(not installed)"


def machine() -> str:
    """The processor and how many cores of it there are."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text(encoding="utf-8", errors="replace").splitlines() if cpuinfo.is_file() else []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    processor = models[0] if models else platform.processor() or platform.machine()
    return f"{processor}, {os.cpu_count()} cores, {platform.system()}"
