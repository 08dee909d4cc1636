"""A region in brackets behind a town says nothing of the next one: в Волхове (Ленинградская область), в Кировске."""

from __future__ import annotations

import pytest
from scenes import entity

from gazetteer import Gazetteer
from resolver import Resolver


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    def town(identifier: str, name: str, oblast: str, prominence: int) -> object:
        described = "Town in Russia"
        return entity(identifier, f"{name}/ru", "RU", prominence, description=described, related=(f"place:{oblast}",))

    return Resolver(
        Gazetteer(
            [
                entity("place:leningrad", "Ленинградская область/ru", "RU", 2000, description="Oblast of Russia"),
                town("place:volkhov", "Волхов", "leningrad", 500),
                town("place:tosno", "Тосно", "leningrad", 500),
                town("place:kirovsk-murmansk", "Кировск", "murmansk", 1500),
                town("place:kirovsk-leningrad", "Кировск", "leningrad", 900),
            ]
        )
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Деньги пойдут на завод в Волхове (Ленинградская область) и на рудник в Кировске.", "murmansk"),
        ("В Волхове (Ленинградская область) и Тосно открыли цеха. В Кировске строят дорогу.", "leningrad"),
        ("Ленинградская область чинит дороги в Волхове и в Кировске.", "leningrad"),
    ],
)
def test_the_bracket_is_of_the_town_before_it(resolver: Resolver, text: str, expected: str) -> None:
    found = [mention.id for mention in resolver.annotate(text, "ru").mentions if mention.text == "Кировске"]
    assert found == [f"place:kirovsk-{expected}"]
