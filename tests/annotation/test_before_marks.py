"""Everyday words that are names, too, before every mark and at the end of a text: none ends in an error."""

from __future__ import annotations

import pytest

from resolver import Resolver
from resolver.language.names.common_words import common_words
from resolver.language.scripts.detection import LANGUAGES

_MARKS = (".", ",", ":", ";", "?", "!", ")", "”", "»", "'", "-", " –", "…", "\n", "")
_OPENINGS = {"en": "The old ", "ru": "Вчера ", "uk": "Учора ", "tr": "Bu hafta toplanan "}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_mark_ends_in_an_error(lang: str, builtin: Resolver) -> None:
    words = sorted(common_words(lang))
    assert words
    opening = _OPENINGS[lang]
    for mark in _MARKS:
        parts = [f"{opening}{word.capitalize()}{mark}" for word in words]
        for text in ["\n\n".join(parts)] if mark else parts:
            for mention in builtin.annotate(text, lang).mentions:
                assert text[mention.start : mention.end] == mention.text


@pytest.mark.parametrize("mark", _MARKS)
def test_a_name_before_a_mark(mark: str, builtin: Resolver) -> None:
    found = builtin.annotate(f"Вчера он был в Херсоне{mark}", "ru").mentions
    assert [mention.text for mention in found] == ["Херсоне"]


def test_the_turkish_parliament_at_the_end(builtin: Resolver) -> None:
    found = builtin.annotate("Bu hafta toplanan Meclis.", "tr").mentions
    assert [mention.id for mention in found] == ["organisation:grand-national-assembly-of-turkiye"]
