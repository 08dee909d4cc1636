"""The dead by the family name alone, where others of their time are named some words away."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "en",
            "Stalin wanted more. At Yalta he told Roosevelt and Churchill so.",
            ["joseph-stalin", "franklin-roosevelt", "winston-churchill"],
        ),
        (
            "ru",
            "Он переводил Косыгину в беседах с Демирелем и Громыко на встрече с Эджевитом.",
            ["alexei-kosygin", "suleyman-demirel", "andrei-gromyko", "bulent-ecevit"],
        ),
        (
            "uk",
            "Рузвельт був хворий, Черчилль утомлений, Сталін господар.",
            ["franklin-roosevelt", "winston-churchill", "joseph-stalin"],
        ),
        # one other is too few, and so are two whose names are common in the world
        ("ru", "Он переводил Мехлису и Меньжинскому.", []),
        # who is known so well needs no others inside a sentence
        ("ru", "Он переводил Косыгину и Громыко.", ["alexei-kosygin", "andrei-gromyko"]),
        ("en", "At Yalta Roosevelt and Churchill spoke.", []),
        # others of another time, and others far away
        ("ru", "Косыгин, Кутузов и Хмельницкий стоят в зале.", []),
        ("ru", f"Он переводил Мехлису.{' Потом было тихо.' * 20} Приехали Блюхер и Уборевич.", []),
    ],
)
def test_who_stands_beside_others(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    persons = [one.id for one in builtin.annotate(text, lang).mentions if one.entity.kind == "person"]
    assert persons == [f"person:{one}" for one in found]
