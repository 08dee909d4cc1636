"""Time and memory of clustering many names: one command that writes a Markdown table.

    python benchmarks/cluster_scale.py [N...] [--workers N] [--output FILE]

The names are synthesised from the shipped tables (given names, patronymics, family names put together of parts of real
ones), each person in three to five spellings, some short, some inflected, so that their clusters are known. Each N is
done in a process of its own. The seconds depend on what else the machine does, those of CPU hardly; memory is the most
that the process and its workers held at once.
"""

from __future__ import annotations

import argparse
import gc
import random
import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, Python looks in benchmarks/ only

from benchmarks.cluster_figures import b_cubed, pairwise
from benchmarks.cluster_sets import full_names, more_families
from benchmarks.table import machine, versions
from resolver.clustering.clusters import tallied
from resolver.clustering.grouping import clustered
from resolver.language.romanisation import romanise, standards
from resolver.writing.inflected import case_forms
from resolver.writing.persons import with_initials

_SEED = 23
_SHORT, _INFLECTED, _MOST_SPELLINGS = 0.1, 0.15, 5
_OBJECTS_PER_COLLECTION = 200_000
"""As the command line has it."""

_MEGABYTE = 1 << 20
_LOOKED_EVERY = 0.25
_FAMILIES = 20_000
"""Of each language."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line, measure each number of names, write the table."""
    parser = argparse.ArgumentParser(prog="cluster_scale.py", description="Time and memory of clustering many names.")
    parser.add_argument("sizes", metavar="N", type=int, nargs="*", default=[10_000, 100_000], help="numbers of names")
    parser.add_argument("--workers", metavar="N", type=int, default=0, help="processes; 0 (the default): one each core")
    parser.add_argument("--output", metavar="FILE", type=Path, help="write the table there (default: standard output)")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args(arguments)
    if given.one:
        print(_row(given.sizes[0], given.workers))
        return
    lines = [
        f"Measured {date.today().isoformat()} by `python benchmarks/cluster_scale.py` on {machine()}.",
        f"Versions: {', '.join(versions(['onomast']))}.",
        "",
        "| names | persons | clusters | seconds | seconds of CPU | memory | pairwise precision / recall | B-cubed F1 |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for size in given.sizes:
        lines.append(_measured([sys.executable, __file__, str(size), "--workers", str(given.workers), "--one"]))
    report = "\n".join(lines) + "\n"
    if given.output is None:
        sys.stdout.write(report)
    else:
        given.output.write_text(report, encoding="utf-8")


def _measured(command: Sequence[str]) -> str:
    """The row that a command prints, with the most memory that it and its children held."""
    most = 0
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        while process.poll() is None:
            most = max(most, _held(process.pid))
            time.sleep(_LOOKED_EVERY)
        assert process.stdout is not None
        row = process.stdout.read().strip()
    if process.returncode:
        raise SystemExit(process.returncode)
    return row.format(memory=most / _MEGABYTE)


def _row(size: int, workers: int) -> str:
    owners: dict[str, str | None] = {}
    for owner, text in spellings():
        owners.setdefault(text, str(owner))
        if len(owners) == size:
            break
    names = list(owners)
    random.Random(_SEED).shuffle(names)
    gc.set_threshold(_OBJECTS_PER_COLLECTION)
    started, used = time.perf_counter(), _used()
    found = clustered(tallied(names), "person", workers=workers, told=_told)
    seconds, cpu = time.perf_counter() - started, _used() - used
    numbers = {name: number for number, name in enumerate(names)}
    clusters = [[numbers[form.text] for form in one.forms] for one in found]
    truth = [owners[name] for name in names]
    pairs, cubed = pairwise(truth, clusters), b_cubed(truth, clusters)
    return (
        f"| {size:,} | {len(set(truth)):,} | {len(found):,} | {seconds:,.0f} | {cpu:,.0f} "
        f"| {{memory:,.0f}} MB | {pairs.precision:.3f} / {pairs.recall:.3f} | {cubed.f1:.3f} |"
    )


def _used() -> float:
    """The seconds that all cores have worked for this process and for its children that have ended."""
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def _told(message: str) -> None:
    print(f"{time.perf_counter():,.0f} s: {message}", file=sys.stderr, flush=True)


def spellings() -> Iterator[tuple[int, str]]:
    """Endless spellings of persons, each with the person's number; always the same."""
    chance = random.Random(_SEED)
    keys = {lang: [one.key for one in standards() if lang in one.languages] for lang in ("ru", "uk")}
    for owner, (lang, name) in enumerate(full_names(chance, more_families(chance, _FAMILIES))):
        found = {name}
        for _ in range(chance.randint(2, _MOST_SPELLINGS - 1)):
            if lang == "tr":
                found.add(chance.choice(_ASCII)(name))
                continue
            key = chance.choice(keys[lang])
            found.add(" ".join(_romanised(word, key, lang) for word in name.split()))
        if chance.random() < _INFLECTED:
            found.update(text for text, _, _ in case_forms(name, lang, "person")[:1])
        if chance.random() < _SHORT:
            found.add(with_initials(name) or name)
        yield from ((owner, text) for text in sorted(found))


_ASCII = (
    lambda name: name.translate(str.maketrans("çğıöşüÇĞİÖŞÜ", "cgiosuCGIOSU")),
    lambda name: " ".join(reversed(name.split())),
    str.upper,
)


@lru_cache(maxsize=1 << 18)
def _romanised(word: str, standard: str, lang: str) -> str:
    return romanise(word, standard, lang)


def _held(pid: int) -> int:
    """The bytes that a process and its children hold; pages that they share are counted once (Pss)."""
    total = 0
    for one in (pid, *_children(pid)):
        try:
            rollup = Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii")
        except OSError:  # it has just ended
            continue
        total += next((int(line.split()[1]) << 10 for line in rollup.splitlines() if line.startswith("Pss:")), 0)
    return total


def _children(pid: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []


if __name__ == "__main__":
    main()
