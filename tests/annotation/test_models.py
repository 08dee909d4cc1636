"""Latin capitals behind the figures of a make are a model's, and no body's that is called so."""

from __future__ import annotations

import pytest
from scenes import entity

from gazetteer import Gazetteer
from resolver import Resolver

RESOLVER = Resolver(
    Gazetteer(
        [
            entity("organisation:messenger", "Мессенджер MAX/ru; MAX/ru/short; MAX/uk/short", "RU", 2500),
            entity("organisation:alliance", "NATO/en/acronym; NATO/tr/acronym; НАТО/ru/acronym", "", 9000),
        ]
    )
)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Рабочие чаты ведутся в MAX, данные MAX доступны.", ["organisation:messenger"] * 2),
        ("ru", "Новый Boeing 737 MAX взлетел.", []),
        ("ru", "Новый Boeing 737 MAX 8 взлетел.", []),
        ("en", "A Boeing 737 MAX took off.", []),
        ("en", "Article 5 NATO commitments hold.", ["organisation:alliance"]),
        ("ru", "В школе 57 MAX уже поставили.", ["organisation:messenger"]),
    ],
)
def test_models_and_bodies(lang: str, text: str, found: list[str]) -> None:
    assert [mention.id for mention in RESOLVER.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Чаты ведутся в MAX.", "organisation:max-messenger"),
        ("tr", "Dün Anadolu Adliyesi'nde ifade verdi.", "facility:istanbul-anatolian-courthouse"),
        ("tr", "Kamyonlar Habur'da bekliyor.", "facility:habur-border-crossing"),
    ],
)
def test_what_the_press_calls_shortly(lang: str, text: str, found: str, builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == [found]
