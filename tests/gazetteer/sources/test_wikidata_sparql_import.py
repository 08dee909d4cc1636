"""Results of SPARQL queries: the JSON and TSV of the standard, and the plain TSV of Wikidata's query page."""

from __future__ import annotations

import json

import pytest
from imports import import_files, names

from resolver.errors import GazetteerError, MissingExtraError

WD = "http://www.wikidata.org/entity/"
TSV = f"""\
?item\t?itemLabel\t?alias\t?kind\t?country\t?born\t?sitelinks
<{WD}Q77>\t"Ayşe \\"A\\" Örnek"@tr\t"Ayshe Ornek"@en\t<{WD}Q5>\t<{WD}Q43>\t"1980-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>\t4
<{WD}Q77>\t"Айше Орнек"@ru\t\t<{WD}Q5>\t<{WD}Q212>\t\t4
<{WD}Q78>\t"Q78"\t\t<{WD}Q5>\t\t\t
<{WD}Q79>\t"Sampleville"@en\t\t"place"\t"UA"\t\t
<{WD}Q80>\t"A film"@en\t\t<{WD}Q11424>\t\t\t
"""
PLAIN = f"""\
item\titemLabel\titemAltLabel\tformerName\tlang\tsince\tuntil
{WD}Q79\tSampleville\tSample Town, Sampletown\t\ten\t\t
{WD}Q79\t\t\tЛенінське\tuk\t1924-02-05T00:00:00Z\t2016-01-01T00:00:00Z
"""


def binding(**terms):
    return {
        name: {"type": "literal", "value": text, **({"xml:lang": lang} if lang else {})}
        for name, (text, lang) in terms.items()
    }


def test_tsv_of_the_standard(tmp_path):
    found, errors = import_files(tmp_path, "wikidata-sparql", {"query.tsv": TSV})
    assert errors == []
    person, town = found
    assert names(person) == [
        ('Ayşe "A" Örnek', "tr", None),
        ("Ayshe Ornek", "en", "alias"),
        ("Айше Орнек", "ru", None),
    ]
    assert (person.id, person.kind, person.countries) == ("wikidata:Q77", "person", ("TR", "UA"))
    assert (person.born, person.prominence, person.same_as) == (1980, 100, {"wikidata": "Q77"})
    assert (town.id, town.kind, town.countries) == ("wikidata:Q79", "place", ("UA",))


@pytest.mark.parametrize(
    ("escapes", "named"),
    [("\\uD800", "\\uD800"), ("\\uD83D\\uDE00", "\\uD83D"), ("\\U00110000",) * 2, ("\\UFFFFFFFF",) * 2],
)
def test_an_escape_that_stands_for_no_character_costs_its_line_alone(tmp_path, escapes, named):
    rows = [f'<{WD}Q{number}>\t"{text}"@en\t"place"\n' for number, text in ((1, "A\\u00e9"), (2, escapes), (3, "C"))]
    table = "".join(["?item\t?itemLabel\t?kind\n", *rows])
    found, errors = import_files(tmp_path, "wikidata-sparql", {"query.tsv": table})
    assert [each.name() for each in found] == ["Aé", "C"]
    assert errors == [f"query.tsv:3: {named} stands for no character; skipped"]


def test_plain_tsv(tmp_path):
    [town], errors = import_files(tmp_path, "wikidata-sparql", {"query.tsv": PLAIN}, default_kind="place")
    assert names(town) == [
        ("Sampleville", "en", None),
        ("Sample Town", "en", "alias"),
        ("Sampletown", "en", "alias"),
        ("Ленінське", "uk", "former"),
    ]
    assert (town.names[3].since, town.names[3].until, errors) == ("1924-02-05", 2016, [])


def test_json(tmp_path):
    pytest.importorskip("ijson")
    bindings = [
        binding(person=(f"{WD}Q77", None), itemLabel=("Ayşe Örnek", "tr"), gender=(f"{WD}Q6581072", None)),
        3,
        binding(person=(f"{WD}Q77", None), itemLabel=("Айше Орнек", "ru")),
    ]
    result = json.dumps({"head": {"vars": ["person", "itemLabel"]}, "results": {"bindings": bindings}}, indent=2)
    request = {"kinds": frozenset(["person"]), "columns": {"item": "person"}}
    [person], errors = import_files(tmp_path, "wikidata-sparql", {"query.json": result}, **request)
    assert names(person) == [("Ayşe Örnek", "tr", None), ("Айше Орнек", "ru", None)]
    assert person.gender == "female"
    assert [error.partition(": ")[0] for error in errors] == ["query.json:2"]
    [person], errors = import_files(tmp_path, "wikidata-sparql", {"query.json": result[:-60]}, **request)
    assert len(errors) == 2
    assert "cut short" in errors[1]


@pytest.mark.parametrize(
    "odd",
    [
        {"item": {"value": 5}},
        {"item": {"value": None}},
        {"item": {"value": "Q2"}, "itemLabel": {"value": ["A"]}},
        {"item": {"value": "Q2"}, "itemLabel": {"value": "A", "xml:lang": 5}},
        {"item": {"value": "Q2"}, "itemLabel": "A"},
        ["item"],
    ],
)
def test_a_row_whose_values_are_no_texts_is_reported_and_the_rest_is_read(tmp_path, odd):
    pytest.importorskip("ijson")
    rows = [{"item": {"value": f"Q{number}"}, "itemLabel": {"value": "B"}} for number in (1, 3)]
    result = json.dumps({"results": {"bindings": [rows[0], odd, rows[1]]}})
    found, errors = import_files(tmp_path, "wikidata-sparql", {"x.json": result}, default_kind="person")
    assert [each.id for each in found] == ["wikidata:Q1", "wikidata:Q3"]
    assert [error.partition(", no")[0].partition(": no")[0] for error in errors] == ["x.json:2"]


def test_json_that_is_no_result_is_named_and_an_empty_result_is_not(tmp_path):
    for other in ({"results": 5}, {"items": []}, {}):
        found, errors = import_files(tmp_path, "wikidata-sparql", {"query.json": json.dumps(other)})
        assert found == []
        assert errors == ["query.json: no SPARQL result: it has no list results.bindings; save the query's JSON"]
    assert import_files(tmp_path, "wikidata-sparql", {"query.json": '{"results": {"bindings": []}}'}) == ([], [])


def test_json_without_its_library_says_what_to_install(tmp_path, monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "ijson", None)
    with pytest.raises(MissingExtraError, match=r"onomast\[json\]"):
        import_files(tmp_path, "wikidata-sparql", {"query.json": '{"head": {}}'})


def test_a_result_that_does_not_say_the_kind_is_refused(tmp_path):
    with pytest.raises(GazetteerError, match="--default-kind"):
        import_files(tmp_path, "wikidata-sparql", {"query.tsv": PLAIN})


def test_broken_rows_are_reported_and_skipped(tmp_path):
    found, errors = import_files(tmp_path, "wikidata-sparql", {"query.tsv": TSV + "torn\n" + "<x>" + "\t" * 6 + "\n"})
    assert len(found) == 2
    assert [error.partition(": ")[0] for error in errors] == ["query.tsv:7", "query.tsv:8"]
