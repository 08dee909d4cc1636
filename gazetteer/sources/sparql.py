"""Results of SPARQL queries, row by row: JSON (``application/sparql-results+json``) and TSV.

TSV comes in two forms: that of the standard, with ``?item`` in its heading and terms as Turtle writes them, and the
plain one of Wikidata's query page, with ``item`` in its heading and bare values.
"""

from __future__ import annotations

import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from gazetteer.sources.inputs import Input
from gazetteer.sources.source import Report, broken
from resolver.errors import GazetteerError, MissingExtraError

_LITERAL = re.compile(r'"(?P<text>(?:[^"\\]|\\.)*)"(?:@(?P<lang>[A-Za-z]+(?:-[A-Za-z0-9]+)*)|\^\^(?:<[^>]*>|\S+))?')
_ESCAPE = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))", re.DOTALL)
_ESCAPED = {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f"}
_SURROGATES = range(0xD800, 0xE000)
"""Halves of characters in UTF-16, and none by themselves."""

_BINDINGS = "results.bindings.item"


class _EscapeError(ValueError):
    """An escape stands for no character; the text says so."""


@dataclass(frozen=True, slots=True)
class Term:
    """A value of a variable: the text of a literal with its language, or an IRI."""

    text: str
    lang: str | None = None


Row = dict[str, Term]
"""The values of a row by variable, without ``?``; those that are not bound are not there."""


def sparql_rows(file: Input, report: Report) -> Iterator[tuple[int, Row]]:
    """The rows of a result with their line, in JSON their number; where a file is cut short, that is reported.

    Raises :class:`~resolver.errors.MissingExtraError` where the file is JSON and ijson is not installed.
    """
    with file.open() as stream:
        beginning = stream.peek(1).removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
        yield from (_of_json if beginning == b"{" else _of_tsv)(file, stream, report)


def _of_json(file: Input, stream: io.BufferedReader, report: Report) -> Iterator[tuple[int, Row]]:
    try:
        import ijson  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise MissingExtraError(
            f"{file.shown}: JSON results need ijson, which is not installed: pip install 'onomast[json]', or save TSV"
        ) from error
    opened = False

    def events() -> Iterator[tuple[str, str, Any]]:
        nonlocal opened
        for prefix, event, value in ijson.parse(stream):
            opened = opened or (event == "start_array" and f"{prefix}.item" == _BINDINGS)
            yield prefix, event, value

    try:
        for number, binding in enumerate(ijson.items(events(), _BINDINGS), start=1):
            try:
                row = dict(_bound(binding))
            except (AttributeError, KeyError, TypeError):
                report(broken(file, number, "no row of a SPARQL result: an object with a value for each variable"))
                continue
            yield number, row
    except ijson.JSONError as error:
        report(GazetteerError(f"{file.shown}: not JSON, or cut short: {str(error).splitlines()[0]}"))
        return
    if not opened:
        report(
            GazetteerError(f"{file.shown}: no SPARQL result: it has no list results.bindings; save the query's JSON")
        )


def _bound(binding: Any) -> Iterator[tuple[str, Term]]:
    """The variables of a row with their values; raises one of Python's errors where it is none."""
    for name, term in binding.items():
        text, lang = term["value"], term.get("xml:lang")
        if not isinstance(text, str) or not isinstance(lang, str | None):
            raise TypeError
        yield name, Term(text, lang)


def _of_tsv(file: Input, stream: io.BufferedReader, report: Report) -> Iterator[tuple[int, Row]]:
    lines = file.decoded(stream, report)
    _, heading = next(lines, (0, ""))
    variables = [name.strip().removeprefix("?") for name in heading.split("\t")]
    standard = heading.startswith("?")
    for line, text in lines:
        cells = text.split("\t")
        if len(cells) != len(variables):
            report(broken(file, line, f"it has {len(cells)} values, and the heading {len(variables)} variables"))
            continue
        try:
            terms = [_term(cell) if standard else Term(cell) for cell in cells]
        except _EscapeError as error:
            report(broken(file, line, str(error)))
            continue
        yield line, {name: term for name, term in zip(variables, terms, strict=True) if term.text}


def _term(cell: str) -> Term:
    """A term of Turtle: an IRI in angle brackets, a literal, a number."""
    if cell.startswith("<") and cell.endswith(">"):
        return Term(cell[1:-1])
    literal = _LITERAL.fullmatch(cell)
    if literal is None:
        return Term(cell)
    return Term(_ESCAPE.sub(_unescaped, literal["text"]), literal["lang"])


def _unescaped(match: re.Match[str]) -> str:
    code, long, letter = match.groups()
    if letter is not None:
        return _ESCAPED.get(letter, letter)
    point = int(code or long, 16)
    if point > sys.maxunicode or point in _SURROGATES:
        raise _EscapeError(f"{match[0]} stands for no character")
    return chr(point)
