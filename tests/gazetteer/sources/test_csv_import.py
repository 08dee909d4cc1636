"""CSV and TSV with a column mapping."""

from __future__ import annotations

import gzip

import pytest
from imports import ODD_IDS, import_files, names, oddly_called

from gazetteer import Gazetteer
from gazetteer.exports.csv_names import csv_names
from gazetteer.exports.selection import Selection

MPS = """\
№;ПІБ;По-русски;Інші імена;Партія;Країна;QID;Народився
1;Приклад Олена Іванівна;Пример Елена;"Приклад-Зразок Олена | О. Приклад";Зразкова;UA;Q901;12.03.1971
2;Зразок, Тарас;;;;UA;;1980
"""
COLUMNS = {
    "name:uk": "ПІБ",
    "name:ru": "По-русски",
    "name:uk:alias": "Інші імена",
    "country": "Країна",
    "same_as:wikidata": "QID",
    "born": "Народився",
}


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (MPS.encode(), None),
        (MPS.encode("utf-8-sig"), None),
        (MPS.encode("utf-16"), None),
        (MPS.encode("utf-32"), None),
        (MPS.encode("utf-16-le"), "utf-16"),
        (MPS.encode("utf-16-be"), "utf-16"),
        (MPS.encode("utf-32-be"), "utf-32"),
        (MPS.encode(), "utf-8-sig"),
        (b"\xfe\xff" + MPS.encode("utf-16-be"), "cp1251"),  # the mark is right, whatever the user says
        (MPS.replace("№", "N").encode("cp1251"), "cp1251"),
        (MPS.replace("\n", "\r\n").encode(), None),
        (gzip.compress(MPS.encode(), mtime=0), None),
        (("sep=;\n" + MPS).encode("utf-8-sig"), None),  # Excel
    ],
)
def test_columns_are_mapped_in_any_encoding(tmp_path, content, encoding):
    (olena, taras), errors = import_files(
        tmp_path,
        "csv",
        {"mps.csv": content},
        "mps.csv",
        columns=COLUMNS,
        separator="|",
        default_kind="person",
        encoding=encoding,
    )
    assert errors == []
    assert olena.id == "wikidata:Q901"
    assert olena.same_as == {"wikidata": "Q901"}
    assert names(olena) == [
        ("Приклад Олена Іванівна", "uk", None),
        ("Пример Елена", "ru", None),
        ("Приклад-Зразок Олена", "uk", "alias"),
        ("О. Приклад", "uk", "alias"),
    ]
    assert (olena.kind, olena.countries, olena.born) == ("person", ("UA",), 1971)
    assert {name.source for name in olena.names} == {"mps.csv"}
    assert (taras.id.partition(":")[0], taras.born) == ("mps.csv", 1980)


@pytest.mark.parametrize("separator", ["\t", ",", ";", "|"])
@pytest.mark.parametrize("form", ["csv", "tsv"])
def test_the_separator_of_columns_is_told_from_the_header(tmp_path, form, separator):
    table = "id,kind,name,lang\nplace:a,place,Aville,en\nplace:a,place,Авілль,uk\nplace:b,city,B,en\n"
    found, errors = import_files(tmp_path, form, {"t": table.replace(",", separator)})
    assert errors == []
    assert [(each.id, each.kind, names(each)) for each in found] == [
        ("place:a", "place", [("Aville", "en", None), ("Авілль", "uk", None)]),
        ("place:b", "place", [("B", "en", None)]),
    ]


def test_cells_may_have_separators_quotes_and_line_ends_and_lines_are_counted_on(tmp_path):
    table = 'id,kind,name,description\na:1,place,"A, ""the"" B","one\ntwo"\n\na:2,river,C,\na:3,place,D,\n'
    (first, _, last), errors = import_files(tmp_path, "csv", {"t.csv": table})
    assert names(first) == [('A, "the" B', None, None)]
    assert first.description == "one two"
    assert last.id == "a:3"
    assert errors == []  # a river is a place


