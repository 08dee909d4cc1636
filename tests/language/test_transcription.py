"""Practical transcription: how Russian and Ukrainian write the names of other languages by their sound."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver, compare
from resolver.language.scripts.folding import fold
from resolver.language.transcription.rendering import rendering_cost
from resolver.language.transcription.tables import LANGUAGES, table

WRITTEN_SO = [
    ("english", "Hughes", "Хьюз"),
    ("english", "Wallace", "Уоллес"),
    ("english", "Wallace", "Воллес"),
    ("english", "Knight", "Найт"),
    ("english", "Thatcher", "Тэтчер"),
    ("english", "Whitehouse", "Уайтхаус"),
    ("english", "McCain", "Маккейн"),
    ("english", "O'Brien", "О’Брайен"),
    ("english", "Applebaum", "Эпплбаум"),
    ("english", "Moore", "Мур"),
    ("english", "Holmes", "Холмс"),
    ("english", "Bailey", "Бейлі"),
    ("french", "Barnier", "Барнье"),
    ("french", "Trudeau", "Трюдо"),
    ("french", "Guillaume", "Гийом"),
    ("french", "François", "Франсуа"),
    ("french", "Chevalier", "Шевальє"),
    ("french", "Besson", "Бессон"),
    ("german", "Steinmeier", "Штайнмаєр"),
    ("german", "Schröder", "Шрёдер"),
    ("german", "Sorge", "Зорге"),
    ("german", "Deutsch", "Дойч"),
    ("italian", "Zuppi", "Дзуппи"),
    ("italian", "Guidetti", "Гвидетти"),
    ("italian", "Ciano", "Чано"),
    ("spanish", "Jiménez", "Хименес"),
    ("spanish", "Castillo", "Кастильо"),
    ("spanish", "Mourinho", "Моуринью"),
    ("polish", "Duda", "Дуда"),
    ("polish", "Trzaskowski", "Тшасковский"),
    ("polish", "Wałęsa", "Валенса"),
    ("scandinavian", "Støre", "Стёре"),
    ("scandinavian", "Palme", "Пальме"),
    ("japanese", "Junichiro", "Дзюнъитиро"),
    ("japanese", "Ohtani", "Отани"),
]
NOT_WRITTEN_SO = [
    ("english", "Hughes", "Хьюстон"),
    ("english", "Boyle", "Бойд"),
    ("english", "Parker", "Баркер"),
    ("english", "Scott", "Стотт"),
    ("english", "Wallace", "Валаско"),
    ("french", "Barnier", "Бернар"),
    ("german", "Wagner", "Ваннер"),
    ("italian", "Paola", "Паоло"),
    ("italian", "Ferrari", "Ферраро"),
    ("spanish", "Jiménez", "Хемингуэй"),
    ("polish", "Duda", "Дуде"),
    ("scandinavian", "Lund", "Ланд"),
]

LEVELLED_LETTERS = set("абвгджезийклмнопрстуфхцчшщюя")


def cost(language: str, latin: str, cyrillic: str) -> float | None:
    return rendering_cost(fold(latin), fold(cyrillic), language)


@pytest.mark.parametrize(("language", "latin", "cyrillic"), WRITTEN_SO)
def test_a_name_is_recognised_by_its_sound(language: str, latin: str, cyrillic: str) -> None:
    found = cost(language, latin, cyrillic)
    assert found is not None
    assert found <= 0.15


@pytest.mark.parametrize(("language", "latin", "cyrillic"), NOT_WRITTEN_SO)
def test_another_name_is_not(language: str, latin: str, cyrillic: str) -> None:
    assert cost(language, latin, cyrillic) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_table_names_its_source_and_writes_cyrillic(language: str) -> None:
    own = table(language)
    assert own.source
    assert 0.0 < own.price < 0.45
    for letter, groups in own.by_letter.items():
        for group in groups:
            assert group.letters.startswith(letter)
            assert {letter for letters, _ in group.renderings for letter in letters} <= LEVELLED_LETTERS


def test_one_language_must_explain_the_whole_name() -> None:
    assert compare("Michel Barnier", "Мишель Барнье", kind="person").score > 0.9
    assert compare("Beauvoir Hughes", "Бовуар Хьюз", kind="person").score < 0.5


def test_a_list_in_latin_letters_is_searched_by_sound() -> None:
    people = [Entity("person:a", "person", (Name("Ben Wallace"),)), Entity("person:b", "person", (Name("Ben Wells"),))]
    found = Resolver(Gazetteer(people)).resolve("Бен Уоллес")
    assert found is not None
    assert found.id == "person:a"


def test_firms_are_compared_by_sound_too() -> None:
    for latin, cyrillic in (
        ("Deutsche Bank", "Дойче Банк"),
        ("British Airways", "Бритиш Эйрвейз"),
        ("Renault", "Рено"),
    ):
        assert compare(latin, cyrillic, kind="organisation").score > 0.5
    assert compare("British Airlines", "Бритиш Эйрвейз", kind="organisation").score < 0.5


def test_chinese_names_are_read_in_ukrainian_too() -> None:
    assert compare("Jiang Zemin", "Цзян Цземінь", kind="person").score > 0.9
    assert compare("Li Peng", "Лі Пін", kind="person").score < 0.5
