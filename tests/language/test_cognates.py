"""Names of places that Russian and Ukrainian form of one root, but not of one sound."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.language.names.cognates import cognates

PAIRS = (
    ("Константиновка", "Костянтинівка"),
    ("Староконстантинов", "Старокостянтинів"),
    ("Konstantinovka", "Kostiantynivka"),
    ("Екатериновка", "Катеринівка"),
    ("Yekaterinovka", "Катеринівка"),
    ("Katarzynówka", "Катеринівка"),
    ("Филипповка", "Пилипівка"),
    ("Filippovka", "Пилипівка"),
    ("Пилипівка", "Филипповка"),
    ("Анновка", "Ганнівка"),
    ("Annopol", "Ганнопіль"),
    ("Афанасьевка", "Панасівка"),
    ("Ефимовка", "Юхимівка"),
    ("Ефремовка", "Охрімівка"),
    ("Игнатовка", "Гнатівка"),
    ("Никитовка", "Микитівка"),
    ("Никольское", "Микільське"),
    ("Новониколаевка", "Новомиколаївка"),
    ("Novonikolaevka", "Novomykolaivka"),
    ("Трофимовка", "Трохимівка"),
    ("Józefówka", "Йосипівка"),
    ("Медведовка", "Ведмедівка"),
    ("Shakhtersk", "Шахтарськ"),
    ("Камышеваха", "Комишуваха"),
    ("Ольховатка", "Вільховатка"),
    ("Olkhovatka", "Вільховатка"),
    ("Ольшаны", "Вільшани"),
    ("Дубровка", "Дібрівка"),
    ("Яблонов", "Яблунів"),
    ("Солнечное", "Сонячне"),
    ("Железный Порт", "Залізний Порт"),
    ("Железнодорожное", "Залізничне"),
    ("Рождественское", "Різдвянське"),
    ("Запорожское", "Запорізьке"),
    ("Харцызск", "Харцизьк"),
    ("Воронежская", "Воронізька"),
)


@pytest.mark.parametrize(("query", "name"), PAIRS)
def test_a_name_in_the_sister_language_is_known(query: str, name: str) -> None:
    resolver = Resolver(Gazetteer((Entity("place:it", "place", (Name(name),)),)))
    assert resolver.resolve(query) is not None


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("Филипповка", "Прилипівка"),
        ("Игнатовка", "Ганнівка"),
        ("Никитовка", "Миколаївка"),
        ("Медведовка", "Медведівці"),
        ("Солнечное", "Соняшне Поле"),
    ],
)
def test_another_root_is_another_place(query: str, name: str) -> None:
    resolver = Resolver(Gazetteer((Entity("place:it", "place", (Name(name),)),)))
    assert resolver.resolve(query) is None


@pytest.mark.parametrize(
    ("word", "among"),
    [
        ("филипповка", "пилиповка"),
        ("старониколаевка", "старомиколаевка"),
        ("onezhskoye", "onezkoye"),
        ("ольха", "вільха"),
    ],
)
def test_the_root_alone_is_put_in_the_other_language(word: str, among: str) -> None:
    assert among in cognates(word)


@pytest.mark.parametrize("word", ["романовка", "анна", "москва", "annoyed", "филин", "ан"])
def test_words_of_other_roots_have_no_cognates(word: str) -> None:
    assert cognates(word) == ()


def test_the_evidence_names_the_step() -> None:
    resolver = Resolver(Gazetteer((Entity("place:it", "place", (Name("Пилипівка"),)),)))
    found = resolver.resolve("Филипповка")
    assert found is not None
    assert [step.kind for step in found.evidence] == ["equivalent"]
