"""Trades and stations in life before a full name: a pensioner called Nadezhda Krupskaya is no revolutionary.

A text introduces whom histories tell of by what they tell: поэт Тарас Шевченко; a marine of that name is somebody else.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from gazetteer.entity import Entity
from resolver.annotation.bodies.sports import is_of_sport
from resolver.annotation.persons.relatives import is_kin
from resolver.annotation.weights import VARIED
from resolver.annotation.words.hits import Hit
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import nouns_of, trades_of
from resolver.language import inflection
from resolver.language.names.everyday_trades import TRADES, everyday_trades
from resolver.language.names.tables import rows
from resolver.language.scripts.folding import fold

_PROFESSIONAL = ("profession", "academic")
_EVERYDAY = "worker"
"""The key of ``titles.tsv`` for trades."""

_APPOSED = frozenset((", ", " — ", " – "))
_INSIDE = frozenset((" ", "-"))
_MOST_BEFORE_TRADE = 4
"""Words in an apposition up to the trade: a retired village baker."""

_NEAR = VARIED + 0.08
"""What a family name costs at the least that is near a person's, and by the common conventions not the same."""

_OF_ANYBODY = frozenset(("judge", "lawyer", "teacher", "worker", "sports-official"))
"""The keys of ``titles.tsv`` for professions of many whom nobody knows, which the news gives beside a family name."""

_NO_ATHLETES = frozenset(("judge", "lawyer", "teacher"))
"""Those of them that nobody has beside sport."""


@cache
def _professions() -> frozenset[str]:
    """The keys of ``titles.tsv`` for what people do, and not what they preside over."""
    return frozenset(row["key"] for row in rows("titles") if row["kind"] in _PROFESSIONAL)


def is_profession(word: str, kinds: WordKinds) -> bool:
    """Whether a word says what somebody does for a living or whose kin he is: пенсионерка, avukatı, kardeşi."""
    if kinds.lang != "tr":
        return _is_profession(word, kinds)
    if not word.islower() and not word.istitle():
        return False
    bases = [fold(one.base) for one in inflection.strip_suffixes(word)]
    return any(base in TRADES.words("tr", "kin") or _is_profession(base, kinds) for base in bases)


def _is_profession(word: str, kinds: WordKinds) -> bool:
    return kinds.is_trade(word) or not _professions().isdisjoint(kinds.title_keys(word))


def is_somebodys_home(tokens: Tokens, first: int, kinds: WordKinds) -> bool:
    """Whether a name that begins at a token says where somebody is from: a retired teacher from Kotka."""
    if not first > 1 or tokens.texts[first - 1] not in TRADES.words(kinds.lang, "from"):
        return False
    if tokens.gaps[first] != " " or tokens.gaps[first - 1] != " " or not tokens.texts[first - 2].islower():
        return False
    return kinds.is_somebody(tokens.texts[first - 2]) or is_profession(tokens.texts[first - 2], kinds)


def is_at_trade(tokens: Tokens, first: int, kinds: WordKinds) -> bool:
    """Whether an everyday trade stands right before a name that begins at a token: боцман Дан."""
    return first > 0 and tokens.gaps[first] == " " and kinds.is_trade(tokens.texts[first - 1])


def has_another_trade(tokens: Tokens, first: int, last: int, entity: Entity, kinds: WordKinds) -> bool:
    """Whether a trade beside a full name, between two tokens, is not of the person of that name whom the gazetteer has.

    It stands right before the name, or in apposition behind it: вахтёр Валентина Терешкова; Hakan Fidan, a baker. Of
    the living only such count as nobody whom the news knows has had; histories tell of the dead by what they tell.
    """
    if entity.died is None and not (entity.roles or entity.description):
        return False  # nothing is known of what he does
    if is_anothers_kin(tokens, first, entity, kinds):
        return True
    return (
        _is_behind_anothers(tokens, first, last, entity, kinds) or _is_before_anothers(tokens, last, kinds)
    ) and not _is_told_by(entity)


def is_anothers_kin(tokens: Tokens, first: int, entity: Entity, kinds: WordKinds) -> bool:
    """Whether a text introduces the bearer of a full name as somebody's kin, by a profession that a dead one had not.

    Of the general Ivan Panfilov nobody tells so: его сын, кинопродюсер Иван Панфилов.
    """
    at = first - 1
    if entity.died is None or at < 1 or tokens.gaps[first] != " " or tokens.gaps[at] != ", ":
        return False
    if not is_kin(tokens.texts[at - 1], kinds):
        return False
    own = trades_of(entity).union(role.role for role in entity.roles)
    keys = _professions() & kinds.title_keys(tokens.texts[at])
    return bool(keys) and bool(own) and own.isdisjoint(keys)


