"""Loops over files go through some."""

from __future__ import annotations

from pathlib import Path

import pytest
from found_files import some


def test_no_files_are_a_failure(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "sub/c.txt", "a.md"):
        (tmp_path / name).touch()
    assert [path.name for path in some(tmp_path, "*.txt")] == ["b.txt", "c.txt"]
    for folder, pattern in ((tmp_path, "*.tsv"), (tmp_path / "renamed", "*.txt")):
        with pytest.raises(AssertionError, match="no "):
            some(folder, pattern)
