"""The records of a file that was checked when it was written, each decoded when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

import msgspec

from gazetteer.entity import Entity, Record, Redirect, Split
from resolver.errors import GazetteerError

_BEGINNING = b'{"id":"'
_NO_PLAIN_ID = b"\\"


class LazyRecords(Mapping[str, Record]):
    """Records by ID, in the order of a JSON Lines file that :func:`gazetteer.files.write` has written.

    Reading 50,000 entities takes a second, finding where each begins 60 ms, and most programs want few of them; the
    file is not opened before somebody asks for one. That raises :class:`~resolver.errors.GazetteerError` where a line
    does not begin with an ID or an ID comes twice.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: dict[str, Record] = {}
        self._held: dict[str, bytes] = {}

    @cached_property
    def _lines(self) -> dict[str, bytes]:
        path = self._path
        lines = self._read().splitlines()
        start = len(_BEGINNING)
        found: dict[str, bytes] = {}
        for number, line in enumerate(lines, start=1):
            identifier = line[start : line.find(b'"', start)]
            if not line.startswith(_BEGINNING) or _NO_PLAIN_ID in identifier:
                raise GazetteerError(f"{path}:{number}: does not begin with an ID; build the file anew")
            found[identifier.decode()] = line
        if len(found) < len(lines):
            raise GazetteerError(f"{path}: has an ID twice; build the file anew")
        return found

    def _read(self) -> bytes:
        try:
            return self._path.read_bytes()
        except OSError as error:
            raise GazetteerError(f"{self._path}: cannot be read: {error.strerror or error}") from error

    def __getitem__(self, identifier: str) -> Record:
        known = self._known.get(identifier)
        if known is None:
            line = self._held.get(identifier) or self._lines[identifier]
            behind = len(_BEGINNING) + len(identifier.encode())
            decoder = _AS_ENTITY if line.startswith(_KIND, behind) else _decoder(line, behind)
            known = self._known[identifier] = decoder.decode(line)
        return known

    def holding(self, text: bytes) -> Iterator[str]:
        """The IDs of the records whose lines hold some text, found without decoding one or taking the others apart."""
        lines = self._read()
        start = len(_BEGINNING)
        at = lines.find(text)
        while at >= 0:
            begin, end = lines.rfind(b"\n", 0, at) + 1, lines.find(b"\n", at)
            line = lines[begin : end if end >= 0 else None]
            identifier = line[start : line.find(b'"', start)].decode()
            self._held[identifier] = line
            yield identifier
            at = lines.find(text, end) if end >= 0 else -1

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


def _decoder(line: bytes, behind: int) -> msgspec.json.Decoder[Record]:
    """What decodes a line, by the field behind its ID."""
    return next((each for key, each in _DECODERS.items() if line.startswith(key, behind)), _AS_ENTITY)


_KIND = b'","kind":'
_AS_ENTITY: msgspec.json.Decoder[Record] = msgspec.json.Decoder(Entity)
_DECODERS: dict[bytes, msgspec.json.Decoder[Record]] = {
    b'","redirect":': msgspec.json.Decoder(Redirect),
    b'","split":': msgspec.json.Decoder(Split),
}
