"""Parquet: one column changes; schema, metadata, compression and row groups stay."""

from __future__ import annotations

import datetime
import io
import sys
from pathlib import Path

import pytest

from resolver.documents import parquet
from resolver.documents.columns import pieces
from resolver.documents.edits import Edit
from resolver.documents.rows import Between, Column
from resolver.documents.source import Source
from resolver.errors import DocumentError, MissingExtraError

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")


def table(kind, rows=5):
    bodies = ["In Kiev", None, "", "a\0b", "Kiev"] * (rows // 5)
    return pa.table(
        {
            "id": pa.array(range(rows), pa.int16()),
            "body": pa.array(bodies, pa.string()).cast(kind),
            "day": pa.array([datetime.date(2025, 5, 16)] * rows),
            "tags": pa.array([["a"], []] * (rows // 2) + [None] * (rows % 2)),
        }
    ).replace_schema_metadata({"made by": "a test"})


def source(path):
    return Source(path, Path(path.name))


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())]
)
def test_the_new_table_is_the_old_one_but_for_the_text(tmp_path, kind):
    path = tmp_path / "t.parquet"
    old = table(kind, 10)
    pq.write_table(old, path, row_group_size=4, compression={"id": "NONE", "body": "ZSTD", "day": "SNAPPY"})
    lines = io.BytesIO()
    for codec, piece in pieces(source(path), Column("body"), carry=False):
        edits = [] if isinstance(piece, Between) or not piece.text.endswith("Kiev") else [Edit(0, 0, "", "New ")]
        lines.write(codec.encoded(piece.edited(edits) if edits else piece.raw, ""))
    lines.seek(0)
    out = io.BytesIO()
    parquet.assembled(path, "t.parquet", Column("body"), lines, out)
    before, after = pq.ParquetFile(path), pq.ParquetFile(out)
    new = after.read()
    assert new.column("body").to_pylist() == ["New In Kiev", None, "", "a\0b", "New Kiev"] * 2
    assert after.schema_arrow.equals(before.schema_arrow, check_metadata=True)
    assert new.drop_columns("body").equals(old.drop_columns("body"))
    for number in range(before.num_row_groups):
        groups = [file.metadata.row_group(number) for file in (before, after)]
        assert groups[0].num_rows == groups[1].num_rows
        for at in range(groups[0].num_columns):
            assert groups[0].column(at).compression == groups[1].column(at).compression
            assert groups[0].column(at).encodings == groups[1].column(at).encodings
    assert after.num_row_groups == before.num_row_groups


def test_rows_and_what_goes_along(tmp_path):
    path = tmp_path / "t.parquet"
    pq.write_table(table(pa.string()), path)
    found = [piece for _, piece in pieces(source(path), Column("body"))]
    rows = [each for each in found if not isinstance(each, Between)]
    assert [row.text for row in rows] == ["In Kiev", "", "", "Kiev"]
    assert rows[0].carried == {"id": 0, "day": datetime.date(2025, 5, 16), "tags": ["a"]}
    assert str(found[3].error) == f"{path}:4: 'body' holds a NUL: binary data, not a text"
    assert sum(each.size for each in found) == path.stat().st_size
    [first, *_] = [piece for _, piece in pieces(source(path), Column("body", "id"))]
    assert first.carried == {"id": 0}


@pytest.mark.parametrize(
    ("column", "message"),
    [("no", "no column 'no'; its columns are: id, body, day, tags"), ("id", "its column 'id' holds int16, not texts")],
)
def test_a_table_without_such_a_column_is_an_error(tmp_path, column, message):
    path = tmp_path / "t.parquet"
    pq.write_table(table(pa.string()), path)
    with pytest.raises(DocumentError, match=message):
        list(pieces(source(path), Column(column)))


def test_what_is_no_parquet_is_an_error(tmp_path):
    path = tmp_path / "t.parquet"
    path.write_bytes(b"id,body\n1,x\n")
    with pytest.raises(DocumentError, match=r"t\.parquet: cannot be read as Parquet"):
        list(pieces(source(path), Column("body")))
    with pytest.raises(DocumentError, match="cannot be read from standard input"):
        list(pieces(Source(None, path), Column("body")))


