"""Names of places and clubs that people are given: before a surname nobody knows, and before what only people do."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Alexandria Ocasio-Cortez and Milan Kundera met Asia Argento and Troy Deeney.", []),
        ("en", "Sofia Kenin beat nobody, Sidney Poitier acted, Israel Adesanya fought.", []),
        ("en", "Israel Strikes Gaza", ["Israel", "Gaza"]),
        ("en", "Alexandria wept. Sofia laughed. Georgia cried. Chelsea ate an apple.", []),
        ("en", "Sofia agreed to the plan. Georgia joined it.", ["Sofia", "Georgia"]),
        ("ru", "София засмеялась. Виктория плакала.", []),
        ("ru", "София ждёт гостей.", ["София"]),
        ("uk", "Софія засміялася. Борислав заснув.", []),
        ("tr", "Fırat ağladı. Dicle uyudu. Aras şarkı söyledi.", []),
        ("tr", "Fırat taştı.", ["Fırat"]),
        ("en", "The Milan Fashion Week opened.", []),
        ("en", "Milan beat Inter 2-0 in the derby, the coach said.", ["Milan", "Inter"]),
    ],
)
def test_who_and_where(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found
