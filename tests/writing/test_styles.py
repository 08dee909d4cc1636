"""Styles of writing names: romanisation standards, families of them, houses with written rules."""

from __future__ import annotations

import pytest

from gazetteer import Gazetteer
from resolver import Resolver
from resolver.errors import UnknownNameError
from resolver.language.romanisation import standards
from resolver.writing.styles import house_styles, in_style, styles


@pytest.mark.parametrize(
    ("text", "style", "written"),
    [
        ("Sergey Shoygu met Yuriy Ushakov.", "the-economist", "Sergei Shoigu met Yury Ushakov."),
        ("Lev Tolstoi and Iosif Stalin", "the-economist", "Leo Tolstoy and Josef Stalin"),
        ("Zelenskiy in Kiev", "the-economist", "Zelenskyy in Kyiv"),
        ("In Kiev, Zelenskiy said", "associated-press", "In Kyiv, Zelenskyy said"),
        ("In Kiev", "the-guardian", "In Kyiv"),
        ("In Kiev", "kmu-2010", "In Kyiv"),
        ("Medinskiy said", "bgn-pcgn", "Medinskiy said"),
        # what English calls otherwise is no romanised name
        ("The war in Ukraine and Crimea", "kmu-2010", "The war in Ukraine and Crimea"),
        ("Ukraine's president, Moscow and the Dnieper", "bgn-pcgn", "Ukraine's president, Moscow and the Dnieper"),
        ("In Odessa, Lvov and Yevpatoria", "kmu-2010", "In Odesa, Lviv and Yevpatoriia"),
    ],
)
def test_texts_are_written_in_a_style(builtin: Resolver, text: str, style: str, written: str) -> None:
    once = builtin.annotate(text, lang="en").normalised(style=style)
    assert once == written
    assert builtin.annotate(once, lang="en").normalised(style=style) == once


@pytest.mark.parametrize("style", ["ascii", "kmu-2010", "bgn-pcgn", "iso-9"])
@pytest.mark.parametrize(
    "text", ["The CHP, the AKP and MIT", "Agents of the SBU", "The FSB and NATO", "The USA and the UK", "CHP's leader"]
)
def test_acronyms_stay_acronyms_in_every_style(builtin: Resolver, style: str, text: str) -> None:
    assert builtin.annotate(text, lang="en").normalised(style=style) == text


@pytest.mark.parametrize("text", ["Граждане РФ", "Агенты ФСБ и СБУ"])
def test_acronyms_of_a_russian_text_stay_in_their_letters(builtin: Resolver, text: str) -> None:
    assert builtin.annotate(text, lang="ru").normalised(style="bgn-pcgn") == text


@pytest.mark.parametrize("style", ["iso-9", "bgn-pcgn"])
@pytest.mark.parametrize("text", ["Near the Kremlin, by night", "Kremlin officials", "He left the Kremlin."])
def test_the_sign_at_the_end_of_a_name_is_written_once(builtin: Resolver, style: str, text: str) -> None:
    once = builtin.annotate(text, lang="en").normalised(style=style)
    assert once != text
    assert builtin.annotate(once, lang="en").normalised(style=style) == once


def test_every_house_says_whose_rules_it_has_and_names_entities_that_exist() -> None:
    gazetteer = Gazetteer.builtin()
    known = {standard.key for standard in standards()}
    assert set(house_styles()) <= set(styles())
    for house in house_styles().values():
        assert house.title
        assert house.source
        assert all(gazetteer.get(identifier) for identifier in house.names), house.key
        assert known >= set(house.romanisation.values())


def test_a_house_has_no_rule_for_other_languages_and_other_names() -> None:
    gazetteer = Gazetteer.builtin()
    kyiv, ankara = gazetteer.get("place:kyiv"), gazetteer.get("place:ankara")
    assert kyiv is not None
    assert ankara is not None
    assert in_style(kyiv, "associated-press", "tr") is None
    assert in_style(ankara, "the-economist", "en") is None


def test_an_unknown_style_is_named_with_those_that_are_known() -> None:
    ankara = Gazetteer.builtin().get("place:ankara")
    assert ankara is not None
    with pytest.raises(UnknownNameError, match=r"no style 'x'; known are .*the-economist"):
        in_style(ankara, "x", "en")
