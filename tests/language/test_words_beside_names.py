"""Words that stand beside a name and are no part of it: titles, legal forms, institutions, regions."""

from __future__ import annotations

import pytest

from resolver.language.names.legal_forms import without_legal_form, words_of
from resolver.language.names.list_abbreviations import words_in_full
from resolver.language.names.region_words import (
    region_in_full,
    without_bygone_units,
    without_regions,
    without_town_label,
)
from resolver.language.names.terms import generic_words, is_institutional
from resolver.language.names.titles import (
    highest_offices,
    is_title,
    leading_title,
    ministry_of,
    title_keys,
    unique_offices,
)
from resolver.language.scripts.folding import fold


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


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Київська обл.", "Київська область"),
        ("обл. Київська", "Київська область"),
        ("Бучанського р-ну", "Бучанський район"),
        ("Краснодарский кр.", "Краснодарский край"),
        ("Респ. Татарстан", "Татарстан республика"),
        ("Moskovskaya obl.", "Moskovskaya oblast"),
        ("Kharkiv reg.", "Kharkiv region"),
        ("Буча, Київська обл.", "Буча, Київська обл."),
        ("Краснодар", "Краснодар"),
    ],
)
def test_regions_written_short(text: str, region: str) -> None:
    assert region_in_full(text) == region


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Тверской районный суд г. Москвы", "Тверской районный суд Москвы"),
        ("Банк «Левобережный» г. Новосибирск", "Банк «Левобережный» Новосибирск"),
        ("Печерський районний суд м.Києва", "Печерський районний суд Києва"),
        ("Суд г. Ёлкино", "Суд Ёлкино"),
        ("г. Москва", "г. Москва"),
        ("театр М. Горького", "театр М. Горького"),
    ],
)
def test_short_words_for_towns(text: str, name: str) -> None:
    assert without_town_label(text) == name


@pytest.mark.parametrize(
    ("text", "full"),
    [
        ("р. Стир", "река Стир"),
        ("р. Ізюм", "річка Ізюм"),
        ("Р. Стир", "Р. Стир"),  # an initial
        ("а/п Кольцово", "аэропорт Кольцово"),
        ("С-ЩЕ ГОСТОМЕЛЬ", "селище ГОСТОМЕЛЬ"),
        ("М.БУЧА", "м. БУЧА"),
        ("М.Горький", "М.Горький"),
        ("İST. B.ŞEHİR BLD. BŞK.", "İstanbul Büyükşehir Belediyesi"),
        ("Merkez/Bolu", "Bolu"),
        ("MGIMO Univ", "MGIMO University"),
        ("Santa Fe", "Santa Fe"),
        ("Inſt Bonn", "Inſt Bonn"),
    ],
)
def test_words_that_lists_have_short(text: str, full: str) -> None:
    assert words_in_full(text) == full


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Обдорскъ, Тобольской губ.", "Обдорскъ"),
        ("Karacabey kazası", "Karacabey"),
        ("Химки, Московская обл.", "Химки, Московская обл."),
    ],
)
def test_units_of_old(text: str, name: str) -> None:
    assert without_bygone_units(text) == name


def test_offices_that_one_person_has_at_a_time() -> None:
    keys = frozenset(("president", "prime-minister", "deputy-foreign-minister", "minister", "mayor", "judge"))
    assert highest_offices(keys) == {"president", "prime-minister"}
    assert unique_offices(keys) == {"president", "prime-minister", "mayor"}


@pytest.mark.parametrize(
    ("office", "ministry"),
    [
        ("foreign-minister", "foreign-ministry"),
        ("deputy-defence-minister", "defence-ministry"),
        ("prime-minister", None),
        ("minister", None),
        ("poet", None),
    ],
)
def test_the_ministry_of_an_office(office: str, ministry: str | None) -> None:
    assert ministry_of(office) == ministry
