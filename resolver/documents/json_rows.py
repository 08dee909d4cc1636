"""JSON Lines: one object a line, written again byte for byte but for one string in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from json import decoder
from typing import TYPE_CHECKING, Any

from resolver.documents.rows import Between, Column, Valued, distinct, unusable
from resolver.documents.table_lines import Lines
from resolver.errors import DocumentError

if TYPE_CHECKING:
    from resolver.documents.edits import Edit

SUFFIXES = (".jsonl", ".ndjson")

_KINDS = {bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "an object"}
_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\n\r]*")
_LETTER = re.compile(r"\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u....|\\.|[^\\]", re.DOTALL)
"""One letter of a JSON string as it stands there."""


@dataclass(frozen=True, slots=True)
class JsonRow(Valued):
    """An object as it stands on its line, and what it holds."""

    raw: str
    line: int
    columns: tuple[str, ...]

    @property
    def beyond(self) -> str:
        """Nothing: a row is what stands there."""
        return ""

    def edited(self, edits: Sequence[Edit]) -> str:
        """The line with changes in the text; every other letter stays as it was written, escapes too."""
        start, end = _span(self.raw, self.column.name)
        inner = self.raw[start + 1 : end - 1]
        starts = [*(found.start() for found in _LETTER.finditer(inner)), len(inner)] if "\\" in inner else None
        ascii_only = starts is not None and inner.isascii() and "\\u" in inner
        parts = [self.raw[: start + 1]]
        read = 0
        for edit in edits:
            first, last = (starts[edit.start], starts[edit.end]) if starts else (edit.start, edit.end)
            parts += (inner[read:first], json.dumps(edit.new, ensure_ascii=ascii_only)[1:-1])
            read = last
        return "".join((*parts, inner[read:], self.raw[end - 1 :]))


def pieces(lines: Lines, column: Column) -> Iterator[JsonRow | Between]:
    """The objects of a file, in order.

    Raises :class:`~resolver.errors.DocumentError` where the file is one JSON value over many lines.
    """
    if lines.start == "[":
        raise DocumentError(
            f"{lines.shown}: a JSON array, not JSON Lines; make it one object a line first, as by jq -c '.[]'"
        )
    if lines.mark:
        yield Between(lines.mark)
    number = 0
    columns: tuple[str, ...] = ()
    while raw := lines.next():
        if not raw.strip():
            yield Between(raw, lines.size())
            continue
        number += 1
        try:
            values = _values(raw, column, lines)
        except DocumentError as error:
            yield Between(raw, lines.size(), error)
            continue
        columns = columns or column.columns(values)
        yield JsonRow(number, lines.size(), values, column, raw, lines.number, columns)


def _values(raw: str, column: Column, lines: Lines) -> dict[str, Any]:
    """The object on a line.

    Raises :class:`~resolver.errors.DocumentError` where there is none with a text.
    """
    where = f"{lines.shown}:{lines.number}"
    if lines.codec.undecoded(raw):
        raise DocumentError(f"{where}: not {lines.codec.name.upper()}; give the file's encoding with --encoding NAME")
    try:
        pairs = json.loads(raw, object_pairs_hook=_Pairs)
    except json.JSONDecodeError as error:
        raise DocumentError(f"{where}: not JSON at column {error.colno}: {error.msg}") from error
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"{where}: JSON that cannot be read: {error}") from error
    if not isinstance(pairs, _Pairs):
        raise DocumentError(f"{where}: not an object; JSON Lines has one object a line here")
    column.check([name for name, _ in pairs], where, "field")
    values: dict[str, Any] = _plain(pairs)
    text = values[column.name]
    if text is not None and not isinstance(text, str):
        raise DocumentError(f"{where}: {column.name!r} is {_KINDS[type(text)]}, not a text")
    problem = unusable(text or "")
    if problem:
        raise DocumentError(f"{where}: {column.name!r} {problem}")
    return values


class _Pairs(list[tuple[str, Any]]):
    """An object as its fields stand there, twice where they do."""


def _plain(value: Any) -> Any:
    if isinstance(value, _Pairs):
        names = distinct([name for name, _ in value])
        return {name: _plain(inner) for name, (_, inner) in zip(names, value, strict=True)}
    return [_plain(inner) for inner in value] if isinstance(value, list) else value


def _span(raw: str, name: str) -> tuple[int, int]:
    """Where the value of a field stands on a line whose JSON is sound."""
    at = raw.index("{") + 1
    while True:
        key, at = decoder.scanstring(raw, _after_space(raw, at) + 1)  # type: ignore[attr-defined] # typeshed leaves it out
        start = _after_space(raw, _after_space(raw, at) + 1)
        _, at = _DECODER.raw_decode(raw, start)
        if key == name:
            return start, at
        at = _after_space(raw, at) + 1


def _after_space(raw: str, at: int) -> int:
    found = _SPACE.match(raw, at)
    return found.end() if found else at
