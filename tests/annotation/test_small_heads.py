"""Names whose last word is a common noun: it belongs to them where it has its capital."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Bakan, Taş Tepeler projesi kapsamında konuştu.", ["Taş Tepeler"]),
        ("tr", "Bakan, Taş Tepeler Projesi kapsamında konuştu.", ["Taş Tepeler Projesi"]),
        ("tr", 'Bakan, "Taş Tepeler" projesi kapsamında konuştu.', ["Taş Tepeler"]),
        ("en", "The dam on the Coruh river holds.", ["Coruh river"]),
        ("tr", "Sakarya'nın Karasu ilçesindeki tesis kapandı.", ["Sakarya", "Karasu"]),
        ("tr", "Mersin'in Akdeniz ilçesinde bir ev yandı.", ["Mersin", "Akdeniz"]),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found
