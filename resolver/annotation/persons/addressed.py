"""Persons whom a document calls by family name here and by given name and patronymic there, and never in full."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container

from resolver.annotation.persons.trades import has_another_trade, is_at_trade
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import ADDRESS, BARE, Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.matching.persons.given import is_listed

_TEACHER = "teacher"
"""The key of ``titles.tsv`` for who teaches; whom histories tell of is told as a scholar."""

_SAYIN = "sayin"
"""The Turkish honorific before a name, folded."""


def called_by_both(
    grouped: Grouped, introduced: Container[str], tokens: Tokens, kinds: WordKinds
) -> dict[str, list[int]]:
    """By their IDs, the persons who are so called, with the tokens at which the given names stand.

    Королёв, and Сергей Павлович elsewhere, are Sergei Korolev. Whoever is ``introduced`` by his full name is left out,
    and so are two who share given name, patronymic and family name. A family name that a stranger has somewhere in the
    document is no sign of anybody: учитель Павлов, Кравчук Иван.
    """
    called: dict[str, list[Span]] = defaultdict(list)
    alone: set[str] = set()
    strangers: set[str] = set()
    for rivals in grouped.values():
        for span in rivals.values():
            if span.form == ADDRESS:
                called[span.entry.entity.id].append(span)
            elif span.form == BARE:
                alone.add(span.entry.entity.id)
                if _is_strangers(span, tokens, kinds):
                    strangers.add(span.entry.entity.id)
    told = [one for one in called if one in alone and one not in introduced and one not in strangers]
    bearers = Counter((span.start, span.end) for identifier in told for span in called[identifier])
    return {
        identifier: [span.first for span in called[identifier]]
        for identifier in told
        if all(bearers[span.start, span.end] == 1 for span in called[identifier])
    }


def _is_strangers(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a family name stands at an everyday trade or relation, or beside a given name: сосед Гоголь."""
    if is_at_trade(tokens, span.first, kinds) or has_another_trade(
        tokens, span.first, span.last, span.entry.entity, kinds
    ):
        return True
    before, behind = span.first - 1, span.last + 1
    if span.first and tokens.gaps[span.first] == " ":
        word = tokens.texts[before]
        if kinds.is_somebody(word) or _TEACHER in kinds.title_keys(word) or _is_given(word):
            return True
    return behind < len(tokens.texts) and tokens.gaps[behind] == " " and _is_given(tokens.texts[behind])


def _is_given(word: str) -> bool:
    return word.istitle() and is_listed(folded(word))


def is_spoken_of_with_respect(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a Turkish name stands behind Sayın, which no place and no thing has: Sayın Karadeniz, yerinizden."""
    return lang == "tr" and folded(tokens.word_before(span.first)) == _SAYIN and tokens.gaps[span.first] == " "
