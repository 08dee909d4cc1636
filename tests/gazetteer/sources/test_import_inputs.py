"""Opening of files for an import: packed, damaged, missing, from standard input."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import sys
import threading
import zipfile
from types import SimpleNamespace

import pytest

from gazetteer.sources.inputs import Input, inputs

LINES = b"\xef\xbb\xbffirst\r\n\nthird \xc4\xb1\nlast"
READ = [(1, "first"), (3, "third ı"), (4, "last")]


def zipped(members: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return packed.getvalue()


PACKED = {
    "plain.txt": LINES,
    "a.gz": gzip.compress(LINES, mtime=0),
    "members.gz": gzip.compress(LINES[:9], mtime=0) + gzip.compress(LINES[9:]),
    "a.bz2": bz2.compress(LINES),
    "streams.bz2": bz2.compress(LINES[:9]) + bz2.compress(LINES[9:]),  # as the dumps of Wikidata are
    "a.xz": lzma.compress(LINES),
    "a.zip": zipped({"folder/a.txt": LINES}),
    "misnamed.json": gzip.compress(LINES, mtime=0),
}


@pytest.mark.parametrize("name", PACKED)
def test_files_are_unpacked_whatever_their_name(tmp_path, name):
    path = tmp_path / name
    path.write_bytes(PACKED[name])
    errors: list[str] = []
    counted: list[int] = []
    [file] = inputs([str(path)], lambda error: errors.append(str(error)), counted.append)
    assert list(file.lines(lambda error: errors.append(str(error)))) == READ
    assert errors == []
    assert sum(counted) >= len(PACKED[name])  # of an archive, the list of its files is read, too


def test_every_file_of_an_archive_is_one_and_named_by_itself(tmp_path):
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"one.txt": b"1", "sub/two.tsv": b"2", "__MACOSX/one.txt": b"x", "sub/.DS_Store": b""}))
    found = list(inputs([str(path)], pytest.fail))
    assert [(file.name, file.shown) for file in found] == [
        ("one.txt", f"{path}/one.txt"),
        ("two.tsv", f"{path}/sub/two.tsv"),
    ]


@pytest.mark.parametrize(("name", "known"), [("UA.txt.gz", "UA.txt"), ("entities.gzip", "entities"), ("a.b", "a.b")])
def test_the_name_of_a_file_is_that_of_its_content(tmp_path, name, known):
    assert Input(tmp_path / name).name == known


@pytest.mark.parametrize("name", ["a.gz", "a.bz2", "a.xz"])
def test_a_file_that_is_cut_short_gives_what_it_has_and_is_reported(tmp_path, name):
    path = tmp_path / name
    pack = {"a.gz": gzip.compress, "a.bz2": bz2.compress, "a.xz": lzma.compress}[name]
    path.write_bytes(pack(b"line\n" * 10)[:-9])
    errors: list[str] = []
    list(Input(path).lines(lambda error: errors.append(str(error))))
    assert len(errors) == 1
    assert errors[0].startswith(f"{path}: cannot be read: ")


def test_what_cannot_be_opened_is_reported_and_the_rest_is_given(tmp_path):
    (tmp_path / "there.txt").write_bytes(LINES)
    (tmp_path / "broken.zip").write_bytes(b"PK\x03\x04nothing")
    errors: list[str] = []
    names = ["missing.txt", ".", "broken.zip", "there.txt"]
    found = list(inputs([str(tmp_path / name) for name in names], lambda error: errors.append(str(error))))
    assert [file.name for file in found] == ["there.txt"]
    assert [error.partition(": cannot")[0] for error in errors] == [str(tmp_path / name) for name in names[:3]]
    assert "folder" in errors[1]


@pytest.mark.parametrize("arguments", [[], ["-"]])
@pytest.mark.parametrize("content", [LINES, gzip.compress(LINES, mtime=0)])
def test_standard_input_is_unpacked_too_and_left_open(monkeypatch, arguments, content):
    stdin = io.BytesIO(content)
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=stdin))
    [file] = inputs(arguments, pytest.fail)
    assert (file.shown, file.name, file.repeatable) == ("-", "", False)
    assert list(file.lines(pytest.fail)) == READ
    assert not stdin.closed


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with a name are of Unix")
def test_a_pipe_with_a_name_is_opened_once(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(gzip.compress(LINES, mtime=0),))
    writer.start()
    [file] = inputs([str(pipe)], pytest.fail)
    assert not file.repeatable
    assert list(file.lines(pytest.fail)) == READ
    writer.join(5)


def test_an_archive_on_standard_input_is_refused(monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(PACKED["a.zip"])))
    errors: list[str] = []
    assert list(Input(None).lines(lambda error: errors.append(str(error)))) == []
    assert "name the file" in errors[0]
