"""Turkish names with suffixes: taken off, and written on."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from paradigm_tables import TurkishForm, turkish_forms

from resolver.language.inflection import Suffixed, attach_suffix, strip_suffixes
from resolver.language.scripts.letters import APOSTROPHES


@pytest.mark.parametrize("form", turkish_forms(), ids=lambda form: form.form)
def test_the_table_is_recognised(form: TurkishForm) -> None:
    word, base = form.form.split()[-1], form.base.split()[-1]
    found = [each for each in strip_suffixes(word) if (each.base, each.labels) == (base, form.labels)]
    assert found
    assert found[0].apostrophe is bool(form.apostrophe)
    assert found == [each for each in strip_suffixes(word, known=base.__eq__) if each.labels == form.labels]


@pytest.mark.parametrize("form", [form for form in turkish_forms() if form.write], ids=lambda form: form.form)
def test_the_table_is_written(form: TurkishForm) -> None:
    assert attach_suffix(form.base, form.labels, form.reading, form.apostrophe) == form.form


@pytest.mark.parametrize(
    ("token", "base", "labels"),
    [
        # Wrong harmony, wrong buffers, and spellings after the sound.
        ("Biden'in", "Biden", ("genitive",)),
        ("Kiev'da", "Kiev", ("locative",)),
        ("Putin'nin", "Putin", ("genitive",)),
        ("Zelenskiy'i", "Zelenskiy", ("accusative",)),
        ("TÜRKİYE'NİN", "TÜRKİYE", ("genitive",)),
        ("Bakanlığı'nın", "Bakanlığı", ("genitive",)),
        ("O'Brien'ın", "O'Brien", ("genitive",)),
        ("BAKANLIĞININ", "BAKANLIK", ("possessive", "genitive")),
        ("Cumhurbaşkanımız", "Cumhurbaşkanı", ("possessive-1pl",)),
        ("Kiev'", "Kiev", ()),
    ],
)
def test_what_texts_write(token: str, base: str, labels: tuple[str, ...]) -> None:
    assert (base, labels) in {(each.base, each.labels) for each in strip_suffixes(token)}


@pytest.mark.parametrize("mark", APOSTROPHES)
def test_every_apostrophe_parts_a_suffix(mark: str) -> None:
    assert strip_suffixes(f"Kiev{mark}de")[0] == Suffixed("Kiev", "de", True, ("locative",))


def test_the_bare_word_is_first_without_an_apostrophe_and_last_with_one() -> None:
    assert strip_suffixes("Deniz")[0] == Suffixed("Deniz", "", False, ())
    assert strip_suffixes("Kiev'de")[0] == Suffixed("Kiev", "de", True, ("locative",))
    assert strip_suffixes("Kiev'de")[-1] == Suffixed("Kiev'de", "", False, ())


def test_known_bases_decide() -> None:
    found = strip_suffixes("Bakanlığının", known={"Bakanlığı", "Bakanlık"}.__contains__)
    assert [each.base for each in found] == ["Bakanlığının", "Bakanlığı", "Bakanlık"]


@pytest.mark.parametrize(
    ("name", "labels", "apostrophe", "written"),
    [
        ("Volodimir Zelenski", ("dative",), "'", "Volodimir Zelenski'ye"),
        ("Mehmet Ali", ("dative",), "'", "Mehmet Ali'ye"),
        ("Avrupa Birliği", ("locative",), "", "Avrupa Birliğinde"),
        ("Savunma Bakanlığı", ("locative", "relative-ki"), "", "Savunma Bakanlığındaki"),
        ("Kovıkta sahası", ("dative",), "", "Kovıkta sahasına"),  # a small head is possessed
        ("Savunma Sanayi", ("dative",), "", "Savunma Sanayiye"),
        ("Mustafa Kemal", ("genitive",), "’", "Mustafa Kemal’in"),
        ("Türk", ("derivational-lik", "possessive"), "", "Türklüğü"),
        ("FSB", ("genitive",), "'", "FSB'nin"),
        ("SBU", ("dative",), "'", "SBU'ya"),
        ("Kyiv", (), "'", "Kyiv"),
    ],
)
def test_names_outside_the_table(name: str, labels: tuple[str, ...], apostrophe: str, written: str) -> None:
    assert attach_suffix(name, labels, apostrophe=apostrophe) == written


def test_an_unknown_suffix_is_named() -> None:
    with pytest.raises(ValueError, match="'allative' after \"Kiev'\""):
        attach_suffix("Kiev", ["allative"])


names = st.sampled_from(
    [
        "Putin",
        "Kiev",
        "Türkiye",
        "ABD",
        "Moskova",
        "Donetsk",
        "Zelenski",
        "Bakü",
        "Lviv",
        "Erdoğan",
        "NATO",
        "Köln",
        "Oslo",
        "Irak",
    ]
)
cases = st.sampled_from(["genitive", "dative", "accusative", "locative", "ablative", "instrumental"])


@given(names, cases, st.sampled_from("'’ʼ`"))
def test_what_is_written_is_recognised(name: str, case: str, apostrophe: str) -> None:
    written = attach_suffix(name, [case], apostrophe=apostrophe)
    assert strip_suffixes(written)[0] == Suffixed(name, written[len(name) + 1 :], True, (case,))


@given(st.text())
@example("a" * 1_000_000)
@example("'" * 1_000)
@example("\ud800'de")
@example("İİİİ'")
def test_any_token_is_its_own_base(token: str) -> None:
    found = strip_suffixes(token)
    assert Suffixed(token, "", False, ()) in found
    for each in found:
        assert token.endswith(each.suffix)
