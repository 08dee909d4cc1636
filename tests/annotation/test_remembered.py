"""Answers kept by word: worked out once, never more than a bound, and never for what is too long for a name."""

from __future__ import annotations

from collections import Counter

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.annotation.spans import candidates as spans
from resolver.annotation.spans import couples
from resolver.annotation.words import forms
from resolver.annotation.words import kinds as word_kinds
from resolver.annotation.words.remembered import LONGEST_WORD, Remembered

MOST = 8


def test_an_answer_is_worked_out_once() -> None:
    asked: Counter[str] = Counter()
    lengths = Remembered(lambda word: (asked.update([word]), len(word))[1], 0, MOST)
    assert [lengths[word] for word in ("Kyiv", "Lviv", "Odesa", "Kyiv")] == [4, 4, 5, 4]
    assert asked == {"Kyiv": 1, "Lviv": 1, "Odesa": 1}


def test_few_answers_are_kept_however_many_words_there_are_and_those_in_use_stay() -> None:
    asked: Counter[str] = Counter()
    lengths = Remembered(lambda word: (asked.update([word]), len(word))[1], 0, MOST)
    kept = []
    for number in range(100):
        assert lengths["Kyiv"] == 4
        assert lengths[f"word {number}"] == len(f"word {number}")
        kept.append(lengths.kept)
    assert max(kept) <= 2 * MOST
    assert asked["Kyiv"] == 1


def test_a_word_too_long_for_a_name_is_not_kept() -> None:
    lengths = Remembered(len, -1, MOST)
    assert lengths["x" * (LONGEST_WORD + 1)] == -1
    assert lengths.kept == 0


def test_a_text_of_new_words_fills_no_more_than_the_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (forms, spans, word_kinds):
        monkeypatch.setattr(module, "_MOST_CACHED", MOST)
    monkeypatch.setattr(couples, "_MOST_KEPT", MOST)
    resolver = Resolver(Gazetteer([Entity("place:kyiv", "place", (Name("Київ", "uk"), Name("Киев", "ru")))]))
    words = " ".join(f"Слово{number}х" for number in range(500))
    assert [mention.id for mention in resolver.annotate(f"{words} в Киеве.", lang="ru").mentions] == ["place:kyiv"]
    annotator = resolver._annotator  # what is kept shows in no answer
    known, finders = annotator._forms["ru"], annotator._finders["ru", False]
    owners = (known, known.kinds, *finders)
    answers = [value for owner in owners for value in vars(owner).values() if isinstance(value, Remembered)]
    assert len(answers) > len(owners)
    assert all(answer.kept <= 2 * MOST for answer in answers)
