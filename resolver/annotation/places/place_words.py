"""What stands beside a name that tells that it is a place's: a word for its sort, a preposition or an adjective."""

from __future__ import annotations

import re
from collections.abc import Collection

from gazetteer.provenance import is_of_press
from resolver.annotation.places.called_so import SHORTEST_WORD, is_everyday, is_letter_by_letter, is_somebodys
from resolver.annotation.spans.span import Span
from resolver.annotation.weights import CITY
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.annotation.words.whereabouts import is_locative
from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.surnames import surname_bands
from resolver.language.names.terms import district_words
from resolver.language.scripts.folding import fold
from resolver.matching.persons.given import is_listed

TELLING_LENGTH = 6
"""Letters of the shortest name that is hardly another word."""

SHORTEST_NAME = 4
"""Letters of the shortest name that is a town's wherever it says whither: Poti, but not Тур."""


_GENITIVE = re.compile("[^']+'n?[ıiuü]n")


def stands_as_place(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a span stands where a place does: in Warren, в Бологом, жители Вольска, Sorgun'da."""
    if lang == "tr":
        return is_locative(tokens.texts[span.last])
    return _stands_so(span, span.first, tokens, lang)


def _stands_so(span: Span, at: int, tokens: Tokens, lang: str) -> bool:
    """Whether the word before a token, which begins a span or is its adjective, says that the span is a place."""
    before = tokens.texts[at - 1].lower() if at else ""
    if before in before_places("unreviewed", lang):
        return True
    further = tokens.texts[at - 2].lower() if at > 1 else ""
    if further in before_places("leaving", lang) and before in before_places("bound", lang):
        return True  # had left for Debrecen
    if further in before_places("road", lang) and before in before_places("within", lang):
        return _may_be(inflection.Case.ACCUSATIVE, span, tokens, lang)
    return before in before_places("origin", lang) and _may_be(inflection.Case.GENITIVE, span, tokens, lang)


def _is_where(span: Span, at: int, tokens: Tokens, lang: str) -> bool:
    """Whether the same is so, or a preposition before the adjective says whither or whence: до грецької Патри."""
    if _stands_so(span, at, tokens, lang):
        return True
    if lang not in DECLINING:
        return False
    whither = tokens.word_before(at).lower() in before_places("whither", lang)
    return whither and _may_be(inflection.Case.GENITIVE, span, tokens, lang)


def _may_be(case: inflection.Case, span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a span may be in a case, as it stands in the text or by the ending that was found."""
    return any(one.case is case for one in span.readings or _as_it_stands(span, tokens, lang))


def is_behind(span: Span, tokens: Tokens, words: Collection[str]) -> bool:
    """Whether one of some words stands right before a span."""
    return tokens.gaps[span.first] == " " and tokens.word_before(span.first).lower() in words


def is_whither(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a name that is nobody's is said to be where something is, goes or comes from: to Damietta."""
    name = fold(span.entry.name.text)
    if len(name) < SHORTEST_NAME or is_everyday(name, lang) or name in surname_bands() or is_listed(name):
        return False
    said = tokens.word_before(span.first).lower() in before_places("whither") or stands_as_place(span, tokens, lang)
    return said and is_letter_by_letter(span, tokens, lang)


def _as_it_stands(span: Span, tokens: Tokens, lang: str) -> list[inflection.Reading]:
    """The cases that the last word of a name in its base form may stand in: з Трипілля is spelt as the nominative."""
    word = tokens.texts[span.last]
    return [reading for one in inflection.analyse(word, lang) if one.lemma == word for reading in one.readings]


def is_behind_adjective(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether its country's adjective stands right before a name that is hardly another word: румынском Плоешти."""
    first, name = span.first, fold(span.entry.name.text)
    if first == 0 or tokens.gaps[first] != " ":
        return False
    is_known = span.entry.entity.prominence >= CITY or is_of_press(span.entry.name)
    where = len(name) >= SHORTEST_NAME and is_known and _is_where(span, first - 1, tokens, kinds.lang)
    if not where and (len(name) < TELLING_LENGTH or is_somebodys(name)):
        return False  # в польському Радомі, в испанской Витории, зі шведського Лунда
    adjectives = kinds.adjectives(tokens.texts[first - 1])
    return any(not set(one.entity.countries).isdisjoint(span.entry.entity.countries) for one in adjectives)


def has_sort_beside(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a word for the sort of place stands beside a span: в селе Сростки, Lice ilçesinde, the town of Mesa."""
    before = span.first - 1
    if before >= 0:
        word, gap = tokens.texts[before], tokens.gaps[span.first]
        if gap == ". " and word.islower() and kinds.is_place_word(word):
            return before == 0 or tokens.gaps[before] != "-"  # с. Сростки, but no place in 2009-м. Муж
        if kinds.lang == "en" and word == "of" and gap == " " and before > 0:
            word = tokens.texts[before - 1]
        if gap == " " and len(word) >= SHORTEST_WORD and kinds.is_place_word(word):
            return True
    if kinds.lang not in ("en", "tr") or span.last + 1 >= len(tokens) or tokens.gaps[span.last + 1] != " ":
        return False
    behind = tokens.texts[span.last + 1]
    if _is_sort(behind, kinds):
        return True
    return kinds.lang == "tr" and any(_is_sort(one.base, kinds) for one in inflection.strip_suffixes(behind))


def ends_list_of_sort(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a Turkish list of places ends with a span, `such` and their sort: Köstence ve Galati gibi kentlerde."""
    sort = span.last + 2
    if kinds.lang != "tr" or sort >= len(tokens) or tokens.texts[span.last + 1] not in before_places("such", "tr"):
        return False
    bases = (tokens.texts[sort], *(one.base for one in inflection.strip_suffixes(tokens.texts[sort])))
    return any(_is_sort(base, kinds) for base in bases)


def owns_settlement(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a Turkish district has a village of one name in the genitive: Keşap'ın Karabulduk beldesinde."""
    name, sort = span.last + 1, span.last + 2
    if kinds.lang != "tr" or sort >= len(tokens) or _GENITIVE.fullmatch(tokens.texts[span.last]) is None:
        return False
    if tokens.gaps[name] != " " or tokens.gaps[sort] != " " or not tokens.texts[name].istitle():
        return False
    bases = (tokens.texts[sort], *(one.base for one in inflection.strip_suffixes(tokens.texts[sort])))
    return any(_is_sort(base.partition("'")[0], kinds) for base in bases)


def _is_sort(word: str, kinds: WordKinds) -> bool:
    """Whether a word behind a name says that it is a place's, or the district's that is called after its town."""
    return kinds.is_place_word(word) or fold(word) in district_words()
