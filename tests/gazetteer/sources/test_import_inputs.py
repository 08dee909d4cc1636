"""Opening of files for an import: packed, damaged, missing, from standard input."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import sys
import tarfile
import threading
import zipfile
from types import SimpleNamespace

import pytest
from imports import import_files

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


TOO_LONG = gzip.compress(b"first\n" + bytes((1 << 26) + 1) + b"\nlast\n", compresslevel=1)
WHAT_FOLLOWS = "a line of more than 64 MiB; is the file of another format? The rest of it is skipped"


def test_a_line_that_would_fill_the_memory_is_reported_and_ends_the_file(tmp_path):
    path = tmp_path / "bomb.gz"
    path.write_bytes(TOO_LONG)
    errors: list[str] = []
    assert list(Input(path).lines(lambda error: errors.append(str(error)))) == [(1, "first")]
    assert errors == [f"{path}:2: {WHAT_FOLLOWS}"]


@pytest.mark.parametrize("hint", ["", "sep=,\n"])
def test_a_line_of_a_table_is_bounded_too(tmp_path, hint):
    table = gzip.decompress(TOO_LONG).replace(b"first\n", f"{hint}name\nKyiv\n".encode(), 1)
    found, errors = import_files(tmp_path, "csv", {"bomb.csv": table, "x.csv": "name\nLviv\n"}, default_kind="place")
    assert [each.name() for each in found] == ["Kyiv", "Lviv"]
    assert errors == [f"bomb.csv:{4 if hint else 3}: {WHAT_FOLLOWS}"]


def project_of(data: bytes) -> bytes:
    packed = io.BytesIO()
    archive = zipped({"data.txt": data})
    with tarfile.open(fileobj=packed, mode="w") as tar:
        member = tarfile.TarInfo("data.zip")
        member.size = len(archive)
        tar.addfile(member, io.BytesIO(archive))
    return packed.getvalue()


@pytest.mark.parametrize(
    ("form", "name", "content"),
    [
        ("popolo", "bomb.json", b"{" + b" " * 99_999),
        ("openrefine", "bomb.json", b"{" + b" " * 99_999),
        ("openrefine", "bomb.tar", project_of(bytes(100_000))),
        ("skos", "bomb.ttl", b"#" * 100_000),
    ],
)
def test_a_file_that_is_read_as_a_whole_is_bounded(tmp_path, monkeypatch, form, name, content):
    monkeypatch.setattr("gazetteer.sources.inputs.MOST_WHOLE", 50_000)
    found, [error] = import_files(tmp_path, form, {name: content}, default_kind="place")
    assert found == []
    assert error.startswith(f"{name}: it has more than 0 MiB, unpacked, and this format is read as a whole; cut")


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
