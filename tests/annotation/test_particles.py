"""Family names with particles before them, which are part of the name, and words that stand before a family name."""

from __future__ import annotations

import pytest

from resolver import Resolver
from resolver.matching.parts import parts

LEYEN = "person:ursula-von-der-leyen"


@pytest.mark.parametrize(
    ("lang", "text", "shown"),
    [
        ("ru", "С фон дер Ляйен заочно поспорили.", "фон дер Ляйен"),
        ("uk", "На переконання фон дер Ляєн, це добре.", "фон дер Ляєн"),
        ("en", "On Monday von der Leyen met the press.", "von der Leyen"),
        ("en", "On Monday Merkel met the press.", "Merkel"),
    ],
)
def test_the_span(lang: str, text: str, shown: str, builtin: Resolver) -> None:
    (mention,) = builtin.annotate(text, lang).mentions
    assert (mention.text, mention.kind) == (shown, "person")


def test_a_korean_family_name_is_no_dutch_particle() -> None:
    first = parts("Тен Виталий Александрович", "person").parts[0]
    assert (first.text, first.role) == ("тен", "family")
