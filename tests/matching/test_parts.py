"""Names taken apart: given name, patronymic, family name, initials, titles, legal forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver.matching.parts import parts

ROLES = {"g": "given", "p": "patronymic", "f": "family", "i": "initial", "a": "particle", "n": "number", "w": "word"}


@pytest.mark.parametrize(
    ("name", "roles"),
    [
        ("Владимир Путин", "Владимир/g Путин/f"),
        ("Путин", "Путин/f"),
        ("Владимир Владимирович Путин", "Владимир/g Владимирович/p Путин/f"),
        ("Путин Владимир Владимирович", "Путин/f Владимир/g Владимирович/p"),
        ("Путин Владимир", "Путин/f Владимир/g"),
        ("Путин, Владимир Владимирович", "Владимир/g Владимирович/p Путин/f"),
        ("Soner Yalçın", "Soner/g Yalçın/f"),  # a given name that is a family name as well
        ("Сонер Ялчын", "Сонер/g Ялчын/f"),
        ("Naftali Bennett", "Naftali/g Bennett/f"),
        ("Merkel Angela", "Merkel/f Angela/g"),
        ("Мельник Андрій", "Мельник/f Андрій/g"),
        ("JD Vance", "JD/g Vance/f"),
        ("LU Wei", "LU/f Wei/g"),
        ("LÊ Anh", "LÊ/f Anh/g"),
        ("PUTIN, Vladimir", "Vladimir/g PUTIN/f"),
        ("Vladimir PUTIN", "Vladimir/g PUTIN/f"),
        ("PUTIN Vladimir", "PUTIN/f Vladimir/g"),
        ("В. В. Путин", "В/i В/i Путин/f"),
        ("В.В. Путин", "В/i В/i Путин/f"),
        ("Путин В.В.", "Путин/f В/i В/i"),
        ("Yu. Sviridenko", "Yu/i Sviridenko/f"),
        ("Володимир Олександрович Зеленський", "Володимир/g Олександрович/p Зеленський/f"),
        ("Юлія Анатоліївна Свириденко", "Юлія/g Анатоліївна/p Свириденко/f"),
        ("Recep Tayyip Erdoğan", "Recep/g Tayyip/g Erdoğan/f"),
        ("Roman Abramovich", "Roman/g Abramovich/f"),
        ("Роман Аркадьевич Абрамович", "Роман/g Аркадьевич/p Абрамович/f"),
        ("Николай Римский-Корсаков", "Николай/g Римский/f Корсаков/f"),
        ("Мустафа Джемілєв", "Мустафа/g Джемілєв/f"),
        ("Heydar Aliyev oğlu", "Heydar/g Aliyev/f oğlu/a"),
        ("Ильхам Гейдар оглы Алиев", "Ильхам/g Гейдар/p оглы/a Алиев/f"),
        ("Алиев Ильхам Гейдар оглы", "Алиев/f Ильхам/g Гейдар/p оглы/a"),
        ("Mehriban Arif qızı Əliyeva", "Mehriban/g Arif/p qızı/a Əliyeva/f"),
        ("Mevlüt Çavuş oğlu", "Mevlüt/g Çavuş/f oğlu/a"),
        ("Recep Ali Çavuş oğlu", "Recep/g Ali/g Çavuş/f oğlu/a"),
        ("Alexander Ilyich Petrov", "Alexander/g Ilyich/p Petrov/f"),
        ("Khalid bin Sultan Al Saud", "Khalid/g bin/a Sultan/g Al/a Saud/f"),
        ("Ursula von der Leyen", "Ursula/g von/a der/a Leyen/f"),
    ],
)
def test_the_parts_of_persons_names(name: str, roles: str) -> None:
    found = parts(name, "person")
    assert [(part.shown, part.role) for part in found.parts] == [
        (shown, ROLES[role]) for shown, role in (item.split("/") for item in roles.split())
    ]


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("President Putin", "Putin"),
        ("Президент Владимир Путин", "Путин"),
        ("Foreign Minister Hakan Fidan", "Fidan"),
        ("Dışişleri Bakanı Hakan Fidan", "Fidan"),
        ("Министр иностранных дел Лавров", "Лавров"),
        ("генерал Залужний", "Залужний"),
        ("Mr. Putin", "Putin"),
    ],
)
def test_titles_before_names_are_no_part_of_them(name: str, family: str) -> None:
    found = parts(name, "person")
    assert [part.shown for part in found.family] == [family]
    assert found.titles >= 1
    assert len(found.parts) == len(name.split()) - found.titles


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("Сергей Викторович Лавров", "male"),
        ("Мария Владимировна Захарова", "female"),
        ("Захарова Мария Владимировна", "female"),
        ("Sviridenko, Yuliya Anatoliyivna", "female"),
        ("Мехрибан Ариф кызы Алиева", "female"),
        ("Садыр Нургожо уулу Джапаров", "male"),
        ("Сергей Лавров", None),
    ],
)
def test_the_patronymic_tells_the_gender(name: str, gender: str | None) -> None:
    assert parts(name, "person").gender == gender


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("Владимир Путин", "given-first"),
        ("Путин Владимир", "family-first"),
        ("Путин В. В.", "family-first"),
        ("Путин, Владимир", "comma"),
    ],
)
def test_the_order_of_a_name(name: str, order: str) -> None:
    assert parts(name, "person").order == order


@pytest.mark.parametrize(
    ("name", "kind", "words", "legal_form"),
    [
        ("ООО «Рога и копыта»", "organisation", ["рога", "и", "копыта"], "ru-ooo"),
        ("ТОВ «Нова пошта»", "organisation", ["нова", "пошта"], None),
        ("Baykar A.Ş.", "organisation", ["baykar"], None),
        ("Ministry of Foreign Affairs (MFA)", "organisation", ["ministry", "of", "foreign", "affairs"], None),
        ("С.Б.У.", "organisation", ["сбу"], None),
        ("Nord Stream 2", "facility", ["nord", "stream", "2"], None),
        ("Івано-Франківськ", "place", ["івано", "франківськ"], None),
        ("Dolmabahçe Sarayı", "facility", ["dolmabahçe", "sarayi"], None),
        ("(Київ)", "place", ["київ"], None),
        ("93-тя бригада", "organisation", ["93", "бригада"], None),
        ("72nd Brigade", "organisation", ["72", "brigade"], None),
        ("1-я Берёзовка", "place", ["1", "березовка"], None),
        ("Су-57", "facility", ["су", "57"], None),
    ],
)
def test_the_words_of_things_names(name: str, kind: str, words: list[str], legal_form: str | None) -> None:
    found = parts(name, kind)
    assert list(found.words) == words
    if legal_form:
        assert found.legal_form == legal_form


def test_numbers_are_numbers() -> None:
    assert [part.role for part in parts("Nord Stream 2", "facility").parts] == ["word", "word", "number"]
    assert [part.role for part in parts("Школа № 12", "organisation").parts] == ["word", "number"]


@given(
    st.text(st.characters(codec=None, exclude_categories=()), max_size=40),
    st.sampled_from(["person", "place", "organisation", "facility", None]),
)
def test_any_text_can_be_taken_apart(name: str, kind: str | None) -> None:
    found = parts(name, kind)
    assert found.shown == name
    assert all(part.role in (*ROLES.values(), "abbreviation", "designation", "sort", "water") for part in found.parts)
