"""Given names of the rest of the world: familiar forms, spellings, and names that are near and two."""

from __future__ import annotations

import pytest

from resolver import compare
from resolver.language.names.given_names import forms
from resolver.language.names.tables import rows, values


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Bernie Sanders", "Bernard Sanders"),
        ("Jeff Sessions", "Jeffrey Beauregard Sessions"),
        ("Becky Sharp", "Rebecca Sharp"),
        ("Ken Livingstone", "Kenneth Livingstone"),
        ("Debbie Reynolds", "Deborah Reynolds"),
        ("Pepe García", "José García"),
        ("Nacho Vidal", "Ignacio Vidal"),
        ("Ayesha Siddiqui", "Aisha Siddiqui"),
        ("Esmail Qaani", "Ismail Qaani"),
        ("Daoud Kuttab", "Dawood Kuttab"),
        ("Usama Hamdan", "Oussama Hamdan"),
    ],
)
def test_spellings_and_familiar_forms_of_one_name(first: str, second: str) -> None:
    assert compare(first, second, "person").score > 0.5


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Rajesh Kumar", "Rakesh Kumar"),
        ("Hamid Karzai", "Hamad Karzai"),
        ("Marco Rossi", "Mario Rossi"),
        ("José Martínez", "Josué Martínez"),
        ("Patrick Murphy", "Patricia Murphy"),
        ("Amadou Diallo", "Mamadou Diallo"),
        ("Bashar Khoury", "Bashir Khoury"),
        ("Harpreet Singh", "Gurpreet Singh"),
        ("Karim Mansour", "Karima Mansour"),
        ("Peter Novak", "Petra Novak"),
        ("Rashid Ali", "Rashida Ali"),
    ],
)
def test_names_that_are_near_and_two(first: str, second: str) -> None:
    assert compare(first, second, "person").score < 0.5


def test_the_table_has_one_row_a_group_and_single_words() -> None:
    found = [row["id"] for row in rows("world-given-names")]
    assert found == sorted(set(found))
    texts = [text for row in rows("world-given-names") for column in ("forms", "dim") for text in values(row[column])]
    assert all(" " not in text for text in texts)
    assert set(texts) <= {form.text for form in forms()}
