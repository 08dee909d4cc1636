"""What words tell of the case of a place that the text does not decline (``data/beside-undeclined.tsv``)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from resolver.annotation.words.verbs import takes_object
from resolver.language.inflection.grammar import Case
from resolver.language.names.tables import UseTable

_TABLE: Final = UseTable("beside-undeclined", Path(__file__).parent / "data")
_WORD: Final = re.compile(r"[^\W\d_]+")


def is_under(word: str | None, lang: str) -> bool:
    """Whether a word is a preposition behind which only a verb tells the case: під Ровно."""
    return word is not None and word.lower() in _TABLE.words(lang, "under")


def case_behind(word: str, lang: str) -> Case | None:
    """The case of a place right behind a noun or a verb: жители Днипро, обстреляли Днипро; None without one."""
    if word.lower().startswith(_TABLE.beginnings(lang, "owned")):
        return Case.GENITIVE
    if word.lower() in _TABLE.words(lang, "apposed"):
        return Case.NOMINATIVE
    return Case.ACCUSATIVE if takes_object(word, lang) else None


def case_in(sentence: str, lang: str) -> Case | None:
    """The case behind під in a sentence, as its verb is of rest or of motion; None where it is neither or both."""
    words = [word.lower() for word in _WORD.findall(sentence)]
    rest, motion = (any(word.startswith(_TABLE.beginnings(lang, use)) for word in words) for use in ("rest", "motion"))
    if rest == motion:
        return None
    return Case.INSTRUMENTAL if rest else Case.ACCUSATIVE
