"""The English article is a part of a name where it is written with a capital alone: The Hague, the {Hague}."""

from __future__ import annotations

import pytest
from scenes import both

from resolver import Resolver


@pytest.mark.parametrize(
    "text",
    [
        "He told the {Washington Post|washington-post} so, and the {Guardian|the-guardian} wrote it.",
        "{The Guardian|the-guardian} wrote it, and so did {The Washington Post|washington-post}.",
        "The court in the {Hague|the-hague} is in {The Hague|the-hague}.",
        "It reached the {Gambia|gambia} first.",
    ],
)
def test_where_a_name_begins(text: str, builtin: Resolver) -> None:
    found, expected = both(builtin, text, "en")
    assert found == expected


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("He was tried in the Hague.", "He was tried in the Hague."),
        (
            "He was tried in Den Haag, and the Den Haag court sat.",
            "He was tried in The Hague, and the Hague court sat.",
        ),
        ("He read the Times of London.", "He read the Times of London."),
    ],
)
def test_no_article_is_written_twice(text: str, normalised: str, builtin: Resolver) -> None:
    assert builtin.annotate(text, "en").normalised() == normalised
