"""What a reviewer would write in the margin, and what he would not."""

from __future__ import annotations

from typing import Any

import pytest

from gazetteer import Entity, Name, Role
from gazetteer.doubts import doubts


def person(*names: Name, **fields: Any) -> Entity:
    return Entity("x", "person", names or (Name("X", "en"),), **fields)


def ministry(*names: Name, **fields: Any) -> Entity:
    return Entity("x", "organisation", names, **fields)


DOUBTFUL: list[tuple[Entity, str, str]] = [
    (ministry(Name("Leningrad", "en", "former")), "former-without-until", "say until when"),
    (ministry(Name("Kyiv", "eng-GB")), "language", "no code of ISO 639"),
    (ministry(Name("Министерство оборони", "uk")), "language", "'Министерство' is how ru writes it"),
    (ministry(Name("Плимът", "ru")), "language", "its ъ stands where Bulgarian has one"),
    (person(Name("Владимир Зеленський", "uk"), native="uk"), "language", "'Владимир' is how ru writes it"),
    (person(Name("Микола Азаров", "ru"), native="ru"), "language", "'Микола' is how uk writes it"),
    (person(gender="m"), "gender", "not one of female, male"),
    (
        person(Name("Ирина Петровна Иванова", "ru", "official"), gender="male"),
        "gender",
        "the patronymic of 'Ирина Петровна Иванова' (ru) is female",
    ),
    (person(born=1800, died=1950), "dates", "150 years are more than anybody lives"),
    (person(born=1970, roles=(Role("mayor", None, 1975),)), "dates", "the person was born in 1970"),
    (person(died=2001, roles=(Role("mayor", None, 1998, "2003-05-01"),)), "dates", "the person died in 2001"),
    (ministry(Name("X", "en"), gender="female"), "kind", "gender is for persons"),
    (ministry(Name("X", "en"), prominence=99_999), "prominence", "above 10000, the most in the built-in gazetteer"),
    (Entity("person:x/../y", "person", (Name("X", "en"),)), "id", "not of the form kind:slug"),
    (person(Name("Latin Textson", "uk")), "language", "(uk) is in Latin letters, and uk writes a person in Cyrillic"),
    (
        person(Name("Іван Женоненко", "uk"), native="uk", gender="female"),
        "gender",
        "the given name of 'Іван Женоненко'",
    ),
    (person(Name("Ana Женова", "ru"), native="ru", gender="male"), "gender", "the family name of 'Ana Женова' (ru)"),
    (person(Name("президент Іван Зеденко", "uk")), "title", "'президент' is a title"),
    (person(Name("Dr. Zed Zedson", "en")), "title", "'Dr.' is a title"),
    (person(Name("ZED ZEDSON", "en")), "capitals", "it is in capitals"),
    (person(Name("Zedson, Zed", "en")), "inversion", "turned round with a comma"),
    (person(Name("Zed Zedson (politician)", "en")), "remark", "what stands in brackets is a remark"),
    (person(Name("Іван Зеденко", "uk"), Name("Івана Зеденка", "uk")), "noise", "is a case of another name"),
    (person(Name("Іван Зеденко", "uk"), Name("І. Зеденко", "uk")), "noise", "is the initials of 'Іван Зеденко'"),
    (person(Name("Іван Зеденко", "uk"), Name("Зеденко", "uk")), "noise", "is the surname of 'Іван Зеденко'"),
    (Entity("x", "place", (Name("Zedville", "tr"), Name("Zedville'de", "tr"))), "noise", "is a case of 'Zedville'"),
    (Entity("x", "place", (Name("Zedville", "en"), Name("IEV", "en"))), "code", "an acronym or a code"),
    (Entity("x", "place", (Name("UA-30", "en"),)), "code", "it is a code"),
    (Entity("x", "place", (Name("12345", "en"),)), "code", "it is a number"),
    (Entity("x", "place", (Name("ZEDVILLE", "en"),)), "capitals", "it is in capitals"),
    (Entity("x", "place", (Name("Zedköy", "pl"),)), "language", "pl has no ö"),
    (Entity("x", "place", (Name("Зедовский", "uk"),)), "language", "'Зедовский' is how ru writes it"),
    (Entity("x", "place", (Name("Зедовський", "ru"),)), "language", "'Зедовський' is how uk writes it"),
    (person(born=1500, roles=(Role("president", None, 2019),)), "dates", "the person was born in 1500"),
    (person(born=2030), "dates", "born is 2030, which is yet to come"),
    (Entity("x", "place", (Name("Sofia", "bg"),)), "language", "bg writes a place in Cyrillic"),
]


@pytest.mark.parametrize(("entity", "rule", "message"), DOUBTFUL, ids=[message for _, _, message in DOUBTFUL])
def test_what_is_doubtful_is_a_warning(entity: Entity, rule: str, message: str) -> None:
    (found,) = doubts([entity], 2026)
    assert (found.rule, found.severity) == (rule, "warning")
    assert message in found.message


SOUND = [
    ministry(Name("Leningrad", "en", "former", until=1991)),
    ministry(Name("Міністерство оборони", "uk"), Name("Министерство обороны", "ru")),
    ministry(Name("Чанъань", "ru"), Name("Подъячево", "ru"), Name("Пловдивъ", "bg")),
    ministry(Name("Народний рух", "uk"), Name("Служба", "ru")),
    person(Name("Марко Рубио", "ru"), native="en"),
    person(Name("Вова Зеленський", "uk", "nickname"), native="uk"),
    person(Name("Роман Абрамович", "ru"), gender="male"),
    person(Name("Ирина Петровна Иванова", "ru", "official"), gender="female"),
    person(born=1432, died=1481, roles=(Role("monarch", None, 1439, 1481),)),
    person(born=1970, died=2001, roles=(Role("mayor", None, 1998, 2001),)),
    person(born=1970),
    person(Name("Noize MC", "ru", "nickname"), Name("Петро II", "uk"), Name("Novak", "sr")),
    ministry(Name("Starlink", "uk"), prominence=10_000),
    person(Name("Sultan Zed", "en"), Name("Zed", "en"), Name("Martin Luther King, Jr.", "en")),
    person(Name("Anna Sedova", "en"), Name("Анна Седова", "ru"), native="ru", gender="female"),
    person(Name("Zed Zedson II", "en"), Name("ZED", "en", "nickname")),
    ministry(Name("Газета «Русский мир»", "uk"), Name("A101", "tr"), Name("DDT", "en")),
    Entity("x", "facility", (Name("Порт Бердянск", "ru"), Name("Порт Бердянска", "ru"))),
    Entity("x", "place", (Name("Північна Корея", "uk"), Name("КНДР", "ru"), Name("mont Uludağ", "fr"))),
]


@pytest.mark.parametrize("entity", SOUND, ids=lambda entity: entity.names[0].text)
def test_what_is_sound_is_left_alone(entity: Entity) -> None:
    assert doubts([entity], 2026) == []
