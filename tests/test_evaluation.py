"""Evaluation of a resolver on lists of names."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from gazetteer.entity import Redirect
from resolver import Resolver
from resolver.errors import DocumentError
from resolver.evaluation import Case, cases, evaluate, owner

KYIV = Entity("place:kyiv", "place", (Name("Kyiv", "en"), Name("Київ", "uk")), native="uk", prominence=9000)
LVIV = Entity("place:lviv", "place", (Name("Lviv", "en"), Name("Львів", "uk")), native="uk", prominence=5000)


@pytest.fixture(scope="module")
def resolver():
    return Resolver(Gazetteer([KYIV, LVIV, Redirect("place:kiev", "place:kyiv")]))


def case(name, expected, phenomenon="exact"):
    return Case(name, expected, phenomenon, "list.tsv:1")


def test_figures_and_misses(resolver):
    asked = [
        case("Kyiv", "place:kyiv"),
        case("Lviv", "place:kyiv", "wrong"),
        case("Xqzrt", "place:lviv", "silent"),
        case("Xqzrt", None, "nobody"),
        case("Lviv", None, "stranger"),
    ]
    result = evaluate(resolver, asked)
    whole = result.overall
    assert (whole.cases, whole.owned, whole.answered, whole.correct, whole.missed) == (5, 3, 3, 1, 3)
    assert whole.precision == whole.recall == whole.f1 == pytest.approx(1 / 3)
    assert [outcome.case.phenomenon for outcome in result.misses] == ["wrong", "silent", "stranger"]
    assert result.misses[0].answer.id == "place:lviv"
    nobody = result.phenomena["nobody"]
    assert (nobody.precision, nobody.recall, nobody.f1, nobody.missed) == (None, None, None, 0)


def test_first_candidates_count_whatever_their_score(resolver):
    asked = [case("Kyiv", "place:kyiv"), case("Lviv", "place:kyiv"), case("Lviv", None), case("Xqzrt", None)]
    result = evaluate(resolver, asked)
    assert [right for _, right in result.scored] == [True, False, False]
    assert all(0 <= score <= 1 for score, _ in result.scored)
    assert result.without_candidate == 1


def test_nothing_asked_has_no_figures(resolver):
    whole = evaluate(resolver, []).overall
    assert (whole.precision, whole.recall, whole.f1) == (None, None, None)


def test_a_kind_restricts_the_answers(resolver):
    assert evaluate(resolver, [case("Kyiv", "place:kyiv")], "person").overall.answered == 0


def test_lists_are_read_line_by_line():
    text = "# comment\nKyiv\tplace:kyiv\texact\r\n\nNobody\tNIL\tstranger\nbroken\nKyiv\t\texact\na\tb\tc\td\n"
    found = list(cases(text, "list.tsv"))
    assert found[0] == Case("Kyiv", "place:kyiv", "exact", "list.tsv:2")
    assert found[1] == Case("Nobody", None, "stranger", "list.tsv:4")
    assert [str(each).split(": ")[0] for each in found[2:]] == ["list.tsv:5", "list.tsv:6", "list.tsv:7"]
    assert all(isinstance(each, DocumentError) for each in found[2:])


def test_expected_ids_follow_redirects(resolver):
    assert owner(resolver, case("Kyiv", "place:kiev")).expected == "place:kyiv"
    assert owner(resolver, case("Kyiv", None)).expected is None
    with pytest.raises(DocumentError, match="place:gone is not in the gazetteer"):
        owner(resolver, case("Kyiv", "place:gone"))
