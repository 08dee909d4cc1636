"""What companies and newspapers are called for short: without a legal form, or by what stands in quotation marks."""

from __future__ import annotations

import re

from resolver.index.words import split
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.institutions import terms_in
from resolver.language.names.legal_forms import named_within, without_legal_form
from resolver.language.names.place_adjectives import adjective_stem
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.term_words import words_of
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSING, MARKS, OPENING

_QUOTED = re.compile(rf"([^{MARKS}]+)[{''.join(OPENING)}]([^{MARKS}]+)[{''.join(CLOSING)}]?")
_NAMED_IN_QUOTES = frozenset(
    (
        *sort_group("media", "business", "club"),
        *("publishing-house", "film-studio", "airline", "oil-company", "bank", "shipyard", "charity", "foundation"),
        *("battalion", "brigade", "regiment", "legion", "detachment", "private-military-company", "centre", "network"),
    )
)
"""Terms of ``terms.tsv`` for what bears a name of its own in quotation marks, which will do without the term."""

_BUSINESSES = sort_group("business")
"""Terms that companies have at the end of their English names and are called without."""

_CLUBS = sort_group("club") - {"club"}
"""Terms for clubs of one sport."""

_LONGEST_RUN = 6
_SHORTEST_ACRONYM = 3
_TOWN_AND_INITIALS = 2
_LONGEST_INITIALS = 4
_SHORTEST_TOWN = 4

_ACRONYM = 2
"""What the words of a name number, that has an acronym besides a term, beyond the places of the term's ends."""


def quoted_name(name: str) -> str | None:
    """What stands in quotation marks at the end of a name, where it is a name by itself: Маяк for Радио «Маяк».

    A club's is, where nothing but its town stands before: Львівський «Рух».
    """
    match = _QUOTED.fullmatch(name)
    if match is None:
        return None
    if _is_of_a_town(match[1].strip()):
        return match[2].strip()
    before = words_of(match[1])
    bears = match[1].strip().isupper() or (before and not without_legal_form([*before, "x"])[0][:-1])
    if not bears and not any(span.keys & _NAMED_IN_QUOTES for span in terms_in(before)):
        return None
    return match[2].strip()


def club_acronym(name: str) -> str | None:
    """The acronym that a club has behind the word for its sport, or before it: ЦСКА of Хоккейный клуб ЦСКА, SKA."""
    words = split(name)
    spans = terms_in(words_of(name))
    if len(spans) != 1 or not spans[0].keys & _CLUBS or spans[0].last - spans[0].first + _ACRONYM != len(words):
        return None
    acronym = words[-1] if spans[0].first == 0 else words[0]
    return acronym if acronym.isupper() and len(acronym) >= _SHORTEST_ACRONYM else None


def club_town(name: str) -> str | None:
    """What a club's name has beside its initials, as reports on a sport call it: Roma of AS Roma, Krasnodar of FC."""
    words = split(name)
    if len(words) != _TOWN_AND_INITIALS:
        return None
    initials = [word for word in words if word.isupper() and word.isalpha() and len(word) <= _LONGEST_INITIALS]
    towns = [word for word in words if word.istitle() and len(word) >= _SHORTEST_TOWN and not terms_in((fold(word),))]
    return towns[0] if len(initials) == len(towns) == 1 else None


def _is_of_a_town(word: str) -> bool:
    """Whether a word is the adjective of a place, with a capital: Московское."""
    return word.istitle() and any(adjective_stem(fold(word), lang) for lang in DECLINING)


def _is_business(word: str) -> bool:
    return any(span.keys & _BUSINESSES for span in terms_in((word,)))


def without_form(name: str) -> str | None:
    """A name less the legal form at its end or beginning; None where it has none."""
    words = split(name)
    if not 1 < len(words) <= _LONGEST_RUN:
        return None
    folded = [fold(word) for word in words]
    start, end, form = named_within(folded)
    if form is None and folded[-1].isascii() and _is_business(folded[-1]):
        end -= 1  # Acme Holding
    elif form is None:
        return None
    return " ".join(words[start:end])
