"""What is no name of the running text stays: paths, handles, foreign quotations, halves of double names."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", r"Open C:\Kiev\Odessa.txt, or \\server\Kiev."),
        ("en", "Read /data/Kiev/x and ~/Odessa/notes."),
        ("en", "The file Kiev.csv is in reports/Odessa.xlsx."),
        ("ru", "Читайте канал Zelenskiy_official сегодня."),
        ("en", "Follow Zelenskiy_official now."),
        # glosses and quotations in letters of another script
        ("ru", "Реджеп Тайип Эрдоган (Recep Tayyip Erdogan) приехал."),
        ("ru", 'Он писал: "Zelensky said Kiev was calm" и ушёл.'),
        ("en", "Volodymyr Zelenskyy (Владимир Зеленский) came."),
        # double names of people that nobody knows
        ("ru", "Мы видели Иванова-Киевского."),
    ],
)
def test_it_stays(builtin: Resolver, lang: str, text: str) -> None:
    assert builtin.annotate(text, lang).normalised() == text


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("en", "He flew Kiev/Odessa, and/or Lvov.", "He flew Kyiv/Odesa, and/or Lviv."),
        ("en", "She likes _Kiev_ and <b>Odessa</b>.", "She likes _Kyiv_ and <b>Odesa</b>."),
        ("en", "The Kiev-based firm and the Kiev-Moscow train", "The Kyiv-based firm and the Kyiv-Moscow train"),
    ],
)
def test_other_signs_beside_a_name_hold_nothing_back(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal


def test_halves_of_strangers_are_not_written_in_another_language(builtin: Resolver) -> None:
    text = "Мы видели Иванова-Киевского."
    assert builtin.annotate(text, "ru").normalised(to="en") == text


def test_a_plural_is_not_lost_in_another_language(builtin: Resolver) -> None:
    assert builtin.annotate("The Zelenskys came.", "en").normalised(to="uk") == "The Zelenskys came."


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        # the preposition tells the case, or the place where a sentence begins
        ("ru", "Он говорил с Recep Tayyip Erdogan.", "Он говорил с Реджепом Тайипом Эрдоганом."),
        ("ru", "Письмо от Zelensky пришло к Putin.", "Письмо от Зеленского пришло к Путину."),
        ("uk", "Лист від Zelensky прийшов до Istanbul.", "Лист від Зеленського прийшов до Стамбула."),
        ("ru", "Zelensky, Putin и другие", "Зеленский, Путин и другие"),
        ("ru", "Поезд идёт из Tbilisi в Baku.", "Поезд идёт из Тбилиси в Баку."),
        # nothing tells it
        ("ru", "По словам Zelensky, переговоры в Istanbul идут.", "По словам Zelensky, переговоры в Istanbul идут."),
        ("uk", "За словами Zelensky, він у Kharkiv.", "За словами Zelensky, він у Kharkiv."),
    ],
)
def test_a_latin_name_among_cyrillic_words_is_declined_or_stays(
    builtin: Resolver, lang: str, text: str, normal: str
) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
    assert builtin.annotate(normal, lang).normalised() == normal


def test_a_preposition_tells_the_case_of_what_is_not_declined(builtin: Resolver) -> None:
    document = builtin.annotate("В Алма-Аті, з Алмати приїхали.", "uk")
    assert document.normalised(to="ru") == "В Алма-Ате, з Алма-Аты приїхали."


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        ("tr", "tr", "Simferopol'e, yani Akmescit'e gitti.", "Simferopol'e, yani Akmescit'e gitti."),
        ("tr", "tr", "Akmescit (Simferopol) uzak.", "Akmescit (Simferopol) uzak."),
        ("tr", "tr", "Dün Simferopol'e gitti.", "Dün Akmescit'e gitti."),
        ("en", "en", "Kyiv (formerly Kiev) grows.", "Kyiv (formerly Kiev) grows."),
        ("uk", "ru", "Роберт Бровді («Мадяр») приїхав.", "Роберт Бровди («Мадяр») приїхав."),
        ("ru", "uk", "Это Ованес Айвазян.", "Это Ованес Айвазян."),
    ],
)
def test_two_names_side_by_side_are_both_meant(builtin: Resolver, lang: str, to: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised(to=to) == normal


@pytest.mark.parametrize(
    ("lang", "to", "text"),
    [
        ("uk", "uk", "Резерв дали з 93 ОМБр, бої у 3 ОШБр тривають."),
        ("uk", "ru", "Бійці 47-ї ОМБр воюють."),
        ("ru", "ru", "Бойцы 93-й ОМБр воюют."),
    ],
)
def test_an_abbreviated_brigade_stays(builtin: Resolver, lang: str, to: str, text: str) -> None:
    assert builtin.annotate(text, lang).normalised(to=to) == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "They switched from Kiev to Kyiv, and changed Turkey to Türkiye."),
        ("en", 'Kyiv, formerly Kiev, is not spelt Kiev. The spelling "Kiev" is Russian, and the name Kiev is old.'),
        ("ru", "Слово «Днипро» украинское."),
        ("tr", '"Kiev" mi "Kyiv" mi? Ukraynacası Kyiv. Doğru yazım Kyiv\'dir; Kyiv\'in yazılışı, Kyiv adı budur.'),
    ],
)
def test_a_spelling_that_is_spoken_of_stays(builtin: Resolver, lang: str, text: str) -> None:
    assert builtin.annotate(text, lang).normalised() == text


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("en", "He moved from Kiev to Lvov.", "He moved from Kyiv to Lviv."),
        ("en", "He left Kiev. To Kyiv he came back.", "He left Kyiv. To Kyiv he came back."),
        ("ru", "Слово мэра Днипра и слово Днипра.", "Слово мэра Днепра и слово Днепра."),
        ("tr", "Kyiv adlı kent ve Kyiv'de yangın.", "Kiev adlı kent ve Kiev'de yangın."),
    ],
)
def test_a_place_that_is_spoken_of_is_mended(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
