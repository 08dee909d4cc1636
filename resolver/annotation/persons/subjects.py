"""What shows an everyday word that opens a sentence as a surname: Fidan Moskova'ya gitti; Песков добавил.

Where the verb stands next to its subject, it tells. A Turkish verb ends the sentence, and so what can stand between the
two tells, but before a noun that it belongs to cannot: an adverb, a proper name or a noun in a case. A word that
belongs to a noun stands before it in its base form, and the noun has the possessive (Göksel & Kerslake, Turkish: A
Comprehensive Grammar, ch. 10 and 23): koç katımı, çelik üretimine.
"""

from __future__ import annotations

import re
from pathlib import Path

from resolver.annotation.plans.atlas import atlas
from resolver.annotation.words.tokens import Tokens
from resolver.language.names.common_words import looks_like_verb
from resolver.language.names.tables import UseTable
from resolver.language.scripts.folding import fold

_TABLE = UseTable("subjects", Path(__file__).parent / "data", folded=True)

_CASE = re.compile("[yn]?[ae]|n?[dt][ae]n?|[yn]?[ıiuü]|y?l[ae]")
"""What stands behind the apostrophe of a Turkish proper name in a case other than the genitive."""

_GENITIVE = re.compile("n?[ıiuü]n")
_OBLIQUE = re.compile(".{3,}[^n][dt][ae]|.{2,}[^n][dt][ae]n|.*[aeıioöuü]y[ae]")
"""A noun without the possessive in the locative, the ablative or the dative: sahada, fabrikadan, açıklamaya."""


def is_shown_as_subject(tokens: Tokens, first: int, last: int, lang: str) -> bool:
    """Whether an everyday word, from one token to another, has behind it what a subject has and a noun's word not."""
    at = last + 1
    if at >= len(tokens):
        return True
    text, gap = tokens.texts[at], tokens.gaps[at]
    if gap.startswith(",") or looks_like_verb(text, lang):
        return True
    return lang == "tr" and gap == " " and _goes_on(fold(tokens.texts[first]), text)


def is_told_of(tokens: Tokens, last: int, lang: str) -> bool:
    """Whether a verb in the singular, or a comma and a clause on him, tells of whom the word at a token names.

    What is an everyday word in another case is no subject: Песков, которого спросили; but Песков, глин и гравия.
    """
    at = last + 1
    if at + 1 >= len(tokens):
        return False
    text = tokens.texts[at]
    if tokens.gaps[at] == " ":
        return looks_like_verb(text, lang)
    relative = text in _TABLE.words(lang, "relative")
    ends = _TABLE.beginnings(lang, "participles")
    return tokens.gaps[at] == ", " and (relative or (bool(ends) and text.islower() and text.endswith(ends)))


def _goes_on(word: str, behind: str) -> bool:
    """Whether a Turkish sentence that a folded word opens goes on with the next one as it does behind a subject."""
    if word in _TABLE.words("tr", "bearers"):
        return False
    base, apostrophe, ending = behind.partition("'")
    if apostrophe:
        if _GENITIVE.fullmatch(ending) is not None:
            return atlas().of_word(base) is not None  # Türkiye'nin, but not Yıldız Holding'in
        return _CASE.fullmatch(ending) is not None
    if fold(behind) in _TABLE.words("tr", "behind"):
        return True
    return word not in _TABLE.words("tr", "attributes") and _OBLIQUE.fullmatch(behind) is not None
