"""Whether a man or a woman bears a lone family name, where the text tells it: Mr Erdoğan, пані Шевченко, Шевченкові."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.annotation.span import Span
from resolver.annotation.tokens import Tokens
from resolver.annotation.word_kinds import WordKinds
from resolver.language.inflection.grammar import Gender
from resolver.language.names.tables import rows, values

_DATA = Path(__file__).parent / "data"
_OF_FORMS = {Gender.MASCULINE: "male", Gender.FEMININE: "female"}


@cache
def _words(lang: str, use: str) -> dict[str, str]:
    """The words of a language that have a use in ``data/genders.tsv``, whose header says what each is, and genders."""
    found = [row for row in rows("genders", _DATA) if (row["lang"], row["use"]) == (lang, use)]
    return {word: row["gender"] for row in found for word in values(row["words"])}


class Genders:
    """Tells the genders of the bearers of one document's family names."""

    def __init__(self, tokens: Tokens, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._kinds = kinds
        self._honorifics = _words(kinds.lang, "honorific")
        self._endings = tuple(_words(kinds.lang, "ending"))

    def told(self, span: Span) -> str | None:
        """The gender that the form of a family name or the word before it tells; None where neither does.

        In Russian and Ukrainian a woman's family name that ends as a man's does never changes.
        """
        genders = {reading.gender for reading in span.readings}
        if len(genders) == 1 and (gender := genders.pop()) in _OF_FORMS:
            return _OF_FORMS[gender]
        tokens, first = self._tokens, span.first
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

    def of_given_beside(self, span: Span) -> str | None:
        """The gender of the given name before a family name, in any case; None where it may be either's."""
        return self._kinds.gender_of_given(self._tokens.texts[span.first - 1]) if span.first else None
