"""Numbered units in every case, by their number and sort alone, and beside places of the same name.

A text is given with its mentions in braces, each with its ID: ``{93-ї бригади|mech93}``.
"""

from __future__ import annotations

import re

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

_MARKED = re.compile(r"\{([^|}]*)\|([^}]*)\}")


def entity(identifier: str, names: str) -> Entity:
    return Entity(identifier, identifier.partition(":")[0], tuple(Name(*one.split("/")) for one in names.split("; ")))


GAZETTEER = Gazetteer(
    [
        entity("organisation:army3", "3rd Army/en; 3. Ordu Komutanlığı/tr; 3. Ordu/tr"),
        entity(
            "organisation:assault3",
            "3rd Assault Brigade/en; 3-я штурмовая бригада/ru; 3-тя окрема штурмова бригада/uk; "
            "3-тя штурмова бригада/uk; 3. Taarruz Tugayı/tr",
        ),
        entity(
            "organisation:mech93",
            "93rd Mechanised Brigade/en; 93-я механизированная бригада/ru; 93-тя механізована бригада/uk",
        ),
        entity("organisation:mech72", "72nd Mechanised Brigade/en; 72-я механизированная бригада/ru"),
        entity("organisation:motor72", "72nd Motor Rifle Brigade/en; 72-я мотострелковая бригада/ru"),
        entity("place:ordu", "Ordu/tr"),
    ]
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


TEXTS = [
    ("ru", "Бойцы {3-й штурмовой бригады|assault3} хвалят {3-ю штурмовую бригаду|assault3}."),
    ("ru", "Служит в {93-й механизированной бригаде|mech93}, за {93-ю бригаду|mech93} горой."),
    ("ru", "НАГРАДИЛИ {93-Ю МЕХАНИЗИРОВАННУЮ БРИГАДУ|mech93}"),
    ("uk", "Бачили {3-ю окрему штурмову бригаду|assault3} і {3-тю штурмову бригаду|assault3}."),
    ("uk", "Бійці {3-ї штурмової бригади|assault3} разом із {3-тьою штурмовою бригадою|assault3}."),
    ("uk", "У {3-й окремій штурмовій бригаді|assault3} та {93-й бригаді|mech93}; бійці {93-ї бригади|mech93}."),
    ("en", "The {93rd Brigade|mech93}'s men met the {3rd Assault Brigade|assault3}."),
    # a number and a sort that two units share are nobody's
    ("ru", "В 72-й бригаде и в {72-й механизированной бригаде|mech72}."),
    ("en", "The 72nd Brigade left."),
    ("tr", "{3. Ordu Komutanlığı|army3}'na gitti, {3. Ordu Komutanlığına|army3} ve {3. Ordu|army3}'nun askerlerine."),
    ("tr", "{3. Taarruz Tugayı|assault3}'nın eri."),
    # a Turkish ordinal makes the town of that name an army
    ("tr", "Sabah 1. Ordu'nun askeri ve 2'nci Ordu'nun subayı geldi."),
    ("tr", "Yıl 2023. {Ordu|ordu}'da yağmur var."),
]


@pytest.mark.parametrize(("lang", "marked"), TEXTS)
def test_the_mentions_of_a_text(lang: str, marked: str, resolver: Resolver) -> None:
    mentions = resolver.annotate(_MARKED.sub(r"\1", marked), lang).mentions
    expected = [(match[1], match[2]) for match in _MARKED.finditer(marked)]
    assert [(mention.text, mention.id.partition(":")[2]) for mention in mentions] == expected


@pytest.mark.parametrize(
    ("to", "text", "normalised"),
    [
        ("uk", "Бачили 3-тю штурмову бригаду.", "Бачили 3-тю штурмову бригаду."),
        ("uk", "Бійці 3-ї штурмової бригади.", "Бійці 3-ї штурмової бригади."),
        ("ru", "Бачили 3-тю штурмову бригаду.", "Бачили 3-ю штурмовую бригаду."),
        ("ru", "Бійці 3-ї штурмової бригади.", "Бійці 3-й штурмовой бригады."),
    ],
)
def test_a_unit_is_written_in_its_case(to: str, text: str, normalised: str, resolver: Resolver) -> None:
    assert resolver.annotate(text, "uk").normalised(to=to) == normalised
