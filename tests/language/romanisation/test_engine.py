"""Case, positions, apostrophes, and what is no letter of the table."""

import re
import subprocess
import sys
import timeit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver.language.romanisation import engine, reverse, romanise, tables


@pytest.mark.parametrize(
    ("name", "standard", "lang", "written"),
    [
        # case
        ("Щука", "kmu-2010", None, "Shchuka"),
        ("ЩУКА", "kmu-2010", None, "SHCHUKA"),
        ("щука", "kmu-2010", None, "shchuka"),
        ("ЯЦЕНЮК Юрій", "kmu-2010", None, "YATSENIUK Yurii"),
        ("Ю. Я. Щука", "kmu-2010", None, "Yu. Ya. Shchuka"),
        ("Ю. ЩУКА", "kmu-2010", None, "YU. SHCHUKA"),
        ("Є", "kmu-2010", None, "Ye"),
        ("Згорани ЗГОРАНИ", "kmu-2010", None, "Zghorany ZGHORANY"),
        ("Яковлев ЯКОВЛЕВ", "ala-lc", "ru", "I͡Akovlev I͡AKOVLEV"),
        ("ПОДЪЕЗД", "icao-9303", "ru", "PODIEEZD"),
        ("IŞIK İNAN Isparta", "ascii", None, "ISIK INAN Isparta"),
        ("Ильич ИЛЬИЧ", "turkish", None, "İlyiç İLYİÇ"),
        ("IŞIK Iğdır", "russian-practical", "tr", "ЫШИК Ыгдыр"),
        # positions
        ("Йосипівка-Єнакієве", "kmu-2010", None, "Yosypivka-Yenakiieve"),
        ("Андреев", "bgn-pcgn-1947", None, "Andreyev"),
        ("Андре́ев", "bgn-pcgn-1947", None, "Andréyev"),
        ("из Ейска", "bgn-pcgn-1947", None, "iz Yeyska"),
        ("Йосипенко Юр’єва-Яременко Зоя", "icao-9303", "uk", "Yosypenko Yurieva-Yaremenko Zoia"),
        ("Красный Красный-2", "wikipedia", None, "Krasny Krasny-2"),
        # apostrophes
        ("Знам'янка Знам’янка Знамʼянка", "kmu-2010", None, "Znamianka Znamianka Znamianka"),
        ("Знам`янка", "bgn-pcgn-1965", None, "Znam”yanka"),
        ("«Їжак» 'Їжак'", "kmu-2010", None, "«Yizhak» 'Yizhak'"),
        ("Erdoğan'ın", "russian-practical", "tr", "Эрдоган'ын"),
        # kept
        ("Путин (№ 5), Putin", "iso-9", "ru", "Putin (№ 5), Putin"),
        ("", "iso-9", "ru", ""),
        # a decomposed й and ї are the letters
        ("Стри\u0438\u0306", "kmu-2010", None, "Stryi"),
        ("Ки\u0456\u0308в", "kmu-2010", None, "Kyiv"),
    ],
)
def test_written(name, standard, lang, written):
    assert romanise(name, standard, lang) == written


FILES = [(key, lang) for key, languages in tables.files().items() for lang in languages]
VOWELS = {"ru": "аеёиоуыэюя", "uk": "аеєиіїоуюя"}
CONSONANTS = {"ru": "бвгджзйклмнпрстфхцчшщ", "uk": "бвгґджзйклмнпрстфхцчшщ"}


def words(lang):
    """Words as the language spells them: ь after a consonant that it softens, ъ or the apostrophe before я, ю, е."""
    consonants, vowels = CONSONANTS[lang], VOWELS[lang]
    iotated = "еёюя" if lang == "ru" else "єїюя"
    divider = "ъ" if lang == "ru" else "’"
    soft = st.tuples(st.sampled_from("дзлнст"), st.just("ь"), st.sampled_from([*consonants.replace("й", ""), *iotated]))
    divided = st.tuples(st.sampled_from("бвдмпрт"), st.just(divider), st.sampled_from(iotated))
    syllable = st.tuples(st.sampled_from(consonants), st.sampled_from(vowels))
    parts = st.one_of(syllable, syllable, soft, divided, st.sampled_from([(v,) for v in vowels])).map("".join)
    # шч is written щ in both languages, йа, йе, йу are я, є, ю in Ukrainian; and no word piles up signs and consonants.
    word = st.lists(parts, min_size=2, max_size=6).map("".join)
    unspelt = "шч|[^аеёєиіїоуыэюя]{4}" + ("|й[аеіу]" if lang == "uk" else "")
    return word.filter(lambda text: not re.search(unspelt, text))


@pytest.mark.parametrize(
    ("key", "lang"), [pytest.param(*each, id=".".join(each)) for each in FILES if tables.goes_back(*each)]
)
@given(data=st.data())
def test_reversal(key, lang, data):
    word = data.draw(words(lang))
    for name in (word, word.capitalize(), word.upper(), f"{word.capitalize()}-{word.capitalize()} {word}"):
        assert reverse(romanise(name, key, lang), key, lang) == name


@given(st.text(alphabet=st.characters(exclude_characters=engine.APOSTROPHES), max_size=20))
def test_what_is_not_cyrillic_is_kept(text):
    composed = engine.unicodedata.normalize("NFC", text)
    if not any("\u0400" <= char <= "\u052f" for char in composed):
        assert romanise(text, "kmu-2010") == composed


@given(st.text(alphabet="абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' -.", max_size=30))
def test_capitals_only_change_the_case(text):
    assert romanise(text.upper(), "kmu-2010").lower() == romanise(text, "kmu-2010")


def test_import_is_light():
    code = "import sys, resolver.language.romanisation; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"tomllib", "transliterate", "unidecode", "resolver.language.romanisation.tables"} & set(loaded)


def test_warm_is_fast():
    romanise("Згурський", "kmu-2010")
    # Microseconds a call, the best of five runs; the goal is 10.
    assert min(timeit.repeat(lambda: romanise("Згурський", "kmu-2010"), number=1000, repeat=5)) * 1000 < 10
