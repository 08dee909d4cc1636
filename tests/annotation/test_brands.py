"""Latin words that are a make's, a model's or a brand's, and neither a body's nor a place's that is called so."""

from __future__ import annotations

import pytest
from scenes import entity

from gazetteer import Gazetteer
from resolver import Resolver

RESOLVER = Resolver(
    Gazetteer(
        [
            entity("organisation:messenger", "Мессенджер MAX/ru; MAX/ru/short; MAX/uk/short", "RU", 2500),
            entity("place:hills", "Rakoma/en; Ракома/ru; Ракома/uk; Rakoma/tr", "RU", 2500),
            entity("place:hebron", "Хеброн/ru; Хеброн/uk", "PS", 2200),
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
        # oil and companies in Latin letters, where places are written in Cyrillic ones
        ("ru", "Цена Rakoma упала, дисконт Brent, Rakoma и WTI вырос.", []),
        ("uk", "Ціна Rakoma впала. Rakoma дешевшає.", []),
        ("ru", "Интерес проявляет Chebron.", []),
        ("ru", "Ракома выросла. Туристы ездят в Rakoma и город Rakoma.", ["place:hills"] * 3),
        ("uk", "Гора Ракома (Rakoma) росте. Ракома / Rakoma.", ["place:hills"] * 4),
        ("ru", "Завод «Rakoma» встал.", []),
        ("en", "The price of Rakoma fell.", ["place:hills"]),
        ("tr", "Dün Rakoma büyüdü.", ["place:hills"]),
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


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Интерес проявляют ExxonMobil и Chevron.", ["organisation:exxonmobil", "organisation:chevron"]),
        ("en", "Gunvor and Vitol bought Urals.", ["organisation:gunvor", "organisation:vitol"]),
        ("tr", "Bu sabah Boğazlar'dan geçti.", ["place:turkish-straits"]),
        (
            "uk",
            "Це купив Оператор ГТС.",
            ["organisation:gas-transmission-system-operator-of-ukraine"],
        ),
    ],
)
def test_companies_of_oil_and_gas(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Haluk Bayraktar spoke of the Bayraktar TB2 and of Bayraktar TB-2s.", ["Haluk Bayraktar"]),
        ("Haluk Bayraktar spoke. Bayraktar left in 2022.", ["Haluk Bayraktar", "Bayraktar"]),
        ("Donald Trump left. Trump G7 guests stayed.", ["Donald Trump", "Trump", "G7"]),
    ],
)
def test_a_make_with_its_model_is_nobody(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, "en").mentions] == found
