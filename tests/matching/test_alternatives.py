"""Entries of lists that hold several names, labels and former family names."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.matching.lists.alternatives import alternatives, without_description, without_label


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Павел ШЕПОТЬКО / Павло ШЕПОТЬКО", ("Павел ШЕПОТЬКО", "Павло ШЕПОТЬКО")),
        ("Александра КОШАРНИЦКАЯ/КОСТЕРИНА", ("Александра КОШАРНИЦКАЯ", "Александра КОСТЕРИНА")),
        ("Янина Валерьевна ОХОТА (КОЖЕМЯКО)", ("Янина Валерьевна ОХОТА", "Янина Валерьевна КОЖЕМЯКО")),
        ("Янина ОХОТА (урожд. КОЖЕМЯКО)", ("Янина ОХОТА", "Янина КОЖЕМЯКО")),
        ("Тихон (Шевкунов)", ("Тихон", "Тихон Шевкунов")),
        ("митрополит Тихон (Шевкунов)", ("митрополит Тихон", "митрополит Тихон Шевкунов")),
        ("Nshan Galustyan (a.k.a. Mikhail Galustyan)", ("Nshan Galustyan", "Mikhail Galustyan")),
        ("Married name: Lesya TARASYUK", ("Lesya TARASYUK",)),
        ("Vladimir Putin", ("Vladimir Putin",)),
        ("Putin", ("Putin",)),
        ("Anna (1970)", ("Anna",)),
        ("(Anna)", ("(Anna)",)),
        ("Chekhov, Anton Pavlovich, 1860-1904", ("Chekhov, Anton Pavlovich",)),
        ("Толстой, Лев Николаевич, 1828–1910.", ("Толстой, Лев Николаевич",)),
        ("Pamuk, Orhan, 1952-", ("Pamuk, Orhan",)),
        ("Zhadan, Serhiĭ, b. 1974", ("Zhadan, Serhiĭ",)),
        ("Анна 1970", ("Анна 1970",)),
        ("Abdul Hamid II", ("Abdul Hamid II", "Abdulhamid II")),
        ("Абдул-Керим Туфан", ("Абдул-Керим Туфан", "Абдулкерим Туфан")),
        ("Paula Abdul", ("Paula Abdul",)),
    ],
)
def test_the_names_that_an_entry_holds(text: str, names: tuple[str, ...]) -> None:
    assert alternatives(text, "person") == names


def test_names_of_things_stay_whole() -> None:
    assert alternatives("Школа № 5/2 (Киев)", "organisation") == ("Школа № 5/2 (Киев)",)


@pytest.mark.parametrize(
    ("text", "name"),
    [("née Ivanova", "Ivanova"), ("Псевдоним: Шаман", "Шаман"), ("Bornholm", "Bornholm"), ("born", "born")],
)
def test_a_label_is_no_part_of_the_name(text: str, name: str) -> None:
    assert without_label(text) == name


@pytest.mark.parametrize("query", ["Abdul Hamid II", "Абдул-Хамид II", "Abdülhamid II"])
def test_a_name_of_two_words_is_found_as_one(query: str) -> None:
    match = Resolver(Gazetteer([Entity("person:a", "person", (Name("II. Abdülhamid", "tr"),))])).resolve(query)
    assert match is not None and match.id == "person:a"


def test_each_name_of_an_entry_is_found() -> None:
    resolver = Resolver(Gazetteer([Entity("person:a", "person", (Name("Янина Валерьевна ОХОТА (КОЖЕМЯКО)", "ru"),))]))
    for query in ("Янина Кожемяко", "Yanina Okhota", "Янина Валерьевна Кожемяко"):
        match = resolver.resolve(query)
        assert match is not None and match.id == "person:a", query


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Vasiliev Vladimir, rector", "Vasiliev Vladimir"),
        ("Ursula von der Leyen, president", "Ursula von der Leyen"),
        ("Комитет по развитию, строительству и торговле", "Комитет по развитию, строительству и торговле"),
        ("Medinsky, Vladimir", "Medinsky, Vladimir"),
        ("Лисенко Олександр Миколайович – Сумський міський голова", "Лисенко Олександр Миколайович"),
        ("Волга – Днепр", "Волга – Днепр"),
        ("Слуга Народу - партія влади", "Слуга Народу"),
        ("Наша Україна - Народна самооборона", "Наша Україна - Народна самооборона"),
        (
            "Национальный исследовательский университет - Высшая школа экономики",
            "Национальный исследовательский университет - Высшая школа экономики",
        ),
    ],
)
def test_a_description_behind_a_comma_is_no_part_of_the_name(text: str, name: str) -> None:
    assert without_description(text) == name


def test_a_long_name_with_a_comma_is_found_whole(builtin: Resolver) -> None:
    found = builtin.resolve(
        "Государственная корпорация по содействию разработке, производству и экспорту высокотехнологичной "
        "промышленной продукции «Ростех»"
    )
    assert found is not None
    assert found.id == "organisation:rostec"
