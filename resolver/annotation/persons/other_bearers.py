"""Whose a family name is by the words around it, where these are no part of the bearer's own name."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from resolver.annotation.persons.names_of_strangers import has_initials_behind
from resolver.annotation.spans.ties import DOTS, LONGEST_INITIAL, TIES, is_filial, is_initial
from resolver.annotation.weights import VARIED
from resolver.annotation.words.forms import Forms
from resolver.annotation.words.tokens import Tokens, folded
from resolver.language import inflection
from resolver.language.names.anglophone import english_surnames, western_given_names
from resolver.language.names.common_words import calendar_words, common_words
from resolver.language.names.given_names import turkish_given_names
from resolver.language.names.patronymics import looks_patronymic
from resolver.language.names.small_words import particles
from resolver.language.names.tables import rows, values
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.matching.persons.given import is_familiar, is_listed

_DATA = Path(__file__).parent / "data"

_FURTHEST_ALIKE = 4
"""So many words behind a name may have one for who bears it as well."""


@cache
def _alike(column: str) -> frozenset[str]:
    """The words of a column of ``data/namesakes.tsv``, whose header says what each is."""
    return frozenset(word for row in rows("namesakes", _DATA) for word in values(row[column]))


@cache
def _openers(lang: str) -> frozenset[str]:
    """The words of a language in ``data/openers.tsv``, folded."""
    found = (row["words"] for row in rows("openers", _DATA) if row["lang"] == lang)
    return frozenset(fold(word) for words in found for word in values(words))


class OtherBearers:
    """Tells family names that another name claims from those that stand alone."""

    def __init__(self, forms: Forms) -> None:
        self._forms = forms
        self._kinds = forms.kinds
        self._called_alike = _alike("words")

    def is_namesake(self, tokens: Tokens, last: int) -> bool:
        """Whether a name that ends at a token has a word behind it that tells another bearer: Трамп-младший.

        Or that somebody else is called so: Надія Савченко з Полтави, тезка депутатки.
        """
        if last + 1 == len(tokens.texts):
            return False
        if not self._called_alike.isdisjoint(tokens.texts[last + 1 : last + 1 + _FURTHEST_ALIKE]) and _is_alike(
            tokens, last
        ):
            return True
        if _is_said_to_be_anothers(tokens, last):
            return True
        if (gap := tokens.gaps[last + 1]) not in TIES:
            return False
        behind = tokens.texts[last + 1]
        if gap == "-" and behind.istitle() and (self._is_behind_given(tokens, last) or not self._forms.hits(behind)):
            return True  # Максим Тимченко-Рудий, but not Трамп-Путин
        return self._kinds.is_ordinal(behind)

    def _is_behind_given(self, tokens: Tokens, at: int) -> bool:
        """Whether a given name stands right before a token."""
        return at > 0 and tokens.gaps[at] == " " and self._kinds.is_given(tokens.texts[at - 1])

    def claim(self, tokens: Tokens, at: int, last: int) -> bool:
        """Whether the words around a lone family name make it somebody else's: ``Igor Putin``, ``Putin Igor``."""
        if at > 1 and is_filial(tokens, at - 2):
            return True
        if at > 0 and (before := tokens.texts[at - 1])[0].isupper():
            gap = tokens.gaps[at]
            if gap in DOTS and len(before) <= LONGEST_INITIAL:
                return len(before) == 1 or not self._kinds.is_title(before)  # Mr. Fidan is no M. Fidan
            if gap in TIES:
                if gap == "-":
                    return not self._forms.hits(before)
                if self._names_before(tokens, at - 1) and not self._kinds.stand_apart(before, tokens.texts[at]):
                    return True
        if last + 1 < len(tokens.texts) and (after := tokens.texts[last + 1])[0].isupper():
            gap = tokens.gaps[last + 1]
            if gap == " " and (looks_patronymic(folded(after)) or self._is_rather_given(tokens, last)):
                return True  # Путин Петрович; Kemal Bahçeli
            if gap == " " and after.istitle() and looks_patronymic(folded(tokens.following(last + 1))):
                return True  # Лавров Сергей Петрович, whose patronymic is not the minister's
            if gap == " " and has_initials_behind(tokens, last):
                return True  # Матвиенко О. Л. просила
            if gap == "-" and not self._forms.hits(after):
                return True
        return False

    def is_given_behind(self, tokens: Tokens, last: int) -> bool:
        """Whether a given name stands in the nominative behind a family name: Песков Илья, not Пескова Илья Бунин."""
        given = tokens.following(last)
        if self._forms.lang not in CYRILLIC_LANGUAGES or not given.istitle():
            return False
        return is_listed(folded(given)) or is_familiar(folded(given))

    def _names_before(self, tokens: Tokens, at: int) -> bool:
        """Whether a word with a capital, right before a family name, is another bearer's given name or patronymic."""
        text = tokens.texts[at]
        if tokens.opens_sentence(at) and folded(text) in _openers(self._forms.lang):
            return False  # Сам Шевченко
        is_date = folded(text) in calendar_words(self._forms.lang) and at > 0
        if is_date and self._kinds.is_before_place(tokens.texts[at - 1]):
            return False  # In August Trump put a tariff on it
        if looks_patronymic(folded(text)) or self._named(text):
            return True
        return self._stranger(tokens, at) or self._is_turkish(tokens, at)

    def own_initials(self, tokens: Tokens, first: int, at: int) -> bool:
        """Whether the initials before a family name may be those of another one before them: Иванов В.В. Путин В.В."""
        if first == 0 or tokens.gaps[first] != " " or not all(map(is_initial, tokens.texts[first:at])):
            return False
        before = tokens.texts[first - 1]
        return before[0].isupper() and not tokens.opens_sentence(first - 1) and not self._kinds.is_title(before)

    def _named(self, word: str) -> bool:
        return (
            len(word) > LONGEST_INITIAL
            and folded(word) not in particles()
            and (self._kinds.is_given(word) or self._kinds.is_somebodys_given(word))
        )

    def _is_turkish(self, tokens: Tokens, at: int) -> bool:
        """Whether a word is a given name of Turks alone, and no everyday word that begins a sentence: Funda Erdoğan."""
        text, lang = tokens.texts[at], self._forms.lang
        if lang not in ("en", "tr") or not text.istitle() or folded(text) not in turkish_given_names():
            return False
        return not (tokens.opens_sentence(at) and folded(text) in common_words(lang))

    def _is_rather_given(self, tokens: Tokens, at: int) -> bool:
        """Whether a lone family name is rather the given name of the capitalised word behind it: Kemal Bahçeli.

        Before an English family name a familiar form will do: Dan Brown, also of a President Dan's text.
        """
        text = tokens.texts[at]
        if self._forms.lang == "en" and text.istitle() and folded(tokens.texts[at + 1]) in english_surnames():
            return is_familiar(folded(text)) or folded(text) in western_given_names()
        if text.isupper() or tokens.opens_sentence(at) or not self._kinds.is_listed_given(text):
            return False
        return not self._kinds.stand_apart(text, tokens.texts[at + 1])

    def _stranger(self, tokens: Tokens, at: int) -> bool:
        """Whether a word before a family name looks like the given name of somebody whom nobody knows."""
        text = tokens.texts[at]
        if tokens.opens_sentence(at) or len(text) == 1 or text.isupper():
            return False
        if self._forms.lang == "tr" and _has_case(text):
            return False  # Covasna'da Dan'ın oyu
        if at and self._kinds.is_before_place(tokens.texts[at - 1]):
            return False  # В Канне Диздар получила приз
        if any(hit.cost < VARIED for hit in self._forms.hits(text).values()):
            return False  # what is a word of the gazetteer by a convention or a bare suffix only may be any word
        if folded(text) in calendar_words(self._forms.lang) and folded(text) not in western_given_names():
            return False  # On Monday Merkel met him
        return not self._kinds.is_title(text) and not self._kinds.adjectives(text)


