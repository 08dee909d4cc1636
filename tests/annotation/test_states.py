"""Whose institution an English text means: the state's that it names, before it or behind `of`."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


def organisation(identifier: str, country: str, *names: str) -> Entity:
    first, *others = names
    shown = (Name(first, "en"), *(Name(name, "en", "short") for name in others))
    return Entity(f"organisation:{identifier}", "organisation", shown, countries=(country,), prominence=4000)


RESOLVER = Resolver(
    Gazetteer(
        [
            organisation("sbu", "UA", "Security Service of Ukraine", "Security Service"),
            organisation("bank", "UA", "National Bank of Ukraine", "National Bank"),
            organisation("court", "RU", "Supreme Court of Russia", "Supreme Court"),
            organisation("ministry", "UA", "Ministry of Defence of Ukraine", "Ministry of Defence", "Defence Ministry"),
            organisation("polish", "PL", "Ministry of National Defence of Poland"),
            organisation("french", "FR", "Ministry of Foreign Affairs of France"),
            Entity("organisation:council", "organisation", (Name("Security Council", "en"),), prominence=5000),
            Entity(
                "organisation:national",
                "organisation",
                (
                    Name("Министерство национальной обороны Латвии", "ru"),
                    Name("Міністерство національної оборони Латвії", "uk"),
                    Name("Letonya Savunma Bakanlığı", "tr"),
                ),
                countries=("LV",),
            ),
            Entity("place:ukraine", "place", (Name("Ukraine", "en"),), countries=("UA",), same_as={"iso3166": "UA"}),
            Entity("place:georgia", "place", (Name("Georgia", "en"),), countries=("GE",), same_as={"iso3166": "GE"}),
        ]
    )
)


def organisations(text: str) -> list[tuple[str, str]]:
    mentions = RESOLVER.annotate(text, lang="en").mentions
    return [(one.text, one.id.partition(":")[2]) for one in mentions if one.kind == "organisation"]


@pytest.mark.parametrize(
    "text",
    [
        "An officer of the Security Service of Georgia was hurt.",
        "She used to work for the Georgian Security Service.",
        "The National Bank of Kazakhstan raised its rate.",
        "Rates of the National Bank of the Republic of Kazakhstan rose.",
        "The Kazakh National Bank raised its rate.",
        "Kazakhstan's National Bank raised its rate.",
        "The Supreme Court of Canada heard the appeal.",
        "The Supreme Court of the United States heard the appeal.",
        "The Supreme Court of California heard the appeal.",
        "The Security Council of Ukraine met.",
        "Canada's Supreme Court heard the appeal.",
        "The Ministry of Defence of Georgia bought drones.",
    ],
)
def test_institution_of_another_state(text: str) -> None:
    assert organisations(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ministry of Defence of Poland bought tanks.", [("Ministry of Defence of Poland", "polish")]),
        ("The Polish Ministry of Defence bought tanks.", [("Polish Ministry of Defence", "polish")]),
        ("The Polish Defense Ministry bought tanks.", [("Polish Defense Ministry", "polish")]),
        ("Poland's Ministry of Defence bought tanks.", [("Ministry of Defence", "polish")]),
        ("Tanks went to Poland's Defence Ministry.", [("Defence Ministry", "polish")]),
        ("The French Foreign Ministry protested.", [("French Foreign Ministry", "french")]),
        ("The Security Council met in Ukraine.", [("Security Council", "council")]),
        ("The Foreign Ministry of France protested.", [("Foreign Ministry of France", "french")]),
        ("The Security Service of Ukraine found a drone.", [("Security Service of Ukraine", "sbu")]),
        ("Ukraine's Ministry of Defence bought tanks.", [("Ministry of Defence", "ministry")]),
        ("Ukrainian soldiers wrote to the Ministry of Defence.", [("Ministry of Defence", "ministry")]),
        ("The Ukrainian Supreme Court and the Supreme Court of Russia.", [("Supreme Court of Russia", "court")]),
    ],
)
def test_institution_of_the_state_that_is_named(text: str, expected: list[tuple[str, str]]) -> None:
    assert organisations(text) == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Министерство обороны Латвии купило танки.", "ru"),
        ("Он звонил в Министерство национальной обороны Латвии.", "ru"),
        ("Речник Міністерства оборони Латвії мовчить.", "uk"),
        ("Letonya Savunma Bakanlığı tank aldı.", "tr"),
    ],
)
def test_ministry_of_defence_in_other_languages(text: str, lang: str) -> None:
    assert [one.id for one in RESOLVER.annotate(text, lang=lang).mentions] == ["organisation:national"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor of Springfield, West Virginia, went to the National Guard.", ["organisation:american"]),
        # no state: a sentence ends between its words
        ("He drove from Springfield, West. Then Virginia called the National Guard.", []),
    ],
)
def test_a_federal_state_tells_the_country(text: str, expected: list[str]) -> None:
    guards = Gazetteer(
        organisation(identifier, country, "National Guard")
        for identifier, country in (("american", "US"), ("own", "UA"))
    )
    assert [one.id for one in Resolver(guards).annotate(text, lang="en").mentions] == expected


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "Федеральна служба безпеки РФ мовчить.", [("Федеральна служба безпеки РФ", "organisation:fsb")]),
        ("ru", "Генеральный штаб РФ ответил.", [("Генеральный штаб РФ", "organisation:general-staff-of-russia")]),
        (
            "uk",
            "Начальник Генерального штабу України Муженко приїхав.",
            [("Генерального штабу України", "organisation:general-staff-of-ukraine")],
        ),
        # a company is not the state's
        ("ru", "Роскосмос России помог.", [("Роскосмос", "organisation:roscosmos"), ("России", "place:russia")]),
    ],
)
def test_the_state_behind_a_name_belongs_to_it(
    builtin: Resolver, lang: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert [(mention.text, mention.id) for mention in builtin.annotate(text, lang).mentions] == found


def test_the_state_behind_a_name_is_nested_in_it_and_stays_as_it_is(builtin: Resolver) -> None:
    text = "Федеральна служба безпеки РФ мовчить."
    assert [mention.text for mention in builtin.annotate(text, "uk", nested=True).mentions][-1] == "РФ"
    assert builtin.annotate(text, "uk").normalised() == text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("İslam Birliği Genel Kongresi toplandı.", []),
        ("ABD Kongresi toplandı, karar Kongre'den geçti.", ["organisation:us-congress"] * 2),
    ],
)
def test_a_parliament_s_word_behind_another_name_is_another_body_s(
    builtin: Resolver, text: str, found: list[str]
) -> None:
    assert [mention.id for mention in builtin.annotate(text, "tr").mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Rus Savunma Bakanlığı açıkladı.", ["Rus Savunma Bakanlığı"]),
        ("tr", "Rus gemisi geldi.", []),
        ("ru", "Российское Минобороны сообщило.", ["Минобороны"]),
        ("en", "Poland's Internal Security Agency and Latvia's State Security Service met.", ["Poland", "Latvia"]),
        ("en", "The Security Service of Ukraine said so.", ["Security Service of Ukraine"]),
    ],
)
def test_the_word_before_a_body_s_name(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found


def test_an_adjective_in_a_name_is_no_mention_of_its_own(builtin: Resolver) -> None:
    found = builtin.annotate("Rus Savunma Bakanlığı sustu, Rus gemisi geldi.", "tr", adjectives=True).mentions
    assert [mention.text for mention in found] == ["Rus Savunma Bakanlığı", "Rus"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Пресненский районный суд Москвы вынес приговор.", ["Пресненский районный суд Москвы"]),
        ("Пресненский районный суд Москве не подчинён.", ["Пресненский районный суд", "Москве"]),
        ("Газпром Москвы не знает.", ["Газпром", "Москвы"]),
    ],
)
def test_the_town_behind_a_court_belongs_to_it(builtin: Resolver, text: str, found: list[str]) -> None:
    assert [mention.text for mention in builtin.annotate(text, "ru").mentions] == found
