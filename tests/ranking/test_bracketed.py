"""Things with the place or the state that they are of in brackets, as encyclopaedias and lists have them."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Constitutional Court (Turkey)", "organisation:constitutional-court-of-turkiye"),
        ("Anayasa Mahkemesi (Rusya)", "organisation:constitutional-court-of-russia"),
        ("Центральный банк (Турция)", "organisation:central-bank-of-turkiye"),
        ("Ministry of Health (Ukraine)", "organisation:ministry-of-health-of-ukraine"),
        ("Ministry of Health (UA)", "organisation:ministry-of-health-of-ukraine"),
        ("Тихоокеанский флот (Россия)", "organisation:pacific-fleet-of-russia"),
        ("Мариинский дворец (Киев)", "facility:mariinskyi-palace"),
        ("Мариинский дворец (Санкт-Петербург)", "facility:mariinsky-palace-saint-petersburg"),
        ("Собор Святой Софии (Стамбул)", "facility:hagia-sophia"),
        ("Белый дом (Москва)", "facility:white-house-moscow"),
    ],
)
def test_what_stands_in_brackets_tells_namesakes_apart(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


@pytest.mark.parametrize("name", ["White House (Moscow)", "Democratic Party (Turkey)", "Democratic Party of Turkey"])
def test_what_is_of_another_country_is_not_named(builtin: Resolver, name: str) -> None:
    found = builtin.resolve(name)
    assert found is None or "US" not in found.entity.countries


def test_the_evidence_says_what_the_brackets_say(builtin: Resolver) -> None:
    best, rival = builtin.candidates("Белый дом (Москва)", limit=2)
    assert ("country:agrees", "Москва") in [(step.label, step.query) for step in best.evidence]
    assert ("country:differs", "Москва") in [(step.label, step.query) for step in rival.evidence]
