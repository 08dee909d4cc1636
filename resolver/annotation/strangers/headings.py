"""Words where a capital proves nothing, as they open a sentence or stand in a heading, and that are rather words."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from resolver.annotation.spans.span import Span
from resolver.annotation.strangers.first_words import is_everyday
from resolver.annotation.weights import OUTSTANDING
from resolver.annotation.words.tokens import Tokens, folded
from resolver.index import split
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.tables import UseTable
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import CYRILLIC, LATIN, script
from resolver.language.scripts.quotation_marks import OPENING

_TABLE = UseTable("heading-words", Path(__file__).parent / "data")
_WITH_CAPITALS: Final = ("en", "tr")
"""The languages whose headings have a capital in every word."""

_LONGEST_SMALL = 3
_LEAST_CAPITALS = 2
_MOST = 16
"""How many letters any small word of a heading has, how many other words with a capital it has at the least, and how
far it reaches to either side at the most."""

_KNOWN = 3000
_SHORT_NAME = 7
_SHARED = 4
"""The prominence from which on a name is known well enough to be misspelt (Дніпр), up to how many letters another one
is like everyday words by chance, and how many of its letters its other forms have."""


def stands_in_heading(tokens: Tokens, span: Span, lang: str) -> bool:
    """Whether a name of one word stands among words that have a capital each, or that are all in capitals.

    A comma parts a place from the larger one that it lies in: П. ИГРА, УДМУРТИЯ.
    """
    at = span.first
    if span.entry.entity.kind == "place" and tokens.behind(at) == ", ":
        return False
    if tokens.texts[at].isupper():
        words = [one for one in _around(tokens, at) if len(one) > 1 and one[0].isalpha()]
        return any(len(one) > _LONGEST_SMALL for one in words) and all(map(str.isupper, words))
    if lang not in _WITH_CAPITALS:
        return False
    others, small = _around(tokens, at), _TABLE.words(lang, "small")
    if any(one.islower() and len(one) > _LONGEST_SMALL and one not in small for one in others):
        return False
    return sum(one[0].isupper() for one in others) >= _LEAST_CAPITALS


def stands_in_running_text(tokens: Tokens, at: int, lang: str) -> bool:
    """Whether the sentence that a word is in has longer words in small letters, too, as no heading has in English."""
    small = _TABLE.words(lang, "small")
    return any(one.islower() and len(one) > _LONGEST_SMALL and one not in small for one in _around(tokens, at))


def _around(tokens: Tokens, at: int) -> list[str]:
    """The other words of the sentence that a word is in."""
    first = at
    while first > at - _MOST and not tokens.opens_sentence(first):
        first -= 1
    last = at + 1
    while last < min(at + _MOST, len(tokens)) and not tokens.opens_sentence(last):
        last += 1
    return tokens.texts[first:at] + tokens.texts[at + 1 : last]


def is_rather_word(span: Span, tokens: Tokens, lang: str, *, opens: bool) -> bool:
    """Whether a word whose capital proves nothing is rather an everyday one, or like a name by chance: Коньяк, Конак.

    It ``opens`` a sentence or stands in a heading. In capitals it may be an acronym, where all is in capitals one that
    everybody knows, and only as it is written: WHO.
    """
    word = tokens.texts[span.first]
    if not (opens or lang in _WITH_CAPITALS or word.isupper()):
        return False
    everyday = is_everyday(span, word, lang, quoted=tokens.gaps[span.first][-1:] in OPENING)
    like = _is_like_name(span, tokens, lang)
    if not (everyday or like):
        return False
    heading = stands_in_heading(tokens, span, lang)
    if not (opens or heading):
        return False
    if word.isupper() and span.entry.name.text.isupper():
        named = not heading or (not span.cost and span.entry.entity.prominence >= OUTSTANDING)
    else:
        named = False
    return like or not named


def _is_like_name(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a Slavic text has nothing but a likeness for a name that few know, and no other form of it elsewhere."""
    if lang not in DECLINING or span.entry.entity.prominence >= _KNOWN or tokens.in_quotes(span.first, span.last):
        return False
    steps = [step for step in span.evidence if step.kind == "convention"]
    if not steps or not (len(span.entry.text) <= _SHORT_NAME or _is_of_invented_base(span, tokens, lang)):
        return False
    beginning = tokens.texts[span.first][:_SHARED]
    elsewhere = (at for at in tokens.capitals if at != span.first and not tokens.opens_sentence(at))
    return all(tokens.texts[at][:_SHARED] != beginning for at in elsewhere)


def _is_of_invented_base(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether the base form of a Cyrillic word is only like a Latin name: Потому, by Потый, for Poti.

    Whoever declines a name has it in the letters of the text, and so has the gazetteer: Поти.
    """
    low = folded(tokens.texts[span.first])
    if script(span.entry.name.text) != LATIN or all(fold(step.query or "") == low for step in span.evidence):
        return False
    names = (name.text for name in span.entry.entity.names if name.lang == lang and name.type != "former")
    return any(script(name) == CYRILLIC and len(split(name)) == 1 for name in names)
