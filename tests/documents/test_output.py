"""Files that are whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from resolver.documents.output import Mirror, atomic
from resolver.documents.source import Source
from resolver.errors import DocumentError


def test_a_file_is_there_when_the_block_has_ended(tmp_path):
    path = tmp_path / "new" / "a.txt"
    with atomic(path) as file:
        file.write(b"new")
        assert not path.exists()
    assert path.read_bytes() == b"new"
    assert [*path.parent.iterdir()] == [path]


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError, BrokenPipeError])
def test_nothing_is_left_where_it_ended_badly(tmp_path, error):
    path = tmp_path / "a.txt"
    path.write_bytes(b"old")
    with pytest.raises(error), atomic(path) as file:
        file.write(b"new")
        raise error
    assert path.read_bytes() == b"old"
    assert [*tmp_path.iterdir()] == [path]


def test_permissions_and_links_stay(tmp_path):
    path, link = tmp_path / "a.txt", tmp_path / "link.txt"
    path.write_bytes(b"old")
    path.chmod(0o604)
    link.symlink_to("a.txt")
    with atomic(link) as file:
        file.write(b"new")
    assert link.is_symlink()
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o604


def test_new_files_have_the_usual_permissions(tmp_path):
    (tmp_path / "usual").write_bytes(b"")
    with atomic(tmp_path / "new"):
        pass
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_what_cannot_be_written_says_so(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    for path in (tmp_path, tmp_path / "file" / "a.txt"):
        with pytest.raises(DocumentError, match="cannot be written"), atomic(path):
            pass


def test_long_names_have_room(tmp_path):
    path = tmp_path / ("a" * 250)
    with atomic(path) as file:
        file.write(b"new")
    assert path.exists()


def test_a_mirror_keeps_places_apart(tmp_path):
    mirror = Mirror(tmp_path / "out")
    first = Source(Path("one/a.txt"), Path("a.txt"))
    assert mirror.place(first, ".jsonl") == tmp_path / "out/a.txt.jsonl"
    assert mirror.place(first, ".jsonl") == tmp_path / "out/a.txt.jsonl"
    with pytest.raises(DocumentError, match=r"two/a.txt: .* that of one/a.txt"):
        mirror.place(Source(Path("two/a.txt"), Path("a.txt")), ".jsonl")
    with pytest.raises(DocumentError, match="would replace it"):
        mirror.place(Source(tmp_path / "out/b.txt", Path("b.txt")))


def test_a_mirror_can_give_names_that_pair(tmp_path):
    mirror = Mirror(tmp_path)
    text, page = Source(tmp_path / "a.txt", Path("a.txt")), Source(Path("a.html"), Path("a.html"))
    assert mirror.place(text, ".ann", replaces=".txt") == tmp_path / "a.ann"
    assert mirror.place(page, ".ann", replaces=".txt") == tmp_path / "a.html.ann"
    assert mirror.place(text, ".txt", replaces=".txt", same=True) == tmp_path / "a.txt"
    with pytest.raises(DocumentError, match="would replace it"):
        mirror.place(text, ".txt", replaces=".txt")
    with pytest.raises(DocumentError, match=r"that of a\.html"):
        mirror.place(Source(Path("a.html.txt"), Path("a.html.txt")), ".ann", replaces=".txt")
