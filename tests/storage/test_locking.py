"""Two runs at once that are told to write one file."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any
from unittest import mock

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


@pytest.mark.skipif(sys.platform == "win32", reason="has no such locks")
def test_a_file_that_has_moved_while_it_was_waited_for_is_not_the_one(tmp_path: Path) -> None:
    """Between opening and locking, who had the file before gives it another name."""
    path, place = tmp_path / "results.part", tmp_path / "results"
    path.write_bytes(b"theirs")
    opened = os.open

    def meanwhile(*given: Any) -> int:
        handle = opened(*given)
        if path.exists() and not place.exists():
            path.rename(place)
        return handle

    with mock.patch.object(os, "open", meanwhile), opened_alone(path) as file:
        file.write(b"mine")
    assert (place.read_bytes(), path.read_bytes()) == (b"theirs", b"mine")
