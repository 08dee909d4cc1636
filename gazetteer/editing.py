"""Gazetteer files changed without a stir: records are added or replaced, and what else stands there stays to the byte.

The content before and after is read and compared, so that a file in an unforeseen form is refused and never broken.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from gazetteer import files
from gazetteer.entity import Record
from gazetteer.house_form import house_form
from gazetteer.schema import mapping
from resolver.errors import GazetteerError

_EDITABLE = (".jsonl", ".yaml", ".yml")
_BOM = "\ufeff"


def content(path: Path) -> bytes:
    """The bytes of a file that is to be edited; none where it does not exist yet.

    Raises :class:`GazetteerError` where it cannot be read, or is of a kind that is not edited.
    """
    if path.suffix.lower() not in _EDITABLE:
        raise GazetteerError(f"{path}: entries are written into {', '.join(_EDITABLE)} files; give one of them")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise GazetteerError(f"{path}: cannot be read: {error.strerror or error}") from error


def appended(data: bytes, records: Sequence[Record], path: Path) -> bytes:
    """The content of a gazetteer file with records behind what stands there, in the file's own form.

    Raises :class:`GazetteerError` where the file is broken or its form leaves no room at the end.
    """
    old = files.parsed(data, path)
    text = data.decode("utf-8")
    line_end = "\r\n" if "\r\n" in text else "\n"
    whole = text if not text or text.endswith("\n") else text + line_end
    if path.suffix.lower() == ".jsonl":
        added = "".join(map(_json_line, records))
    else:
        indent, lead, gap = _yaml_form(text)
        added = lead + gap.join(house_form(item, indent) for item in records)
    new = (whole + added.replace("\n", line_end)).encode()
    return _verified(new, [*old, *records], path)


def replaced(data: bytes, changes: Mapping[str, Record], path: Path) -> bytes:
    """The content of a gazetteer file with the records of some IDs in the place of those that stand there.

    Raises :class:`GazetteerError` where the file is broken, has an ID twice, or has comments inside a record that would
    be lost.
    """
    old = files.parsed(data, path)
    text = data.decode("utf-8")
    line_end = "\r\n" if "\r\n" in text else "\n"
    spans = _json_spans(text) if path.suffix.lower() == ".jsonl" else _yaml_spans(text)
    pieces: list[str] = []
    read = 0
    for identifier, start, end, indent in spans:
        if identifier in changes:
            record = changes[identifier]
            if indent is None:
                form = _json_line(record)
            else:
                _no_comments(" " * (indent + len("- ")) + text[start:end], identifier, path)
                form = house_form(record, indent)[indent + len("- ") :]
            pieces += (text[read:start], form.rstrip("\n").replace("\n", line_end))
            read = end
    new = "".join((*pieces, text[read:])).encode()
    return _verified(new, [changes.get(item.id, item) for item in old], path)


def _verified(new: bytes, records: Sequence[Record], path: Path) -> bytes:
    try:
        same = files.parsed(new, path) == list(records)
    except GazetteerError:
        same = False
    if not same:
        raise GazetteerError(f"{path}: its form is not one that entries can be written into; edit it by hand")
    return new


def _json_line(record: Record) -> str:
    return msgspec.json.encode(mapping(record)).decode() + "\n"


def _json_spans(text: str) -> list[tuple[str, int, int, int | None]]:
    """The ID of each line and from where to where its object stands."""
    spans: list[tuple[str, int, int, int | None]] = []
    at = 0
    for line in text.split("\n"):
        bare = line.strip().lstrip(_BOM)
        if bare:
            start = at + line.index(bare)
            spans.append((msgspec.json.decode(bare)["id"], start, start + len(bare), None))
        at += len(line) + 1
    return spans


def _documents(text: str) -> list[Any]:
    import yaml  # noqa: PLC0415 - slow to import, and seldom wanted

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    return [node for node in yaml.compose_all(io.StringIO(text), Loader=loader) if node is not None]


def _yaml_form(text: str) -> tuple[int, str, str]:
    """How far the items of a YAML file are indented, what goes before the next one, and what goes between two."""
    text = text.removeprefix(_BOM)
    documents = _documents(text)
    if not documents:
        return 0, "\n" if text else "", "\n"
    items = documents[-1].value if documents[-1].id == "sequence" else documents
    airy = len(items) < 2 or "\n\n" in text[_end(items[-2]) : items[-1].start_mark.index].replace("\r", "")
    gap = "\n" if airy else ""
    if documents[-1].id == "sequence":
        return documents[-1].start_mark.column, gap if not text.endswith("\n\n") else "", gap
    return 0, "---\n", gap


def _yaml_spans(text: str) -> list[tuple[str, int, int, int | None]]:
    """The ID of each mapping, from where to where it stands, and how far its item of the list is indented."""
    offset = len(_BOM) if text.startswith(_BOM) else 0  # libyaml does not count it
    text = text[offset:]
    spans: list[tuple[str, int, int, int | None]] = []
    for document in _documents(text):
        if document.id == "sequence":
            for item in document.value:
                [identifier] = [value.value for key, value in item.value if key.value == "id"]
                start, end = item.start_mark.index, _end(item)
                while text[end - 1] in "\r\n":  # a block scalar takes its line's end along
                    end -= 1
                spans.append((identifier, start + offset, end + offset, item.start_mark.column - len("- ")))
    return spans


def _end(node: Any) -> int:
    """Where the last letter of a node stands; the end that the parser tells lies behind comments and empty lines."""
    if node.id == "scalar" or node.flow_style:
        return int(node.end_mark.index)
    children = [value for _, value in node.value] if node.id == "mapping" else node.value
    return _end(children[-1]) if children else int(node.end_mark.index)


def _no_comments(span: str, identifier: str, path: Path) -> None:
    import yaml  # noqa: PLC0415 - slow to import, and seldom wanted

    rest = list(span)
    for token in yaml.scan(io.StringIO(span), Loader=yaml.BaseLoader):
        if isinstance(token, yaml.ScalarToken):
            start, end = token.start_mark.index, token.end_mark.index
            rest[start:end] = "x" * (end - start)
    if "#" in rest:
        raise GazetteerError(
            f"{path}: {identifier}: comments stand inside the record and would be lost; put them above it first"
        )
