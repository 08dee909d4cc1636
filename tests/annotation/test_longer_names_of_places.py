"""Parts of the names of villages that no gazetteer has: Новая Одесса of nobody's is no Odesa, nor Maloye Chausovo Malé.

A text is given with its mentions in braces, each with the end of its ID: ``{Львів|lviv}``.
"""

from __future__ import annotations

import pytest
from scenes import unmarked

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Пожар начался в Новой Каширке и Старой Москве, потом в {Москве|moscow}."),
        ("ru", "Раскопки идут в {Старой Руссе|staraya-russa} и в {Старой Ладоге|staraya-ladoga}."),
        ("uk", "Пожежа почалася у Старому Львові та Новій Одесі Другій, потім у {Львові|lviv}."),
        ("en", "They left Maloye Chausovo and Staraya Moskva for {Moscow|moscow}."),
        # a river has an upper and a lower course, and no other name there
        ("ru", "Рыбаки живут на Нижней {Волге|volga} и на Верхней {Волге|volga}."),
        # but two rivers are called Northern Dvina and Little Northern Dvina
        ("ru", "Сухона и Юг сливаются в Малую Северную Двину, а {Северная Двина|northern-dvina} длиннее."),
        # nobody calls a place in the vocative of an adjective
        ("uk", "Допоміг і бізнес. Місцеве господарство дало кошти."),
        # a hyphen ties the adjective of a station or of another town to a name, and other towns' names on a way
        ("ru", "Поезд идёт из {Пскова|pskov} до станции Печоры-Псковские, а не в Ростов-Главный."),
        ("ru", "Грузы сортируют в Перми-Сортировочной. Поезд {Москва|moscow}-{Воронеж|voronezh} ушёл."),
        ("uk", "Потяг їде з {Києва|kyiv} на станцію Львів-Сортувальний, а не на Рівне-Волинське."),
        ("ru", "{Каменск-Уральский|kamensk-uralsky} ждёт."),
        # a small adjective is no part of a name
        ("ru", "Это новая {Анкара|ankara}, а старая {Одесса|odesa} была другой."),
        ("en", "{Mali|mali} Prime Minister left {Bamako|bamako}."),
    ],
)
def test_an_adjective_with_a_capital_makes_another_place(lang: str, text: str, builtin: Resolver) -> None:
    text, marked = unmarked(text)
    found = [(one.start, one.end, one.id.partition(":")[2]) for one in builtin.annotate(text, lang=lang).mentions]
    assert found == marked


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Italy, two plants lie in Villanova d'Albenga.", ["Italy"]),
        ("In Italy, two plants lie in Villanova.", ["Italy", "Villanova"]),
    ],
)
def test_an_elided_preposition_goes_on_with_a_name(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, "en").mentions] == found
