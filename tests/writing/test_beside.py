"""What stands beside a name in a text stays there: initials, patronymics, middle names, capitals."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        # initials behind the family name, with and without spaces, before a full stop and inside a sentence
        ("ru", "Путин В.В. и Лавров С.В. прилетели.", "Путин В.В. и Лавров С.В. прилетели."),
        ("ru", "Шойгу С. К. уехал.", "Шойгу С. К. уехал."),
        ("ru", "Отчёт принял Зеленський В.О. вчера", "Отчёт принял Зеленский В.О. вчера"),
        ("ru", "Беседа с Зеленським В.О. прошла.", "Беседа с Зеленским В.О. прошла."),
        ("ru", "Утвердил: Ермак А.Б.", "Утвердил: Ермак А.Б."),
        ("uk", "Затвердив: Єрмак А.Б.", "Затвердив: Єрмак А.Б."),
        ("uk", "Приїхав Путин В. В.", "Приїхав Путін В. В."),
        ("uk", "Листа склав Зеленский В.А.", "Листа склав Зеленський В.А."),
        ("en", "Drafted by Zelensky V.O. and Shoigu S.K.", "Drafted by Zelenskyy V.O. and Shoigu S.K."),
        ("en", "Lavrov S.V., Putin V.V. and others", "Lavrov S.V., Putin V.V. and others"),
        ("en", "Zelensky V.O. in Kiev", "Zelenskyy V.O. in Kyiv"),
        # initials before it, and between given name and family name
        ("en", "V. O. Zelensky and V.O. Zelensky", "V. O. Zelenskyy and V.O. Zelenskyy"),
        ("en", "Vladimir V. Putin and Volodymyr O. Zelensky", "Vladimir V. Putin and Volodymyr O. Zelenskyy"),
        ("ru", "В. О. Зеленський приехал", "В. О. Зеленский приехал"),
        ("en", "Recep T. Erdogan and R. Tayyip Erdogan", "Recep T. Erdoğan and R. Tayyip Erdoğan"),
        ("tr", "Recep T. Erdogan'ın sözleri", "Recep T. Erdoğan'ın sözleri"),
        ("ru", "Приехал Реджеп Т. Эрдоган.", "Приехал Реджеп Т. Эрдоган."),
        # patronymics that the preferred name has not
        (
            "en",
            "Vladimir Vladimirovich Putin called Sergei Kuzhugetovich Shoigu",
            "Vladimir Vladimirovich Putin called Sergei Kuzhugetovich Shoigu",
        ),
        ("en", "Volodymyr Oleksandrovych Zelensky's plan", "Volodymyr Oleksandrovych Zelenskyy's plan"),
        ("en", "VLADIMIR VLADIMIROVICH PUTIN IN KIEV", "VLADIMIR VLADIMIROVICH PUTIN IN KYIV"),
        # capitals of a family name alone
        ("en", "Vladimir PUTIN phoned Volodymyr ZELENSKY", "Vladimir PUTIN phoned Volodymyr ZELENSKYY"),
        ("en", "Recep Tayyip ERDOGAN spoke", "Recep Tayyip ERDOĞAN spoke"),
    ],
)
def test_what_stands_beside_a_name_stays(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
    assert builtin.annotate(normal, lang).normalised() == normal


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        ("ru", "en", "Указ: Путин В.В. и другие", "Указ: Putin V. и другие"),
        ("ru", "en", "Указ: Зеленский В.А. и другие", "Указ: Zelenskyy V. и другие"),
        ("ru", "en", "С. В. Лавров сказал", "S. Lavrov сказал"),
        ("en", "ru", "Zelensky V.O. spoke", "Зеленский В.А. spoke"),
    ],
)
def test_initials_are_the_persons_own_in_another_script(
    builtin: Resolver, lang: str, to: str, text: str, normal: str
) -> None:
    assert builtin.annotate(text, lang).normalised(to=to) == normal


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        ("ru", "en", "Памятник поставили Николаю II. Потом", "Памятник поставили Nicholas II. Потом"),
        ("ru", "en", "О Екатерине II. Она", "О Catherine II. Она"),
        ("ru", "tr", "Памятник Николаю II. Потом", "Памятник II. Nikolay. Потом"),
        ("uk", "en", "Пам'ятник Миколі II. Потім", "Пам'ятник Nicholas II. Потім"),
        ("ru", "en", "При Петре I. Потом при Павле I.", "При Peter I. Потом при Павле I."),
    ],
)
def test_a_rulers_number_before_a_full_stop_stays(
    builtin: Resolver, lang: str, to: str, text: str, normal: str
) -> None:
    assert builtin.annotate(text, lang).normalised(to=to) == normal


@pytest.mark.parametrize(
    ("to", "text", "normal"),
    [
        ("tr", "Kim Jong Un'un füzesi", "Kim Jong-un'un füzesi"),
        ("tr", "Mektup Kim Jong Un'a gitti.", "Mektup Kim Jong-un'a gitti."),
        ("en", "Kim Jong Un'un füzesi", "Kim Jong Un'un füzesi"),
    ],
)
def test_half_of_a_double_name_is_no_initial(builtin: Resolver, to: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, "tr").normalised(to=to) == normal
