"""The built-in gazetteer's look-up keys, worked out once and kept in the user's cache directory.

Working them out takes seconds, reading them a tenth of one. The file carries a format version and a fingerprint of all
data that the keys depend on; a file that is foreign, truncated or outdated is made anew. Where the directory cannot be
written, nothing is kept and everything still works.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import zlib
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import platformdirs

from gazetteer.gazetteer import Gazetteer
from resolver.index import Index
from resolver.language import kept
from resolver.language.conventions.tables import CYRILLIC, LATIN, convention
from resolver.language.names.common_words import common_words
from resolver.language.names.given_names import frequency_bands
from resolver.language.names.institutions import terms_in
from resolver.language.names.surnames import surname_bands
from resolver.language.names.titles import titles
from resolver.language.scripts.detection import LANGUAGES
from resolver.matching import given

_FORMAT = 6
_CHECKSUM_SIZE = 4
_HERE = Path(__file__).parent
_DATA = (
    _HERE.parent / "gazetteer" / "data" / "builtin.jsonl",
    *sorted((_HERE / "language" / "conventions").rglob("*.toml")),
    *sorted((_HERE / "language").glob("**/*.py")),
    *sorted((_HERE / "matching").glob("*.py")),
    _HERE / "index.py",
    _HERE / "entries.py",
    *sorted((_HERE / "language" / "names" / "data").glob("*.tsv")),
)


def is_kept(directory: Path | None = None) -> bool:
    """Whether an earlier run has left keys that fit: whether the next start is a quick one."""
    return _path(directory).is_file()


def _path(directory: Path | None) -> Path:
    return (directory or Path(platformdirs.user_cache_dir("onomast"))) / f"builtin-{_fingerprint()}.keys"


def builtin_index(gazetteer: Gazetteer, directory: Path | None = None) -> Index:
    """The index of the built-in gazetteer, with the keys of an earlier run where there are any.

    ``directory`` is where they are kept, by default the user's cache directory.
    """
    path = _path(directory)
    state = _read(path)
    if state is not None:
        kept.restore({name: partial(msgspec.msgpack.decode, table) for name, table in state["tables"].items()})
        given.restore(state["given"])
        return Index(gazetteer, state["index"])
    index = Index(gazetteer)
    _write(path, {"format": _FORMAT, "index": index.state(), "given": given.state(), "tables": _tables()})
    return index


def _tables() -> dict[str, Any]:
    """Every table that a look-up may want, worked out."""
    for code in CYRILLIC + LATIN:
        convention(code)
    for lang in LANGUAGES:
        common_words(lang)
    titles(), surname_bands(), frequency_bands()
    terms_in(("ministry", "defence"))
    return kept.tables()


def _fingerprint() -> str:
    digest = hashlib.sha256(str(_FORMAT).encode())
    for path in _DATA:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:20]


def _read(path: Path) -> dict[str, Any] | None:
    """The state of a file, its tables still written; None where it is not one of ours, whole and of this format."""
    try:
        written = memoryview(path.read_bytes())
        if _checksum(written[_CHECKSUM_SIZE:]) != written[:_CHECKSUM_SIZE]:
            return None
        sections = msgspec.msgpack.decode(written[_CHECKSUM_SIZE:], type=dict[str, msgspec.Raw])
        if sections.keys() != {"format", "index", "given", "tables"}:
            return None
        if msgspec.msgpack.decode(sections["format"]) != _FORMAT:
            return None
        return {
            "index": msgspec.msgpack.decode(sections["index"]),
            "given": msgspec.msgpack.decode(sections["given"]),
            "tables": msgspec.msgpack.decode(sections["tables"], type=dict[str, msgspec.Raw]),
        }
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None


def _checksum(content: bytes | memoryview) -> bytes:
    """What tells a file that was damaged, of which parts are decoded long after it was opened."""
    return zlib.crc32(content).to_bytes(_CHECKSUM_SIZE, "big")


def _write(path: Path, state: dict[str, Any]) -> None:
    """Keep a state, whole or not at all; older ones go."""
    temporary: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".builtin-")
        with os.fdopen(handle, "wb") as file:
            content = msgspec.msgpack.encode(state)
            file.write(_checksum(content) + content)
        Path(temporary).replace(path)
        for old in path.parent.glob("builtin-*.keys"):
            if old != path:
                old.unlink(missing_ok=True)
    except OSError:
        if temporary is not None:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
