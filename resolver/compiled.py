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
from pathlib import Path
from typing import Any

import msgspec
import platformdirs

from gazetteer.gazetteer import Gazetteer
from resolver.index import Index
from resolver.language import kept
from resolver.language.conventions.tables import CYRILLIC, LATIN, convention
from resolver.matching import given

_FORMAT = 3
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
        kept.restore(state["tables"])
        given.restore(state["given"])
        return Index(gazetteer, state["index"])
    index = Index(gazetteer)
    for code in CYRILLIC + LATIN:
        convention(code)
    _write(path, {"format": _FORMAT, "index": index.state(), "given": given.state(), "tables": kept.tables()})
    return index


def _fingerprint() -> str:
    digest = hashlib.sha256(str(_FORMAT).encode())
    for path in _DATA:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:20]


def _read(path: Path) -> dict[str, Any] | None:
    try:
        state = msgspec.msgpack.decode(path.read_bytes())
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return None
    return state if isinstance(state, dict) and state.get("format") == _FORMAT else None


def _write(path: Path, state: dict[str, Any]) -> None:
    """Keep a state, whole or not at all; older ones go."""
    temporary: str | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".builtin-")
        with os.fdopen(handle, "wb") as file:
            file.write(msgspec.msgpack.encode(state))
        Path(temporary).replace(path)
        for old in path.parent.glob("builtin-*.keys"):
            if old != path:
                old.unlink(missing_ok=True)
    except OSError:
        if temporary is not None:
            with contextlib.suppress(OSError):
                Path(temporary).unlink()
