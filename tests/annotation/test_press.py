"""Turkish newspapers whose names are everyday words: who works for them shows them, wherever they stand."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    records = {
        "organisation:akik": ("Akşam", "Akşam gazetesi"),
        "organisation:bahar-tv": ("Bahar", "Bahar televizyonu", "Bahar TV kanalı"),
        "organisation:birlik": ("Birlik", "Birlik Partisi"),
    }
    return Resolver(
        Gazetteer(
            Entity(identifier, "organisation", tuple(Name(text, "tr") for text in names), prominence=800)
            for identifier, names in records.items()
        )
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toplantı bitti. Akşam muhabiri sordu.", ["organisation:akik"]),
        ("O akşam yağmur yağdı. Akşam yazarlarından biri bunu yazdı.", ["organisation:akik"]),
        ("Bir akşam geldi. Bunu Akşam köşe yazarı yazdı.", ["organisation:akik"]),
        ("Bahar muhabirine konuştu.", ["organisation:bahar-tv"]),
        # the everyday word, without the possessive or before another noun
        ("O akşam toplandılar. Akşam muhabir geldi.", []),
        ("Bir akşam geldi. Akşam toplantısı bitti.", []),
        ("Bahar geldi, kuşlar döndü. O bahar güzeldi.", []),
        # no medium
        ("Herkes birlik istedi. Birlik yazarı aradı.", []),
    ],
)
def test_whose_reporter(text: str, found: list[str], resolver: Resolver) -> None:
    assert [mention.id for mention in resolver.annotate(text, "tr").mentions] == found


def test_a_newspaper_of_the_gazetteer(builtin: Resolver) -> None:
    text = "Toplantı uzadı. Hürriyet muhabiri sloganları sordu. Hürriyet güzel şey."
    assert [mention.id for mention in builtin.annotate(text, "tr").mentions] == ["organisation:hurriyet"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # who speaks for a body, which stays a mention; the newspaper is Sözcü
        ("AKP Sözcüsü Ömer Çelik konuştu.", ["AKP", "Ömer Çelik"]),
        ("MSB Sözcüsü dün yazdı.", ["MSB"]),
        ("Parti toplandı. Bakanlık Sözcüsü Öncü Keçeli yazdı.", ["Öncü Keçeli"]),
        ("Dün Kremlin Sözcüsü'nün yanıtı geldi.", ["Kremlin"]),
        ("Dışişleri Bakanlığı Sözcüsü yazdı.", ["Dışişleri Bakanlığı"]),
        ("Dün İstanbul Valisi Davut Gül geldi.", ["İstanbul", "Davut Gül"]),
        # the newspaper, and an office of nobody's
        ("Dün Sözcü'nün haberi yayıldı.", ["Sözcü"]),
        ("Sözcü gazetesi yazdı.", ["Sözcü gazetesi"]),
        ("Dün Dışişleri Bakanı konuştu.", []),
    ],
)
def test_who_speaks_for_a_body_is_no_newspaper(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, "tr").mentions] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kupayı Cumhuriyet'in 100. yılına armağan ettiler. Törende Cumhuriyet'in ilanı anıldı.", []),
        ("Törende Cumhuriyet'in 100'üncü yılı, Cumhuriyet'in ilk yılları anlatıldı.", []),
        ("Dün Cumhuriyet'in haberi yayıldı.", ["organisation:cumhuriyet"]),
        ("Dün Cumhuriyet'in ilk sayfası karardı.", ["organisation:cumhuriyet"]),
    ],
)
def test_the_years_of_the_republic_are_no_newspapers(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "tr").mentions] == found
