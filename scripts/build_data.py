"""Joins the reviewed and the derived files into ``gazetteer/data/builtin.jsonl``, the gazetteer that is shipped.

Run it after every change under ``gazetteer/data``; ``--check`` only says whether the committed file is up to date.
Reviewed records are laid over derived ones of the same ID. The result must pass the lint without an error.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from gazetteer import files
from gazetteer.entity import Record
from gazetteer.gazetteer import Gazetteer
from gazetteer.lint import check
from resolver.errors import GazetteerError

DATA = Path(__file__).resolve().parents[1] / "gazetteer/data"
BUILTIN = "builtin.jsonl"
_MOST_SHOWN = 20


def build(data: Path = DATA) -> list[Record]:
    """The records of the built-in gazetteer, sorted by kind and slug.

    Raises :class:`GazetteerError` where a file is broken, an ID stands in two reviewed or in two derived files, or the
    lint finds an error; the text names all of them.
    """
    derived = _joined(data, "derived/*.jsonl")
    reviewed = _joined(data, "reviewed/**/*.yaml")
    records = sorted(
        (Gazetteer.of_sound(derived) | Gazetteer.of_sound(reviewed)).records(), key=lambda item: item.id.split(":")
    )
    errors = [finding for finding in check(records, builtin=True) if finding.severity == "error"]
    if errors:
        raise GazetteerError("\n".join(f"{finding.entity}: {finding.message}" for finding in errors))
    return records


def _joined(data: Path, pattern: str) -> list[Record]:
    homes: dict[str, Path] = {}
    records: list[Record] = []
    doublets: list[str] = []
    for path in sorted(data.glob(pattern)):
        home = path.relative_to(data)
        for item in files.read(path):
            if item.id in homes:
                doublets.append(f"{home}: {item.id} stands in {homes[item.id]} already; keep one of the two")
            homes.setdefault(item.id, home)
            records.append(item)
    if doublets:
        raise GazetteerError("\n".join(doublets))
    return records


def drift(built: Iterable[Record], committed: Iterable[Record]) -> list[str]:
    """What the committed gazetteer has otherwise than the built one, one line an ID."""
    new, old = ({item.id: item for item in records} for records in (built, committed))
    return sorted(
        [f"{key} is missing" for key in new.keys() - old.keys()]
        + [f"{key} is in no source file any more" for key in old.keys() - new.keys()]
        + [f"{key} has changed" for key in new.keys() & old.keys() if new[key] != old[key]]
    )


def drifted(built: Sequence[Record], path: Path) -> list[str]:
    """Why the file at ``path`` is not, to the byte, what would be written there; empty where it is."""
    if not path.exists():
        return [f"{path.name} does not exist"]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / BUILTIN
        files.write(built, fresh)
        if fresh.read_bytes() == path.read_bytes():
            return []
    return drift(built, files.read(path)) or ["the records are the same, their order or spelling of JSON is not"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Build or check the file; returns the exit code: 1 where the sources are broken or the file has drifted."""
    parser = argparse.ArgumentParser(description="Join the reviewed and derived files into builtin.jsonl.")
    parser.add_argument(
        "--check", action="store_true", help="change nothing; exit with 1 where the file is out of date"
    )
    parser.add_argument(
        "--data", type=Path, default=DATA, help="folder with reviewed/ and derived/ (default: %(default)s)"
    )
    options = parser.parse_args(arguments)
    path = options.data / BUILTIN
    try:
        records = build(options.data)
        differences = drifted(records, path)
    except GazetteerError as error:
        print(error, file=sys.stderr)
        return 1
    if options.check and differences:
        more = [f"and {len(differences) - _MOST_SHOWN} more"] if len(differences) > _MOST_SHOWN else []
        print(f"{path} is out of date; run scripts/build_data.py:", file=sys.stderr)
        print("\n".join(differences[:_MOST_SHOWN] + more), file=sys.stderr)
        return 1
    if not options.check:
        files.write(records, path)
        print(f"{path}: {len(records)} records", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
