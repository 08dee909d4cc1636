"""Names that a query is in some case, whole, by the grammar that annotation goes by."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from resolver.index import Index
from resolver.language.scripts.folding import fold
from resolver.ranking.candidate import Candidate, keep_better

if TYPE_CHECKING:
    from pyroaring import BitMap

    from resolver.annotation.plans.names import Plans
    from resolver.annotation.spans.candidates import SpanFinder
    from resolver.annotation.spans.span import Span
    from resolver.annotation.words.forms import Forms
    from resolver.annotation.words.tokens import Tokens


class Inflected:
    """Finds the names of an index that a query is a form of."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._finders: dict[str, tuple[SpanFinder, Forms]] = {}

    def add(self, name: str, kind: str | None, best: dict[str, Candidate]) -> None:
        """Candidates whose whole name the query is in some case, by the grammar that annotation goes by."""
        from resolver.ranking import case_forms  # noqa: PLC0415 - not wanted for a name that needs no grammar

        for asked in case_forms.in_each_language(name):
            for span in self._spans(asked.words, asked.lang):
                if kind not in (None, span.entry.entity.kind):
                    continue
                if case_forms.is_form(asked, span, self._index.most_prominent):
                    keep_better(case_forms.candidate(asked, span), best)

    def _spans(self, words: Tokens, lang: str) -> list[Span]:
        """What names of the gazetteer some words may be, in a language, where any of them is inflected."""
        finder, forms = self._grammar(lang)
        if not any(forms.inflects(word) for word in words.texts):
            return []
        among = self._index.few_of([tuple(forms.hits(word)) or (fold(word),) for word in words.texts])
        return (finder if among is None else self._finder_among(among, forms)).spans(words)

    @cached_property
    def _plans(self) -> Plans:
        from resolver.annotation.plans.names import Plans  # noqa: PLC0415 - as above

        return Plans(self._index)

    def _grammar(self, lang: str) -> tuple[SpanFinder, Forms]:
        """What finds the names of the gazetteer in a language, and the forms of words that it goes by."""
        from resolver.annotation.spans.candidates import SpanFinder  # noqa: PLC0415 - as above
        from resolver.annotation.words.forms import Forms  # noqa: PLC0415 - as above

        known = self._finders.get(lang)
        if known is None:
            forms = Forms(self._index, lang)
            known = self._finders[lang] = SpanFinder(self._plans, forms), forms
        return known

    def _finder_among(self, among: BitMap, forms: Forms) -> SpanFinder:
        """What finds those names that count for a query of which some words are common."""
        from resolver.annotation.plans.names import Plans  # noqa: PLC0415 - as above
        from resolver.annotation.spans.candidates import SpanFinder  # noqa: PLC0415 - as above

        return SpanFinder(Plans(self._index, among), forms)
