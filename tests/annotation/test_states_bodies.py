"""Whose a council or a ministry is: the state's beside it, or that of the capital which it is said to be in."""

from __future__ import annotations

import pytest

from resolver import Resolver

UN, UKRAINES = "organisation:un-security-council", "organisation:national-security-and-defence-council-of-ukraine"


@pytest.mark.parametrize(
    ("lang", "text", "absent"),
    [
        ("en", "Ukraine's Security Council secretary flew in. The Security Council said so.", UN),
        ("en", "Turkey's Security Council met in Ankara.", UN),
        ("ru", "Совет безопасности Украины ввёл санкции. Совет безопасности заявил.", UN),
        ("ru", "Совбез Турции собрался. Совбез добавил.", UN),
        ("ru", "Совбез Украины собрался. Совбез добавил.", UN),
        ("uk", "МЗС у Варшаві викликало посла.", "organisation:ministry-of-foreign-affairs-of-ukraine"),
    ],
)
def test_a_states_body_is_no_other(lang: str, text: str, absent: str, builtin: Resolver) -> None:
    assert absent not in [mention.id for mention in builtin.annotate(text, lang).mentions]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Ukraine asked the Security Council to meet.", {"Security Council": UN}),
        ("ru", "Совбез ООН собрался из-за Украины. Совбез добавил.", {"Совбез ООН": UN, "Совбез": UN}),
        (
            "uk",
            "Уряд Туреччини скликав нараду. Міноборони в Києві відповіло.",
            {"Міноборони": "organisation:ministry-of-defence-of-ukraine"},
        ),
        (
            "ru",
            "В МИД в Москве заявили о встрече с Турцией.",
            {"МИД": "organisation:ministry-of-foreign-affairs-of-russia"},
        ),
    ],
)
def test_whose_it_is(lang: str, text: str, found: dict[str, str], builtin: Resolver) -> None:
    mentions = {mention.text: mention.id for mention in builtin.annotate(text, lang).mentions}
    assert {text: mentions.get(text) for text in found} == found


@pytest.mark.parametrize(
    ("name", "country", "identifier"),
    [
        ("Security Council", "UA", None),
        ("Совбез", "UA", UKRAINES),
        ("Güvenlik Konseyi", "TR", None),
        ("Security Council", "RU", "organisation:security-council-of-russia"),
        ("UN Security Council", "UA", UN),
    ],
)
def test_a_country_asked_for(name: str, country: str, identifier: str | None, builtin: Resolver) -> None:
    found = builtin.resolve(name, countries=(country,))
    assert (found and found.id) == identifier
