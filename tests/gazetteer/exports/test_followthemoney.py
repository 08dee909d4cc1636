"""FollowTheMoney entities, against the model's documented schemata and, where it is installed, the library itself."""

from __future__ import annotations

import json

import pytest

from gazetteer import Entity, Gazetteer, Name
from gazetteer.exports.followthemoney import entities
from gazetteer.exports.selection import Selection
from gazetteer.ftm_ids import ftm_id

# https://followthemoney.tech/explorer/: what every thing has, and what persons have besides.
THING = {"name", "alias", "weakAlias", "previousName", "country", "description", "wikidataId"}
PERSON = {"birthDate", "deathDate", "gender", "position"}


@pytest.fixture
def written(gazetteer_of_everything):
    selection = Selection(gazetteer_of_everything)
    found = {each["id"]: each for each in map(json.loads, entities(selection))}
    assert selection.left_out == {"splits": 1}
    return found


def test_a_person_has_names_by_how_far_they_name_him_dates_and_positions(written):
    anna = written["person.anna-example"]
    assert anna["schema"] == "Person"
    assert anna["caption"] == "Anna Example"
    assert anna["properties"] == {
        "name": ["Anna Example", "Анна Приклад", "Анна"],
        "alias": ["Ганна Іванівна Приклад"],
        "previousName": ["Anna Sample"],
        "weakAlias": ["The Anna"],
        "country": ["ua", "tr"],
        "wikidataId": ["Q4"],
        "birthDate": ["1961"],
        "deathDate": ["2020"],
        "gender": ["female"],
        "position": ["president, Ukraine, since 20 May 2019", "writer", "star gazer, until 2001"],
    }


def test_places_are_territories_and_keep_their_older_ids(written):
    kyiv = written["place.kyiv"]
    assert kyiv["schema"] == "Territory"
    assert kyiv["referents"] == ["place.kiev"]
    assert kyiv["properties"]["name"] == ["Kyiv", "Київ", "Киев"]
    assert kyiv["properties"]["alias"] == ["Kiev"]  # no adjective
    assert [written[each]["schema"] for each in ("organisation.mit", "facility.mit")] == ["Organization", "Asset"]


def test_only_documented_properties_are_written(written):
    for entity in written.values():
        assert set(entity["properties"]) <= THING | (PERSON if entity["schema"] == "Person" else set())
        assert all(values and len(set(values)) == len(values) for values in entity["properties"].values())


def test_ids_have_the_letters_that_the_model_allows():
    found = [ftm_id(each) for each in ("place:kyiv", "a b", "a-b", "A:b", "Київ", "place.kyiv")]
    assert found[0] == "place.kyiv"
    assert len(set(found)) == len(found)
    assert all(each.replace("-", "").replace(".", "").isascii() and each[0].isalnum() for each in found)


@pytest.mark.parametrize(
    ("identifier", "ours"),
    [("place:kyiv", "place.kyiv"), ("ftm:NK-7x", "NK-7x"), ("wikidata:Q1899", "Q1899"), ("ftm:a b", None)],
)
def test_ids_of_the_model_itself_stay(identifier, ours):
    assert ftm_id(identifier) == ours or (ours is None and " " not in ftm_id(identifier))


def test_years_that_the_model_takes_for_no_date_are_left_out():
    olha = Gazetteer([Entity("person:olha", "person", (Name("Olha", "en"),), died=969)])
    assert json.loads(next(entities(Selection(olha))))["properties"] == {"name": ["Olha"]}


def test_the_library_takes_every_entity(written):
    model = pytest.importorskip("followthemoney").model  # the extra "bench" has it
    for entity in written.values():
        model.get(entity["schema"]).validate({"properties": entity["properties"]})
        proxy = model.get_proxy(entity)
        assert {key: sorted(value) for key, value in proxy.to_dict()["properties"].items()} == {
            key: sorted(value) for key, value in entity["properties"].items()
        }
