"""What a way of finding names in text is: a function from a gazetteer to a function from a text to the places found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from gazetteer import Gazetteer

Place = tuple[int, int, str]
"""First and last code point of a mention (the last one not included) and the ID."""

Finder = Callable[[str], Sequence[Place]]
"""A text to its mentions."""


class TextPeer(Protocol):
    """How each way is called: it prepares what it needs for texts of one language and returns the finder.

    ``options`` are those of :meth:`resolver.Resolver.annotate`; only this project heeds them.
    """

    def __call__(self, gazetteer: Gazetteer, lang: str, options: Mapping[str, Any], /) -> Finder:
        """The finder."""
        ...


def bearers(gazetteer: Gazetteer) -> dict[str, str]:
    """All names, each with the ID of its most prominent bearer."""
    best: dict[str, tuple[float, str]] = {}
    for entity in gazetteer:
        for name in entity.names:
            one = (float(entity.prominence or 0), entity.id)
            if name.text not in best or one[0] > best[name.text][0]:
                best[name.text] = one
    return {text: identifier for text, (_, identifier) in best.items()}
