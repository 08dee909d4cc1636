"""Persons whom a document calls by family name here and by given name and patronymic there, and never in full."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container

from resolver.annotation.countries import Grouped
from resolver.annotation.span import ADDRESS, BARE, Span
from resolver.annotation.ties import is_initial
from resolver.annotation.tokens import Tokens, folded
from resolver.annotation.trades import has_another_trade, is_at_trade
from resolver.annotation.word_kinds import WordKinds
from resolver.language.names.patronymics import looks_patronymic
from resolver.language.names.surnames import may_be_masculine, surname_endings
from resolver.matching.frequency import is_surname
from resolver.matching.given import is_listed

_UNDECLINED = ("ко", "их", "ых")
"""How family names end that Russian does not decline."""

_BEFORE_INITIAL = frozenset((" ", ". ", "."))

_TEACHER = "teacher"
"""The key of ``titles.tsv`` for who teaches; whom histories tell of is told as a scholar."""


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


def is_anothers(span: Span, tokens: Tokens) -> bool:
    """Whether a family name stands beside a given name and a patronymic, which are somebody else's then.

    Юрий Алексеевич Дудь is not Юрий Алексеевич, whom everybody knows, nor is Петров Сергей Викторович; but Сергея
    Павловича Вишняков боялся.
    """
    behind = tokens.following(span.last)
    if behind.istitle():
        return not span.readings or not _is_base(behind)
    before = tokens.texts[span.first - 1] if span.first and tokens.gaps[span.first] == " " else ""
    return before.istitle() and _is_family_name(before)


def is_patronymic_before_family_name(tokens: Tokens, last: int) -> bool:
    """Whether what ends at a token like a family name is a patronymic, of one behind it: Роман Абрамович Фишман."""
    return looks_patronymic(folded(tokens.texts[last])) and tokens.following(last).istitle()


def has_initials_behind(tokens: Tokens, last: int) -> bool:
    """Whether initials stand behind a family name that are no other's behind them: Матвиенко О. Л. просила."""
    texts, at = tokens.texts, last + 1
    while at < len(texts) and is_initial(texts[at]) and tokens.gaps[at] in _BEFORE_INITIAL:
        if not tokens.behind(at).startswith("."):
            break
        at += 1
    found = at - last - 1
    if not found or at == len(texts) or tokens.gaps[at] not in (". ", "."):
        return bool(found)
    return texts[at][0].islower() or (found > 1 and not _is_family_name(texts[at]))


def _is_base(word: str) -> bool:
    """Whether a family name is declined, and stands in the nominative."""
    low = folded(word)
    return not low.endswith(_UNDECLINED) and (may_be_masculine(low) or low.endswith(surname_endings()))


def _is_family_name(word: str) -> bool:
    low = folded(word)
    return is_surname(low) or low.endswith(surname_endings())


def _is_strangers(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a family name stands at an everyday trade or relation, or beside a given name: сосед Гоголь."""
    if is_at_trade(tokens, span.first, kinds) or has_another_trade(tokens, span.first, span.entry.entity, kinds):
        return True
    before, behind = span.first - 1, span.last + 1
    if span.first and tokens.gaps[span.first] == " ":
        word = tokens.texts[before]
        if kinds.is_somebody(word) or _TEACHER in kinds.title_keys(word) or _is_given(word):
            return True
    return behind < len(tokens.texts) and tokens.gaps[behind] == " " and _is_given(tokens.texts[behind])


def _is_given(word: str) -> bool:
    return word.istitle() and is_listed(folded(word))
