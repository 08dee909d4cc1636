"""Whether a man or a woman bears a lone family name, where the text tells it: Mr Erdoğan, Шевченкові, Шевченко йшла."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.annotation.spans.span import Span
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.language.inflection.grammar import Gender
from resolver.language.names.common_words import looks_like_verb
from resolver.language.names.tables import UseTable, values

_TABLE = UseTable("genders", Path(__file__).parent / "data")
_OF_FORMS: dict[Gender | None, str] = {Gender.MASCULINE: "male", Gender.FEMININE: "female"}


@cache
def _words(lang: str, use: str) -> dict[str, str]:
    """The words of a language that have a use in ``data/genders.tsv``, whose header says what each is, and genders."""
    return {word: row["gender"] for row in _TABLE.rows(lang, use) for word in values(row["words"])}


class Genders:
    """Tells the genders of the bearers of one document's family names."""

    def __init__(self, tokens: Tokens, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._kinds = kinds
        self._honorifics = _words(kinds.lang, "honorific")
        self._endings = tuple(_words(kinds.lang, "ending"))
        self._verbs = _words(kinds.lang, "verb")
        self._before: dict[int, str | None] = {}

    def told(self, span: Span) -> str | None:
        """The gender that a word beside a family name or its form tells; None where neither does.

        In Russian and Ukrainian a woman's family name that ends as a man's does never changes.
        """
        if span.first not in self._before:
            self._before[span.first] = self._told_before(span.first)
        told = self._before[span.first]
        if told is not None or not span.readings:
            return told
        genders = {reading.gender for reading in span.readings}
        return _OF_FORMS.get(genders.pop()) if len(genders) == 1 else None

    def hinted(self, span: Span) -> str | None:
        """The gender that is told, or else the one that the verb behind a name has, if that is its subject."""
        at = span.last + 1
        told = self.told(span)
        if told is not None or not self._verbs or span.readings:
            return told
        if at >= len(self._tokens) or self._tokens.gaps[at] != " ":
            return None
        text = self._tokens.texts[at]
        if not text.islower() or not looks_like_verb(text, self._kinds.lang):
            return None
        endings = [ending for ending in self._verbs if text.endswith(ending)]
        return self._verbs[max(endings, key=len)] if endings else None

    def of_given_beside(self, span: Span) -> str | None:
        """The gender of the given name before a family name, in any case; None where it may be either's."""
        return self._kinds.gender_of_given(self._tokens.texts[span.first - 1]) if span.first else None

    def _told_before(self, first: int) -> str | None:
        """The gender of the honorific or the title before a token."""
        tokens = self._tokens
        if first == 0 or tokens.gaps[first] not in {" ", ". "}:
            return None
        before = tokens.texts[first - 1].lower()
        known = self._honorifics.get(before)
        if known is not None or not self._endings:
            return known
        title = self._kinds.single_title(before)
        if title is None or title in _words(self._kinds.lang, "other"):
            return None
        return "female" if title.endswith(self._endings) else None