def test_cells_of_several_columns_make_one_name(tmp_path):
    table = "Прізвище,Ім'я,По батькові,a+b\nПриклад,Олена,Іванівна,x\nЗразок,Тарас,,y\n"
    columns = {"name:uk": "Ім'я + По батькові+Прізвище", "description": "a+b"}
    found, errors = import_files(tmp_path, "csv", {"t.csv": table}, columns=columns, default_kind="person")
    assert [names(each)[0][0] for each in found] == ["Олена Іванівна Приклад", "Тарас Зразок"]
    assert ([each.description for each in found], errors) == (["x", "y"], [])
    [error] = import_files(tmp_path, "csv", {"t.csv": table}, columns={"name": "Імя + Прізвище"})[1]
    assert "there is no column 'Імя' for name; did you mean \"Ім'я\"?" in error


def test_the_header_may_have_line_ends_too(tmp_path):
    table = '"Назва\nукраїнською";"ID\n(QID)"\nКиїв;Q1899\n;\nОдеса;;\n'
    columns = {"name:uk": "Назва українською", "id": "ID (QID)"}
    found, errors = import_files(tmp_path, "csv", {"t.csv": table}, columns=columns, default_kind="place")
    assert [each.id for each in found] == ["wikidata:Q1899"]
    assert errors == ["t.csv:6: it has 3 cells, and the header 2; skipped"]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("x:1,person", "t.csv:3: it has 2 cells, and the header 5; skipped"),
        ("x:1,person,A,,,,", "t.csv:3: it has 7 cells, and the header 5; skipped"),
        ("x:1,song,A,,", "t.csv:3: 'song' is no kind; --default-kind says which those have that give none; skipped"),
        ("x:1,,A,,", "t.csv:3: it has no kind; --default-kind says which those have that give none; skipped"),
        ("x:1,person,,,", "t.csv:3: it has no name; skipped"),
        (",person,A,,", "t.csv:3: it has no ID in the column 'id'; skipped"),
        ("x:1,person,A,soon,", "t.csv:3: 'soon' is no year or date of the form 1978-01-25; skipped"),
        ("x:1,person,A,,Kyiv", "t.csv:3: 'Kyiv' is no item of Wikidata, such as Q1899; skipped"),
        (b"x:1,person,caf\xe9,,", "t.csv:3: not UTF-8; skipped"),
    ],
)
def test_a_broken_row_is_named_and_the_rest_is_read(tmp_path, row, message):
    lines = [
        "id,kind,name,born,same_as:wikidata",
        "x:0,person,Zero,1900,",
        row,
        'x:2,person,"Two",,http://www.wikidata.org/entity/Q2',
    ]
    data = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines)
    found, errors = import_files(tmp_path, "csv", {"t.csv": data})
    assert [each.id for each in found] == ["x:0", "x:2"]
    assert found[1].same_as == {"wikidata": "Q2"}
    assert errors == [message]


@pytest.mark.parametrize("figure", ["-5", "9" * 24, "9" * 5000])
def test_a_prominence_that_no_gazetteer_can_hold_is_named(tmp_path, figure):
    table = f"id,kind,name,prominence\nx:0,place,Zero,7\nx:1,place,One,{figure}\nx:2,place,Two,unknown\n"
    found, errors = import_files(tmp_path, "csv", {"t.csv": table})
    assert [(each.id, each.prominence) for each in found] == [("x:0", 7), ("x:2", 0)]
    assert errors == [f"t.csv:3: {figure[:20]} is no prominence: give a number from 0 to 2147483648; skipped"]


