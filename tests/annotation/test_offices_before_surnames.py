"""Family names that are everyday words, or many people's, behind the office that one of their bearers holds."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # fidan is a sapling, güler laughs, şimşek is lightning, and all are common family names
        ("tr", "Dışişleri Bakanı Fidan geldi.", ["hakan-fidan"]),
        ("tr", "MİLLİ SAVUNMA BAKANI GÜLER KONUŞTU", ["yasar-guler"]),
        ("tr", "Bakan Fidan dedi ki: Fidan dikin.", ["hakan-fidan"]),
        # who was called by his office is meant by the family name alone behind it, until another bears it
        ("tr", "Maliye Bakanı Şimşek konuştu. Şimşek gitti. Ayşe Şimşek sustu.", ["mehmet-simsek", "mehmet-simsek"]),
        ("uk", "Міністр освіти Лісовий приїхав.", ["oksen-lisovyi"]),
        # another office, and none
        ("tr", "Sağlık Bakanı Fidan geldi.", []),
        ("tr", "Fidan dikildi. Şimşek çaktı.", []),
    ],
)
def test_the_office_shows_the_bearer(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    persons = [one.id for one in builtin.annotate(text, lang).mentions if one.kind == "person"]
    assert persons == [f"person:{one}" for one in found]
