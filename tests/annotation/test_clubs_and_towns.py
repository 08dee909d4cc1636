"""Clubs of one name told apart by the towns behind them, and clubs that are called as lands are."""

from __future__ import annotations

import pytest

from resolver import Resolver

CARPATHIANS, FENERBAHCE = "place:carpathians", "organisation:fenerbahce"
ISTANBUL, SHAKHTAR = "place:istanbul", "organisation:shakhtar-donetsk"


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # German calls the club Fenerbahce Istanbul
        ("tr", "Fenerbahçe İstanbul'a döndü.", [FENERBAHCE, ISTANBUL]),
        ("en", "Fenerbahce Istanbul lost.", [FENERBAHCE, ISTANBUL]),
        ("en", "Shakhtar Donetsk lost.", [SHAKHTAR]),
        ("uk", "Шахтар Донецьк програв.", [SHAKHTAR]),
        # another town's
        ("en", "Shakhtyor Soligorsk lost.", []),
        ("tr", "Shakhter Karagandy kaybetti.", []),
        ("en", "Shakhtyor Donetsk lost.", [SHAKHTAR]),
        ("en", "Shakhtyor Coach Resigns", [SHAKHTAR]),
        # the mountains, and the club of Lviv
        ("en", "Karpaty lost 2-0.", []),
        ("tr", "Karpaty ligde kaybetti.", []),
        ("en", "1. Karpaty 39", []),
        ("en", "They won a race in Karpaty.", [CARPATHIANS]),
        ("en", "They saw Karpaty in the snow.", [CARPATHIANS]),
        ("en", "The Carpathians won his heart.", [CARPATHIANS]),
    ],
)
def test_whom_it_means(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
