"""The region beside a place's name decides which of its namesakes is meant, before prominence does."""

from __future__ import annotations

import pytest
from scenes import COUNTRY, entity

from gazetteer import Gazetteer
from resolver import Resolver

REGIONS = (
    ("rostov", "RU", "Rostov Oblast/en; Ростовская область/ru; Ростовська область/uk"),
    ("samara", "RU", "Samara Oblast/en; Самарская область/ru; Самарська область/uk"),
    ("donetsk", "UA", "Donetsk Oblast/en; Донецкая область/ru; Донецька область/uk"),
    ("kyiv", "UA", "Kyiv Oblast/en; Киевская область/ru; Київська область/uk"),
)
DONETSK = "Donetsk/en; Донецк/ru; Донецьк/uk"
PROVINCES = ("Konya", "Zonguldak")

PLACES = Gazetteer(
    [
        entity("place:russia", "Russia/en; Россия/ru; Росія/uk", "RU", 9000, **COUNTRY),
        entity("place:ukraine", "Ukraine/en; Украина/ru; Україна/uk", "UA", 9000, **COUNTRY),
        *(
            entity(f"place:{key}-oblast", names, country, 900, related=(within,), description="Region of it")
            for key, country, names in REGIONS
            for within in ("place:russia" if country == "RU" else "place:ukraine",)
        ),
        entity(
            "place:donetsk",
            DONETSK,
            "UA",
            7200,
            related=("place:donetsk-oblast",),
            description="Administrative centre of Donetsk Oblast, Ukraine",
        ),
        entity(
            "place:donetsk-rostov", DONETSK, "RU", 100, related=("place:rostov-oblast",), description="Town in Russia"
        ),
        entity(
            "place:kyiv",
            "Kyiv/en; Киев/ru; Київ/uk",
            "UA",
            9500,
            related=("place:ukraine",),
            description="Capital of Ukraine",
        ),
        entity(
            "place:avdiivka",
            "Avdiivka/en; Авдеевка/ru; Авдіївка/uk",
            "UA",
            800,
            related=("place:donetsk-oblast",),
            description="Town in Ukraine",
        ),
        *(
            entity(f"place:{name.lower()}-province", f"{name} ili/tr", "TR", 900, description="Province of Türkiye")
            for name in PROVINCES
        ),
        *(
            entity(
                f"place:{name.lower()}",
                f"{name}/tr",
                "TR",
                1900,
                related=(f"place:{name.lower()}-province",),
                description="City in Türkiye",
            )
            for name in PROVINCES
        ),
        *(
            entity(
                f"place:eregli-{name.lower()}",
                "Ereğli/tr",
                "TR",
                prominence,
                related=(f"place:{name.lower()}-province",),
                description="Town in Türkiye",
            )
            for name, prominence in zip(PROVINCES, (900, 1200), strict=True)
        ),
    ]
)
RESOLVER = Resolver(PLACES)


def towns(text: str, lang: str) -> list[str]:
    """The ends of the IDs of the places in a text that are no regions."""
    found = (mention.id.partition(":")[2] for mention in RESOLVER.annotate(text, lang).mentions)
    return [one for one in found if not one.endswith(("-oblast", "-province")) and one not in ("konya", "zonguldak")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Пожежа почалася в місті Донецьк Ростовської області."),
        ("uk", "У Донецьку Ростовської області горить склад."),
        ("uk", "Вибух пролунав у Ростовській області, у місті Донецьк."),
        ("uk", "Мешканці Донецька (Ростовська область) протестують."),
        ("ru", "Пожар начался в городе Донецк Ростовской области."),
        ("ru", "Пожар начался в Донецке Ростовской обл. в полдень."),
        ("ru", "Пожар начался в городе Донецке в Ростовской области."),
        ("ru", "Ростовская область, г. Донецк."),
        ("en", "The town of Donetsk in the Rostov Oblast burned."),
        ("en", "A fire broke out in Donetsk, Rostov Oblast, on Monday."),
        ("en", "In the Rostov Oblast, in the town of Donetsk, a fire broke out."),
    ],
)
def test_the_region_beside_decides_before_prominence(lang: str, text: str) -> None:
    assert towns(text, lang) == ["donetsk-rostov"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Пожар начался в городе Донецк Самарской области."),
        ("uk", "Мешканці Києва (Ростовська область) протестують."),
        ("en", "A fire broke out in Donetsk, Samara Oblast, on Monday."),
    ],
)
def test_a_region_that_no_namesake_is_known_in_leaves_a_place_open(lang: str, text: str) -> None:
    assert towns(text, lang) == []


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "У місті Київ Київської області горить склад.", ["kyiv"]),
        ("uk", "У Донецьку Донецької області горить склад.", ["donetsk"]),
        ("en", "Blasts were heard in Donetsk, Kyiv Oblast, Samara Oblast.", ["donetsk"]),
        ("ru", "Взрывы прогремели в Самарской области, в Донецке и Киеве.", ["donetsk", "kyiv"]),
        ("ru", "Взрывы прогремели в Ростовской области, Донецке и Киеве.", ["donetsk", "kyiv"]),
    ],
)
def test_cities_in_their_own_regions_and_in_lists_stay(lang: str, text: str, found: list[str]) -> None:
    assert towns(text, lang) == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "tr",
            "Zonguldak'ın Ereğli ilçesinde yangın. Konya'nın Ereğli ilçesinde sel.",
            ["eregli-zonguldak", "eregli-konya"],
        ),
        ("tr", "Dün Ereğli (Konya) yandı.", ["eregli-konya"]),
        ("tr", "Konya'ya bağlı Ereğli'de yangın.", ["eregli-konya"]),
        ("tr", "Konya'da, Ereğli ilçesinde yangın.", ["eregli-konya"]),
        ("ru", "Донецк Ростовской области. Донецк Донецкой области.", ["donetsk-rostov", "donetsk"]),
        ("ru", "В Донецке Ростовской области пожар. Власти Донецка молчат.", ["donetsk-rostov", "donetsk-rostov"]),
    ],
)
def test_each_mention_has_the_region_beside_it(lang: str, text: str, found: list[str]) -> None:
    assert towns(text, lang) == found


def test_a_region_behind_a_name_that_ends_as_an_adjective_does_makes_no_longer_name() -> None:
    assert towns("Пожежа почалася в місті Авдіївка Донецької області.", "uk") == ["avdiivka"]


@pytest.mark.parametrize(("region", "found"), [("Донецькій", "donetsk"), ("Одеській", "odesa")])
def test_a_gazetteer_without_descriptions_tells_namesakes_by_the_region_in_the_text(region: str, found: str) -> None:
    regions = (("odesa", "Одеська"), ("donetsk", "Донецька"))
    own = Gazetteer(
        [
            *(entity(f"place:{key}", f"{name} область/uk", "UA", 0) for key, name in regions),
            *(
                entity(f"place:mykolaivka-{key}", "Миколаївка/uk", "UA", 0, related=(f"place:{key}",))
                for key, _ in regions
            ),
        ]
    )
    mentions = Resolver(own).annotate(f"У {region} області обстріляли Миколаївку.", "uk").mentions
    assert [mention.id for mention in mentions] == [f"place:{found}", f"place:mykolaivka-{found}"]
