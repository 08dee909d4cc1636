"""Resolver: names to the entities that bear them."""

from __future__ import annotations

import pytest
from acquaintances import FOMIN_RU, PUTIN, answer

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Vladimir Putin", "person:putin"),
        ("ВЛАДИМИР ПУТИН", "person:putin"),
        ("Путин Владимир Владимирович", "person:putin"),
        ("Władimir Putin", "person:putin"),
        ("Владимиром Путиным", "person:putin"),
        ("President Putin", "person:putin"),
        ("Igor Putin", "person:igor-putin"),
        ("Volodimir Zelenskij", "person:zelenskyy"),
        ("Владимир Зеленский", "person:zelenskyy"),
        ("Зеленського", "person:zelenskyy"),
        ("Олени Зеленської", "person:zelenska"),
        ("Hakan Fidan'ın", "person:fidan"),
        ("Хакан Фидан", "person:fidan"),
        ("Kiew", "place:kyiv"),
        ("Києву", "place:kyiv"),
        ("Kiev'deki", "place:kyiv"),
        ("Leningrad", "place:saint-petersburg"),
        ("Ленинграде", "place:saint-petersburg"),
        ("Службою безпеки України", "organisation:sbu"),
        ("SBU", "organisation:sbu"),
        ("С.Б.У.", "organisation:sbu"),
        ("Пyтин Владимир", "person:putin"),  # a Latin y
        ("Ки\u0456\u0308в", "place:kyiv"),  # decomposed
        ("Зе\u00adленський", "person:zelenskyy"),
    ],
)
def test_names_resolve(small: Resolver, name: str, identifier: str) -> None:
    assert answer(small, name) == identifier


@pytest.mark.parametrize(
    "name",
    [
        "Petro Zghurskyi",
        "Анатолий Путин",
        "Putilin",
        "Nova Kyiv Park Hotel",
        "Ministry of Silly Walks",
        "Vladimir",
        "",
        " ",
        "...",
        "12345",
        "😀",
        "\ud800",
        "Президент",
    ],
)
def test_unknown_names_have_no_answer(small: Resolver, name: str) -> None:
    assert small.resolve(name) is None


def test_a_surname_alone_needs_an_outstanding_bearer(small: Resolver) -> None:
    assert answer(small, "Putin") == "person:putin"
    assert answer(small, "Zelenskyy") == "person:zelenskyy"
    assert answer(small, "Fomin") is None
    one = Resolver(Gazetteer([PUTIN, FOMIN_RU]))
    assert answer(one, "Fomin") is None
    assert answer(one, "Alexander Fomin") == "person:fomin-ru"


def test_a_kind_restricts_the_answer(small: Resolver) -> None:
    assert answer(small, "Kyiv", kind="place") == "place:kyiv"
    assert answer(small, "Kyiv", kind="person") is None
    assert answer(small, "Vladimir Putin", kind="place") is None


def test_namesakes_share_the_score(small: Resolver) -> None:
    first, second = small.candidates("Alexander Fomin", limit=2)
    assert {first.id, second.id} == {"person:fomin-ru", "person:fomin-kz"}
    assert first.score == pytest.approx(second.score, abs=0.01)
    assert first.score < 0.5
    assert small.resolve("Alexander Fomin") is None


def test_countries_and_years_of_birth_tell_namesakes_apart(small: Resolver) -> None:
    assert answer(small, "Alexander Fomin", countries=("KZ",)) == "person:fomin-kz"
    assert answer(small, "Alexander Fomin", countries=["RU", "BY"]) == "person:fomin-ru"
    assert answer(small, "Alexander Fomin", born=1975) == "person:fomin-kz"
    assert answer(small, "Alexander Fomin", born=1959) == "person:fomin-ru"
    assert answer(small, "Odessa", countries=("US",)) == "place:odessa-texas"


