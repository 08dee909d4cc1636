"""Names that several entities bear and nothing in the text tells apart: no mentions, and given on demand."""

from __future__ import annotations

import pytest
from scenes import entity

from gazetteer import Gazetteer
from resolver import Resolver

TOWNS = Gazetteer(
    [
        entity("place:north", "Миколаївка/uk", "UA"),
        entity("place:south", "Миколаївка/uk", "UA"),
        entity("place:kyiv", "Київ/uk", "UA", prominence=20000),
        entity("person:older", "Іван Дрозд/uk", "UA", born="1950"),
        entity("person:younger", "Іван Дрозд/uk", "UA", born="1990"),
    ]
)


def left_open(text: str, resolver: Resolver, lang: str = "uk") -> dict[str, list[str]]:
    document = resolver.annotate(text, lang, undecided=True)
    assert all(text[one.start : one.end] == one.text for one in document.undecided)
    return {one.text: [candidate.id for candidate in one.candidates] for one in document.undecided}


@pytest.fixture(scope="module")
def towns() -> Resolver:
    return Resolver(TOWNS)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Бої точаться у Миколаївці.", {"Миколаївці": ["place:north", "place:south"]}),
        ("Депутат Іван Дрозд мовчав.", {"Іван Дрозд": ["person:older", "person:younger"]}),
        ("У Києві тихо.", {}),
        ("Дрозд співав.", {}),  # whom such a surname means is nobody of the gazetteer's, more likely than not
    ],
)
def test_ties_are_given_with_their_candidates(towns: Resolver, text: str, expected: dict[str, list[str]]) -> None:
    assert left_open(text, towns) == expected


def test_the_shares_are_those_of_a_tie(towns: Resolver) -> None:
    (place,) = towns.annotate("Бої точаться у Миколаївці.", "uk", undecided=True).undecided
    shares = [candidate.score for candidate in place.candidates]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] < 0.5 <= sum(shares) <= 1


def test_mentions_are_the_same_whether_ties_are_asked_for_or_not(towns: Resolver) -> None:
    text = "З Києва до Миколаївки їде Іван Дрозд."
    asked, silent = (towns.annotate(text, "uk", undecided=asked) for asked in (True, False))
    assert asked.mentions == silent.mentions
    assert [mention.text for mention in silent.mentions] == ["Києва"]
    assert silent.undecided == ()


def test_what_stands_inside_a_mention_or_a_longer_name_is_no_tie(towns: Resolver) -> None:
    assert left_open("На вулиці Миколаївка тихо.", towns) == {}
    longer = Gazetteer([*TOWNS, entity("organisation:club", "Спартак Миколаївка/uk", "UA")])
    assert left_open("Грав «Спартак Миколаївка» учора.", Resolver(longer)) == {}


def test_many_texts_are_asked_alike(towns: Resolver) -> None:
    (document,) = towns.annotate_many(["Бої точаться у Миколаївці."], lang="uk", undecided=True)
    assert [one.text for one in document.undecided] == ["Миколаївці"]


def test_known_towns_of_one_name_tie(builtin: Resolver) -> None:
    [(name, candidates)] = left_open("Он родился в Троицке.", builtin, "ru").items()
    assert name == "Троицке"
    assert len(candidates) > 1


def test_a_name_that_very_many_bear_keeps_its_likeliest() -> None:
    many = Gazetteer([entity(f"place:{number}", "Миколаївка/uk", "UA") for number in range(150)])
    [(name, candidates)] = left_open("Бої точаться у Миколаївці.", Resolver(many)).items()
    assert (name, len(candidates)) == ("Миколаївці", 12)
