"""How newspapers from Germany to Kazakhstan inflect Russian, Ukrainian and Turkish names: to recognise it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, product, takewhile

import msgspec

from resolver.language.names.tables import rows, values

IN_LATIN = frozenset(("az", "cs", "de", "et", "fi", "hu", "lt", "lv", "pl", "ro", "sk", "sl", "sq", "sr", "uz"))
"""The languages of the table that are written in Latin letters; Serbian is in both."""

_SHORTEST_STEM = 3
_SHORTEST_ALTERNATING = 2
"""How much of a word an ending of several letters may leave in a language whose stems alternate: Rydze, Ufie."""

_LONGER_STEMS = {"sq": 4, "uz": 4}
"""How much of a word an ending must leave in languages whose endings are those of many short names: Petit, Olga."""

_LONGER_STEMS_OF_CASES = {("et", "inessive"): 5}
"""The same of single cases: Iraklis."""

_ALTERNATING = frozenset(("cs", "pl", "sk"))
_SHORTEST_FAINT = 5
_FLEETING = {"cs": "e", "pl": "e", "sk": "e", "sr": "a"}
"""The vowel of each language that stands between a word's last consonants in the base form only."""

_TWO_CONSONANTS = re.compile(r"[bcčdďfghklłmnprřsśštťvwzžż][cčklłmnprtvwz]$", re.IGNORECASE)
_MOST_BASES = 6
"""How many base forms of a name are tried for one case."""

_ADJECTIVAL = ("en", "em", "er", "es", "e")
"""How German adjectives end in a case or behind an article; "es" and "er" are strong nominatives as well."""

_STRONG = ("es", "er", "e")
"""How they end in names as these are listed, without an article: Schwarzes Meer, Oberster Gerichtshof, Weiße Rose."""

_GENITIVES = ("es", "s")

_ARTICLE = "article"
_MOST_FIRST = 2
"""Among how many words, beside the last, the one stands that takes an article."""

_UNCHANGING = ("u", "ü", "o", "ö", "é")
_NOTHING: tuple[str, ...] = ()
_UNCHANGING_GIVEN = {"lv": "o"}
"""What given names end in that no case of a language changes, before a family name that it does: Mihailo Fjodorova."""

_FEMININE = {
    "ová": (),
    "ové": (("cs", "genitive"), ("cs", "dative"), ("cs", "locative")),
    "ovou": (("cs", "accusative"), ("cs", "instrumental"), ("sk", "instrumental")),
    "ovej": (("sk", "genitive"), ("sk", "dative"), ("sk", "locative")),
    "ovú": (("sk", "accusative"),),
}
"""The endings of a woman's family name, and the cases in which her given name stands beside it."""

_MOST_GIVEN = 6
"""How many base forms of a woman's given name are tried."""

Ending = tuple[str, tuple[str, ...]]
"""An ending of a case, and the endings that the base form may have in its place."""

Case = tuple[str, str, str]
"""A language, one of its cases, and which words of a name take its endings: ``each``, the ``last`` or the ``first``."""


class Inflected(msgspec.Struct, frozen=True):
    """The base forms of a name's words, with the language and the case that they stand in.

    ``faint``: little says so: one letter at the end of a lone word, or an ending that leaves little of it: `Putina`.
    """

    lang: str
    case: str
    words: tuple[str, ...]
    faint: bool


@cache
def cases() -> dict[Case, tuple[Ending, ...]]:
    """The endings of each language and case: ``("pl", "genitive", "each")`` to ``("iego", ("i", "y")), ...``."""
    found: dict[Case, list[Ending]] = {}
    for row in rows("western-cases"):
        bases = tuple("" if base == "-" else base for base in values(row["base"]))
        found.setdefault((row["lang"], row["case"], row["words"]), []).append((row["ending"], bases))
    return {case: tuple(endings) for case, endings in found.items()}


class _Endings:
    """The endings of all cases by their letters, so that what a word ends in tells the cases that it may stand in."""

    def __init__(self) -> None:
        self.cases = tuple(cases())
        self.by_ending: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for number, endings in enumerate(cases().values()):
            for ending, bases in endings:
                self.by_ending.setdefault(ending, []).append((number, bases))
        self.longest = max(map(len, self.by_ending))