def test_what_contradicts_lowers_the_score(small: Resolver) -> None:
    plain = small.resolve("Volodymyr Zelenskyy")
    assert plain is not None
    for known in ({"countries": ("TR",)}, {"born": 1930}):
        other = small.resolve("Volodymyr Zelenskyy", **known)  # type: ignore[arg-type]
        assert other is None or other.score < plain.score


def test_a_date_counts_the_names_and_roles_of_its_time(small: Resolver) -> None:
    then, now = (small.resolve("Leningrad", date=date) for date in (1950, "2020-05-01"))
    assert then is not None
    assert now is None or now.score < then.score


def test_spellings_that_an_editor_ruled_out_stay_ruled_out(small: Resolver) -> None:
    assert answer(small, "Odesos") is None
    assert answer(small, "odesos") is None
    assert answer(small, "Naftagaz") is None
    assert answer(small, "Naftogaz") == "organisation:never"
    assert all(match.id != "organisation:never" for match in small.candidates("Naftagaz"))


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Medinskiy", "person:vladimir-medinsky"),
        ("Мединского", "person:vladimir-medinsky"),
        ("Türkiye'nin", "place:turkiye"),
        ("Kiew", "place:kyiv"),
        ("Kertsch", "place:kerch"),  # and not a part of Straße von Kertsch
        ("KEİ'ta", "organisation:bsec"),
        ("Zelenskyy", "person:volodymyr-zelenskyy"),
        ("Эрдогану", "person:recep-tayyip-erdogan"),
        ("MİT", "organisation:mit"),
        ("Lemberg", "place:lviv"),
        ("Jalta", "place:yalta"),
        ("Konia", "place:konya"),
        ("Slowjansk", "place:sloviansk"),
        ("Krasnojarsk", "place:krasnoyarsk"),
        ("Путина", "person:vladimir-putin"),
        ("Шойгу С. К.", "person:sergei-shoigu"),
        ("МИД РФ", "organisation:ministry-of-foreign-affairs-of-russia"),
        ("Krym", "place:crimea"),  # a village is called so, too
        ("ФК «Бешикташ»", "organisation:besiktas-jk"),  # whatever other clubs have ФК in their names
    ],
)
def test_the_built_in_gazetteer_answers(builtin: Resolver, name: str, identifier: str) -> None:
    assert answer(builtin, name) == identifier


@pytest.mark.parametrize(
    "name",
    [
        *("Fomin", "Ivanov", "Мельник", "Yılmaz", "Security", "Мария Путина", "Nikolai Zelensky"),
        *("ministère bolivien de la Défense", "Peruvian Foreign Ministry", "Следственный изолятор"),
        *("Уланову",),  # no Lenin, who was born Ульянов
        *("HIMARS",),  # no other spelling of Guemar in Algeria
        *("Keita", "Mitchell"),  # no suffixed acronym, no other spelling of Michel
        *("Sergei Lavrova", "Denisa Shmyhal", "Rosneft Overseas GmbH", "Sberbank Kazakhstan"),
        *("Андрей Мельников", "Риши Сунаков", "Дмитро Ярошів"),  # a plural surname beside one given name
    ],
)
def test_the_built_in_gazetteer_keeps_silent(builtin: Resolver, name: str) -> None:
    assert answer(builtin, name) is None


def test_a_text_is_no_name(builtin: Resolver) -> None:
    assert builtin.resolve("Kiev " * 5000) is None
    assert "more than 512 letters" in builtin.explain("Kiev " * 5000)


@pytest.mark.parametrize("known", ["Chern’", "Maslova Pristan’", "Ust’-Katav", "Kamen’-Rybolov", "Ob’"])
@pytest.mark.parametrize("mark", ["’", "'", "ʹ", ""])
def test_a_soft_sign_at_a_words_end_is_found_however_it_is_written(known: str, mark: str) -> None:
    resolver = Resolver(Gazetteer((Entity("place:known", "place", (Name(known),), prominence=10),)))
    found = resolver.resolve(known.replace("’", mark))
    assert found is not None
    assert found.id == "place:known"
