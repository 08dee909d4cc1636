"""The tables of given names, patronymics, titles, legal forms and terms."""

from __future__ import annotations

from collections import Counter

import pytest

from resolver.language.names.common_words import common_words
from resolver.language.names.given_names import forms, frequency_bands
from resolver.language.names.legal_forms import legal_forms, without_legal_form, words_of
from resolver.language.names.patronymics import gender_of_patronymic, looks_patronymic
from resolver.language.names.region_words import without_regions
from resolver.language.names.small_words import function_words, particles
from resolver.language.names.spellings import english_spelling
from resolver.language.names.surnames import feminine_endings, surname_bands
from resolver.language.names.tables import rows, values
from resolver.language.names.terms import generic_words, is_institutional
from resolver.language.names.titles import is_title, leading_title, title_keys, titles
from resolver.language.scripts.folding import fold
from resolver.matching.given import equivalence, given, is_given

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
    "patronymics-irregular": ["given", "lang", "masculine", "feminine"],
    "titles": ["key", "kind", "en", "ru", "uk", "tr"],
    "legal-forms": ["key", "country", "forms"],
    "terms": ["key", "role", "en", "ru", "uk", "tr", "abbreviations"],
    "foreign-terms": ["key", "de", "fr", "es", "it", "pl", "nl", "cs"],
    "foreign-nationalities": ["key", "de", "fr", "es", "it", "pl", "nl", "cs"],
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


@pytest.mark.parametrize("table", ["given-names", "titles", "terms", "foreign-terms", "place-words", "legal-forms"])
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


@pytest.mark.parametrize("name", ["Александр", "Артём", "Наталія", "Mehmet"])
def test_the_commonest_given_names_are_looked_up_folded(name: str) -> None:
    assert frequency_bands()[fold(name)] == 1


@pytest.mark.parametrize("name", ["Иванов", "Фёдоров", "Шевченко", "Yılmaz", "Yıldırım"])
def test_the_commonest_surnames_are_looked_up_folded(name: str) -> None:
    assert surname_bands()[fold(name)] == 1


def test_rare_surnames_have_no_band() -> None:
    assert fold("Згурський") not in surname_bands()


@pytest.mark.parametrize(
    ("first", "second", "how"),
    [
        ("volodymyr", "vladimir", "equivalent"),
        ("володимир", "wladimir", "equivalent"),
        ("serhii", "sergey", "equivalent"),
        ("mykola", "николай", "equivalent"),
        ("oleksandr", "alexander", "equivalent"),
        ("hryhorii", "grigory", "equivalent"),
        ("євген", "eugene", "equivalent"),
        ("ганна", "anna", "equivalent"),
        ("дмитро", "dmitri", "equivalent"),
        ("олена", "yelena", "equivalent"),
        ("ярослав", "yaroslav", "equivalent"),
        ("саша", "александр", "diminutive"),
        ("вова", "владимир", "diminutive"),
        ("katya", "екатерина", "diminutive"),
    ],
)
def test_given_names_are_one_name_in_several_languages(first: str, second: str, how: str) -> None:
    found = equivalence(first, second)
    assert found is not None
    assert found[0] == how
    back = equivalence(second, first)
    assert back is not None
    assert back[0] == how


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("олег", "ольга"),
        ("oleh", "olha"),
        ("александр", "алексей"),
        ("oleksandr", "oleksii"),
        ("евгений", "евгения"),
        ("михаил", "николай"),
        ("mehmet", "ahmet"),
        ("ivan", "igor"),
        ("андрей", "антон"),
        ("валентин", "валентина"),
    ],
)
def test_other_given_names_are_others(first: str, second: str) -> None:
    assert equivalence(first, second) is None


@pytest.mark.parametrize(
    "name", ["volodymyr", "recep", "tayyip", "юлія", "jewgeni", "nikołaj", "sergueï", "şükrü", "айше"]
)
def test_given_names_are_known_as_such(name: str) -> None:
    assert is_given(name)


@pytest.mark.parametrize("word", ["kremlin", "министерство", "ankara", "вова"])
def test_other_words_and_familiar_forms_are_no_full_given_names(word: str) -> None:
    assert not is_given(word)


@pytest.mark.parametrize(
    ("name", "gender"), [("наталья", "female"), ("сергій", "male"), ("ayşe", "female"), ("mustafa", "male")]
)
def test_given_names_tell_the_gender(name: str, gender: str) -> None:
    assert {one.gender for one in given(name) if not one.diminutive and one.cost < 0.1} == {gender}


