"""Given names, patronymics and everyday words, as the tables of names know them."""

from __future__ import annotations

import pytest

from resolver.language.names.common_words import common_words
from resolver.language.names.given_names import frequency_bands
from resolver.language.names.patronymics import gender_of_patronymic, looks_patronymic
from resolver.language.names.small_words import function_words, particles
from resolver.language.names.spellings import english_spelling
from resolver.language.names.surnames import feminine_endings, surname_bands
from resolver.language.scripts.folding import fold
from resolver.matching.persons.given import equivalence, given, is_given


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