def broken_bytes(kind):
    """Three texts, of which the second is no UTF-8."""
    offsets = pa.array([0, 4, 6, 10], pa.int32()).buffers()[1]
    return pa.StringArray.from_buffers(3, offsets, pa.py_buffer(b"Kiev\xff\xfeKiev")).cast(kind)


def test_a_damaged_row_group_is_an_error_that_names_it(tmp_path):
    path = tmp_path / "t.parquet"
    pq.write_table(table(pa.string(), 10), path, row_group_size=5, compression="NONE", use_dictionary=False)
    start = pq.ParquetFile(path).metadata.row_group(1).column(1).data_page_offset
    data = bytearray(path.read_bytes())
    data[start : start + 16] = b"\xff" * 16
    path.write_bytes(data)
    found = pieces(source(path), Column("body"))
    assert len([next(found) for _ in range(5)]) == 5
    with pytest.raises(DocumentError, match=r"t\.parquet: row group 1 cannot be read as Parquet: "):
        next(found)
    with pytest.raises(DocumentError, match=r"t\.parquet: row group 1 cannot be read as Parquet: "):
        parquet.assembled(path, str(path), Column("body"), io.BytesIO(b"null\n" * 10), io.BytesIO())


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string())]
)
def test_a_text_that_is_no_utf_8_costs_its_row_alone_and_is_written_again_as_it_was(tmp_path, kind):
    path = tmp_path / "t.parquet"
    pq.write_table(pa.table({"body": broken_bytes(kind), "id": [1, 2, 3]}), path)
    found = [piece for _, piece in pieces(source(path), Column("body"))]
    assert [getattr(each, "carried", None) for each in found] == [{"id": 1}, None, {"id": 3}]
    assert str(found[1].error).startswith(f"{path}:2: 'body' cannot be read: 'utf-8' codec can't decode byte 0xff")
    out = io.BytesIO()
    parquet.assembled(path, "t.parquet", Column("body"), io.BytesIO(b'"Kyiv"\nnull\nnull\n'), out)
    new = pq.read_table(out).column("body")
    assert new.type == kind
    assert new.cast(pa.large_string()).cast(pa.large_binary()).to_pylist() == [b"Kyiv", b"\xff\xfe", b"Kiev"]


def test_days_and_times_beyond_python_s_calendar_go_along_as_text(tmp_path):
    path = tmp_path / "t.parquet"
    far = {
        "micro": pa.array([0, 10**18], pa.timestamp("us")),
        "zoned": pa.array([0, 10**18], pa.timestamp("us", "UTC")),
        "day": pa.array([0, 10**9], pa.date32()),
        "span": pa.array([0, 10**18], pa.duration("s")),
    }
    pq.write_table(pa.table({"body": ["Kiev", "Kiev"], **far}), path)
    rows = [piece for _, piece in pieces(source(path), Column("body"))]
    assert rows[0].carried["micro"] == datetime.datetime(1970, 1, 1)
    assert [type(value) for value in rows[1].carried.values()] == [str] * 4
    assert rows[1].text == "Kiev"


def test_a_row_with_what_python_has_no_value_for_is_named(tmp_path):
    path = tmp_path / "t.parquet"
    pq.write_table(pa.table({"body": ["a", "b"], "t": pa.array([[0], [10**18]], pa.list_(pa.timestamp("us")))}), path)
    first, second = [piece for _, piece in pieces(source(path), Column("body"))]
    assert first.text == "a"
    assert str(second.error) == f"{path}:2: 't' cannot be read: date value out of range"
    assert [piece.text for _, piece in pieces(source(path), Column("body"), carry=False)] == ["a", "b"]


def test_a_missing_library_names_the_extra(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"pip install 'onomast\[parquet\]'"):
        list(pieces(source(tmp_path / "t.parquet"), Column("body")))
