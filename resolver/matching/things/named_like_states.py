"""Bodies that are called as a state is, and those that are a state's: Банк «Россия» is not the Bank of Russia."""

from __future__ import annotations

from functools import cache

from resolver.language.names.institutions import COUNTRY, terms
from resolver.language.names.term_words import bases, words_of
from resolver.language.romanisation import romanise
from resolver.language.romanisation.tables import CUSTOMARY
from resolver.language.scripts.folding import fold
from resolver.matching.forms.hypothesis import Hypothesis

_OF = frozenset(("of", "de", "von"))
_CYRILLIC_LETTERS = "\u0400"


def is_but_named_so(
    first: tuple[str, ...], in_first: frozenset[int], second: tuple[str, ...], in_second: frozenset[int]
) -> bool:
    """Whether of two bodies one is called as a state is, and the other is the state's; words are folded.

    ``in_first`` and ``in_second`` are the places of the words for the state.
    """
    return {_is_bare(first, in_first), _is_bare(second, in_second)} == {True, False}


def is_declined_alone(hypothesis: Hypothesis) -> bool:
    """Whether a body's name would have but the state that it ends in in a case: Банк России is no form of Банк Россия.

    A name in apposition is declined in no case.
    """
    if not hypothesis.evidence or hypothesis.evidence[0].kind != "case" or " " not in hypothesis.text:
        return False
    text, base = words_of(hypothesis.evidence[0].query or ""), words_of(hypothesis.text)
    return 1 < len(text) == len(base) and text[:-1] == base[:-1] and text[-1] != base[-1] in _nominatives()


def _is_bare(words: tuple[str, ...], places: frozenset[int]) -> bool | None:
    """Whether a state's name stands in the nominative behind what a body is; None where its form does not tell."""
    at = min(places)
    if len(places) > 1 or at != len(words) - 1 or at == 0:
        return None
    if words[at] in _nominatives():
        return True
    of = words[at - 1] in _OF or (words[at] >= _CYRILLIC_LETTERS and len(bases(words[at])) > 1)
    return False if of else None


@cache
def _nominatives() -> frozenset[str]:
    """States as Russian and Ukrainian call them, in the nominative, and in Latin letters: Россия, Rossiya."""
    found: set[str] = set()
    for term in terms().values():
        for lang, forms in term.forms if term.role == COUNTRY else ():
            if lang in CUSTOMARY and forms:
                found |= {fold(forms[0]), fold(romanise(forms[0], CUSTOMARY[lang], lang))}
    return frozenset(found)
