"""Given names that are towns', behind titles that only somebody has."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "He cites Prince Vladimir's baptism in Crimea.", ["crimea"]),
        ("ru", "По указу князя Владимира в Киеве.", ["kyiv"]),
        ("en", "The prince came to Vladimir.", ["vladimir"]),
        ("en", "President Putin visited Vladimir.", ["vladimir"]),
        ("ru", "Король приехал в Софию.", ["sofia"]),
    ],
)
def test_places_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    places = [one.id for one in builtin.annotate(text, lang).mentions if one.entity.kind == "place"]
    assert places == [f"place:{one}" for one in found]
