"""OpenSanctions' simplified table."""

from __future__ import annotations

from imports import import_files, names

# Python's csv.unix_dialect quotes every cell; cells of several values are CSV in CSV.
TARGETS = '''\
"id","schema","name","aliases","birth_date","countries","addresses","identifiers","sanctions","phones","emails","dataset"
"Q901","Person","Olena Pryklad","PRYKLAD, Olena;Олена Приклад","1971-03-12;1971","ua;tr","","","","","","Example list"
"NK-abc","Company","Зразок ООО","""Zrazok; Sons"" LLC;Zrazok OOO","","ru","","","","","",""
"ofac-1","Vessel","A Ship","","","","","","","","",""
"ofac-2","Person","","Nameless","","","","","","","",""
"ofac-3","Person","Two Dates","","1950;1951","","","","","","",""
'''


def test_targets_are_read(tmp_path):
    (olena, company, dates), errors = import_files(tmp_path, "opensanctions-csv", {"targets.simple.csv": TARGETS})
    assert (olena.id, olena.kind, olena.born, olena.countries) == ("ftm:Q901", "person", 1971, ("UA", "TR"))
    assert olena.same_as == {"wikidata": "Q901"}
    assert names(olena) == [("Olena Pryklad", None, None), ("Олена Приклад", None, "alias")]  # PRYKLAD is the same
    assert [text for text, _, _ in names(company)] == ["Зразок ООО", "Zrazok; Sons LLC", "Zrazok OOO"]
    assert dates.born is None
    assert errors == [
        "targets.simple.csv: records of the schema Vessel are left out",
        "targets.simple.csv:5: it has no id or no name; skipped",
    ]


def test_another_table_is_said(tmp_path):
    assert import_files(tmp_path, "opensanctions-csv", {"t.csv": "id,name\n1,A\n"}) == (
        [],
        ["t.csv:1: there is no column schema; targets.simple.csv of OpenSanctions is expected"],
    )
