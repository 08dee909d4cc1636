"""Given names, patronymics and initials that the words beside them make somebody else's: Юрий Алексеевич Дудь."""

from __future__ import annotations

import re

from resolver.annotation.spans.span import Span
from resolver.annotation.spans.ties import DOTS, is_initial
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.names.patronymics import looks_patronymic
from resolver.language.names.surnames import may_be_masculine, surname_endings
from resolver.matching.persons.frequency import is_surname

_UNDECLINED = ("ко", "их", "ых")
"""How family names end that Russian does not decline."""

_DECLINED_AS_ADJECTIVES = ("ru", "uk", "be")
_TOWNS_INSTRUMENTAL = re.compile("(?:[оеё]в|[иы]н)ом$")

_DECLINED = re.compile(
    "(?:(?:[оеєё]в|[иіїы]н|[^аеиоуыэюяії]ук|юк|[ое]вич)(?:а|у|[иы]м|[ое]м|е|і|[ое]ві|о[йїю]|ій)|енк(?:а|у|ом|ові)"
    "|(?:[сц]ь?|зь)к(?:ого|ому|им|о[йїю]|ій|ую))$"
)
"""The ends of Russian and Ukrainian family names in an oblique case: Малікова, Шевчукові, Бондаренка, Малиновского."""

_BEFORE_INITIAL = DOTS | {" "}


def is_anothers(span: Span, tokens: Tokens) -> bool:
    """Whether a family name stands beside a given name and a patronymic, which are somebody else's then.

    Юрий Алексеевич Дудь is not Юрий Алексеевич, whom everybody knows, nor is Петров Сергей Викторович; but Сергея
    Павловича Вишняков боялся.
    """
    behind = tokens.following(span.last)
    if behind.istitle():
        return not span.readings or not _is_base(behind)
    before = tokens.texts[span.first - 1] if span.first and tokens.gaps[span.first] == " " else ""
    return before.istitle() and (_is_family_name(before) or (bool(span.readings) and _is_declined(before)))


def is_towns_case(span: Span) -> bool:
    """Whether a Russian family name has the instrumental of towns and of foreigners: под Куйбышевом, с Куйбышевым."""
    if span.entry.entity.native not in _DECLINED_AS_ADJECTIVES:
        return False
    return any(
        step.kind == "case" and step.query is not None and _TOWNS_INSTRUMENTAL.search(step.query) is not None
        for step in span.evidence
    )


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
    if not found or at == len(texts) or tokens.gaps[at] not in DOTS:
        return bool(found)
    return texts[at][0].islower() or (found > 1 and not _is_family_name(texts[at]))


def _is_base(word: str) -> bool:
    """Whether a family name is declined, and stands in the nominative."""
    low = folded(word)
    return not low.endswith(_UNDECLINED) and (may_be_masculine(low) or low.endswith(surname_endings()))


def _is_declined(word: str) -> bool:
    """Whether a word ends as family names do in an oblique case."""
    return _DECLINED.search(folded(word)) is not None


def _is_family_name(word: str) -> bool:
    low = folded(word)
    return is_surname(low) or low.endswith(surname_endings())
