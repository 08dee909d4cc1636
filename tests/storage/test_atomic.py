"""Files that are whole or not there, whoever writes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver.building import build
from resolver.errors import DocumentError, GazetteerError
from resolver.storage.atomic import atomic
from resolver.storage.files import write_sections

Write = Callable[[Path], object]


def a_text(path: Path) -> None:
    with atomic(path, DocumentError) as file:
        file.write(b"new")


SOME = Gazetteer([Entity("place:one", "place", (Name("Firstville"),))])
WRITERS: list[tuple[str, Write]] = [
    (".txt", a_text),
    (".jsonl", SOME.save),
    (".onomast", lambda path: build(SOME, path)),
]


@pytest.mark.parametrize(("suffix", "write"), WRITERS)
def test_all_writers_follow_links_make_folders_and_take_long_names(tmp_path: Path, suffix: str, write: Write) -> None:
    path, link = tmp_path / "new" / "folder" / f"{'ქ' * 80}{suffix}", tmp_path / f"link{suffix}"
    write(path)
    path.chmod(0o604)
    link.symlink_to(path)
    before = path.stat().st_ino
    write(link)
    assert link.is_symlink()
    assert path.stat().st_ino != before
    assert path.stat().st_mode & 0o777 == 0o604
    assert [*path.parent.iterdir()] == [path]


@pytest.mark.parametrize(("suffix", "write"), WRITERS)
def test_links_in_a_circle_are_an_error_of_ours(tmp_path: Path, suffix: str, write: Write) -> None:
    circle = tmp_path / f"circle{suffix}"
    circle.symlink_to(circle.name)
    with pytest.raises((DocumentError, GazetteerError), match="cannot be written: Too many levels of symbolic links"):
        write(circle)
    assert [*tmp_path.iterdir()] == [circle]


def test_what_replaces_a_secret_is_never_for_everybody(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    path.chmod(0o600)
    with atomic(path, DocumentError):
        assert {each.stat().st_mode & 0o777 for each in tmp_path.iterdir()} == {0o600}


def test_a_file_that_is_not_the_one_that_was_read_stays(tmp_path: Path) -> None:
    path = tmp_path / "file.onomast"
    write_sections(path, [("a", b"1")])
    theirs = path.read_bytes()
    with pytest.raises(GazetteerError, match=r"file\.onomast: was changed by another program meanwhile; nothing was"):
        write_sections(path, [("a", b"2")], b"another stamp")
    assert path.read_bytes() == theirs
    assert [*tmp_path.iterdir()] == [path]


def test_a_file_is_there_when_the_block_has_ended(tmp_path):
    path = tmp_path / "new" / "a.txt"
    with atomic(path, DocumentError) as file:
        file.write(b"new")
        assert not path.exists()
    assert path.read_bytes() == b"new"
    assert [*path.parent.iterdir()] == [path]


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, BrokenPipeError])
def test_nothing_is_left_where_it_ended_badly(tmp_path, error):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(error), atomic(path, DocumentError) as file:
        file.write(b"new")
        raise error
    assert path.read_bytes() == b"old"
    assert [*tmp_path.iterdir()] == [path]


def test_permissions_and_links_stay(tmp_path):
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    path.write_bytes(b"old")
    path.chmod(0o604)
    link.symlink_to("a.txt")
    with atomic(link, DocumentError) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o604


def test_new_files_have_the_usual_permissions(tmp_path):
    (tmp_path / "usual").write_bytes(b"")
    with atomic(tmp_path / "new", DocumentError):
        pass
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_what_cannot_be_written_says_so(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path, tmp_path / "file" / "a.txt"):
        with pytest.raises(DocumentError, match="cannot be written"), atomic(path, DocumentError):
            pass


def test_long_names_have_room(tmp_path):
    path = tmp_path / ("a" * 250)
    with atomic(path, DocumentError) as file:
        file.write(b"new")
    assert path.exists()
