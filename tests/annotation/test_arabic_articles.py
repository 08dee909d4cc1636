"""Arabic articles: spelt in many ways, of one's own or not, they are part of the name and tell nobody from anybody."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

NAMES = {
    "person:sisi": ("Abdel Fattah el-Sisi/en", "Абдель Фаттах ас-Сиси/ru", "Abdulfettah es-Sisi/tr"),
    "person:assad": ("Bashar al-Assad/en", "Башар Асад/ru", "Башар Асад/uk"),
    "person:sharaa": ("Ahmed al-Sharaa/en", "Ahmed Şara/tr"),
    "person:gore": ("Al Gore/en",),
}


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    people = (Entity(key, "person", tuple(Name(*one.split("/")) for one in names)) for key, names in NAMES.items())
    return Resolver(Gazetteer(people))


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "en",
            "Abdel Fattah al-Sisi spoke. Al-Sisi left, and Sisi slept.",
            ["Abdel Fattah al-Sisi", "Al-Sisi", "Sisi"],
        ),
        ("en", "They met Abdel Fattah El Sisi and Bashar Assad.", ["Abdel Fattah El Sisi", "Bashar Assad"]),
        ("ru", "Видели Башара аль-Асада. Войска аль-Асада ушли.", ["Башара аль-Асада", "аль-Асада"]),
        ("ru", "Абдель Фаттах аль-Сиси прилетел.", ["Абдель Фаттах аль-Сиси"]),
        ("uk", "Утік Башар аль-Асад.", ["Башар аль-Асад"]),
        ("tr", "Ahmed eş-Şara'yı bekledik. Eş-Şara geldi.", ["Ahmed eş-Şara", "Eş-Şara"]),
        # somebody else of that family
        ("en", "Then Yusuf al-Assad spoke.", []),
        ("en", "Al Gore spoke.", ["Al Gore"]),
    ],
)
def test_the_whole_name_is_found(lang: str, text: str, found: list[str], resolver: Resolver) -> None:
    assert [mention.text for mention in resolver.annotate(text, lang).mentions] == found
