"""Two persons of one full name: an office, its body, a year or the sport of the text tells which of them is meant."""

from __future__ import annotations

import pytest
from scenes import entity

from gazetteer import Gazetteer, Role
from resolver import Resolver

COUNTRY = {"iso3166": "x"}


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(
        Gazetteer(
            [
                entity("place:us", "United States/en; США/ru", "US", 9000, same_as=COUNTRY),
                entity("place:russia", "Russia/en; Россия/ru", "RU", 9000, same_as=COUNTRY),
                entity("organisation:phosagro", "PhosAgro/en; ФосАгро/ru", "RU", 2000),
                entity(
                    "person:father",
                    "Андрей Гурьев/ru",
                    "RU",
                    1500,
                    roles=(Role("entrepreneur", "organisation:phosagro"),),
                ),
                entity(
                    "person:son",
                    "Андрей Гурьев/ru; Андрей Гурьев-младший/ru",
                    "RU",
                    1200,
                    roles=(Role("chief-executive", "organisation:phosagro", 2013, 2022),),
                ),
                entity("person:painter", "Андрей Рублёв/ru", "RU", 1800, roles=(Role("artist"),)),
                entity("person:player", "Андрей Рублёв/ru", "RU", 3700, roles=(Role("athlete"),)),
                entity("person:rival", "Карлос Алькарас/ru", "ES", 3000, roles=(Role("athlete"),)),
                entity(
                    "person:bush-the-father",
                    "George Bush/en",
                    "US",
                    3000,
                    roles=(Role("president", "place:us", 1989, 1993),),
                ),
                entity(
                    "person:bush-the-son",
                    "George Bush/en",
                    "US",
                    4500,
                    roles=(Role("president", "place:us", 2001, 2009),),
                ),
                entity(
                    "person:banker",
                    "Андрей Костин/ru",
                    "RU",
                    2600,
                    roles=(Role("chief-executive", "organisation:vtb"),),
                ),
                entity("person:prosecutor", "Андрей Костин/ru", "UA", 3100, roles=(Role("prosecutor-general"),)),
                entity("organisation:vtb", "VTB/en; ВТБ/ru", "RU", 2000),
            ]
        )
    )


@pytest.mark.parametrize(
    ("lang", "text", "person"),
    [
        ("ru", "Генеральный директор «ФосАгро» Андрей Гурьев сообщил о планах. По словам Гурьева, планы есть.", "son"),
        ("ru", "Андрей Гурьев, основатель «ФосАгро», попал в список. Гурьева вычеркнули.", "father"),
        ("ru", "Глава «ФосАгро» Андрей Гурьев сообщил о планах.", "son"),
        ("ru", "Теннисист Андрей Рублёв победил.", "player"),
        ("ru", "Икону писал художник Андрей Рублёв.", "painter"),
        ("ru", "Андрей Рублёв проиграл Карлосу Алькарасу.", "player"),
        ("ru", "Андрей Рублёв раскритиковал санкции.", "player"),  # by far the better known of the two
        ("ru", "В финале турнира по теннису победил Андрей Рублёв.", "player"),
        ("en", "In 1991 George Bush came to Russia.", "bush-the-father"),
        ("en", "In 2003 George Bush sent troops.", "bush-the-son"),
        ("ru", "Андрей Костин заявил, что ВТБ заплатит дивиденды. Костин в этом уверен.", "banker"),
        ("ru", "Генпрокурор Андрей Костин подал в отставку. ВТБ молчит. Андрей Костин уедет.", "prosecutor"),
    ],
)
def test_what_the_text_tells_is_whose_the_name_is(resolver: Resolver, lang: str, text: str, person: str) -> None:
    found = {one.id for one in resolver.annotate(text, lang).mentions if one.kind == "person"}
    assert found - {"person:rival"} == {f"person:{person}"}
