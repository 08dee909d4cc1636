"""Persons named behind a title, with what the title is of."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("президент Украины Зеленский", "person:volodymyr-zelenskyy"),
        ("президента Украины Зеленского", "person:volodymyr-zelenskyy"),
        ("президент Турции Эрдоган", "person:recep-tayyip-erdogan"),
        ("глава МИД Лавров", "person:sergey-lavrov"),
        ("министра обороны Белоусова", "person:andrei-belousov"),
        ("мэр Москвы Собянин", "person:sergei-sobyanin"),
        ("мер Києва Кличко", "person:vitali-klitschko"),
        ("Russian President Putin", "person:vladimir-putin"),
        ("Ukraine's President Zelensky", "person:volodymyr-zelenskyy"),
        ("Kremlin spokesman Peskov", "person:dmitry-peskov"),
        ("Rusya Devlet Başkanı Putin", "person:vladimir-putin"),
        ("der russische Präsident Putin", "person:vladimir-putin"),
        ("le président Zelensky", "person:volodymyr-zelenskyy"),
        ("prezydent Zełenski", "person:volodymyr-zelenskyy"),
        ("Putyin elnök", "person:vladimir-putin"),
        ("Putyin orosz elnök", "person:vladimir-putin"),
        ("ukrajinský prezident Zelenskyj", "person:volodymyr-zelenskyy"),
        ("presidente ruso Putin", "person:vladimir-putin"),
        ("Rusijos prezidentas Putinas", "person:vladimir-putin"),
        ("руски председник Путин", "person:vladimir-putin"),
        ("президентът Ердоган", "person:recep-tayyip-erdogan"),
        ("Putin, President of Russia", "person:vladimir-putin"),
        ("predsednika Vladimira Putina", "person:vladimir-putin"),
        ("prezidentovi Vladimiru Putinovi", "person:vladimir-putin"),
        ("președintelui Putin", "person:vladimir-putin"),
        ("Putyin elnököt", "person:vladimir-putin"),
        ("Putyin elnökkel", "person:vladimir-putin"),
        ("Alekszandr Lapin vezérezredes", "person:alexander-lapin"),
        ("Hilarion Alfejev metropolita", "person:hilarion-alfeyev"),
        ("Valerij Geraszimov vezérkari főnök", "person:valery-gerasimov"),
        ("náčelník generálního štábu Valerij Gerasimov", "person:valery-gerasimov"),
        ("началникът на Генералния щаб Валерий Герасимов", "person:valery-gerasimov"),
        ("generalstabschefen Valerij Gerasimov", "person:valery-gerasimov"),
        ("Mitropolitul Epifanie al Kievului", "person:metropolitan-epiphanius"),
        ("Patriarhului Kirill al Moscovei", "person:patriarch-kirill"),
        ("Patriarhul Moscovei Kirill", "person:patriarch-kirill"),
        ("Patriarhul Ecumenic Bartolomeu", "person:bartholomew-i"),
        ("Kirill moszkvai pátriárka", "person:patriarch-kirill"),
        ("patriarchui Kirilui", "person:patriarch-kirill"),
        ("patrijarha Kirila", "person:patriarch-kirill"),
    ],
)
def test_a_title_and_what_it_is_of_lead_to_the_bearer(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier
    assert "title" in [step.kind for step in found.evidence]


@pytest.mark.parametrize(
    "name",
    [
        "президент Иван",
        "мэр Владимир Слепцов",
        "Igor Putin, president of the bank",
        "Герой России Петров",
        "Lord Byron",
        "Ivan vezérezredes",
        "Patriarhul Ion al Moscovei",
        "Kovács János metropolita",
        "prezidenta Vladimira Sidorova",
        "Cara Lavrov",  # a given name, and no tsar in the genitive
        "Patriarhul Vladimir",
    ],
)
def test_a_title_makes_nobody_of_a_stranger(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


def test_a_nickname_with_a_title_is_meant_as_a_whole(builtin: Resolver) -> None:
    cook, minister = builtin.resolve("повар Путина"), builtin.resolve("министр Путина")
    assert cook is not None
    assert cook.id == "person:yevgeny-prigozhin"
    assert minister is not None
    assert minister.id == "person:vladimir-putin"
