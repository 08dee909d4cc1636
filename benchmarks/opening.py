"""What a process pays for a compiled gazetteer: run in a process of its own, prints JSON.

    python -m benchmarks.opening FILE.onomast QUERIES.json

``open``: seconds on the clock from the path to a resolver; ``first``: of the first look-up; ``rate``: look-ups a second
of processor; ``memory``: megabytes that the process holds after all look-ups, pages of the file included.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from gazetteer import Gazetteer
from resolver import Resolver

_KILOBYTES = 1000


def held() -> float:
    """The process's resident memory in megabytes. Linux only: elsewhere 0."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.is_file() else []
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / _KILOBYTES


def main() -> None:
    """Open, ask everything, and print."""
    path, queries = sys.argv[1], json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
    started = time.perf_counter()
    resolver = Resolver(Gazetteer.load(path))
    opened = time.perf_counter()
    for query in queries[:1]:
        resolver.resolve(query)
    first = time.perf_counter()
    used = time.process_time()
    for query in queries[1:]:
        resolver.resolve(query)
    used = time.process_time() - used
    rate = (len(queries) - 1) / used if len(queries) > 1 else 0.0
    print(json.dumps({"open": opened - started, "first": first - opened, "rate": rate, "memory": held()}))


if __name__ == "__main__":
    main()
