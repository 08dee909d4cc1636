"""Names of people that lists have turned round, and words in the place of a party's name."""

from __future__ import annotations

import pytest

from gazetteer.sources.codes import DATA
from gazetteer.sources.everypolitician_terms import is_nobody
from gazetteer.sources.person_names import in_order
from resolver.language.names.tables import rows, values


def listed(table: str) -> list[str]:
    return [word for row in rows(table, DATA) for word in values(row["words"])]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        *((f"Smith, {each}", f"Smith, {each}") for each in ("Jr", "Jr.", "Sr.", "II", "III", "IV", "PhD", "MD")),
        ("Шамба, Сергей Миронович", "Сергей Миронович Шамба"),
        ("Smith , John", "John Smith"),
        ("Smith, John, Jr.", "Smith, John, Jr."),
        ("Smith,", "Smith,"),
        ("John Smith", "John Smith"),
    ],
)
def test_a_name_that_a_list_has_turned_round_is_turned_back(text, said):
    assert in_order(text) == said


@pytest.mark.parametrize("suffix", listed("name-suffixes"))
def test_every_suffix_of_the_table_stays_behind_the_name(suffix):
    for written in (suffix, suffix.upper(), suffix.title(), f"{suffix}."):
        assert in_order(f"Sample, {written}") == f"Sample, {written}"


@pytest.mark.parametrize("word", listed("nobody-words"))
def test_every_word_of_the_table_is_no_party(word):
    for written in (word, word.upper(), f" {word.title()} "):
        assert is_nobody(written)


@pytest.mark.parametrize(
    "word", ["", "Party of Independents", "Unknowns", "Independent Party", "No", "Partisan", "n.a."]
)
def test_what_is_not_in_the_table_is_a_party(word):
    assert not is_nobody(word)
