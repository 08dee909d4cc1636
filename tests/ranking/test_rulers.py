"""Rulers and clerics, who have a given name and a number: in figures, in words, in a case, behind a title."""

from __future__ import annotations

import pytest

from resolver import Resolver

RULERS = [
    ("Николай I", "person:nicholas-i"),
    ("Николая I", "person:nicholas-i"),
    ("Николая II", "person:nicholas-ii"),
    ("Микола ІІ", "person:nicholas-ii"),  # the Ukrainian letter for the numeral
    ("Nikolaus II", "person:nicholas-ii"),
    ("Zar Nikolaus II.", "person:nicholas-ii"),
    ("car Mikołaj II", "person:nicholas-ii"),
    ("Пётр Первый", "person:peter-the-great"),
    ("Петром Первым", "person:peter-the-great"),
    ("Екатерины Второй", "person:catherine-the-great"),
    ("Катерина Друга", "person:catherine-the-great"),
    ("İkinci Nikolay", "person:nicholas-ii"),
    ("Patriarch Bartholomew", "person:bartholomew-i"),
    ("Ecumenical Patriarch Bartholomew", "person:bartholomew-i"),
]

NOBODY = ["Nikolaus IV.", "Николай Пятый", "Первая Александра", "Александра Первая", "Patriarch John"]


@pytest.mark.parametrize(("name", "owner"), RULERS)
def test_a_ruler_is_told_by_his_number(builtin: Resolver, name: str, owner: str) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == owner


@pytest.mark.parametrize("name", NOBODY)
def test_another_number_is_another_ruler(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
