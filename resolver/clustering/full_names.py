"""Which full name of a document a family name alone stands for there: the one that it can be of."""

from __future__ import annotations

from collections.abc import Sequence

from resolver.clustering.links import linked, worth_comparing
from resolver.matching.parts import parts
from resolver.matching.persons.given import is_given


def full_names(shown: Sequence[str], threshold: float) -> dict[str, str]:
    """By each name of one word the full name of the document that it stands for, where there is only one."""
    bearers: list[str] = []
    for text in dict.fromkeys(shown):
        if _is_full(text) and not any(_are_one(text, one, threshold) for one in bearers):
            bearers.append(text)
    found: dict[str, str] = {}
    for text in dict.fromkeys(shown):
        if " " not in text:
            fitting = [one for one in bearers if _are_one(text, one, threshold)]
            if len(fitting) == 1:
                found[text] = fitting[0]
    return found


def _is_full(text: str) -> bool:
    roles = {part.role for part in parts(text, "person").parts}
    return {"given", "family"} <= roles and any(is_given(part.text) for part in parts(text, "person").parts)


def _are_one(first: str, second: str, threshold: float) -> bool:
    if not worth_comparing(first, second, "person") and "'" not in first + second:
        return False
    link = linked(first, second, "person")
    return link.score >= threshold and not link.apart
