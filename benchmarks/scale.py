"""Scale: what annotating costs by one process, by several and by Spark: the figures of docs/scale.md.

    python benchmarks/scale.py --articles 2000 --documents news.jsonl

Articles of 2,500 characters are put together of the sentences of ``--documents`` (JSON Lines with ``text``; by default
the repository's own four articles), with a fixed seed, and written as one Parquet table. Every command runs on ten
articles and on all of them; the difference is the price of a character, the former the price of starting. Processor
time is what counts: it hardly depends on what else the machine does. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import re
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.processes import Cost, cost_of  # noqa: E402 - from the root, wherever it is run
from resolver import Resolver  # noqa: E402 - likewise

LENGTH = 2_500
FEW = 10
ONOMAST = "from cli import main; main()"
FRAME = """
import sys
from pyspark.sql import SparkSession
from resolver.adapters.spark import annotate_column
spark = SparkSession.builder.master(sys.argv[1]).config("spark.ui.enabled", "false").getOrCreate()
spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", sys.argv[2])
frame = spark.read.parquet(sys.argv[3])
annotate_column(frame, "body").write.parquet(sys.argv[4])
spark.stop()
"""


@dataclass(frozen=True, slots=True)
class Run:
    """A way to annotate a table: its name in the result, and what Python is given, with TABLE and OUT to fill in."""

    name: str
    arguments: tuple[str, ...]


_COMMAND = ("-c", ONOMAST, "annotate", "--text-column", "body", "TABLE", "--output", "OUT")
RUNS = (
    Run("one process", _COMMAND),
    Run("`--workers 2`", (*_COMMAND, "--workers", "2")),
    Run("`--spark local[1]`", (*_COMMAND, "--spark", "local[1]")),
    Run("`--spark local[2]`", (*_COMMAND, "--spark", "local[2]")),
    Run("`annotate_column`, `local[2]`, 10,000 a batch", ("-c", FRAME, "local[2]", "10000", "TABLE", "OUT")),
    Run("`annotate_column`, `local[2]`, 500 a batch", ("-c", FRAME, "local[2]", "500", "TABLE", "OUT")),
)


_HEAD = """\
| run | start-up, s of processor | characters a second of processor | of it outside Python | Python processes \
| largest, MB | seconds |
|---|---|---|---|---|---|---|"""


def articles(documents: Sequence[str], count: int) -> list[str]:
    """Articles of sentences drawn at random."""
    sentences = [each for text in documents for each in re.split(r"(?<=[.!?])\s+", text) if each.strip()]
    draw = random.Random(6)
    made = []
    for _ in range(count):
        article = ""
        while len(article) < LENGTH:
            article += draw.choice(sentences) + " "
        made.append(article[:LENGTH])
    return made


def readings(documents: Sequence[str]) -> list[float]:
    """Characters a second of processor in one process, when texts are read for the first time and for the second."""
    resolver = Resolver()
    resolver.annotate("")
    found = []
    for _ in range(2):
        started = time.process_time()
        for text in documents:
            resolver.annotate(text)
        found.append(sum(map(len, documents)) / (time.process_time() - started))
    return found


def measured(run: Run, tables: Sequence[Path], folder: Path, environment: Mapping[str, str]) -> tuple[Cost, Cost]:
    """What a run costs on the small table and on the large one."""
    costs = []
    for number, table in enumerate(tables):
        out = folder / f"{RUNS.index(run)}-{number}"
        known = {"TABLE": str(table), "OUT": str(out)}
        costs.append(cost_of([sys.executable, *(known.get(each, each) for each in run.arguments)], environment))
    few, many = costs
    return few, many


def _environment(folder: Path) -> dict[str, str]:
    """This repository for every Python, and a cache of its own, in which the built-in gazetteer is compiled once."""
    own = {"PYTHONPATH": str(ROOT), "PYSPARK_PYTHON": sys.executable, "PYTHONWARNINGS": "ignore"}
    return {**os.environ, **own, "XDG_CACHE_HOME": str(folder / "cache")}


def main() -> None:
    """Measure everything and print the table."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    arguments.add_argument("--articles", type=int, default=2_000)
    arguments.add_argument("--documents", type=Path, nargs="*", default=[])
    given = arguments.parse_args()
    texts = [json.loads(line)["text"] for path in given.documents for line in path.read_text("utf-8").splitlines()]
    texts = texts or [path.read_text("utf-8") for path in sorted((ROOT / "tests" / "articles").glob("*.txt"))]
    first, second = readings(texts)
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}", end="; ")
    print(f"load {os.getloadavg()[1]:.1f}; {given.articles:,} articles of {LENGTH:,} characters")
    print(f"{sum(map(len, texts)):,} characters as they are: {first:,.0f} a second of processor, again {second:,.0f}\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        tables = []
        for count in (FEW, given.articles):
            tables.append(folder / f"{count}.parquet")
            table = pa.table({"body": articles(texts, count)})
            pq.write_table(table, tables[-1], row_group_size=max(count // 16, 1))
        environment = _environment(folder)
        compiled = cost_of([sys.executable, "-c", "from resolver import Resolver; Resolver()"], environment)
        opened = cost_of([sys.executable, "-c", "from resolver import Resolver; Resolver().annotate('')"], environment)
        print(
            f"compiling the built-in gazetteer: {compiled.processor:.1f} s of processor, {compiled.memory:.0f} MB; "
            f"a process that finds it compiled: {opened.processor:.1f} s, {opened.memory:.0f} MB\n"
        )
        print(_HEAD, flush=True)
        for run in RUNS:
            few, many = measured(run, tables, folder, environment)
            more = many.processor - few.processor
            rate = (given.articles - FEW) * LENGTH / more
            outside = (many.others - few.others) / more
            print(
                f"| {run.name} | {few.processor:.1f} | {rate:,.0f} | {outside:.0%} | {many.processes} "
                f"| {many.memory:.0f} | {many.seconds:.1f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
