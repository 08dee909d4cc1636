"""Names of places that sister languages form of one root, but not of one sound: Костянтинівка, Константиновка.

Russian and Ukrainian form them alike, by the endings of adjectives (Русская грамматика, 1980, § 600), but each of its
own form of a given name or word.
"""

from __future__ import annotations

import re
from functools import lru_cache

from resolver.language.kept import worked_out
from resolver.language.names.tables import rows, values
from resolver.language.names.terms import modifier_forms
from resolver.language.romanisation import romanise
from resolver.language.romanisation.tables import CUSTOMARY
from resolver.language.scripts.folding import fold, plain

COGNATE_COST = 0.2
"""What it costs beside the rest that one name is formed of the other's root in another language."""

_STANDARDS = {
    "ru": (CUSTOMARY["ru"], "iso-9", "german-duden", "polish-pwn"),
    "uk": (CUSTOMARY["uk"], "bgn-pcgn-1965", "german-duden", "polish-pwn"),
}
"""How the roots are looked for in Latin letters; the first is how they are written in another one's place."""

_BEHIND_GIVEN = re.compile(
    r"[ьйиіїь'’]?(?:[оеєіїи]в|[иіїы]н)|ськ|ск|о(?:п[оі]л|град|слав)"
    r"|['’ijy]?(?:[oeiy]?[vw]|[iy]n)|sk|o(?:p[oi]l|[gh]rad|slav)"
)
"""What stands behind a given name of which a place's name is formed: -ов, -їв, -ин, -ськ, -ополь."""

_OF_ADJECTIVE = re.compile(r"(?:[иыо]й|ая?|[оиы]?е|и)$|(?:[yio]|[yio]y|[iy]j|oi|i?[iy]?a|ja|[oi]?[yij]?e)$|$")
"""What adjectives, and towns in -ск, end in behind their stems, in either language and script."""

_SOFT = re.compile("(?<=[a-z])['’ʹʼ]")
"""A soft sign in Latin letters, which most spellings leave out."""

_LINKS = ("о", "е", "ьо")
_SHORTEST_LINK = 4
_SHORTEST_ROOT = 3
_LONGEST_ENDING = 5

_Table = dict[str, list[str]]


@lru_cache(maxsize=1 << 13)
def cognates(word: str) -> tuple[str, ...]:
    """What a folded word of a place's name is where its root is put in a sister language: филипповка, пилиповка.

    Nothing for words whose roots the languages have alike.
    """
    given, words, endings, links = worked_out("cognates", _compiled)
    letters = _SOFT.sub("", plain(word))
    found: dict[str, None] = {}
    starts = [0, *(end for end in range(_SHORTEST_LINK, len(letters)) if letters[:end] in links)]
    for start in starts:
        for end in range(len(letters), start + _SHORTEST_ROOT - 1, -1):
            root = letters[start:end]
            others = words.get(root) or (_BEHIND_GIVEN.match(letters, end) and given.get(root))
            if others:
                found.update(dict.fromkeys(letters[:start] + other + letters[end:] for other in others))
                break
    ending = _OF_ADJECTIVE.search(letters)
    end = ending.start() if ending is not None else 0
    for start in range(max(0, end - _LONGEST_ENDING), end - 1):
        others = endings.get(letters[start:end])
        if others is not None:
            found.update(dict.fromkeys(letters[:start] + other + letters[end:] for other in others))
            break
    return tuple(found)


def _compiled() -> tuple[_Table, _Table, _Table, dict[str, bool]]:
    """By root those that stand for it in its script: given names, words, endings; and the first parts of compounds."""
    tables: dict[str, dict[str, dict[str, None]]] = {"given": {}, "word": {}, "ending": {}}
    for row in rows("cognates"):
        of, _, one_way = row["of"].partition("-")
        russian, ukrainian = ([(fold(root), lang) for root in values(row[lang])] for lang in _STANDARDS)
        polish = [plain(root) for root in values(row["pl"])]
        directions = [(russian, ukrainian)] if one_way else [(russian, ukrainian), (ukrainian, russian)]
        for known, others in directions:
            latin = [_in_latin(root, lang) for root, lang in known]
            in_latin = [_in_latin(root, lang)[0] for root, lang in others]
            for one, instead in (
                *((plain(root), [plain(other) for other, _ in others]) for root, _ in known),
                *((spelt, in_latin) for spellings in latin for spelt in spellings),
                *((root, in_latin) for root in polish),
            ):
                tables[of].setdefault(one, {}).update(dict.fromkeys(other for other in instead if other != one))
    links = {(form, lang) for form, lang, _ in modifier_forms() if lang in _STANDARDS and form.endswith(_LINKS)}
    firsts = {spelt: True for form, lang in sorted(links) for spelt in (plain(form), *_in_latin(form, lang or ""))}
    given, words, endings = ({one: list(others) for one, others in tables[of].items()} for of in tables)
    return given, words, endings, firsts


def _in_latin(cyrillic: str, lang: str) -> list[str]:
    """Letters of Russian or Ukrainian as they are written in Latin ones, without marks."""
    return [_SOFT.sub("", plain(romanise(cyrillic, standard, lang))) for standard in _STANDARDS[lang]]
