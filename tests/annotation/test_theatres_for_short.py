"""Theatres, halls and museums as everybody calls them for short, which are no everyday words."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Руководитель Александринки приехал.", ["alexandrinsky-theatre"]),
        ("ru", "В сентябре Вахтанговский театр поедет на гастроли.", ["vakhtangov-theatre"]),
        ("ru", "В БДТ и МДТ премьеры.", ["bolshoi-drama-theatre", "maly-drama-theatre"]),
        ("ru", "Пушкинский музей и ГИМ закрыты.", ["pushkin-museum", "state-historical-museum"]),
        ("ru", "Играли в Концертном зале имени Чайковского.", ["tchaikovsky-concert-hall"]),
        ("uk", "Львівський оперний театр зачинили.", ["lviv-opera"]),
        # another's museum, and a theatre of any town
        ("ru", "Открылись музей Пушкина и оперный театр.", []),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    ids = [mention.id for mention in builtin.annotate(text, lang).mentions if mention.kind == "facility"]
    assert ids == [f"facility:{one}" for one in found]
