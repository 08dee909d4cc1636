"""JRC-Names: people and organisations as the world's press spells them, from the Joint Research Centre of the EU.

``entities.gz`` is a table without a header: number of the entity, type, language, name with ``+`` for each space. The
lines of one entity stand together. The language is ``u`` where the spelling was met in several or none is known.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazetteer.entity import Entity, Name
from gazetteer.sources.inputs import Input
from gazetteer.sources.source import Report, Request, broken

_KINDS = {"P": "person", "O": "organisation"}
_NO_KINDS = frozenset("UTEGNL")
"""Types that say nothing a gazetteer can use: unknown, topics, events and others."""

_COLUMNS = 4


def read(inputs: Sequence[Input], request: Request, report: Report) -> Iterator[Entity]:
    """The people and organisations of entity files; what has another type is passed over."""
    for file in inputs:
        current: tuple[str, str] | None = None
        names: list[Name] = []
        for line, text in file.lines(report):
            cells = text.split("\t")
            if len(cells) != _COLUMNS:
                report(broken(file, line, f"it has {len(cells)} columns, not {_COLUMNS}: number, type, language, name"))
                continue
            number, type_, lang, name = cells
            if not number.isdecimal() or len(type_) != 1:
                report(broken(file, line, f"{number!r}, {type_!r} are no number and type of an entity"))
                continue
            if current != (number, type_):
                if current is not None and names:
                    yield _entity(current, names)
                current, names = (number, type_), []
            if type_ in _KINDS:
                names.append(Name(name.replace("+", " "), lang))
        if current is not None and names:
            yield _entity(current, names)


def _entity(key: tuple[str, str], names: Sequence[Name]) -> Entity:
    number, type_ = key
    return Entity(f"jrc-names:{number}", _KINDS[type_], tuple(names), same_as={"jrc-names": number})
