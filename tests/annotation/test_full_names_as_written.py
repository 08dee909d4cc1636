"""A full name that the gazetteer has as a text writes it names its bearer, and nobody of whose name it is a case."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

NAMES: dict[str, tuple[int, tuple[str, ...]]] = {
    "person:trump": (2000, ("Дональд Трамп/ru", "Дональда Трампа/ru/alias")),
    "person:trump-jr": (1, ("Дональд Трамп-младший/ru",)),
}


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(
        Gazetteer(
            Entity(identifier, "person", tuple(Name(*name.split("/")) for name in names), prominence=prominence)
            for identifier, (prominence, names) in NAMES.items()
        )
    )


def test_the_surname_behind_it_is_the_same_bearers(resolver: Resolver) -> None:
    text = "Слова Дональда Трампа передали в Киев. Позже Трамп объявил о санкциях."
    assert [(one.text, one.id) for one in resolver.annotate(text, "ru").mentions] == [
        ("Дональда Трампа", "person:trump"),
        ("Трамп", "person:trump"),
    ]
