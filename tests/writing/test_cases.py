"""The case of a mention is kept where text and preferred name are spelt differently."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("uk", "Міністр подякував Рустему Умерову.", "Міністр подякував Рустему Умєрову."),
        ("uk", "Лист вручили Рустемові Умерову.", "Лист вручили Рустемові Умєрову."),
        ("uk", "Говорили з Рустемом Умеровим.", "Говорили з Рустемом Умєровим."),
        ("uk", "Бачили Рустема Умерова в залі.", "Бачили Рустема Умєрова в залі."),
        ("uk", "Відповів Реджепу Эрдогану письмово.", "Відповів Реджепу Таїпу Ердогану письмово."),
        ("uk", "Доповів Валерію Герасімову зранку.", "Доповів Валерію Герасимову зранку."),
        ("ru", "Письмо Володимиру Зеленському передали.", "Письмо Владимиру Зеленскому передали."),
        ("ru", "Встреча с Володимиром Зеленським", "Встреча с Владимиром Зеленским"),
        ("ru", "Поездка из Днепропетровска", "Поездка из Днепра"),
    ],
)
def test_the_nearest_case_form_tells_the_case(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
    assert builtin.annotate(normal, lang).normalised() == normal
