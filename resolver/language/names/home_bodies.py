"""Foreign names of bodies that every state has, by which a newspaper means its own country's: Consiglio di Stato."""

from __future__ import annotations

from functools import cache, lru_cache

from resolver.language.names.compounds import compounded
from resolver.language.names.institutions import COUNTRY, is_all_terms, meaning, terms, terms_in
from resolver.language.names.small_words import function_words
from resolver.language.names.tables import rows, values

_ANY_DOMAIN = "*"


@lru_cache(maxsize=1 << 12)
def is_home_body(words: tuple[str, ...]) -> bool:
    """Whether the folded words of a name say in a foreign language no more than what body of a state is meant.

    Which state they leave unsaid; a name with a word that is no term, or with a country, is some one body's.
    """
    compounds = {word: pairs[0] for word in words if (pairs := compounded(word))}
    rest = tuple(word for word in words if word not in compounds and word not in function_words())
    spans = terms_in(words)
    if (rest and not is_all_terms(rest)) or not (compounds or any(not span.is_of_texts for span in spans)):
        return False
    keys = (*(span.key for span in spans), *(key for compound in compounds.values() for key in compound))
    told = {atom for key in keys for atom in meaning(key)}
    if any(terms()[key].role == COUNTRY for key in told):
        return False
    return any(_is_with(told - {head}, with_) for head, with_ in _bodies() if head in told)


def _is_with(others: set[str], with_: frozenset[str]) -> bool:
    """Whether beside a head there is nothing, or one of the terms that say no more than which of a state's bodies."""
    if len(others) > 1:
        return False
    return all(key in with_ or (_ANY_DOMAIN in with_ and terms()[key].role == "domain") for key in others)


@cache
def _bodies() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((row["head"], frozenset(values(row["with"]))) for row in rows("home-bodies"))
