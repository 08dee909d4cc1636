"""What an editor has ruled out is nobody's name, neither asked alone nor in a text, in any order and any case."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

RESOLVER = Resolver(
    Gazetteer(
        [
            Entity("place:kvarta", "place", (Name("Квартавіль", "uk"),), never=("Kvartavil", "Квартавиль")),
            Entity("organisation:fruzo", "organisation", (Name("Фрузопром", "ru"),), never=("Fruzoprom",)),
            Entity("person:mavka", "person", (Name("Олеся Мавкович", "uk"),), never=("Olesya Mavkovych",)),
        ]
    )
)


@pytest.mark.parametrize(
    "name", ["Kvartavil", "Fruzoprom", "Fruzoproma", "Olesya Mavkovych", "Mavkovych Olesya", "Mavkovych, Olesya"]
)
def test_asked_alone(name: str) -> None:
    assert RESOLVER.resolve(name) is None


def test_in_a_text() -> None:
    assert RESOLVER.annotate("Olesya Mavkovych visited Kvartavil, home of Fruzoprom.", "en").mentions == ()


def test_what_is_not_ruled_out() -> None:
    text = "Олеся Мавкович у Квартавілі."
    assert [one.id for one in RESOLVER.annotate(text, "uk").mentions] == ["person:mavka", "place:kvarta"]
