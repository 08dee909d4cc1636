"""Names that are titles, too: to the letter they are somebody's, and otherwise a title is nobody's name."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Beylerbeyi", "place:beylerbeyi-750656"),
        ("Sözcü", "organisation:sozcu"),
        ("AMB", "organisation:european-central-bank"),
        ("Шахтар", "organisation:shakhtar-donetsk"),
        ("ЦАР", "place:central-african-republic"),
        ("Mevlana", "person:rumi"),
        *((title, None) for title in ("Amb.", "sözcü", "шахтёр", "царь", "President", "Президент", "Papa", "Başkan")),
    ],
)
def test_a_name_is_known_to_the_letter_though_it_is_a_title(
    builtin: Resolver, name: str, identifier: str | None
) -> None:
    match = builtin.resolve(name)
    assert (match and match.id) == identifier
    assert {one.id for one in builtin.candidates(name)} <= {identifier}


@pytest.mark.parametrize("name", ["Officer", "Строитель", "Çavuş", "Секретарка", "Bay"])
def test_a_town_that_nobody_has_reviewed_and_that_is_called_by_a_title_is_a_candidate_only(
    builtin: Resolver, name: str
) -> None:
    assert builtin.resolve(name) is None
    assert [name in [each.text for each in one.entity.names] for one in builtin.candidates(name)] == [True]


def test_a_title_is_not_a_part_of_a_name() -> None:
    hotel = Entity("facility:president", "facility", (Name("Президент-отель", "ru"), Name("President", "en")))
    resolver = Resolver(Gazetteer([hotel]))
    assert [one.matched.text for one in resolver.candidates("President")] == ["President"]
    assert resolver.candidates("Президент") == []
    assert resolver.candidates("president") == []


def test_a_title_is_a_given_name_where_none_is_behind_it(builtin: Resolver) -> None:
    named = [builtin.resolve(name) for name in ("Султана Хамзаева", "S. Khamzaev", "султан Ибрагим", "Cem Sultan")]
    found = [one and one.id for one in named]
    sultans = ["person:ibrahim-of-the-ottoman-empire", "person:cem-sultan"]
    assert found == ["person:sultan-khamzaev", "person:sultan-khamzaev", *sultans]
