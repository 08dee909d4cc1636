"""Mayors and governors by the family name alone beside what they head."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "Харків тихо, Терехов каже «на диво».", ["ihor-terekhov"]),
        ("uk", "Горить термінал у Чорноморську, двоє загиблих (Кіпер).", ["oleh-kiper"]),
        ("uk", "Калашник показав фото з Броварів.", ["mykola-kalashnyk"]),
        # another town, and one far away
        ("uk", "Калашник показав фото з Харкова.", []),
        ("uk", f"Калашник показав фото.{' Потім було тихо.' * 15} Броварі чекають.", []),
        # whoever leads a party today does not date what happened
        ("ru", "Мост начали при Миронове.", []),
        ("ru", "Мост начали при Брежневе.", ["leonid-brezhnev"]),
    ],
)
def test_who_is_meant(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    persons = [one.id for one in builtin.annotate(text, lang).mentions if one.entity.kind == "person"]
    assert persons == [f"person:{one}" for one in found]
