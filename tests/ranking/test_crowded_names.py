"""Names of which each word is many others', and which are somebody's as they are spelt."""

from __future__ import annotations

import pytest

from resolver import Resolver


def test_a_listed_name_is_no_familiar_form_of_another_that_is_like_it(builtin: Resolver) -> None:
    assert builtin.resolve("Mirza Fridman") is None
    found = builtin.resolve("Misha Fridman", "person")
    assert found is not None
    assert found.id == "person:mikhail-fridman"


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Александр Блок", "person:alexander-blok"),  # a bloc is an institution
        ("Блок Александр", "person:alexander-blok"),
        ("Oleksandr Oles", "person:oleksandr-oles"),  # Oles is a short form of Oleksandr
        ("Олесь Олександр", "person:oleksandr-oles"),
        ("Альона Альона", "person:alyona-alyona"),
        ("I. Mehmed", "person:mehmed-i"),
        ("Блок А. А.", "person:alexander-blok"),
    ],
)
def test_who_bears_just_these_words_is_found(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier
