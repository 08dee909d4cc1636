"""Acronyms and what they stand for: first letters alone name nobody of whom it is known what his stand for."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize("name", ["Barış Mançolar", "часопис «Українська правдонька»"])
def test_first_letters_are_no_acronym_of_other_words(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Türk Silahlı Kuvvetleri", "organisation:turkish-armed-forces"),
        ("Милли Истихбарат Тешкилаты", "organisation:mit"),
        ("Вооруженные Силы Украины", "organisation:armed-forces-of-ukraine"),
    ],
)
def test_what_an_acronym_stands_for_is_found(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier
