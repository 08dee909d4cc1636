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
        "Pavel Istomin, a former volunteer, was there.",
        "Peter Illarionov came, and Leo Xavier went.",
        "Павел Иванов приехал.",
        "Павло Іванов приїхав.",
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
        ("Карл III приехал. Жена Карла осталась дома.", "person:charles-iii"),
        ("Николай II отрёкся. Николай уехал.", "person:nicholas-ii"),
        ("Karekin II spoke. Later Karekin prayed.", "person:karekin-ii"),
        ("Гарегин II выступил. Позже Гарегин молился.", "person:karekin-ii"),
        ("Гарегін II виступив. Пізніше Гарегін молився.", "person:karekin-ii"),
        ("II. Karekin konuştu. Sonra Karekin dua etti.", "person:karekin-ii"),
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


@pytest.mark.parametrize(
    ("text", "shown", "person"),
    [
        ("Pavel I was murdered in 1801.", "Pavel I", "paul-i"),
        ("I. Petro donanmayı kurdu.", "I. Petro", "peter-the-great"),
        ("Pope John Paul came to Warsaw", "John Paul", "pope-john-paul-ii"),
        ("При Павле I ввели цензуру.", "Павле I", "paul-i"),
    ],
)
def test_a_text_may_have_the_number_of_a_ruler(text: str, shown: str, person: str, builtin: Resolver) -> None:
    assert (shown, f"person:{person}") in [(mention.text, mention.id) for mention in builtin.annotate(text).mentions]
