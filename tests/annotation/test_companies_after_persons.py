"""A surname alone is its bearer's, whom the text has named, though a company or a town is called so as well."""

from __future__ import annotations

import pytest

from resolver import Resolver

COMPANY, AMBASSADOR = "organisation:antonov", "person:anatoly-antonov"


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Анатолий Антонов прибыл в срок. Позже Антонов уехал.", [AMBASSADOR, AMBASSADOR]),
        ("ru", "Анатолий Антонов прибыл. Заводу «Антонов» помогут.", [AMBASSADOR, COMPANY]),
        ("ru", "Анатолий Антонов прибыл. На предприятии Антонов его ждали.", [AMBASSADOR, COMPANY]),
        ("ru", "Самолёт построил Антонов. Его ждал Анатолий Антонов.", [COMPANY, AMBASSADOR]),
        ("en", "Kirsty Coventry won. Coventry smiled.", ["person:kirsty-coventry", "person:kirsty-coventry"]),
        ("en", "Kirsty Coventry lives in Coventry.", ["person:kirsty-coventry", "place:coventry"]),
    ],
)
def test_who_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found
