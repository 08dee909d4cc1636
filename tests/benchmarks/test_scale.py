"""What the figures of docs/scale.md rest on: the articles and the cost of a command."""

from __future__ import annotations

import os
import sys

import pytest

from benchmarks.processes import cost_of
from benchmarks.scale import LENGTH, articles

BURN = "import time\nend = time.process_time() + 0.6\nwhile time.process_time() < end: pass\ntime.sleep(0.6)"
TWICE = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {BURN!r}])\n{BURN}"


def test_articles_are_the_same_at_every_run():
    texts = ["One sentence. Another one! A third?", "Речення. Ще одне."]
    made = articles(texts, 3)
    assert made == articles(texts, 5)[:3]
    assert {len(each) for each in made} == {LENGTH}
    assert len(set(made)) == 3


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_a_command_s_cost_counts_the_processes_that_it_starts():
    cost = cost_of([sys.executable, "-c", TWICE], os.environ)
    assert cost.processes == 2
    assert 1.1 <= cost.python <= 3
    assert cost.seconds >= cost.python
    with pytest.raises(RuntimeError, match=r"exit code 1[\s\S]*ZeroDivisionError"):
        cost_of([sys.executable, "-c", "1 / 0"], os.environ)
