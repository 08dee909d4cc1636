"""Edits: replacements made in a text, and nothing else touched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from resolver.documents.selection import selected

if TYPE_CHECKING:
    from resolver import Resolver


class Edit(NamedTuple):
    """A stretch of a text, what stands there, what should, and why."""

    start: int
    end: int
    old: str
    new: str
    reason: str = ""


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made, which come in order and do not overlap."""
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += (text[at : edit.start], edit.new)
        at = edit.end
    return "".join((*pieces, text[at:]))


@dataclass(frozen=True, slots=True)
class Normalisation:
    """The job of finding what a text needs to have its names as they are preferred.

    Mentions of a ``kind`` and with a score of at least ``threshold`` are changed; ``to`` is the language to write and
    ``style`` the standard of romanisation; ``reasons`` says whether anybody wants to know why.
    """

    lang: str | None = None
    kind: str | None = None
    threshold: float | None = None
    to: str | None = None
    style: str | None = None
    reasons: bool = False

    def __call__(self, resolver: Resolver, text: str) -> list[Edit]:
        """The edits of one text, in order."""
        document = selected(resolver.annotate(text, self.lang), self.kind, self.threshold)
        return [
            Edit(one.start, one.end, one.old, one.new, one.mention.reason if self.reasons else "")
            for one in document.replacements(self.to, self.style)
        ]
