"""What the entities of an XML document come to, told before anything expands them.

An entity whose value refers to another one, and that to a third, makes gigabytes of a few lines; one that is long and
referred to often does so as well. What people declare in RDF is short and plain: the beginning of a namespace.
"""

from __future__ import annotations

import contextlib
import re
from collections import Counter
from typing import NoReturn
from xml.parsers import expat

_DECLARED = b"<!DOCTYPE"
_REFERENCE = re.compile(rb"&([^\s&;#]+);")
_OF_XML = frozenset((b"amp", b"apos", b"gt", b"lt", b"quot"))
_REFERRING = re.compile("[&%]")


class NestedEntityError(ValueError):
    """The value of an entity refers to an entity; the text is half a sentence that says which."""


class _PrologEnd(Exception):
    """The first element begins, and nothing is declared behind it."""


def expanded_size(data: bytes) -> int:
    """How many bytes a document may come to, at most, with its entities expanded and the defaults of attributes put in.

    One that is not well formed is for its parser to refuse. Raises :class:`NestedEntityError` where an entity is
    declared by way of others.
    """
    if _DECLARED not in data:
        return len(data)
    values, defaults = _declared(data)
    longest = max(values.values(), default=0)  # stands for those whose names are in another encoding
    referred = Counter(_REFERENCE.findall(data)) if longest else {}
    entities = sum(values.get(name, longest) * count for name, count in referred.items() if name not in _OF_XML)
    return len(data) + entities + defaults * data.count(b"<")


def _declared(data: bytes) -> tuple[dict[bytes, int], int]:
    """The size of each entity's value, and that of the defaults of all attributes."""
    values: dict[bytes, int] = {}
    defaults = [0]

    def take_entity(name: str, _parameter: object, value: str | None, *_elsewhere: object) -> None:
        if value and _REFERRING.search(value):
            raise NestedEntityError(f"its entity {name!r} is declared by way of others; write its value out")
        values[name.encode()] = len((value or "").encode())

    def take_attribute(_element: str, _name: str, _type: str, default: str | None, _required: object) -> None:
        defaults[0] += len((default or "").encode())

    def end(*_element: object) -> NoReturn:
        raise _PrologEnd

    parser = expat.ParserCreate()
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE)  # as SAX does
    parser.EntityDeclHandler = take_entity
    parser.AttlistDeclHandler = take_attribute
    parser.StartElementHandler = end
    with contextlib.suppress(_PrologEnd, expat.ExpatError):
        parser.Parse(data, True)
    return values, defaults[0]
