"""The case of a mention is kept where text and preferred name are spelt differently."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("uk", "Міністр подякував Рустему Умерову.", "Міністр подякував Рустему Умєрову."),
        ("uk", "Лист вручили Рустемові Умерову.", "Лист вручили Рустемові Умєрову."),
        ("uk", "Говорили з Рустемом Умеровим.", "Говорили з Рустемом Умєровим."),
        ("uk", "Бачили Рустема Умерова в залі.", "Бачили Рустема Умєрова в залі."),
        ("uk", "Відповів Реджепу Эрдогану письмово.", "Відповів Реджепу Ердогану письмово."),
        ("uk", "Доповів Валерію Герасімову зранку.", "Доповів Валерію Герасимову зранку."),
        ("ru", "Письмо Володимиру Зеленському передали.", "Письмо Владимиру Зеленскому передали."),
        ("ru", "Встреча с Володимиром Зеленським", "Встреча с Владимиром Зеленским"),
        ("ru", "Поездка из Днепропетровска", "Поездка из Днепра"),
    ],
)
def test_the_nearest_case_form_tells_the_case(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
    assert builtin.annotate(normal, lang).normalised() == normal


TOWN = Gazetteer(
    [
        Entity(
            "place:donetsk",
            "place",
            (
                *(Name("Донецк", "ru"), Name("Юзовка", "ru", "alias")),
                *(Name("Донецьк", "uk"), Name("Юзівка", "uk", "alias")),
            ),
            prominence=900,
        )
    ]
)


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        # по has the dative in Russian, the locative in Ukrainian; the two forms of Юзовка are alike
        ("ru", "Они гуляли по Юзовке.", "Они гуляли по Донецку."),
        ("ru", "Они жили в Юзовке.", "Они жили в Донецке."),
        ("uk", "Вони гуляли по Юзівці.", "Вони гуляли по Донецьку."),
        ("uk", "Вони жили у Юзівці.", "Вони жили у Донецьку."),
    ],
)
def test_a_preposition_tells_the_case(lang: str, text: str, normal: str) -> None:
    assert Resolver(TOWN).annotate(text, lang).normalised() == normal


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("ru", "Идут из-под Харкова, из-за Чернигива.", "Идут из-под Харькова, из-за Чернигова."),
        ("uk", "Наступають з-під Харькова, із-за Чернигова.", "Наступають з-під Харкова, із-за Чернігова."),
        ("ru", "Стоят под Харковом.", "Стоят под Харьковом."),
    ],
)
def test_two_prepositions_in_one_take_the_genitive(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
