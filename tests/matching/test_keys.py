"""Look-up keys: spellings of one name share one, and typing errors meet one deletion away."""

from __future__ import annotations

import pytest

from resolver.language.conventions import readings
from resolver.language.scripts.folding import fold
from resolver.matching.lookup.keys import deletions, keys, keys_and_forms, rough
from resolver.matching.lookup.lexicon import Lexicon
from resolver.matching.words.slips import typo_cost


def keys_of(word: str) -> set[str]:
    return {key for sounds, _ in readings(fold(word)) for key in keys(sounds)}


@pytest.mark.parametrize(
    "spellings",
    [
        "Чернігів Chernigov Tschernihiw Czernihów Çernigiv Tchernihiv",
        "Харків Kharkov Charków Harkiv Charkiw",
        "Львів Lwów Львов",
        "Хрущёв Khrushchev Chruschtschow Chruszczow Hruşçov",
        "Erdoğan Эрдоган Ердоган Erdogan",
        "Doğan Доган Dogan",
        "Ahmet Ахмед Ahmed",
        "Джемілєв Cemilev Dzhemilev",
        "Зеленський Selenskyj Zełenski",
        "Юлія Iuliia Julija Yuliya",
        "Ельцин Yeltsín Yeltsin",
        "Терешкова Tereixkova",
        "Щербаков Şerbakov",
    ],
)
def test_a_lexicon_finds_a_word_by_its_spellings_in_other_languages(spellings: str) -> None:
    own, *others = spellings.split()
    lexicon = Lexicon.of([(own, None)])
    [number] = lexicon.same(fold(own))
    for other in others:
        assert number in {found.word for found in lexicon.find(fold(other))}, other
        assert number in lexicon.near(fold(other)), other


def test_other_consonants_have_other_keys() -> None:
    for first, second in (("Путин", "Лавров"), ("Марченко", "Ткаченко"), ("Ankara", "İzmir"), ("Київ", "Львів")):
        assert not keys_of(first) & keys_of(second)


@pytest.mark.parametrize(
    "word", ["Чернігів", "Khrushchev", "Schtscherbatschow", "Çavuşoğlu", "Zcchchccyychcz", "Ііїїєєюю"]
)
def test_a_word_has_few_keys(word: str) -> None:
    assert 1 <= len(keys_of(word)) <= 40
    assert all(len(keys(sounds)) <= 4 for sounds, _ in readings(fold(word)))


@pytest.mark.parametrize(
    "words", [(), ("",), ("Тетяна Вінниця 11 ОО", "Erdoğan", "Ahmed", "Yyyy", "Jean", "Zcchch", "2000")]
)
def test_many_readings_have_the_keys_that_each_has(words: tuple[str, ...]) -> None:
    found = [sounds for word in words for part in fold(word).split() for sounds, _ in readings(part)]
    assert list(keys_and_forms(found)) == [(keys(sounds), rough(sounds)) for sounds in found]


def test_deletions_leave_one_class_out() -> None:
    assert set(deletions("PTN")) == {"TN", "PN", "PT"}
    assert set(deletions("MRM")) == {"RM", "M", "MR"}  # what stands together then is one, as in a word's key


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("medinsky", "medisky"), ("medinsky", "medinssky"), ("khrushchev", "khruschev"), ("зеленский", "зеленкий")],
)
def test_words_with_a_typing_error_are_near(right: str, wrong: str) -> None:
    lexicon = Lexicon.of([(right, None)])
    [number] = lexicon.same(right)
    assert number in lexicon.near(wrong)
    assert lexicon.find(wrong)[0].word == number


def test_errors_are_looked_for_only_on_demand() -> None:
    lexicon = Lexicon.of([("medinsky", None)])
    assert not lexicon.near("medisky", errors=False)


@pytest.mark.parametrize(
    ("first", "second", "most"),
    [
        ("medinsky", "medinnsky", 0.5),
        ("medinnsky", "medinsky", 0.5),
        ("zelensky", "zelesnky", 0.65),
        ("mediunsky", "medinsky", 0.8),  # two keys hit with one finger
        ("medisky", "medinsky", 0.8),
        ("medinsky", "medinsjy", 0.85),
        ("зеленский", "зелегский", 0.85),
    ],
)
def test_single_typing_errors(first: str, second: str, most: float) -> None:
    cost = typo_cost(first, second)
    assert cost is not None
    assert 0.45 < cost <= most


@pytest.mark.parametrize(
    ("first", "second"),
    [
        *(("medinsky", "medinska1"), ("putin", "puten"), ("oleh", "olha"), ("medinsky", "mezinsky"), ("a", "b")),
        *(("сечкин", "сечин"), ("абрамкович", "абрамович"), ("gürler", "güler")),  # a letter that no slip adds
    ],
)
def test_what_is_no_single_slip(first: str, second: str) -> None:
    assert typo_cost(first, second) is None


def test_a_lexicon_finds_the_same_the_alike_and_the_near_in_this_order() -> None:
    lexicon = Lexicon.of((("Erdoğan", "tr"), ("erdogan", "en"), ("эрдоган", "ru"), ("Putin", "en"), ("putin", "en")))
    numbers = {word: lexicon.same(word)[0] for word in ("erdoğan", "erdogan", "эрдоган", "putin")}
    assert len(lexicon) == 4
    found = [one.word for one in lexicon.find("erdogan")]
    assert found[0] == numbers["erdogan"]
    assert set(found) == {numbers["erdoğan"], numbers["erdogan"], numbers["эрдоган"]}
    assert {one.word: one.how for one in lexicon.find("erdogan")} == {
        numbers["erdogan"]: "exact",
        numbers["erdoğan"]: "folded",
        numbers["эрдоган"]: "convention",
    }
