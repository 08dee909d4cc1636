"""Given names and patronymics of somebody known that stand beside another's family name, and patronymics alone."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Пришёл Юрий Алексеевич Дудь.", []),
        ("Пришёл Юрий Алексеевич Дудь. Юрий Алексеевич махнул рукой.", []),
        ("Встретил Сергея Викторовича Петрова. Пришёл Петров Сергей Викторович.", []),
        ("Заметки профессора Ивана Ивановича Петрова.", []),
        # initials and given names behind a family name, and a patronymic that looks like one
        ("Потерпевшая Матвиенко О. Л. просила.", []),
        ("Решил доцент Кличко Н. П. Окуляры закупят.", []),
        ("Место занял Песков Илья, второе — Захарова Маша.", []),
        ("Суд признал гражданина Шойгу Аяса Кууларовича виновным. Сам Шойгу молчал.", []),
        ("Пришёл Роман Абрамович Фишман.", []),
        ("Валентина Ивановна ведёт секцию.", []),
        ("Помощник Путина Юрий Ушаков молчал.", ["Путина", "Юрий Ушаков"]),
        ("Встретились Путин В. В. и Лавров С. В.", ["Путин В. В.", "Лавров С. В."]),
        # nobody's name behind them, and one in another case
        ("Прилетел Владимир Владимирович, и все махали.", ["Владимир Владимирович"]),
        ("Сергей Лавров молчал. Сергея Викторовича Вишняков боялся.", ["Сергей Лавров", "Сергея Викторовича"]),
        ("Приехал президент Владимир Владимирович Путин.", ["Владимир Владимирович Путин"]),
    ],
)
def test_who_is_named(text: str, found: list[str], builtin: Resolver) -> None:
    persons = [one.text for one in builtin.annotate(text, "ru").mentions if one.entity.kind == "person"]
    assert persons == found
