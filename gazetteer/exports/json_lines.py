"""JSON Lines: the gazetteer's own form, which holds everything."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from gazetteer.exports.selection import Selection
from gazetteer.schema import mapping


def json_lines(selection: Selection) -> Iterator[str]:
    """One record a line, as :meth:`gazetteer.Gazetteer.load` reads it."""
    for record in selection.records():
        yield msgspec.json.encode(mapping(record)).decode() + "\n"
