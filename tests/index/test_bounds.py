"""However large a gazetteer is and however common its words are, a look-up touches and compares a bounded number."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator

import pytest

from benchmarks.invented import synthesised
from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.index import MOST_CANDIDATES, Index, split
from resolver.index import contenders as contenders_module
from resolver.index import searching as searching_module
from resolver.index.index import Index as IndexClass
from resolver.index.searching import ROOM_BESIDE_INITIALS
from resolver.language.inflection import western
from resolver.language.scripts.folding import fold
from resolver.matching.forms import hypotheses as hypotheses_module
from resolver.matching.forms.hypotheses import base_forms
from resolver.matching.lookup.lexicon import Lexicon
from resolver.matching.lookup.table import WordTable
from resolver.matching.persons import genders
from resolver.matching.words import pairs
from resolver.ranking import surroundings as surroundings_module
from resolver.ranking.titled import titled

NAMES = 20_000
NAMESAKES = 3000
MOST = 1500
"""Entries that a query of a few words may touch: a bounded number for each of its words."""

MOST_LEFT = 50
"""Objects that the garbage collector goes through and that caches keep of a name, its candidates and their evidence."""


def crowd() -> Iterator[Entity]:
    """Namesakes by the thousand: one given name, one surname, one ministry that every country has."""
    chance = random.Random(5)
    for number in range(NAMESAKES):
        other = "".join(chance.choices("абвгдежзиклмнопрст", k=7)).capitalize()
        yield Entity(f"person:ivan-{number:04}", "person", (Name(f"Иван {other}", "ru"),), prominence=number % 97)
        yield Entity(f"person:petrov-{number:04}", "person", (Name(f"{other} Петров", "ru"),))
        name = Name(f"Ministry of Defence of {chance.randrange(10**6)}", "en")
        yield Entity(f"organisation:defence-{number:04}", "organisation", (name,))
    yield Entity("person:both", "person", (Name("Иван Петров", "ru"),))
    yield Entity("person:famous", "person", (Name("Иван Грозный", "ru"),), prominence=10_000)
    yield Entity("person:typo", "person", (Name("Иван Мединский", "ru"),))


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(Gazetteer([*synthesised(NAMES), *crowd()]))


@pytest.fixture(scope="module")
def large(resolver: Resolver) -> Index:
    return resolver.index


def words(name: str) -> list[str]:
    return [fold(word) for word in split(name)]


def queries() -> Iterator[str]:
    """Names of the gazetteer as they are, misspelt, turned round, and in part."""
    chance = random.Random(11)
    for entity in list(synthesised(NAMES))[::97]:
        name = entity.names[chance.randrange(2)].text
        at = chance.randrange(1, len(name) - 1)
        yield from (name, name[:at] + name[at + 1 :], " ".join(reversed(name.split())), name.split()[-1])
    yield from ("Иван", "Петров", "Иван Петров", "Иван Иванович Петров", "Ivan", "Ministry of Defence", "Мин обороны")
    yield from ("Ministry of Defence of Petrov", "Ivan Petrov Ivan", "Министерство обороны 7")


def test_a_search_touches_few_of_many(large: Index) -> None:
    touched = []
    for query in queries():
        found = large.search(words(query))
        touched.append(found.touched)
        beside_initials = sum(len(word) > 1 for word in words(query)) == 1 < len(words(query))
        assert len(found.entries) <= MOST_CANDIDATES * (ROOM_BESIDE_INITIALS if beside_initials else 1)
    assert len(touched) > 400
    assert max(touched) <= MOST
    assert sum(touched) / len(touched) <= 200


@pytest.mark.parametrize(
    ("query", "expected", "kind"),
    [
        ("Иван Петров", "person:both", None),
        ("Petrov Ivan", "person:both", None),
        ("Иван Медиский", "person:typo", None),
        ("Иван", "person:famous", "person"),
        ("Ministry of Defence of Грозный", "person:famous", "person"),
    ],
)
def test_who_shares_more_or_comes_to_mind_is_found_in_a_crowd(
    large: Index, query: str, expected: str, kind: str | None
) -> None:
    assert expected in {entry.entity.id for entry in large.search(words(query), kind).entries}


def test_no_bound_matters_where_nothing_is_common(monkeypatch: pytest.MonkeyPatch) -> None:
    index = Index(Gazetteer(synthesised(2000)))
    asked = list(queries())
    bounded = [index.search(words(query)).entries for query in asked]
    monkeypatch.setattr(contenders_module, "MOST_TOUCHED", 10**9)
    assert [index.search(words(query)).entries for query in asked] == bounded


def test_an_answer_reads_and_compares_few(resolver: Resolver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Entries made, and pairs of words compared, for each query to the resolver, its grammar included."""
    for query in ("Иван Петрова", "Ministry", "Ivan's"):
        resolver.resolve(query)
    read = 0
    made = IndexClass.entries_with

    def counting(index: Index, *arguments: object) -> object:
        nonlocal read
        found = made(index, *arguments)
        read += len(found)
        return found

    monkeypatch.setattr(IndexClass, "entries_with", counting)
    reads, compared = [], []
    for query in queries():
        read, before = 0, len(pairs.KNOWN)
        resolver.resolve(query)
        reads.append(read)
        compared.append(len(pairs.KNOWN) - before)
    assert max(reads) <= 400
    assert max(compared) <= 700
    assert sum(compared) / len(compared) <= 100


