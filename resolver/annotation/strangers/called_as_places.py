"""Treaties and grades of oil that are called as a place is, and meant where nothing shows the place: Montrö, Urals."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.annotation.spans.span import Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.language.names.tables import rows, values

_DATA = Path(__file__).parent / "data"
_LOCATIVE = "locative"
"""How the suffixes of a place are called in which something is: Montrö'de, Montrö'deki."""

_ARTICLE = "the"
_BEFORE_ARTICLE = 2
"""Words before a name of which one is the article: the Urals, the southern Urals."""


def is_called_as_place(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a place's name of one word is rather a treaty's or an oil's: Montrö'nün uygulanması, Urals cargoes."""
    if span.words > 1 or span.entry.entity.kind != "place":
        return False
    shown_by = _called_so().get((kinds.lang, tokens.texts[span.first].partition("'")[0]))
    if shown_by == "where":
        is_locative = any(step.kind == "suffix" and (step.detail or "").startswith(_LOCATIVE) for step in span.evidence)
        return not (is_locative or kinds.is_place_word(tokens.following(span.last)))
    if shown_by == "article":
        before_it = (word.lower() for word in tokens.texts[max(0, span.first - _BEFORE_ARTICLE) : span.first])
        return _ARTICLE not in before_it
    return False


@cache
def _called_so() -> dict[tuple[str, str], str]:
    """From a language and a name of ``data/called-as-places.tsv`` to what shows that the place is meant."""
    return {
        (row["lang"], name): row["place"] for row in rows("called-as-places", _DATA) for name in values(row["names"])
    }
