"""Athletes who share their family names with somebody better known, in texts with and without a word of sport."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Медведев посоветовал Киеву готовить место.", ["person:dmitry-medvedev"]),
        ("uk", "Медведєв порадив Києву готувати місце.", ["person:dmitry-medvedev"]),
        ("ru", "Медведев выиграл матч у Синнера.", ["person:jannik-sinner"]),
        # joined to an athlete, an athlete of a politician's name
        (
            "uk",
            "Медалі роздано. Ірина Геращенко та Юлія Левченко залишилися поза п'єдесталом.",
            ["person:yuliya-levchenko"],
        ),
        ("ru", "В финале медали ждут Юлия Левченко и Ирина Геращенко.", ["person:yuliya-levchenko"]),
        (
            "uk",
            "Медалі вручили депутатка Ірина Геращенко та Юлія Левченко.",
            ["person:iryna-herashchenko", "person:yuliya-levchenko"],
        ),
    ],
)
def test_who_is_meant(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [one.id for one in builtin.annotate(text, lang).mentions if one.entity.kind == "person"] == found