@pytest.mark.parametrize(
    ("table", "columns", "message"),
    [
        ("Nme,QID\n", {"name": "Name"}, "t.csv:1: there is no column 'Name' for name; did you mean 'Nme'?"),
        ("A;B\n", {"name": "Title"}, "the table has 'A', 'B'; is the separator of its columns another?"),
        ("Name,Name\n", {"name": "Name"}, "t.csv:1: the column 'Name' is there twice"),
        ("Name\n", {"nmae": "Name"}, "t.csv:1: 'nmae' is no field; known are id, kind, name, lang"),
        ("Name\n", {"name:uk:pet": "Name"}, "'name:uk:pet' is no field"),
        ("a,b\n", {}, "t.csv:1: which column holds the names? the table has 'a', 'b'"),
        ("", {}, "t.csv:1: it is empty"),
        ("Імʼя\n".encode("utf-16-le"), {}, "t.csv:1: the header is not UTF-8; name its encoding with --encoding"),
        ("Имя\n".encode("cp1251"), {"name": "Имя"}, "t.csv:1: the header is not UTF-8; name its encoding"),
    ],
)
def test_a_header_that_does_not_fit_is_explained_and_other_files_are_read(tmp_path, table, columns, message):
    [error] = import_files(tmp_path, "csv", {"t.csv": table}, columns=columns)[1]
    assert message in error
    found, errors = import_files(tmp_path, "csv", {"t.csv": "a\n1\n", "u.csv": "id,kind,name\nx:1,org,A\n"})
    assert ([each.id for each in found], len(errors)) == (["x:1"], 1)


@pytest.mark.parametrize("content", [b"id,kind,name\nx:1,place,\x1b$(((((((((", b"\x1b$((((((((("])
def test_bytes_that_a_codec_cannot_even_begin_to_read_are_told(tmp_path, content):
    assert len(import_files(tmp_path, "csv", {"t.csv": content}, encoding="iso2022_jp")[1]) == 1


def test_what_is_exported_is_imported_again(tmp_path, gazetteer_of_everything):
    text = "".join(csv_names(Selection(gazetteer_of_everything)))
    found, errors = import_files(tmp_path, "csv", {"all.csv": text})
    assert errors == []
    assert [(each.id, each.kind, names(each)) for each in found] == [
        (each.id, each.kind, names(each)) for each in gazetteer_of_everything
    ]
    assert len(Gazetteer(found)) == len(gazetteer_of_everything)


def test_a_gazetteer_in_csv_keeps_its_ids(tmp_path):
    content = "".join(csv_names(Selection(oddly_called())))
    found, errors = import_files(tmp_path, "csv", {"ours.csv": content})
    assert ([one.id for one in found], errors) == (list(ODD_IDS), [])
    other = content.replace(",lang,", ",language,", 1)
    assert "test:x1" in [one.id for one in import_files(tmp_path, "csv", {"theirs.csv": other})[0]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("cell", "problem"),
    [
        ('"Broken', "a quote is opened here and never closed"),
        ('"Bro" ken', "text stands between a closing quote and the cell's end"),
    ],
)
def test_a_row_whose_quotes_are_broken_costs_no_other(tmp_path, end, cell, problem):
    table = f'QID,name\nQ9001,"Abcd\nEfgh"\nQ9002,{cell}\nQ9003,Zork Blat\n\nQ9004,Mork Blat\n'
    found, errors = import_files(
        tmp_path,
        "csv",
        {"a.csv": table.replace("\n", end)},
        columns={"name": "name", "id": "QID"},
        default_kind="person",
    )
    assert [(each.id, *names(each)[0][:1]) for each in found] == [
        ("wikidata:Q9001", "Abcd Efgh"),
        ("wikidata:Q9003", "Zork Blat"),
        ("wikidata:Q9004", "Mork Blat"),
    ]
    assert errors == [f"a.csv:4: {problem}; skipped"]


def test_a_quote_that_is_never_closed_among_the_names_of_columns_is_an_error(tmp_path):
    found, errors = import_files(tmp_path, "csv", {"a.csv": 'id,"name\nx,A\n'}, default_kind="person")
    advice = "mend the line with the names of the columns"
    assert (found, errors) == ([], [f"a.csv:1: a quote is opened here and never closed; {advice}"])
