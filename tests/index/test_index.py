"""The compiled index: the right names among few candidates, and little work for each query."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.index import MOST_CANDIDATES, Index, split
from resolver.language.scripts.folding import fold
from resolver.matching.words import pairs

GIVEN = [
    "Іван",
    "Петро",
    "Олександр",
    "Олексій",
    "Микола",
    "Сергій",
    "Андрій",
    "Василь",
    "Ольга",
    "Олена",
    "Наталія",
    "Ганна",
    "Тарас",
    "Богдан",
    "Юрій",
    "Денис",
    "Роман",
    "Максим",
]
STEMS = [
    "Коваль",
    "Шевч",
    "Бонд",
    "Ткач",
    "Крав",
    "Мельн",
    "Пол",
    "Лис",
    "Мороз",
    "Руд",
    "Гонч",
    "Сав",
    "Павл",
    "Вас",
    "Дем",
    "Яков",
    "Зах",
    "Сид",
    "Прих",
    "Кост",
    "Онопр",
    "Стельм",
    "Чорн",
    "Біл",
    "Грицьк",
]
MIDDLES = ["", "ар", "ен", "ів", "он", "ич", "ул", "ан", "ет", "ор"]
ENDINGS = ["енко", "чук", "ський", "ук", "ів", "ак", "ець", "ин", "ович", "яненко"]
NAMES = 4000


def invented() -> Gazetteer:
    """Four thousand invented people, as alike as people's names are."""
    chance = random.Random(20261123)
    surnames = [stem + middle + ending for stem in STEMS for middle in MIDDLES for ending in ENDINGS]
    return Gazetteer(
        Entity(f"person:{number}", "person", (Name(f"{chance.choice(GIVEN)} {chance.choice(surnames)}", "uk"),))
        for number in range(NAMES)
    )


@pytest.fixture(scope="module")
def large() -> Index:
    return Index(invented())


def pairs_worked_out() -> int:
    """How many pairs of words have been compared so far, each once."""
    return len(pairs.KNOWN)


def spoilt(name: str, chance: random.Random) -> str:
    """The name with one letter of its longest word left out."""
    words = name.split()
    at = max(range(len(words)), key=lambda one: len(words[one]))
    letter = chance.randrange(1, len(words[at]) - 1)
    words[at] = words[at][:letter] + words[at][letter + 1 :]
    return " ".join(words)


def queries(index: Index) -> Iterator[tuple[str, str]]:
    """Every fortieth name as it is, and with a letter left out, with the entity's ID."""
    chance = random.Random(7)
    for entry in list(index.entries)[::40]:
        yield entry.name.text, entry.entity.id
        yield spoilt(entry.name.text, chance), entry.entity.id


def candidates(index: Index, name: str, kind: str | None = None) -> list[str]:
    return [entry.entity.id for entry in index.search([fold(word) for word in split(name)], kind).entries]


def test_candidates_are_bounded(large: Index) -> None:
    counts = [len(candidates(large, name)) for name, _ in queries(large)]
    assert max(counts) <= MOST_CANDIDATES
    assert len(counts) == 200


def test_the_right_one_is_among_the_candidates(large: Index) -> None:
    """Of several bearers of one name some stand in for the others."""
    missed = []
    for name, identifier in queries(large):
        found = large.search([fold(word) for word in split(name)]).entries
        right = large.gazetteer.get(identifier)
        assert right is not None
        if right.names[0].text not in {entry.name.text for entry in found}:
            missed.append(name)
    assert len(missed) <= 4  # of 200, half of them with a letter left out


def test_a_query_proposes_few_words(large: Index) -> None:
    work = [
        sum(len(words) for words in large.search([fold(word) for word in split(name)]).near.values())
        for name, _ in queries(large)
    ]
    assert len(large.lexicon.words) > 1500
    assert max(work) <= 200
    assert sum(work) / len(work) <= 60


def test_an_answer_compares_few_pairs_of_words() -> None:
    resolver = Resolver(invented())
    resolver.resolve("Тарас")
    work = []
    for name, _ in queries(resolver.index):
        before = pairs_worked_out()
        resolver.resolve(name)
        work.append(pairs_worked_out() - before)
    assert sum(work) / len(work) <= 60
    assert max(work) <= 600


