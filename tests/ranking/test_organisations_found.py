"""Organisations found by their acronyms, without their forms, and with words for what they are in another language."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

NAMES = [
    "ПАО «Новолипецкий металлургический комбинат»",
    "ОАО «Российские железные дороги»",
    "Türk Hava Yolları A.O.",
    "Türkiye Petrolleri Anonim Ortaklığı",
    "Makina ve Kimya Endüstrisi A.Ş.",
    "АТ КБ «ПриватБанк»",
    "93-тя окрема механізована бригада «Холодний Яр»",
    "Otokar Otomotiv ve Savunma Sanayi A.Ş.",
    "Київська кондитерська фабрика",
]


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    """Over a few organisations, each of whose IDs is its name's place in the list."""
    return Resolver(
        Gazetteer(Entity(id=f"o:{at}", kind="organisation", names=(Name(text),)) for at, text in enumerate(NAMES))
    )


def first(resolver: Resolver, query: str) -> str | None:
    """The name of the first candidate, at whatever score."""
    found = resolver.candidates(query, limit=1)
    return NAMES[int(found[0].id.removeprefix("o:"))] if found else None


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("NLMK", NAMES[0]),
        ("НЛМК", NAMES[0]),
        ("РЖД", NAMES[1]),
        ("RZD", NAMES[1]),
        ("RZhD", NAMES[1]),
        ("THY", NAMES[2]),
        ("TPAO", NAMES[3]),
        ("MKE", NAMES[4]),
        ("Отокар", NAMES[7]),
        ("PrivatBank", NAMES[5]),
        ("93-я бригада", NAMES[6]),
    ],
)
def test_what_an_organisation_is_called_for_short_leads_to_it(resolver: Resolver, query: str, name: str) -> None:
    assert first(resolver, query) == name
