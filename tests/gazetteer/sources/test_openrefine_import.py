"""What OpenRefine exports: projects, templates, tables."""

from __future__ import annotations

import io
import json
import tarfile
import zipfile

import pytest
from imports import import_files, names

WIKIDATA = "http://www.wikidata.org/entity/"


def column(at, name):
    return {"cellIndex": at, "originalName": name, "name": name, "type": "", "format": "default", "constraints": "{}"}


def recon(number, judgement, match=None, space=WIKIDATA, types=("Q515",)):
    """As OpenRefine saves it in pool.txt; candidates are there whether or not one was chosen."""
    item = {"id": match, "name": "Kyiv", "types": list(types), "score": 100.0} if match else None
    candidate = {"id": "Q13", "name": "somebody else", "types": [], "score": 50.0}
    whole = {"id": number, "judgmentHistoryEntry": 1, "service": "https://wikidata.reconci.link/en/api"}
    whole |= {"identifierSpace": space, "schemaSpace": "http://www.wikidata.org/prop/direct/", "j": judgement}
    return whole | ({"m": item} if item else {}) | {"c": [candidate], "f": [True, False, 2, 0.5, None], "matchRank": 0}


def project(columns, rows, recons):
    """A project as it is exported: data.zip within a tar that gzip has packed."""
    data = ["3.7.9 [TRUNK]", "columnModel=", f"maxCellIndex={len(columns) - 1}", "keyColumnIndex=0"]
    data += [f"columnCount={len(columns)}", *map(json.dumps, columns), "columnGroupCount=0", "/e/"]
    data += ["history=", "pastEntryCount=0", "futureEntryCount=0", "/e/", "overlayModel:wikibaseSchema={}"]
    data += [f"rowCount={len(rows)}", *(row if isinstance(row, str) else json.dumps(row) for row in rows)]
    pool = ["3.7.9 [TRUNK]", f"reconCount={len(recons)}", *map(json.dumps, recons)]
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("data.txt", "\n".join(data) + "\n")
        archive.writestr("pool.txt", "\n".join(pool) + "\n")
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for name, content in (
            ("metadata.json", b"{}"),
            ("history/1.change.zip", b"PK"),
            ("data.zip", zipped.getvalue()),
        ):
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return packed.getvalue()


def row(*cells):
    return {"flagged": False, "starred": True, "cells": list(cells)}


COLUMNS = [column(1, "Місто"), column(0, "Рік")]  # columns may have been moved: the cell's place says which it is
ROWS = [
    row({"v": 482}, {"v": "Київ", "r": "11"}),
    row(None, {"v": "Одесса", "r": "12"}),
    row({"v": 1900.0}, {"v": "Місто без пари"}),
    row({"e": "no such date"}, None),
    "{broken",
    row(None, {"v": "Львів", "r": "13"}),
]
RECONS = [recon(11, "matched", "Q1899"), recon(12, "none"), recon(13, "matched", "118", "https://example.org/", ())]


def test_a_project_gives_what_its_cells_are_matched_to(tmp_path):
    found, errors = import_files(
        tmp_path, "openrefine", {"cities.openrefine.tar.gz": project(COLUMNS, ROWS, RECONS)}, default_kind="facility"
    )
    assert [(each.id, each.kind, each.same_as, names(each)) for each in found] == [
        ("wikidata:Q1899", "place", {"wikidata": "Q1899"}, [("Київ", None, None), ("Kyiv", None, "alias")]),
        ("test:2", "facility", {}, [("Одесса", None, None)]),  # a guess that nobody confirmed is none
        ("test:3", "facility", {}, [("Місто без пари", None, None)]),
        ("test:118", "facility", {}, [("Львів", None, None), ("Kyiv", None, "alias")]),
    ]
    [error] = errors
    assert error.startswith("cities.openrefine.tar.gz:5: no row of OpenRefine")


def test_columns_of_a_project_are_mapped(tmp_path):
    (kyiv, *_), _ = import_files(
        tmp_path,
        "openrefine",
        {"p.tar.gz": project(COLUMNS, ROWS, RECONS)},
        columns={"name:uk": "Місто", "born": "Рік"},
        default_kind="place",
    )
    assert names(kyiv) == [("Київ", "uk", None), ("Kyiv", None, "alias")]
    assert kyiv.born == 482
    [error] = import_files(tmp_path, "openrefine", {"p.tar.gz": project(COLUMNS, [], [])}, columns={"name": "X"})[1]
    assert "there is no column 'X'" in error


