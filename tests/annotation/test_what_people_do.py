"""Names of places and clubs that people are given: before a surname nobody knows, and before what only people do."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Alexandria Ocasio-Cortez and Milan Kundera met Asia Argento and Troy Deeney yesterday.", []),
        ("en", "Sofia Kenin beat nobody, Sidney Poitier acted well.", []),
        ("en", "Israel Strikes Gaza", ["Israel", "Gaza"]),
        ("en", "Israel Mulls Strike on Iran", ["Israel", "Iran"]),
        ("en", "Jordan Hosts Talks on Gaza", ["Jordan", "Gaza"]),
        ("en", "China Evergrande shares were suspended.", ["China"]),
        ("en", "Alexandria giggled. Sofia laughed. Chelsea yawned at the table.", []),
        ("en", "Paris wept as the church burned. Israel cried foul.", ["Paris", "Israel"]),
        ("ru", "София проснулась под снегом.", ["София"]),
        ("uk", "Софія співавтором угоди не стала, заявили в Болгарії.", ["Софія", "Болгарії"]),
        ("tr", "Sakarya şarkı yarışması Ankara'da başladı.", ["Sakarya", "Ankara"]),
        ("en", "Sofia agreed to the plan. Georgia joined it.", ["Sofia", "Georgia"]),
        ("ru", "София засмеялась. Виктория расплакалась.", []),
        ("ru", "София ждёт гостей.", ["София"]),
        ("uk", "Софія засміялася. Борислав кивнув.", []),
        ("tr", "Fırat ağladı. Dicle gülümsedi.", []),
        ("tr", "Fırat taştı.", ["Fırat"]),
        ("en", "The Milan Fashion Week opened.", []),
        ("en", "Milan beat Inter 2-0 in the derby, the coach said.", ["Milan", "Inter"]),
    ],
)
def test_who_and_where(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found
