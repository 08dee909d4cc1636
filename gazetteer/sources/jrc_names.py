"""JRC-Names: people and organisations as the world's press spells them, from the Joint Research Centre of the EU.

``entities.gzip`` is a table: number of the entity, type, language, name with ``+`` for each space. The first line,
of the number 0, is a heading. The language is ``u`` where the spelling is used in any. Lines of one entity
that do not stand together come as several records of one ID, which a gazetteer unites.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazetteer.entity import Entity, Name
from gazetteer.sources.inputs import Input
from gazetteer.sources.source import Report, Request, broken

_KINDS = {"P": "person", "O": "organisation"}
"""The types that a gazetteer can use, in either case; others, such as U for unknown, T and E, are passed over."""

_COLUMNS = 4
_HEADINGS = ("0", "id", "")


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity]:
    """The people and organisations of entity files; what has another type is passed over."""
    for file in inputs:
        current: tuple[str, str] | None = None
        names: list[Name] = []
        for line, text in file.lines(report):
            cells = text.split("\t")
            if line == 1 and cells[0].strip() in _HEADINGS:
                continue
            if len(cells) != _COLUMNS:
                report(broken(file, line, f"it has {len(cells)} columns, not {_COLUMNS}: number, type, language, name"))
                continue
            number, type_, lang, name = cells
            if not number.isdecimal() or len(type_) != 1:
                report(broken(file, line, f"{number!r} and {type_!r} are no number and type of an entity"))
                continue
            type_ = type_.upper()
            if type_ not in _KINDS or not request.wants_kind(_KINDS[type_]):
                continue
            if current != (number, type_):
                if current is not None:
                    yield _entity(current, names)
                current, names = (number, type_), []
            names.append(Name(name.replace("+", " "), lang))
        if current is not None:
            yield _entity(current, names)


def _entity(key: tuple[str, str], names: Sequence[Name]) -> Entity:
    number, type_ = key
    return Entity(f"jrc-names:{number}", _KINDS[type_], tuple(names), same_as={"jrc-names": number})
