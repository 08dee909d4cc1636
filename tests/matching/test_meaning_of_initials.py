"""Initials: which names a letter or two can stand for, in one script and in two."""

from __future__ import annotations

import pytest

from resolver import Resolver
from resolver.matching.persons.initials import initial_agrees


@pytest.mark.parametrize(
    ("initial", "name"),
    [
        ("v", "владимир"), ("в", "vladimir"), ("yu", "юрий"), ("iu", "юрий"), ("j", "юрий"), ("y", "евгений"),
        ("e", "yevgeny"), ("є", "євген"), ("ia", "яков"), ("дж", "джемиль"), ("c", "джемиль"), ("g", "hryhorii"),
        ("h", "григорий"), ("о", "алексей"), ("н", "микола"), ("s", "şükrü"), ("ш", "şükrü"), ("kh", "хасан"),
        ("ç", "чингиз"), ("o", "ömer"), ("у", "ümit"), ("w", "владимир"), ("zh", "жанна"), ("э", "эдуард"),
        ("e", "эдуард"), ("konst", "константин"),
    ],
)  # fmt: skip
def test_what_an_initial_stands_for(initial: str, name: str) -> None:
    assert initial_agrees(initial, name)


@pytest.mark.parametrize(
    ("initial", "name"),
    [
        ("о", "андрій"), ("b", "petro"), ("o", "евгений"), ("э", "олег"), ("я", "алексей"), ("t", "devlet"),
        ("z", "süleyman"), ("y", "ibrahim"), ("v", "yuri"), ("g", "hakan"), ("iu", "иван"), ("ю", "василий"),
        ("в", "юрий"), ("i", "юрий"), ("k", "hakan"), ("d", "тимур"), ("а", "ольга"), ("а", "яков"),
    ],
)  # fmt: skip
def test_what_it_does_not_stand_for(initial: str, name: str) -> None:
    assert not initial_agrees(initial, name)


@pytest.mark.parametrize(
    "name",
    ["Шевченко О.", "Poroshenko B.", "Prigozhin O.", "Дерипаска Э.", "Fidan G.", "Я. Навальный", "Kadyrov M.",
     "Shoigu M.", "Yavaş S.", "S. Akar", "Bahçeli S."],
)  # fmt: skip
def test_a_family_name_with_another_initial_is_nobody_and_no_place(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("M. Emmanuel Macron", "person:emmanuel-macron"),
        ("Mr. Putin", "person:vladimir-putin"),
        ("A. Navalny", "person:alexei-navalny"),
        ("Erdoğan R.T.", "person:recep-tayyip-erdogan"),
    ],
)
def test_a_title_and_the_own_initials_are_read_on(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier
