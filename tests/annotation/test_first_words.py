"""Everyday words that open a sentence, where their capital does not show them as some name in a case or a spelling."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "«Ми працюємо. Решту побачите з супутника», — сказав він.", []),
        ("uk", "Решта пішла. Решті не пощастило. Досі тихо. Додому йшли мовчки. Він чекає. Чекає й вона.", []),
        ("uk", "Війна триває. Місцеві мовчать. Питання відкрите. Рівня води не знають. Основі довіряють.", []),
        ("uk", "Рухом керував патруль. Голосів бракує.", []),
        ("ru", "Которая ушла? Осенью холодно. Трое ранены. Нигде не видно. Талантов много. Берут всё.", []),
        ("ru", "Открытый урок отменили. Семью нашли. Метров сто. Целый день шёл снег.", []),
        # the names themselves, and what stands inside a sentence
        ("uk", "Решт — місто на півночі. У Решті дощить.", ["place:rasht"] * 2),
        ("uk", "Відень чекає. Доха мовчить.", ["vienna", "doha"]),
        ("uk", "Сумам допоможуть. Риму бракує тиші. Чити не видно.", ["sumy", "rome", "chita"]),
        ("ru", "Эссен в огне. Москву накрыл туман. Орду заняли. Ереване тихо.", ["essen", "moscow", "ordu", "yerevan"]),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    expected = [one if ":" in one else f"place:{one}" for one in found]
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == expected
