"""Entries of indexes, labels, credits and names of files, taken apart."""

from __future__ import annotations

import pytest

from resolver import Resolver
from resolver.matching.lists.book_entries import book_entry, of_file
from resolver.matching.lists.records import record


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Morozov, Savva Timofeevich, 53, 118–21", "Morozov, Savva Timofeevich"),
        ("Stećko Jarosław 201, 233–235, 410", "Stećko Jarosław"),
        ("Drač, Ivan Fedorovyč 41, 118, 305n", "Drač, Ivan Fedorovyč"),
        ("Bogrov, D. G. (Stolypinin murhaaja) 145, 147", "Bogrov, D. G."),
        ("Mordowia (republika) 18, 77", "Mordowia (republika)"),
        ("Kerch, 45–9", "Kerch"),
        ("Kornyilov V. A. altengernagy, 61, 64, 214–216", "Kornyilov V. A."),
        ("Moisei VAINBERG · Symphony No. 4", "Moisei VAINBERG"),
        ("Tarik Akan ... Seyit Ali", "Tarik Akan"),
        ("A. ALTAN  Je ne reverrai plus le monde", "A. ALTAN"),
        ("B. PASTERNAK – DOKTOR ŽIVAGO", "B. PASTERNAK"),
        ("Dmitrij GLUCHOVSKIJ  METRO 2033  HÖRBUCH", "Dmitrij GLUCHOVSKIJ"),
        ("М. Л. Кропивницький «Дай серцеві волю»", "М. Л. Кропивницький"),
    ],
)
def test_what_stands_beside_a_name_in_books_is_left_out(text: str, name: str) -> None:
    assert book_entry(text).name == name
    assert record(text).name == name


def test_the_years_on_a_label_tell_the_year_of_birth() -> None:
    entry = record("RODCHENKO, Aleksandr (Russian, 1891–1956), Spatial Construction no. 12, c. 1920")
    assert (entry.name, entry.born) == ("RODCHENKO, Aleksandr", 1891)


@pytest.mark.parametrize(
    "text",
    [
        "Nord Stream 1, 2",
        "Школа 61",
        "Арзамас-16",
        "Moscow 1980, 1984",
        "в/ч 45767",
        "Киев – Москва",
        "Новая газета – Европа",
        "газета «Известия»",
        "ФК «Динамо» Киев",
        "Бригада 72",
        "Taras Shevchenko  National University",
        "Ministry of  Defence of Ukraine",
    ],
)
def test_names_with_numbers_and_dashes_stay_as_they_are(text: str) -> None:
    assert book_entry(text).name == text


def test_whoever_has_initials_before_a_work_is_a_person(builtin: Resolver) -> None:
    assert record("B. PASTERNAK – DOKTOR ŽIVAGO").kind == "person"
    assert builtin.resolve("Н. Новгород – Москва") is None  # a train
    found = builtin.resolve("Ministry of  Defence of Ukraine")
    assert found is not None
    assert found.id == "organisation:ministry-of-defence-of-ukraine"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("yumakli-ibrahim-bakan.png", "yumakli ibrahim bakan"),
        ("miratorg_bryansk_2020.pdf", "miratorg bryansk"),
        ("@dayana_yastremska_official", "dayana yastremska"),
        ("olga.bogomolets.doctor", "olga bogomolets doctor"),
        ("Rostov-na-Donu", "Rostov-na-Donu"),
        ("Ü.R.Ü.N.", "Ü.R.Ü.N."),
        ("teyit.org", "teyit.org"),
    ],
)
def test_files_and_handles_fall_into_words(text: str, words: str) -> None:
    assert of_file(text) == words
