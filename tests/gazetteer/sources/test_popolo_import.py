"""Popolo and EveryPolitician."""

from __future__ import annotations

import json

import pytest
from imports import import_files, names

from gazetteer.entity import Role

# As in ep-popolo-v1.0.json: ids with a path, "unknown" parties, labels by language that repeat the name, names turned
# by Wikipedia, legacy identifiers, a member for each term and party.
EP = {
    "posts": [],
    "persons": [
        {
            "birth_date": "1971-03-12",
            "gender": "female",
            "id": "0a93b26d-ebc5",
            "identifiers": [
                {"identifier": "127", "scheme": "everypolitician_legacy"},
                {"identifier": "Q901", "scheme": "wikidata"},
            ],
            "links": [{"note": "Wikipedia (ru)", "url": "https://ru.wikipedia.org/wiki/X"}],
            "name": "Приклад Олена Іванівна",
            "other_names": [
                {"lang": "ru", "name": "Пример, Елена Ивановна", "note": "multilingual"},
                {"lang": "uk", "name": "Приклад Олена Іванівна", "note": "multilingual"},
                {"lang": "zh-hant", "name": "奧萊娜", "note": "multilingual"},
                {"name": "Олена Приклад", "note": "alternate"},
                {"name": "Олена Зразок", "note": "Maiden name"},
                {"name": "Олена Колишня", "start_date": "1989-01-01", "end_date": "1999-12-31"},
            ],
            "given_name": "Олена",
            "family_name": "Приклад",
        },
        {"id": "2", "name": "Тарас Зразок", "identifiers": [], "gender": "Male", "birth_date": ""},
        {"id": "3", "name": None},
        {"name": "No Id"},
        "text",
    ],
    "organizations": [
        {"classification": "legislature", "id": "house-1", "name": "Верховна Рада", "seats": 450},
        {
            "classification": "party",
            "id": "party/new",
            "name": "Нова партія",
            "other_names": [{"name": "НП", "note": "acronym"}],
        },
        {"classification": "party", "id": "party/unknown", "name": "unknown"},
    ],
    "memberships": [
        {
            "area_id": "area/12",
            "legislative_period_id": "term/8",
            "on_behalf_of_id": "party/unknown",
            "organization_id": "house-1",
            "person_id": "0a93b26d-ebc5",
            "role": "member",
            "end_date": "2016-05-01",
        },
        {
            "legislative_period_id": "term/8",
            "on_behalf_of_id": "party/new",
            "organization_id": "house-1",
            "person_id": "0a93b26d-ebc5",
            "role": "member",
            "start_date": "2016-05-01",
        },
        {"person_id": "2", "role": "Prime Minister", "start_date": "2014", "end_date": "2016-04-14T00:00:00"},
        {"person_id": "2", "role": "hobbyist"},
    ],
    "events": [
        {
            "classification": "legislative period",
            "id": "term/8",
            "name": "VIII",
            "start_date": "2014-11-27",
            "end_date": "2019-08-28",
        }
    ],
    "areas": [
        {
            "id": "area/12",
            "name": "Вінниця-12",
            "type": "constituency",
            "identifiers": [{"scheme": "ocd", "identifier": "ocd-division/country:ua/x:12"}],
        }
    ],
}


