"""Marks inside names: the apostrophe of an English plural, the plus sign of a channel."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "The Kurdistan Workers' Party dissolved.", [("Kurdistan Workers' Party", "organisation:pkk")]),
        ("en", "The Peoples’ Democratic Party met.", [("Peoples’ Democratic Party", "organisation:hdp")]),
        ("en", "The players' Istanbul trip ended.", [("Istanbul", "place:istanbul")]),
        ("uk", "Канал «1+1» показав матч.", [("1+1", "organisation:1-plus-1")]),
        # a score
        ("ru", "Матч закончился 1-1, затем 1 – 1, и ещё раз 1:1.", []),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[tuple[str, str]], builtin: Resolver) -> None:
    assert [(mention.text, mention.id) for mention in builtin.annotate(text, lang).mentions] == found
