"""Words that are no forms of a name: acronyms have few, ordinals need their figures, and some cases fit no name."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # an acronym is spelt as it is written; it is not addressed, and a state's has no cases
        ("ru", "В КАССЕ НЕТ ДЕНЕГ", []),
        ("ru", "ПАРОМ В КРЫМ", ["place:crimea"]),
        ("uk", "ОТЖЕ, КИЇВ ПЕРЕМІГ", ["place:kyiv"]),
        ("en", "TURKEY RAISES ISSUE AT NATO", ["place:turkiye", "organisation:nato"]),
        ("en", "Bill Passes in Ankara", ["place:ankara"]),
        # the ending of an ordinal stands behind a figure
        ("uk", "Центр у Києві перекрито.", ["place:kyiv"]),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


def test_a_name_by_ear_is_no_vocative_of_a_third_language(builtin: Resolver) -> None:
    replacements = builtin.annotate("Президент Білорусі Лукашэнко прибув.", "uk").replacements()
    assert [one.new for one in replacements] == ["Лукашенко"]
