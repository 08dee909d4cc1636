"""RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/), written a resource at a time.

XML 1.0 has no way to write control characters, not even escaped; they are left out of texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import escape, quoteattr

from gazetteer.exports.statements import Blank, Iri, Literal, Resource, Statement, Term

_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_INDENT = "  "


def document(resources: Iterable[Resource], prefixes: Mapping[str, str]) -> Iterator[str]:
    """The root with its namespaces, then each resource, by its first class, with its statements."""
    spaces = "".join(f"\n    xmlns:{prefix}={quoteattr(iri)}" for prefix, iri in prefixes.items())
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{spaces}>\n'
    for resource in resources:
        about = f" rdf:about={quoteattr(resource.iri)}"
        yield "".join(_node(resource.statements, about, _INDENT, prefixes))
    yield "</rdf:RDF>\n"


def _node(statements: Iterable[Statement], about: str, indent: str, prefixes: Mapping[str, str]) -> Iterator[str]:
    rest = list(statements)
    element = "rdf:Description"
    if rest and rest[0][0] == "rdf:type" and isinstance(rest[0][1], Term):
        element = rest.pop(0)[1].name  # type: ignore[union-attr] # a Term, as the line above has seen
    yield f"{indent}<{element}{about}>\n"
    for key, value in rest:
        yield from _statement(key, value, indent + _INDENT, prefixes)
    yield f"{indent}</{element}>\n"


def _statement(key: str, value: object, indent: str, prefixes: Mapping[str, str]) -> Iterator[str]:
    if isinstance(value, Iri):
        yield f"{indent}<{key} rdf:resource={quoteattr(value.iri)}/>\n"
    elif isinstance(value, Term):
        yield f"{indent}<{key} rdf:resource={quoteattr(_expanded(value.name, prefixes))}/>\n"
    elif isinstance(value, Literal):
        attribute = f" xml:lang={quoteattr(value.lang)}" if value.lang else ""
        if value.datatype:
            attribute = f" rdf:datatype={quoteattr(_expanded(value.datatype, prefixes))}"
        yield f"{indent}<{key}{attribute}>{escape(_NO_XML.sub('', value.text), {chr(13): '&#13;'})}</{key}>\n"
    elif isinstance(value, Blank):
        yield f"{indent}<{key}>\n"
        yield from _node(value.statements, "", indent + _INDENT, prefixes)
        yield f"{indent}</{key}>\n"


def _expanded(name: str, prefixes: Mapping[str, str]) -> str:
    prefix, _, local = name.partition(":")
    return prefixes[prefix] + local
