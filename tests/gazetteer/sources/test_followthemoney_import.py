"""Entities of FollowTheMoney as OpenSanctions writes them: an object a line, every property a list of strings."""

from __future__ import annotations

import json
from typing import Any

import pytest
from imports import import_files, names, oddly_called

from gazetteer import Entity
from gazetteer.entity import Redirect
from gazetteer.exports.followthemoney import entities
from gazetteer.exports.selection import Selection


def line(identifier: str, schema: str, referents: tuple[str, ...] = (), caption: str = "", **properties: Any) -> str:
    record = {"id": identifier, "caption": caption, "schema": schema, "properties": properties}
    more = {"referents": list(referents), "datasets": ["xx_list"], "first_seen": "2024-01-01T00:00:00", "target": True}
    return json.dumps({**record, **more}, ensure_ascii=False) + "\n"


PERSON = line(
    "Q77",
    "Person",
    ("NK-old", "Q77"),
    "Ivan Primer",
    name=["ПРИМЕР, Иван Иванович", "Ivan Primer"],
    alias=["Iwan Primer"],
    weakAlias=["Vanya"],
    previousName=["Ivan Demo"],
    firstName=["Іван"],
    fatherName=["Іванович"],
    lastName=["Приклад"],
    birthDate=["1970-01-02", "1970"],
    deathDate=["2020", "2021-01-01"],
    citizenship=["ru"],
    country=["ua-cri", "ru", "suhh"],
    gender=["male"],
    position=["Head of the Sample Service"],
    wikidataId=["Q77"],
    innCode=["500100732259"],
    topics=["role.pep"],
)
COMPANY = line(
    "NK-2",
    "Company",
    caption="OOO Sample",
    name=['ООО "Образец"', "OOO Sample"],
    abbreviation=["SMPL"],
    jurisdiction=["ru"],
    birthDate=["1999"],
    addressEntity=[{"id": "addr-1", "schema": "Address", "properties": {"full": ["Sample Street 1"]}}],
)


def test_people_have_all_their_names_and_their_old_ids(tmp_path):
    [person, old], errors = import_files(tmp_path, "followthemoney", {"entities.ftm.json": PERSON})
    assert errors == []
    assert names(person) == [
        ("Ivan Primer", None, None),
        ("Иван Иванович ПРИМЕР", None, None),
        ("Iwan Primer", None, "alias"),
        ("Ivan Demo", None, "former"),
        ("Vanya", None, "nickname"),
        ("Іван Іванович Приклад", None, "alias"),
    ]
    assert (person.id, person.kind, person.countries) == ("ftm:Q77", "person", ("RU", "UA"))
    assert (person.born, person.died, person.gender, person.prominence) == (1970, None, "male", 0)
    assert person.description == "Head of the Sample Service"
    assert person.same_as == {"wikidata": "Q77", "inn": "500100732259"}
    assert old == Redirect("ftm:NK-old", "ftm:Q77")


def test_companies_are_organisations(tmp_path):
    [company], _ = import_files(tmp_path, "followthemoney", {"entities.ftm.json": COMPANY})
    assert names(company) == [
        ("OOO Sample", None, None),
        ('ООО "Образец"', None, None),
        ("SMPL", None, "acronym"),
    ]
    assert (company.kind, company.countries, company.born) == ("organisation", ("RU",), None)


@pytest.mark.parametrize("schema", ["Address", "Sanction", "Ownership", "Vessel", "Position", "Security"])
def test_what_a_gazetteer_does_not_know_is_passed_over(tmp_path, schema):
    found, errors = import_files(tmp_path, "followthemoney", {"e.json": line("1", schema, name=["Sample"])})
    assert (found, errors) == ([], [f"e.json: records of the schema {schema} are left out"])


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("PUTIN, Vladimir", "Vladimir PUTIN"),
        ("Sample, Jr.", "Sample, Jr."),
        ("Sample, Ivan, Dr", "Sample, Ivan, Dr"),
        ("Sample,", "Sample,"),
    ],
)
def test_names_sorted_by_surname_are_turned(tmp_path, written, read):
    [person], _ = import_files(tmp_path, "followthemoney", {"e.json": line("1", "Person", name=[written])})
    assert person.names[0].text == read


def test_people_without_a_name_are_named_by_its_parts(tmp_path):
    parts = {"firstName": ["Ivan", "Иван", "Ваня"], "lastName": ["Primer", "Пример"]}
    [person], _ = import_files(tmp_path, "followthemoney", {"e.json": line("1", "Person", **parts)})
    assert names(person) == [("Ivan Primer", None, None)]  # of two Russian given names nobody knows which


def test_broken_lines_are_reported_and_skipped(tmp_path):
    content = PERSON + "{\n" + line("3", "Person") + '{"id": 4, "schema": "Person", "properties": {}}\n' + COMPANY
    found, errors = import_files(tmp_path, "followthemoney", {"e.json": content}, kinds=frozenset(["person"]))
    assert [each.id for each in found] == ["ftm:Q77", "ftm:NK-old"]
    assert [error.partition(": ")[0] for error in errors] == ["e.json:2", "e.json:3", "e.json:4"]


def test_old_ids_of_those_who_are_left_out_are_left_out(tmp_path):
    found, _ = import_files(tmp_path, "followthemoney", {"e.json": PERSON}, countries=frozenset(["TR"]))
    assert found == []


def test_what_is_exported_comes_back_with_its_ids(tmp_path, gazetteer_of_everything):
    for gazetteer in (gazetteer_of_everything, oddly_called()):
        text = "".join(entities(Selection(gazetteer)))
        found, errors = import_files(tmp_path, "followthemoney", {"all.ftm.json": text})
        assert errors == []
        assert [(one.id, one.kind) for one in found if isinstance(one, Entity)] == [
            (one.id, one.kind) for one in gazetteer
        ]
        redirects = [one for one in gazetteer.records() if isinstance(one, Redirect)]
        assert {one for one in found if isinstance(one, Redirect)} == set(redirects)


@pytest.mark.parametrize(
    ("identifier", "schema", "expected"),
    [
        ("place.kyiv", "Territory", ["place:kyiv"]),
        ("place.kyiv", "Person", ["ftm:place.kyiv"]),  # somebody else's, by chance
        ("facility.bridge", "Asset", ["facility:bridge"]),
        ("facility.x_1", "Asset", []),  # an asset may be anything
        ("Place.Kyiv", "Territory", ["ftm:Place.Kyiv"]),
    ],
)
def test_ids_of_ours_are_known_by_their_form_and_schema(tmp_path, identifier, schema, expected):
    found, errors = import_files(tmp_path, "followthemoney", {"e.json": line(identifier, schema, name=["Sample"])})
    assert [one.id for one in found] == expected
    assert errors == ([] if expected else [f"e.json: records of the schema {schema} are left out"])
