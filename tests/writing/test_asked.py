"""Names put into a case that is asked for."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer.entity import KINDS
from resolver import inflect
from resolver.errors import ArgumentError, UnknownNameError
from resolver.language.inflection import analyse, strip_suffixes
from resolver.language.inflection.case_names import CASES, GENDERS


@pytest.mark.parametrize(
    ("given_", "written"),
    [
        (("Сергей Боровой", "ru", "genitive", "person", "male"), "Сергея Борового"),
        (("Олена Кравчук", "uk", "dative", "person", "female"), "Олені Кравчук"),
        (("Софія Федина", "uk", "vocative", "person"), "Софіє Федина"),
        (("Царское Село", "ru", "locative", "place"), "Царском Селе"),
        (("Російські залізниці", "uk", "nominative", "organisation"), "Російські залізниці"),
        (("Владимир\u00a0 Путин", "ru", "dative", "person"), "Владимиру\u00a0 Путину"),
        ((" Киев\n", "ru", "genitive", "place"), " Киева\n"),
        (("Vladimir Putin", "ru", "dative", "person"), "Vladimir Putin"),
        (("", "uk", "dative", "person"), ""),
        (("Ankara", "tr", "locative", "place"), "Ankara'da"),
        (("Erdoğan", "tr", "ablative", "person"), "Erdoğan'dan"),
        (("Joe Biden", "tr", "genitive", "person", "male", "Baydın"), "Joe Biden'ın"),
        (("Dolmabahçe Sarayı", "tr", "locative", "facility"), "Dolmabahçe Sarayı'nda"),
        (("Dışişleri Bakanlığı", "tr", "dative", "organisation"), "Dışişleri Bakanlığına"),
        (("NATO", "tr", "instrumental", "organisation"), "NATO'yla"),
    ],
)
def test_a_name_in_a_case(given_: Any, written: str) -> None:
    assert inflect(*given_) == written


@pytest.mark.parametrize(
    ("given_", "error", "message"),
    [
        (("Київ", "de", "genitive", "place"), UnknownNameError, "'de'; known are ru, uk, tr"),
        (("Київ", None, "genitive", "place"), UnknownNameError, "None; give one by its key, such as 'uk'"),
        (("Київ", "uk", "ablative", "place"), UnknownNameError, "uk case 'ablative'; known are nominative, .*vocative"),
        (("Киев", "ru", "vocative", "place"), UnknownNameError, "ru case 'vocative'"),
        (("Киев", "ru", 3, "place"), UnknownNameError, "ru case 3"),
        (("Київ", "uk", "genitive", "town"), UnknownNameError, "kind 'town'; known are person"),
        (("Київ", "uk", "genitive", None), UnknownNameError, "kind None"),
        (("Боровой", "ru", "genitive", "person", "masculine"), UnknownNameError, "'masculine'; known are male, female"),
        ((None, "ru", "genitive", "person"), ArgumentError, "name is None"),
        (("Байден", "ru", "genitive", "person", None, "Baydın"), ArgumentError, "leave it out for ru"),
    ],
)
def test_what_is_unknown_is_named(given_: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        inflect(*given_)


@given(
    st.text(st.sampled_from("абвгіїйоьяАБІЯ -'’ʼ.\t\u00a0aeıkABİ"), max_size=14),
    st.sampled_from([(lang, case) for lang, cases in CASES.items() for case in cases]),
    st.sampled_from(KINDS),
    st.sampled_from([None, *GENDERS]),
)
def test_any_text_has_a_form(name: str, asked: tuple[str, str], kind: str, gender: str | None) -> None:
    written = inflect(name, *asked, kind, gender)
    assert written == name or written.strip()
    assert asked[1] != "nominative" or written == name


@pytest.mark.parametrize("case", CASES["tr"][1:])
@pytest.mark.parametrize("name", ["Ankara", "Erdoğan", "Dışişleri Bakanlığı", "NATO", "Kıvanç"])
def test_a_turkish_form_is_recognised(name: str, case: str) -> None:
    last = inflect(name, "tr", case, "organisation").rsplit(maxsplit=1)[-1]
    assert name.rsplit(maxsplit=1)[-1] in {found.base for found in strip_suffixes(last)}


@pytest.mark.parametrize(("name", "lang"), [("Стець", "uk"), ("Чорновіл", "uk"), ("Валуйки", "ru")])
def test_a_form_of_a_word_is_recognised(name: str, lang: str) -> None:
    for case in CASES[lang]:
        written = inflect(name, lang, case, "place" if lang == "ru" else "person")
        assert name in {found.lemma for found in analyse(written, lang)}
