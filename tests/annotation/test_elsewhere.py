"""Places of other states are not those of the gazetteer that have their names: Odessa, Texas."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


def place(identifier: str, country: str, names: str, **more: object) -> Entity:
    shown = tuple(Name(*name.split("/")) for name in names.split("; "))
    return Entity(f"place:{identifier}", "place", shown, countries=(country,), prominence=5000, **more)  # type: ignore[arg-type]


RESOLVER = Resolver(
    Gazetteer(
        [
            place("odesa", "UA", "Odesa/en; Odessa/en/alias; Одесса/ru; Одеса/uk"),
            place("moscow", "RU", "Moscow/en; Москва/ru; Москва/uk"),
            place("petersburg", "RU", "Saint Petersburg/en; St. Petersburg/en/short; Санкт-Петербург/ru"),
            place("ukraine", "UA", "Ukraine/en; Украина/ru", same_as={"iso3166": "UA"}),
            place("canada", "CA", "Canada/en; Канада/ru", same_as={"iso3166": "CA"}),
            place("texas", "US", "Texas/en; Техас/ru"),
        ]
    )
)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("The mayor of Odessa, Texas, opened a school.", "en", "texas"),
        ("He studied in Moscow, Idaho.", "en", ""),
        ("Odessa, TX is hot in June.", "en", ""),
        ("A baker from St. Petersburg, Florida, won.", "en", ""),
        ("A street in Moscow (Pennsylvania) was closed.", "en", ""),
        ("A farm near Odessa, New Mexico, burned.", "en", ""),
        ("They live in Moscow, Canada.", "en", "canada"),
        ("He was born in Odessa, Canada, where he died.", "en", "canada"),
        ("Пожар в городе Одесса, штат Техас, потушен.", "ru", "texas"),
        ("The mayor of Odessa, Ukraine, opened a school.", "en", "odesa ukraine"),
        ("He flew to Moscow, Canada and Ukraine.", "en", "moscow canada ukraine"),
        ("He loves Odessa, Moscow, Canada.", "en", "odesa moscow canada"),
        ("After talks in Moscow, Canada said no.", "en", "moscow canada"),
        ("From Moscow, In the morning, he flew on.", "en", "moscow"),
        ("Talks in Moscow, Washington and Kyiv failed.", "en", "moscow"),
        ("A bus from Moscow, Georgia and Canada.", "en", "moscow canada"),
        ("A flat in Moscow, NY, burned.", "en", ""),
        ("Back from Moscow, Texas Governor Greg Hill spoke.", "en", "moscow texas"),
        ("ODESSA, IN DETAIL", "en", "odesa"),
        ("Москва, Техас и Одесса", "ru", "moscow texas odesa"),
    ],
)
def test_place_of_another_state(text: str, lang: str, expected: str) -> None:
    found = [one.id.partition(":")[2] for one in RESOLVER.annotate(text, lang=lang).mentions]
    assert found == expected.split()


def test_byname_of_a_town_is_no_surname() -> None:
    patriarch = Entity("person:kirill", "person", (Name("Patriarch Kirill of Moscow", "en"),), prominence=9000)
    resolver = Resolver(Gazetteer([patriarch]))
    assert [one.text for one in resolver.annotate("He flew to Moscow.", lang="en").mentions] == []
    text = "He met Patriarch Kirill of Moscow."
    assert [one.text for one in resolver.annotate(text, lang="en").mentions] == ["Patriarch Kirill of Moscow"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The town of Turkey, Texas, is small.", ["place:texas"]),
        ("He was born in Lebanon, New Hampshire.", ["place:new-hampshire"]),
        ("In Turkey, Texas Governor Greg Abbott spoke.", ["place:turkiye", "place:texas"]),
        ("He flew from Turkey, Texas and Spain.", ["place:turkiye", "place:texas", "place:spain"]),
    ],
)
def test_towns_of_federal_states_that_are_called_as_countries_are(
    text: str, found: list[str], builtin: Resolver
) -> None:
    assert [mention.id for mention in builtin.annotate(text, "en").mentions] == found
