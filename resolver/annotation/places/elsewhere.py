"""Places of another state that have the name of one that the gazetteer knows: Odessa, Texas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens
from resolver.language.names.anglophone import COUNTRY_OF_STATES, words_of_state
from resolver.language.names.tables import UseTable

_TABLE = UseTable("elsewhere", Path(__file__).parent / "data")
_LONGEST = 3
PARTING = frozenset((", ", " ("))
"""What stands between a place's name and where it is."""

_CLOSING = frozenset((",", ".", ")", ";", "!", "?"))

CountriesAt = Callable[[int], tuple[frozenset[str], int]]
"""The countries of the country that a text names from a token on, and the last token of its name."""


def country_behind(tokens: Tokens, span: Span, lang: str, named: CountriesAt) -> frozenset[str]:
    """The countries of the state or country that stands behind a place's name and a comma and says where it is.

    A country counts only where the two cannot be members of a list: behind a preposition, with a comma or the end of
    the sentence after it. Empty where there is none.
    """
    at = span.last + 1
    if span.suffix or at >= len(tokens) or tokens[at].gap not in PARTING:
        return frozenset()
    if tokens[at].text in _TABLE.words(lang, "state"):
        return frozenset((COUNTRY_OF_STATES,))
    if lang != "en":
        return frozenset()
    words = tokens.run(at, _LONGEST)
    size = words_of_state(words)
    if size and not (words[0].isupper() and tokens[span.last].text.isupper()):
        goes_on = len(words) > size and words[size][0].isupper()  # Texas Governor
        return frozenset() if goes_on else frozenset((COUNTRY_OF_STATES,))
    countries, last = named(at)
    return countries if countries and is_address(tokens, span.first, last) else frozenset()


def is_town_of_state(tokens: Tokens, span: Span, lang: str) -> bool:
    """Whether a country's name is that of a town by the federal state behind it: Turkey, Texas, is small.

    No list of countries and states has it: neither a comma before it, nor a further member behind the state.
    """
    at = span.last + 1
    if lang != "en" or tokens.gaps[span.first] == ", " or not country_behind(tokens, span, lang, _nothing):
        return False
    beyond = at + words_of_state(tokens.run(at, _LONGEST))
    if beyond >= len(tokens):
        return True
    text = tokens.texts[beyond]
    return tokens.gaps[beyond][0] in _CLOSING and (
        tokens.opens_sentence(beyond) or (text.islower() and text not in _TABLE.words("en", "joining"))
    )


def _nothing(at: int) -> tuple[frozenset[str], int]:
    """That no country is named from a token on."""
    return frozenset(), at


def is_address(tokens: Tokens, first: int, last: int) -> bool:
    """Whether what stands from one token to another is one place with its country: in Odessa, Canada, there."""
    if first == 0 or tokens[first - 1].text.lower() not in _TABLE.words("en", "at"):
        return False
    if last + 1 >= len(tokens):
        return True
    behind = tokens[last + 1]
    return behind.gap[0] in _CLOSING and behind.text.lower() not in _TABLE.words("en", "joining")
