"""The records of a file that was checked when it was written, each decoded when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from gazetteer.entity import Entity, Record, Redirect, Split
from resolver.errors import GazetteerError

_BEGINNING = b'{"id":"'
_NO_PLAIN_ID = b"\\"


class LazyRecords(Mapping[str, Record]):
    """Records by ID, in the order of a JSON Lines file that :func:`gazetteer.files.write` has written.

    Reading 3,400 entities takes 60 ms, finding where each begins 2; most programs want few of them. Raises
    :class:`~resolver.errors.GazetteerError` where a line does not begin with an ID or an ID comes twice.
    """

    def __init__(self, path: Path) -> None:
        try:
            lines = path.read_bytes().splitlines()
        except OSError as error:
            raise GazetteerError(f"{path}: cannot be read: {error.strerror or error}") from error
        start = len(_BEGINNING)
        self._lines: dict[str, bytes] = {}
        for number, line in enumerate(lines, start=1):
            identifier = line[start : line.find(b'"', start)]
            if not line.startswith(_BEGINNING) or _NO_PLAIN_ID in identifier:
                raise GazetteerError(f"{path}:{number}: does not begin with an ID; build the file anew")
            self._lines[identifier.decode()] = line
        if len(self._lines) < len(lines):
            raise GazetteerError(f"{path}: has an ID twice; build the file anew")
        self._known: dict[str, Record] = {}

    def __getitem__(self, identifier: str) -> Record:
        known = self._known.get(identifier)
        if known is None:
            line = self._lines[identifier]
            behind = len(_BEGINNING) + len(identifier.encode())
            decoder = next((each for key, each in _DECODERS.items() if line.startswith(key, behind)), _AS_ENTITY)
            known = self._known[identifier] = decoder.decode(line)
        return known

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)


_AS_ENTITY: msgspec.json.Decoder[Record] = msgspec.json.Decoder(Entity)
_DECODERS: dict[bytes, msgspec.json.Decoder[Record]] = {
    b'","redirect":': msgspec.json.Decoder(Redirect),
    b'","split":': msgspec.json.Decoder(Split),
}
