"""Buildings, bodies and regions with the town or the country that they stand in, or the body that they are part of."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Moscow's Red Square", "facility:red-square"),
        ("Красная площадь в Москве", "facility:red-square"),
        ("Красной площади Москвы", "facility:red-square"),
        ("Red Square, Moscow", "facility:red-square"),
        ("Roter Platz in Moskau", "facility:red-square"),
        ("Place Rouge de Moscou", "facility:red-square"),
        ("İstanbul'daki Ayasofya", "facility:hagia-sophia"),
        ("Казанский собор в Петербурге", "facility:kazan-cathedral-saint-petersburg"),
        ("Pałac Zimowy w Petersburgu", "facility:winter-palace"),
        ("Galatasaray Istanbul", "organisation:galatasaray"),
        ("Kursker Atomkraftwerk", "facility:kursk-nuclear-power-plant"),
        ("türkische Provinz Hatay", "place:hatay-province"),
        ("provincia turca di Hatay", "place:hatay-province"),
        ("российская Белгородская область", "place:belgorod-oblast"),
        ("Тверской районный суд г. Москвы", "organisation:tverskoy-district-court"),
        ("Печерський районний суд м. Києва", "organisation:pechersk-district-court"),
    ],
)
def test_where_a_thing_stands_is_no_part_of_its_name(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("33 ОМБр ЗСУ", "organisation:33rd-mechanised-brigade"),
        ("33 окрема механізована бригада Збройних Сил України", "organisation:33rd-mechanised-brigade"),
        ("76-я гв. десантно-штурмовая дивизия ВДВ", "organisation:76th-guards-air-assault-division"),
        ("810 обрмп ЧФ", "organisation:810th-marine-brigade-of-russia"),
        ("Азов НГУ", "organisation:azov"),
    ],
)
def test_what_a_body_is_part_of_is_no_part_of_its_name(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


def test_a_body_of_the_name_that_is_part_of_another_is_another(builtin: Resolver) -> None:
    assert builtin.resolve("33 ОМБр ВДВ") is None


def test_the_evidence_says_where_it_stands(builtin: Resolver) -> None:
    found = builtin.resolve("Казанский собор в Петербурге")
    assert found is not None
    assert ("country:agrees", "Петербурге") in [(step.label, step.query) for step in found.evidence]


@pytest.mark.parametrize(
    "name",
    [
        "Roter Platz in Krasnodar",
        "Blue Mosque of Yerevan",
        "Красная площадь в Туле",
        "русская провинция Хатай",
        "Galatasaray Ankara",
    ],
)
def test_a_thing_of_the_name_elsewhere_is_another(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Bodrum Muğla", "place:bodrum"),
        ("Patnos Ağrı", "place:patnos"),
        ("сыктывкар коми", "place:syktyvkar"),
        ("Kirov Kaluga", "place:kirov-kaluga"),
        ("белая церковь киевская обл", "place:bila-tserkva"),
    ],
)
def test_a_place_before_its_region_or_the_town_that_the_region_is_called_by(
    builtin: Resolver, name: str, identifier: str
) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier
