"""Files of results that can be continued, wherever they were cut off."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import pytest

from resolver.documents import part as module
from resolver.documents.journal import NAME, Ledger, Note, Run, hashed
from resolver.documents.part import Part
from resolver.documents.results import Frame, Rendered
from resolver.errors import DocumentError, ResumeError

RUN = Run({"version": "1", "--lang": "uk", "--kind": None})
UNITS = [f"unit {number}\n".encode() for number in range(10)]


def work(part, units=UNITS):
    """What a batch does with a part: skip what it has, put the rest."""
    put = 0
    for unit in units:
        if not part.skips(unit):
            part.put(unit, lambda unit=unit: Rendered(unit.upper()))
            put += 1
    return put


@pytest.fixture
def saves(monkeypatch):
    """Every unit, every third one or none but the first is in the journal when the power fails."""

    def every(units):
        monkeypatch.setattr(module, "SAVED_EVERY", 0.0)
        save, count = Part._save, iter(range(10_000))
        monkeypatch.setattr(Part, "_save", lambda self, file: None if next(count) % units else save(self, file))

    return every


def make(path, run=RUN, *, resume=False, **more):
    return Part(path, run, resume=resume, frame=Frame(lambda: b"HEAD\n"), **more)


def whole(path):
    return b"HEAD\n" + b"".join(UNITS).upper()


def left(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("every", [1, 3, 1000])
@pytest.mark.parametrize("done", range(1, 11))
def test_after_a_sudden_end_the_file_becomes_what_it_would_have_been(tmp_path, saves, every, done, monkeypatch):
    path = tmp_path / "out.jsonl"
    saves(every)
    first = make(path)
    work(first, UNITS[:done])
    first._close()  # the process is gone, with the bytes that the system had got by then
    with (tmp_path / ".out.jsonl.part").open("ab") as file:
        file.write(b"half a u")
    assert not path.exists()
    monkeypatch.undo()
    second = make(path, resume=True)
    kept = (done - 1) // every * every + 1
    assert work(second) == len(UNITS) - kept
    second.end()
    assert path.read_bytes() == whole(path)
    assert left(tmp_path) == ["out.jsonl"]


def test_without_resume_a_run_starts_anew(tmp_path):
    path = tmp_path / "out.jsonl"
    first = make(path)
    work(first, UNITS[:5])
    assert first.leave()
    again = make(path)
    assert work(again) == 10
    again.end()
    assert path.read_bytes() == whole(path)


def test_where_nothing_is_left_there_is_nothing_to_resume(tmp_path):
    path = tmp_path / "out.jsonl"
    again = make(path, resume=True)
    assert not again.resumed
    assert work(again) == 10
    again.end()


@pytest.mark.parametrize(
    ("run", "message"),
    [
        ({"--lang": None}, r"out\.jsonl was begun with --lang uk, and now it is none; give what the earlier run had"),
        ({"--kind": "place"}, r"was begun with --kind none, and now it is place"),
        ({"version": "2"}, r"was begun with version 1, and now it is 2"),
    ],
)
def test_another_run_is_refused(tmp_path, run, message):
    path = tmp_path / "out.jsonl"
    first = make(path)
    work(first, UNITS[:5])
    assert first.leave()
    before = left(tmp_path)
    with pytest.raises(ResumeError, match=message):
        make(path, Run({**RUN.facts, **run}), resume=True)
    assert left(tmp_path) == before


@pytest.mark.parametrize("units", [[b"other\n", *UNITS[1:]], UNITS[:3], UNITS[::-1]])
def test_another_input_is_refused(tmp_path, units):
    path = tmp_path / "out.jsonl"
    first = make(path)
    work(first, UNITS[:5])
    first.leave()
    second = make(path, resume=True)

    def go_on():
        work(second, units)
        second.end()

    with pytest.raises(ResumeError, match="the input is not what it was"):
        go_on()
    second.leave()
    third = make(path, resume=True)
    work(third)
    third.end()
    assert path.read_bytes() == whole(path)


def test_what_is_left_and_damaged_is_refused(tmp_path):
    path = tmp_path / "out.jsonl"
    first = make(path)
    work(first, UNITS[:5])
    first.leave()
    (tmp_path / ".out.jsonl.part").write_bytes(b"short")
    with pytest.raises(ResumeError, match="shorter than its journal says"):
        make(path, resume=True)
    (tmp_path / ".out.jsonl.journal").write_bytes(b'{"run"')
    with pytest.raises(ResumeError, match="cannot be read; leave out --resume"):
        make(path, resume=True)


def test_an_end_between_the_last_two_steps_is_whole(tmp_path):
    path = tmp_path / "out.jsonl"
    first = make(path)
    work(first)
    first.end()
    record = {"run": RUN.facts, "state": {"units": 10, "size": len(whole(path)), "chain": first.state.chain}}
    record["state"] |= {"failed": 0, "changed": True, "whole": True}
    (tmp_path / ".out.jsonl.journal").write_text(json.dumps(record))
    second = make(path, resume=True)
    assert work(second) == 0
    second.end()
    assert path.read_bytes() == whole(path)
    assert not (tmp_path / ".out.jsonl.journal").exists()


def test_a_spoilt_or_unchanged_file_leaves_what_was_there(tmp_path):
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"old")
    spoilt = make(path)
    work(spoilt)
    spoilt.spoil()
    spoilt.end()
    same = make(path, only_changed=True)
    same.put(b"x", lambda: Rendered(b"x", changed=False))
    same.end()
    assert path.read_bytes() == b"old"
    assert left(tmp_path) == ["out.jsonl"]


def test_permissions_links_and_long_names(tmp_path):
    path, link = tmp_path / ("ї" * 100), tmp_path / "link"
    path.write_bytes(b"old")
    path.chmod(0o604)
    link.symlink_to(path.name)
    part = make(link)
    work(part)
    part.end()
    assert link.is_symlink()
    assert path.read_bytes() == whole(path)
    assert path.stat().st_mode & 0o777 == 0o604


def test_what_cannot_be_written_says_so(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(DocumentError, match="is a folder"):
        make(tmp_path)
    with pytest.raises(DocumentError, match="cannot be written"):
        work(make(tmp_path / "file" / "out.jsonl"))


def test_a_ledger_knows_what_is_whole(tmp_path):
    source, result = tmp_path / "in", tmp_path / "out"
    source.write_bytes(b"source")
    result.write_bytes(b"result")
    first = Ledger(tmp_path, RUN, resume=False)
    first.note(Note(result, hashed(source), 6, hashed(result), failed=2))
    with (tmp_path / NAME).open("ab") as journal:
        journal.write(b'{"result": "cut o')
    second = Ledger(tmp_path, RUN, resume=True)
    assert second.resumed
    assert second.done(result, hashed(source)) == 2
    assert second.done(result, "another") is None
    assert second.done(tmp_path / "other", hashed(source)) is None
    assert Ledger(tmp_path, RUN, resume=False).done(result, hashed(source)) is None
    second.note(Note(tmp_path / "other", "x", 1, "y"))
    assert Ledger(tmp_path, RUN, resume=True).done(result, hashed(source)) == 2
    result.write_bytes(b"damage")
    assert second.done(result, hashed(source)) is None
    with pytest.raises(ResumeError, match="was begun with --lang uk"):
        Ledger(tmp_path, Run({**RUN.facts, "--lang": "en"}), resume=True)


LINE = {"result": "out", "source": "abc", "bytes": 6, "sha256": hashlib.sha256(b"result").hexdigest(), "failed": 0}


@pytest.mark.parametrize(
    "broken",
    [
        *({name: value for name, value in LINE.items() if name != gone} for gone in LINE),
        *(LINE | {name: None} for name in LINE),
        LINE | {"failed": "0"},
        LINE | {"beside": ["x"]},
        LINE | {"beside": {"x": 5}},
        [],
        "out",
    ],
)
def test_a_line_of_a_ledger_that_lacks_something_counts_as_not_done(tmp_path, broken):
    (tmp_path / "out").write_bytes(b"result")
    (tmp_path / "other").write_bytes(b"result")
    records = (RUN.facts, broken, LINE | {"result": "other"})
    (tmp_path / NAME).write_text("".join(json.dumps(each) + "\n" for each in records))
    ledger = Ledger(tmp_path, RUN, resume=True)
    assert ledger.done(tmp_path / "out", "abc") is None
    assert ledger.done(tmp_path / "other", "abc") == 0


def test_a_ledger_whose_journal_cannot_be_read_says_so(tmp_path):
    (tmp_path / NAME).mkdir()
    with pytest.raises(ResumeError, match=r"\.onomast-journal: cannot be read: Is a directory; leave out --resume"):
        Ledger(tmp_path, RUN, resume=True)


@pytest.mark.skipif(sys.platform == "win32", reason="has no such locks")
@pytest.mark.parametrize("end", [Part.end, Part.discard])
def test_no_other_run_has_a_part_before_it_has_gone(tmp_path, monkeypatch, end):
    path = tmp_path / "out.jsonl"
    first = make(path)
    work(first)
    for name in ("replace", "unlink"):
        method = getattr(Path, name)

        def meanwhile(self, *given, method=method, **more):
            if self.name == ".out.jsonl.part" and self.exists():
                with pytest.raises(DocumentError, match="another run writes it"):
                    make(path).put(b"x", lambda: Rendered(b"B has begun\n"))
            return method(self, *given, **more)

        monkeypatch.setattr(Path, name, meanwhile)
    end(first)
    monkeypatch.undo()
    assert path.exists() == (end is Part.end)
    assert not path.exists() or path.read_bytes() == whole(path)
    assert [*map(str, tmp_path.iterdir())] == [str(path)] * path.exists()


def test_the_part_of_a_table_that_is_put_together_is_locked_until_then(tmp_path):
    path = tmp_path / "out.jsonl"

    def assemble(lines, out):
        with pytest.raises(DocumentError, match="another run writes it"):
            make(path).put(b"x", lambda: Rendered(b"B has begun\n"))
        out.write(lines.read())

    part = make(path, assemble=assemble)
    work(part)
    part.end()
    assert path.read_bytes() == whole(path)
