"""An initial behind a given name is a patronymic's, and stands for nobody's given name."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.fixture(scope="module")
def players() -> Resolver:
    texts = {"p": "Yury N. Prudnikov", "s": "Vjacheslav P Sidorov", "o": "J. Robert Oppenheimer", "b": "В. А. Бахтин"}
    return Resolver(Gazetteer([Entity(f"person:{key}", "person", (Name(text),)) for key, text in texts.items()]))


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Prudnikov, Yury", "person:p"),
        ("Prudnikov, Yuri Nikolaevich", "person:p"),
        ("Nikita Prudnikov", None),
        ("Prudnikov, Nikita", None),
        ("Sidorov, Platon", None),
        ("Vyacheslav Sidorov", "person:s"),
        ("Robert Oppenheimer", "person:o"),
        ("Бахтин Владимир Андреевич", "person:b"),
        ("Андрей Бахтин", None),
    ],
)
def test_whom_a_middle_initial_lets_in(name: str, person: str | None, players: Resolver) -> None:
    found = players.resolve(name)
    assert (found.id if found else None) == person
