"""Turkish words with -li behind an apostrophe: adjectives of countries, and the names of towns and parties."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ABD'li forvet ile Fransa'lı oyuncu geldi.", []),
        ("ABD'lilerin çoğu ve Birleşik Krallık'lı yazar kaldı.", []),
        ("ABD'nin teklifini ABD'ye giden bakan açıkladı.", ["ABD", "ABD"]),
        ("Amasra'lı ressam, CHP'li üye ve NATO'lu subay konuştu.", ["Amasra", "CHP", "NATO"]),
    ],
)
def test_what_is_named(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, "tr").mentions] == found


def test_adjectives_are_mentions_where_they_are_asked_for(builtin: Resolver) -> None:
    found = builtin.annotate("ABD'li forvet geldi.", "tr", adjectives=True).mentions
    assert [(mention.text, mention.id) for mention in found] == [("ABD", "place:united-states")]
