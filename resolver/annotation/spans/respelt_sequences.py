"""Names of several words of which a text spells one as the gazetteer spells a word of other names: Nizhniy Novgorod.

A word that the gazetteer has letter by letter is that word, and no other spelling of it is looked for. Beside the other
words of a name it may be another one by a convention.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from resolver.annotation.plans.names import NamePattern, Plans
from resolver.annotation.spans.sequences import Sequences
from resolver.annotation.spans.span import Span
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.hits import Hit, Hits
from resolver.annotation.words.remembered import Remembered
from resolver.annotation.words.tokens import Tokens
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.letters import CYRILLIC, script_of

_MOST_CACHED = 1 << 14

_Name = tuple[Hit, NamePattern]
"""What a word is of a name that begins with it, and the name."""


class RespeltSequences:
    """Finds the names of several words of texts in one language that a convention explains word by word."""

    def __init__(self, plans: Plans, forms: Forms, sequences: Sequences) -> None:
        self._plans = plans
        self._forms = forms
        self._sequences = sequences
        self._native: Remembered[bool] = Remembered(self._begins_native, False, _MOST_CACHED)
        self._begun: Remembered[tuple[_Name, ...]] = Remembered(self._begun_by, (), _MOST_CACHED)

    def add(self, tokens: Tokens, beside: Iterable[int], spans: list[Span]) -> None:
        """Add the spans of such names; ``beside``: the words with a capital behind which another one stands."""
        texts = tokens.texts
        for at in (*beside, *self._before_common_nouns(tokens)):
            for hit, name in self._begun[f"{texts[at]} {texts[at + 1]}"]:
                span = self._sequences.span(tokens, at, hit, name)
                if span is not None:
                    spans.append(span)

    def _before_common_nouns(self, tokens: Tokens) -> Iterator[int]:
        """The words of a text in Latin letters that begin a name in Cyrillic ones: Kemerovskaya oblast."""
        if self._forms.lang in CYRILLIC_LANGUAGES:
            return
        texts, gaps, native, last = tokens.texts, tokens.gaps, self._native, len(tokens.texts) - 1
        for at in tokens.capitals:
            if native[texts[at]] and at < last and gaps[at + 1] == " " and texts[at + 1].islower():
                yield at

    def _begins_native(self, word: str) -> bool:
        hits = self._forms.hits(word).items() if word.isascii() else ()
        return any(
            hit.evidence is not None and script_of(known[0]) == CYRILLIC and self._plans.of(known).longer
            for known, hit in hits
        )

    def _begun_by(self, two: str) -> tuple[_Name, ...]:
        """The names that two words begin, one of them or both spelt otherwise, and what the first is."""
        first, second = two.split(" ")
        forms, found = self._forms, list[_Name]()
        longer = [(hit, self._plans.of(word).longer) for word, hit in forms.hits(first).items()]
        if any(names for _, names in longer):
            found += _going_on(longer, forms.respelt(second))
        behind = forms.hits(second) | forms.respelt(second)
        if behind:
            longer = [(hit, self._plans.of(word).longer) for word, hit in forms.respelt(first).items()]
            found += _going_on(longer, behind)
        return tuple(found)


def _going_on(longer: Iterable[tuple[Hit, Mapping[str, tuple[NamePattern, ...]]]], behind: Hits) -> Iterator[_Name]:
    """The names of no person that a word begins and one of some others goes on with."""
    for hit, names in longer:
        for other in names.keys() & behind.keys():
            for name in names[other]:
                if not name.conditional and name.entry.entity.kind != "person":
                    yield hit, name
