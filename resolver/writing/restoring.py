"""The native spellings that a name in Latin letters may go back to.

A word is cut into spellings of the press tables, whatever newspaper wrote it; each native word that comes out is
written again by the same table, and counts by what the given spelling costs there. Turkish letters are restored where
a listed name has them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import inf, log

from resolver.language.names.given_names import forms
from resolver.language.names.tables import rows
from resolver.language.scripts import folding
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.writing.foreign_names import is_at_home, is_listed, renderings_of
from resolver.writing.given_forms import by_plain, is_latin_given, native_forms, press_by_spelling
from resolver.writing.letter_prices import letter_price, word_price
from resolver.writing.newspapers import (
    LONGEST_WORD,
    MOST_WORDS,
    WORDS,
    combined,
    press,
    price,
    recased,
    targets,
)

_MOST = 5
_BEAM = 20
_LONGEST = 7
"""No press has a longer spelling of one grapheme (``schtsch``)."""

_LISTED = 0.1
_OTHER_GIVEN = 0.7
_BESIDE_TURKISH = 2.0
"""What Cyrillic costs more where listed Turkish names fit."""

_WORST_SLACK = 2.5
"""Native words that cost this much more than the best one are not offered."""


@dataclass(frozen=True, slots=True)
class Restored:
    """A native name that a Latin one may stand for, the language of it, and its price."""

    text: str
    lang: str
    price: float


def restored(name: str, most: int = 3) -> list[Restored]:
    """The native names that a name in Latin letters may go back to, cheapest first, at most ``most`` a language.

    Prices are over that of the best one in Cyrillic; where listed Turkish names fit, Cyrillic ones are dearer.
    """
    cyrillic = [Restored(text, lang, cost) for lang in CYRILLIC_LANGUAGES for text, cost in _whole(name, lang, most)]
    least = min((one.price for one in cyrillic), default=0.0)
    turkish = _turkish(name)
    raised = _BESIDE_TURKISH if turkish else 0.0
    found = [replace(one, price=one.price - least + raised) for one in cyrillic if one.price <= least + _WORST_SLACK]
    found += [turkish] if turkish else []
    return sorted(found, key=lambda one: (one.price, one.lang, one.text))[:_MOST]


def _whole(name: str, lang: str, most: int) -> list[tuple[str, float]]:
    """A name restored word by word; what stands between the words is kept."""
    options: list[tuple[tuple[str, float], ...]] = []
    foreign = is_foreign(name)
    at = 0
    for match in WORDS.finditer(name):
        options.append(((name[at : match.start()], 0.0),))
        options.append(_word(match[0], lang, foreign))
        at = match.end()
    options.append(((name[at:], 0.0),))
    return combined(options, most) if all(options) and 1 < len(options) <= 2 * MOST_WORDS + 1 else []


@lru_cache(maxsize=1024)
def is_foreign(name: str) -> bool:
    """Whether a name in Latin letters is a foreigner's, as far as its words tell, or a foreign word.

    One whose given name is written otherwise at home is, unless another word of it can be a surname of Russia or
    Ukraine; so is one of which a table has the usual rendering.
    """
    words = WORDS.findall(name)
    given = [word for word in words if is_latin_given(word) or is_listed(word)]
    others = [word for word in words if word not in given]
    if any(is_at_home(native) for word in others for lang in CYRILLIC_LANGUAGES for native, _ in _word(word, lang)[:1]):
        return False
    return any(
        is_listed(word) or not any(native in _letter_by_letter(word, lang) for native in _listed(_small(word), lang))
        for word in given
        for lang in CYRILLIC_LANGUAGES[:1]
    )


@lru_cache(maxsize=1024)
def is_spelt_out(name: str) -> bool:
    """Whether some word of a foreigner's name has no usual rendering, so that its letters alone tell one."""
    words = WORDS.findall(name)
    return any(not renderings_of(_small(word), lang) for word in words for lang in CYRILLIC_LANGUAGES)


def _small(word: str) -> str:
    return folding.lower(unicodedata.normalize("NFC", word)).replace("’", "'").replace("ʼ", "'")


