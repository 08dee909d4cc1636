"""Persons who are called as places are, by the words beside: Kiev Johnson, Заїр Смедляєв, Иванова Петра Сергеевича."""

from __future__ import annotations

from functools import cache

from resolver.annotation.persons.given_beside import AT_WORK, GIVEN_BESIDE
from resolver.annotation.spans.span import Span
from resolver.annotation.weights import OUTSTANDING
from resolver.annotation.words.before_places import BEFORE_PLACES, is_placed
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language.names.anglophone import english_surnames
from resolver.language.names.patronymics import looks_patronymic
from resolver.language.names.surnames import surname_bands, surname_endings
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.matching.persons.given import is_listed


@cache
def _of_women() -> tuple[str, ...]:
    """How women's family names end in the nominative, folded, in any language."""
    return tuple(GIVEN_BESIDE.in_all_languages("of-women"))


class NamedLikePlaces:
    """Finds in one document the places' names that are somebody's given name or family name."""

    def __init__(self, tokens: Tokens, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._lang = kinds.lang
        self._kinds = kinds

    def is_before_surname(self, span: Span) -> bool:
        """Whether a place's name stands as a given name, before a common surname: Kiev Johnson, Sinop Yılmaz.

        In Russian and Ukrainian a place little known is one before a surname by its ending: Заїр Смедляєв.
        """
        if span.suffix or span.last + 1 >= len(self._tokens):
            return False
        if self._lang in CYRILLIC_LANGUAGES:
            return self._is_before_unknown_surname(span)
        texts, behind = self._tokens.texts, span.last + 1
        if self._tokens.gaps[behind] != " " or not texts[behind].istitle() or not texts[span.first].istitle():
            return False
        before = self._tokens.word_before(span.first)
        if self._lang == "tr" and not (self._tokens.gaps[span.first] == " " and AT_WORK.fullmatch(before)):
            return False
        if before.lower() in BEFORE_PLACES:
            return False
        surname = folded(texts[behind])
        if surname in english_surnames() or surname in surname_bands() or surname.endswith(surname_endings()):
            return True
        return self._lang == "en" and surname.endswith(_of_women()) and self._is_before_unknown_surname(span)

    def _is_before_unknown_surname(self, span: Span) -> bool:
        """Whether a name of a place that is not among the best known stands before a surname that names nothing."""
        texts, behind = self._tokens.texts, span.last + 1
        if span.words > 1 or span.readings or self._tokens.gaps[behind] != " " or not texts[behind].istitle():
            return False
        if span.entry.entity.prominence >= OUTSTANDING and span.entry.name.type != "former":
            return False
        surname = folded(texts[behind])
        if not surname.endswith((*surname_endings(), *_of_women())) or not self._kinds.is_unknown(texts[behind]):
            return False
        return not is_placed(self._tokens, span) and not self._kinds.is_place_word(self._tokens.word_before(span.first))

    def is_before_given(self, span: Span) -> bool:
        """Whether a town's name stands as a family name before a given name in its case: Иванова Петра Сергеевича.

        In the nominative a patronymic has to follow: Харьков Иван Петрович, but not Харьков Иван покинул.
        """
        texts, behind = self._tokens.texts, span.last + 1
        if self._lang not in CYRILLIC_LANGUAGES or behind >= len(texts) or self._tokens.gaps[behind] != " ":
            return False
        given, word = texts[behind], folded(texts[span.last])
        if not given.istitle() or is_placed(self._tokens, span) or not self._kinds.is_listed_given(given):
            return False
        further = self._tokens.following(behind)
        if looks_patronymic(folded(further)):
            return bool(span.readings) is not is_listed(folded(given))
        if further[:1].isupper() or not span.readings or is_listed(folded(given)):
            return False
        return word[:-1].endswith(surname_endings()) or word[:-2].endswith(surname_endings())
