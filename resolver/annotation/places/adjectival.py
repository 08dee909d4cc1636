"""Forms of towns' names that adjectives share with them: мер Донецька, під Курськом; Донецька рада, в Курском районе.

Russian: the instrumental of Курск is spelt as the locative of its adjective. Ukrainian: the genitive of Донецьк is
spelt as the nominative of its adjective in the feminine, the locative as the accusative (Український правопис 2019,
§§ 87-98). Prepositions, and what stands behind, tell them apart. A people's name has a capital at the start of a
sentence alone: Білорусі is the country and no Belarusian.
"""

from __future__ import annotations

from pathlib import Path

from resolver.annotation.spans.span import Span
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.prepositions import prepositions
from resolver.annotation.words.tokens import Tokens
from resolver.language.inflection.grammar import DECLINING, Case
from resolver.language.names.common_words import looks_like_verb
from resolver.language.names.tables import UseTable
from resolver.language.scripts.quotation_marks import MARKS

_TABLE = UseTable("adjectival", Path(__file__).parent / "data")

_INSTRUMENTAL = ("ском", "цком")
"""The end of the locative of a Russian adjective, and of the instrumental of the town."""

_ADJECTIVAL = ("ский", "цкий", "ской", "цкой")
"""The ends of the names of towns that are such adjectives in the masculine."""

_GENITIVE = ("ська", "цька", "зька")
_LOCATIVE = ("ську", "цьку", "зьку")
"""The ends of the nominative and accusative of a feminine Ukrainian adjective; genitive and locative of the town."""

_NOMINATIVE_ENDS, _ACCUSATIVE_ENDS = ("а", "я", "ь"), ("у", "ю", "ь")
"""The ends of feminine nouns, and of further adjectives, in the same cases."""

_OF_THE_CASE = ("ом", "ем", "ём", "их", "ых")
"""The ends of what may stand between the preposition and the adjective: в этом Минском."""

_BEHIND = {
    "ru": {"ого": ("а", "я"), "ому": ("у", "ю"), "ом": ("е", "и", "у", "ю"), "им": ("ом", "ем", "ём")},
    "uk": {
        "ого": ("а", "я", "у", "ю"),
        "ому": ("і", "ї", "у", "ю", "ові", "еві", "єві"),
        "им": ("ом", "ем", "єм", "ям"),
    },
}
"""The ends of masculine and neuter adjectives, and those of nouns that stand behind them in the same case."""

_PLURAL = {
    "ru": ("ов", "ев", "ей", "ах", "ях", "ам", "ям", "ами", "ями"),
    "uk": ("ів", "їв", "ах", "ях", "ам", "ям", "ами", "ями"),
}
"""The ends of nouns in the plural, behind several adjectives: на Покровському та Лиманському напрямках."""

_MOST_JOINED = 3
_MOST_BETWEEN = 5
_SHORTEST_NOUN = 4


def may_be_adjective(tokens: Tokens, at: int, kinds: WordKinds, name: str) -> bool:
    """Whether a word that is both a form of a town's name and of an adjective can be the adjective where it stands.

    A town whose ``name`` is an adjective has its cases: в Слободском, where no noun of that case stands behind.
    """
    if not tokens.following(at):
        return False
    text = tokens.texts[at]
    if kinds.lang in DECLINING and text.istitle() and not tokens.opens_sentence(at):
        entries = kinds.adjectives(text)
        if entries and all(entry.name.type == "demonym" for entry in entries):
            return False
    low = text.lower()
    if kinds.lang == "ru" and low.endswith(_INSTRUMENTAL) and not name.endswith(_ADJECTIVAL):
        return _is_behind_locative(tokens, at)
    if kinds.lang == "uk" and low.endswith(_GENITIVE):
        before = tokens.texts[at - 1].lower() if at and tokens.gaps[at] == " " else ""
        return before not in _TABLE.words("uk", "other-case") and _agrees(tokens, at, kinds, _NOMINATIVE_ENDS)
    if kinds.lang == "uk" and low.endswith(_LOCATIVE):
        return _agrees(tokens, at, kinds, _ACCUSATIVE_ENDS)
    ends = next((ends for end, ends in _BEHIND.get(kinds.lang, {}).items() if low.endswith(end)), None)
    return ends is None or _has_noun(tokens, at, kinds.lang, ends)


def is_attribute(tokens: Tokens, span: Span, lang: str) -> bool:
    """Whether a town's name that is an adjective itself, in a case, belongs to what stands behind it.

    That is a further adjective in its case (Южного межрегионального управления) or, behind a quarter of the sky,
    another place's name: в Южном Идлибе.
    """
    if span.words > 1 or not span.readings:
        return False
    behind, low = tokens.following(span.last), tokens.texts[span.first].lower()
    if len(behind) < _SHORTEST_NOUN:
        return False
    end = next((one for one in _BEHIND.get(lang, {}) if low.endswith(one)), None)
    if end is None:
        return False
    if behind.islower():
        return behind.endswith(end)
    is_quarter = low.startswith(_TABLE.beginnings(lang, "quarter"))
    return is_quarter and behind.istitle() and behind.endswith(_BEHIND[lang][end])


def _has_noun(tokens: Tokens, at: int, lang: str, ends: tuple[str, ...]) -> bool:
    """Whether a noun in the adjective's case may stand behind it, or one in the plural behind several: в Родинському.

    What is no small word, or has something else between, is no such noun.
    """
    joined = int(at > 0 and (tokens.gaps[at] == ", " or tokens.texts[at - 1] in conjunctions(lang)))
    while joined < _MOST_JOINED and at + 2 < len(tokens) and tokens.gaps[at + 1] in (" ", ", "):
        comma = tokens.gaps[at + 1] == ", "
        if not comma and tokens.texts[at + 1] not in conjunctions(lang):
            break
        at += 1 if comma else 2
        joined += 1
    text = tokens.following(at)
    if not text:
        return False
    low = text.lower()
    return not text.islower() or low.endswith(ends) or (joined > 0 and low.endswith(_PLURAL[lang]))


def _is_behind_locative(tokens: Tokens, at: int) -> bool:
    """Whether a preposition with the locative stands before a token, or before others in its case: в новом Минском."""
    for before in range(at - 1, max(at - 2 - _MOST_BETWEEN, -1), -1):
        gap, word = tokens.gaps[before + 1], tokens.texts[before].lower()
        if gap.strip(" ," + MARKS) or "\n" in gap:
            return False
        if word in prepositions("ru", Case.LOCATIVE):
            return True
        if word not in _TABLE.words("ru", "joining") and not word.endswith(_OF_THE_CASE):
            return False
    return False


def _agrees(tokens: Tokens, at: int, kinds: WordKinds, ends: tuple[str, ...]) -> bool:
    """Whether the word behind a token may be a feminine noun, or a further adjective, in a case that ends so."""
    text = tokens.following(at)
    if text.isupper() and not tokens.texts[at].isupper():
        return True  # Донецька ОВА
    low = text.lower()
    if len(text) < _SHORTEST_NOUN or not low.endswith(ends) or low in _TABLE.words("uk", "no-noun"):
        return False
    if low.endswith(_TABLE.beginnings("uk", "verb")) or looks_like_verb(low, "uk"):
        return False
    return not (text.istitle() and kinds.is_listed_given(text))
