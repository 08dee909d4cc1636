"""Streets and squares without the word for their sort: a preposition says that they are meant."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "На Тверской пробки, по Тверской не пройти.", ["facility:tverskaya-street"] * 2),
        (
            "ru",
            "Концерт на Дворцовой отменили. Театр стоит на Невском.",
            ["facility:palace-square", "facility:nevsky-prospect"],
        ),
        ("uk", "Стіни на Грушевського бачили все.", ["facility:hrushevskyi-street"]),
        ("uk", "Танки на Михайлівській фотографують.", ["facility:mykhailivska-square"]),
        # before a noun, behind another preposition, after the person was named
        ("ru", "Её видели на Тверской сцене.", []),
        ("ru", "Они беседовали о Дворцовой и Невском.", []),
        ("uk", "Прийшов Михайло Грушевський. Усі дивилися на Грушевського.", ["person:mykhailo-hrushevsky"] * 2),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    document = builtin.annotate(text, lang)
    assert [mention.id for mention in document.mentions] == found
    assert document.normalised() == text


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "На улицы Москвы вышли тысячи.", ["place:moscow"]),
        ("uk", "Вулиці Києва порожні, вулиці Львова теж.", ["place:kyiv", "place:lviv"]),
        # a street may be called after a person, and after a town of once
        ("ru", "Жители улицы Кирова и улицы Гагарина ждут.", []),
        ("ru", "Дома на улице Москвы.", []),
    ],
)
def test_the_streets_of_a_city(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
