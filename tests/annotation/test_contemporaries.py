"""Figures of the past by the family name alone, where a text names others of their time in full."""

from __future__ import annotations

import pytest

from resolver import Resolver

CIVIL_WAR = "Антон Деникин ушёл в Крым, Михаил Фрунзе шёл за ним. "


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{CIVIL_WAR}Врангель не отвечал.", "person:pyotr-wrangel"),
        # nothing tells the time; one of the same time is too few; others of another time
        ("Врангель не отвечал.", None),
        ("Антон Деникин ушёл в Крым. Врангель не отвечал.", None),
        ("Владимир Путин и Сергей Лавров прилетели. Врангель не отвечал.", None),
        # a town, whoever is named
        (f"{CIVIL_WAR}Потом он жил между Куйбышевом и морем.", None),
    ],
)
def test_who_lived_then_is_meant(text: str, found: str | None, builtin: Resolver) -> None:
    persons = [one.id for one in builtin.annotate(text, "ru").mentions if one.entity.kind == "person"]
    others = {"person:anton-denikin", "person:mikhail-frunze", "person:vladimir-putin", "person:sergey-lavrov"}
    assert [one for one in persons if one not in others] == ([found] if found else [])
