"""What the tests of the adapters share: a small gazetteer with namesakes, and a resolver that counts its work."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

ENTITIES = (
    Entity("place:kyiv", "place", (Name("Kyiv", "en"), Name("Київ", "uk"), Name("Киев", "ru"), Name("Kiev", "tr"))),
    Entity("place:ankara", "place", (Name("Ankara", "en"), Name("Анкара", "ru"), Name("Ankara", "tr"))),
    Entity("person:umerov", "person", (Name("Rustem Umerov", "en"), Name("Рустем Умеров", "uk")), prominence=5000),
    Entity(
        "person:fomin-ru",
        "person",
        (Name("Alexander Fomin", "en"), Name("Александр Фомин", "ru")),
        countries=("RU",),
        born=1959,
    ),
    Entity(
        "person:fomin-ua",
        "person",
        (Name("Alexander Fomin", "en"), Name("Олександр Фомін", "uk")),
        countries=("UA",),
        born=1975,
    ),
)


class Counting(Resolver):
    """Keeps what it was asked, call by call."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        super().__init__(gazetteer)
        self.asked: list[str] = []

    def resolve(self, name, *options, **more):
        self.asked.append(name)
        return super().resolve(name, *options, **more)

    def annotate(self, text, *options, **more):
        self.asked.append(text)
        return super().annotate(text, *options, **more)


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer(ENTITIES)


@pytest.fixture(scope="session")
def few(gazetteer) -> Resolver:
    """A resolver over five entities."""
    return Resolver(gazetteer)


@pytest.fixture
def counting(gazetteer) -> Counting:
    return Counting(gazetteer)


@pytest.fixture
def no_default(monkeypatch, few):
    """The few entities in place of the built-in gazetteer, for calls that name no resolver."""
    monkeypatch.setattr("resolver.adapters.process._made", lambda: few)
