"""Places that no editor has reviewed, in one list with a place that is known to be meant."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Обыски прошли в Подольске, Вичуге и Кинешме.", ["podolsk", "vichuga-473788", "kineshma-548605"]),
        ("ru", "Губернатор объехал дамбы в Орске и Кувандыке.", ["orsk", "kuvandyk"]),
        ("uk", "Шляхи на Путилу та Селятин закриті.", ["putyla", "seliatyn"]),
        ("en", "It makes bottles in Gorokhovets and Ufa.", ["gorokhovets-559459", "ufa"]),
        (
            "tr",
            "Uyarı Fındıklı, Ardeşen, Pazar ve Çayeli'yi kapsıyor.",
            ["findikli-rize", "ardesen", "pazar", "cayeli"],
        ),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == [f"place:{one}" for one in found]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # no place beside it, a person beside it, an everyday word of another region
        ("ru", "Мир и дружба победят.", []),
        ("tr", "Uyarı Pazar günü ve Salı günü geçerli.", []),
        ("uk", "Бої біля Торецька, Щербинівки та Яблунівки.", ["toretsk", "shcherbynivka"]),
    ],
)
def test_what_is_not(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == [f"place:{one}" for one in found]
