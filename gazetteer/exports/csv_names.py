"""CSV: one name a row, ``id,kind,name,lang,type``, as :meth:`gazetteer.Gazetteer.load` reads it.

The form has no place for redirects, for what is known of an entity beside its names, and for a name's dates.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from gazetteer.exports.selection import Selection
from gazetteer.files import CSV_COLUMNS


def csv_names(selection: Selection) -> Iterator[str]:
    """The header, then the rows of one entity after the other, in the order of its names."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(CSV_COLUMNS)
    for entity in selection.entities():
        for name in entity.names:
            writer.writerow((entity.id, entity.kind, name.text, name.lang or "", name.type or ""))
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()
    yield buffer.getvalue()
