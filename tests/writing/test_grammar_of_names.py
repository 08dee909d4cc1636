"""Names written in the case that stood there, by the grammar of the language that they are written in."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "to", "text", "written"),
    [
        ("ru", "uk", "Под Севастополем, из Чернобыля.", "Под Севастополем, из Чорнобиля."),
        ("uk", "ru", "З Ірпеня до Чорнобиля.", "З Ирпеня до Чернобыля."),
        ("uk", "uk", "Під Маріюполем.", "Під Маріуполем."),
        ("uk", "uk", "У Комсомольську на Полтавщині.", "У Горішніх Плавнях на Полтавщині."),
        ("ru", "uk", "Из Часова Яра.", "Из Часового Яру."),
        ("uk", "ru", "У Часовому Яру.", "У Часовом Яру."),
        ("ru", "uk", "С Днестра.", "С Дністра."),
        ("ru", "uk", "Екатерине Великой и Екатериной II.", "Катерині Великій и Катериною II."),
        ("ru", "uk", "С Ким Чен Ыном, с Си Цзиньпином.", "С Кім Чен Ином, с Сі Цзіньпіном."),
        ("uk", "ru", "Зі Сі Цзіньпіном, з Ібрагімом Калином.", "Зі Си Цзиньпином, з Ибрагимом Калыном."),
        ("ru", "uk", "Олега Тягнибока.", "Олега Тягнибока."),
        ("ru", "uk", "Игроков «Шахтёра».", "Игроков «Шахтаря»."),
        ("ru", "uk", "Из Бродов.", "Из Бродів."),
        ("ru", "ru", "Под Торжком, в Торжке.", "Под Торжком, в Торжке."),
        ("uk", "uk", "Гаврило Державін прочитав.", "Гаврило Державін прочитав."),
        ("uk", "uk", "В ХАРЬКОВЕ та в Чорнобіле.", "В ХАРКОВІ та в Чорнобилі."),
    ],
)
def test_the_form_is_right(builtin: Resolver, lang: str, to: str, text: str, written: str) -> None:
    assert builtin.annotate(text, lang).normalised(to) == written


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Евгений Пригожин", {"Пригожина Евгения", "Пригожиным Евгением"}),
        ("Дмитрий Кулеба", {"Кулебы Дмитрия", "Кулебе Дмитрию"}),
        ("Эльвира Набиуллина", {"Набиуллиной Эльвиры"}),
        ("Лев Толстой", {"Толстого Льва"}),
        ("Ангела Меркель", {"Меркель Ангелы"}),
        ("Александр Дюма", {"Дюма Александра"}),
    ],
)
def test_the_family_name_first(builtin: Resolver, name: str, forms: set[str]) -> None:
    assert forms <= {one.text for one in builtin.variants(name, limit=400, langs=("ru",), inflected=True)}
