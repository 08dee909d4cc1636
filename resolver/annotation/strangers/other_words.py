"""Whether a word that is spelt as a name is another word by itself, whatever stands around: a month, a brand."""

from __future__ import annotations

from typing import Final

from resolver.annotation.bodies.sports import is_club
from resolver.annotation.spans.span import Span
from resolver.annotation.strangers.brands import is_brand, is_of_model
from resolver.annotation.strangers.called_as_places import is_called_as_place
from resolver.annotation.strangers.first_words import is_everyday, is_everyday_word
from resolver.annotation.strangers.respellings import is_unlikely
from resolver.annotation.weights import CITY
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.numbered import is_date, is_numbered
from resolver.annotation.words.tokens import Tokens, folded
from resolver.annotation.words.zones import is_rather_title
from resolver.language.names.common_words import calendar_words, common_words
from resolver.language.names.works import common_acronyms
from resolver.matching.evidence import AS_READ, Kinds

_OTHERWISE: Final[Kinds] = (AS_READ - {"exact"}) | {"homoglyph"}
"""Steps to a name that is spelt otherwise than the text's word."""

_SUFFIX_ALONE = 0.16
"""What a Turkish suffix without an apostrophe costs, where the name itself is written letter by letter."""


def other_words(span: Span, tokens: Tokens, kinds: WordKinds) -> int:
    """How many things say that a name of one word is another word."""
    word, lang = tokens.texts[span.first], kinds.lang
    bare = word.partition("'")[0]
    return sum(
        (
            _is_spelt_otherwise(span, folded(word), lang),
            (lang == "tr" and _is_numbered_noun(span, tokens, lang)) or is_date(tokens, span.first, lang),
            is_unlikely(span, tokens, lang),
            # Kasa is a till, and not to Kaş without its apostrophe and its mark
            span.cost > _SUFFIX_ALONE and bool(span.suffix) and span.opens_sentence and "'" not in word,
            bool(span.suffix) and (is_rather_title(span, word, kinds) or _is_noun_of_name(span, tokens, lang)),
            (folded(bare) in common_acronyms(lang) and bare.isupper()) or is_of_model(span, tokens, lang),
            is_brand(span, tokens, kinds),
            is_called_as_place(span, tokens, kinds),
        )
    )


def _is_noun_of_name(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a Turkish word is the noun that ends another name: İnebolu Limanı is a port, and not Lyman."""
    first, word = span.first, tokens.texts[span.first]
    if lang != "tr" or "'" in word or not first or tokens.gaps[first] != " " or not tokens.texts[first - 1].istitle():
        return False
    return folded(span.entry.text) in common_words(lang)


def _is_numbered_noun(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether a Turkish ordinal makes a name a common noun: 1. Ordu is the first army, but 1. İzmir heads a list.

    A town or a club that is no everyday word is named behind a number as anywhere else: 14. Çanakkale maratonu.
    """
    if not is_numbered(tokens, span.first):
        return False
    entity, bare = span.entry.entity, tokens.texts[span.first].partition("'")[0]
    if bare.isupper() and span.entry.name.text.isupper() and not is_everyday_word(folded(bare), lang):
        return False  # an acronym is no common noun: Sırada 4. OECD ise 9.
    if (entity.kind != "place" and not is_club(entity)) or entity.prominence < CITY:
        return True
    return folded(bare) in common_words(lang) or is_everyday(span, bare, lang, quoted=False)


def _is_spelt_otherwise(span: Span, low: str, lang: str) -> bool:
    """Whether a month or an everyday word is a name by its spelling alone."""
    if span.cost and low.partition("'")[0] in calendar_words(lang):
        return True  # Salı is Tuesday, and by convention only Shali
    # Human Rights are not of Uman, whatever letters may be dropped, nor are Tears of Tarsus
    otherwise = [step.kind for step in span.evidence if step.kind in _OTHERWISE]
    return bool(otherwise) and is_everyday_word(low.partition("'")[0], lang, unmarked=otherwise == ["folded"])
