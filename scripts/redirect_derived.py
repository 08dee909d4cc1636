"""Redirects from the IDs of derived places to the entries that have taken their place.

A derived place is left out once an editor has an entry for it (``scripts/derive_geonames.py``), and its ID,
``place:NAME-IDENTIFIER``, would just go. Whoever stored it still means that place. This script compares earlier
editions of the built-in gazetteer with the sources as they are now and writes ``{"id": OLD, "redirect": ID}`` into
``gazetteer/data/derived/replaced.jsonl`` for every derived place that is gone and whose GeoNames identifier another
entry has in ``same_as``. A redirect that stands there already is led on to the entry that has the identifier now, and
dropped where no entry has it or its ID is an entity's again.

``make data`` runs it on the edition that is about to be replaced, after the places are derived, before all is joined.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from gazetteer import files
from gazetteer.entity import Entity, Record, Redirect
from resolver.errors import GazetteerError

DATA = Path(__file__).resolve().parents[1] / "gazetteer/data"
BUILTIN = "builtin.jsonl"
REPLACED = "derived/replaced.jsonl"
SOURCE = "geonames"


def replaced(earlier: Iterable[Record], now: Iterable[Record]) -> list[Redirect]:
    """A redirect for each derived place of earlier editions that an entry of another ID is about now, sorted by ID.

    ``earlier`` are records of any number of editions, redirects of old among them; ``now`` are those of the source
    files without ``replaced.jsonl``.
    """
    present = {item.id: item for item in now}
    about = {
        item.same_as[SOURCE]: item.id
        for item in present.values()
        if isinstance(item, Entity) and item.kind == "place" and SOURCE in item.same_as
    }
    found: dict[str, Redirect] = {}
    for item in earlier:
        identifier = item.id.rpartition("-")[2]
        target = about.get(identifier)
        if target and item.id not in present and _is_derived(item, identifier):
            found[item.id] = Redirect(item.id, target)
    return [found[key] for key in sorted(found)]


def _is_derived(item: Record, identifier: str) -> bool:
    """Whether an earlier record is a derived place with that identifier, or the redirect that one has left."""
    if isinstance(item, Entity):
        return item.kind == "place" and item.same_as.get(SOURCE) == identifier
    return isinstance(item, Redirect) and item.id.startswith("place:")


def main(arguments: list[str] | None = None) -> int:
    """Write the redirects; returns the exit code: 1 where a file cannot be read."""
    parser = argparse.ArgumentParser(description="Redirect derived places to the entries that replaced them.")
    parser.add_argument(
        "earlier", nargs="*", type=Path, help="earlier editions, as builtin.jsonl; the one in --data if none is given"
    )
    parser.add_argument("--data", type=Path, default=DATA, help="the folder with derived/ and reviewed/")
    options = parser.parse_args(arguments)
    data: Path = options.data
    output = data / REPLACED
    sources = [path for path in (*data.glob("derived/*.jsonl"), *data.glob("reviewed/**/*.yaml")) if path != output]
    editions = [*(options.earlier or [data / BUILTIN]), *([output] if output.exists() else [])]
    try:
        now = [item for path in sorted(sources) for item in files.read(path)]
        redirects = replaced((item for path in editions for item in files.read(path)), now)
    except GazetteerError as error:
        print(error, file=sys.stderr)
        return 1
    files.write(redirects, output)
    print(f"{output}: {len(redirects)} redirects", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
