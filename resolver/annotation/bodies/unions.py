"""Acronyms that a union of states shares with a party or a company: ЕС is the Union, and not Евросолидарность.

A country that a text names speaks for the bodies of its state that have an acronym, such as the КГБ of Belarus. It does
not speak for a party: a text on Ukraine and the ЕС is on the Union, unless it explains the acronym otherwise.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from gazetteer.entity import Entity
from resolver.annotation.plans.homes import Homes, is_institution
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens
from resolver.language.names.acronyms import is_of
from resolver.language.names.term_words import words_of
from resolver.language.scripts.folding import fold

_LONGEST = 8


class Unions:
    """Which acronyms of one document are a union's; ``grouped`` are its spans by stretch of text and entity."""

    def __init__(self, tokens: Tokens, grouped: Grouped, homes: Homes) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._homes = homes
        self._explained: set[tuple[str, str]] | None = None

    def have(self, span: Span) -> bool:
        """Whether an acronym of a party or a company is rather that of a more prominent body of no country.

        In quotation marks, which parties and companies have and unions have not, it is the other way round.
        """
        entity, text = span.entry.entity, self._tokens.texts[span.first]
        if entity.kind != "organisation" or span.words > 1 or not text.isupper():
            return False
        if self._tokens.in_quotes(span.first, span.last):
            return not self._homes.of(entity) and self._is_shared_with_party(span)  # «ЄС» is the party
        if not entity.countries:
            return False
        if not self._is_shared_with_union(span) or _is_of_institution(fold(text), entity):
            return False
        if self._explained is None:
            self._explained = set(self._explanations(self._grouped.values()))
        return (text, entity.id) not in self._explained

    def _is_shared_with_party(self, span: Span) -> bool:
        rivals = (rival.entry.entity for rival in self._grouped[span.start, span.end].values())
        return any(rival.kind == "organisation" and self._homes.of(rival) for rival in rivals)

    def _is_shared_with_union(self, span: Span) -> bool:
        rivals = (rival.entry.entity for rival in self._grouped[span.start, span.end].values())
        return any(
            rival.kind == "organisation"
            and rival.prominence > span.entry.entity.prominence
            and not self._homes.of(rival)
            for rival in rivals
        )

    def _explanations(self, groups: Iterable[Mapping[str, Span]]) -> Iterable[tuple[str, str]]:
        """The acronyms in brackets behind the names of several words that they stand for, with the IDs."""
        for rivals in groups:
            for span in rivals.values():
                if span.words > 1 and is_explained(self._tokens, span.last + 1):
                    yield self._tokens.texts[span.last + 1], span.entry.entity.id


def _is_of_institution(acronym: str, entity: Entity) -> bool:
    """Whether a folded acronym is of a name that says what sort of body it is of: КГБ, Комитет государственной..."""
    for name in entity.names:
        words = words_of(name.text)
        begun = (words[:end] for end in range(len(acronym), len(words) + 1))
        if len(words) > 1 and is_institution(name.text) and any(is_of(acronym, some) for some in begun):
            return True
    return False


def is_explained(tokens: Tokens, at: int) -> bool:
    """Whether a token is an acronym that stands alone in brackets: (ССП)."""
    if at >= len(tokens) or tokens.gaps[at] not in (" (", "» (", '" (', "” ("):
        return False
    text = tokens.texts[at]
    if not (1 < len(text) <= _LONGEST and text.isupper() and text.isalpha()):
        return False
    return tokens.behind(at).startswith(")")
