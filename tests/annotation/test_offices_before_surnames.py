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


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Bakan Yumaklı açıklama yaptı.", ["ibrahim-yumakli"]),
        ("tr", "Bakan Bak gençlerle buluştu.", ["osman-askin-bak"]),
        ("tr", "Bakan Albayrak istifa etti.", ["berat-albayrak"]),  # nobody of that name is one any more
        ("tr", "Bakan Çelik açıklama yaptı.", []),  # several were
        ("tr", "Bakan Yardımcısı Yumaklı konuştu.", []),
        ("tr", "Fabrikatör Yumaklı konuştu.", []),
        ("uk", "Міністр Лісовий заявив про це в ефірі.", ["oksen-lisovyi"]),
        ("ru", "Министр Козлов приехал в район.", []),  # a region of Russia has ministers, too
    ],
)
def test_a_minister_of_the_text_s_country(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    persons = [one.id for one in builtin.annotate(text, lang).mentions if one.kind == "person"]
    assert persons == [f"person:{one}" for one in found]
