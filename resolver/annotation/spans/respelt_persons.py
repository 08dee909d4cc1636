"""Persons whose family name a text spells as the gazetteer spells somebody else's: Yulia Timoshenko.

A word that is a name letter by letter is that name, and no other spelling of it is looked for. Beside a given name it
may be another person's by a convention, if nobody of the gazetteer bears both as they are written; the family name
alone is that person's then as well, in the same text. So it is with a name that is written by ear, beside the given
name or the bearer's own office: Владимир Зелинский, президент Зелинский.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from resolver.annotation.persons.offices import holds_office_before
from resolver.annotation.plans.names import Plans
from resolver.annotation.plans.persons import Bearer
from resolver.annotation.spans.persons import PersonFinder
from resolver.annotation.spans.span import BARE, FULL, Span
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.hits import Hit
from resolver.annotation.words.remembered import Remembered
from resolver.annotation.words.tokens import Tokens
from resolver.language.inflection.grammar import only_plural

_MOST_CACHED = 1 << 14
_SHORTEST = 4

_Respelt = tuple[tuple[Hit, str, tuple[Bearer, ...]], ...]
"""What a word may be a spelling of: how, which folded word of the gazetteer, and whose family name that is."""


class RespeltPersons:
    """Finds the persons of texts in one language whose family name is spelt as another one of the gazetteer."""

    def __init__(self, plans: Plans, forms: Forms, persons: PersonFinder) -> None:
        self._plans = plans
        self._forms = forms
        self._persons = persons
        self._respelt: Remembered[_Respelt] = Remembered(self._spelt_otherwise, (), _MOST_CACHED)

    def add(self, tokens: Tokens, beside: Iterable[int], spans: list[Span]) -> None:
        """Add the spans of such persons; ``beside``: the words with a capital behind which another one stands."""
        families = list(self._beside_given(tokens, beside))
        officers = list(self._behind_office(tokens))
        if not families and not officers:
            return
        named: dict[str, dict[str, Bearer]] = {}
        for at in {*families, *officers}:
            for hit, word, bearers in self._respelt[tokens.texts[at]]:
                told = {id(span.entry) for span in self._found(tokens, at, hit, bearers) if self._is_told(span, tokens)}
                for bearer in bearers:
                    if id(bearer.entry) in told:
                        named.setdefault(word, {})[bearer.entry.entity.id] = bearer
        if named:
            for at in tokens.capitals:
                for hit, word, _ in self._respelt[tokens.texts[at]]:
                    if word in named:
                        spans += self._found(tokens, at, hit, named[word].values())

    def _beside_given(self, tokens: Tokens, beside: Iterable[int]) -> Iterator[int]:
        """The words that may be the family name of a person whose given name stands beside them."""
        texts, is_given, respelt = tokens.texts, self._forms.kinds.is_given, self._respelt
        for at in beside:
            if is_given(texts[at]) and respelt[texts[at + 1]]:
                yield at + 1
            if is_given(texts[at + 1]) and respelt[texts[at]]:
                yield at

    def _behind_office(self, tokens: Tokens) -> Iterator[int]:
        """The words, no names as they stand, that may be the family name of who has the title right before them."""
        for at in tokens.capitals:
            word = tokens.texts[at]
            if not at or tokens.gaps[at] != " " or self._forms.hits(word) or not self._respelt[word]:
                continue
            if self._forms.kinds.title_keys(tokens.texts[at - 1]):
                yield at

    def _is_told(self, span: Span, tokens: Tokens) -> bool:
        """Whether a person's given name stands beside the family name, or the person's office right before it."""
        if span.form == FULL:
            return True
        unknown = span.form == BARE and not self._forms.hits(tokens.texts[span.first])
        return unknown and holds_office_before(span, tokens, self._forms.kinds)

    def _found(self, tokens: Tokens, at: int, hit: Hit, bearers: Iterable[Bearer]) -> list[Span]:
        found: list[Span] = []
        self._persons.add(tokens, at, hit, bearers, found)
        return found

    def _spelt_otherwise(self, word: str) -> _Respelt:
        respelt = self._forms.respelt(word) | self._forms.heard(word) if len(word) >= _SHORTEST else {}
        found = ((hit, known, self._plans.of(known).bearers) for known, hit in respelt.items())
        return tuple(one for one in found if one[2] and not only_plural(one[0].readings))
