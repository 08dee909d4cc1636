"""The JSON dump of Wikidata: one entity a line in an array, empty objects as empty arrays, ranks, qualifiers."""

from __future__ import annotations

import bz2
import gzip
import json
from typing import Any

import pytest
from imports import import_files, names


def value(plain: Any, **more: Any) -> dict[str, Any]:
    return {"snaktype": "value", "property": "P0", "datavalue": {"value": plain, "type": "x"}, "datatype": "x", **more}


def statement(plain: Any, rank: str = "normal", **qualifiers: Any) -> dict[str, Any]:
    more = {"qualifiers": {name: [snak] for name, snak in qualifiers.items()}} if qualifiers else {}
    return {"mainsnak": value(plain), "type": "statement", "id": "Q1$1", "rank": rank, **more}


def item(number: str, **more: Any) -> dict[str, Any]:
    return statement({"entity-type": "item", "numeric-id": int(number[1:]), "id": number}, **more)


def text(words: str, lang: str, **more: Any) -> dict[str, Any]:
    return statement({"text": words, "language": lang}, **more)


def moment(iso: str, precision: int) -> dict[str, Any]:
    return {"time": f"+{iso}T00:00:00Z", "timezone": 0, "before": 0, "after": 0, "precision": precision}


def terms(**by_lang: str) -> dict[str, Any]:
    return {lang: {"language": lang, "value": words} for lang, words in by_lang.items()}


def entity(identifier: str, labels: Any, claims: Any, aliases: Any = (), **more: Any) -> dict[str, Any]:
    by_lang: dict[str, list[dict[str, str]]] = {}
    for lang, words in aliases:
        by_lang.setdefault(lang, []).append({"language": lang, "value": words})
    empty = {"type": "item", "descriptions": [], "sitelinks": []}  # as PHP writes empty objects
    return {**empty, "id": identifier, "labels": labels, "claims": claims, "aliases": by_lang or [], **more}


TOWN = entity(
    "Q4242",
    terms(ace="Sampleville", en="Sampleville", ru="Образцово (город)", uk="Зразкове"),
    {
        "P31": [item("Q999999999"), item("Q515")],
        "P17": [item("Q15180", P582=value(moment("1991-00-00", 9))), item("Q212")],
        "P1448": [
            text("Ленінське", "uk", P580=value(moment("1924-02-00", 10)), P582=value(moment("2016-05-19", 11))),
            text("Зразківка", "uk", rank="deprecated"),
        ],
        "P1566": [statement("77777")],
        "P856": [statement("https://example.org")],
    },
    aliases=[("ru", "Образцове"), ("ru", "Примерово"), ("ru", "Примерову"), ("en", "SMV"), ("en", "UA-99")],
    descriptions=terms(en="city in Ukraine", uk="місто"),
    sitelinks={"enwiki": {"site": "enwiki", "title": "Sampleville", "badges": []}, "ukwiki": {"site": "ukwiki"}},
)
MAYOR = entity(
    "Q77",
    terms(mul="Ayşe Örnek", ru="Айше Орнек"),
    {
        "P31": [item("Q5")],
        "P27": [item("Q43")],
        "P21": [item("Q6581072")],
        "P569": [statement(moment("1980-01-02", 11)), statement(moment("1979-00-00", 9), rank="deprecated")],
        "P570": [{"mainsnak": {"snaktype": "somevalue", "property": "P570"}, "rank": "normal"}],
        "P742": [statement("Ayşecik")],
        "P1477": [text("Ayşe Demo", "tr")],
        "P1559": [text("Ayşe Nur Örnek", "tr")],
    },
)
SERVICE = entity(
    "Q88",
    terms(en="Sample Service of Ukraine", uk="Служба зразків України"),
    {"P31": [item("Q327333")], "P17": [item("Q212")], "P1813": [text("СЗУ", "uk")]},
    aliases=[("en", "SSU")],
)
NEITHER = [
    entity("Q1", terms(en="Sample"), {"P31": [item("Q4167410")], "P1082": [statement({"amount": "+1"})]}),
    entity("Q2", terms(en="A thing"), {"P31": [item("Q999999998")]}),
    entity("Q3", [], []),
    {"type": "property", "id": "P31", "datatype": "wikibase-item", "labels": terms(en="instance of"), "claims": {}},
]
RARE = entity("Q99", terms(en="Rareville"), {"P31": [item("Q999999997")], "P1566": [statement("5")]})