def test_a_stranger_has_few_candidates_too(large: Index) -> None:
    before = pairs_worked_out()
    for name in (
        "Згурський",
        "Recep Tayyip Erdoğan",
        "Ω",
        "x",
        "Ministry of Foreign Affairs of the Republic of Nowhere",
        "а б в г д е є ж з и і ї",
    ):
        assert len(candidates(large, name)) <= MOST_CANDIDATES
    assert pairs_worked_out() - before < 500


def test_a_letter_that_many_share_proposes_no_crowd(large: Index) -> None:
    crowd = candidates(large, "Іван")
    assert len(crowd) <= MOST_CANDIDATES


SMALL = Gazetteer(
    [
        Entity("person:a", "person", (Name("Vladimir Putin", "en"), Name("Владимир Путин", "ru"))),
        Entity("place:kyiv", "place", (Name("Kyiv", "en"), Name("Київ", "uk"), Name("київський", "uk", "adjective"))),
        Entity(
            "organisation:sbu",
            "organisation",
            (Name("Security Service of Ukraine", "en"), Name("SBU", "en", "acronym")),
        ),
        Entity("place:eskisehir", "place", (Name("Eskişehir", "tr"),)),
        Entity("place:bila-tserkva", "place", (Name("Біла Церква", "uk"),)),
    ]
)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("Putin", "person:a"),
        ("Wladimir Putin", "person:a"),
        ("Володимир Путін", "person:a"),
        ("Kiew", "place:kyiv"),
        ("SBU", "organisation:sbu"),
        ("Security Service", "organisation:sbu"),
        ("Eskisehir", "place:eskisehir"),
        ("Eski Şehir", "place:eskisehir"),
        ("Біла-Церква", "place:bila-tserkva"),
        ("Билацерква", "place:bila-tserkva"),
    ],
)
def test_spellings_lead_to_their_candidates(query: str, found: str) -> None:
    assert candidates(Index(SMALL), query)[0] == found


def test_a_kind_leaves_the_others_out() -> None:
    index = Index(SMALL)
    assert "place:kyiv" not in candidates(index, "Kyiv", "person")
    assert "place:kyiv" in candidates(index, "Kyiv", "place")


def test_adjectives_are_no_candidates() -> None:
    assert all(entry.name.type != "adjective" for entry in Index(SMALL).search(["київський"]).entries)


def test_an_empty_query_and_an_empty_gazetteer_have_no_candidates() -> None:
    assert candidates(Index(SMALL), "") == []
    assert candidates(Index(Gazetteer()), "Putin") == []


def test_rare_words_identify_more_than_common_ones() -> None:
    index = Index(
        Gazetteer(
            Entity(f"organisation:{one}", "organisation", (Name(f"Ministry of {one}", "en"),))
            for one in ["Grain", "Salt", "Oil", "Iron", "Snow"]
        )
    )
    assert index.rarity("grain") == 1.0
    assert index.rarity("ministry") < index.rarity("grain")
    assert index.frequent("ministry") == 5


def test_one_entity_with_many_names_does_not_crowd_others_out() -> None:
    many = Entity(
        "place:a",
        "place",
        tuple(Name(f"Nova {word}") for word in ("Lisa", "Lysa", "Lissa", "Liza", "Lyza", "Liissa", "Lisza")),
    )
    other = Entity("place:b", "place", (Name("Nova Lisha"),))
    found = candidates(Index(Gazetteer([many, other])), "Nova Lisa")
    assert "place:b" in found
    assert found.count("place:a") <= 3


def test_villages_that_sound_alike_do_not_crowd_out_a_city() -> None:
    names = ("Alta", "Altay", "Altai", "Aldaia", "Jalda", "Salda", "Salta", "Алта", "Алтай", "Альта", "Салда", "Сальта")
    villages = [Entity(f"place:{number:02}", "place", (Name(name),)) for number, name in enumerate(names * 3)]
    city = Entity("place:yalta", "place", (Name("Yalta", "en"), Name("Ялта", "uk")), prominence=900)
    assert "place:yalta" in candidates(Index(Gazetteer([*villages, city])), "Jalta")
