"""A patronymic tells namesakes apart where the gazetteer has both in full."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Андрей Евгеньевич Костин прибыл. Костин уехал.", ["person:andriy-kostin", "person:andriy-kostin"]),
        ("ru", "Андрей Леонидович Костин прибыл.", ["person:andrey-kostin"]),
        ("uk", "Олександр Валерійович Литвиненко прибув.", ["person:oleksandr-lytvynenko"]),
        ("ru", "Владимир Иванович Путин прибыл.", []),
        ("ru", "Лавров Сергей Петрович прибыл.", []),
        # the gazetteer has the patronymic in Cyrillic letters only
        ("en", "Vladimir Petrovich Putin arrived.", []),
        ("en", "Lavrov Sergei Petrovich arrived.", []),
        ("tr", "Vladimir Petroviç Putin'i gördü.", []),
        ("en", "Vladimir Vladimirovich Putin arrived.", ["person:vladimir-putin"]),
        ("en", "Volodymyr Aleksandrovich Zelensky arrived.", ["person:volodymyr-zelenskyy"]),
    ],
)
def test_who_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
