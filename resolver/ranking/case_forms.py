"""A query that may be a name in some case: what it is read as, and what its forms are rather than that name's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from resolver.annotation.spans.span import BARE, PARTIAL, Span
from resolver.annotation.words.tokens import Tokens, tokens
from resolver.language.inflection import takes_suffixes
from resolver.language.scripts import letters
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import INFLECTIONS
from resolver.matching.forms.hypothesis import COSTS
from resolver.matching.forms.surname_like import may_be_of_turkish
from resolver.matching.pairing import Comparison
from resolver.matching.persons.genders import names_a_woman
from resolver.matching.persons.given_only import is_given_only
from resolver.matching.weights import weights
from resolver.matching.words.pairs import feminine_of
from resolver.ranking.candidate import Candidate

_VOCATIVE = "case:vocative"
_SHARE_OF_THE_SUNG = 0.5
"""What share of the greatest prominence of all a place has at the least to which songs and speeches call out: Одесо."""


class Asked(NamedTuple):
    """A query as it is cleaned, its words, and the language in a case of which it may stand."""

    text: str
    words: Tokens
    lang: str


def in_each_language(name: str) -> Iterator[Asked]:
    """A query in each language in a case of which it may stand."""
    text = cleaned(name)
    words = tokens(text)
    for lang in _languages(text) if words else ():
        yield Asked(text, words, lang)


def _languages(text: str) -> list[str]:
    """The languages in a case of which a name may stand."""
    if letters.script(text) == letters.CYRILLIC:
        return [lang for lang in letters.orthographies(text) if lang in LANGUAGES]
    return ["tr"] if takes_suffixes(text.rsplit(maxsplit=1)[-1]) else []


def is_form(asked: Asked, span: Span, most_prominent: int) -> bool:
    """Whether a query is a span's whole name in some case, rather than something else that is spelt so.

    ``most_prominent`` is the greatest prominence of all that the index has.
    """
    return (
        _is_whole(asked, span)
        and any(step.kind in INFLECTIONS for step in span.evidence)
        and not (
            _has_suffix_inside(asked, span)
            or _is_family(span)
            or _is_no_acronym(asked, span)
            or _is_of_another_language(asked, span)
            or _may_be_womans(asked, span)
            or _is_seldom_addressed(asked, span, most_prominent)
        )
    )


def candidate(asked: Asked, span: Span) -> Candidate:
    """A name that a query is a form of, with what that says for it."""
    table = weights().known
    bare = span.form == BARE
    odds = table["inflected"] - table["inflected_cost"] * span.cost
    if span.entry.entity.kind == "person":
        odds -= COSTS["woman"] if names_a_woman(asked.text) else 0.0
        odds -= COSTS["other-surname"] if _may_be_of_surname(asked, span) else 0.0
    odds += weights().persons["given_missing"] if bare else 0.0
    return Candidate(span.entry, odds, Comparison(odds, span.evidence, bare), span.evidence)


def _is_whole(asked: Asked, span: Span) -> bool:
    """Whether a span is all words of a query, and the whole of a name."""
    return span.first == 0 and span.last == len(asked.words) - 1 and span.form != PARTIAL


def _has_suffix_inside(asked: Asked, span: Span) -> bool:
    """Whether another word than the last one has a Turkish suffix, as none of a name's has."""
    last = asked.text.split()[-1]
    return any(step.kind == "suffix" and (step.query or "") not in last for step in span.evidence)


def _is_family(span: Span) -> bool:
    """Whether somebody who has a given name only would be meant by a family name: Петров is no plural of Peter."""
    return span.form == BARE and is_given_only(span.entry.parts)


def _is_no_acronym(asked: Asked, span: Span) -> bool:
    """Whether a name is an acronym, and not written as one: Keita is not KEİ'ta."""
    acronym = span.entry.name.text
    return acronym.isupper() and not asked.text[: len(acronym)].isupper()


def _is_of_another_language(asked: Asked, span: Span) -> bool:
    """Whether a form without an apostrophe is of what a third language calls a place: Krimi, of German Krim."""
    name = span.entry.name
    return "'" not in asked.text and name.type == "exonym" and name.lang != asked.lang


def _may_be_womans(asked: Asked, span: Span) -> bool:
    """Whether a Turkish form without an apostrophe is a family name or a woman's before it is a case: Lavrova."""
    if asked.lang != "tr" or "'" in asked.text:
        return False
    if span.form == BARE:
        return True
    return span.entry.entity.kind == "person" and bool(feminine_of(fold(asked.words.texts[-1])))


def _may_be_of_surname(asked: Asked, span: Span) -> bool:
    """Whether a Turkish suffix without an apostrophe may be a part of a family name: Robert Ficoda."""
    if asked.lang != "tr" or "'" in asked.text:
        return False
    return any(step.kind == "suffix" and may_be_of_turkish(step.name or "", asked.text) for step in span.evidence)


def _is_seldom_addressed(asked: Asked, span: Span, most_prominent: int) -> bool:
    """Whether a form is the vocative of a place that is no large city and no country: nobody calls out to Луцьк.

    Коломно and Луцьке are villages.
    """
    place = span.entry.entity
    if place.kind != "place" or len(asked.words) > 1 or place.prominence >= _SHARE_OF_THE_SUNG * most_prominent:
        return False
    return any(step.label == _VOCATIVE for step in span.evidence)
