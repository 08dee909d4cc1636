"""Institutions in quotation marks that a legal form or a sort tells: ООО «Ромашкинский завод», "Mavi Kirpi" Vakfı.

Quotation marks alone have titles, ships and what people say; and a legal form alone is nobody's name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from resolver.annotation.words.tokens import Token
from resolver.language.names.legal_forms import legal_forms
from resolver.language.names.terms import is_institutional
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSED_BY
from resolver.matching.forms.lemmas import base_words

_BETWEEN = (" ", "-", "\u2011")
_MOST_WORDS = 6
_MOST_WORDS_OF_FORM = 6


class Institution(NamedTuple):
    """Its first and last words, and where it stands in the text, quotation marks included."""

    first: int
    last: int
    start: int
    end: int


def quoted_institutions(words: Sequence[Token], free: Sequence[bool], tail: str) -> Iterator[Institution]:
    """The institutions, from the legal form or the sort on, or up to the sort; in order.

    ``free`` says of each word whether nobody known is meant by it; ``tail`` is what stands behind the last word.
    """
    at, taken = 0, -1
    while at < len(words):
        last = _closed(words, at, tail) if words[at].text[0].isupper() else None
        if last is not None and any(free[at : last + 1]):
            first = _begun(words, at)
            if first is not None and first <= taken:
                first = None  # a sort that ends the one before begins no other
            behind = _ended(words, last) if first is None else None
            if first is not None:
                yield Institution(first, last, words[first].start, words[last].end + 1)
            elif behind is not None:
                yield Institution(at, behind, words[at].start - 1, words[behind].end)
            taken = at = last if behind is None else behind
        at += 1


def is_legal_form(words: Sequence[Token]) -> bool:
    """Whether some words are a legal form and nothing else: ООО."""
    return tuple(fold(word.text) for word in words) in legal_forms()


def _closed(words: Sequence[Token], at: int, tail: str) -> int | None:
    """The last of the words that stand in the quotation marks that open before one; None where none do."""
    closing = CLOSED_BY.get(words[at].gap[-1:])
    if closing is None:
        return None
    for last in range(at, min(at + _MOST_WORDS, len(words))):
        behind = words[last + 1].gap if last + 1 < len(words) else tail
        if behind.startswith(tuple(closing)):
            return last
        if behind not in _BETWEEN:
            return None
    return None


def _begun(words: Sequence[Token], at: int) -> int | None:
    """Where the legal form or the sort right before a quotation begins; None where there is none."""
    if at == 0 or words[at].gap[:-1] != " ":
        return None
    for count in range(min(_MOST_WORDS_OF_FORM, at), 0, -1):
        before = words[at - count : at]
        if all(one.gap in _BETWEEN for one in before[1:]) and is_legal_form(before):
            return at - count
    return at - 1 if _is_sort(words[at - 1].text) else None


def _ended(words: Sequence[Token], last: int) -> int | None:
    """The sort right behind a quotation, as Turkish has it: "Mavi Kirpi" Vakfı; None where there is none."""
    if last + 1 >= len(words):
        return None
    behind = words[last + 1]
    is_sort = behind.gap[1:] == " " and behind.text[0].isupper() and _is_sort(behind.text.partition("'")[0])
    return last + 1 if is_sort else None


def _is_sort(word: str) -> bool:
    folded = fold(word)
    return any(map(is_institutional, (folded, *base_words(folded))))
