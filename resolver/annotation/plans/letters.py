"""Networks whose name is a single letter, where the words beside it show that it is one: wrote on X, X hesabından.

A letter alone is rather a number, a school class, a variable or somebody who is not to be named.
"""

from __future__ import annotations

from pathlib import Path

from resolver.annotation.words.tokens import Tokens
from resolver.entries import Entry
from resolver.language.names.tables import UseTable
from resolver.language.scripts.folding import fold

_TABLE = UseTable("letters", Path(__file__).parent / "data")

_FURTHEST = 12
"""Words before and behind a letter in which its sentence may tell of what people write."""

_FURTHEST_FORMER = 5
"""Words behind it in which its former name may stand: X, formerly known as Twitter."""

_FURTHEST_SOCIAL = 3
"""Words before the letter in which a network is said to be a social one: социальная сеть X."""

_ENDS = (".", "!", "?", "\n")
_QUOTED = (" ", " «", ' "', " “", " „", " (")
"""What may stand between the word that shows a letter and the letter."""


def former_names(entry: Entry) -> frozenset[str]:
    """The folded names that the bearer of an entry's name had before it."""
    return frozenset(fold(name.text) for name in entry.entity.names if name.type == "former")


def is_network(tokens: Tokens, at: int, lang: str, former: frozenset[str]) -> bool:
    """Whether the letter at a token is a network's name; ``former`` are the folded names that it had."""
    if any(fold(text) in former for text in tokens.texts[at + 1 : at + 1 + _FURTHEST_FORMER]):
        return True
    if lang == "tr" and tokens.texts[at].partition("'")[2] in _TABLE.words("tr", "suffix"):
        return _tells_of_posts(tokens, at, lang)
    before = tokens.texts[at - 1].lower() if at and tokens.gaps[at] in _QUOTED else ""
    behind = tokens.following(at).lower()
    if before in _TABLE.words(lang, "before"):
        return True
    if before in _TABLE.words(lang, "social-before") and _is_social(tokens, at, lang):
        return True
    if behind and behind.startswith(_TABLE.beginnings(lang, "behind")):
        return True
    if before in _TABLE.words(lang, "owner") and behind in _TABLE.words(lang, "owned-behind"):
        return True
    if before not in _TABLE.words(lang, "on"):
        return False
    if behind and behind not in _TABLE.words(lang, "onward"):
        thing = at > 1 and tokens.texts[at - 2].lower().startswith(_TABLE.beginnings(lang, "thing"))
        return thing and not behind.startswith(_TABLE.beginnings(lang, "numbered"))
    return not tokens.behind(at).startswith("-") and _tells_of_posts(tokens, at, lang, only_before=True)


def _is_social(tokens: Tokens, at: int, lang: str) -> bool:
    """Whether a word before a network's noun says that it is a social one."""
    near = tokens.texts[max(at - 1 - _FURTHEST_SOCIAL, 0) : at - 1]
    return any(text.lower().startswith(_TABLE.beginnings(lang, "social")) for text in near)


def _tells_of_posts(tokens: Tokens, at: int, lang: str, *, only_before: bool = False) -> bool:
    """Whether the sentence of a token has a word for what people write, before it or on either side."""
    told = _TABLE.beginnings(lang, "share")
    for place in range(at - 1, max(at - 1 - _FURTHEST, -1), -1):
        if tokens.gaps[place + 1].startswith(_ENDS):
            break
        if tokens.texts[place].lower().startswith(told):
            return True
    if only_before:
        return False
    for place in range(at + 1, min(at + 1 + _FURTHEST, len(tokens))):
        if tokens.gaps[place].startswith(_ENDS):
            break
        if tokens.texts[place].lower().startswith(told):
            return True
    return False
