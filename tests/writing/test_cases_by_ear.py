"""The case of a name of the sister language that stands in the letters of the text's own."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("ru", "В Днипре работает ПВО.", "В Днепре работает ПВО."),
        ("ru", "Тихо в Днипре, Запорижжи и Одессе.", "Тихо в Днепре, Запорожье и Одессе."),
        ("ru", "Приехали в Днипро.", "Приехали в Днепр."),
        ("uk", "Сєргєя Шойгу зняли.", "Сергія Шойгу зняли."),
        ("uk", "Указ Сєргєю Шойгу вручили.", "Указ Сергію Шойгу вручили."),
        ("uk", "Вони із Сєргєєм Шойгу говорили.", "Вони із Сергієм Шойгу говорили."),
        ("uk", "Це голова «Роснєфті».", "Це голова «Роснафти»."),
    ],
)
def test_the_sound_of_a_form_tells_its_case(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("ru", "Из Запорижжя вывезли детей.", "Из Запорожья вывезли детей."),
        ("ru", "В Запорижжя приехали.", "В Запорожье приехали."),
        ("ru", "Запорижжя ждёт.", "Запорожье ждёт."),
        ("ru", "Жители Запорижжя ждут.", "Жители Запорижжя ждут."),  # no preposition tells the genitive
        ("uk", "У «Роснєфть» не вірять.", "У «Роснафту» не вірять."),
        ("uk", "Акції «Роснєфть» упали.", "Акції «Роснафта» упали."),
    ],
)
def test_a_preposition_tells_which_of_the_like_cases(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Встретили Дмитра Кулебу в Анкаре.", "Встретили Дмитрия Кулебу в Анкаре."),
        ("Министра Дмитра Кулебу уволили.", "Министра Дмитрия Кулебу уволили."),
        ("Слова Дмитра Кулебы.", "Слова Дмитрия Кулебы."),
    ],
)
def test_all_words_of_a_person_tell_the_case(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "ru").normalised() == normal


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("ru", "Аляксандр Лукашенка прилетел в Минск.", "Александр Лукашенко прилетел в Минск."),
        ("uk", "Аляксандр Лукашенка прилетів до Мінська.", "Олександр Лукашенко прилетів до Мінська."),
        ("ru", "Слова Аляксандра Лукашенки.", "Слова Александра Лукашенко."),
        ("ru", "Говорили с Аляксандром Лукашенко.", "Говорили с Александром Лукашенко."),
        ("uk", "Аляксандру Лукашенку сказали.", "Олександру Лукашенку сказали."),
    ],
)
def test_a_given_name_tells_the_case_of_the_family_name(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Поліція затримала Николая Азарова.", "Поліція затримала Миколу Азарова."),
        ("Нагородили Николая Азарова і Николая Патрушева.", "Нагородили Миколу Азарова і Миколу Патрушева."),
        ("Це слова Николая Азарова.", "Це слова Миколи Азарова."),
        ("Це колектив Николая Азарова.", "Це колектив Миколи Азарова."),
        ("Сказав Николай Азаров.", "Сказав Микола Азаров."),
        ("Сказали Николаю Азарову.", "Сказали Миколі Азарову."),
    ],
)
def test_a_verb_tells_the_accusative_from_the_genitive(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "uk").normalised() == normal
