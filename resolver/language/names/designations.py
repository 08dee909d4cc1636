"""Which words of an organisation's name say only what sort it is: газета «Известия», Otokar Otomotiv A.Ş."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Final, Literal

from resolver.language.names.institutions import COUNTRY, TermSpan, terms_in
from resolver.language.names.legal_forms import named_within
from resolver.language.names.small_words import function_words
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import words_of
from resolver.language.scripts.folding import fold, plain

DescribingRole = Literal["designation", "abbreviation", "sort", "honour", "honoured"]
"""What a word does that only says of what sort an organisation is."""

Roles = dict[int, DescribingRole]
"""Such words of a name by their places."""

DESIGNATION: Final[DescribingRole] = "designation"
"""The role of what designates an organisation: газета, НК."""

ABBREVIATION: Final[DescribingRole] = "abbreviation"
"""The role of what is but written as if it did: ССЗ."""

SORT: Final[DescribingRole] = "sort"
"""The role of what describes it besides: окрема, Otomotiv."""

HONOUR: Final[DescribingRole] = "honour"
"""The role of what stands before the family name of whom it honours: имени академика А. А."""

HONOURED: Final[DescribingRole] = "honoured"
"""The role of that family name."""

_TURKISH = "tr-"
_SHORTEST_ABBREVIATION, _LONGEST_ABBREVIATION = 3, 6
_BANK_AND_ACRONYM = 2
_BANKS = frozenset(("банк", "bank"))
_LONGEST_NAMED = 3
_SHORTEST_DESCRIPTION = 2
"""Words of a name without quotation marks, and of what stands before it."""


def designations(words: Sequence[str], shown: Sequence[str], quoted: range | None, form: str | None) -> Roles:
    """The places of the folded words of a name, less its legal form, that designate or describe, with their roles.

    ``shown`` are the words as written, ``quoted`` the places of those in quotation marks at the end of the name, and
    ``form`` is the key of the legal form. One word at the least is left without a role.
    """
    found = _before_quotes(words, shown, quoted or _named_last(words)) or _at_the_edges(words, shown)
    if form is not None and form.startswith(_TURKISH):
        found = _trade(words, found) | found
    found |= _state(words) | _honoured(words, found, quoted)
    return found if any(at not in found and word not in function_words() for at, word in enumerate(words)) else {}


def street_designations(words: Sequence[str]) -> Roles:
    """The places of the folded words of a facility's name that say that it is a street, where more is left."""
    spans = terms_in(tuple(words))
    found = {at: DESIGNATION for span in spans if span.keys & _keys("of-streets") for at in _places(span)}
    return found if any(at not in found and word not in function_words() for at, word in enumerate(words)) else {}


def _named_last(words: Sequence[str]) -> range | None:
    """The places of the words that a name ends with behind several that say what it is: Central Design Bureau Rubin.

    As if they stood in quotation marks, which lists in Latin letters leave out. Words of an adjective's form are none.
    """
    spans = terms_in(tuple(words))
    described = {at for span in spans for at in _places(span)} | {
        at for at, word in enumerate(words) if word in function_words()
    }
    since = next((at for at, word in enumerate(words) if word in named_after()), len(words))
    start = since
    while start > 0 and start - 1 not in described:
        start -= 1
    if not 0 < since - start <= _LONGEST_NAMED or start < _SHORTEST_DESCRIPTION:
        return None
    return range(start, since) if described.issuperset(range(start)) else None


