"""Names that a word is only like, where another of the name's spellings, or another's name, is what it says."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # Ghana is Ghana in English, and Банне no Turkish word
        ("en", "CHANIA, Greece (Agencies) — The boat sank.", ["place:greece"]),
        ("tr", 'Koç hemen ekledi: "Bahane aramıyoruz."', []),
        # an acronym of another alphabet is no family name; one that a text spells as a word is still one
        ("ru", "Министр Жаслан Мадиев приехал.", []),
        ("tr", "Dün Tüpraş açıklama yaptı.", ["organisation:tupras"]),
        # a Turkish district, and the Ukrainian town without its mark; what is at a reception is not in Kabul
        ("tr", "Buca'da dükkânlar kapalı.", ["place:buca"]),
        ("tr", "Buça'da dükkânlar kapalı.", ["place:bucha"]),
        ("tr", "Kabulde bakanlar hazırdı. Dün Kabil'de kaldı.", ["place:kabul"]),
        # the instrumental of towns, and of the Russians whom these were called after
        ("ru", "Сталин и Маленков говорили под Куйбышевом.", ["person:joseph-stalin"]),
        # a title's first word
        ("en", "In Washington, Treasury Secretary Scott Bessent spoke.", ["place:washington", "person:scott-bessent"]),
        (
            "en",
            "In Washington, the Treasury was ready.",
            ["place:washington", "organisation:us-department-of-the-treasury"],
        ),
        ("en", "Kremlin spokesman Dmitry Peskov spoke.", ["facility:kremlin", "person:dmitry-peskov"]),
    ],
)
def test_what_is_meant(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Container yards in Riga and Gdynia had gone quiet.", ["Riga", "Gdynia"]),
        (
            "en",
            "They led Lviv, Warsaw, Hamburg and Gelsenkirchen home.",
            ["Lviv", "Warsaw", "Hamburg", "Gelsenkirchen"],
        ),
        ("en", "They met Henderson, Warsaw and Gilbert.", ["Warsaw"]),
        ("en", "It runs a plant at Targovishte in Bulgaria.", ["Targovishte", "Bulgaria"]),
        ("en", "It runs a plant at Targovishte in Romania.", ["Romania"]),
        # the square of a city, and one that is called after somebody or something
        ("ru", "По центральной площади Хабаровска прошли колонны.", ["Хабаровска"]),
        ("ru", "По площади Кирова прошли колонны.", []),
    ],
)
def test_towns_among_others(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found
