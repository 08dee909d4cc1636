"""JSON Lines and CSV: written and read again."""

from __future__ import annotations

from gazetteer import Gazetteer
from gazetteer.exports.csv_names import csv_names
from gazetteer.exports.json_lines import json_lines
from gazetteer.exports.selection import Selection


def test_json_lines_hold_everything(gazetteer_of_everything, tmp_path):
    path = tmp_path / "all.jsonl"
    path.write_text("".join(json_lines(Selection(gazetteer_of_everything))), encoding="utf-8")
    assert list(Gazetteer.load(path).records()) == list(gazetteer_of_everything.records())


def test_csv_holds_the_names_with_their_languages_and_types(gazetteer_of_everything, tmp_path):
    path = tmp_path / "names.csv"
    selection = Selection(gazetteer_of_everything)
    path.write_text("".join(csv_names(selection)), encoding="utf-8")

    def names(one):
        return [(each.id, each.kind, [(name.text, name.lang, name.type) for name in each.names]) for each in one]

    assert names(Gazetteer.load(path)) == names(gazetteer_of_everything)
    assert selection.left_out == {"redirects": 1, "splits": 1}


def test_an_empty_csv_still_has_its_header(gazetteer_of_everything):
    assert "".join(csv_names(Selection(gazetteer_of_everything, countries=("DE",)))) == "id,kind,name,lang,type\n"
