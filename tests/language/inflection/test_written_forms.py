"""Forms written by the paradigms, against whole tables from the grammars, and whole names."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from paradigm_tables import GENDERS, Form, forms, rows, without_yo

from resolver.language.inflection import Case, Gender, Number, analyse, decline, inflect_name

RUSSIAN_CASES = [case for case in Case if case is not Case.VOCATIVE]
UKRAINIAN_CASES = list(Case)


@pytest.mark.parametrize("form", forms(), ids=str)
def test_every_cell_of_the_tables(form: Form) -> None:
    written = decline(form.lemma, form.lang, form.case, number=form.number, gender=form.gender, kind=form.kind)
    assert written in form.written
    assert without_yo(form.lemma) in {without_yo(analysis.lemma) for analysis in analyse(written, form.lang)}


@pytest.mark.parametrize("row", rows("names"), ids=lambda row: f"{row['nominative']} {row['case']}")
def test_whole_names(row: dict[str, str]) -> None:
    written = inflect_name(row["nominative"], row["lang"], Case(row["case"]), row["kind"], GENDERS[row["gender"]])  # type: ignore[arg-type]  # a table's word
    assert written == row["form"]


@pytest.mark.parametrize("row", rows("soft-places"), ids=lambda row: f"{row['lang']} {row['name']}")
def test_places_in_a_soft_sign(row: dict[str, str]) -> None:
    for case in (Case.GENITIVE, Case.INSTRUMENTAL):
        written = inflect_name(row["name"], row["lang"], case, "place")
        assert written == row[case.value]
        found = {each.lemma: each for each in analyse(written, row["lang"])}
        assert case in {reading.case for reading in found[row["name"]].readings}


@pytest.mark.parametrize(
    ("word", "case", "kind", "written"),
    [
        ("МЕДИНСКИЙ", Case.GENITIVE, "surname", "МЕДИНСКОГО"),
        ("МИД", Case.GENITIVE, "acronym", "МИД"),
        ("Лев", Case.GENITIVE, "given", "Льва"),
        ("ЛЕВ", Case.GENITIVE, "given", "ЛЬВА"),
        ("Салтыков-Щедрин", Case.INSTRUMENTAL, "surname", "Салтыковым-Щедриным"),
        ("Каменец-Подольский", Case.GENITIVE, "place", "Каменца-Подольского"),
        ("Чили", Case.LOCATIVE, "place", "Чили"),
        ("Химки", Case.LOCATIVE, "place", "Химках"),
        ("Цой", Case.GENITIVE, "surname", "Цоя"),
        ("Смит", Case.VOCATIVE, "surname", "Смит"),
    ],
)
def test_russian_words(word: str, case: Case, kind: str, written: str) -> None:
    assert decline(word, "ru", case, kind=kind) == written  # type: ignore[arg-type]  # a table's word


def test_the_apostrophe_of_the_word_is_kept() -> None:
    assert decline("Кам’янець", "uk", Case.GENITIVE, kind="place") == "Кам’янця"
    assert decline("Любов", "uk", Case.INSTRUMENTAL, kind="given") == "Любов'ю"


def test_names_in_capitals_and_given_word_by_word() -> None:
    assert inflect_name("ГОСУДАРСТВЕННАЯ ДУМА", "ru", Case.GENITIVE, "organisation") == "ГОСУДАРСТВЕННОЙ ДУМЫ"
    assert inflect_name("Мехмед III", "ru", Case.GENITIVE, "person") == "Мехмеда III"
    assert inflect_name(["Владимир", "Путин"], "ru", Case.DATIVE, "person") == "Владимиру Путину"


def test_a_language_without_tables_is_named() -> None:
    with pytest.raises(ValueError, match="'de'"):
        decline("Berlin", "de", Case.GENITIVE)


def test_what_is_no_case_and_no_gender_is_named() -> None:
    with pytest.raises(ValueError, match="'male'"):
        inflect_name("Сергей Боровой", "ru", Case.GENITIVE, "person", "male")  # type: ignore[arg-type]  # a caller's slip
    with pytest.raises(ValueError, match="'partitive'"):
        inflect_name("Сергей Боровой", "ru", "partitive", "person")  # type: ignore[arg-type]  # a caller's slip


@pytest.mark.parametrize("row", rows("names"), ids=lambda row: f"{row['nominative']} {row['case']}")
def test_the_words_of_whole_names_are_recognised(row: dict[str, str]) -> None:
    written = inflect_name(row["nominative"], row["lang"], Case(row["case"]), row["kind"], GENDERS[row["gender"]])  # type: ignore[arg-type]  # a table's word
    for word, base in zip(written.split(" "), row["nominative"].split(" "), strict=True):
        if word != base:
            assert without_yo(base) in {without_yo(found.lemma) for found in analyse(word, row["lang"])}


stems = st.builds(
    "".join,
    st.lists(
        st.tuples(st.sampled_from("бвгдзклмнпрст"), st.sampled_from("аоуеи")).map("".join), min_size=1, max_size=3
    ),
).map(str.capitalize)


def surnames(endings: dict[str, Gender]) -> st.SearchStrategy[tuple[str, Gender]]:
    return st.tuples(stems, st.sampled_from(sorted(endings))).map(lambda pair: (pair[0] + pair[1], endings[pair[1]]))


# The bare stems of plurals in -а are written, but not recognised: Александр would be a form of Александра.
BARE = {Case.GENITIVE, Case.ACCUSATIVE}
M, F = Gender.MASCULINE, Gender.FEMININE
RUSSIAN_SURNAMES = {
    **dict.fromkeys(
        ["ров", "рев", "лин", "лицын", "нский", "лецкий", "рной", "лых", "ренко", "ло", "рчук", "рняк", "ман"], M
    ),
    **dict.fromkeys(
        ["рга", "рба", "рша", "ря", "вич", "рель", "лай", "рий", "рец", "рчик", "берг", "штейн", "швили", "дзе"], M
    ),
    **dict.fromkeys(["рова", "рева", "лина", "лицына", "нская", "лецкая", "рная", "рчук", "ман", "рель", "ренко"], F),
}
UKRAINIAN_SURNAMES = {
    **dict.fromkeys(
        ["ров", "рев", "рін", "нський", "лецький", "рний", "рних", "ренко", "рчук", "рняк", "ман", "рнів"], M
    ),
    **dict.fromkeys(
        ["рга", "рба", "рша", "рка", "вич", "рель", "лай", "рій", "рець", "лець", "рчик", "берг", "швілі"], M
    ),
    **dict.fromkeys(["рова", "рева", "ріна", "нська", "лецька", "рчук", "ман", "рель", "ренко"], F),
}


@given(surnames(RUSSIAN_SURNAMES), st.sampled_from(RUSSIAN_CASES), st.sampled_from(Number))
def test_any_russian_surname_is_recognised(surname: tuple[str, Gender], case: Case, number: Number) -> None:
    lemma, gender = surname
    # A family is named by the man's surname.
    number = Number.SINGULAR if gender is F else number
    assume(not (number is Number.PLURAL and case in BARE and lemma.endswith(("а", "я"))))
    written = decline(lemma, "ru", case, number=number, gender=gender)
    assert lemma in {analysis.lemma for analysis in analyse(written, "ru")}


@given(surnames(UKRAINIAN_SURNAMES), st.sampled_from(UKRAINIAN_CASES), st.sampled_from(Number))
def test_any_ukrainian_surname_is_recognised(surname: tuple[str, Gender], case: Case, number: Number) -> None:
    lemma, gender = surname
    number = Number.SINGULAR if gender is F else number
    assume(not (number is Number.PLURAL and case in BARE and lemma.endswith(("а", "я"))))
    written = decline(lemma, "uk", case, number=number, gender=gender)
    assert lemma in {analysis.lemma for analysis in analyse(written, "uk")}


@given(
    st.text(max_size=12),
    st.sampled_from(["ru", "uk"]),
    st.sampled_from(UKRAINIAN_CASES),
    st.sampled_from(["person", "place", "organisation", "facility"]),
)
def test_any_text_has_a_form(name: str, lang: str, case: Case, kind: str) -> None:
    assert isinstance(inflect_name(name, lang, case, kind), str)  # type: ignore[arg-type]  # sampled from its words
