"""A district or a town and the club that is called after it: what stands around the name tells which is meant."""

from __future__ import annotations

import pytest

from resolver import Resolver

DISTRICT, CLUB = "place:besiktas", "organisation:besiktas-jk"


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "tr",
            "Beşiktaş ilçesinde kar var. Beşiktaş Kaymakamlığı açıkladı, Beşiktaş sahilinde bekledik.",
            [DISTRICT] * 3,
        ),
        ("tr", "Beşiktaş'ın Abbasağa Mahallesi'nden ve Beşiktaş'ın arka sokaklarından geldiler.", [DISTRICT] * 2),
        ("tr", "Beşiktaş'ta yangın çıktı. Polis Beşiktaş'tan ayrıldı.", [DISTRICT] * 2),
        ("tr", "Dün Kadıköy ve Beşiktaş karanlıkta kaldı.", ["place:kadikoy", DISTRICT]),
        ("tr", "Yürüyüş İstanbul Beşiktaş'a kadar sürdü.", ["place:istanbul", DISTRICT]),
        ("en", "A bus crashed in Beşiktaş. The mayor of Beşiktaş was held.", [DISTRICT] * 2),
        # the club
        ("tr", "Derbide Beşiktaş'ta üç futbolcu sakatlandı.", [CLUB]),
        ("tr", "Beşiktaş, kararı kabul etmedi. Beşiktaş'ın forveti sustu.", [CLUB] * 2),
        ("en", "The striker has been happy in Beşiktaş. Beşiktaş paid.", [CLUB] * 2),
    ],
)
def test_district_or_club(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
