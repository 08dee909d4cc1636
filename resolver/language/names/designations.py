"""Which words of an organisation's name say only what sort it is: газета «Известия», Otokar Otomotiv A.Ş."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from resolver.language.names.institutions import TermSpan, terms_in
from resolver.language.names.legal_forms import named_within
from resolver.language.names.small_words import function_words
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import words_of
from resolver.language.scripts.folding import plain

DESIGNATION, SORT = "designation", "sort"
"""Roles of words: what designates an organisation (газета, НК), and what describes it besides (окрема, Otomotiv)."""

_TURKISH = "tr-"


def designations(words: Sequence[str], shown: Sequence[str], quoted: range | None, form: str | None) -> dict[int, str]:
    """The places of the folded words of a name, less its legal form, that designate or describe, with their roles.

    ``shown`` are the words as written, ``quoted`` the places of those in quotation marks at the end of the name, and
    ``form`` is the key of the legal form. One word at the least is left without a role.
    """
    found = _before_quotes(words, quoted) if quoted else _at_the_edges(words, shown)
    if form is not None and form.startswith(_TURKISH):
        found = _trade(words, found) | found
    found |= _state(words) | _initials(words)
    return found if any(at not in found and word not in function_words() for at, word in enumerate(words)) else {}


def street_designations(words: Sequence[str]) -> dict[int, str]:
    """The places of the folded words of a facility's name that say that it is a street, where more is left."""
    spans = terms_in(tuple(words))
    found = {at: DESIGNATION for span in spans if span.keys & _keys("of-streets") for at in _places(span)}
    return found if any(at not in found and word not in function_words() for at, word in enumerate(words)) else {}


def _before_quotes(words: Sequence[str], quoted: range) -> dict[int, str]:
    """What stands before a name in quotation marks; of a numbered unit, whose number is its name, what is within."""
    outside = range(quoted.start)
    if any(words[at].isdecimal() for at in outside):
        return dict.fromkeys(quoted, SORT)
    spans = [span for span in terms_in(tuple(words[: quoted.start])) if span.keys & _keys("bears-a-name")]
    designating = {at for span in spans for at in _places(span)}
    designating |= {at for at in outside if words[at] in _forms("abbreviation")}
    if designating:
        # АО «ВПК «НПО машиностроения»
        form = named_within(list(words[quoted.start : quoted.stop]))[0]
        designating |= set(quoted[:form])
    described = dict.fromkeys(outside, SORT) if designating else {}
    return described | dict.fromkeys(designating, DESIGNATION)


def _at_the_edges(words: Sequence[str], shown: Sequence[str]) -> dict[int, str]:
    """What a name without quotation marks begins or ends with."""
    found = {0: DESIGNATION} if shown[0].isupper() and words[0] in _forms("abbreviation") else {}
    for span in terms_in(tuple(words)):
        at_edge = span.first == 0 or span.last == len(words) - 1
        if at_edge and span.keys & _keys("said-apart"):
            found |= dict.fromkeys(_places(span), DESIGNATION)
    return found


def _trade(words: Sequence[str], designating: Mapping[int, str]) -> dict[int, str]:
    """The words at the end of a Turkish company's name that say what it does, holding and the like among them."""
    start = len(words)
    while start > 1 and (
        start - 1 in designating or words[start - 1] in _forms("trade") or words[start - 1] in function_words()
    ):
        start -= 1
    return dict.fromkeys(range(start, len(words)), SORT)


def trade_words() -> frozenset[str]:
    """The folded words by which the names of Turkish companies end in what these do: otomotiv, sanayi, ticaret."""
    return _forms("trade")


def _state(words: Sequence[str]) -> dict[int, str]:
    """The state that a national body's name begins or ends with."""
    for length in (2, 1):
        if len(words) > length and " ".join(words[:length]) in _forms("state-first"):
            return dict.fromkeys(range(length), SORT)
        if len(words) > length and " ".join(words[-length:]) in _forms("state-last"):
            return dict.fromkeys(range(len(words) - length, len(words)), SORT)
    return {}


def _initials(words: Sequence[str]) -> dict[int, str]:
    """The initials of the person whom an organisation is named after."""
    since = next((at for at, word in enumerate(words) if word in named_after()), len(words))
    return {at: SORT for at, word in enumerate(words) if at > since and len(word) == 1}


def named_after() -> frozenset[str]:
    """The folded words that stand before whom an organisation is named after: имени, ім."""
    return _forms("named-after")


def _places(span: TermSpan) -> range:
    return range(span.first, span.last + 1)


@cache
def _keys(sort: str) -> frozenset[str]:
    return frozenset(value for row in rows("designations") if row["sort"] == sort for value in values(row["forms"]))


@cache
def _forms(sort: str) -> frozenset[str]:
    """The folded forms of a sort, with diacritics and without."""
    forms = [" ".join(words_of(form)) for form in _keys(sort)]
    return frozenset((*forms, *map(plain, forms)))