@pytest.mark.parametrize(
    ("word", "gender"),
    [
        ("Владимирович", "male"),
        ("Сергеевич", "male"),
        ("Ильич", "male"),
        ("Васильович", "male"),
        ("Андрійович", "male"),
        ("Vladimirovich", "male"),
        ("Sergeyevich", "male"),
        ("Oleksandrovych", "male"),
        ("Wladimirowitsch", "male"),
        ("Władimirowicz", "male"),
        ("Vladimiroviç", "male"),
        ("Владимировна", "female"),
        ("Сергеевна", "female"),
        ("Ильинична", "female"),
        ("Володимирівна", "female"),
        ("Андріївна", "female"),
        ("Vladimirovna", "female"),
        ("Volodymyrivna", "female"),
        ("Wladimirowna", "female"),
    ],
)
def test_patronymics_tell_the_gender(word: str, gender: str) -> None:
    assert gender_of_patronymic(fold(word)) == gender


@pytest.mark.parametrize(
    "word", ["Зеленский", "Путин", "Лавров", "Erdoğan", "Медведчук", "Иванова", "Владимир", "Kyiv", "Вич"]
)
def test_other_words_are_no_patronymics(word: str) -> None:
    assert gender_of_patronymic(fold(word)) is None


@pytest.mark.parametrize(
    ("word", "looks"),
    [
        *((word, True) for word in ("Николаевич", "Николаевичу", "Сергійовичем", "Миколаївни", "Петровной")),
        *((word, False) for word in ("Петрова", "Медведева", "Kyiv")),
    ],
)
def test_a_patronymic_is_known_in_every_case(word: str, looks: bool) -> None:
    assert looks_patronymic(fold(word)) is looks


def test_every_irregular_patronymic_is_recognised() -> None:
    missed = [
        (form, gender)
        for row in rows("patronymics-irregular")
        for column, gender in (("masculine", "male"), ("feminine", "female"))
        for form in values(row[column])
        if len(form) >= 7 and gender_of_patronymic(fold(form)) != gender
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("President Putin", {"president"}),
        ("Президент Зеленский", {"president"}),
        ("Foreign Minister Hakan Fidan", {"foreign-minister"}),
        ("Министр иностранных дел Сергей Лавров", {"foreign-minister"}),
        ("міністр закордонних справ Андрій Сибіга", {"foreign-minister"}),
        ("Dışişleri Bakanı Hakan Fidan", {"foreign-minister"}),
        ("Savunma Bakanı Yaşar Güler", {"defence-minister"}),
        ("Vladimir Putin", set()),
    ],
)
def test_titles_before_names(name: str, keys: set[str]) -> None:
    assert title_keys(name) == keys


def test_titles_are_counted_in_words() -> None:
    assert leading_title(("foreign", "minister", "hakan", "fidan")) == 2
    assert leading_title(("president", "mr", "putin")) == 2
    assert leading_title(("hakan", "fidan")) == 0


@pytest.mark.parametrize(
    "name", ["Президент", "Foreign Minister", "Cumhurbaşkanı", "міністр оборони", "Prime Minister"]
)
def test_a_title_alone_is_nobodys_name(name: str) -> None:
    assert is_title(name)


@pytest.mark.parametrize("name", ["Putin", "President Putin", "", "Security Service"])
def test_names_are_no_titles(name: str) -> None:
    assert not is_title(name)


def test_no_title_is_of_two_offices() -> None:
    owners: dict[tuple[str, str], set[str]] = {}
    for row in rows("titles"):
        for lang in ("en", "ru", "uk", "tr"):
            for form in values(row[lang]):
                owners.setdefault((lang, fold(form)), set()).add(row["key"])
    assert {form: keys for form, keys in owners.items() if len(keys) > 1} == {}
    assert len(titles()) > 500


