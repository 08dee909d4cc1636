"""Words that very many names have: few of the names are looked at, and the one that the text means is among them."""

from __future__ import annotations

from functools import cache

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.annotation.plans.crowds import MOST_BEARERS, MOST_BESIDE, MOST_NAMES, MOST_OF_PAIR, MOST_OF_WORD, few_of
from resolver.annotation.plans.names import Plans

SIZE = MOST_NAMES + 200
_GIVEN = ("Иван", "Пётр", "Олег", "Борис", "Степан")


@cache
def _crowd() -> Resolver:
    """Very many persons called Лисицын and Ворон by given names and patronymics, and as many schools by number."""
    persons = [
        Entity(
            f"person:{number}",
            "person",
            (Name(f"{_GIVEN[number % len(_GIVEN)]} {_father(number)} {'Лисицын' if number % 2 else 'Ворон'}", "ru"),),
        )
        for number in range(SIZE)
    ]
    rare = Entity("person:rare", "person", (Name("Казимир Лисицын", "ru"),))
    schools = [
        Entity(f"organisation:school-{number}", "organisation", (Name(f"Гимназия № {number}", "ru"),))
        for number in range(1, SIZE)
    ]
    return Resolver(Gazetteer([*persons, rare, *schools]))


def _father(number: int) -> str:
    letters = "бвгдзклмнпрстф"
    return "Я" + letters[number // 196 % 14] + "а" + letters[number // 14 % 14] + "о" + letters[number % 14] + "ович"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("В город приехал Казимир Лисицын.", [("Казимир Лисицын", "person:rare")]),
        (
            "Казимира Лисицына ждали. Потом Лисицын уехал.",
            [("Казимира Лисицына", "person:rare"), ("Лисицын", "person:rare")],
        ),
        ("Лисицын уехал.", []),
        ("Её приняла Гимназия № 317.", [("Гимназия № 317", "organisation:school-317")]),
    ],
)
def test_whom_the_text_means_is_found_among_thousands(text: str, expected: list[tuple[str, str]]) -> None:
    mentions = _crowd().annotate(text, lang="ru").mentions
    assert [(mention.text, mention.id) for mention in mentions] == expected


@pytest.mark.parametrize("word", ["лисицын", "ворон", "гимназия", "иван"])
def test_few_names_of_a_crowded_word_are_looked_at(word: str) -> None:
    index = _crowd().index
    assert len(few_of(index, word)) <= MOST_OF_WORD
    beside = ["казимир", "номер", *map(str, range(1, SIZE))]
    assert len(few_of(index, word, beside)) <= MOST_OF_WORD + MOST_BESIDE * MOST_OF_PAIR


def test_a_plan_has_few_bearers_of_a_crowded_family_name() -> None:
    index = _crowd().index
    assert index.postings.size(index.lexicon.same("лисицын")[0]) > MOST_BEARERS
    plan = Plans(index).of("лисицын")
    assert plan.crowded
    assert len(plan.bearers) <= MOST_OF_WORD