def _has_case(text: str) -> bool:
    """Whether a Turkish word has a suffix behind an apostrophe, as no given name before a family name does."""
    name, apostrophe, _ = text.partition("'")
    return bool(apostrophe) and any(one.base == name for one in inflection.strip_suffixes(text))


def _is_said_to_be_anothers(tokens: Tokens, last: int) -> bool:
    """Whether a text says of the name that ends at a token that it is made up, or really somebody's of that name."""
    at = last + 1
    if tokens.texts[at] not in _said() or not tokens.gaps[at].startswith((",", " (", " –", " —", " -")):
        return False
    return any(tokens.run(at, len(phrase)) == list(phrase) for phrase in _said()[tokens.texts[at]])


@cache
def _said() -> dict[str, list[tuple[str, ...]]]:
    """The phrases of ``data/namesakes.tsv`` by their first words."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for row in rows("namesakes", _DATA):
        for phrase in values(row["phrases"]):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append(words)
    return found


def _is_alike(tokens: Tokens, last: int) -> bool:
    """Whether a word for who bears somebody else's name stands in apposition to the name that ends at a token."""
    for at in range(last + 1, min(last + 1 + _FURTHEST_ALIKE, len(tokens.texts))):
        if tokens.opens_sentence(at):
            return False
        if tokens.texts[at] in _alike("words"):
            first = at - 1 if tokens.texts[at - 1] in _alike("articles") else at
            return first > last and tokens.gaps[first].startswith(",")
    return False
