"""Words of one language that differ in a sound, which makes two names of them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from resolver.matching.part import Part
from resolver.matching.parts import taken_apart
from resolver.matching.persons.names import compared_persons
from resolver.matching.words.other_sounds import other_root, other_sounds


def _family(text: str, lang: str | None) -> Part:
    return Part(text, text.title(), "family", False, lang)


@pytest.mark.parametrize(
    ("asked", "known", "lang", "sort"),
    [
        ("ахмедов", "ахметов", "ru", "consonants"),
        ("янукевич", "янукович", "ru", "vowels"),
        ("зелинский", "зеленский", "ru", None),  # heard alike
        ("akhmedov", "ахметов", "ru", "consonants"),  # no alphabet writes one for the other between vowels
        ("akhmedov", "ahmetov", "tr", "consonants"),
        ("davudoglu", "davutoglu", "tr", None),  # Turkic, with no Russian ending
        ("akhmetoff", "ахметов", "ru", None),
        ("yanukevich", "янукович", "ru", None),  # of another alphabet, in which all may be
    ],
)
def test_a_sound_of_one_language(asked: str, known: str, lang: str, sort: str | None) -> None:
    assert other_sounds(_family(asked, None), _family(known, lang)) == sort


@pytest.mark.parametrize(
    ("asked", "known", "lang", "other"),
    [
        ("зелінський", "зеленський", "uk", True),
        ("соколів", "соколов", "uk", True),
        ("соколів", "соколов", "ru", False),  # Ukrainian for a Russian name
        ("зеленський", "зелінський", "uk", False),  # may be Russian
        ("зелінська", "зеленський", "uk", False),  # differs in more
        ("медведів", "медведєв", "uk", False),
    ],
)
def test_an_i_where_the_other_has_another_vowel(asked: str, known: str, lang: str, other: bool) -> None:
    assert other_root(_family(asked, None), _family(known, lang)) is other


def test_it_lowers_a_persons_score() -> None:
    query, name = taken_apart("Остап Соколів", "person"), taken_apart("Остап Соколов", "person")
    ukrainian = replace(name, parts=tuple(part._replace(lang="uk") for part in name.parts))
    assert compared_persons(query, ukrainian).log_odds < compared_persons(query, name).log_odds - 5.0
