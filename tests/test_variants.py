"""The lists of variants that were written before the rules: how well the built-in gazetteer answers them."""

from __future__ import annotations

from pathlib import Path

import pytest
from found_files import some

from resolver import OnomastError, Resolver
from resolver.evaluation import Case, cases, evaluate, owner

LISTS = some(Path(__file__).parent / "variants", "*.tsv")
LEAST_PRECISION = 0.99
LEAST_RECALL = 0.90
MOST_WRONG_IN_THE_PRESS = {
    "ten-languages": (0.025, 2),
    "names-of-ten-languages-2": (0.02, 0),
    "names-of-ten-languages-3": (0.02, 0),
    "names-of-ten-languages-4": (0.02, 0),
    "names-of-ten-languages-5": (0.02, 0),
    "names-of-ten-languages-6": (0.02, 0),
    "names-of-ten-languages-7": (0.02, 0),
    "names-of-the-east-of-europe": (0.02, 0),
}
"""Of the lists in the languages of the press: the greatest share of wrong lines, and the most strangers named."""


def variants() -> list[Case]:
    found: list[Case] = []
    for path in LISTS:
        for case in cases(path.read_text(encoding="utf-8"), path.name):
            assert not isinstance(case, OnomastError), case
            found.append(case)
    return found


def test_the_lists_are_long_enough() -> None:
    found = variants()
    assert {path.stem for path in LISTS} >= {"press-of-today", "ten-languages", "three-ranks", "institutions-abroad"}
    assert len(found) >= 400
    assert sum(case.expected is None for case in found) >= 100


def test_variants_find_their_owners_and_strangers_find_none(builtin: Resolver) -> None:
    """Pooled over every third line of the lists; a miss is shown with what was answered.

    All 18,005 take minutes: ``onomast evaluate tests/variants/*.tsv`` asks them.
    """
    evaluation = evaluate(builtin, (owner(builtin, case) for case in variants()[::3]))
    misses = "\n".join(
        f"{miss.case.where}: {miss.case.name} is {miss.case.expected}, answered {miss.answer and miss.answer.id}"
        for miss in evaluation.misses
    )
    assert evaluation.overall.precision is not None
    assert evaluation.overall.recall is not None
    assert evaluation.overall.precision >= LEAST_PRECISION, misses
    assert evaluation.overall.recall >= LEAST_RECALL, misses


@pytest.mark.parametrize("name", MOST_WRONG_IN_THE_PRESS)
def test_names_in_the_languages_of_the_press_find_their_owners(builtin: Resolver, name: str) -> None:
    """Each of the lists in foreign languages alone: how many lines are right, and how many strangers are named."""
    path = LISTS[0].with_name(f"{name}.tsv")
    known = [case for case in cases(path.read_text(encoding="utf-8"), path.name) if not isinstance(case, OnomastError)]
    evaluation = evaluate(builtin, (owner(builtin, case) for case in known))
    strangers = [miss.case.name for miss in evaluation.misses if miss.case.expected is None]
    misses = [(miss.case.name, miss.answer and miss.answer.id) for miss in evaluation.misses]
    most_wrong, most_strangers = MOST_WRONG_IN_THE_PRESS[name]
    assert len(misses) <= most_wrong * len(known), misses
    assert len(strangers) <= most_strangers, strangers