@cache
def _endings() -> _Endings:
    return _Endings()


@lru_cache(maxsize=1 << 14)
def _base_forms(word: str) -> dict[int, tuple[tuple[str, ...], int]]:
    """By the number of each case that a word can stand in: its base forms, and the length of the ending.

    The longest ending of a case counts.
    """
    table = _endings()
    found: dict[int, tuple[tuple[str, ...], int]] = {}
    for size in range(min(table.longest, len(word) - _SHORTEST_ALTERNATING), 0, -1):
        stem = word[:-size]
        short = len(stem) < _SHORTEST_STEM
        for number, bases in table.by_ending.get(word[-size:], ()):
            lang, case, _ = table.cases[number]
            if number in found or (short and (size == 1 or lang not in _ALTERNATING)):
                continue
            if len(stem) < max(_LONGER_STEMS.get(lang, 0), _LONGER_STEMS_OF_CASES.get((lang, case), 0)):
                continue
            found[number] = tuple([stem + base for base in bases]), size
    return found


def bases_of_word(word: str, langs: frozenset[str]) -> Iterator[str]:
    """The base forms of a lone word in every case that it may be in of some languages: ``prezidenta``, ``elnököt``."""
    for number, (bases, _) in _base_forms(word).items():
        yield from bases if _endings().cases[number][0] in langs else ()


def inflected_names(words: list[str], langs: frozenset[str]) -> Iterator[Inflected]:
    """The base forms of a name in some languages, all of whose words that a case changes stand in one.

    Behind a given name in a case a family name may keep its form: Siergiejem Szojgu, Julii Tymoszenko.
    """
    yield from _of_first_words(words, langs)
    *others, last = [_base_forms(word) for word in words]
    stays = ((words[-1],), 0) if others and words[-1].endswith(_UNCHANGING) else None
    for number in range(len(_endings().cases)) if stays else sorted(last):
        lang, name, changing = case = _endings().cases[number]
        if lang not in langs or changing == "first":
            continue
        kept = words[:-1] if changing == "last" else []
        found = [last.get(number)] if kept else [one.get(number) for one in (*others, last)]
        if not kept and words[0].endswith(_UNCHANGING_GIVEN.get(lang, _NOTHING)):
            found[0] = found[0] or ((words[0],), 0)
        if stays and not kept:
            found[-1] = found[-1] or stays
        fleeting = _with_fleeting_vowel(words[0], case) if len(found) > 1 else None
        behind = [one for one in found[1:] if one is not None]
        if fleeting is not None and len(behind) == len(words) - 1:
            yield Inflected(lang, name, (fleeting, *(bases[0] for bases, _ in behind)), faint=False)
        if found[0] is None or len(behind) < len(found) - 1:
            continue
        bases_of = [found[0], *behind]
        size = found[0][1]
        faint = len(words) == 1 and not _is_clear(words[0], size)
        if faint and size == 1 and len(words[0]) < _SHORTEST_FAINT:
            continue
        for chosen in islice(product(*(bases for bases, _ in bases_of)), _MOST_BASES):
            yield Inflected(lang, name, (*kept, *chosen), faint)


def _of_first_words(words: list[str], langs: frozenset[str]) -> Iterator[Inflected]:
    """The names of several words in the languages in which the first one takes the ending: Курската АЕЦ.

    An article stands behind the second one of two with a hyphen: Киево-Печерската лавра.
    """
    for at, word in enumerate(words[: min(_MOST_FIRST, len(words) - 1)]):
        for number, (bases, size) in _base_forms(word).items():
            lang, name, changing = _endings().cases[number]
            if changing == "first" and lang in langs and _is_clear(word, size) and (not at or name == _ARTICLE):
                for base in bases:
                    yield Inflected(lang, name, (*words[:at], base, *words[at + 1 :]), faint=False)


def _is_clear(word: str, size: int) -> bool:
    """Whether an ending says by itself that a word stands in a case: by several letters that leave enough of it."""
    return size > 1 and len(word) - size >= _SHORTEST_STEM


@lru_cache(maxsize=1 << 13)
def _with_fleeting_vowel(word: str, case: Case) -> str | None:
    """The base form of a word that loses its last vowel in a case: Lew of Lwa, Pavel of Pavlem."""
    vowel = _FLEETING.get(case[0])
    for ending, bases in cases()[case]:
        stem = word.removesuffix(ending)
        if vowel and stem != word and "" in bases and _TWO_CONSONANTS.search(stem):
            return stem[:-1] + vowel + stem[-1]
    return None


