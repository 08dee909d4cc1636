"""A table takes the memory of a few rows, however many it has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROWS = 100_000

WORK = """
import resource, sys
from pathlib import Path
from resolver.documents.batch import batch
from resolver.documents.journal import Run
from resolver.documents.part import Part
from resolver.documents.results import Rendered
from resolver.documents.rows import Column
from resolver.documents.source import Source

def work(name):
    part = Part(Path(name + ".new"), Run({}))
    units = batch([Source(Path(name), Path(name))], lambda source: part, None, Column("body"), rewrite=True)
    for unit in units:
        if unit.raw:
            part.put(unit.identity, lambda: Rendered(unit.raw))
    part.end()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

few, many = work("few." + sys.argv[1]), work("many." + sys.argv[1])
print(many - few)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="measures in kilobytes, as Linux does")
@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_a_table_of_many_rows_takes_no_more_memory_than_one_of_few(tmp_path, form):
    body = "x" * 200
    row = (lambda n: f'{n},"{body}"\n') if form == "csv" else (lambda n: f'{{"id": {n}, "body": "{body}"}}\n')
    for name, rows in (("few", 500), ("many", ROWS if form == "csv" else ROWS // 4)):
        head = "id,body\n" if form == "csv" else ""
        (tmp_path / f"{name}.{form}").write_text(head + "".join(map(row, range(rows))))
    command = [sys.executable, "-c", WORK, form]
    done = subprocess.run(
        command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, check=True, capture_output=True, text=True
    )
    assert int(done.stdout) < 2_000  # kilobytes; the larger table has 20,000
    assert (tmp_path / f"many.{form}.new").read_bytes() == (tmp_path / f"many.{form}").read_bytes()
