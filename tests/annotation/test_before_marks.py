"""Every everyday word that is a name, too, can stand before any mark, and where the text ends."""

from __future__ import annotations

import pytest

from resolver import Resolver
from resolver.language.names.common_words import common_words
from resolver.language.scripts.detection import LANGUAGES

_MARKS = (".", ",", ":", ";", "?", "!", ")", "”", "»", "'", "-", " –", "…", "\n", "")
_OPENINGS = {"en": "The old ", "ru": "Вчера ", "uk": "Учора ", "tr": "Bu hafta toplanan "}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_name_before_a_mark(lang: str, builtin: Resolver) -> None:
    words = sorted(common_words(lang))
    assert words
    opening = _OPENINGS[lang]
    for mark in _MARKS:
        parts = [f"{opening}{word.capitalize()}{mark}" for word in words]
        text = "\n\n".join(parts) if mark else parts[0]
        for mention in builtin.annotate(text, lang).mentions:
            assert text[mention.start : mention.end] == mention.text


def test_the_turkish_parliament_at_the_end(builtin: Resolver) -> None:
    found = builtin.annotate("Bu hafta toplanan Meclis.", "tr").mentions
    assert [mention.id for mention in found] == ["organisation:grand-national-assembly-of-turkiye"]
