"""Processes: what a command costs with all processes that it starts: processor time, memory. Linux only."""

from __future__ import annotations

import contextlib
import os
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_EVERY = 0.25
"""Seconds between two looks; what a process uses behind the last look at it is not counted."""
_MEMORY_EVERY = 4
"""Looks at the memory are rarer: they cost time of the process that is looked at."""
_TICK = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds on the clock; seconds of processor, of Python and of all others; the most memory in megabytes.

    ``memory`` is that of the largest Python process, shared pages counted by their share; ``processes`` counts those of
    Python that used at least a tenth of a second.
    """

    seconds: float
    python: float
    others: float
    memory: float
    processes: int

    @property
    def processor(self) -> float:
        """Seconds of processor, all in all."""
        return self.python + self.others


def cost_of(command: Sequence[str], environment: Mapping[str, str]) -> Cost:
    """Run a command to its end and say what it cost. Raises RuntimeError, with what it said, where it fails."""
    used: dict[int, tuple[bool, float]] = {}
    memory = 0.0
    looks = 0
    with tempfile.TemporaryFile() as said:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, env=dict(environment), stdout=subprocess.DEVNULL, stderr=said, start_new_session=True
        )
        while process.poll() is None:
            looks += 1
            for pid in _of_session(process.pid):
                with contextlib.suppress(OSError, IndexError, ValueError):
                    python, seconds = _used(pid)
                    used[pid] = (python, seconds)
                    if python and looks % _MEMORY_EVERY == 0:
                        memory = max(memory, _memory(pid))
            time.sleep(_EVERY)
        seconds = time.perf_counter() - started
        if process.returncode:
            said.seek(0)
            raise RuntimeError(f"{' '.join(command)}: exit code {process.returncode}\n{said.read().decode()}")
    of_python = [spent for python, spent in used.values() if python]
    others = sum(spent for python, spent in used.values() if not python)
    return Cost(seconds, sum(of_python), others, memory, sum(1 for spent in of_python if spent >= 0.1))


def _of_session(session: int) -> list[int]:
    found = []
    for each in Path("/proc").iterdir():
        if each.name.isdecimal():
            with contextlib.suppress(OSError):
                if os.getsid(int(each.name)) == session:
                    found.append(int(each.name))
    return found


def _used(pid: int) -> tuple[bool, float]:
    """Whether it is Python, and its own seconds of processor."""
    name, _, rest = Path(f"/proc/{pid}/stat").read_text().partition("(")[2].rpartition(")")
    fields = rest.split()
    return "python" in name or name == "pt_main_thread", (int(fields[11]) + int(fields[12])) / _TICK


def _memory(pid: int) -> float:
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1000
    return 0.0
