"""Institutional terms, syllabic abbreviations and acronyms in the names of organisations."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from babel import Locale

from resolver.language.names.acronyms import acronym_of, initials, is_of, is_of_translation
from resolver.language.names.compounds import compounded, is_hyphened_compound
from resolver.language.names.foreign_terms import FOREIGN, GROUPS, forms_of_adjective
from resolver.language.names.institutions import kindred, meaning, terms, terms_in
from resolver.language.names.linking_words import without_links
from resolver.language.names.syllabic import expanded
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import words_of

ROOT = Path(__file__).resolve().parents[2]


def found(name: str) -> list[tuple[str, str]]:
    """The terms of a name, as its words and the likeliest key of each."""
    words = words_of(name)
    return [(" ".join(words[span.first : span.last + 1]), span.key) for span in terms_in(words)]


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Ministry of Agriculture", ["ministry", "agriculture"]),
        ("Министерства сельского хозяйства", ["ministry", "agriculture"]),
        ("Міністерству охорони здоров'я України", ["health-ministry", "country:UA"]),
        ("Kültür ve Turizm Bakanlığının", ["culture", "tourism", "ministry"]),
        ("Kultur ve Turizm Bakanligi", ["culture", "tourism", "ministry"]),
        ("Türkiye'nin Anayasa Mahkemesi", ["country:TR", "constitutional-court"]),
        ("Российской Федерации", ["country:RU"]),
        ("of the Russian Federation", ["country:RU"]),
        ("Федеральной таможенной службой", ["federal", "customs", "service"]),
        ("Держави-члени Чорноморського флоту", ["states", "black-sea", "fleet"]),
        ("Kernkraftwerk Saporischschja", ["nuclear-plant", "zaporizhzhia"]),
        ("Рада національної безпеки і оборони", ["council", "national-security-domain", "defence"]),
        ("Міністерство охорони здоров’я", ["health-ministry"]),
        ("Десантно-штурмовые войска", ["assault", "forces"]),
        ("Uniwersytet Warszawski", ["university", "warsaw"]),
        ("Володимир Зеленський", []),
        ("Gazprom", []),
        ("", []),
    ],
)
def test_terms_of_a_name(name: str, keys: list[str]) -> None:
    assert [key for _, key in found(name)] == keys


def test_the_longest_term_is_taken_and_small_words_may_stand_inside() -> None:
    assert found("European Court of Human Rights") == [
        ("european", "european"),
        ("court", "court"),
        ("human rights", "human-rights"),
    ]
    assert found("Ministry of the Interior")[0] == ("ministry of the interior", "interior-ministry")


def test_a_word_of_several_terms_has_all_their_keys() -> None:
    (span,) = terms_in(("конституционный",))
    assert {"constitutional", "constitution"} <= span.keys
    assert {"ru"} == span.languages


def test_terms_are_found_whatever_surrounds_them() -> None:
    words = words_of("Рога и копыта Министерство обороны рога")
    (span,) = terms_in(words)
    assert (span.first, span.last) == (3, 4)


@pytest.mark.parametrize(
    ("word", "keys"),
    [
        ("минобороны", ("ministry", "defence")),
        ("міноборони", ("ministry", "defence")),
        ("минобрнауки", ("ministry", "education", "science")),
        ("минфина", ("ministry", "finance")),
        ("минюстом", ("ministry", "justice")),
        ("мін'юст", ("ministry", "justice")),
        ("мінветеранів", ("ministry", "veterans")),
        ("минпромторг", ("ministry", "industry", "trade")),
        ("мосгордума", ("moscow", "city", "duma")),
        ("рособрнадзор", ("country:RU", "education", "supervision")),
        ("укрзалізниця", ("country:UA", "railway")),
        ("укрзалізницею", ("country:UA", "railway")),
        ("госдумы", ("state", "duma")),
        ("держдума", ("state", "duma")),
        ("нацбанку", ("national", "bank")),
        ("центробанк", ("central", "bank")),
        ("генпрокуратура", ("general", "prosecutors-office")),
        ("сбербанк", ("savings", "bank")),
        ("облрада", ("oblast-mod", "council")),
        ("росгвардия", ("country:RU", "guard")),
        ("центризбирком", ("central", "elections", "committee")),
    ],
)
def test_syllabic_abbreviations(word: str, keys: tuple[str, ...]) -> None:
    assert expanded(word)[0] == keys


@pytest.mark.parametrize(
    "word",
    [
        "минин",
        "минск",
        "росошь",
        "мосальск",
        "госс",
        "горбачов",
        "минтай",
        "генова",
        "соколов",
        "советов",
        "медведев",
        "белкин",
        "белгород",
        "турист",
        "нацист",
        "комбат",
        "рада",
        "банк",
        "министерство",
        "мин",
        "мос",
        "minoborony",
    ],
)
def test_surnames_towns_and_plain_words_are_no_syllabic_abbreviations(word: str) -> None:
    assert expanded(word) == ()


def test_no_common_surname_is_a_syllabic_abbreviation() -> None:
    assert [row["surname"] for row in rows("surnames") if expanded(row["surname"].lower())] == []


@pytest.mark.parametrize(
    ("name", "acronym"),
    [
        ("Служба безпеки України", "сбу"),
        ("Security Service of Ukraine", "ssu"),
        ("Millî İstihbarat Teşkilatı", "mit"),
        ("Министерство иностранных дел", "мид"),
        ("European Bank for Reconstruction and Development", "ebrd"),
        ("Европейский суд по правам человека", "еспч"),
        ("Антимонопольний комітет України", "амку"),
    ],
)
def test_initials(name: str, acronym: str) -> None:
    assert acronym in initials(words_of(name))


def test_one_word_has_no_initials() -> None:
    assert initials(("министерство",)) == ()


@pytest.mark.parametrize(
    ("acronym", "name"),
    [
        ("sbu", "Служба безпеки України"),
        ("fsb", "Федеральная служба безопасности"),
        ("dbr", "Державне бюро розслідувань"),
    ],
)
def test_acronyms_in_latin_letters(acronym: str, name: str) -> None:
    assert is_of(acronym, words_of(name))


@pytest.mark.parametrize(
    ("acronym", "name", "said"),
    [
        ("sbu", "Security Service of Ukraine", True),
        ("сбу", "Security Service of Ukraine", True),
        ("fsb", "Federal Security Service", True),
        ("зсу", "Armed Forces of Ukraine", True),
        ("всу", "Armed Forces of Ukraine", True),
        ("imf", "Международный валютный фонд", True),
        ("tsk", "Turkish Armed Forces", True),
        ("мзс", "Ministry of Foreign Affairs of Ukraine", True),
        ("фсб", "Federal Tax Service", False),
        ("нбу", "Національний банк Польщі", False),
        ("сбу", "Bureau of Investigation of Ukraine", False),
        ("сбу", "Security Service of Zghurskyi", False),
    ],
)
def test_acronyms_of_what_a_name_is_called_in_another_language(acronym: str, name: str, said: bool) -> None:
    assert is_of_translation(acronym, words_of(name)) is said


@pytest.mark.parametrize(
    ("first", "second", "places"),
    [
        ("ФСБ России", "Федеральная служба безопасности Российской Федерации", ({0}, {0, 1, 2})),
        ("СБУ", "Служба безпеки України", ({0}, {0, 1, 2})),
        ("ФСБ России", "Federal Security Service of Russia", ({0}, {0, 1, 2, 3})),
        ("МВС України", "Міністерство війни США", None),
        ("Рога и копыта", "Служба безпеки України", None),
    ],
)
def test_the_words_that_an_acronym_stands_for(
    first: str, second: str, places: tuple[set[int], set[int]] | None
) -> None:
    assert acronym_of(words_of(first), words_of(second)) == places


def test_terms_are_the_sum_of_terms_and_kin_of_terms_that_exist() -> None:
    assert {part for term in terms().values() for part in term.parts} <= set(terms())
    assert set(kindred()) <= set(terms())
    assert meaning("foreign-ministry") == ("ministry", "foreign-affairs")
    assert meaning("ministry") == ("ministry",)


def test_every_foreign_row_is_of_a_term() -> None:
    tables = (("foreign-terms", "terms"), ("foreign-nationalities", "nationalities"))
    for table, own in ((table + group, own) for table, own in tables for group in GROUPS):
        keys = [row["key"] for row in rows(table)]
        assert len(keys) == len(set(keys))
        assert set(keys) <= {row["key"] for row in rows(own)}


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Service de sécurité d'Ukraine", ["service", "security", "country:UA"]),
        ("Servizio di sicurezza dell'Ucraina", ["service", "security", "country:UA"]),
        ("ruského ministerstva obrany", ["country:RU", "defence-ministry"]),
        ("Ministerie van Buitenlandse Zaken van Turkije", ["foreign-ministry", "country:TR"]),
        ("Ministerstwo Spraw Zagranicznych Ukrainy", ["foreign-ministry", "country:UA"]),
        ("Fuerzas Armadas ucranianas", ["armed-forces", "country:UA"]),
        ("Corte costituzionale turca", ["constitutional-court", "country:TR"]),
        ("Rzeczpospolita Polska", ["country:PL"]),
        ("SERVICIO DE SEGURIDAD DEL ESTADO", ["service", "security", "state"]),
    ],
)
def test_terms_of_a_foreign_name(name: str, keys: list[str]) -> None:
    assert [key for _, key in found(without_links(name))] == keys


@pytest.mark.parametrize(
    ("word", "keys"),
    [
        ("Sicherheitsdienst", ("security", "service")),
        ("Sicherheitsrates", ("security", "council")),
        ("Nationalversammlung", ("national", "assembly")),
        ("Zentralbank", ("central", "bank")),
        ("Staatsduma", ("state", "duma")),
        ("Antikorruptionsbüro", ("anti-corruption", "bureau")),
        ("Veiligheidsdienst", ("security", "service")),
        ("Krimbrug", ("crimean", "bridge")),
        ("Gazprombank", None),
        ("Hamburg", None),
        ("Lukaschenko", None),
        ("Sicherheit", None),
    ],
)
def test_compounds_are_put_together_of_a_first_part_and_a_head(word: str, keys: tuple[str, str] | None) -> None:
    assert next(iter(compounded(words_of(word)[0])), None) == keys


@pytest.mark.parametrize(
    ("name", "less"),
    [
        ("ministero della Difesa dell'Ucraina", "ministero Difesa Ucraina"),
        ("Raad van de Federatie", "Raad de Federatie"),
        ("Lotnisko w Stambule", "Lotnisko Stambule"),
        ("Ministerium des Innern", "Ministerium Innern"),
        ("MINISTERO DELLA DIFESA", "MINISTERO DIFESA"),
        ("A. I. Herzen University", "A. I. Herzen University"),
        ("L'Aquila", "L'Aquila"),
        ("El Salvador", "El Salvador"),
    ],
)
def test_small_words_between_others_are_left_out(name: str, less: str) -> None:
    assert without_links(name) == less


@pytest.mark.parametrize(
    ("word", "is_one"),
    [
        ("Lomonossow-Universität", True),
        ("Bolschoi-Theater", True),
        ("Krim-Brücke", True),
        ("Rimski-Korsakow", False),
        ("Meyer-Rat", False),
        ("Saint-Étienne", False),
        ("Universität", False),
    ],
)
def test_hyphened_compounds_of_a_head_are_no_persons(word: str, is_one: bool) -> None:
    assert is_hyphened_compound(word) is is_one


@pytest.mark.parametrize(
    ("word", "lang", "form"),
    [
        ("russisch", "de", "russisches"),
        ("ukrainien", "fr", "ukrainienne"),
        ("national", "fr", "nationaux"),
        ("turco", "it", "turche"),
        ("turco", "es", "turcas"),
        ("español", "es", "españoles"),
        ("francés", "es", "francesa"),
        ("ukraiński", "pl", "ukraińskiego"),
        ("narodowy", "pl", "narodowej"),
        ("Oekraïens", "nl", "Oekraïense"),
        ("ruský", "cs", "ruského"),
        ("národní", "cs", "národního"),
    ],
)
def test_adjectives_change_as_their_language_has_it(word: str, lang: str, form: str) -> None:
    assert form in forms_of_adjective(word, lang)


def test_home_bodies_are_made_of_terms() -> None:
    told = [key for row in rows("home-bodies") for key in (row["head"], *values(row["with"]))]
    assert set(told) <= {*terms(), "*"}


def test_no_key_stands_in_two_rows() -> None:
    keys = [row["key"] for table in ("terms", "nationalities") for row in rows(table)]
    assert len(keys) == len(set(keys))


def test_countries_are_called_as_the_common_locale_data_have_it() -> None:
    # Babel writes е for ё in one Russian name
    missing = []
    foreign: dict[str, dict[str, str]] = {}
    for row in (row for group in GROUPS for row in rows(f"foreign-nationalities{group}")):
        foreign.setdefault(row["key"], {}).update(row)
    for own in rows("nationalities"):
        row = own | foreign[own["key"]]
        code = row["key"].removeprefix("country:")
        for lang in ("en", "ru", "uk", "tr", *FOREIGN):
            name = Locale(lang).territories.get(code)
            if name and name not in values(row[lang]):
                missing.append((code, lang, name))
    assert [(code, lang) for code, lang, _ in missing] == [("US", "ru")]


def test_the_table_of_inflected_forms_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "scripts/inflect_terms.py", "--check"],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
