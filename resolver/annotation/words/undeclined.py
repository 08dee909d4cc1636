"""What words tell of the case of a place that the text does not decline (``data/beside-undeclined.tsv``)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from resolver.annotation.words.verbs import takes_object
from resolver.language.inflection.grammar import Case
from resolver.language.names.tables import UseTable

_TABLE: Final = UseTable("beside-undeclined", Path(__file__).parent / "data")


def case_behind(word: str, lang: str) -> Case | None:
    """The case of a place right behind a noun or a verb: жители Днипро, обстреляли Днипро; None without one."""
    if word.lower().startswith(_TABLE.beginnings(lang, "owned")):
        return Case.GENITIVE
    if word.lower() in _TABLE.words(lang, "apposed"):
        return Case.NOMINATIVE
    return Case.ACCUSATIVE if takes_object(word, lang) else None
