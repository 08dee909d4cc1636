"""Clubs and firms of one name, told apart by the town behind them: «Торпедо» из Нижнего Новгорода, «Динамо» (Минск)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cached_property
from pathlib import Path

from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens
from resolver.language.names.tables import UseTable

_TABLE = UseTable("club-towns", Path(__file__).parent / "data")


class ClubTowns:
    """The towns right behind names in one document; ``grouped`` are its spans by stretch of text and entity."""

    def __init__(self, tokens: Tokens, grouped: Mapping[tuple[int, int], Mapping[str, Span]], lang: str) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._from = _TABLE.words(lang, "from")

    @cached_property
    def _towns(self) -> dict[int, set[str]]:
        """The IDs of the places that may begin at a token."""
        towns: dict[int, set[str]] = defaultdict(set)
        for rivals in self._grouped.values():
            for identifier, span in rivals.items():
                if span.entry.entity.kind == "place":
                    towns[span.first].add(identifier)
        return towns

    def tell_another(self, span: Span, rivals: Collection[Span]) -> bool:
        """Whether the town behind a name of several organisations is that of another of them."""
        if len(rivals) == 1 or any(one.entry.entity.kind != "organisation" for one in rivals):
            return False
        towns = self._behind(span.last)
        if not towns or not towns.isdisjoint(span.entry.entity.related):
            return False
        return any(not towns.isdisjoint(one.entry.entity.related) for one in rivals)

    def _behind(self, last: int) -> set[str]:
        """The IDs of the towns that stand right behind a token: in brackets, or behind `from`."""
        texts, gaps = self._tokens.texts, self._tokens.gaps
        at = last + 1
        if at >= len(texts):
            return set()
        if gaps[at].endswith(" ("):
            return self._towns.get(at, set())
        if texts[at] in self._from and gaps[at].endswith(" ") and at + 1 < len(texts) and gaps[at + 1] == " ":
            return self._towns.get(at + 1, set())
        return set()
