"""Whether what would be the ending of a case is rather a part of a family name: Abdullah Gülen is no Gül."""

from __future__ import annotations

import re
from typing import Final

from resolver.language.names.surnames import may_be_masculine, surname_endings
from resolver.language.scripts.folding import fold
from resolver.matching.persons.given import is_turkic

_CLEAR: Final = {
    "az": re.compile(r"d[aə]n?$|n[ıiuü]n$|[yl]ə$"),
    "hu": re.compile(
        r"n[ae]k$|ának$|([bdgjklmnrtv])\1al$|([jv])\2el$|llel$|[áa]val$"
        r"|(?:b[óő]l|r[óő]l|t[óő]l|n[áé]l|ért|ként)$|[áé]h[oe]z$|[^\Wcs]höz$"
        r"|[áé](?:t|b[ae]n?|r[ae]|ig)$|(?:ccs|ggy|lly|nny|ssz|tty|zzs)[ae]l$"
    ),
    "et": re.compile(r"\w{5}[aei](?:le|ga|sse)$"),  # its other endings are short
    "sq": re.compile(r"\w{3}[bcdfghjklmnpqrstvzx]it$"),
    "uz": re.compile(r"\w{5}ning$|\w{4}[bdfghjklmnprstvxz]ga$|\w{4}[kv]aga$|\w{4}koga$|\wqqa$"),
    "fi": re.compile(r"iss[aä]$|k(?:iss|ist)[aä]$"),
}
"""What names end in in languages that inflect only the last word, and where no family name of any country ends so."""

_HUNGARIAN: Final = re.compile(r"[gntl]yi|sz|cs|zs|[őű]", re.IGNORECASE)
"""What a name has that a Hungarian spells: Olekszij, Vlagyimir."""

_HUNGARIAN_FAMILY: Final = re.compile("[áéíóú]", re.IGNORECASE)
"""The same of a family name, beside which a Spaniard's given name may have them, too: Orbán."""

_SHORTEST_ENDED = 5
"""Letters of the shortest name that ends as family names of the East do, and as no syllable of others': Putin."""


def may_be_of_surname(form: str, base: str, lang: str, text: str) -> bool:
    """Whether a word may be a family name as it stands, and no ``base`` of one in a language's case.

    Only languages count that inflect the last word alone, so that no other word of the ``text`` shows the case. It is
    shown by an ending that no family name has, by a base that has the ending of one already, and by how the text is
    spelt.
    """
    clear = _CLEAR.get(lang)
    if clear is None or form == base or clear.search(form):
        return False
    if is_ended(base):
        return False
    return lang != "hu" or not (_HUNGARIAN.search(text) or _HUNGARIAN_FAMILY.search(base))


def may_be_of_turkish(base: str, text: str) -> bool:
    """The same of a Turkish suffix that no apostrophe parts from a name: Emmanuel Macronde, but no Meral Akşenerin."""
    return not (is_ended(base) or is_turkic(fold(text.split(maxsplit=1)[0])))


def is_ended(word: str) -> bool:
    """Whether a word has the ending of a family name of the East, behind which none goes on: Muratov, Zelenskyy."""
    folded = fold(word)
    return len(folded) >= _SHORTEST_ENDED and (may_be_masculine(word) or folded.endswith(surname_endings()))
