"""flashtext: a trie of names in Python, read letter by letter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flashtext import KeywordProcessor

from benchmarks.text_peers.peer import Finder, Place, bearers
from gazetteer import Gazetteer

_LETTERS = {chr(code) for code in range(0x530) if chr(code).isalnum()} | {"_"}
"""Of words in Latin and Cyrillic; flashtext itself knows those of ASCII."""


def finder(gazetteer: Gazetteer, lang: str, options: Mapping[str, Any]) -> Finder:
    """The longest names between what is no letter, in the case of the gazetteer."""
    del lang, options
    processor = KeywordProcessor(case_sensitive=True)
    processor.set_non_word_boundaries(_LETTERS)
    for text, identifier in bearers(gazetteer).items():
        processor.add_keyword(text, identifier)

    def find(text: str) -> list[Place]:
        found: list[tuple[str, int, int]] = processor.extract_keywords(text, span_info=True)
        return [(start, end, identifier) for identifier, start, end in found]

    return find
