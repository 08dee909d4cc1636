"""Names of organisations compared by what their words mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.language.names.institutions import terms_in
from resolver.language.names.small_words import function_words
from resolver.language.names.syllabic import expanded
from resolver.language.names.term_words import words_of
from resolver.matching.things.institutions import Agreement, compared_institutions


def listed(verdict: str) -> list[tuple[str, str]]:
    """The pairs of the list that have a verdict."""
    lines = (Path(__file__).parent / "institutions.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return [(first, second) for first, second, said, _ in rows if said == verdict]


def left_over(name: str, covered: frozenset[int]) -> list[str]:
    """The content words of a name that the other has no equal for."""
    words = words_of(name)
    return [word for at, word in enumerate(words) if at not in covered and word not in function_words()]


def is_known(name: str, word: str) -> bool:
    """Whether a word of a name is of a term."""
    words = words_of(name)
    return bool(expanded(word)) or any(word in words[span.first : span.last + 1] for span in terms_in(words))


def agreement(first: str, second: str) -> Agreement:
    """What two names share; fails where that is nothing."""
    found = compared_institutions(words_of(first), words_of(second))
    assert found is not None, (first, second)
    return found


def check_same(first: str, second: str) -> None:
    found = agreement(first, second)
    left, other = left_over(first, found.covered_first), left_over(second, found.covered_second)
    assert not found.conflict
    # what is left on both sides is compared by sound: never a known term with a known term
    assert bool(left) == bool(other), (left, other)
    assert not (any(is_known(first, word) for word in left) and any(is_known(second, word) for word in other))


@pytest.mark.parametrize(("first", "second"), listed("same"))
def test_names_of_one_body_agree(first: str, second: str) -> None:
    check_same(first, second)


@pytest.mark.parametrize(("first", "second"), listed("same"))
def test_the_order_of_the_two_names_does_not_matter(first: str, second: str) -> None:
    check_same(second, first)


@pytest.mark.parametrize(("first", "second"), listed("part"))
def test_a_name_for_a_part_of_another_is_covered(first: str, second: str) -> None:
    found = agreement(first, second)
    assert not found.conflict
    assert left_over(first, found.covered_first) == []


@pytest.mark.parametrize(("first", "second"), listed("other"))
def test_names_of_different_bodies_conflict_or_leave_words_over(first: str, second: str) -> None:
    for one, other in ((first, second), (second, first)):
        found = compared_institutions(words_of(one), words_of(other))
        if found is not None and not found.conflict:
            assert left_over(one, found.covered_first) or left_over(other, found.covered_second)


def test_most_names_of_different_bodies_conflict() -> None:
    found = [compared_institutions(words_of(first), words_of(second)) for first, second in listed("other")]
    assert sum(one is not None and one.conflict for one in found) >= 0.9 * len(found)


def test_the_list_is_long_enough_for_its_purpose() -> None:
    assert len(listed("same")) >= 200
    assert len(listed("other")) >= 80


@pytest.mark.parametrize(
    ("first", "second", "conflict", "how"),
    [
        ("Ministry of Defence", "Savunma Bakanlığı", False, "term"),
        ("Ministry of Defence", "Минобороны", False, "syllabic"),
        ("СБУ", "Security Service of Ukraine", False, "acronym"),
        ("Supreme Court", "Верховный совет", True, "term"),
        ("Ministry of Defence", "Department of Defense", True, "term"),
        ("Министерство обороны", "Department of Defense", False, "term"),
        ("Ministry of Defence", "оборона", False, "term"),
        ("Zghurskyi", "Згурський", None, None),
    ],
)
def test_how_two_names_agree(first: str, second: str, conflict: bool | None, how: str | None) -> None:
    found = compared_institutions(words_of(first), words_of(second))
    assert (found and found.conflict, found and found.how) == (conflict, how)


def test_words_without_a_term_are_left_to_be_compared_by_sound() -> None:
    found = agreement("Airport Zghurivka", "Аеропорт Згурівка")
    assert (found.covered_first, found.covered_second) == (frozenset((0,)), frozenset((0,)))


def test_the_country_on_one_side_only_is_no_conflict() -> None:
    found = agreement("Ministry of Defence", "Министерство обороны Украины")
    assert not found.conflict
    assert left_over("Министерство обороны Украины", found.covered_second) == ["украины"]


@pytest.mark.parametrize(
    ("known", "itself", "another"),
    [
        ("ПАО «Газпром»", "Gazprom", "Газпром экспорт"),
        ("Известия", "газета «Известия»", "Новые Известия"),
        ("ПАО «Туполев»", "Tupolev", "Туполев Сервис"),
        ("İstanbul Teknik Üniversitesi", "Istanbul Technical University", "İstanbul Üniversitesi"),
    ],
)
def test_what_says_more_than_a_name_is_rather_another_institution(known: str, itself: str, another: str) -> None:
    resolver = Resolver(Gazetteer((Entity("organisation:known", "organisation", (Name(known),)),)))
    assert resolver.candidates(itself)[0].score > 0.9
    assert resolver.candidates(another)[0].score < 0.8
