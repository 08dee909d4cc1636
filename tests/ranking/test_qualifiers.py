"""Places with the country or region that they lie in."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

ASKED = (
    ("Kyiv, Ukraine", "place:kyiv"),
    ("г. Киев, Украина", "place:kyiv"),
    ("Львів, Україна", "place:lviv"),
    ("Ankara, Türkiye", "place:ankara"),
    ("Istanbul Turkey", "place:istanbul"),
    ("Kharkiv, Kharkiv Oblast", "place:kharkiv"),
    ("Kharkiv, Kharkivska Oblast, Ukraine", "place:kharkiv"),
    ("Одесса, Одесская область", "place:odesa"),
    ("Kiev (Ukraine)", "place:kyiv"),
    ("Moscow (RU)", "place:moscow"),
    ("Istanbul/Turkey", "place:istanbul"),
    ("Odessa, UA", "place:odesa"),
    ("Odessa, Texas", "place:odessa-5527554"),
    ("Odessa, Delaware", None),
    ("Odessa, Minnesota", None),
    ("Moscow, Idaho", "place:moscow-5601538"),
    ("Springfield, Illinois", "place:springfield-4250542"),
    ("Kirov, Kaluga Oblast", "place:kirov-kaluga"),
    ("Kirov, Kirov Oblast", "place:kirov"),
    ("Киров (Калужская область)", "place:kirov-kaluga"),
    ("Киров Калужской области", "place:kirov-kaluga"),
    ("г. Химки Московской области", "place:khimki"),
    ("Химки, Московская обл.", "place:khimki"),
    ("смт Ворзель Бучанського р-ну Київської обл.", "place:vorzel-688956"),
    ("с. Ягідне Чернігівського району", "place:yahidne"),
    ("Мирный, Архангельская обл.", "place:mirnyy-831129"),
    ("Київська обл.", "place:kyiv-oblast"),
    ("обл. Київська", "place:kyiv-oblast"),
    ("Moskovskaya obl.", "place:moscow-oblast"),
    ("Bucha, Kyivska obl., Ukraine", "place:bucha"),
    ("Ненецкий АО", "place:nenets-autonomous-okrug"),
    ("Севастополь, Россия", "place:sevastopol"),  # which Russia claims
    ("Крым (Россия)", "place:crimea"),
    ("Donetsk, Russia", "place:donetsk-rostov"),
    ("Донецк, ДНР", "place:donetsk"),
    ("Kharkov, USSR", "place:kharkiv"),
    ("POB Krivoi Rog, Ukrainian SSR", "place:kryvyi-rih"),
    ("Kyiv, Russia", None),
    ("Moscow Oblast, Russia", "place:moscow-oblast"),
    ("Харківська обл., Україна", "place:kharkiv-oblast"),
    ("Kyivska oblast, Buchanskyi r-n", "place:bucha-raion"),
    ("Україна, м. Київ", "place:kyiv"),
    ("İstanbul İli Küçükçekmece İlçesi", "place:kucukcekmece"),
    ("рп Теткино, Глушковский р-н", "place:tyotkino"),
    ("пгт Первомайск (Слободзейский район)", None),
    ("Kalınharman/ÇORUM", None),  # a village there
    ("FK Mariupol (UKR)", "organisation:fc-mariupol"),
    ("Днепрогэс им. В. И. Ленина", None),  # and no person
    ("Правительство Московской области", None),  # and not that of Moscow
    ("Н. Новгород, Россия", "place:nizhny-novgorod"),  # no person of the initial Н.
    ("Suzdal, Vladimir, Russia", "place:suzdal"),
    ("Kuşadası, Aydın, Turkey", "place:kusadasi"),
    ("Odessa, Ontario", None),  # a city in California, as Texas holds another Odessa
    ("Донецк (Ростовская область)", "place:donetsk-rostov"),
    ("Благовещенск (Башкортостан)", "place:blagoveshchensk-bashkortostan"),
    ("Динамо (Киев)", "organisation:dynamo-kyiv"),
    ("Зенит (Санкт-Петербург)", "organisation:zenit-saint-petersburg"),
    ("Первомайськ, Луганська область", "place:sokolohirsk"),
    ("Первомайськ, Миколаївська область", "place:pervomaisk"),
    ("St. Petersburg, Florida", "place:st-petersburg-4171563"),
    ("Киев, Россия", None),
    ("Путин, Владимир", "person:vladimir-putin"),
    ("Слобідська Україна", "place:sloboda-ukraine"),
    ("Банк России", "organisation:central-bank-of-russia"),
)


@pytest.mark.parametrize(("name", "identifier"), ASKED)
def test_places_are_told_by_what_holds_them(builtin: Resolver, name: str, identifier: str | None) -> None:
    match = builtin.resolve(name)
    assert (match.id if match else None) == identifier


def test_the_evidence_says_what_the_qualifier_says(builtin: Resolver) -> None:
    match = builtin.resolve("Kyiv, Ukraine")
    assert match is not None
    assert ("country", "agrees", "Ukraine") in [(step.kind, step.detail, step.query) for step in match.evidence]


def test_namesakes_are_told_apart_by_their_countries() -> None:
    towns = [Entity(f"place:{code}", "place", (Name("Petrivka"),), countries=(code.upper(),)) for code in ("ua", "md")]
    states = [
        Entity("place:ukraine", "place", (Name("Ukraine"),), countries=("UA",), same_as={"iso3166": "UA"}),
        Entity("place:moldova", "place", (Name("Moldova"),), countries=("MD",), same_as={"iso3166": "MD"}),
    ]
    resolver = Resolver(Gazetteer([*towns, *states]))
    assert resolver.resolve("Petrivka") is None
    found = [resolver.candidates(f"Petrivka, {state}")[0].id for state in ("Ukraine", "Moldova")]
    assert found == ["place:ua", "place:md"]
