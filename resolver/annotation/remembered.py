"""Answers about words that are kept by word, in bounded memory: a word that was seen before costs one look-up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")

LONGEST_WORD = 64
"""Longer words are no names; neither worked out nor kept, so that no text fills the memory with them."""


class Remembered(dict[str, Answer], Generic[Answer]):
    """The answers to one question about words, each worked out when somebody first asks: ``remembered[word]``.

    ``nothing`` is the answer for words of more than :data:`LONGEST_WORD` letters. Once ``most`` answers are kept, all
    are forgotten; those that texts need come back soon.
    """

    __slots__ = ("_most", "_nothing", "_work_out")

    def __init__(self, work_out: Callable[[str], Answer], nothing: Answer, most: int) -> None:
        super().__init__()
        self._work_out = work_out
        self._nothing = nothing
        self._most = most

    def __missing__(self, word: str) -> Answer:
        if len(word) > LONGEST_WORD:
            return self._nothing
        answer = self._work_out(word)
        if len(self) >= self._most:
            self.clear()
        self[word] = answer
        return answer
