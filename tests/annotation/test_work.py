"""How much is worked out for a text: counted, so that no machine's load shows in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from scenes import GAZETTEER

from resolver import Resolver
from resolver.annotation.words import beginnings, forms
from resolver.annotation.words.remembered import Remembered
from resolver.annotation.words.tokens import tokens
from resolver.matching.lookup.closest import Closest
from resolver.matching.lookup.lexicon import Lexicon
from resolver.matching.words import pairs

ARTICLES = Path(__file__).parents[1] / "articles"
LANGS = ("en", "ru", "tr", "uk")

Calls = Counter[str]


def article(lang: str) -> str:
    return (ARTICLES / f"{lang}.txt").read_text(encoding="utf-8")


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    """How often what a new word costs is done."""
    counted: Calls = Counter()

    def count(owner: type[Any], name: str) -> None:
        method: Callable[..., Any] = getattr(owner, name)

        def counting(*arguments: Any, **named: Any) -> Any:
            counted[name] += 1
            return method(*arguments, **named)

        monkeypatch.setattr(owner, name, counting)

    count(Lexicon, "alike")
    count(Lexicon, "_near")
    count(Closest, "_add_of_keys")
    count(Remembered, "__missing__")
    count(forms.Forms, "_bases_of")
    count(beginnings.Beginnings, "_word")
    return counted


@pytest.mark.parametrize("lang", LANGS)
def test_a_word_seen_before_costs_a_look_up_and_nothing_is_worked_out(
    resolver: Resolver, calls: Calls, lang: str
) -> None:
    first = resolver.annotate(article(lang), lang=lang)
    calls.clear()
    assert resolver.annotate(article(lang), lang=lang) == first
    assert not calls


@pytest.mark.parametrize("lang", LANGS)
def test_what_a_new_word_may_be_is_worked_out_once_and_without_typing_errors(calls: Calls, lang: str) -> None:
    text = article(lang)
    distinct = len(set(tokens(text).texts))
    Resolver(GAZETTEER).annotate(text, lang=lang)
    assert calls["_word"] <= distinct
    assert calls["_bases_of"] <= 1.05 * distinct  # a few are asked about again, much later
    assert calls["alike"] <= 6 * distinct
    assert 0 < calls["_near"] <= distinct
    assert not calls["_add_of_keys"]


def test_a_name_that_nobody_has_is_compared_with_few(builtin: Resolver) -> None:
    unknown = ("Кремлёвски", "Станимировичем", "Продановского", "Вертеличенко", "Шпилькиной", "Гарбузюка", "Моринелли")
    builtin.annotate("Вчера приехал.", lang="ru")
    pairs.KNOWN.clear()
    builtin.annotate(" и ".join(unknown), lang="ru")
    assert len(pairs.KNOWN) <= 15 * len(unknown)
