"""Legal forms of companies (ООО, ТОВ, A.Ş., Ltd), which say little about which company it is."""

from __future__ import annotations

import re
from functools import cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold, plain


@cache
def legal_forms() -> dict[tuple[str, ...], str]:
    """From a legal form's folded words to its key in ``legal-forms.tsv``."""
    found: dict[tuple[str, ...], str] = {}
    for row in rows("legal-forms"):
        for form in values(row["forms"]):
            words = tuple(words_of(form))
            found.setdefault(words, row["key"])
            found.setdefault(tuple(map(plain, words)), row["key"])
    return found


def words_of(form: str) -> list[str]:
    """The folded words of a legal form; dotted letters are one word (``A.Ş.``: ``aş``)."""
    return re.sub(r"(?<=\w)\.(?=\w)", "", fold(form)).replace(".", " ").split()


def without_legal_form(words: list[str]) -> tuple[list[str], str | None]:
    """Folded words less a legal form at their beginning or end, and the form's key."""
    table = legal_forms()
    for length in range(min(5, len(words) - 1), 0, -1):
        key = table.get(tuple(words[:length]))
        if key:
            return words[length:], key
        key = table.get(tuple(words[-length:]))
        if key:
            return words[:-length], key
    return words, None
