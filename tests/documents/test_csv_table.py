"""CSV: every byte comes back, and the cells are those that spreadsheets see."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from resolver import csv_records
from resolver.documents.columns import pieces
from resolver.documents.edits import Edit
from resolver.documents.rows import Between, Column
from resolver.documents.source import Source
from resolver.errors import DocumentError


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("tables")


def read(folder, data, name="t.csv", *, column="body", encoding=None, identifier=None):
    """The pieces of a table, and its bytes as they come back."""
    path = folder / name
    path.write_bytes(data)
    found = list(pieces(Source(path, Path(name)), Column(column, identifier, encoding)))
    return [piece for _, piece in found], b"".join(codec.encoded(piece.raw, name) for codec, piece in found)


def texts(found):
    return [each.text for each in found if not isinstance(each, Between)]


def errors(found):
    return [str(each.error).partition("t.csv")[2] for each in found if isinstance(each, Between) and each.error]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"id,body\n1,x\n", ["x"]),
        (b'\xef\xbb\xbfbody;id\r\n"a;b";1\r\n', ["a;b"]),
        (b"id\tbody\n1\ta, b\n", ["a, b"]),
        (b"id|body\n1|x", ["x"]),
        (b"body\nx\n\ny\n", ["x", "y"]),
        (b"id,body\r1,x\r2,y", ["x", "y"]),
        (b'id,body\n1,"a\r\nb ""c"" d"\n2,\n', ['a\r\nb "c" d', ""]),
        (b'id,body\n1,5" pipe\n', ['5" pipe']),
        (b'"id\nx","bo""dy",body\n1,2,3\n', ["3"]),
        (b"sep=;\r\nid;body\r\n1;x,y\r\n", ["x,y"]),
        (b"body\n", []),
        ("id;body\n1;Київ\n".encode("utf-16"), ["Київ"]),
        ('id,body\n1,"a\nb"'.encode("utf-32"), ["a\nb"]),
    ],
)
def test_dialects_are_told_from_the_line_of_names(folder, data, expected):
    found, back = read(folder, data)
    assert texts(found) == expected
    assert errors(found) == []
    assert back == data


def test_an_encoding_can_be_given(folder):
    found, back = read(folder, "id;body\n1;Київ\n".encode("cp1251"), encoding="cp1251")
    assert texts(found) == ["Київ"]
    assert back.decode("cp1251").endswith("Київ\n")


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (b'1,"x"y', ":2: text stands between a closing quote"),
        (b"1", ":2: 1 cell where the first line names 2 columns"),
        (b"1,2,3", ":2: 3 cells where the first line names 2 columns"),
        (b"1,caf\xe9", ":2: not UTF-8; give the file's encoding"),
        (b"1,a\0b", ":2: 'body' holds a NUL"),
    ],
)
def test_a_broken_row_is_named_and_those_behind_it_are_read(folder, row, message):
    data = b"id,body\n" + row + b'\n2,good\n3,"too\n"\n'
    found, back = read(folder, data)
    assert texts(found) == ["good", "too\n"]
    assert errors(found)[0].startswith(message)
    assert back == data


@pytest.mark.parametrize("longest", [csv_records.LONGEST, 100])
def test_a_quote_that_is_never_closed_costs_its_line_only(folder, longest, monkeypatch):
    monkeypatch.setattr(csv_records, "LONGEST", longest)
    data = b'id,body\n1,"open\n' + b"2,x\n" * 500
    found, back = read(folder, data)
    assert len(texts(found)) == 500
    assert errors(found) == [":2: a quote is opened here and never closed"]
    assert back == data


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "t.csv: empty"),
        (b"id,title\n1,2\n", "no column 'body'; its columns are: id, title"),
        (b"body,body\n1,2\n", "has more than one column 'body'"),
        (b'id,"body\n1,2\n', "no column 'body'"),
        (b"PK\x03\x04\0\0", "the line of column names is no text in utf-8; save it as CSV"),
    ],
)
def test_a_table_without_the_column_is_an_error(folder, data, message):
    with pytest.raises(DocumentError, match=message):
        read(folder, data)


def test_the_other_columns_go_along_or_the_one_that_is_asked_for(folder):
    data = b'id,body,"the ""title"""\n1,x,"a,b"\n'
    [_, row], _ = read(folder, data)
    assert row.carried == {"id": "1", 'the "title"': "a,b"}
    [_, row], _ = read(folder, data, identifier="id")
    assert row.carried == {"id": "1"}
    with pytest.raises(DocumentError, match="no column 'no'"):
        read(folder, data, identifier="no")


