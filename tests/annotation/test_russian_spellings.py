"""Places of Ukraine as English and Turkish newspapers spell them after their Russian names."""

from __future__ import annotations

import pytest

from resolver import Resolver

FOUND = [
    ("en", "Cherkassy was shelled at night.", "Cherkassy", "place:cherkasy"),
    ("en", "They left Konstantinovka for the west.", "Konstantinovka", "place:kostiantynivka"),
    ("en", "The trains to Yasinovataya stopped.", "Yasinovataya", "place:yasynuvata"),
    ("tr", "Rusya Konstantinovka'ya saldırdı.", "Konstantinovka", "place:kostiantynivka"),
    ("tr", "Ordu Yasinovataya'dan çekildi.", "Yasinovataya", "place:yasynuvata"),
]
ANOTHERS = [
    ("They live in Belogorsk.", "Belogorsk", "place:belogorsk-amur"),
    ("Volchansk is a town in Sverdlovsk Oblast.", "Volchansk", None),
    ("The report quoted Makarov.", "Makarov", None),
]


@pytest.mark.parametrize(("lang", "text", "name", "identifier"), FOUND)
def test_a_place_is_found_by_the_spelling_of_its_russian_name(
    builtin: Resolver, lang: str, text: str, name: str, identifier: str
) -> None:
    assert {one.text: one.id for one in builtin.annotate(text, lang).mentions}[name] == identifier


@pytest.mark.parametrize(("text", "name", "identifier"), ANOTHERS)
def test_what_another_is_called_by_leads_there_or_nowhere(
    builtin: Resolver, text: str, name: str, identifier: str | None
) -> None:
    assert {one.text: one.id for one in builtin.annotate(text, "en").mentions}.get(name) == identifier
