"""Names of places that are somebody's, or a band's, in a text: what stands beside them says so."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("tr", "Vali Özalp geldi."),
        ("tr", "Fatih dün geldi."),
        ("tr", "Fatih okula gitti."),
        ("ru", "Судья Виноградов вынес решение."),
        ("ru", "Мэр Киров провёл совещание."),
        ("ru", "Калина растёт у дома."),
        ("ru", "Калина сообщил об этом."),
        ("uk", "Суддя Галицький заслухав справу."),
        ("uk", "Гурт «Калуш» виступив на фестивалі."),
        ("uk", "Зброю знайшли у Володимира Рубана."),
        ("uk", "Був у Володимира вдома."),
        ("ru", "Обыск прошёл у Владимира Рубана."),
        ("en", "Paris Hilton arrived."),
        ("en", "Jack London wrote it."),
        ("en", "The singer Whitney Houston died."),
        ("en", "Jordan Blake was unhurt. Jordan said so, and Jordan's mother smiled."),
        ("en", "Male employees earn more."),
        ("en", "Lima beans are cheap."),
        ("en", "Senator Crawford and Congressman Carson voted."),
    ],
)
def test_strangers_in_texts_are_nobody(builtin: Resolver, lang: str, text: str) -> None:
    assert [(mention.text, mention.id) for mention in builtin.annotate(text, lang).mentions] == []


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("tr", "Vali Konya'ya geldi.", ["place:konya"]),
        ("tr", "Fatih'te yangın çıktı. Fatih dün sular altında kaldı.", ["place:fatih", "place:fatih"]),
        ("tr", "Fatih Belediyesi açıkladı.", []),
        ("ru", "Мэр Москвы приехал в Киров.", ["place:moscow", "place:kirov"]),
        ("ru", "Глава Коми уволен.", ["place:komi"]),  # republics have heads
        ("uk", "Мер Калуша приїхав.", ["place:kalush"]),
        ("uk", "У Володимирі дощ.", ["place:volodymyr"]),
        ("ru", "У Харькова идут бои.", ["place:kharkiv"]),
        ("en", "In Paris Hilton opened a hotel.", ["place:paris"]),
        ("en", "The governor visited Lima.", ["place:lima"]),
        ("en", "Jack came to London.", ["place:london"]),
        ("en", "Jordan Blake was in Jordan. Jordan is dry.", ["place:jordan", "place:jordan"]),
        ("en", "Jordan will wait, Jordan Blake said.", ["place:jordan"]),
    ],
)
def test_places_in_texts_stay_places(builtin: Resolver, lang: str, text: str, expected: list[str]) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == expected


def test_a_country_behind_an_office_is_no_surname() -> None:
    """Rossi is a surname, which Cyrillic texts write as they write the genitive of Russia."""
    russia = Entity("place:russia", "place", (Name("России", "ru"), Name("Россия", "ru")), countries=("RU",))
    resolver = Resolver(Gazetteer((russia,)))
    text = "Президент России прибыл."
    assert [(each.text, each.id) for each in resolver.annotate(text, "ru").mentions] == [("России", "place:russia")]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Mr Lvov, a plumber, and Mrs Kharkov came.", []),
        ("uk", "Пан Чернігов та пані Харькова танцювали.", []),
        ("uk", "Слюсар Львов прийшов.", []),
        # whose locksmiths, and the winner of a contest: the town
        ("uk", "Слюсарі Львова прийшли.", ["place:lviv"]),
        ("en", "Miss Kharkov won.", ["place:kharkiv"]),
        ("tr", "Salih Bey Kiev'den geldi.", ["place:kyiv"]),
    ],
)
def test_well_known_towns_that_are_families_names(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
