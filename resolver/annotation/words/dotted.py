"""Acronyms whose letters have dots, as American papers write them: M.I.T., F.S.B., С.Б.У.

The same letters are somebody's initials before a family name: J. R. R. Tolkien, R.T. Erdoğan.
"""

from __future__ import annotations

from collections.abc import Iterator

from gazetteer.entity import Entity
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.index import split
from resolver.language.names.anglophone import english_surnames
from resolver.language.names.common_words import common_words
from resolver.language.names.institutions import terms_in
from resolver.language.names.small_words import function_words
from resolver.language.scripts.folding import fold
from resolver.matching.persons.frequency import is_surname

_SHORTEST = {"en": 2}
"""Letters of the shortest acronym that a language writes so; two letters elsewhere are somebody's initials."""

_SHORTEST_ELSEWHERE = 3
_LONGEST = 6


def dotted(tokens: Tokens, kinds: WordKinds) -> Iterator[tuple[int, int, str]]:
    """The first and last tokens of each acronym with dots, and its letters without them."""
    texts, gaps = tokens.texts, tokens.gaps
    end = 0
    for at in tokens.capitals:
        if len(texts[at]) > 1 or at < end or tokens.behind(at) != ".":
            continue
        end = at + 1
        while end < len(texts) and gaps[end] == "." and len(texts[end]) == 1 and texts[end].isupper():
            end += 1
        size = end - at
        least = _SHORTEST.get(kinds.lang, _SHORTEST_ELSEWHERE)
        if least <= size <= _LONGEST and not _are_initials(tokens, at, end, kinds):
            yield at, end - 1, "".join(texts[at:end])


def _are_initials(tokens: Tokens, first: int, end: int, kinds: WordKinds) -> bool:
    """Whether the letters from one token up to another may be somebody's: a family name stands beside them."""
    behind = tokens.behind(end - 1)
    if not behind.startswith(".") or (behind == "." and end < len(tokens)):
        return True
    before = tokens.texts[first - 1] if first and tokens.gaps[first] == " " else ""
    few = end - first < _SHORTEST_ELSEWHERE
    if few and before.istitle() and not _is_everyday(before, kinds):
        return True  # Erdoğan R.T.
    if behind != ". " or end == len(tokens) or not tokens.texts[end].istitle():
        return False
    word = tokens.texts[end]
    if few:
        return not (_is_everyday(word, kinds) or kinds.is_title(word) or terms_in((folded(word),)))
    return folded(word) in english_surnames() or is_surname(folded(word))


def _is_everyday(word: str, kinds: WordKinds) -> bool:
    """Whether a word with a capital is one that has it from the start of a sentence, or stands in names of things."""
    return folded(word) in common_words(kinds.lang) or folded(word) in function_words()


def has_initials(entity: Entity, letters: str, lang: str) -> bool:
    """Whether the letters are the first ones of the words of a name of an entity in a language."""
    low = fold(letters)
    for name in entity.names:
        words = [fold(word) for word in split(name.text)]
        if name.lang == lang and "".join(word[0] for word in words if word not in function_words()) == low:
            return True
    return False
