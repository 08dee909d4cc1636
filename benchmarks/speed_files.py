"""What a compiled gazetteer costs (build, size, opening, memory), and what starting the command does."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.invented import synthesised
from benchmarks.turns import Turn
from gazetteer.compiled import line

ROOT = Path(__file__).resolve().parents[1]
COMMAND = ("-c", "from cli import main; main()")
"""What the installed script ``onomast`` does."""

_MEGABYTE = 1_000_000
_MILLISECONDS = 1000


@dataclass(frozen=True, slots=True)
class Built:
    """A compiled gazetteer of invented persons, and what building it by the command took."""

    names: int
    path: Path
    turn: Turn


def environment() -> dict[str, str]:
    """This repository for every Python."""
    return {**os.environ, "PYTHONPATH": str(ROOT)}


def run(arguments: Sequence[str], settings: Mapping[str, str]) -> tuple[Turn, bytes]:
    """Run Python to its end: what it took with the processes that it waited for, and what it printed.

    Raises RuntimeError, with what it said, where it fails.
    """
    before = _used_by_children()
    started = time.perf_counter()
    done = subprocess.run([sys.executable, *arguments], env=dict(settings), capture_output=True, check=False)
    seconds = time.perf_counter() - started
    used = _used_by_children() - before
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)}: exit code {done.returncode}\n{done.stderr.decode()}")
    return Turn(1, used, seconds), done.stdout


def _used_by_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def build(names: int, folder: Path) -> Built:
    """So many invented names, compiled by ``onomast gazetteer build``."""
    source, compiled = folder / f"{names}.jsonl", folder / f"{names}.onomast"
    with source.open("wb") as file:
        file.writelines(line(entity) for entity in synthesised(names))
    arguments = ["gazetteer", "build", str(source), "--output", str(compiled)]
    turn, _ = run([*COMMAND, *arguments], environment())
    return Built(names, compiled, turn)


FILES_HEAD = (
    "| names | build, s of processor | on the clock, s | file, MB | opening, ms | first look-up, ms | look-ups "
    "| of them a second of processor | memory after them, MB |",
    "|---|---|---|---|---|---|---|---|---|",
)


def files_row(built: Built, queries: Sequence[str], turns: int, folder: Path) -> str:
    """One line: opened in so many processes of their own, the first of which is not counted; one asks everything."""
    every, few = folder / "every.json", folder / "few.json"
    every.write_text(json.dumps(list(queries)), encoding="utf-8")
    few.write_text(json.dumps(list(queries[:1])), encoding="utf-8")
    settings = environment()

    def opened(asked: Path) -> dict[str, float]:
        _, printed = run(["-m", "benchmarks.opening", str(built.path), str(asked)], settings)
        result: dict[str, float] = json.loads(printed)
        return result

    opened(few)
    short = [opened(few) for _ in range(turns)]
    full = opened(every)
    opening, first = (median(one[what] for one in short) * _MILLISECONDS for what in ("open", "first"))
    size = built.path.stat().st_size / _MEGABYTE
    return (
        f"| {built.names:,} | {built.turn.processor:.1f} | {built.turn.clock:.1f} | {size:.1f} | {opening:.0f} "
        f"| {first:.0f} | {len(queries):,} | {full['rate']:,.0f} | {full['memory']:,.0f} |"
    )


START_HEAD = ("| | s of processor | on the clock, s | times Python alone |", "|---|---|---|---|")
_STARTS = {
    "`python -c pass`": ("-c", "pass"),
    "`onomast --help`": (*COMMAND, "--help"),
    "`onomast resolve Medinskiy`": (*COMMAND, "resolve", "Medinskiy"),
}


def start_rows(turns: int, folder: Path) -> list[str]:
    """The very first start, which compiles the built-in gazetteer, and then medians of starts in turns."""
    settings = {**environment(), "XDG_CACHE_HOME": str(folder / "cache")}
    first, _ = run(_STARTS["`onomast resolve Medinskiy`"], settings)
    taken: dict[str, list[Turn]] = {name: [] for name in _STARTS}
    for _ in range(turns):
        for name, arguments in _STARTS.items():
            taken[name].append(run(arguments, settings)[0])
    taken["`onomast resolve Medinskiy`, the first start ever"] = [first]
    alone = median(turn.processor for turn in taken["`python -c pass`"])
    return [
        f"| {name} | {(used := median(turn.processor for turn in of)):.2f} | {median(turn.clock for turn in of):.2f} "
        f"| {used / alone:.1f} |"
        for name, of in taken.items()
    ]
