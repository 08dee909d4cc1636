"""Exports: a gazetteer written in the forms that other programs read, one module a form.

They stand beside :mod:`gazetteer.sources` and not in it, because the two directions share nothing: a source guesses
entities from what somebody else has collected, and reports what is broken; an export writes sound records and drops
what its form has no place for.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from gazetteer.exports.selection import Selection


@dataclass(frozen=True, slots=True)
class Form:
    """A form of export: its home, and half a sentence on what it is."""

    module: str
    function: str
    summary: str

    def pieces(self, selection: Selection) -> Iterator[str]:
        """The text of the export, piece by piece; what there is no place for is counted in ``selection.left_out``."""
        write: Callable[[Selection], Iterator[str]] = getattr(importlib.import_module(self.module), self.function)
        return write(selection)


FORMS = {
    "jsonl": Form("gazetteer.exports.json_lines", "json_lines", "all there is, a record a line"),
    "csv": Form("gazetteer.exports.csv_names", "csv_names", "a name a row, for spreadsheets"),
    "skos": Form("gazetteer.exports.skos", "turtle", "a concept scheme in Turtle"),
    "skos-xml": Form("gazetteer.exports.skos", "rdf_xml", "the same in RDF/XML"),
    "followthemoney": Form(
        "gazetteer.exports.followthemoney", "entities", "an entity of OpenSanctions' and Aleph's model a line"
    ),
    "spacy": Form("gazetteer.exports.entity_ruler", "patterns", "a pattern of spaCy's EntityRuler a line"),
}
"""The forms by the name that ``onomast gazetteer export`` knows them by."""
