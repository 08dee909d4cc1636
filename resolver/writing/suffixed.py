"""Turkish suffixes of a mention: which they are where its name was found by another spelling, and on a new name."""

from __future__ import annotations

import re
from dataclasses import replace

from gazetteer.entity import INSTITUTIONS, Name
from resolver.language.inflection import attach_suffix, strip_suffixes
from resolver.language.scripts import folding
from resolver.language.scripts.letters import APOSTROPHES
from resolver.writing.form import Form
from resolver.writing.words import WORDS

_HEARD_EITHER_WAY = ("iy", "ıy")
_ENDS_POSSESSED = re.compile(r"\s\S*[aeıioöuü]s[ıiuü]$")
_ENGLISH_I = re.compile(r"(?<=[^\Waeiouy])y$")
_LAST_WORD = re.compile(r"\w+$")
_VOWELS = str.maketrans("eu", "ai")

_BEHIND = re.compile(rf"[{APOSTROPHES}][^\W\d_]+")


def with_labels(form: Form, shown: str, behind: str) -> Form:
    """The form with the labels of its suffix, where annotation tells the letters alone.

    ``shown`` is the mention, ``behind`` what follows it in a Turkish text.
    """
    if form.suffixes or not form.suffix:
        return form
    after = _BEHIND.match(behind)
    word = shown.rsplit(maxsplit=1)[-1] + ("'" + after[0][1:] if after else "")
    suffix = folding.fold(form.suffix)
    for one in strip_suffixes(word):
        if one.labels and one.apostrophe == bool(after) and folding.fold(one.suffix) == suffix:
            return replace(form, suffixes=one.labels, apostrophe=one.apostrophe)
    return form


def suffixed(base: str, name: Name, form: Form, shown: str, kind: str) -> str:
    """A name with the suffixes of a form, made anew for its own sounds.

    Newspapers hear the end of Zelenskiy as a vowel or as a consonant; there the suffix that stood there may stay. Where
    ``shown``, the name as it stood, has the same letters but for their marks, its suffix also tells whether the name is
    possessed: İnönü'den, but Eminönü'nden. ``kind`` is the entity's: bodies and facilities of several words are
    possessed where they end like Külliyesi. A name in another language has an apostrophe, whatever a Turkish one has.
    """
    apostrophe = "'" if form.apostrophe or name.lang not in ("tr", None) else ""
    possessed = _is_possessed(base, kind) or None
    reading = name.reading or (_heard_in_english(base) if name.lang == "en" else None)
    try:
        written = attach_suffix(base, form.suffixes, reading, apostrophe, possessed)
        stood = base + apostrophe + folding.lower(form.suffix, "tr")
        if name.reading is None and base.endswith(_HEARD_EITHER_WAY):
            other = attach_suffix(base, form.suffixes, base[:-1], apostrophe)
            written = other if other == stood else written
        elif folding.plain(shown) in (folding.plain(base), folding.plain(base + form.suffix)):
            ways = (attach_suffix(base, form.suffixes, name.reading, apostrophe, one) for one in (True, False))
            written = next((way for way in ways if _heard(way) == _heard(stood)), written)
    except ValueError:
        return base + apostrophe + form.suffix
    return written


def _is_possessed(name: str, kind: str) -> bool:
    by_kind = kind in INSTITUTIONS and _ENDS_POSSESSED.search(name)
    words = folding.lower(name, "tr").split()
    return bool(by_kind or (len(words) > 1 and words[-1] in WORDS.words("tr", "possessed-head")))


def _heard_in_english(name: str) -> str:
    """An English name with an i at its end where one is heard there."""
    last = _LAST_WORD.search(name)
    if last and last[0] in WORDS.words("en", "heard-in-i"):
        return name[:-1] + "i"
    return _ENGLISH_I.sub("i", name)


def _heard(word: str) -> str:
    """A word whose vowels are open or close and nothing else: vowels that do not go with a name are put right."""
    return folding.plain(word).translate(_VOWELS)


def with_own_marks(new: str, stood: str) -> str:
    """A new name with the apostrophe of the text, and its suffix in capitals where that is; ``stood``: both."""
    before, found, after = new.rpartition("'")
    if not found or not stood or stood[0] not in APOSTROPHES:
        return new
    after = folding.upper(after, "tr") if stood.isupper() else folding.lower(after, "tr")
    return before + stood[0] + after
