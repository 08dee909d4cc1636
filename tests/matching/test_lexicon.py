"""Words looked up in a lexicon: within a bound, in one table or several, with bounded work."""

from __future__ import annotations

import random
from typing import Any

import pytest

from resolver.matching.lookup import closest as closest_module
from resolver.matching.lookup.lexicon import Lexicon
from resolver.matching.lookup.sections import compiled_words
from resolver.matching.lookup.table import WordTable
from resolver.matching.words import pairs
from resolver.storage.sections import Sections

WORDS = (
    *("київ", "харків", "львів", "чернігів", "запоріжжя", "дніпро", "кам'янка", "нова", "одеса", "умань", "ямпіль"),
    *("мединский", "путин", "лавров", "лаврова", "зеленський", "шойгу", "иванов", "иванова", "щербак", "джумабаев"),
    *("erdoğan", "çavuşoğlu", "fidan", "kaya", "kara", "öztürk", "ozturk", "smith", "schmidt", "kowalski", "й", "2014"),
)
QUERIES = (
    *("kiew", "kyiv", "kharkov", "lwow", "chernigov", "tschernihiw", "zaporizhzhia", "dnepr", "kamyanka", "odessa"),
    *("medinskiy", "medynsky", "poutine", "lavrov", "zelensky", "zelesnky", "shoygu", "ivanof", "szczerbak", "uman"),
    *("erdogan", "cavusoglu", "эрдоган", "фидан", "karaya", "ostürk", "kowalskij", "schmid", "j", "2014", "yampil"),
    *("жумабаев", "zhumabayev", "jumabayev"),
)


@pytest.fixture
def lexicon() -> Lexicon:
    return Lexicon.of((word, None) for word in WORDS)


@pytest.mark.parametrize("bound", [0.1, 0.2, 0.35, 0.36, 0.45, 0.6])
@pytest.mark.parametrize("wide_first", [True, False])
def test_a_bound_leaves_out_what_is_dearer_and_nothing_else(lexicon: Lexicon, bound: float, wide_first: bool) -> None:
    for query in QUERIES:
        pairs.KNOWN.clear()
        wide = lexicon.find(query) if wide_first else None
        narrow = lexicon.find(query, bound)
        wide = wide if wide is not None else lexicon.find(query)
        assert narrow == [one for one in wide if one.cost <= bound], query


def test_some_are_found_within_each_bound(lexicon: Lexicon) -> None:
    costs = [one.cost for query in QUERIES for one in lexicon.find(query)]
    assert all(any(low < cost <= high for cost in costs) for low, high in ((0, 0.2), (0.2, 0.45), (0.45, 1.3)))


def spelt(lexicon: Lexicon, query: str) -> list[tuple[str, str | None, float]]:
    return [(lexicon.word(one.word), lexicon.lang(one.word), one.cost) for one in lexicon.find(query)]


def test_words_spread_over_tables_are_found_as_in_one(lexicon: Lexicon) -> None:
    words = [(word, None) for word in WORDS]
    tables = [WordTable(Sections(compiled_words(words[start::3])[0])) for start in range(3)]
    assert [spelt(Lexicon(tables), query) for query in QUERIES] == [spelt(lexicon, query) for query in QUERIES]


def test_words_that_are_gone_are_not_found_and_take_no_place() -> None:
    words = [(f"medinsk{ending}", None) for ending in ("y", "i", "ij", "iy", "yj", "yy", "iyy", "ii", "yi", "iyi")]
    sections, numbers = compiled_words(words)
    gone = frozenset(numbers[word] for word in words[:5])
    left = Lexicon([WordTable(Sections(sections), gone)])
    alone = Lexicon.of(words[5:])
    for query in ("medynsky", "мединский", "medinsky", "medisky"):
        near = {alone.word(number): apart for number, apart in alone.near(query, most=3).items()}
        assert {left.word(number): apart for number, apart in left.near(query, most=3).items()} == near
        assert spelt(left, query) == spelt(alone, query)


def test_numbers_depend_on_the_words_alone() -> None:
    words = [(word, None) for word in WORDS]
    assert compiled_words(words) == compiled_words(reversed(words))


def test_a_misspelt_word_is_compared_with_few_of_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many words have a near key, the work for one query is bounded."""
    chance = random.Random(3)
    syllables = [consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou"]
    lexicon = Lexicon.of(("".join(chance.choices(syllables, k=4)), None) for _ in range(30_000))
    compared = 0

    def counting(form: str, forms: list[str], **options: Any) -> Any:
        nonlocal compared
        compared += len(forms)
        return extract(form, forms, **options)

    extract = closest_module.extract
    monkeypatch.setattr(closest_module, "extract", counting)
    most = 0
    for word in ("kabidoru", "metolasi", "zanuvepi", "gofitara"):
        compared = 0
        assert len(lexicon.near(word)) < 300
        most = max(most, compared)
    assert 1000 < most <= 4000
