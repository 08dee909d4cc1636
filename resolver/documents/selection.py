"""Selection: of a document's mentions, those that a user asked for."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from resolver.annotation.document import Document


def selected(document: Document, kind: str | None = None, threshold: float | None = None) -> Document:
    """The document with its mentions of one kind and with a score of at least ``threshold``; None asks for nothing.

    What is left undecided stays, whatever the threshold, where the likeliest candidate is of the kind.
    """
    if kind is None and threshold is None:
        return document
    kept = (mention for mention in document.mentions if kind is None or mention.kind == kind)
    undecided = (place for place in document.undecided if kind in (None, place.candidates[0].entity.kind))
    mentions = tuple(each for each in kept if each.score >= (threshold or 0.0))
    return dataclasses.replace(document, mentions=mentions, undecided=tuple(undecided))
