"""Writing suffixes on a Turkish name: harmony, assimilation, buffer letters, the pronominal n, softening."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Final

import msgspec

from resolver.language.inflection.grammar import LONGEST_ACRONYM
from resolver.language.inflection.suffixes import (
    CONSONANT,
    FRONT,
    HIGH,
    PRONOMINAL,
    VOWEL,
    VOWELS,
    contact_after,
    lowered,
    suffixes,
)

VOICELESS: Final = frozenset("fstkçşhp")
ROUND: Final = frozenset("oöuüû")
# An acronym of fewer letters is read letter by letter.
SHORTEST_WORD: Final = 3


class _Facts(msgspec.Struct, frozen=True):
    letters: dict[str, str]
    read_ka: frozenset[str]
    front: frozenset[str]
    possessive_endings: tuple[str, ...]
    possessive_words: frozenset[str]
    compounds: tuple[str, ...]
    unsoftened: frozenset[str]
    softened: dict[str, str]


@cache
def _facts() -> _Facts:
    table = tomllib.loads((files(__package__) / "data" / "turkish.toml").read_text(encoding="utf-8"))
    names = (letter.partition("=") for letter in table["letters"].split())
    return _Facts(
        letters={letter: name or letter for letter, _, name in names},
        read_ka=frozenset(table["read_ka"].split()),
        front=frozenset(table["front"].split()),
        possessive_endings=tuple(table["possessive_endings"].split()),
        possessive_words=frozenset(table["possessive_words"].split()),
        compounds=tuple(table["compounds"].split()),
        unsoftened=frozenset(table["unsoftened"].split()),
        softened=dict(pair.split("=") for pair in table["softened"].split()),
    )


def attach_suffix(
    name: str,
    labels: Sequence[str],
    reading: str | None = None,
    apostrophe: str = "'",
    possessive: bool | None = None,
) -> str:
    """Write a chain of suffixes on a name.

    Args:
        name: the whole name, in its base form
        labels: the suffixes in order, named as in `grammar.Suffixed.labels`
        reading: how a foreign name sounds, in Turkish letters (`Baydın` of Biden); by default the name itself, and of
            an abbreviation the name of its last letter, unless it can be read as a word
        apostrophe: what parts the name and the suffixes; "" for institutions, plurals and derivations
        possessive: whether the name ends in a third-person possessive, so that cases take n (`Sarayı'nda`); by default
            its last word tells

    Returns:
        the name with its suffixes in small letters

    Raises:
        ValueError: a label is not in the table, or the suffix cannot follow what precedes it

    """
    if not labels:
        return name
    sound = _sound(name, reading)
    contact = VOWEL if sound[-1:] in VOWELS else CONSONANT
    if possessive if possessive is not None else is_possessive(name):
        contact = PRONOMINAL
    front = _last_word(sound) in _facts().front or None
    written = ""
    for label in labels:
        suffix = suffixes().get(label)
        shape = suffix.after(contact) if suffix else ""
        if not shape:
            before = name + apostrophe + written
            raise ValueError(f"no suffix {label!r} after {before!r}; the Turkish suffixes are {', '.join(suffixes())}")
        if written.endswith("k") and label != "relative-ki" and shape[0] in "AI":
            written = f"{written[:-1]}ğ"
        written += _spelt(shape, sound + written, front)
        front = None
        contact = contact_after(label, shape)
    if not apostrophe and written[0] in VOWELS:
        name = _softened(name, labels[0])
    return name + apostrophe + written


def is_possessive(name: str) -> bool:
    """Whether the name's last word ends in a third-person possessive, as far as a table of head words tells.

    A head in small letters is possessed where it ends in a high vowel: `Kovıkta sahası`.
    """
    *before, last = lowered(name).split() or [""]
    facts = _facts()
    if last.endswith(facts.compounds) or (before and _last_word(name)[0].islower() and last[-1] in HIGH):
        return True
    return bool(before) and ends_possessed(last)


def ends_possessed(word: str) -> bool:
    """Whether a word that ends names of several is possessed there: Bakanlığı, Meclisi, Bankası."""
    facts, lower = _facts(), lowered(word)
    return lower in facts.possessive_words or lower.endswith(facts.possessive_endings)


def _sound(name: str, reading: str | None) -> str:
    if reading:
        return lowered(reading)
    last = _last_word(name)
    lower = "".join(letter for letter in lowered(last) if letter.isalpha()) or lowered(last)
    if not (last.isupper() and 1 < len(last) <= LONGEST_ACRONYM):
        return lower
    if lower in _facts().read_ka:
        return "ka"
    as_word = len(lower) >= SHORTEST_WORD and lower[-2] in VOWELS
    return lower if as_word or lower[-1] in VOWELS else _facts().letters.get(lower[-1], lower)


def _spelt(shape: str, before: str, front: bool | None) -> str:
    """The letters of one suffix after the sounds `before`; `front` overrules the harmony of its first vowel."""
    written = ""
    for letter in shape:
        sounds = before + written
        vowel = next((sound for sound in reversed(sounds) if sound in VOWELS), "e")
        is_front = vowel in FRONT if front is None or any(sound in VOWELS for sound in written) else front
        if letter == "A":
            written += "e" if is_front else "a"
        elif letter == "I":
            written += ("ü" if is_front else "u") if vowel in ROUND else ("i" if is_front else "ı")
        elif letter == "D":
            written += "t" if sounds[-1:] in VOICELESS else "d"
        elif letter == "C":
            written += "ç" if sounds[-1:] in VOICELESS else "c"
        else:
            written += {"K": "k"}.get(letter, letter)
    return "ki" if shape == "KI" else written


def _softened(name: str, label: str) -> str:
    """A head word with the final consonant that it has before a vowel; proper names are not softened in writing."""
    facts = _facts()
    last = lowered(_last_word(name))
    if last in facts.softened:
        return name[: -len(last)] + _cased_as(name[-len(last) :], facts.softened[last])
    syllables = sum(letter in VOWELS for letter in last)
    head = label.startswith("possessive") or last.endswith(("lık", "lik", "luk", "lük"))
    if last.endswith("k") and syllables > 1 and head and last not in facts.unsoftened and last[-2] != "n":
        return name[:-1] + ("Ğ" if name.isupper() else "ğ")
    return name


def _last_word(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1] if name.strip() else name


def _cased_as(word: str, lower: str) -> str:
    return word[: len(lower) - 1] + (lower[-1].upper() if word.isupper() else lower[-1])