def test_a_tar_without_a_project_is_said(tmp_path):
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        archive.addfile(tarfile.TarInfo("readme.txt"))
    assert import_files(tmp_path, "openrefine", {"x.tar.gz": packed.getvalue()}) == (
        [],
        ["x.tar.gz: no project of OpenRefine: there is no data.zip in it"],
    )


TEMPLATE = """{
  "rows" : [
    {
      "Name" : "Олена Приклад",
      "QID" : "Q901",
      "Born" : 1971,
      "Recon" : {"match": {"id": "Q901", "name": "Olena Pryklad"}}
    },
    {
      "Name" : null,
      "QID" : null,
      "Born" : null,
      "Recon" : {"match": {"id": null, "name": "Елена Пример"}}
    },
    "no row",
    {
      "Name" : "Тарас Зразок",
      "QID" : null,
      "Born" : 1980.0,
      "Recon" : null
    }
  ]
}"""


def test_the_template_export_is_read_with_what_is_nested_in_it(tmp_path):
    columns = {"name:uk": "Name", "name::alias": "Recon.match.name", "same_as:wikidata": "QID", "born": "Born"}
    found, errors = import_files(
        tmp_path, "openrefine", {"export.txt": "\ufeff" + TEMPLATE}, columns=columns, default_kind="person"
    )
    assert [(each.id, each.born) for each in found] == [("wikidata:Q901", 1971), ("test:4", 1980)]
    assert names(found[0]) == [  # the second row belongs to the first: its key is empty
        ("Олена Приклад", "uk", None),
        ("Olena Pryklad", None, "alias"),
        ("Елена Пример", None, "alias"),
    ]
    assert errors == ["export.txt:3: the row is no object with columns; skipped"]


def test_lists_in_a_template_are_several_values(tmp_path):
    rows = json.dumps({"rows": [{"name": ["Олена Приклад", "О. Приклад; ой"], "country": ["UA", None, "TR"]}]})
    [olena], _ = import_files(tmp_path, "openrefine", {"t.json": rows}, default_kind="person")
    assert [text for text, _, _ in names(olena)] == ["Олена Приклад", "О. Приклад; ой"]
    assert olena.countries == ("UA", "TR")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ("3.7\nhistory=\n", "there are no columns in its data.txt"),
        ("3.7\ncolumnModel=\ncolumnCount=2\n", "it ends too early"),
        ("3.7\ncolumnModel=\ncolumnCount=1\n{}\n", "'cellIndex'"),
        ("3.7\ncolumnModel=\ncolumnCount=x\n", "invalid literal"),
        (None, "There is no item named 'data.txt'"),
    ],
)
def test_a_damaged_project_is_said(tmp_path, data, reason):
    zipped = io.BytesIO()
    with zipfile.ZipFile(zipped, "w") as archive:
        if data is not None:
            archive.writestr("data.txt", data)
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        member = tarfile.TarInfo("data.zip")
        member.size = len(zipped.getvalue())
        archive.addfile(member, io.BytesIO(zipped.getvalue()))
    found, [error] = import_files(tmp_path, "openrefine", {"p.tar": packed.getvalue()})
    assert found == []
    assert error.startswith("p.tar: no project of OpenRefine that can be read: ")
    assert reason in error


@pytest.mark.parametrize("text", ['{"rows" : [\n    {"Name" : "A"\n  ]\n}', '{"rows" : {}}', "[1, "])
def test_a_template_that_makes_no_json_is_said(tmp_path, text):
    found, [error] = import_files(tmp_path, "openrefine", {"t.json": text})
    assert found == []
    assert error.startswith("t.json: no")


def test_in_a_table_rows_of_a_record_belong_together(tmp_path):
    table = "Name\tOther names\tid\nОлена Приклад\tО. Приклад\tQ901\n\tЕлена Пример\t\nТарас Зразок\t\tQ902\n"
    found, errors = import_files(
        tmp_path,
        "openrefine",
        {"t.tsv": table},
        columns={"id": "id", "name:uk": "Name", "name::alias": "Other names"},
        default_kind="person",
    )
    assert errors == []
    assert [(each.id, len(each.names)) for each in found] == [("wikidata:Q901", 3), ("wikidata:Q902", 1)]
