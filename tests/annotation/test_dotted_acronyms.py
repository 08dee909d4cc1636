"""Acronyms whose letters have dots: the same body's as without them, and nobody's initials."""

from __future__ import annotations

import pytest
from scenes import both

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "He came home from {M.I.T.|massachusetts-institute-of-technology} with a doctorate."),
        ("en", "The {U.N.|un} met, the {F.B.I.|fbi} and the {F.S.B.|fsb} watched. It was a {U.N.|un} resolution."),
        ("en", "The {U.N.|un} Secretary General came; the {U.S.|united-states} wants it."),
        # the letters stand for the words of the one name, though the text is on the country of the other
        (
            "en",
            "In {Turkey|turkiye}, in {Ankara|ankara}, he was back from {M.I.T.|massachusetts-institute-of-technology}",
        ),
        ("ru", "Агенты {С.Б.У.|sbu} пришли, а {Ф.С.Б.|fsb} молчит."),
        ("tr", "{M.İ.T.|mit} ve {C.H.P.|republican-peoples-party} açıkladı."),
        # initials
        ("en", "{R.T. Erdoğan|recep-tayyip-erdogan} read {A.P. Chekhov|anton-chekhov}. C.I.A. Smith did not."),
        ("en", "E.U. Ndongo met P.K. Unver."),
        ("ru", "Пришёл Иванов С.К., с ним В.С. Дроздов."),
        ("en", "V.V. "),  # and nobody behind them
        # other things with dots
        ("en", "The I.O.U. was read at 5 p.m. on X.Y.Z. street."),
    ],
)
def test_letters_with_dots(lang: str, text: str, builtin: Resolver) -> None:
    found, expected = both(builtin, text, lang)
    assert found == expected


@pytest.mark.parametrize(
    ("text", "normalised"),
    [
        ("He works at the U.N. in the city.", "He works at the UN in the city."),
        ("He works at the U.N.", "He works at the UN."),
        ("He said: “I work at the U.N.”", "He said: “I work at the UN.”"),
        ("He works at the U.N. The city is quiet.", "He works at the UN. The city is quiet."),
    ],
)
def test_a_dot_that_ends_a_sentence_stays(text: str, normalised: str, builtin: Resolver) -> None:
    assert builtin.annotate(text, "en").normalised() == normalised


def test_a_body_of_the_state_whose_acronym_has_dots(builtin: Resolver) -> None:
    found = {one.text: one.id for one in builtin.annotate("The U.S. Coast Guard and Turkey.", "en").mentions}
    assert found == {"U.S.": "place:united-states", "Turkey": "place:turkiye"}
