"""Words for everyday trades and stations in life, and for people; ``data/trades.tsv`` has them."""

from __future__ import annotations

from functools import cache

from resolver.language.names.tables import UseTable

TRADES = UseTable("trades", folded=True)
"""The words for trades, and those beside them; the header says what each use is."""


@cache
def everyday_trades(lang: str) -> frozenset[str]:
    """The folded words of a language, in the nominative: пенсионер, морпіх."""
    return trades_of_nobody_known(lang) | TRADES.words(lang, "once")


def trades_of_nobody_known(lang: str) -> frozenset[str]:
    """Those of them that nobody whom the news knows has had before: вахтёр, and not морпех."""
    return TRADES.words(lang, "person")


def people(lang: str) -> frozenset[str]:
    """The folded words of a language for people who are from somewhere, in the nominative: woman, семья."""
    return TRADES.words(lang, "whoever")
