"""Stretches of words with capitals, which may be names: with initials and the particles in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resolver.annotation.words.tokens import Token
from resolver.language.names.small_words import particles

_BETWEEN = frozenset((" ", "-", "\u2011", "  ", "\n"))
_BEHIND_INITIAL = frozenset((". ", ".", ".-", " "))
_MOST_PARTICLES = 3


def runs(words: Sequence[Token], free: Sequence[bool], lang: str) -> Iterator[list[Token]]:
    """Stretches of words with capitals, with the particles in between: van der Berg."""
    run: list[Token] = []
    for at, word in enumerate(words):
        joins = bool(run) and (word.gap in _BETWEEN or (is_initial(run[-1]) and word.gap in _BEHIND_INITIAL))
        begins = free[at] and is_capital(word)
        if (begins and (joins or not run)) or (joins and _goes_on(words, free, at, lang)):
            run.append(word)
        else:
            if run:
                yield run
            run = [word] if begins else []
    if run:
        yield run


def _goes_on(words: Sequence[Token], free: Sequence[bool], at: int, lang: str) -> bool:
    """Whether particles stand here, and behind them a name goes on."""
    small = at
    while small < len(words) and small - at < _MOST_PARTICLES and _is_particle(words[small], lang) and free[small]:
        small += 1
    return (
        small > at and small < len(words) and free[small] and words[small].gap in _BETWEEN and is_capital(words[small])
    )


def _is_particle(word: Token, lang: str) -> bool:
    """Whether a small word ties the parts of a name; short ones are other words in Russian, Ukrainian and Turkish."""
    return len(word.text) > (1 if lang == "en" else 2) and word.text.islower() and word.text in particles()


def is_capital(word: Token) -> bool:
    """Whether a word begins with a capital."""
    return word.text[0].isupper()


def is_initial(word: Token) -> bool:
    """Whether a word is a single letter."""
    return len(word.text) == 1
