"""Rulers and clerics who have a given name alone: who has the same one is nobody of them."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    "text",
    [
        "Peter Smith joined the firm in May.",
        "Peter opened the door.",
        "Yesterday Peter opened the door, and Francis laughed.",
        "Пётр Смирнов приехал.",
        "Петро Сидоренко приїхав.",
        "Кирилл засмеялся.",
        "Petro Demir gitti.",
    ],
)
def test_a_given_name_alone_is_no_ruler(text: str, builtin: Resolver) -> None:
    assert not builtin.annotate(text).mentions


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Pope Francis spoke. Francis wept.", "person:pope-francis"),
        ("Патриарх Кирилл выступил. Кирилл сказал, что молится.", "person:patriarch-kirill"),
        ("Пётр I построил город. Пётр любил море.", "person:peter-the-great"),
    ],
)
def test_a_ruler_whom_the_text_named_is_meant(text: str, person: str, builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text).mentions] == [person, person]


@pytest.mark.parametrize("name", ["Peter", "Francis", "Кирилл", "Іван", "Иван", "Петро", "Leo", "Екатерина"])
def test_a_given_name_alone_resolves_to_no_ruler(name: str, builtin: Resolver) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Peter I", "peter-the-great"),
        ("Іван IV", "ivan-the-terrible"),
        ("Pope Francis", "pope-francis"),
        ("Патриарха Кирилла", "patriarch-kirill"),
    ],
)
def test_with_title_or_number_it_is_theirs(name: str, person: str, builtin: Resolver) -> None:
    match = builtin.resolve(name)
    assert match is not None and match.id == f"person:{person}"