@lru_cache(maxsize=4096)
def _word(word: str, lang: str, foreign: bool = False) -> tuple[tuple[str, float], ...]:
    """The native words that a word may stand for, with their capitals and prices, cheapest first.

    A ``foreign`` name's have their usual renderings and no equivalents.
    """
    if len(word) > LONGEST_WORD:
        return ()
    if len(word) == 1:
        return _initial(word, lang)
    folded = _small(word)
    found = renderings_of(folded, lang) if foreign else dict(_listed(folded, lang))
    for native, total in _letter_by_letter(word, lang).items():
        found[native] = min(total, found.get(native, inf))
    best = sorted(found.items(), key=lambda item: (item[1], item[0]))[: _BEAM // 4]
    return tuple((recased(native, word, lang), cost) for native, cost in best if cost <= best[0][1] + _WORST_SLACK)


@lru_cache(maxsize=4096)
def _letter_by_letter(word: str, lang: str) -> dict[str, float]:
    """The native words in small letters that newspapers would write as a word, with their prices."""
    folded = _small(word)
    found: dict[str, float] = {}
    for target in targets(lang):
        if target in CYRILLIC_LANGUAGES:
            continue
        usual = -log(press(lang, target).weight)
        for native in _parsed(folded, lang, target):
            paid = price(native, lang, target, folded)
            if paid is None:
                continue
            total = paid + usual + word_price(native, lang)
            if total < found.get(native, inf):
                found[native] = total
    return found


@lru_cache(maxsize=4096)
def is_spelt_as_in(name: str, target: str) -> bool:
    """Whether the newspapers of a language can have written each word of a name so for one in Russian or Ukrainian."""
    words = [_small(word) for word in WORDS.findall(name) if 1 < len(word) <= LONGEST_WORD]
    return any(
        all(
            any(price(native, lang, target, word) is not None for native in _parsed(word, lang, target))
            for word in words
        )
        for lang in CYRILLIC_LANGUAGES
    )


def _initial(letter: str, lang: str) -> tuple[tuple[str, float], ...]:
    known = press(lang, "en").graphemes.get(letter.lower(), ())
    singles = sorted((cost, grapheme) for grapheme, cost in known if len(grapheme) == 1)
    return tuple((recased(grapheme, letter, lang), cost) for cost, grapheme in singles[:1])


def _parsed(word: str, lang: str, target: str) -> list[str]:
    """Native words whose graphemes, position aside, can be spelt so: the cheapest few."""
    graphemes = press(lang, target).graphemes
    beams: list[dict[str, float]] = [{} for _ in range(len(word) + 1)]
    beams[0][""] = 0.0
    for at in range(len(word)):
        beam = beams[at]
        if not beam:
            continue
        if len(beam) > _BEAM:
            beam = dict(sorted(beam.items(), key=lambda item: (item[1], item[0]))[:_BEAM])
        for end in range(at + 1, min(at + _LONGEST, len(word)) + 1):
            for grapheme, paid in graphemes.get(word[at:end], ()):
                if not grapheme.isalpha():
                    continue
                known = beams[end]
                for start, before in beam.items():
                    text = start + grapheme
                    total = before + paid + letter_price(start[-2:] if len(start) > 1 else start, grapheme, lang)
                    if total < known.get(text, inf):
                        known[text] = total
    return sorted(beams[-1], key=lambda text: (beams[-1][text], text))[: _BEAM // 2]


def _listed(folded: str, lang: str) -> dict[str, float]:
    """The native given names that a spelling is listed for."""
    native = native_forms()
    found = {
        native[form.group, lang].lower(): _OTHER_GIVEN
        for form in by_plain().get(folding.plain(folded), ())
        if (form.group, lang) in native
    }
    for group, langs in press_by_spelling().get(folded, ()):
        if langs == lang and (group, lang) in native:
            found[native[group, lang].lower()] = _LISTED
    return found


@cache
def _turkish_names() -> dict[str, str]:
    """Listed Turkish given names and surnames with letters of their own, by their spelling without diacritics."""
    listed = [form.text for form in forms() if form.lang == "tr" and not form.diminutive]
    listed += [row["surname"] for row in rows("surnames") if row["country"] == "TR"]
    return {folding.plain(text): text for text in reversed(listed)}


def _turkish(name: str) -> Restored | None:
    """A name with its Turkish letters, where listed names have others than are written; None where none has."""
    changed = False
    pieces: list[str] = []
    at = 0
    for match in WORDS.finditer(name):
        native = _turkish_names().get(folding.plain(match[0]))
        pieces.append(name[at : match.start()])
        at = match.end()
        if native is None:
            pieces.append(match[0])
            continue
        changed = changed or folding.lower(native, "tr") != folding.lower(match[0])
        pieces.append(recased(folding.lower(native, "tr"), match[0], "tr"))
    text = "".join(pieces) + name[at:]
    return Restored(text, "tr", 0.2) if changed and text != name else None
