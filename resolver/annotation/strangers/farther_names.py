"""Names read into a word that is nearer to another of their spellings, or to another name: CHANIA, of Ghana."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from resolver.annotation.spans.span import Span
from resolver.annotation.words.tokens import Tokens
from resolver.language.scripts.letters import script

_FAR = 0.25
"""What a spelling of another alphabet's name costs at the least that is hardly meant, where the text's has one."""


class FartherNames:
    """Tells the names of one document, of one word each, that are farther from the word than what it says.

    ``spans`` are all that the document may name; a language's own marks tell names apart in Turkish texts.
    """

    def __init__(self, tokens: Tokens, lang: str, spans: Iterable[Span]) -> None:
        self._tokens = tokens
        self._lang = lang
        self._spelt_so: dict[tuple[int, int], set[str]] = defaultdict(set)
        for span in spans if lang == "tr" else ():
            if span.words == 1 and span.entry.entity.kind == "place" and self._begins_with(span):
                self._spelt_so[span.start, span.end].add(span.entry.entity.id)

    def have(self, span: Span) -> bool:
        """Whether a name is farther from its word than another of the entity's names, or another place's, is."""
        return self._is_of_another_alphabet(span) or self._is_without_its_marks(span)

    def _is_of_another_alphabet(self, span: Span) -> bool:
        """Whether a name is respelt from another alphabet's, with one of the text's own beside: Bahane, of Банне.

        An acronym is so as soon as it is written as a word: Мадиев, of MADI.
        """
        word, name = self._tokens.texts[span.first], span.entry.name
        costs = [step.cost for step in span.evidence if step.kind == "convention"]
        if not costs or script(name.text) == script(word):
            return False
        if name.text.isupper() and not word.isupper():
            return True
        foreign = name.lang not in {self._lang, None}
        return foreign and max(costs) >= _FAR and span.entry.entity.preferred(self._lang) is not None

    def _is_without_its_marks(self, span: Span) -> bool:
        """Whether another place is called letter by letter so: Buca is a district of İzmir, and not Buça."""
        spelt_so = self._spelt_so.get((span.start, span.end), ())
        return bool(spelt_so) and span.entry.entity.kind == "place" and span.entry.entity.id not in spelt_so

    def _begins_with(self, span: Span) -> bool:
        return self._tokens.texts[span.first].startswith(span.entry.text)