def _before_quotes(words: Sequence[str], shown: Sequence[str], quoted: range | None) -> Roles:
    """What stands before a name in quotation marks; of a numbered unit, whose number is its name, what is within."""
    if quoted is None:
        return {}
    outside = range(quoted.start)
    if any(words[at].isdecimal() for at in outside):
        return dict.fromkeys(quoted, SORT)
    spans = [span for span in terms_in(tuple(words[: quoted.start])) if span.keys & _keys("bears-a-name")]
    designating = {at for span in spans for at in _places(span)}
    designating |= {at for at in outside if words[at] in _forms("abbreviation")}
    in_capitals = all(word.isupper() for word in shown)  # as a list has it, which tells no abbreviation
    abbreviating = {at for at in outside if not in_capitals and _abbreviates(shown[at])} - designating
    if designating:
        # АО «ВПК «НПО машиностроения»
        form = named_within(list(words[quoted.start : quoted.stop]))[0]
        designating |= set(quoted[:form])
    if len(quoted) > 1:
        # Холдинг «Евроцемент груп»
        within = slice(quoted.start, quoted.stop)
        designating |= {quoted.start + at for at in _at_the_edges(words[within], shown[within])}
    described = dict.fromkeys(outside, SORT) if designating or abbreviating else {}
    return described | dict.fromkeys(abbreviating, ABBREVIATION) | dict.fromkeys(designating, DESIGNATION)


def _abbreviates(shown: str) -> bool:
    """Whether a word before a name in quotation marks is written as an abbreviation of what the bearer is: НИЦ, ССЗ."""
    if not _SHORTEST_ABBREVIATION <= len(shown) <= _LONGEST_ABBREVIATION or not shown.isupper():
        return False
    return fold(shown) not in _forms("of-another")


def _at_the_edges(words: Sequence[str], shown: Sequence[str]) -> Roles:
    """What a name without quotation marks begins or ends with."""
    found = {0: DESIGNATION} if shown[0].isupper() and words[0] in _forms("abbreviation") else {}
    if len(words) == _BANK_AND_ACRONYM:
        # ВТБ, МДМ Банк
        for bank, acronym in ((0, 1), (1, 0)):
            if words[bank] in _BANKS and _SHORTEST_ABBREVIATION <= len(shown[acronym]) <= _LONGEST_ABBREVIATION:
                mixed = shown[acronym].isupper() and not shown[bank].isupper()
                found |= {bank: DESIGNATION} if mixed else {}
    for span in terms_in(tuple(words)):
        at_edge = span.first == 0 or span.last == len(words) - 1
        if at_edge and span.keys & _keys("said-apart"):
            found |= dict.fromkeys(_places(span), DESIGNATION)
            if span.first > 1 and span.last == len(words) - 1:
                found |= dict.fromkeys(_adjective_of_state(words[: span.first]), SORT)
    return found


def _adjective_of_state(words: Sequence[str]) -> Iterator[int]:
    """The place of an adjective of a state that stands last of several words: Аэрофлот — российские [авиалинии]."""
    last = len(words) - 1
    if any(span.roles == {COUNTRY} for span in terms_in((words[last],))) and words[last] not in _forms("state-last"):
        yield last


def _trade(words: Sequence[str], designating: Mapping[int, DescribingRole]) -> Roles:
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


def _state(words: Sequence[str]) -> Roles:
    """The state that a national body's name begins or ends with."""
    for length in (2, 1):
        if len(words) > length and " ".join(words[:length]) in _forms("state-first"):
            return dict.fromkeys(range(length), SORT)
        if len(words) > length and " ".join(words[-length:]) in _forms("state-last"):
            return dict.fromkeys(range(len(words) - length, len(words)), SORT)
    return {}


def _honoured(words: Sequence[str], described: Mapping[int, DescribingRole], quoted: range | None) -> Roles:
    """The person whom an organisation is named after, where it has a name besides; else the initials alone.

    A shipyard that is called after B. E. Butoma has none; an aviation institute of Moscow has its field and town.
    """
    since = next((at for at, word in enumerate(words) if word in named_after()), len(words))
    if since == len(words):
        return {}
    spans = terms_in(tuple(words[:since]))
    terms = {at for span in spans for at in _places(span)}
    beside = (at for at in range(since) if at not in described and at not in terms)
    specific = len(terms) >= _LONGEST_NAMED and any("domain" in span.roles for span in spans)
    named = specific or bool(quoted and quoted.start < since) or any(words[at] not in function_words() for at in beside)
    last = len(words) - 1
    honouring = dict.fromkeys(range(since, last), HONOUR)
    return honouring | {last: HONOURED} if named else honouring


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
