"""Files that tests go through in a loop: that there are none, after a folder was renamed, must not pass as success."""

from __future__ import annotations

from pathlib import Path


def some(folder: Path, pattern: str) -> list[Path]:
    """The files below a folder whose names fit a pattern, in order; there has to be one."""
    paths = sorted(folder.rglob(pattern))
    assert paths, f"no {pattern} in {folder}"
    return paths
