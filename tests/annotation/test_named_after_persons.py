"""Buildings and bodies called after persons, and these persons: the airport and the pilot Sabiha Gökçen."""

from __future__ import annotations

import pytest
from scenes import both, entity

from gazetteer import Gazetteer
from resolver import Resolver

GAZETTEER = Gazetteer(
    [
        entity(
            "facility:airport", "Nuri Demirağ Havalimanı/tr; Nuri Demirağ/tr/short; Nuri Demirağ/en/short", "TR", 900
        ),
        entity("facility:theatre", "Театр Марии Заньковецкой/ru; Мария Заньковецкая/ru/short", "UA", 900),
        entity("organisation:foundation", "Foundation of Ivan Honchar/en; Ivan Honchar/en/short", "UA", 900),
    ]
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("tr", "Uçak {Nuri Demirağ|airport}'a indi."),
        ("tr", "Adını pilot Nuri Demirağ'dan aldı."),
        ("en", "Their plane landed at {Nuri Demirağ|airport}."),
        ("en", "It is called after the pilot Nuri Demirağ."),
        ("en", "A grant of {Ivan Honchar|foundation} paid for it, as the sculptor Ivan Honchar would have liked."),
        ("ru", "В {театре «Мария Заньковецкая»|theatre} помнят: была артистка Мария Заньковецкая."),
    ],
)
def test_behind_a_trade_the_person_is_meant(resolver: Resolver, lang: str, text: str) -> None:
    found, expected = both(resolver, text, lang)
    assert found == expected
