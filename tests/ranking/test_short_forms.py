"""Institutions by a long name with the short one beside it."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("General Directorate of State Hydraulic Works (DSI), Republic of Türkiye", "organisation:dsi-turkiye"),
        ("Nükleer Düzenleme Kurumu (NDK), Ankara", "organisation:nuclear-regulatory-authority-of-turkiye"),
        ('State Road Agency of Ukraine "Ukravtodor"', "organisation:ukravtodor"),
        ("Государственный Русский музей (Ленинград)", "facility:russian-museum"),
        ("Телеканал СТС (Россия)", "organisation:sts-russia"),
        ('Kharkiv Palace of Sports "Lokomotyv"', None),
        ("Federal Security Service (SBU)", "organisation:fsb"),  # what is written in full counts
        ("Security Service (FSB)", "organisation:fsb"),
        ("OZER GUVEN (THODEX)", None),
    ],
)
def test_the_long_name_and_the_short_one_must_be_one_bodys(
    builtin: Resolver, name: str, identifier: str | None
) -> None:
    match = builtin.resolve(name)
    assert (match.id if match else None) == identifier


@pytest.mark.parametrize(
    ("description", "found"), [("Agency for power", True), ("Operator of power plants, owned by an agency", False)]
)
def test_a_body_is_what_the_noun_of_its_description_says(description: str, found: bool) -> None:
    body = Entity("organisation:sveto", "organisation", (Name("Svetoprom"),), description=description)
    matches = Resolver(Gazetteer([body])).candidates('Agency for Water "Svetoprom"')
    assert any(step.kind == "alias" for match in matches for step in match.evidence) == found
