"""Persons whom a document calls by family name here and by given name and patronymic there, and never in full."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container

from resolver.annotation.countries import Grouped
from resolver.annotation.span import ADDRESS, BARE, Span


def called_by_both(grouped: Grouped, introduced: Container[str]) -> dict[str, list[int]]:
    """By their IDs, the persons who are so called, with the tokens at which the given names stand.

    Королёв, and Сергей Павлович elsewhere, are Sergei Korolev. Whoever is ``introduced`` by his full name is left out,
    and so are two who share given name, patronymic and family name.
    """
    called: dict[str, list[Span]] = defaultdict(list)
    alone: set[str] = set()
    for rivals in grouped.values():
        for span in rivals.values():
            if span.form == ADDRESS:
                called[span.entry.entity.id].append(span)
            elif span.form == BARE:
                alone.add(span.entry.entity.id)
    told = [identifier for identifier in called if identifier in alone and identifier not in introduced]
    bearers = Counter((span.start, span.end) for identifier in told for span in called[identifier])
    return {
        identifier: [span.first for span in called[identifier]]
        for identifier in told
        if all(bearers[span.start, span.end] == 1 for span in called[identifier])
    }
