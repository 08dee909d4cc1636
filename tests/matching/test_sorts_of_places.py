"""Words for landforms and streets, which each language has its own for."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

PLACES = ["Çoruh Nehri", "Erciyes Dağı", "Kızılırmak", "İstiklal Caddesi", "Yukarı Dudullu"]


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("река Чорух", 0),
        ("Erciyes Mountain", 1),
        ("KIZILIRMAK NEHRI", 2),
        ("улица Истикляль", 3),
        ("İstiklâl Cad.", 3),
        ("Y. Dudullu", 4),
    ],
)
def test_the_word_for_the_sort_is_translated(name: str, number: int) -> None:
    resolver = Resolver(Gazetteer([Entity(f"place:{at}", "place", (Name(text),)) for at, text in enumerate(PLACES)]))
    found = resolver.resolve(name)
    assert found is not None
    assert found.id == f"place:{number}"


def test_another_sort_is_another_place() -> None:
    resolver = Resolver(Gazetteer([Entity("place:0", "place", (Name("Erciyes Dağı"),))]))
    assert resolver.resolve("река Эрджиес") is None
