"""Every standard writes the official examples of its document."""

import pytest

from resolver.errors import OnomastError, UnknownNameError
from resolver.language.romanisation import reverse, romanise, standards, tables

FILES = [(key, lang) for key, languages in tables.files().items() for lang in languages]
EXAMPLES = [
    pytest.param(key, lang, name, written, id=f"{key}.{lang}-{name}")
    for key, lang in FILES
    for name, written in tables.content(key, lang)["examples"]
]
WANTED = {
    "ru": "ala-lc bgn-pcgn-1947 iso-9 gost-7.79-a gost-7.79-b iso-r-9-1968 gost-16876-71-1 gost-16876-71-2 "
    "gost-r-52535.1-2006 gost-r-52290-2004 gost-r-7.0.34-2014 icao-9303 mvd-310-1997 mvd-782-2000 bs-2979-1958 "
    "ungegn-1987 scientific german-duden french polish-pwn spanish italian turkish czech wikipedia yandex-maps "
    "ukrainian-practical turkish-practical",
    "uk": "kmu-2010 dstu-9112-2021-a dstu-9112-2021-b bgn-pcgn-1965 bgn-pcgn-2019 ala-lc iso-9 gost-7.79-b "
    "bs-2979-1958 un-2012 resolution-858-2007 decision-9-1996 scientific icao-9303 german-duden french polish-pwn "
    "czech wikipedia russian-practical turkish-practical",
    "tr": "ascii russian-practical ukrainian-practical",
}


@pytest.mark.parametrize(("key", "lang", "name", "written"), EXAMPLES)
def test_official_example(key, lang, name, written):
    assert romanise(name, key, lang) == written


@pytest.mark.parametrize(
    ("key", "lang"), [pytest.param(*each, id=".".join(each)) for each in FILES if tables.goes_back(*each)]
)
def test_official_example_turned_back(key, lang):
    for name, written in tables.content(key, lang)["examples"]:
        assert reverse(written, key, lang).replace("'", "’") == name.replace("'", "’")


ALPHABETS = {"ru": "аеёиоуыэюябвгджзйклмнпрстфхцчшщъь", "uk": "аеєиіїоуюябвгґджзйклмнпрстфхцчшщь"}


@pytest.mark.parametrize(
    ("key", "lang"), [pytest.param(*each, id=".".join(each)) for each in FILES if tables.content(*each)["reversible"]]
)
def test_reversible_means_every_two_letters(key, lang):
    pairs = [first + second for first in ALPHABETS[lang] for second in ALPHABETS[lang]]
    assert [pair for pair in pairs if reverse(romanise(pair, key, lang), key, lang) != pair] == []


@pytest.mark.parametrize(
    ("key", "lang", "name", "back"),
    [
        ("dstu-9112-2021-a", "uk", "Майа", "Мая"),
        ("dstu-9112-2021-b", "uk", "Шчерба", "Щерба"),
        ("gost-7.79-b", "uk", "Знам'янка", "Знам’янка"),
        ("gost-7.79-b", "ru", "деь", "дэ"),
        ("gost-16876-71-2", "ru", "ьа", "'а"),
    ],
)
def test_what_is_lost_on_the_way_back_is_not_claimed(key, lang, name, back):
    assert reverse(romanise(name, key, lang), key, lang) == back
    known = next(each for each in standards() if each.key == key)
    assert not known.reversible and known.loses


@pytest.mark.parametrize(("key", "lang"), [pytest.param(*each, id=".".join(each)) for each in FILES])
def test_file_is_complete(key, lang):
    read = tables.content(key, lang)
    letters = tables.letters()[lang]
    assert read["title"] and read["source"] and read["kind"] in ("standard", "convention")
    assert len(read["examples"]) >= 3
    written = romanise(letters["vowels"] + letters["consonants"], key, lang)
    if lang != "tr" and not key.endswith("-practical"):
        assert not any("\u0400" <= char <= "\u052f" for char in written)


@pytest.mark.parametrize("lang", WANTED)
def test_what_must_be_there(lang):
    there = {each.key for each in standards() if lang in each.languages}
    assert set(WANTED[lang].split()) <= there


def test_standard_describes_itself():
    known = {each.key: each for each in standards()}
    assert known["ala-lc"].languages == ("ru", "uk")
    assert known["iso-9"].reversible and not known["kmu-2010"].reversible
    assert known["german-duden"].kind == "convention" and "Duden" in known["german-duden"].source


def test_unknown_standard_is_told_with_what_is_near():
    with pytest.raises(UnknownNameError, match="did you mean kmu-2010"):
        romanise("Київ", "kmu-2001")
    with pytest.raises(OnomastError, match="iso-9"):
        romanise("Київ", "zzz")


def test_standard_of_another_language():
    with pytest.raises(UnknownNameError, match=r"'kmu-2010' is for uk, not for 'ru'; for 'ru' there are .*iso-9"):
        romanise("Москва", "kmu-2010", "ru")


def test_only_reversible_standards_are_turned_back():
    with pytest.raises(UnknownNameError, match=r"cannot be reversed for 'uk'.*iso-9"):
        reverse("Kyiv", "kmu-2010")
    with pytest.raises(UnknownNameError, match="say which one"):
        reverse("Kiev", "iso-9")


@pytest.mark.parametrize(
    ("name", "standard", "written"),
    [
        ("Зеленський", "scientific", "Zelensʹkyj"),
        ("Зеленский", "scientific", "Zelenskij"),
        ("Дем’янко", "ala-lc", "Demi͡anko"),
        ("Иван", "ala-lc", "Ivan"),
        ("Єрмак", "icao-9303", "Yermak"),
    ],
)
def test_language_is_told_from_the_letters(name, standard, written):
    assert romanise(name, standard) == written
