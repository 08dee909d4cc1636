"""What descriptions of entities decide in a text: whose trade is said, which namesake lies here, what is a water."""

from __future__ import annotations

import pytest
from scenes import COUNTRY, entity

from gazetteer import Gazetteer, Name
from gazetteer.entity import Entity
from resolver import Resolver

PLACES = Gazetteer(
    [
        entity("place:ukraine", "Ukraine/en; Україна/uk", "UA", 9000, **COUNTRY),
        *(
            entity(
                f"place:{name}-oblast", names, "UA", 900, related=("place:ukraine",), description="Oblast of Ukraine"
            )
            for name, names in (
                ("odesa", "Odesa Oblast/en; Одеська область/uk"),
                ("donetsk", "Donetsk Oblast/en; Донецька область/uk"),
            )
        ),
        entity("place:izmail", "Izmail/en; Ізмаїл/uk", "UA", 700, related=("place:odesa-oblast",)),
        *(
            entity(
                f"place:orlivka-{region}",
                "Orlivka/en; Орлівка/uk",
                "UA",
                prominence,
                related=(f"place:{region}-oblast",),
                description=f"Village near {near} in the oblast, Ukraine",
            )
            for region, near, prominence in (("odesa", "Reni", 100), ("donetsk", "Avdiivka", 150))
        ),
        entity("place:kolva", "Kolva/en; Колва/uk", "UA", 700, description="City in Odesa Oblast, Ukraine"),
        entity("place:kolva-river", "Kolva/en; Колва/uk", "UA", 300, description="River through Ukraine and Belarus"),
    ]
)


@pytest.mark.parametrize(
    ("description", "lang", "text", "found"),
    [
        ("Football referee", "en", "Referee Kulyk was silent.", ["Kulyk"]),
        ("Football referee", "ru", "Арбитр Кулик молчал.", ["Кулик"]),
        ("Football referee", "en", "Lawyer Kulyk was silent.", []),
        ("Mayor of Kyiv and lawyer", "en", "Lawyer Kulyk was silent.", ["Kulyk"]),
        ("Leader of the Lawyers' Party", "en", "Lawyer Kulyk was silent.", []),
        ("Leader of the Lawyers' Party", "ru", "Адвокат Кулик молчал.", []),
        ("Judge of the Supreme Court", "ru", "Судья Кулик молчал.", ["Кулик"]),
        ("Poet prejudged by critics", "ru", "Судья Кулик молчал.", []),
    ],
)
def test_whose_trade_stands_before_a_family_name(description: str, lang: str, text: str, found: list[str]) -> None:
    kulyk = entity("person:kulyk", "Vasyl Kulyk/en; Василий Кулик/ru", "UA", 5000, description=description)
    document = Resolver(Gazetteer([kulyk])).annotate(text, lang)
    assert [mention.text for mention in document.mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Izmail was shelled. Orlivka burned.", ["place:izmail", "place:orlivka-odesa"]),
        ("uk", "На березі Колви тихо.", ["place:kolva-river"]),
        ("uk", "Колва чекає.", ["place:kolva"]),
    ],
)
def test_a_noun_ends_before_near_and_through(lang: str, text: str, found: list[str]) -> None:
    assert [mention.id for mention in Resolver(PLACES).annotate(text, lang).mentions] == found


@pytest.mark.parametrize(("source", "found"), [("geonames", []), (None, ["place:lavra"])])
def test_a_village_with_the_name_of_a_town_that_nobody_has_reviewed(source: str | None, found: list[str]) -> None:
    town = Entity(
        "place:lavra",
        "place",
        (Name("Лавра", "ru", source=source),),
        countries=("CN",),
        prominence=300,
        description="Place in or near Shanghai, 2,716,600 inhabitants (GeoNames)",
    )
    document = Resolver(Gazetteer([town])).annotate("В деревне Лавра живут трое.", "ru")
    assert [mention.id for mention in document.mentions] == found
