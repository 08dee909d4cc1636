"""What a query may be a form of: base forms, and words that are none."""

from __future__ import annotations

import pytest

from resolver.matching.forms.hypotheses import base_forms


@pytest.mark.parametrize(
    ("query", "base"),
    [
        ("Adanaya", "Adana"),
        ("Ankara'dan", "Ankara"),
        ("Петровску", "Петровск"),
        ("Мединського", "Мединський"),
        ("Demire1", "Demirel"),  # as a scanner reads it
        ("Maria Lvova-Be1ova", "Maria Lvova-Belova"),
        ("КАМА3", "КАМАЗ"),
    ],
)
def test_an_inflected_form_leads_to_its_base(query: str, base: str) -> None:
    assert base in [one.text for one in base_forms(query)]


@pytest.mark.parametrize(
    ("query", "base"),
    [
        ("Ivanovskoye", "Ivanovsko"),  # a Russian village, no Turkish dative
        ("Wołodarśke", "Wołodarśk"),
        ("Moskovskaya", "Moskovska"),
        ("Петрівське", "Петрівськ"),  # a Ukrainian village, no vocative of a town
        ("Красное", "Красн"),
        ("Калинове", "Калинів"),
        ("AselsanNet", "AselsanN"),  # with a capital inside no Hungarian accusative
        ("Т3", "ТЗ"),
    ],
)
def test_an_adjective_that_is_a_places_name_is_no_form_of_another(query: str, base: str) -> None:
    assert base not in [one.text for one in base_forms(query)]
