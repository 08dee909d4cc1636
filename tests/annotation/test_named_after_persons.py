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


HONOURING = Gazetteer(
    [
        entity("organisation:fedkovych", "Чернівецький національний університет імені Юрія Федьковича/uk", "UA", 900),
        entity("organisation:language", "Институт русского языка имени В. В. Виноградова РАН/ru", "RU", 900),
        entity("organisation:one", "Харківський художній музей імені Іллі Рєпіна/uk", "UA", 900),
        entity("organisation:other", "Харківський художній музей імені Петра Левченка/uk", "UA", 900),
    ]
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("uk", "Він працює в {Чернівецькому національному університеті|fedkovych}."),
        ("uk", "Він працює в {Чернівецькому національному університеті імені Федьковича|fedkovych}."),
        ("ru", "Сектор {Института русского языка РАН|language} закрыт."),
        # another's honour, and what two begin with
        ("uk", "Він працює в Чернівецькому національному університеті імені Семена Кузнеця."),
        ("uk", "Він працює в Харківському художньому музеї."),
        ("uk", "Він працює в {Харківському художньому музеї імені Рєпіна|one}."),
    ],
)
def test_institutions_without_whom_they_honour(lang: str, text: str) -> None:
    found, expected = both(Resolver(HONOURING), text, lang)
    assert found == expected
