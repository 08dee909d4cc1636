"""Athletes who share their family names with somebody better known, in texts with and without a word of sport."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Медведев посоветовал Киеву готовить место.", ["person:dmitry-medvedev"]),
        ("uk", "Медведєв порадив Києву готувати місце.", ["person:dmitry-medvedev"]),
        ("ru", "Медведев выиграл матч у Синнера.", ["person:jannik-sinner"]),
        ("tr", "Mansur Yavaş ve Fatih Terim maçı izledi.", ["person:mansur-yavas", "person:fatih-terim"]),
    ],
)
def test_who_is_meant(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [one.id for one in builtin.annotate(text, lang).mentions if one.entity.kind == "person"] == found
