"""Two names beside each other, of which the first could be the second's given name, and towns that are family names."""

from __future__ import annotations

import pytest

from resolver import Resolver

ERDOGAN = "person:recep-tayyip-erdogan"


def ids(text: str, builtin: Resolver) -> dict[str, str]:
    return {mention.text: mention.id for mention in builtin.annotate(text).mentions}


@pytest.mark.parametrize(
    ("text", "second", "identifier"),
    [
        ("Cumhurbaşkanı Erdoğan Ankara'da konuştu.", "Ankara", "place:ankara"),
        ("Cumhurbaşkanı Erdoğan Rusya'ya gitti.", "Rusya", "place:russia"),
        ("Cumhurbaşkanı Erdoğan Zelenski ile görüştü.", "Zelenski", "person:volodymyr-zelenskyy"),
        ("Erdoğan Trump'la görüştü.", "Trump", "person:donald-trump"),
        ("Cumhurbaşkanı Erdoğan Rusya Devlet Başkanı Putin'le görüştü.", "Putin", "person:vladimir-putin"),
    ],
)
def test_whom_all_know_stands_apart_from_what_all_know(
    text: str, second: str, identifier: str, builtin: Resolver
) -> None:
    found = ids(text, builtin)
    assert found["Erdoğan"] == ERDOGAN
    assert found[second] == identifier


@pytest.mark.parametrize("text", ["YSK'nın eski üyesi Kemal Bahçeli itiraz etti.", "Tır şoförü Kemal Batum konuştu."])
def test_a_given_name_that_is_nobody_elses_family_name_does_not(text: str, builtin: Resolver) -> None:
    assert not {"Kemal", "Bahçeli", "Batum"} & ids(text, builtin).keys()


@pytest.mark.parametrize(
    "text",
    [
        "Полиция ищет Иванова Петра Сергеевича, 1980 г.р.",
        "Суд арестовал Королева Ивана Петровича.",
        "Родители Львова Сергея обратились в суд.",
        "Адвокат Харьков Иван Петрович подал жалобу.",
        "Суд заарештував Харкова Івана Петровича.",
        "Депутат Николаев выступил с речью.",
    ],
)
def test_a_town_before_a_given_name_in_its_case_is_a_family_name(text: str, builtin: Resolver) -> None:
    assert ids(text, builtin) == {}


@pytest.mark.parametrize(
    ("text", "town", "identifier"),
    [
        ("Мэр Львова Андрей Садовый выступил.", "Львова", "place:lviv"),
        ("Мера Львова Андрія Садового нагородили.", "Львова", "place:lviv"),
        ("В Харьков Иван Петрович приехал вчера.", "Харьков", "place:kharkiv"),
        ("Мэр Николаева выступил.", "Николаева", "place:mykolaiv"),
    ],
)
def test_a_town_before_somebody_stays_one(text: str, town: str, identifier: str, builtin: Resolver) -> None:
    assert ids(text, builtin)[town] == identifier


def test_what_stands_behind_a_town_says_which_it_is(builtin: Resolver) -> None:
    text = "Odessa, Texas is a city; Odessa, Ukraine is another."
    towns = [mention.id for mention in builtin.annotate(text).mentions if mention.text == "Odessa"]
    assert towns == ["place:odessa-5527554", "place:odesa"]


def test_a_country_stands_before_its_minister(builtin: Resolver) -> None:
    found = ids("Rusya Dışişleri Bakanı Sergey Lavrov ile görüştü. Rusya Dışişleri açıklama yaptı.", builtin)
    assert found["Rusya"] == "place:russia"
    assert found["Rusya Dışişleri"] == "organisation:ministry-of-foreign-affairs-of-russia"


def test_a_wife_does_not_take_the_family_name_over(builtin: Resolver) -> None:
    for text, alone in (
        ("Ekrem İmamoğlu tutuklandı. Duruşmayı eşi Selin Ay İmamoğlu izledi. İmamoğlu konuştu.", "İmamoğlu"),
        ("Ekrem İmamoğlu was jailed. There was Selin Ay İmamoğlu, the mayor's wife. İmamoğlu spoke.", "İmamoğlu"),
    ):
        assert ids(text, builtin)[alone] == "person:ekrem-imamoglu"
    stranger = "Ekrem İmamoğlu was jailed. There was Selin Ay İmamoğlu, a teacher. İmamoğlu spoke."
    assert "İmamoğlu" not in ids(stranger, builtin)


@pytest.mark.parametrize(
    ("text", "name", "identifier"),
    [
        ("The fortress was stormed in 1790 by Suvorov.", "Suvorov", "person:alexander-suvorov"),
        ("Фортецю, яку 1790-го штурмував Суворов, зруйнували.", "Суворов", "person:alexander-suvorov"),
        ("Molotov 1945'te büyükelçiye nota verdi.", "Molotov", "person:vyacheslav-molotov"),
        ("The fortress was stormed in 1990 by Suvorov.", "Suvorov", None),
        ("The fortress was stormed. In 1790 it was rebuilt. Suvorov is a coach.", "Suvorov", None),
    ],
)
def test_a_year_of_a_life_says_whose_name_it_is(
    text: str, name: str, identifier: str | None, builtin: Resolver
) -> None:
    assert ids(text, builtin).get(name) == identifier


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Самое большое желание — мир», — сказал он.", {}),
        ("Atatürk'ün Dışişleri Bakanı geldi.", {"Atatürk": "person:mustafa-kemal-ataturk"}),
        ("Mersin Serbest Bölgesi açıklama yaptı.", {}),
        ("The Kyiv Art Institute and the Black Sea Grain Initiative were named.", {}),
    ],
)
def test_words_and_longer_names(text: str, expected: dict[str, str], builtin: Resolver) -> None:
    assert ids(text, builtin) == expected


def test_the_adjective_of_a_country_supports_a_small_town(builtin: Resolver) -> None:
    assert ids("Завод стоит в румынском Плоешти.", builtin)["Плоешти"] == "place:ploiesti-670474"
