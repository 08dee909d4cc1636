"""How a name may be written: its spaces, its script, and the alphabet of its language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from gazetteer.entity import Name
from resolver.language.scripts.letters import CYRILLIC, LATIN, script_of

_CYRILLIC_LANGUAGES = "be bg mk ru uk"
_LATIN_LANGUAGES = """
    az bs ca cs cy da de en es et eu fi fo fr ga gl hr hu id is it lb lt lv ms mt nl nn no pl pt ro sk sl sq sv sw tk tr
    vi
"""
_SCRIPTS = {
    **dict.fromkeys(_CYRILLIC_LANGUAGES.split(), CYRILLIC),
    **dict.fromkeys(_LATIN_LANGUAGES.split(), LATIN),
}
"""Languages that are written in one script; of the others only the mixture of scripts in one word is looked at."""

_ALPHABETS = {
    "ru": frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    "uk": frozenset("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"),
}
"""The Cyrillic letters of a language, in lower case; any other Cyrillic letter in its names is a slip."""

_WORD = re.compile(r"[^\W\d_]+")
_NEIGHBOURS_ENDINGS = {
    "ru": re.compile(r"\w{2,}(?:ський|цький|зький|ська|цька|зька)", re.IGNORECASE),
    "uk": re.compile(r"(?!плоск)\w{3,}[сц]к(?:ий|ая|ое|ие)", re.IGNORECASE),
}
"""What the adjectives of the other of the two languages end in; плоский is Ukrainian, too."""

_QUOTED = re.compile("«[^»]*»")
_STRAY_HARD_SIGN = re.compile(r"ъ(?![аеёиоуыэюя])", re.IGNORECASE)
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u200e-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]")


def slips(name: Name) -> Iterator[str]:
    """What is wrong with how a name is written, each as half a sentence; nothing where it is well written.

    A name holds composed, visible letters of its language's alphabet with single plain spaces. Whole Latin words in a
    Cyrillic name are left alone (brands, Roman numerals); a mixture of scripts in one word never is.
    """
    if name.text != name.text.strip():
        yield "white space stands around it"
    if "  " in name.text:
        yield "it has two spaces in a row"
    if _UNSEEN.search(name.text):
        yield "it has characters that are not seen, or spaces other than the plain one"
    if not unicodedata.is_normalized("NFC", name.text):
        yield "it has decomposed letters; write it in Unicode's form NFC"
    for word in _WORD.findall(name.text):
        yield from _alphabet(word, name.lang)


def has_stray_hard_sign(text: str) -> bool:
    """Whether ъ stands before a consonant or at the end: Ливърпул is Bulgarian, Видинъ Russian of before 1918.

    Today's Russian has ъ between a consonant and a vowel only (Подъяремный, Чанъань).
    """
    return _STRAY_HARD_SIGN.search(text) is not None


def neighbours_ending(name: Name) -> str | None:
    """The word of a Russian or Ukrainian name that ends as only the other language's adjectives do: Зеленський.

    What stands in quotation marks is a title, which may be the other language's: Газета «Советская Россия».
    """
    ending = _NEIGHBOURS_ENDINGS.get(name.lang or "")
    words = _WORD.findall(_QUOTED.sub("", name.text)) if ending is not None else ()
    return next((word for word in words if ending is not None and ending.fullmatch(word)), None)


def is_in_foreign_letters(name: Name) -> bool:
    """Whether a name of a language that is written in Cyrillic letters has Latin ones alone."""
    scripts = {found for letter in name.text if (found := script_of(letter))}
    return _SCRIPTS.get(name.lang or "") == CYRILLIC and scripts == {LATIN}


def _alphabet(word: str, lang: str | None) -> Iterator[str]:
    scripts = {found for letter in word if unicodedata.category(letter) != "Lm" and (found := script_of(letter))}
    expected = _SCRIPTS.get(lang or "")
    if len(scripts) > 1:
        yield f"{word!r} mixes letters of {' and '.join(sorted(scripts))}"
    elif expected == LATIN and scripts - {LATIN}:
        yield f"{word!r} is not in Latin letters"
    elif expected == CYRILLIC and scripts - {CYRILLIC, LATIN}:
        yield f"{word!r} is in neither Cyrillic nor Latin letters"
    elif lang in _ALPHABETS and scripts == {CYRILLIC}:
        foreign = sorted(set(word.lower()) - _ALPHABETS[lang])
        if foreign:
            yield f"{word!r} has letters that {lang} does not use: {', '.join(foreign)}"
