"""Contests that sports have by one name are told apart by the sport that a text is about."""

from __future__ import annotations

import pytest

from resolver import Resolver

CEV, UEFA = "organisation:cev-champions-league", "organisation:uefa-champions-league"


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Волейболистки вышли в финал Лиги чемпионов.", [CEV]),
        ("uk", "У фіналі Ліги чемпіонів зіграють волейболістки.", [CEV]),
        ("tr", "Voleybolda Şampiyonlar Ligi finali bugün.", [CEV]),
        # of a sport whose contest nobody has put in, and of none
        ("ru", "Баскетболисты вышли в финал Лиги чемпионов.", []),
        ("uk", "Гандболістки виграли Лігу чемпіонів.", []),
        ("ru", "Сегодня финал Лиги чемпионов.", [UEFA]),
        # the word for a people belongs to what stands behind
        ("ru", "Матч Евролиги петербуржцы проведут дома.", ["organisation:euroleague"]),
        # the nearest sport
        ("ru", "Футбол: финал Лиги чемпионов сыграют в мае. А потом волейбол: финал Лиги чемпионов.", [UEFA, CEV]),
    ],
)
def test_which_contest(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
