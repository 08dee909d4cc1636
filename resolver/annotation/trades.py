"""Trades and stations in life before a full name: a pensioner called Nadezhda Krupskaya is no revolutionary.

A text introduces whom histories tell of by what they tell: поэт Тарас Шевченко; a marine of that name is somebody else.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.everyday_trades import everyday_trades
from resolver.annotation.tokens import Tokens
from resolver.annotation.word_kinds import WordKinds
from resolver.language import inflection
from resolver.language.names.tables import listed, rows
from resolver.language.scripts.folding import fold

_DATA = Path(__file__).parent / "data"
_PROFESSIONAL = ("profession", "academic")
_EVERYDAY = "worker"
"""The key of ``titles.tsv`` for trades."""

_ONCE = {"en": "former", "ru": "бывш", "tr": "eski", "uk": "колишн"}
"""How the words begin that say that somebody had a trade once."""


@cache
def _origins(lang: str) -> frozenset[str]:
    """The prepositions behind which stands where somebody is from."""
    return frozenset(listed("trades", lang, "from", _DATA))


@cache
def _kin(lang: str) -> frozenset[str]:
    """The folded words for kin and for who is represented, which have the possessive before a name."""
    return frozenset(map(fold, listed("trades", lang, "kin", _DATA)))


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
    return any(base in _kin("tr") or _is_profession(base, kinds) for base in bases)


def _is_profession(word: str, kinds: WordKinds) -> bool:
    return kinds.is_trade(word) or not _professions().isdisjoint(kinds.title_keys(word))


def is_somebodys_home(tokens: Tokens, first: int, kinds: WordKinds) -> bool:
    """Whether a name that begins at a token says where somebody is from: a retired teacher from Kotka."""
    if not first > 1 or tokens.texts[first - 1] not in _origins(kinds.lang):
        return False
    if tokens.gaps[first] != " " or tokens.gaps[first - 1] != " " or not tokens.texts[first - 2].islower():
        return False
    return kinds.is_somebody(tokens.texts[first - 2]) or is_profession(tokens.texts[first - 2], kinds)


def is_at_trade(tokens: Tokens, first: int, kinds: WordKinds) -> bool:
    """Whether an everyday trade stands right before a name that begins at a token: боцман Дан."""
    return first > 0 and tokens.gaps[first] == " " and kinds.is_trade(tokens.texts[first - 1])


def has_another_trade(tokens: Tokens, first: int, entity: Entity, kinds: WordKinds) -> bool:
    """Whether a trade before a full name that begins at a token is of no dead person's whom the gazetteer has."""
    if entity.died is None or not first:
        return False
    at = first - 1
    if at > 1 and tokens.texts[at - 1] in _origins(kinds.lang) and tokens.gaps[at] == tokens.gaps[first] == " ":
        at -= 2  # сварщик из Омска Иван Грозный
    if tokens.gaps[at + 1] != " ":
        return False
    word = tokens.texts[at]
    if word.isupper() or not (kinds.is_trade(word) or _EVERYDAY in kinds.title_keys(word)):
        return False
    once = _ONCE.get(kinds.lang)
    if at and once is not None and tokens.texts[at - 1].lower().startswith(once):
        return False  # бывший слесарь Климент Ворошилов
    return not any(role.role == _EVERYDAY for role in entity.roles) and not _is_told_by(entity)


@cache
def _english() -> frozenset[str]:
    """The English words for trades."""
    own = (fold(word) for row in rows("titles") if row["key"] == _EVERYDAY for word in row["en"].split("|"))
    return everyday_trades("en") | frozenset(own)


def _is_told_by(entity: Entity) -> bool:
    """Whether what the gazetteer says of a person has a trade in it: Soviet miner."""
    words = fold(entity.description or "").replace(",", " ").split()
    return not _english().isdisjoint(words)