def dump(*entities: dict[str, Any]) -> str:
    return "[\n" + ",\n".join(json.dumps(each, ensure_ascii=False) for each in entities) + "\n]\n"


def test_a_place_has_its_names_its_past_and_its_prominence(tmp_path):
    [town], errors = import_files(tmp_path, "wikidata", {"dump.json": dump(TOWN)})
    assert errors == []
    assert names(town) == [
        ("Sampleville", "en", None),
        ("Sampleville", "ace", None),
        ("Образцово", "ru", None),
        ("Зразкове", "uk", None),
        ("Ленінське", "uk", "former"),
        ("Примерово", "ru", "alias"),
    ]
    former = town.names[4]
    assert (former.since, former.until, former.source) == ("1924-02", "2016-05-19", "test")
    assert (town.id, town.kind, town.countries) == ("wikidata:Q4242", "place", ("UA",))
    assert town.same_as == {"wikidata": "Q4242", "geonames": "77777"}
    assert (town.description, town.prominence) == ("city in Ukraine", 50)


def test_a_person_has_her_life_and_her_own_name(tmp_path):
    [mayor], _ = import_files(tmp_path, "wikidata", {"dump.json": dump(MAYOR)})
    assert names(mayor) == [
        ("Ayşe Örnek", None, None),
        ("Айше Орнек", "ru", None),
        ("Ayşe Nur Örnek", "tr", None),
        ("Ayşe Demo", "tr", "birth"),
        ("Ayşecik", None, "nickname"),
    ]
    assert (mayor.native, mayor.countries, mayor.born, mayor.died, mayor.gender) == (
        "tr",
        ("TR",),
        1980,
        None,
        "female",
    )


def test_a_label_of_all_languages_that_is_the_english_one_stands_once(tmp_path):
    agreed = entity("Q78", terms(mul="Taras Testenko", en="Taras Testenko"), {"P31": [item("Q5")]})
    other = entity("Q79", terms(mul="Taras Testenko", en="Tom Testenko"), {"P31": [item("Q5")]})
    (one, two), _ = import_files(tmp_path, "wikidata", {"dump.json": dump(agreed, other)})
    assert names(one) == [("Taras Testenko", "en", None)]
    assert names(two) == [("Tom Testenko", "en", None), ("Taras Testenko", None, None)]


def test_acronyms_of_organisations_are_told(tmp_path):
    [service], _ = import_files(tmp_path, "wikidata", {"dump.json": dump(SERVICE)})
    assert ("СЗУ", "uk", "acronym") in names(service)
    assert ("SSU", "en", "acronym") in names(service)


def test_what_is_nobody_is_passed_over_and_a_rare_class_is_told_by_a_property(tmp_path):
    found, errors = import_files(tmp_path, "wikidata", {"dump.json": dump(*NEITHER, RARE)})
    assert ([each.id for each in found], errors) == (["wikidata:Q99"], [])


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        ({"countries": frozenset(["TR"])}, ["wikidata:Q77"]),
        ({"kinds": frozenset(["place", "organisation"])}, ["wikidata:Q4242", "wikidata:Q88"]),
        ({"langs": frozenset(["uk"])}, ["wikidata:Q4242", "wikidata:Q77", "wikidata:Q88"]),
        ({"langs": frozenset(["ace"]), "countries": frozenset(["UA"])}, ["wikidata:Q4242"]),
    ],
)
def test_what_is_not_asked_for_is_left_out(tmp_path, request_, expected):
    found, _ = import_files(tmp_path, "wikidata", {"dump.json": dump(TOWN, MAYOR, SERVICE)}, **request_)
    assert [each.id for each in found] == expected
    langs = request_.get("langs")
    assert langs is None or {name.lang for each in found for name in each.names} <= {*langs, None}


def test_broken_lines_are_reported_and_skipped_in_packed_dumps_too(tmp_path):
    content = (dump(TOWN)[:-3] + ',\n{"id": 3},\n{"type":"item","id":' + "\n").encode()
    files = {"a.json.bz2": bz2.compress(content), "b.json.gz": gzip.compress(content, mtime=0), "c.jsonl": content}
    found, errors = import_files(tmp_path, "wikidata", files)
    assert len(found) == 3
    assert [error.partition(": ")[0] for error in errors] == [f"{name}:{line}" for name in files for line in (3, 4)]
    assert all(error.endswith("skipped") for error in errors)
