"""JSON Lines: one string changes, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver.documents.columns import pieces
from resolver.documents.edits import Edit, applied
from resolver.documents.rows import Between, Column
from resolver.documents.source import Source
from resolver.errors import DocumentError


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("tables")


def read(folder, data, name="t.jsonl", identifier=None):
    path = folder / name
    path.write_bytes(data)
    found = list(pieces(Source(path, Path(name)), Column("body", identifier)))
    return [piece for _, piece in found], b"".join(codec.encoded(piece.raw, name) for codec, piece in found)


def test_rows_and_what_goes_along(folder):
    data = b'\xef\xbb\xbf{"id": 1, "body": "Kiev", "tags": ["a"]}\r\n\n{"body": null}\n{"x": {}, "body": "last"}'
    found, back = read(folder, data)
    rows = [each for each in found if not isinstance(each, Between)]
    assert [(row.number, row.line, row.text) for row in rows] == [(1, 1, "Kiev"), (2, 3, ""), (3, 4, "last")]
    assert rows[0].carried == {"id": 1, "tags": ["a"]}
    assert {row.columns for row in rows} == {("id", "tags")}
    assert back == data


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{broken", ":1: not JSON at column 2: "),
        (b'{"x": 1}', ":1: no field 'body'; its fields are: x"),
        (b"{}", ":1: no field 'body'; its fields are: none"),
        (b'{"body": 5}', ":1: 'body' is a number, not a text"),
        (b'{"body": true}', ":1: 'body' is true or false, not a text"),
        (b'{"body": ["a"]}', ":1: 'body' is a list, not a text"),
        (b'{"body": {}}', ":1: 'body' is an object, not a text"),
        (b'"body"', ":1: not an object"),
        (b'{"body": "a", "body": "b"}', ":1: has more than one field 'body'"),
        (b'{"body": "\\u0000"}', ":1: 'body' holds a NUL"),
        (b'{"body": "\\ud800"}', ":1: 'body' holds half a surrogate pair"),
        (b'{"body": "caf\xe9"}', ":1: not UTF-8; give the file's encoding"),
        (b'{"body": ' + b"[" * 100_000, ":1: JSON that cannot be read: maximum recursion depth"),
        (b'{"body": "x", "n": ' + b"9" * 5_000 + b"}", ":1: JSON that cannot be read: Exceeds the limit"),
    ],
)
def test_a_broken_row_is_named_and_the_next_is_read(folder, line, message):
    data = line + b'\n{"body": "good"}\n'
    [broken, good], back = read(folder, data)
    assert str(broken.error).partition("t.jsonl")[2].startswith(message)
    assert (good.text, good.line) == ("good", 2)
    assert back == data


def test_an_array_is_no_json_lines(folder):
    with pytest.raises(DocumentError, match="a JSON array, not JSON Lines"):
        read(folder, b'[\n{"body": "x"}]')


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ('{"n": 1.10e0,"body" :"In Kiev" , "z":1}', '{"n": 1.10e0,"body" :"In Kyiv" , "z":1}'),
        (r'{"body": "\u0049n Kiev\/x"}', r'{"body": "\u0049n Kyiv\/x"}'),
        (r'{"b\u006fdy": "In Kiev"}', r'{"b\u006fdy": "In Kyiv"}'),
        ('{"a": {"body": "In Kiev"}, "body": "In Kiev"}', '{"a": {"body": "In Kiev"}, "body": "In Kyiv"}'),
    ],
)
def test_only_the_letters_that_change_are_written_anew(folder, raw, expected):
    [row], _ = read(folder, raw.encode())
    assert row.edited([Edit(3, 7, "Kiev", "Kyiv")]) == expected


def test_new_letters_are_written_as_those_before(folder):
    for raw, expected in ((r'"\u0406n Kiev"', r'"\u0406n \u041a"'), ('"Іn Kiev"', '"Іn К"'), ('"In Kiev"', '"In К"')):
        [row], _ = read(folder, f'{{"body": {raw}}}'.encode())
        assert row.edited([Edit(3, 7, "Kiev", "К")]) == f'{{"body": {expected}}}'


VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda inner: st.lists(inner, max_size=3))
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@given(
    others=st.dictionaries(st.text(), VALUES, max_size=3), text=TEXT, new=TEXT, ascii_only=st.booleans(), data=st.data()
)
def test_an_edit_of_the_line_is_an_edit_of_the_text(folder, *, others, text, new, ascii_only, data):
    record = {**others, "body": text}
    [row], _ = read(folder, json.dumps(record, ensure_ascii=ascii_only).encode("utf-8", "backslashreplace"))
    start = data.draw(st.integers(0, len(text)))
    edits = [Edit(start, data.draw(st.integers(start, len(text))), "", new)]
    assert json.loads(row.edited(edits)) == {**record, "body": applied(text, edits)}
