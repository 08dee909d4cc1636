"""The letter ё, which Russian may write as е: it is put in where the name has it, and never taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from resolver.language.inflection import Case
from resolver.language.names.given_names import forms
from resolver.writing.cases import Declension

_WORD = re.compile(r"[^\W\d_]+")


def with_yo(shown: str, source: str, cases: Sequence[Case], declension: Declension) -> str:
    """What stands in a text, with ё for е where the forms of the words of ``source`` in one of the cases have it."""
    words = _WORD.findall(source)
    forms = [form for word in words for case in cases for form in declension.forms(word, case)]
    by_plain = {_less(form): form for form in (*words, *forms) if _less(form) != form}
    return _WORD.sub(lambda word: _put_in(word[0], by_plain.get(_less(word[0]), "")), shown)


def kept_yo(new: str, shown: str) -> str:
    """A new spelling, or what stood there where it has more ё and no other letter: Пётр beside Петр."""
    return shown if _dotless(new) == _dotless(shown) and _count(shown) >= _count(new) else new


def with_given_yo(name: str) -> str:
    """A Russian name of several words with the ё that its given name has in the table: Пётр Порошенко."""
    return _WORD.sub(lambda word: _put_in(word[0], _given().get(_less(word[0]), "")), name) if " " in name else name


@cache
def _given() -> dict[str, str]:
    """The Russian given names with ё, by their letters with е, where no other name is written so."""
    own = {form.text.lower() for form in forms() if form.lang == "ru"}
    return {_less(text): text for text in own if _less(text) not in own}


def _put_in(word: str, form: str) -> str:
    if len(form) != len(word):
        return word
    letters = zip(word, form, strict=True)
    return "".join(("Ё" if own.isupper() else "ё") if other in "ёЁ" else own for own, other in letters)


def _less(word: str) -> str:
    return _dotless(word).lower()


def _dotless(text: str) -> str:
    return text.replace("ё", "е").replace("Ё", "Е")


def _count(text: str) -> int:
    return text.count("ё") + text.count("Ё")
