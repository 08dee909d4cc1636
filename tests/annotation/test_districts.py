"""A district or a town and the club that is called after it: what stands around the name tells which is meant."""

from __future__ import annotations

import pytest
from scenes import both, entity

from gazetteer import Gazetteer
from resolver import Resolver

DISTRICT, CLUB = "place:besiktas", "organisation:besiktas-jk"


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "tr",
            "Beşiktaş ilçesinde kar var. Beşiktaş Kaymakamlığı açıkladı, Beşiktaş sahilinde bekledik.",
            [DISTRICT] * 3,
        ),
        ("tr", "Beşiktaş'ın Abbasağa Mahallesi'nden ve Beşiktaş'ın arka sokaklarından geldiler.", [DISTRICT] * 2),
        ("tr", "Beşiktaş'ta yangın çıktı. Polis Beşiktaş'tan ayrıldı.", [DISTRICT] * 2),
        ("tr", "Dün Kadıköy ve Beşiktaş karanlıkta kaldı.", ["place:kadikoy", DISTRICT]),
        ("tr", "Yürüyüş İstanbul Beşiktaş'a kadar sürdü.", ["place:istanbul", DISTRICT]),
        ("en", "A bus crashed in Beşiktaş. The mayor of Beşiktaş was held.", [DISTRICT] * 2),
        # the club
        ("tr", "Derbide Beşiktaş'ta üç futbolcu sakatlandı.", [CLUB]),
        ("tr", "Beşiktaş, kararı kabul etmedi. Beşiktaş'ın forveti sustu.", [CLUB] * 2),
        ("en", "The striker has been happy in Beşiktaş. Beşiktaş paid.", [CLUB] * 2),
    ],
)
def test_district_or_club(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


SHARED = Gazetteer(
    [
        entity("facility:port", "Yelnik Airport/en; Yelnik/en/short; Ельник/ru/short; Єльник/uk/short", "UA", 3000),
        entity("place:town", "Yelnik/en; Ельник/ru; Єльник/uk; Yelnik/tr", "UA", 900),
        entity("facility:mansion", "Sarıbağ Köşkü/tr; Sarıbağ/tr/short; Sarıbağ/en/short", "TR", 3000),
        entity("place:district", "Sarıbağ/tr; Sarıbağ/en", "TR", 900),
    ]
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # people live and stay in the town or the district, and not in the building that shares its name
        ("en", "They stayed at one of the hotels in {Sarıbağ|district}."),
        ("en", "The president received them at {Sarıbağ|mansion}."),
        ("tr", "{Sarıbağ|district}'da bir otelde kaldılar."),
        ("ru", "Она снимает квартиру в {Ельнике|town}."),
        ("ru", "Самолёт сел в {Ельнике|port}."),
        ("uk", "Готелі в {Єльнику|town} повні."),
        ("uk", "Літак сів у {Єльнику|port}. Готелі повні."),
    ],
)
def test_where_people_live_is_no_building(lang: str, text: str) -> None:
    found, expected = both(Resolver(SHARED), text, lang)
    assert found == expected