@pytest.mark.parametrize("indent", [None, 2])
def test_persons_parties_and_areas(tmp_path, indent):
    text = "\ufeff" + json.dumps(EP, ensure_ascii=False, indent=indent)
    found, errors = import_files(tmp_path, "popolo", {"ep-popolo-v1.0.json": text})
    olena, taras, house, party, area = found
    assert names(olena) == [
        ("Приклад Олена Іванівна", "uk", None),
        ("Елена Ивановна Пример", "ru", None),
        ("奧萊娜", "zh", None),
        ("Олена Приклад", None, "alias"),
        ("Олена Зразок", None, "birth"),
        ("Олена Колишня", None, "former"),
        ("Олена Приклад", "uk", "alias"),
    ]
    assert (olena.names[5].since, olena.names[5].until) == ("1989-01-01", "1999-12-31")
    assert (olena.id, olena.born, olena.gender, olena.same_as) == (
        "popolo:0a93b26d-ebc5",
        1971,
        "female",
        {"wikidata": "Q901"},
    )
    assert olena.countries == ("UA",)
    assert olena.description == "Member of Верховна Рада"
    assert olena.roles == (Role("member-of-parliament", "popolo:house-1", "2014-11-27", "2019-08-28"),)
    assert olena.related == ("popolo:party/new",)
    assert taras.roles == (Role("prime-minister", None, 2014, "2016-04-14"),)
    assert [(each.id, each.kind) for each in (house, party, area)] == [
        ("popolo:house-1", "organisation"),
        ("popolo:party/new", "organisation"),
        ("popolo:area/12", "place"),
    ]
    assert names(party)[1] == ("НП", None, "acronym")
    assert [error.partition(":")[2] for error in errors] == [
        "3: persons: 3 has no name; skipped",
        "4: persons: 'No Id' has no id; skipped",
        "5: persons: no object; skipped",
    ]


def test_nothing_leads_to_what_is_not_asked_for(tmp_path):
    found, _ = import_files(
        tmp_path, "popolo", {"ep.json": json.dumps(EP)}, kinds=frozenset(["person"]), langs=frozenset(["uk"])
    )
    assert [each.kind for each in found] == ["person", "person"]
    assert found[0].related == ()
    assert [role.of for role in found[0].roles] == [None]


def test_a_list_of_persons_with_their_memberships_inside(tmp_path):
    person = {"id": 7, "name": "Jane Doe", "memberships": [{"role": "mayor", "start_date": "2020-10"}]}
    [jane], _ = import_files(tmp_path, "popolo", {"people.json": json.dumps([person])})
    assert (jane.id, jane.roles) == ("popolo:7", (Role("mayor", None, "2020-10"),))


TERM = """\
id,name,sort_name,email,twitter,facebook,group,group_id,area_id,area,chamber,term,start_date,end_date,image,gender,wikidata,wikidata_group,wikidata_area
f083-1,"Приклад, Олена",Приклад,,,,Нова партія,new,19,19,Верховна Рада,8,2014-11-27,2016-05-01,,female,Q901,Q77,
f083-1,"Приклад, Олена",Приклад,,,,unknown,unknown,19,19,Верховна Рада,8,2016-05-01,,,female,Q901,,
,Nobody,,,,,Нова партія,new,,,Верховна Рада,8,,,,,,,
f083-2,Тарас Зразок,Зразок,,,,Independent,IND,,,Верховна Рада,8,,,,male,,,
short,row
"""


def test_a_table_of_a_term(tmp_path):
    (olena, taras, party), errors = import_files(tmp_path, "popolo", {"term-8.csv": TERM})
    assert names(olena) == [("Олена Приклад", None, None)]
    assert (olena.id, olena.gender, olena.same_as) == ("popolo:f083-1", "female", {"wikidata": "Q901"})
    assert olena.roles == (
        Role("member-of-parliament", None, "2014-11-27", "2016-05-01"),
        Role("member-of-parliament", None, "2016-05-01"),
    )
    assert olena.related == (party.id,) == ("popolo:party/new",)
    assert (party.kind, party.same_as) == ("organisation", {"wikidata": "Q77"})
    assert taras.related == ()
    assert errors == [
        "term-8.csv:4: it has no id or no name; skipped",
        "term-8.csv:6: it has 2 cells, and the header 19; skipped",
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"persons": [', "x: not JSON"),
        ('{"people": []}', "x: no Popolo: it has none of the lists persons, organizations, areas"),
        ("a,b\n", "x:1: neither Popolo in JSON nor EveryPolitician's table of a term; the format csv takes any other"),
        ("", "x:1: it is empty"),
    ],
)
def test_another_file_is_said(tmp_path, text, message):
    found, [error] = import_files(tmp_path, "popolo", {"x": text})
    assert found == []
    assert error.startswith(message)
