"""Tests of treaties and grades of oil that are called as places are, and of treaties by the towns in their names."""

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Bakanlık Montrö'nün titizlikle uygulandığını bildirdi.", []),
        ("tr", "Montrö tartışması kapandı mı?", []),
        ("tr", "Konferans Montrö'de toplandı, Montrö'deki görüşmeler sürüyor.", ["Montrö", "Montrö"]),
        ("en", "Turkish refiners bought less Urals. Urals cargoes were cheap.", []),
        ("en", "He lives in the Urals, in the southern Urals.", ["Urals", "Urals"]),
        ("en", "The Minsk agreements failed, and the Paris Agreement did not.", []),
        ("en", "The Treaty of Lausanne was signed in Lausanne.", ["Lausanne"]),
        ("tr", "Minsk Anlaşmaları çöktü, Budapeşte Memorandumu unutuldu.", []),
    ],
)
def test_what_is_called_as_a_place_is(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found
