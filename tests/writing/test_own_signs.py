"""White space and apostrophes in a name are the text's own, whatever is written."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        ("en", "en", "Recep Tayyip\nErdogan replied.", "Recep Tayyip\nErdoğan replied."),
        ("en", "en", "Volodymyr\u00a0Zelensky replied.", "Volodymyr\u00a0Zelenskyy replied."),
        ("ru", "ru", "Приехал Реджеп\nТайип Ердоган.", "Приехал Реджеп\nТайип Эрдоган."),
        ("en", "uk", "United\nStates of America", "Сполучені\nШтати Америки"),
    ],
)
def test_line_breaks_and_fixed_spaces_stay(builtin: Resolver, lang: str, to: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised(to=to) == normal


def test_lines_are_not_joined_in_a_second_run(builtin: Resolver) -> None:
    once = builtin.annotate("Приехал Володимир\nЗеленский.", "ru").normalised()
    assert builtin.annotate(once, "ru").normalised() == once == "Приехал Владимир\nЗеленский."


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("uk", "Він живе у Слов'янську. Слов'янськ, м'яч.", "Він живе у Слов'янську. Слов'янськ, м'яч."),
        ("uk", "Він живе у Слов’янську. Словʼянськ, м'яч.", "Він живе у Слов’янську. Словʼянськ, м'яч."),
        ("uk", "В'ячеслав Чорновол", "В'ячеслав Чорновіл"),
        ("en", "The Donetsk People’s Republic", "The Donetsk People’s Republic"),
    ],
)
def test_apostrophes_are_the_texts_own(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        ("ru", "ru", "Скоро построят канал «Стамбул».", "Скоро построят канал «Стамбул»."),
        ("ru", "ru", "Груз пришёл в порт Мурманска.", "Груз пришёл в порт Мурманска."),
        ("ru", "uk", "Груз пришёл в порт Мурманска.", "Груз пришёл в порт Мурманська."),
        ("en", "en", "Then the port of Iskenderun was closed.", "Then the port of İskenderun was closed."),
        ("ru", "en", "Скоро построят канал «Стамбул».", "Скоро построят Canal Istanbul."),
        ("en", "en", "Kharkov airport, not Kharkov Airport", "Kharkiv airport, not Kharkiv Airport"),
        ("en", "en", "The Zaporozhye nuclear power plant", "The Zaporizhzhia nuclear power plant"),
        ("ru", "uk", "Встреча во дворце Долмабахче", "Встреча во палаці Долмабахче"),
    ],
)
def test_a_common_noun_keeps_its_small_letter(builtin: Resolver, lang: str, to: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised(to=to) == normal


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Прем'єр Вячеслав Володін приїхав.", "Прем'єр В'ячеслав Володін приїхав."),
        ("Прем’єр Вячеслав Володін приїхав.", "Прем’єр В’ячеслав Володін приїхав."),
        ("Премʼєр був у Словянську.", "Премʼєр був у Словʼянську."),
        ("Прем’єр грав у м'яч у Словянську.", "Прем’єр грав у м'яч у Слов’янську."),
    ],
)
def test_a_name_without_an_apostrophe_gets_the_texts_own(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "uk").normalised() == normal
