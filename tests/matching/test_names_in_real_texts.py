"""What names in the press of other languages showed: German adjectives, Lithuanian cases, unknown patronymics."""

from __future__ import annotations

import pytest

from resolver import Resolver
from resolver.language.inflection.western import with_strong_adjectives


@pytest.mark.parametrize(
    ("words", "base"),
    [
        (["Schwarzen", "Meer"], ("Schwarzes", "Meer")),
        (["Schwarzen", "Meeres"], ("Schwarzes", "Meer")),
        (["Schwarze", "Meer"], ("Schwarzes", "Meer")),
        (["Obersten", "Gerichtshofs", "der", "Ukraine"], ("Oberster", "Gerichtshof", "der", "Ukraine")),
        (["Russischen", "Orthodoxen", "Kirche"], ("Russische", "Orthodoxe", "Kirche")),
    ],
)
def test_german_adjectives_get_their_strong_ending(words: list[str], base: tuple[str, ...]) -> None:
    assert base in [one.words for one in with_strong_adjectives(words)]


@pytest.mark.parametrize("words", [["Berlin"], ["Ömer"], ["Bosporus", "Brücke"], ["Schwarzen"]])
def test_what_has_no_adjective_before_a_noun_stays(words: list[str]) -> None:
    assert list(with_strong_adjectives(words)) == []


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Schwarzen Meer", "place:black-sea"),
        ("Kaspischen Meeres", "place:caspian-sea"),
        ("Weißen Hauses", "facility:white-house"),
        ("Roten Platz", "facility:red-square"),
        ("Osmanischen Reiches", "place:ottoman-empire"),
        ("Russischen Föderation", "place:russia"),
        ("Federacji Rosyjskiej", "place:russia"),
        ("Ruskou federací", "place:russia"),
        ("Andrijų Jermaką", "person:andriy-yermak"),
        ("Валери Залужни", "person:valerii-zaluzhnyi"),
        ("Don menti Rosztovba", "place:rostov-on-don"),
    ],
)
def test_declined_names_of_the_press(builtin: Resolver, name: str, identifier: str) -> None:
    found = builtin.resolve(name)
    assert found is not None
    assert found.id == identifier


def test_an_initial_of_a_double_given_name_is_that_of_its_first_half(builtin: Resolver) -> None:
    assert builtin.resolve("Кадыров М.") is None
    found = builtin.resolve("Х.-М. Кадыров")
    assert found is None or found.id == "person:khas-magomed-kadyrov"


def test_a_patronymic_that_is_not_known_tells_another_bearer_of_a_common_name(builtin: Resolver) -> None:
    without, with_patronymic = (
        builtin.candidates(name, limit=1)[0].score for name in ("Ігор Костюк", "Ігор Петрович Костюк")
    )
    rare = builtin.candidates("Тарас Петрович Михавко", limit=1)[0].score
    assert with_patronymic < without
    assert with_patronymic < rare