def with_strong_adjectives(words: Sequence[str]) -> Iterator[Inflected]:
    """The names of which a German text has the first words, adjectives, behind an article or in a case.

    ``(im) Schwarzen Meer``, ``(des) Schwarzen Meeres``, ``(das) Schwarze Meer`` to ``Schwarzes Meer``; all behind
    the noun keeps its form: ``Obersten Gerichtshofs der Ukraine``.
    Source: Duden, Die Grammatik, Flexion der Adjektive.
    """
    size = next((at for at, word in enumerate(words) if _as_adjective(word) is None), len(words) - 1)
    if not size or size == len(words):
        return
    stems = [stem for word in words[:size] if (stem := _as_adjective(word)) is not None]
    noun, behind = words[size], words[size + 1 :]
    nouns = dict.fromkeys((noun, *(noun.removesuffix(ending) for ending in _GENITIVES if words[0].endswith("en"))))
    for own, ending in product(nouns, _STRONG):
        base = (*(stem + ending for stem in stems), own, *behind)
        if base != tuple(words) and len(own) >= _SHORTEST_STEM:
            yield Inflected("de", "genitive" if own != noun else "dative", base, faint=False)


def _as_adjective(word: str) -> str | None:
    """The stem of what may be a German adjective; None where a word ends as none does."""
    ending = next((one for one in _ADJECTIVAL if word.endswith(one)), None)
    return word[: -len(ending)] if ending and word[0].isupper() and len(word) - len(ending) >= _SHORTEST_STEM else None


def without_feminine(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The names of which a Czech or Slovak text has made a woman's family name: ``Tansu Çillerová``, ``Julii
    Tymošenkové`` to ``Julie Tymošenko``; none otherwise. Of two family names both have it: ``Lvovová-Bělovová``.

    The given name stands in the case of the family name, or keeps its form in all.
    Source: Internetová jazyková příručka, Přechylování příjmení.
    """
    ending = next((one for one in _FEMININE if words[-1].lower().endswith(one)), None)
    if ending is None:
        return
    size = sum(1 for _ in takewhile(lambda word: _has_feminine(word, ending), reversed(words)))
    if not size:
        return
    others, families = words[:-size], words[-size:]
    given = [tuple(others)]
    forms = [_base_forms(word) for word in others]
    for number in _numbers(_FEMININE[ending]):
        if all(number in one for one in forms):
            given += islice(product(*(one[number][0] for one in forms)), _MOST_GIVEN)
    stems = [family[: -len(ending)] for family in families]
    bases = [(stem, stem + "o", stem + "a") if stem.endswith("k") else (stem, stem + "a") for stem in stems]
    for names, family in product(dict.fromkeys(given[: _MOST_GIVEN + 1]), product(*bases)):
        yield (*names, *family)


def _has_feminine(word: str, ending: str) -> bool:
    """Whether a family name is long enough to have the ending of a woman's."""
    return word.lower().endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM


def _numbers(wanted: Sequence[tuple[str, str]]) -> Iterator[int]:
    """The numbers of some cases of some languages."""
    return (number for number, (lang, name, _) in enumerate(_endings().cases) if (lang, name) in wanted)


def with_complement(words: Sequence[str], langs: frozenset[str]) -> Iterator[Inflected]:
    """The base forms of a thing's name of which only the first words stand in a case, by clear endings.

    A complement behind them keeps its form: ``Szachtarem Donieck``, ``Služebníkem lidu``, ``Radou federace``.
    """
    for kept in range(1, len(words)):
        forms = [_base_forms(word) for word in words[:kept]]
        for number, (bases, size) in forms[0].items():
            lang, case, _ = _endings().cases[number]
            clear = _is_clear(words[0], size) or not words[0][-1].isascii()
            if not clear or lang not in langs & _ALTERNATING or any(number not in one for one in forms):
                continue
            for chosen in islice(product(bases, *(one[number][0] for one in forms[1:])), _MOST_BASES):
                yield Inflected(lang, case, (*chosen, *words[kept:]), faint=False)
