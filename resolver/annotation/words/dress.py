"""The grammatical dress of a mention, which normalising puts on the preferred name."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from resolver.annotation.plans.persons import single_titled
from resolver.annotation.spans.span import ADDRESS, BARE, GIVEN, Span
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.prepositions import prepositions
from resolver.annotation.words.tokens import Tokens
from resolver.annotation.words.verbs import dative_verbs
from resolver.language.inflection.grammar import CASES, Case, Reading
from resolver.matching.evidence import GRAMMATICAL, NAME_TYPES_SHOWN, SHORTENED, Evidence, Kinds
from resolver.writing.form import Form

_SAME: Final[Kinds] = frozenset(
    (
        *("exact", "initial", "reordered", "adjective", "surname-in-context", "prominent"),
        *("country-in-context", "title-in-context", "year-in-context", "given-name-in-context"),
        *GRAMMATICAL,
        *NAME_TYPES_SHOWN,
    )
)
"""Evidence that leaves the words the gazetteer's own."""

_WITHIN_A_LIST: Final = frozenset(("", ","))
"""What stands between the names of a list that one preposition leads."""

_LONGEST_LIST = 100
"""Words of names in a row beyond which no preposition is looked for: what a table has, and no sentence."""


def dress(span: Span, evidence: tuple[Evidence, ...], words: Tokens, lang: str) -> Form:
    """The grammatical dress of a span of a text in a language; the evidence is that of span and scene."""
    kinds = frozenset([step.kind for step in evidence])
    family = span.form == BARE or single_titled(span.entry)
    given = span.form in (GIVEN, ADDRESS)
    abbreviated = _is_abbreviated(span)
    if not (span.readings or span.suffix or "suffix" in kinds):
        return _undressed(family, given, abbreviated, kinds)
    suffixes = next((step for step in evidence if step.kind == "suffix"), None)
    return Form(
        family=family,
        given=given,
        abbreviated=abbreviated,
        initials="initial" in kinds,
        family_first="reordered" in kinds,
        readings=_by_government(span, words, lang),
        suffixes=tuple((suffixes.detail or "").split("+")) if suffixes else (),
        suffix=span.suffix,
        apostrophe=bool(suffixes and suffixes.query and "'" in suffixes.query),
        same=kinds <= _SAME,
    )


@lru_cache(maxsize=1 << 10)
def _undressed(family: bool, given: bool, abbreviated: bool, kinds: Kinds) -> Form:
    """The form of a name that is neither in a case nor has a suffix: one for all such mentions."""
    return Form(
        family=family,
        given=given,
        abbreviated=abbreviated,
        initials="initial" in kinds,
        family_first="reordered" in kinds,
        same=kinds <= _SAME,
    )


def _by_government(span: Span, words: Tokens, lang: str) -> tuple[Reading, ...]:
    """The cases that a span can be in: those that the preposition before it takes, the locative before the others.

    A person behind a verb of saying or giving is in the dative: сказал Марии Захаровой.
    """
    at = _before_the_names(span.first, words, lang)
    before = _whole_word(at, words)
    if span.entry.entity.kind == "person" and before in dative_verbs(lang):
        return tuple(sorted(span.readings, key=lambda one: one.case is not Case.DATIVE))
    governed = [case for case in CASES if before in prepositions(lang, case)]
    ordered = sorted(span.readings, key=lambda one: one.case is not Case.LOCATIVE)
    kept = [reading for reading in ordered if reading.case in governed]
    return tuple(kept) if kept else span.readings


def _whole_word(at: int, words: Tokens) -> str:
    """The word at a place in lower case, with what a hyphen ties it to before it: из-под; nothing before the first."""
    if at < 0:
        return ""
    tied = at > 0 and words.gaps[at] == "-"
    return (f"{words.texts[at - 1]}-{words.texts[at]}" if tied else words.texts[at]).lower()


def _before_the_names(first: int, words: Tokens, lang: str) -> int:
    """The place of the word before a name, or before the names that it ends a list of: у Львові, Києві й Одесі."""
    at = first - 1
    if at > 0 and words.texts[at].lower() in conjunctions(lang) and not words.gaps[at].strip():
        at -= 1
    elif at < 0 or words.gaps[first].strip() != ",":
        return at
    farthest = max(0, at - _LONGEST_LIST)
    while at > farthest and words.texts[at][:1].isupper() and words.gaps[at].strip() in _WITHIN_A_LIST:
        at -= 1
    return at


def _is_abbreviated(span: Span) -> bool:
    """Whether a span has a short form that no row of the gazetteer has."""
    for step in span.evidence:
        if step.kind in SHORTENED:
            return True
    name = span.entry.name
    return name.type in ("short", "acronym") and name not in span.entry.entity.names
