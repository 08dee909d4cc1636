"""Texts in another language than the four, of which no word is known but the names: nothing may fail."""

from __future__ import annotations

from pathlib import Path

import pytest
from found_files import some

from resolver import Resolver

HELDOUT = Path(__file__).parents[1] / "articles" / "heldout"


@pytest.mark.parametrize("lang", ["de", "kk"])
def test_names_are_found_as_they_stand(lang: str, builtin: Resolver) -> None:
    text = "Putin und Selenskyj in Moskau, Kiew und Berlin; «Dinamo» and Volodymyr and Olena Zelensky."
    found = {mention.id for mention in builtin.annotate(text, lang).mentions}
    assert {"person:vladimir-putin", "place:moscow", "place:kyiv", "place:berlin"} <= found


def test_articles_are_read_as_far_as_their_names_go(builtin: Resolver) -> None:
    for path in some(HELDOUT, "*.txt"):
        document = builtin.annotate(path.read_text(encoding="utf-8"), "de")
        assert document.mentions, path.stem
