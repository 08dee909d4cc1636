"""What comes of any reader's entities: identifiers without white space, and nothing that the schema refuses."""

from __future__ import annotations

import json

import pytest
from imports import import_files

from gazetteer import Gazetteer
from gazetteer.entity import Entity, Name, Redirect
from gazetteer.schema import MOST_NAMES
from gazetteer.sources import importing


def ftm(identifier: str, referents: tuple[str, ...] = (), **properties: list[str]) -> str:
    properties = {"name": ["Qqq Www"], **properties}
    return json.dumps({"id": identifier, "schema": "Person", "properties": properties, "referents": referents}) + "\n"


GEONAMES = "\t".join(["703448", "Kyiv", "Kyiv", "", "50", "30", "P", "PPLC", "UA", *[""] * 5, "2797553", *[""] * 4])


@pytest.mark.parametrize(
    ("form", "files", "identifier", "same_as"),
    [
        ("followthemoney", {"x": ftm("NK-1", wikidataId=["Q1 "])}, "ftm:NK-1", {"wikidata": "Q1"}),
        ("followthemoney", {"x": ftm("NK-1", innCode=["\t77\n"])}, "ftm:NK-1", {"inn": "77"}),
        ("followthemoney", {"x": ftm(" NK-1 ")}, "ftm:NK-1", {}),
        ("opensanctions-csv", {"x": 'id,schema,name\n" NK-1 ",Person,Qqq\n'}, "ftm:NK-1", {}),
        ("opensanctions-csv", {"x": 'id,schema,name\n"Q1 ",Person,Qqq\n'}, "ftm:Q1", {"wikidata": "Q1"}),
        (
            "geonames",
            {"UA.txt": GEONAMES, "names.txt": "1\t703448\twkdt\tQ1899 \n2\t703448\tunlc\t \n"},
            "geonames:703448",
            {"geonames": "703448", "wikidata": "Q1899"},
        ),
    ],
)
def test_identifiers_have_no_white_space_around_them(tmp_path, form, files, identifier, same_as):
    [found], errors = import_files(tmp_path, form, files)
    assert (found.id, dict(found.same_as), errors) == (identifier, same_as, [])
    assert Gazetteer([found]).get(identifier) == found


def test_older_ids_lead_to_an_id_as_it_is_written_and_not_to_themselves(tmp_path):
    [entity, *others], errors = import_files(tmp_path, "followthemoney", {"x": ftm("A ", (" B ", "A", "A ", " ", ""))})
    assert (entity.id, others, errors) == ("ftm:A", [Redirect("ftm:B", "ftm:A")], [])


@pytest.mark.parametrize(
    ("form", "rows", "reason"),
    [
        ("followthemoney", ftm("") + ftm(" "), "it has no id"),
        ("opensanctions-csv", 'id,schema,name\n,Person,A\n" ",Person,B\n', "it has no id or no name"),
    ],
)
def test_what_has_no_id_is_reported_by_its_line(tmp_path, form, rows, reason):
    found, errors = import_files(tmp_path, form, {"x": rows})
    first = 1 if form == "followthemoney" else 2
    assert (found, errors) == ([], [f"x:{line}: {reason}; skipped" for line in (first, first + 1)])


def test_what_the_schema_refuses_is_reported_by_its_id_and_the_rest_goes_on(tmp_path):
    rows = ftm("A\tB", ("C",)) + ftm("D", wikidataId=["Q\n1"]) + ftm("E", ("F\nG", "H"))
    found, errors = import_files(tmp_path, "followthemoney", {"x": rows})
    assert [each.id for each in found] == ["ftm:E", "ftm:H"]
    advice = "give a non-empty string without tabs or white space around it; skipped"
    assert errors == [
        f"x: ftm:A B: id is 'ftm:A\\tB'; {advice}",
        f"x: ftm:D: same_as.wikidata is 'Q\\n1'; {advice}",
        f"x: ftm:F G: id is 'ftm:F\\nG'; {advice}",
    ]
    assert len(Gazetteer(found)) == 1


def test_whatever_a_reader_makes_is_held_against_the_schema(tmp_path, monkeypatch):
    def made(*_):
        yield Entity("a:1", "place", tuple(Name(f"Q{letter}") for letter in range(MOST_NAMES + 1)))
        yield Entity("a:2", "place", (Name("Kyiv", since="1991-99"),))
        yield Entity("a:3", "place", (Name("Kyiv", since="-500"),), related=(" a:1 ", " "))

    monkeypatch.setattr(importing, "reader", lambda _: made)
    [found], errors = import_files(tmp_path, "csv", {"x": "", "y": ""})
    assert (found.names[0].since, found.related) == (-500, ("a:1",))
    assert [error.partition("; ")[0] for error in errors] == [
        "x, y: a:1: names has 65,536 names",
        "x, y: a:2: since is '1991-99'",
    ]
