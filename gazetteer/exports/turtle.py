"""Turtle (https://www.w3.org/TR/turtle/), written a resource at a time: documents of any length take no memory."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from gazetteer.exports.statements import Iri, Literal, Resource, Statement, Term, Value

# Beside what Turtle asks for (section 6.4 of its recommendation), all that ends a line or controls a terminal.
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]')
_SHORT = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"}
_INDENT = "    "


def document(resources: Iterable[Resource], prefixes: Mapping[str, str]) -> Iterator[str]:
    """The prefixes, then each resource with its statements."""
    yield "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in prefixes.items())
    for resource in resources:
        yield f"\n<{resource.iri}>\n{_statements(resource.statements, _INDENT)} .\n"


def literal(text: str) -> str:
    """A text as a Turtle string on one line, quotation marks included."""
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    return _SHORT.get(found[0]) or f"\\u{ord(found[0]):04X}"


def _statements(statements: Iterable[Statement], indent: str) -> str:
    return " ;\n".join(f"{indent}{_property(key)} {_value(value, indent)}" for key, value in statements)


def _property(key: str) -> str:
    return "a" if key == "rdf:type" else key


def _value(value: Value, indent: str) -> str:
    if isinstance(value, Iri):
        return f"<{value.iri}>"
    if isinstance(value, Term):
        return value.name
    if isinstance(value, Literal):
        return (
            literal(value.text)
            + (f"@{value.lang}" if value.lang else "")
            + (f"^^{value.datatype}" if value.datatype else "")
        )
    inner = " ; ".join(f"{_property(key)} {_value(each, indent)}" for key, each in value.statements)
    return f"[ {inner} ]"
