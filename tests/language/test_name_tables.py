"""The tables of names: their columns, their letters, and that no row says twice what another says."""

from __future__ import annotations

from collections import Counter

import pytest

from resolver.language.names.foreign_terms import GROUPS
from resolver.language.names.given_names import forms, frequency_bands
from resolver.language.names.legal_forms import legal_forms, words_of
from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.names.surnames import surname_bands
from resolver.language.names.tables import rows, values
from resolver.language.names.titles import titles
from resolver.language.scripts.folding import fold

FOREIGN_TABLES = ("foreign-terms", "foreign-nationalities")
RUSSIAN = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
UKRAINIAN = set("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя")
TURKISH = set("abcçdefgğhıijklmnoöprsştuüvyzâîûwqx")
MARKS = set(" -'’.")
ALPHABETS = {"ru": RUSSIAN, "uk": UKRAINIAN, "tr": TURKISH}

COLUMNS = {
    "given-names": ["id", "gender", "ru", "uk", "tr", "be", "other", "dim_ru", "dim_uk", "dim_tr", "dim_en"],
    "given-name-frequency": ["name", "country", "gender", "band"],
    "surnames": ["surname", "country", "band"],
    "patronymic-cases": ["lang", "endings"],
    "surname-cases": ["lang", "endings"],
    "region-words": ["lang", "word", "forms", "adjective"],
    "patronymics-irregular": ["given", "lang", "masculine", "feminine"],
    "titles": ["key", "kind", "en", "ru", "uk", "tr", "body", "one_of"],
    "legal-forms": ["key", "country", "liable", "forms"],
    "terms": ["key", "role", "en", "ru", "uk", "tr", "abbreviations"],
    **{table + group: ["key", *langs] for table in FOREIGN_TABLES for group, langs in GROUPS.items()},
    "western-names-in-cyrillic": ["id", "gender", "forms"],
    "foreign-paradigms": ["lang", "end", "ends"],
    "linking-words": ["lang", "words", "elided"],
    "particles": ["form", "language", "kind"],
    "place-words": ["key", "en", "ru", "uk", "tr"],
    "english-spellings": ["british", "american"],
    "common-words": ["lang", "word", "note"],
    "feminine-surnames": ["feminine", "masculine"],
    "turkish-given-names": ["name"],
}


@pytest.mark.parametrize("table", COLUMNS)
def test_every_table_has_its_columns_and_no_empty_key(table: str) -> None:
    found = list(rows(table))
    assert found
    assert all(set(COLUMNS[table]) <= set(row) for row in found)
    assert all(row[COLUMNS[table][0]].strip() for row in found)
    assert all(cell == cell.strip() for row in found for cell in row.values())


@pytest.mark.parametrize("table", ["given-names", "titles", "legal-forms"])
def test_keys_are_used_once(table: str) -> None:
    key = COLUMNS[table][0]
    counts = Counter(row[key] for row in rows(table))
    assert [name for name, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("column", ["ru", "uk", "tr", "dim_ru", "dim_uk", "dim_tr"])
def test_given_names_are_written_in_the_alphabet_of_their_language(column: str) -> None:
    lang = column.removeprefix("dim_")
    allowed = ALPHABETS[lang] | MARKS
    lowered = {
        form: form.replace("İ", "i").replace("I", "ı") if lang == "tr" else form
        for row in rows("given-names")
        for form in values(row[column])
    }
    assert [form for form, text in lowered.items() if not set(text.lower()) <= allowed] == []


@pytest.mark.parametrize("column", ["ru", "uk"])
@pytest.mark.parametrize("table", ["titles", "terms", "place-words"])
def test_words_are_written_in_the_alphabet_of_their_language(table: str, column: str) -> None:
    allowed = ALPHABETS[column] | MARKS | set("/«»()0123456789")
    broken = [form for row in rows(table) for form in values(row[column]) if not set(form.lower()) <= allowed]
    assert broken == []


@pytest.mark.parametrize(
    "table",
    [
        *("given-names", "titles", "terms", "place-words", "legal-forms"),
        *(table + group for table in FOREIGN_TABLES for group in GROUPS),
    ],
)
def test_no_cell_has_a_form_twice(table: str) -> None:
    doubled = [
        (next(iter(row.values())), column, form)
        for row in rows(table)
        for column, cell in row.items()
        for form, count in Counter(values(cell)).items()
        if count > 1
    ]
    assert doubled == []


def test_full_forms_of_one_language_belong_to_one_name() -> None:
    owners: dict[tuple[str, str, str], set[str]] = {}
    for row in rows("given-names"):
        for column in ("ru", "uk"):
            form = next(iter(values(row[column])), None)
            if form:
                owners.setdefault((column, row["gender"], fold(form)), set()).add(row["id"])
    assert {form: groups for form, groups in owners.items() if len(groups) > 1} == {}


def test_the_genders_of_given_names_are_two() -> None:
    assert {form.gender for form in forms()} == {"male", "female"}


def test_bands_of_frequency_are_one_to_three() -> None:
    assert set(frequency_bands().values()) == {1, 2, 3} == set(surname_bands().values())


def test_every_irregular_patronymic_is_recognised() -> None:
    missed = [
        (form, gender)
        for row in rows("patronymics-irregular")
        for column, gender in (("masculine", "male"), ("feminine", "female"))
        for form in values(row[column])
        if len(form) >= 7 and gender_of_patronymic(fold(form)) != gender
    ]
    assert missed == []


def test_no_title_is_of_two_offices() -> None:
    owners: dict[tuple[str, str], set[str]] = {}
    for row in rows("titles"):
        for lang in ("en", "ru", "uk", "tr"):
            for form in values(row[lang]):
                owners.setdefault((lang, fold(form)), set()).add(row["key"])
    assert {form: keys for form, keys in owners.items() if len(keys) > 1} == {}
    assert len(titles()) > 500


def test_offices_are_of_known_bodies_and_wholes() -> None:
    keys = {row["key"] for row in rows("terms")}
    assert {row["body"] for row in rows("titles")} - {""} <= keys
    assert {row["one_of"] for row in rows("titles")} == {"", "country", "part"}


def test_no_legal_form_stands_in_two_rows() -> None:
    owners: dict[tuple[str, ...], set[str]] = {}
    for row in rows("legal-forms"):
        for form in values(row["forms"]):
            owners.setdefault(tuple(words_of(form)), set()).add(row["key"])
    assert {form: keys for form, keys in owners.items() if len(keys) > 1} == {}
    assert set(legal_forms().values()) == {row["key"] for row in rows("legal-forms")}
