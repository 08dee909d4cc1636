"""Rulers and clerics who have a given name alone, with a title or a number: Pope Francis, Пётр I."""

from __future__ import annotations

from resolver.language.scripts.roman_numbers import has_only_numerals
from resolver.matching.part import Parts, is_numeric
from resolver.matching.persons.given import is_listed


def is_given_only(name: Parts) -> bool:
    """Whether a person's name is one listed given name, with a title before it or a number beside it."""
    words = [part for part in name.parts if not (is_numeric(part.text) or has_only_numerals(part.text))]
    marked = name.titles > 0 or len(words) < len(name.parts)
    return marked and len(words) == 1 and is_listed(words[0].text)
