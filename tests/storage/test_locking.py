"""Two runs at once that are told to write one file."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from resolver.storage.locking import opened_alone


@pytest.mark.skipif(sys.platform == "win32", reason="has no such locks")
def test_a_file_is_one_runs_until_it_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "results.part"
    first = opened_alone(path)
    first.write(b"mine")
    first.flush()
    with pytest.raises(BlockingIOError):
        opened_alone(path)
    first.close()
    with opened_alone(path) as second:
        assert second.read() == b"mine"
