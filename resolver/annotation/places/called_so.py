"""Whether a word of a text is a place's name and nothing else: no everyday word, no adjective, nobody's name."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from resolver.annotation.spans.span import Span
from resolver.annotation.spans.ties import TIES
from resolver.annotation.words.tokens import Tokens
from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING
from resolver.language.names.common_words import common_base_forms, common_words
from resolver.language.names.terms import adjective_ending
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import GRAMMATICAL, Kinds
from resolver.matching.persons.frequency import is_surname
from resolver.matching.persons.given import is_given

ADJECTIVAL = ("ru", "uk")
"""The languages in which a town's name that is an adjective may be one in its place."""

ADJECTIVES = ("masculine", "feminine", "neuter", "plural")
"""The classes of endings that adjectives have; that of towns in -ск is none of them."""

LETTER_BY_LETTER: Final[Kinds] = GRAMMATICAL | {"exact"}
"""Steps that leave the letters of a name as the gazetteer has them, but for an ending."""

_WITHOUT_MARKS: Final[Kinds] = LETTER_BY_LETTER | {"folded"}
"""The same, with the marks of letters left out."""

SHORTEST_WORD = 3

_SHORTEST_TELLING = 4
_SHORTEST_WITHOUT_MARKS = 6
"""Letters of a name that is hardly another word without its marks."""


def is_called_so(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a span is a place's name, letter by letter, and no everyday word, adjective or anybody's name."""
    return is_letter_by_letter(span, tokens, lang) and _is_nothing_else(span, tokens, lang)


def is_called_but_for_marks(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether the same is so of a long name in an English text, the marks of its letters left out: Swinoujscie."""
    if lang != "en" or len(span.entry.name.text) < _SHORTEST_WITHOUT_MARKS or tokens.in_quotes(span.first, span.last):
        return False
    as_written = all(step.kind in _WITHOUT_MARKS for step in span.evidence)
    return as_written and _is_nothing_else(span, tokens, lang)


def _is_nothing_else(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a place's name, as it stands, is no everyday word, adjective or anybody's name."""
    name = span.entry.name.text
    if lang in ADJECTIVAL and span.words == 1 and adjective_ending(fold(name)) in ADJECTIVES:
        return False
    # a headline's capitals and a suffix behind an apostrophe stand in names: КУКМОР, Şavşat'ın
    written = tokens.texts[span.first]
    opens = span.opens_sentence and not written.isupper() and not ("'" in fold(written) and lang == "tr")
    return not opens and not is_everyday(name, lang) and not is_somebodys(fold(name))


def is_letter_by_letter(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a span is a name as the gazetteer spells it, and not all that is quoted: «Славянка» is a ship.

    English texts leave the marks of Turkish letters out (Borcka, Ardesen), and of any in a name of several words.
    """
    if tokens.in_quotes(span.first, span.last):
        return False
    turkish = lang == "en" and "TR" in span.entry.entity.countries
    kinds = _WITHOUT_MARKS if turkish or is_without_marks(span, lang) else LETTER_BY_LETTER
    return all(step.kind in kinds for step in span.evidence)


def is_without_marks(span: Span, lang: str) -> bool:
    """Whether a name of several words may lack marks alone in an English text, and is no other: Kedzierzyn-Kozle."""
    return lang == "en" and span.words > 1 and all(step.kind in _WITHOUT_MARKS for step in span.evidence)


@lru_cache(maxsize=1 << 12)
def is_somebodys(word: str) -> bool:
    """Whether a folded name may be somebody's, given or family name, or is too short to tell: Warren, Gilbert."""
    return len(word) < _SHORTEST_TELLING or is_surname(word) or is_given(word)


@lru_cache(maxsize=1 << 12)
def is_everyday(word: str, lang: str) -> bool:
    """Whether a word of a text is an everyday one, in any case, or too short to say anything."""
    if len(word) < SHORTEST_WORD or fold(word) in common_words(lang):
        return True
    base_forms = common_base_forms(lang)
    if lang in DECLINING:
        return any(fold(one.lemma) in base_forms for one in inflection.analyse(word, lang))
    return fold(word) in base_forms


def goes_on(span: Span, tokens: Tokens) -> bool:
    """Whether a word with a capital stands right behind a span: the village of Nyzhni Brody is no Nyzhni."""
    behind = span.last + 1
    return behind < len(tokens) and tokens.gaps[behind] in TIES and not tokens.texts[behind].islower()
