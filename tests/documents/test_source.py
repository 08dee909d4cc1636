"""What arguments stand for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from resolver.documents.source import Source, sources
from resolver.errors import DocumentError


@pytest.fixture(autouse=True)
def tree(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("t/b.txt", "t/a/z.MD", "t/a.html", "t/.hidden/c.txt", "t/.c.txt", "t/image.png", "t/out/d.txt"):
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)


def shown(*arguments, **options):
    return [str(each) if isinstance(each, DocumentError) else each.shown for each in sources(arguments, **options)]


def test_folders_are_read_whole_and_in_order():
    assert shown("t") == ["t/a/z.MD", "t/a.html", "t/b.txt", "t/out/d.txt"]
    assert [str(each.relative) for each in sources(["t"])] == ["a/z.MD", "a.html", "b.txt", "out/d.txt"]


def test_the_folder_that_results_go_to_is_passed_over():
    assert shown("t", leave_out=Path("t/out")) == ["t/a/z.MD", "t/a.html", "t/b.txt"]


def test_arguments_keep_their_order_and_files_are_read_whatever_their_suffix():
    assert shown("t/image.png", "-", "t/b.txt") == ["t/image.png", "-", "t/b.txt"]
    assert shown() == ["-"]


def test_circles_of_links_are_not_walked():
    Path("t/a/up").symlink_to("..")
    assert shown("t", leave_out=Path("t/out")) == ["t/a/z.MD", "t/a.html", "t/b.txt"]


def test_what_is_missing_comes_as_an_error_in_its_place():
    first, second = shown("gone", "t/b.txt")
    assert first == "gone: no such file or folder; check the path"
    assert second == "t/b.txt"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_pipes_in_a_folder_are_named_and_passed_over_but_read_by_their_own_path():
    os.mkfifo("t/a/pipe.txt")
    Path("t/link.txt").symlink_to("a/pipe.txt")
    advice = "a pipe, socket or device, no regular file; skipped (a pipe that is named by itself is read)"
    *before, link, out = shown("t")
    assert before == [f"t/a/pipe.txt: {advice}", "t/a/z.MD", "t/a.html", "t/b.txt"]
    assert (link, out) == (f"t/link.txt: {advice}", "t/out/d.txt")
    assert shown("t/a/pipe.txt") == ["t/a/pipe.txt"]


def test_a_folder_as_a_file_is_an_error():
    with pytest.raises(DocumentError, match="t: is a folder"):
        Source(Path("t"), Path("t")).read()