def is_near_namesake(  # noqa: PLR0913, PLR0917 - where the name stands, and whose it may be
    tokens: Tokens, first: int, last: int, entity: Entity, family: Hit, kinds: WordKinds
) -> bool:
    """Whether a full name whose surname is only near a person's has a profession beside it that he has not.

    Who is so well known that his name gets misspelt is not told by a profession: the dentist Vladimir Zelinsky.
    """
    if family.evidence is None or family.evidence.kind != "convention" or family.cost < _NEAR:
        return False
    own = trades_of(entity).union(role.role for role in entity.roles)
    return any(
        kinds.is_trade(word) or ((keys := _professions() & kinds.title_keys(word)) and own.isdisjoint(keys))
        for word in _beside(tokens, first, last)
    )


def _beside(tokens: Tokens, first: int, last: int) -> Iterator[str]:
    """The word right before a name, and the last small one of an apposition behind it: V. Zelinsky, 80, a painter."""
    if first and tokens.gaps[first] == " ":
        yield tokens.texts[first - 1]
    at = last + 1
    if at < len(tokens.texts) and tokens.texts[at].isdecimal() and tokens.gaps[at] in _APPOSED:
        at += 1
    if at >= len(tokens.texts) or tokens.gaps[at] not in _APPOSED:
        return
    while at < min(last + 1 + _MOST_BEFORE_TRADE, len(tokens.texts)) and tokens.texts[at].islower():
        yield tokens.texts[at]
        if tokens.behind(at) not in _INSIDE:
            return
        at += 1


def _is_behind_anothers(tokens: Tokens, first: int, last: int, entity: Entity, kinds: WordKinds) -> bool:
    """Whether another's trade stands before a name, or has it in apposition: his lawyer, Murad Musayev, said."""
    if not first:
        return False
    at = first - 1
    if (
        at > 1
        and tokens.texts[at - 1] in TRADES.words(kinds.lang, "from")
        and tokens.gaps[at] == tokens.gaps[first] == " "
    ):
        at -= 2  # сварщик из Омска Иван Грозный
    apposed = tokens.gaps[at + 1] == ", " and tokens.behind(last).startswith(",") and not tokens.opens_sentence(at)
    if tokens.gaps[at + 1] != " " and not apposed:
        return False
    word = tokens.texts[at]
    if word.isupper():
        return False
    if is_of_sport(entity) and not _NO_ATHLETES.isdisjoint(kinds.title_keys(word)):
        return True  # адвокат Мурад Мусаев is no coach
    if entity.died is None:
        return kinds.is_trade_of_nobody_known(word) and not _was_once(tokens, at, kinds)
    if not (kinds.is_trade(word) or _EVERYDAY in kinds.title_keys(word)) or _was_once(tokens, at, kinds):
        return False
    return not any(role.role == _EVERYDAY for role in entity.roles)


def _is_before_anothers(tokens: Tokens, last: int, kinds: WordKinds) -> bool:
    """Whether the trade of somebody whom nobody knows is in apposition to a name: Арсен Яценюк, двірник."""
    at = last + 1
    if at >= len(tokens.texts) or tokens.gaps[at] not in _APPOSED:
        return False
    for further in range(at, min(at + _MOST_BEFORE_TRADE, len(tokens.texts))):
        word = tokens.texts[further]
        if not word.islower() or (further > at and tokens.gaps[further] not in _INSIDE):
            return False
        if kinds.is_trade_of_nobody_known(word):
            # Turkish has no words behind a trade in apposition: Bakan Fidan, işçi ve işveren tarafını dinledi
            closes = kinds.lang != "tr" or not tokens.following(further)
            return closes and not _was_once(tokens, further, kinds)
    return False


def _was_once(tokens: Tokens, at: int, kinds: WordKinds) -> bool:
    """Whether somebody had the trade at a token once: бывший слесарь Климент Ворошилов."""
    return at > 0 and tokens.texts[at - 1].lower().startswith(TRADES.beginnings(kinds.lang, "former"))


def has_another_profession(tokens: Tokens, first: int, entity: Entity, kinds: WordKinds) -> bool:
    """Whether a profession stands before a family name that its best-known bearer does not have: судья Лаврова.

    Where nothing is known of what he does, it may be his.
    """
    if not first or tokens.gaps[first] != " " or not (entity.roles or entity.description):
        return False
    keys = _OF_ANYBODY & kinds.title_keys(tokens.texts[first - 1])
    own = trades_of(entity).union(role.role for role in entity.roles)
    return bool(keys) and own.isdisjoint(keys)


def _is_told_by(entity: Entity) -> bool:
    """Whether what the gazetteer says of a person has a trade in it: Soviet miner."""
    words = {word for noun in nouns_of(entity) for word in fold(noun).split()}
    return _EVERYDAY in trades_of(entity) or not everyday_trades("en").isdisjoint(words)
