"""Networks whose name is a single letter, where the words beside it show that it is one: wrote on X, X hesabından.

A letter alone is rather a number, a school class, a variable or somebody who is not to be named.
"""

from __future__ import annotations

from pathlib import Path

from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.tokens import Tokens
from resolver.entries import Entry
from resolver.language.names.tables import UseTable
from resolver.language.scripts.folding import fold
from resolver.language.scripts.roman_numbers import is_roman

_TABLE = UseTable("letters", Path(__file__).parent / "data")

_FURTHEST = 12
"""Words before and behind a letter in which its sentence may tell of what people write."""

_FURTHEST_FORMER = 5
"""Words behind it in which its former name may stand: X, formerly known as Twitter."""

_FURTHEST_SOCIAL = 3
"""Words before the letter in which a network is said to be a social one: социальная сеть X."""

_FURTHEST_NUMBERED = 4
"""Words from it on in which the noun may stand that a number goes with: в X и следующих столетиях."""

_BESIDE_ATTRIBUTE = 2
_TIED, _PARTING = frozenset("-–—/'"), frozenset("(/")
_ENDS = (".", "!", "?", "\n")
_QUOTED = (" ", " «", ' "', " “", " „", " (")
"""What may stand between the word that shows a letter and the letter."""


def renamed_to_letter(entry: Entry) -> frozenset[str] | None:
    """The folded former names of what is called by a letter alone now; None of whatever has no such name.

    A network that came to be called X had another name; who was called M, and the village of Y, never had.
    """
    if len(entry.name.text) > 1 or entry.entity.kind != "organisation":
        return None
    return frozenset(fold(name.text) for name in entry.entity.names if name.type == "former") or None


def is_network(tokens: Tokens, at: int, lang: str, former: frozenset[str]) -> bool:
    """Whether the letter at a token is a network's name; ``former`` are the folded names that it had."""
    if any(fold(text) in former for text in tokens.texts[at + 1 : at + 1 + _FURTHEST_FORMER]):
        return True
    before = tokens.texts[at - 1].lower() if at and tokens.gaps[at] in _QUOTED else ""
    if lang == "tr" and tokens.texts[at].partition("'")[2] in _TABLE.words("tr", "suffix"):
        return before not in _TABLE.words("tr", "numbered-before") and _tells_of_posts(tokens, at, lang)
    behind = tokens.following(at).lower()
    if before in _TABLE.words(lang, "before"):
        return True
    if before in _TABLE.words(lang, "social-before") and _is_social(tokens, at, lang):
        return True
    if behind and behind.startswith(_TABLE.beginnings(lang, "behind")):
        return True
    if behind in _TABLE.words(lang, "owned-behind") and (
        before in _TABLE.words(lang, "owner") or _is_owned(tokens, at)
    ):
        return True
    if before in _TABLE.words(lang, "taken-to"):
        return (
            at > 1 and tokens.texts[at - 2].lower() in _TABLE.words(lang, "takes") and not _is_listed(tokens, at, lang)
        )
    if before not in _TABLE.words(lang, "on") or _is_listed(tokens, at, lang):
        return False
    if behind and behind not in _TABLE.words(lang, "onward"):
        thing = at > 1 and tokens.texts[at - 2].lower().startswith(_TABLE.beginnings(lang, "thing"))
        return thing and behind.startswith(_TABLE.beginnings(lang, "done"))
    return _tells_of_posts(tokens, at, lang, only_before=True)


def _is_owned(tokens: Tokens, at: int) -> bool:
    """Whether an English possessive stands before a letter: the minister's X account."""
    return at > 0 and tokens.gaps[at] == " " and tokens.texts[at - 1].endswith(("'s", "s'"))


def _is_listed(tokens: Tokens, at: int, lang: str) -> bool:
    """Whether a letter is one of several, or a number: X and Y axes, в X–XI веках, в X (десятом) томе, у X ст."""
    gap = tokens.behind(at)
    if gap[:1] in _TIED or gap.lstrip()[:1] in _PARTING:
        return True
    ahead = tokens.run(at, _FURTHEST_NUMBERED)[1:]
    if not ahead:
        return False
    joined = ahead[0] in conjunctions(lang)
    if joined and len(ahead) > 1 and ((len(ahead[1]) == 1 and ahead[1] != "I") or is_roman(fold(ahead[1]))):
        return True
    # в X веке, в X и следующих столетиях; but в X и глава МИД
    noun = ahead[2] if joined and len(ahead) > _BESIDE_ATTRIBUTE else "" if joined else ahead[0]
    low = noun.lower()
    return low in _TABLE.words(lang, "numbered-whole") or bool(
        low and low.startswith(_TABLE.beginnings(lang, "numbered"))
    )


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
