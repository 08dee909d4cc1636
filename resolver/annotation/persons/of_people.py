"""What only people do, by which a name that is a place's or a club's as well is somebody's: София засмеялась."""

from __future__ import annotations

from pathlib import Path

from resolver.annotation.plans.atlas import atlas
from resolver.annotation.spans.span import Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.names.anglophone import place_given_names
from resolver.language.names.tables import UseTable

_TABLE = UseTable("of-people", Path(__file__).parent / "data", folded=True)


def does_as_people_do(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a name of one word that is a given name, too, stands before a verb for what only people do."""
    behind = "" if span.words > 1 else tokens.following(span.last)
    if not behind.islower() or folded(behind) not in _TABLE.words(kinds.lang, "verb"):
        return False
    word = tokens.texts[span.first]
    if atlas().of_word(word) is not None:
        return False  # states are said to do many things
    if kinds.is_listed_given(word) or kinds.is_given(word) or folded(word) in _TABLE.words(kinds.lang, "given"):
        return True
    return kinds.lang == "en" and folded(word) in place_given_names()