@pytest.mark.parametrize(
    ("cell", "edit", "expected"),
    [
        ("Kiev", (0, 4, "Kyiv"), "Kyiv"),
        ('"Kiev"', (0, 4, "Kyiv"), '"Kyiv"'),
        ('"a ""b"" Kiev"', (6, 10, "Kyiv"), '"a ""b"" Kyiv"'),
        ("Kiev", (0, 4, "Kyiv, city"), '"Kyiv, city"'),
        ("Kiev", (0, 4, 'the "K"'), '"the ""K"""'),
    ],
)
def test_a_cell_is_quoted_as_it_was_and_where_it_has_to_be(folder, cell, edit, expected):
    [_, row], _ = read(folder, f'id,body,x\r\n\'1,{cell},"2"\r\n'.encode())
    start, end, new = edit
    assert row.edited([Edit(start, end, "", new)]) == f'\'1,{expected},"2"\r\n'


CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), max_size=8)


@given(st.lists(st.tuples(CELL, CELL), max_size=6), st.sampled_from(",;\t|"), st.sampled_from(["\n", "\r\n"]))
@example([("", "\r")], ",", "\n")
def test_cells_are_those_that_pythons_csv_writes(folder, rows, delimiter, end):
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter, lineterminator=end, quoting=csv.QUOTE_ALL)
    writer.writerow(("id", "body"))
    writer.writerows(rows)
    data = written.getvalue().encode()
    found, back = read(folder, data)
    assert texts(found) == [body for _, body in rows]
    assert [row.carried["id"] for row in found[1:]] == [first for first, _ in rows]
    assert back == data


@given(st.lists(st.sampled_from(['"', ",", "\n", "\r", "a", "\xff", "\0", '""', "\r\n"]), max_size=30))
def test_whatever_stands_below_the_names_comes_back(folder, parts):
    data = b"id,body\n" + "".join(parts).encode("latin-1")
    assert read(folder, data)[1] == data


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'id\tbody\n1\t"Kiev" is here\n2\ty\n', ['"Kiev" is here', "y"]),
        (
            b'id\tbody\n1\t"Kiev is burning\n2\tso they say\n3\tand it is "quiet"\n',
            ['"Kiev is burning', "so they say", 'and it is "quiet"'],
        ),
        (b'id\tbody\n1\t"Kiev is burning\n2\tso they say\n3\t"quiet"\n', ['"Kiev is burning', "so they say", "quiet"]),
        (b'id\tbody\n1\t"never closed\n2\ty\n', ['"never closed', "y"]),
        (b'id\tbody\tn\n1\t"Kiev\t5"\n2\ty\t6\n', ['"Kiev', "y"]),
        # quotes as spreadsheets and pandas set them
        (b'id\tbody\n1\t"a ""b""\nc"\n2\ty\n', ['a "b"\nc', "y"]),
        (b'id\tbody\tn\n1\t"a\nb"\t5\n', ["a\nb"]),
        (b'"id"\t"body"\n"1"\t"a\nb\tc"\n', ["a\nb\tc"]),
        (b'body\n"a\nb"\n', ["a\nb"]),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", ["t.tsv", "t.tab"])
def test_in_tsv_a_quote_may_be_a_letter(folder, name, data, expected, end):
    data = data.replace(b"\n", end.encode())
    found, back = read(folder, data, name)
    assert back == data
    assert not [each.error for each in found if isinstance(each, Between) and each.error]
    assert texts(found) == [text.replace("\n", end) for text in expected]


def test_where_a_quote_is_a_letter_none_is_set_in_the_cells_of_its_row(folder):
    found, _ = read(folder, b'id\tbody\n"1"\t"Kiev" is "here"\n', "t.tsv")
    [row] = [each for each in found if not isinstance(each, Between)]
    assert row.carried == {"id": '"1"'}
    assert row.edited([Edit(1, 5, "Kiev", "Kyiv")]) == '"1"\t"Kyiv" is "here"\n'
