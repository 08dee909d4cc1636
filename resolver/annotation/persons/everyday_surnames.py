"""Family names that are everyday words as well: Özel, Fidan, Песков at a sentence's start."""

from __future__ import annotations

from resolver.annotation.persons.addressed import is_spoken_of_with_respect
from resolver.annotation.persons.offices import holds_office_before
from resolver.annotation.persons.subjects import is_shown_as_subject, is_told_of
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import BARE, Span
from resolver.annotation.strangers.first_words import is_everyday_word
from resolver.annotation.weights import OUTSTANDING
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.names.common_words import common_base_forms, common_words
from resolver.language.names.small_words import particles


class EverydaySurnames:
    """Tells of the lone family names of one document which are everyday words; ``grouped`` are its spans."""

    def __init__(self, tokens: Tokens, grouped: Grouped, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._lang = kinds.lang
        self._kinds = kinds
        self._common = common_words(kinds.lang)

    def have(self, span: Span, *, introduced: bool) -> bool:
        """Whether a lone family name is rather an everyday word: it is one, and nothing beside it says otherwise.

        ``introduced``: the document has named its bearer in full, or calls him so by his office.
        """
        text = self._tokens.texts[span.first]
        word = folded(text)
        if span.suffix and "'" not in text and word in common_base_forms(self._lang):
            return True  # İLE, with, is no case of Kim Jong-il
        if not introduced and self._is_only_like_name(span, word):
            return True
        if not introduced and self._is_adjective_of_noun(span):
            return True
        if span.suffix or word not in self._common or (span.words > 1 and word in particles()):
            return False  # фон is a background, and a particle before a name
        if not introduced:
            if holds_office_before(span, self._tokens, self._kinds):
                return False  # Dışişleri Bakanı Fidan
            if is_spoken_of_with_respect(span, self._tokens, self._lang):
                return False  # Sayın Özel
            if word in common_base_forms(self._lang):
                return True
            return (
                span.opens_sentence and not self._was_met(span) and not is_told_of(self._tokens, span.last, self._lang)
            )
        if not span.opens_sentence or word not in common_base_forms(self._lang):
            return False
        return not is_shown_as_subject(self._tokens, span.first, span.last, self._lang)

    def _is_only_like_name(self, span: Span, word: str) -> bool:
        """Whether an everyday word is like a family name, or a form of it where a capital proves nothing: Gherkin."""
        alike = any(step.kind == "convention" for step in span.evidence)
        formed = span.opens_sentence and bool(span.suffix) and "'" not in self._tokens.texts[span.first]
        if not (alike or formed) or not is_everyday_word(word, self._lang):
            return False
        return not holds_office_before(span, self._tokens, self._kinds)

    def _is_adjective_of_noun(self, span: Span) -> bool:
        """Whether a family name at a sentence's start is rather a place's adjective: Кримський хан із ордою."""
        text, known = self._tokens.texts[span.first], span.entry.entity.prominence >= OUTSTANDING
        if known or not span.opens_sentence or span.words > 1 or not self._kinds.adjectives(text):
            return False
        behind = self._tokens.following(span.last)
        return behind.islower() and not is_told_of(self._tokens, span.last, self._lang)

    def _was_met(self, span: Span) -> bool:
        """Whether a family name stood alone before where it is no everyday word: Пескову, before Песков."""
        identifier, opens_sentence = span.entry.entity.id, self._tokens.opens_sentence
        alone = (rivals[identifier] for rivals in self._grouped.values() if identifier in rivals)
        return any(one.form == BARE and one.first < span.first and not opens_sentence(one.first) for one in alone)
