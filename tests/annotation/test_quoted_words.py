"""Everyday words that are all that stands in quotation marks: a name, unless somebody says them."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Вартість, як повідомило «Суспільне», зросла.", ["organisation:suspilne"]),
        ("Партія «Голос», за словами лідера, проти.", ["organisation:holos"]),
        ("Проти виступив «Голос».", ["organisation:holos"]),
        # somebody says it
        ("«Голос», — сказав він.", []),
        ("Він кинув «Голос», — і пішов.", []),
        ("Він кинув: «Голос», і пішов.", []),
    ],
)
def test_what_is_named(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "uk").mentions] == found


@pytest.mark.parametrize("text", ["Москва, 23 ноября. Вышел фильм «Москва».", "Москва. Вышел фильм «Москва»."])
def test_what_opens_a_text_stands_in_no_quotation_marks(text: str, builtin: Resolver) -> None:
    assert [(mention.id, mention.start) for mention in builtin.annotate(text, "ru").mentions] == [("place:moscow", 0)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('Parlamentonun "Türkiye\'ye katılma kararı alması gerektiğini" söyledi.', ["place:turkiye"]),
        ("Süleyman Demirel Havalimanı'na uçak indi.", []),
        ("Denizli İhracatçılar Birliği'nin verilerine göre ihracat arttı.", []),
    ],
)
def test_what_is_said_of_a_place_in_turkish(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "tr").mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # a known name that is not all of what stands in quotation marks
        ("ru", "Заводами управляет компания «Газпром бытовые системы».", []),
        ("ru", "Его ввели в отношении «Данон Россия», молочной компании.", []),
        ("ru", "Игру на «Сибур Арене» посмотрели тысячи.", []),
        ("ru", "«Лукойл Узбекистан» платит.", []),
        ("uk", "«Карлсберг Україна» заявила про це.", []),
        # its sort, or a name of several words
        ("uk", "«Метінвест Холдинг» заявив про це.", ["organisation:metinvest"]),
        ("ru", "«Партия Единая Россия» сообщила.", ["organisation:united-russia"]),
        ("ru", "«Газпром нефть» отчиталась.", ["organisation:gazprom-neft"]),
        ("ru", "«Динамо Тбилиси» сыграло.", ["organisation:dinamo-tbilisi"]),
        ("ru", "Издание «The Guardian» сообщило.", ["organisation:the-guardian"]),
        # what somebody says of it
        ("ru", "«Газпром выставит счёт», — сказал он.", ["organisation:gazprom"]),
        ("ru", "Тема доклада: «Газпром и Европа».", ["organisation:gazprom", "place:europe"]),
        ("ru", "Компания «Газпром отменил встречу» не ждала.", ["organisation:gazprom"]),
    ],
)
def test_a_part_of_a_quoted_name(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
