"""The Seym is a river, and Сейм a parliament: a verb that no water has tells the parliament."""

from __future__ import annotations

import pytest
from scenes import entity

from gazetteer import Gazetteer
from resolver import Resolver


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(
        Gazetteer(
            [
                entity("place:seym", "Seym/en; Сейм/ru; Сейм/uk", "RU UA", 90_000, description="River of Kursk Oblast"),
                entity(
                    "organisation:seimas",
                    "Seimas/en; Сейм/ru; Сейм/uk",
                    "LT",
                    2500,
                    description="Parliament of Lithuania",
                ),
                entity("place:lithuania", "Lithuania/en; Литва/ru; Литва/uk", "LT", 5000, same_as={"iso3166": "LT"}),
                entity("place:kursk", "Kursk/en; Курск/ru; Курськ/uk", "RU", 3000),
                entity("place:poland", "Poland/en; Польша/ru; Польща/uk", "PL", 5000, same_as={"iso3166": "PL"}),
                entity(
                    "place:belarus", "Belarus/en; Белоруссия/ru; Білорусь/uk", "BY", 5000, same_as={"iso3166": "BY"}
                ),
            ]
        )
    )


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "Ждут в Литве, Польше и Белоруссии. Сейм принял закон. Курск далеко.", "organisation:seimas"),
        ("uk", "Чекають у Литві, Польщі та Білорусі. Сейм ухвалив закон. Курськ далеко.", "organisation:seimas"),
        ("ru", "Ждут в Литве, Польше и Белоруссии. Сейм вышел из берегов. Курск далеко.", "place:seym"),
        ("uk", "Чекають у Литві, Польщі та Білорусі. Сейм обмілів. Курськ далеко.", "place:seym"),
    ],
)
def test_a_verb_tells_the_parliament_from_the_river(resolver: Resolver, lang: str, text: str, expected: str) -> None:
    assert [one.id for one in resolver.annotate(text, lang).mentions if one.text == "Сейм"] == [expected]
