"""Whose a ministry is by the body that `and` joins to it, which no other state has: Минфин и Госдепартамент."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import Span
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import heads_of

_OF_ANY = frozenset(("ministry", "department", "service", "agency", "committee", "council"))
"""The keys of bodies that do not say what these look after."""


class JoinedBodies:
    """The bodies of one document that stand in pairs; ``grouped`` are its spans by stretch of text and entity."""

    def __init__(self, tokens: Tokens, grouped: Grouped, homes: Homes, lang: str) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._homes = homes
        self._joining = conjunctions(lang)

    def country(self, span: Span) -> frozenset[str]:
        """The country of the body that `and` joins to a span, if one of the span's name is of that country as well.

        Two that look after the same are two states': МИД и Госдепартамент. Empty where none tells.
        """
        told = frozenset[str]()
        if self._parts(span.last + 1):
            told = self._told(span, self._begun.get(span.last + 2, []))
        if not told and self._parts(span.first - 1):
            told = self._told(span, self._ended.get(span.first - 2, []))
        return told

    def _parts(self, at: int) -> bool:
        """Whether the word at a token is `and`, with a space on either side."""
        tokens = self._tokens
        if not 0 < at < len(tokens) - 1:
            return False
        return tokens.texts[at] in self._joining and tokens.gaps[at] == tokens.gaps[at + 1] == " "

    def _told(self, span: Span, others: list[Span]) -> frozenset[str]:
        """The one country of all that others may be, where these are institutions and do not what a span's does."""
        if not others:
            return frozenset()
        countries = {self._homes.of(one.entry.entity) for one in others}
        told, *further = countries
        if further or len(told) != 1 or not all(heads_of(one.entry.entity) for one in others):
            return frozenset()
        keys = self._homes.keys_of(span.entry.entity)
        if any(_are_alike(keys, self._homes.keys_of(one.entry.entity)) for one in others):
            return frozenset()
        rivals = self._grouped[span.start, span.end].values()
        return told if any(told <= self._homes.of(rival.entry.entity) for rival in rivals) else frozenset()

    @cached_property
    def _begun(self) -> dict[int, list[Span]]:
        """The bodies that may begin at each token where nothing else may."""
        return self._by(lambda span: span.first)

    @cached_property
    def _ended(self) -> dict[int, list[Span]]:
        """The bodies that may end at each token where nothing else may."""
        return self._by(lambda span: span.last)

    def _by(self, place: Callable[[Span], int]) -> dict[int, list[Span]]:
        found: dict[int, list[Span]] = {}
        for rivals in self._grouped.values():
            if all(span.entry.entity.kind == "organisation" for span in rivals.values()):
                for span in rivals.values():
                    found.setdefault(place(span), []).append(span)
        return found


def _are_alike(keys: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two bodies, by the keys of the terms in their names, look after the same, whosever they are."""
    return any(key not in _OF_ANY and ":" not in key for key in keys & others)
