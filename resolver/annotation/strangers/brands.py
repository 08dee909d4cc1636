"""Words in Latin letters that are a make's or a brand's, and something else's elsewhere: Boeing 737 MAX, цена Urals."""

from __future__ import annotations

import re

from resolver.annotation.spans.span import BARE, Span
from resolver.annotation.strangers.other_things import BESIDE
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.letters import LATIN, script

_MAKE_AND_NUMBER = 2
_MODEL = re.compile("[A-Z][A-Za-z]{0,3}[0-9]{1,3}[A-Za-z]?")
"""What a make calls a model by, less the hyphen: TB2, AK-47, An-124, MiG-29s."""

_GLOSSING = frozenset("([/—–=")
"""What stands before a name that says again what another does: Киев (Kiev), Москва / Moscow."""


def is_of_model(span: Span, tokens: Tokens, lang: str) -> bool:
    """Whether Latin capitals stand behind the figures of a make, and are no name of the text's own language."""
    first, texts, gaps = span.first, tokens.texts, tokens.gaps
    if first < _MAKE_AND_NUMBER or not (texts[first].isascii() and texts[first].isupper()):
        return False
    if lang not in CYRILLIC_LANGUAGES and span.entry.name.lang == lang:
        return False  # Article 5 NATO commitments
    make, number = texts[first - 2], texts[first - 1]
    return gaps[first] == gaps[first - 1] == " " and number.isdecimal() and make.isascii() and make[0].isupper()


def is_makes(span: Span, tokens: Tokens) -> bool:
    """Whether a lone family name is a make's in an English text, with a model's letters and figures: Bayraktar TB2."""
    at = span.last + 1
    if span.form != BARE or span.suffix or at >= len(tokens) or tokens.gaps[at] != " ":
        return False
    if tokens.texts[span.first].lower() not in BESIDE.words("en", "make"):
        return False
    model = tokens.texts[at]
    if tokens.behind(at) == "-" and at + 1 < len(tokens):
        model += tokens.texts[at + 1]
    return _MODEL.fullmatch(model) is not None


def is_brand(span: Span, tokens: Tokens, kinds: WordKinds) -> bool:
    """Whether a Latin word in a Cyrillic text is a brand's rather than a place's: цена Urals, интерес Chevron.

    Russian and Ukrainian write places in Cyrillic letters. One in Latin letters is named as such, behind a preposition
    or a word for its sort, is a gloss, or stands among other Latin words.
    """
    first, texts = span.first, tokens.texts
    if kinds.lang not in CYRILLIC_LANGUAGES or span.words > 1 or span.entry.entity.kind != "place":
        return False
    if not (_is_latin(texts[first]) and texts[first].istitle()):
        return False
    if not _GLOSSING.isdisjoint(tokens.gaps[first]):
        return False
    if first and tokens.gaps[first] == " " and (_is_latin(texts[first - 1]) or kinds.is_before_place(texts[first - 1])):
        return False
    return not _is_latin(tokens.following(span.last))


def _is_latin(word: str) -> bool:
    return script(word) == LATIN
