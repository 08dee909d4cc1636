"""JSON Lines and CSV, read back."""

from __future__ import annotations

import csv
import datetime
import io
import json
import math
from decimal import Decimal

import pytest
from annotated import annotated_texts, text_of, written
from hypothesis import given

from resolver.documents.formats import csv_row, csv_rows, encoded, json_line, json_lines, table


def test_a_carriage_return_stays_in_its_cell():
    assert list(csv.reader(io.StringIO(csv_row(["a\rb", 1, None]), newline=""))) == [["a\rb", "1", ""]]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (math.nan, None),
        ([1.5, -math.inf, {"a": (math.inf, "NaN")}], [1.5, None, {"a": [None, "NaN"]}]),
        (b"\xff\x00", "/wA="),
        ([b"a", math.nan], ["YQ==", None]),
        (datetime.date(2025, 5, 16), "2025-05-16"),
        (Decimal("1.10"), "1.10"),
    ],
)
def test_what_json_lacks_is_null_or_text(value, expected):
    def refuse(constant):
        raise AssertionError(f"{constant} is no JSON")

    assert json.loads(json_line({"x": value}), parse_constant=refuse) == {"x": expected}


@given(annotated_texts())
def test_offsets_are_those_of_the_text_whatever_it_is(annotated):
    content, mentions = annotated
    document = (text_of(content), mentions)
    [line] = written(json_lines(), document).split("\n")[:-1]
    rows = list(csv.DictReader(io.StringIO(written(csv_rows(), document), newline="")))
    for found in (json.loads(line)["mentions"], rows):
        assert [content[int(each["start"]) : int(each["end"])] for each in found] == [each["text"] for each in found]
        assert [(int(each["start"]), int(each["end"])) for each in found] == [
            (each.start, each.end) for each in mentions
        ]
    assert len(written(table(), document).splitlines()) == len(mentions)


def test_a_path_that_is_no_utf_8_is_written_as_an_escape():
    line = encoded(written(json_lines(), (text_of("Kiev", "a\udcff.txt"), [])))
    assert line == b'{"path": "a\\udcff.txt", "lang": "en", "mentions": []}\n'
    assert json.loads(line)["path"] == "a\udcff.txt"
