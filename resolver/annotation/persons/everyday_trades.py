"""Words for everyday trades and stations in life, and for people; ``data/trades.tsv`` has them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.language.names.tables import listed
from resolver.language.scripts.folding import fold

_DATA = Path(__file__).parent / "data"


@cache
def everyday_trades(lang: str) -> frozenset[str]:
    """The folded words of a language, in the nominative: пенсионер, морпіх."""
    return trades_of_nobody_known(lang) | frozenset(map(fold, listed("trades", lang, "once", _DATA)))


@cache
def trades_of_nobody_known(lang: str) -> frozenset[str]:
    """Those of them that nobody whom the news knows has had before: вахтёр, and not морпех."""
    return frozenset(map(fold, listed("trades", lang, "person", _DATA)))


@cache
def people(lang: str) -> frozenset[str]:
    """The folded words of a language for people who are from somewhere, in the nominative: woman, семья."""
    return frozenset(map(fold, listed("trades", lang, "whoever", _DATA)))
