"""Two persons whose family name is said once, with the second of them."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "en",
            "Volodymyr and Olena Zelensky met Barack and Michelle Obama.",
            ["volodymyr-zelenskyy", "olena-zelenska", "barack-obama", "michelle-obama"],
        ),
        (
            "ru",
            "Их принимали Владимир и Елена Зеленские с Дональдом и Меланией Трамп.",
            ["volodymyr-zelenskyy", "olena-zelenska", "donald-trump", "melania-trump"],
        ),
        ("uk", "Приїхали Віталій та Володимир Клички.", ["vitali-klitschko", "wladimir-klitschko"]),
        ("uk", "Лист до Володимира і Олени Зеленських.", ["volodymyr-zelenskyy", "olena-zelenska"]),
        ("tr", "Törene Recep Tayyip ve Emine Erdoğan katıldı.", ["recep-tayyip-erdogan", "emine-erdogan"]),
        # a stranger, and somebody else before the word for `and`
        ("en", "Anna and Vladimir Putin met.", ["vladimir-putin"]),
        ("ru", "Пришли Путин и Сергей Лавров.", ["vladimir-putin", "sergey-lavrov"]),
        (
            "en",
            "The mayors Resul Emrah Şahan and Mehmet Murat Çalık were held.",
            ["resul-emrah-sahan", "mehmet-murat-calik"],
        ),
    ],
)
def test_who_is_meant(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    document = builtin.annotate(text, lang)
    assert [mention.id for mention in document.mentions] == [f"person:{one}" for one in found]
    assert document.normalised() == text


def test_the_spans_are_the_given_name_and_the_name_behind_it(builtin: Resolver) -> None:
    mentions = builtin.annotate("Володимир та Олена Зеленські зустріли гостей.", "uk").mentions
    assert [mention.text for mention in mentions] == ["Володимир", "Олена Зеленські"]


def test_a_town_stays_one_beside_a_stranger(builtin: Resolver) -> None:
    (town,) = builtin.annotate("Вони їдуть у Володимир та Ковель Сидоренків.", "uk").mentions[:1]
    assert town.id == "place:volodymyr"
