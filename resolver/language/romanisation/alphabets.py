"""Names in any alphabet: our own tables for Russian and Ukrainian, the ``transliterate`` library for the alphabets that
it knows, ``unidecode`` for every other script.

Latin letters, Turkish ones among them, are kept as they are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from itertools import groupby

from resolver.language.romanisation import romanise
from resolver.language.romanisation.engine import APOSTROPHES
from resolver.language.romanisation.tables import CUSTOMARY, content, files, telling_signs
from resolver.language.scripts.detection import sister

_REMEMBERED = 16_384

_LIBRARY, _LAST = "transliterate", "unidecode"
_ONLY = {"ru": "ёъыэ", "uk": "ґєії"}
_OWN_LETTERS = frozenset("абвгдежзийклмнопрстуфхцчшщьюя") | frozenset("ёъыэґєії")

# What only one language has of those that transliterate knows, and the script that its pack reads.
# Macedonian and Serbian share ј, љ, њ and џ; ъ is a vowel only in Bulgarian.
_CYRILLIC = re.compile("[\u0400-\u052f]")
_PACKS = {
    "mk": (re.compile("[ѓѕќ]"), _CYRILLIC),
    "sr": (re.compile("[ђјљњћџ]"), _CYRILLIC),
    "mn": (re.compile("[өү]"), _CYRILLIC),
    "bg": (re.compile("ъ(?![еёюя])"), _CYRILLIC),
    "el": (re.compile("[\u0370-\u03ff\u1f00-\u1fff]"),) * 2,
    "ka": (re.compile("[\u10a0-\u10ff]"),) * 2,
    "hy": (re.compile("[\u0530-\u058f]"),) * 2,
}


def romanise_any(text: str, lang: str | None = None) -> str:
    """The text with every word of another alphabet in Latin letters, as far as its alphabet is known.

    Russian goes by BGN/PCGN 1947 and Ukrainian by KMU 55/2010; Greek, Georgian, Armenian, Bulgarian, Serbian,
    Macedonian and Mongolian as ``transliterate`` writes them, every other script as ``unidecode`` does. ``lang`` (an
    ISO 639-1 code) says whose Cyrillic it is where a word's letters leave that open; None: the rest of the text tells.
    What is Latin already is kept.
    """
    if text.isascii():
        return text
    runs, around = _runs(text, lang)
    return "".join(_word(run, around) if _in_word(run[0]) and not run.isascii() else run for run in runs)


def standards_of(text: str, lang: str | None = None) -> tuple[str, ...]:
    """By what :func:`romanise_any` writes the words of a text: keys of standards, ``transliterate``, ``unidecode``.

    Nothing where all is Latin already.
    """
    runs, around = _runs(text, lang)
    ways = (_way(run, around)[0] for run in runs if _in_word(run[0]))
    return tuple(dict.fromkeys(way for way in ways if way is not None))


def _runs(text: str, lang: str | None) -> tuple[list[str], str]:
    """A text as words and what is between them, and the language of those words that do not tell it themselves."""
    text = unicodedata.normalize("NFC", text)
    return ["".join(run) for _, run in groupby(text, key=_in_word)], lang or _language(text.lower()) or "ru"


def _in_word(char: str) -> bool:
    return char.isalpha() or char in APOSTROPHES or unicodedata.category(char).startswith("M")


@lru_cache(maxsize=_REMEMBERED)
def _word(word: str, around: str) -> str:
    way, lang = _way(word, around)
    if way is None:
        return word
    if way == _LIBRARY:
        return _recase(word, _by_pack(word.lower(), lang))
    return _recase(word, _unidecode(word)) if way == _LAST else _by_own_table(word, lang)


def _way(word: str, around: str) -> tuple[str | None, str]:
    """By what a word is written, None where it is Latin, and as a word of which language."""
    if all(_is_latin(char) for char in word):
        return None, around
    folded = word.lower()
    lang = _language(folded) or around
    if lang in _PACKS and _PACKS[lang][1].search(folded):
        return _LIBRARY, lang
    if not _CYRILLIC.search(folded):
        return _LAST, lang
    own = lang if lang in CUSTOMARY else "ru"
    return CUSTOMARY[own], own


def _language(folded: str) -> str | None:
    """The language that the letters of a text or a word tell, if they do."""
    for lang, (only, _) in _PACKS.items():
        if only.search(folded):
            return lang
    told = {lang: telling_signs(folded, lang) for lang in CUSTOMARY}
    best = max(told, key=lambda lang: told[lang])
    return best if told[best] else None


def kept(written: str, standard: str) -> list[str]:
    """The letters that a standard has none for and that stand in what it wrote as they stood, each once.

    They are those that are not of the script that it writes: Latin, or Cyrillic where Turkish names are put into it.
    """
    cyrillic = _writes_cyrillic(standard)
    return list(
        dict.fromkeys(char for char in written if not (_is_latin(char) if not cyrillic else _is_cyrillic(char)))
    )


@lru_cache(maxsize=64)
def _writes_cyrillic(standard: str) -> bool:
    """Whether a standard writes Cyrillic letters: it is no romanisation, but a way from one alphabet to another."""
    table: Mapping[str, str] = content(standard, files()[standard][0])["table"]
    return _CYRILLIC.search("".join(table.values())) is not None


def _by_own_table(word: str, lang: str) -> str:
    """Russian or Ukrainian by our table; a letter of the sister alphabet by hers, one of a third alphabet by unidecode.

    Belarusian, Kazakh and Tatar names are mostly letters of ours, so they are read so.
    """
    other = sister(lang)
    replaced = {char: romanise(char, CUSTOMARY[other], other) for char in word if char.lower() in _ONLY[other]}
    foreign = {char: _unidecode(char) for char in word if char.isalpha() and char.lower() not in _OWN_LETTERS}
    return romanise("".join((replaced | foreign).get(char, char) for char in word), CUSTOMARY[lang], lang)


def _by_pack(folded: str, lang: str) -> str:
    """The small letters of a word as ``transliterate`` writes them; what its pack does not know goes to unidecode."""
    written = _transliterate()(_PREPARED.get(lang, str)(folded), lang, reversed=True)
    return "".join(char if _is_latin(char) else _unidecode(char) for char in written).lower()


def _greek(folded: str) -> str:
    """Greek as the pack can read it: without accents, which it trips over, and with ου, which it does not know."""
    plain = "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c) or c == "\u0308")
    return plain.replace("ου", "ou").replace("\u0308", "")


def _armenian(folded: str) -> str:
    """Armenian with its ligature և written out: the pack makes ``&`` of it."""
    return folded.replace("և", "եւ")


_PREPARED: dict[str, Callable[[str], str]] = {"el": _greek, "hy": _armenian}


@lru_cache(maxsize=1)
def _transliterate() -> Callable[..., str]:
    from transliterate import translit  # noqa: PLC0415 - heavy, and needed for few names

    writes: Callable[..., str] = translit
    return writes


def _unidecode(text: str) -> str:
    from unidecode import unidecode  # noqa: PLC0415 - heavy, and needed for few names

    return str(unidecode(text)).strip()


def _is_cyrillic(char: str) -> bool:
    return not char.isalpha() or _CYRILLIC.match(char) is not None


def _is_latin(char: str) -> bool:
    return char.isascii() or not char.isalpha() or unicodedata.name(char, "").startswith(("LATIN", "MODIFIER"))


def _recase(word: str, written: str) -> str:
    """The capitals of a word given to what it became; a script without capitals gets one at the head."""
    cased = [char for char in word if char.lower() != char.upper() and not "\u10a0" <= char <= "\u10ff"]
    if len(cased) > 1 and all(char.isupper() for char in cased):
        return written.upper()
    return written[:1].upper() + written[1:] if not cased or word[:1].isupper() else written
