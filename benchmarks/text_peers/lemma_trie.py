"""A trie of lemmas: what is built in a day with pymorphy3. Each distinct word is analysed once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import pymorphy3

from benchmarks.text_peers.peer import Finder, Place, bearers
from gazetteer import Gazetteer

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_CACHED_WORDS = 1 << 18

Node = dict[str, Any]
"""Lemmas to the nodes behind them; under the empty string the ID of the name that ends here."""


def lemmatiser(lang: str) -> Callable[[str], str]:
    """The first reading's lemma of a word in Russian (``ru``) or Ukrainian (``uk``)."""
    analyser = pymorphy3.MorphAnalyzer(lang=lang)

    @lru_cache(maxsize=_CACHED_WORDS)
    def lemma(word: str) -> str:
        return str(analyser.parse(word)[0].normal_form)

    return lemma


def trie(gazetteer: Gazetteer, lemma: Callable[[str], str]) -> Node:
    """All names by the lemmas of their words."""
    root: Node = {}
    for text, identifier in bearers(gazetteer).items():
        node = root
        for word in _WORD.findall(text):
            node = node.setdefault(lemma(word), {})
        node.setdefault("", identifier)
    return root


def matches(text: str, root: Node, lemma: Callable[[str], str]) -> Iterator[Place]:
    """The longest names of the trie from left to right; each begins with a capital letter or a digit."""
    words = [(one.start(), one.end(), lemma(one[0])) for one in _WORD.finditer(text)]
    at = 0
    while at < len(words):
        node, best, following = root, None, at + 1
        first = text[words[at][0]]
        for number in range(at, len(words) if first.isupper() or first.isdigit() else at):
            found = node.get(words[number][2])
            if found is None:
                break
            node = found
            if "" in node:
                best, following = (words[at][0], words[number][1], str(node[""])), number + 1
        if best is not None:
            yield best
        at = following


def finder(gazetteer: Gazetteer, lang: str, options: Mapping[str, Any]) -> Finder:
    """Names in any form that the dictionary takes back to the lemmas of the listed form."""
    del options
    lemma = lemmatiser(lang)
    root = trie(gazetteer, lemma)
    return lambda text: list(matches(text, root, lemma))
