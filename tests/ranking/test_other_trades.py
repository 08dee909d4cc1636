"""A trade behind a name that its known bearer has not is a namesake's."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    "name",
    [
        "Сергей Лавров (хоккеист)",
        "Лавров, Сергей (хоккеист)",
        "Владимир Путин, сантехник",
        "Sergei Ivanov (cyclist)",
        "Ali Babacan (futbolcu)",
        "Владимир Соловьёв (профессор химии)",
    ],
)
def test_who_has_another_trade_is_a_namesake(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
    found = builtin.candidates(name, kind="person", limit=1)[0]
    assert "contradiction:trade" in [step.label for step in found.evidence]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Сергей Лавров (министр)", "person:sergey-lavrov"),
        ("Nuri Bilge Ceylan (yönetmen)", "person:nuri-bilge-ceylan"),
        ("Vitali Klitschko (boxer)", "person:vitali-klitschko"),
        ("Hakan Şükür (politician)", "person:hakan-sukur"),
        ("Ahmet Davutoğlu (profesör)", "person:ahmet-davutoglu"),
    ],
)
def test_a_trade_that_fits_or_that_many_have_besides_costs_nothing(builtin: Resolver, name: str, expected: str) -> None:
    match = builtin.resolve(name)
    assert match is not None and match.id == expected
