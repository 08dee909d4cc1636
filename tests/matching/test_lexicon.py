"""Words looked up in a lexicon: within a bound, and from what a file kept of it."""

from __future__ import annotations

import msgspec
import pytest

from resolver.matching import pairs
from resolver.matching.lexicon import Lexicon

WORDS = (
    *("київ", "харків", "львів", "чернігів", "запоріжжя", "дніпро", "кам'янка", "нова", "одеса", "умань", "ямпіль"),
    *("мединский", "путин", "лавров", "лаврова", "зеленський", "шойгу", "иванов", "иванова", "щербак"),
    *("erdoğan", "çavuşoğlu", "fidan", "kaya", "kara", "öztürk", "ozturk", "smith", "schmidt", "kowalski", "й", "2014"),
)
QUERIES = (
    *("kiew", "kyiv", "kharkov", "lwow", "chernigov", "tschernihiw", "zaporizhzhia", "dnepr", "kamyanka", "odessa"),
    *("medinskiy", "medynsky", "poutine", "lavrov", "zelensky", "zelesnky", "shoygu", "ivanof", "szczerbak", "uman"),
    *("erdogan", "cavusoglu", "эрдоган", "фидан", "karaya", "ostürk", "kowalskij", "schmid", "j", "2014", "yampil"),
)


@pytest.fixture
def lexicon() -> Lexicon:
    found = Lexicon()
    for word in WORDS:
        found.add(word, None)
    return found


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


def test_what_a_file_kept_finds_the_same(lexicon: Lexicon) -> None:
    kept = Lexicon()
    kept.restore(msgspec.msgpack.decode(msgspec.msgpack.encode(lexicon.state())))
    assert [kept.find(query) for query in QUERIES] == [lexicon.find(query) for query in QUERIES]
    assert kept.state() == lexicon.state()
    for words in (kept, lexicon):
        assert words.add("київ", None) == 0
        assert words.add("Kijów", "pl") == len(WORDS)
        assert words.add("Kijow", None) == len(WORDS) + 1
        assert words.same("kijów") == [len(WORDS)]
        assert words.alike("kijow") == [len(WORDS), len(WORDS) + 1]
        assert {one.word for one in words.find("kijow", 0.35)} >= {0, len(WORDS), len(WORDS) + 1}
