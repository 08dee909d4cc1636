"""Answers about words that are kept by word, in bounded memory: a word that was seen before costs one look-up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Answer = TypeVar("Answer")

LONGEST_WORD = 64
"""Longer words are no names; neither worked out nor kept, so that no text fills the memory with them."""


class Remembered(dict[str, Answer], Generic[Answer]):
    """The answers to one question about words, each worked out when somebody first asks: ``remembered[word]``.

    ``nothing`` is the answer for words of more than :data:`LONGEST_WORD` letters. Once ``most`` answers are kept, they
    become the former ones, and those that are not asked for again until as many others are kept are forgotten: there
    are never more than twice ``most``, and what texts have all the time is worked out once.
    """

    __slots__ = ("_former", "_most", "_nothing", "_work_out")

    def __init__(self, work_out: Callable[[str], Answer], nothing: Answer, most: int) -> None:
        super().__init__()
        self._work_out = work_out
        self._nothing = nothing
        self._most = most
        self._former: dict[str, Answer] = {}

    @property
    def kept(self) -> int:
        """How many answers are in memory."""
        return len(self) + len(self._former)

    def __missing__(self, word: str) -> Answer:
        if len(word) > LONGEST_WORD:
            return self._nothing
        answer = self._former.pop(word) if word in self._former else self._work_out(word)
        if len(self) >= self._most:
            self._former = dict(self)
            self.clear()
        self[word] = answer
        return answer
