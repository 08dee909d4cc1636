"""Turkish suffixes without an apostrophe: a word that is written otherwise as well is no form of the name."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # an acronym keeps its capitals
        ("Abdi konuştu, Mite de dinledi.", []),
        ("Dün Mazlum Abdi konuştu. Abdi, Şam ile anlaştı.", ["Mazlum Abdi", "Abdi", "Şam"]),
        ("ABD'ye gitti. MİT'in başkanı döndü.", ["ABD", "MİT"]),
        # at the start of a sentence a name keeps its marks
        ("Kasa boşaldı. Musa geldi.", []),
        ("Kaşa varıldı. Muşa kar yağdı.", ["Kaşa", "Muşa"]),
        ("Yük İnebolu Limanı üzerinden gider.", ["İnebolu"]),  # a port, and not Lyman
        ("Istanbula giden yol kapandı. Ankaraya kar yağdı.", ["Istanbula", "Ankaraya"]),
    ],
)
def test_what_is_named(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, "tr").mentions] == found


def test_a_suffix_behind_an_apostrophe_is_no_part_of_a_respelt_name(builtin: Resolver) -> None:
    found = builtin.annotate("Ternopol'e yardım gitti, Ternopol'de yangın çıktı.", "tr").mentions
    assert [(mention.text, mention.id) for mention in found] == [("Ternopol", "place:ternopil")] * 2
