"""Words that lists, maps and timetables write short beside names: р. Стир, а/п Кольцово, Çankaya Bel., H.Paşa Gar."""

from __future__ import annotations

import re
from functools import cache

from resolver.language.names.tables import rows
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import CYRILLIC, LATIN, orthographies, script

_MARKED = re.compile(
    r"[./-]|\b(?:пгт|рп|смт|зато|hvl|eah|belediye(?:si)? ba|merkez$|univ|natl|inst|polytech|acad|fed|nucl|ctr)",
    re.IGNORECASE,
)
"""What a short word has, or is."""

_CENTRE = re.compile(r"^merkez\s*/\s*|(?<=\w) merkez$", re.IGNORECASE)
"""The district of a Turkish province that its capital is in, which lists call the centre: Merkez/Bolu."""

_SISTERS = {"ru": "uk", "uk": "ru", "tr": "en"}
_SPACES = re.compile(" {2,}")
_TOWN_IN_CAPITALS = re.compile(r"^([МГС])\.(?=[А-ЯЁІЇЄҐ'’-]{3,}(?:[ ,]|$))")
"""The label of a town in a list in capitals, close before the name: М.БУЧА."""


def words_in_full(text: str) -> str:
    """A name with the words in full that its list has short; any other text as it is."""
    if _MARKED.search(text) is None:
        return text
    if text.isupper():
        text = _TOWN_IN_CAPITALS.sub(lambda found: f"{found[1].lower()}. ", text)
    lang = _language(text)
    if lang is None:
        return text
    pattern, table = _table(lang)
    if lang == "tr":
        text = _CENTRE.sub("", text) or text
    return _SPACES.sub(" ", pattern.sub(lambda found: _in_full(found, table), text)).strip()


def _language(text: str) -> str | None:
    kind = script(text)
    if kind == LATIN:
        return "tr"
    if kind != CYRILLIC:
        return None
    return "uk" if "ru" not in orthographies(text) else "ru"


def _in_full(found: re.Match[str], table: dict[str, tuple[str, bool]]) -> str:
    full, label = table.get(fold(found[0]), (found[0], False))  # a letter that is like another in a pattern alone: ſ
    return found[0] if label and not found[0].islower() else f"{full} "


@cache
def _table(lang: str) -> tuple[re.Pattern[str], dict[str, tuple[str, bool]]]:
    """A pattern for the short words of a language, and by folded short word its words and whether it is a label.

    Those of the sister language count as well, where the language has none: смт is Ukrainian in a Russian list, too.
    """
    langs = (_SISTERS.get(lang, lang), lang)
    table = {
        fold(row["short"]): (row["full"], row["label"] == "yes")
        for one in langs
        for row in rows("list-abbreviations")
        if row["lang"] == one
    }
    choice = "|".join(re.escape(short).replace("i", "[iİ]") for short in sorted(table, key=len, reverse=True))
    return re.compile(rf"(?<![\w.])(?:{choice})(?!\w)", re.IGNORECASE), table