def counted(monkeypatch: pytest.MonkeyPatch, owner: object, name: str) -> list[tuple[object, ...]]:
    """What a function of a class or module is asked from now on."""
    asked: list[tuple[object, ...]] = []
    answer: Callable[..., object] = getattr(owner, name)

    def counting(*arguments: object, **more: object) -> object:
        asked.append(arguments)
        return answer(*arguments, **more)

    monkeypatch.setattr(owner, name, counting)
    return asked


@pytest.mark.parametrize("query", ["Путина", "Мединского Владимира Ростиславовича", "Министерству обороны Украины"])
def test_the_base_forms_of_a_name_take_each_word_once(query: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many cases its words can share: once for each of the two languages that it may be written in."""
    genders.names_a_woman.cache_clear()
    analysed = counted(monkeypatch, hypotheses_module, "lemmas")
    women = counted(monkeypatch, genders, "feminine_of")
    assert base_forms(query)
    assert len(analysed) <= 2 * len(query.split())
    assert len(women) <= len(query.split())


@pytest.mark.parametrize("word", ["Zełenskiego", "Shevchenkovych", "Çavuşoğluna", "Krasnojarsk"])
def test_the_cases_of_a_western_word_are_told_by_its_end(word: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A look-up for each length that an ending may have, not for each ending of fifty cases."""
    endings = Asked(western._endings().by_ending)
    monkeypatch.setattr(western._endings(), "by_ending", endings)
    western._base_forms.cache_clear()
    list(western.inflected_names([word], western.IN_LATIN))
    assert 1 <= endings.asked <= max(map(len, endings))


class Asked(dict[str, object]):
    """A mapping that counts how often it is asked."""

    asked = 0

    def get(self, key: str, default: object = None) -> object:  # type: ignore[override] # one signature of several
        self.asked += 1
        return super().get(key, default)


def test_a_word_is_looked_up_by_its_spelling_once(monkeypatch: pytest.MonkeyPatch) -> None:
    lexicon = Lexicon.of([("Нова", "uk"), ("Велика", "uk"), ("Старый", "ru")])
    asked = counted(monkeypatch, WordTable, "alike")
    for query in ("нова", "novaja", "wielka", "краснотур"):
        asked.clear()
        lexicon.find(query, 0.2, errors=False)
        assert len(asked) == 1, query


@pytest.mark.parametrize("query", ["Anna Müller", "Владимир Мединский", "Kharkiv Tractor Plant"])
def test_nothing_is_looked_up_behind_a_title_where_there_is_none(
    large: Index, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = counted(monkeypatch, IndexClass, "bearers")
    assert titled(query, large) is None
    assert not asked


def test_a_gazetteer_of_persons_is_not_asked_for_what_only_things_have(monkeypatch: pytest.MonkeyPatch) -> None:
    persons = Resolver(Gazetteer(synthesised(50)))
    terms = counted(monkeypatch, searching_module, "asked_keys")
    places = counted(monkeypatch, surroundings_module, "qualified")
    searched = counted(monkeypatch, IndexClass, "search")
    persons.candidates("Ankara'nın")
    assert not terms
    assert not places
    with_suffix = len(searched)
    persons.candidates("Ankaranın")  # no person's name takes a suffix without an apostrophe
    assert len(searched) - with_suffix < with_suffix


def test_a_remembered_answer_is_the_same(resolver: Resolver) -> None:
    for query in ("Иван Петров", "Петрова", "Ministry of Defence 7"):
        first = resolver.candidates(query)
        assert first
        assert resolver.candidates(query) == first
        assert resolver.candidates(query, limit=1) == first[:1]


def test_a_name_leaves_few_objects_to_the_garbage_collector(resolver: Resolver) -> None:
    """What caches hold of a name is mostly strings and numbers: the collector goes through all else again and again."""
    asked = list(dict.fromkeys(queries()))
    for query in asked[:100]:
        resolver.resolve(query)
    gc.collect()
    before = len(gc.get_objects())
    for query in asked[100:]:
        resolver.resolve(query)
    gc.collect()
    assert (len(gc.get_objects()) - before) / len(asked[100:]) <= MOST_LEFT