@pytest.mark.parametrize(
    ("name", "rest"),
    [
        ("ООО Рога и копыта", "рога и копыта"),
        ("ТОВ Нова пошта", "нова пошта"),
        ("Baykar A.Ş.", "baykar"),
        ("Gazprom PJSC", "gazprom"),
        ("Публичное акционерное общество Газпром", "газпром"),
        ("Naftogaz LLC", "naftogaz"),
        ("Газпром", "газпром"),
        ("ООО", "ооо"),
        ("СП ТОВ Нібулон", "нібулон"),
        ("АТ КБ ПриватБанк", "приватбанк"),
        ("JSC CB PrivatBank", "privatbank"),
        ("Akbank T.A.Ş.", "akbank"),
        ("Akbank TAS", "akbank"),
        ("Taş Yapı A.Ş.", "taş yapi"),
        ("ЧАО Оболонь", "оболонь"),
        ("НАК Нафтогаз України", "нафтогаз україни"),
        ("Научно производственное объединение Сатурн", "сатурн"),
        ("OBSHCHESTVO S OGRANICHENNOI OTVETSTVENNOSTYU ROMASHKA", "romashka"),
        ("Obschestvo s ogranichennoy otvetstvennostyu Vektor", "vektor"),
        ("Publichnoye Aktsionernoye Obshchestvo Gazprom", "gazprom"),
        ("Tovarystvo z obmezhenoiu vidpovidalnistiu Svitanok", "svitanok"),
    ],
)
def test_legal_forms_are_taken_off(name: str, rest: str) -> None:
    assert " ".join(without_legal_form(words_of(name))[0]) == rest


def test_no_legal_form_stands_in_two_rows() -> None:
    owners: dict[tuple[str, ...], set[str]] = {}
    for row in rows("legal-forms"):
        for form in values(row["forms"]):
            owners.setdefault(tuple(words_of(form)), set()).add(row["key"])
    assert {form: keys for form, keys in owners.items() if len(keys) > 1} == {}
    assert set(legal_forms().values()) == {row["key"] for row in rows("legal-forms")}


@pytest.mark.parametrize(
    "word", ["ministry", "министерство", "министерства", "міністерства", "служби", "bakanlığı", "university"]
)
def test_words_of_institutions(word: str) -> None:
    assert is_institutional(fold(word))


@pytest.mark.parametrize("word", ["путин", "kyiv", "лаврова", "erdoğan"])
def test_names_are_no_words_of_institutions(word: str) -> None:
    assert not is_institutional(fold(word))


def test_generic_words_of_places() -> None:
    assert {"город", "city", "місто"} | {fold("şehri")} <= generic_words()


@pytest.mark.parametrize(
    ("lang", "word"),
    [("tr", "ordu"), ("tr", "gül"), ("tr", "kalın"), ("en", "van"), ("ru", "мир"), ("uk", "рада"), ("en", "batman")],
)
def test_everyday_words_that_are_names(lang: str, word: str) -> None:
    assert fold(word) in common_words(lang)


@pytest.mark.parametrize(("lang", "word"), [("ru", "путин"), ("en", "kyiv"), ("tr", "erdoğan"), ("uk", "зеленський")])
def test_names_that_are_no_everyday_words(lang: str, word: str) -> None:
    assert fold(word) not in common_words(lang)


def test_british_and_american_spellings_lead_to_each_other() -> None:
    assert english_spelling("defence") == "defense"
    assert english_spelling("defense") == "defence"
    assert english_spelling("kremlin") is None


def test_small_words_are_folded_and_are_no_names() -> None:
    assert {"von", "оглы", fold("oğlu"), "ibn"} <= particles()
    assert {"of", "the", "и", "та", "ve"} <= function_words()
    for word in particles() | function_words():
        assert word == fold(word)
    assert not {"путин", "kyiv"} & (particles() | function_words())


@pytest.mark.parametrize(
    ("woman", "man"), [("лаврова", "лавров"), ("зеленська", "зеленський"), ("путина", "путин"), ("lavrova", "lavrov")]
)
def test_a_womans_surname_leads_to_a_mans(woman: str, man: str) -> None:
    found = {woman.removesuffix(hers) + his for hers, his in feminine_endings() if woman.endswith(hers)}
    assert man in found


@pytest.mark.parametrize(
    ("text", "name", "regions"),
    [
        ("г. Химки Московской области", "г. Химки", ("Московская область",)),
        ("смт Ворзель Бучанського р-ну Київської обл.", "смт Ворзель", ("Бучанський район", "Київська область")),
        ("Новая Москва Приморского края", "Новая Москва", ("Приморский край",)),
        ("Буча (Київська область)", "Буча", ("Київська область",)),
        ("Ставропольский край", "Ставропольский край", ()),
        ("Городской округ Химки", "Городской округ Химки", ()),
    ],
)
def test_regions_behind_a_name(text: str, name: str, regions: tuple[str, ...]) -> None:
    assert without_regions(text) == (name, regions)
