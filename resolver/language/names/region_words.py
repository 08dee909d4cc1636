"""What says within a name that a place is a region, a district or a town: Московской области, обл., г. Москвы."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

import msgspec

from resolver.language.names.tables import rows, values
from resolver.language.scripts.letters import CYRILLIC, orthographies, script

_FEWEST_WORDS = 2
_AROUND = ".,()"
_TOWN = re.compile(r"(?<=[\w»”\"]) (?:г|гор|м)\. ?(?=[А-ЯЁІЇЄҐ])")
"""The short words for a town behind other words; in small letters, as М. is an initial (ГОСТ Р 7.0.12, ДСТУ 3582)."""

_MOST_WORDS = 3
_DISTRICTS = frozenset(("район", "раён"))
_BYGONE = re.compile(
    r",[^,()]*\s(?:губ\.?|губерни[ияі]|у\.|уезда?|у[еѣ]зд[аъ]?|вил\.|вилайета?)(?=,|$)"
    r"|\s(?:kazası|sancağı|vil[aâ]yeti merkezi)$",
    re.IGNORECASE,
)
"""Units of the Russian and Ottoman empires, whose borders no gazetteer of today tells."""

_IN_TEXTS: dict[tuple[str | None, str], str] = {
    ("ru", "область"): "обл",
    ("uk", "область"): "обл",
    ("ru", "район"): "р-н",
    ("uk", "район"): "р-н",
}
"""The short words that running text has for regions, too."""

_OBLASTS = {
    "ru": (re.compile("(ск|цк)ая область$"), r"\1ий регион"),
    "uk": (re.compile("(ськ|цьк|зьк)а область$"), r"\1ий регіон"),
    "tr": (re.compile("(?<= )Oblastı$"), "eyaleti"),
}
"""The ends of oblasts' names, and those that the press has in their place."""

_RAION = re.compile(r"(?<=[а-яєіїґ])([сц])ький район$")

_IN_LATIN = ("en",)
"""The language whose words stand beside any name in Latin letters."""


class _Region(msgspec.Struct, frozen=True):
    """A word for a region in the nominative, and the endings of its adjective: of the genitive, of the nominative."""

    word: str
    endings: tuple[tuple[str, str], ...]


def without_regions(text: str, behind: bool = False) -> tuple[str, tuple[str, ...]]:
    """A place's name, and the regions behind it in the nominative, the nearest first: Химки, Московская область.

    ``behind``: the text stands behind a name, so that it may be a region as a whole. Without any region the text is
    returned as it is.
    """
    words = text.split()
    regions: list[str] = []
    while len(words) >= _FEWEST_WORDS + (not behind) and (region := _in_nominative(words[-2], words[-1])) is not None:
        regions.insert(0, region)
        words = words[:-2]
    return (" ".join(words).rstrip(" ,("), tuple(regions)) if regions else (text, ())


def region_in_full(text: str) -> str:
    """A region's or district's name that has the word for it short, with it in full; any other text as it is.

    The word may stand on either side: Київська обл., обл. Київська, р-н Бучанський.
    """
    words = text.split()
    if len(words) != _FEWEST_WORDS:
        return text
    # Reg Smith is no region, as reg. Kharkiv is
    turned = script(text) == CYRILLIC or words[0].endswith(".")
    return _in_nominative(*words) or (_in_nominative(*reversed(words)) if turned else None) or text


def region_written_short(name: str, lang: str | None) -> Iterator[str]:
    """A region's name with the word for it as texts have it short: Курганская обл for Курганская область."""
    adjective, _, word = name.partition(" ")
    if (lang, word) in _IN_TEXTS:
        yield f"{adjective} {_IN_TEXTS[lang, word]}"


def oblast_as_region(name: str, lang: str | None) -> str | None:
    """An oblast's name as the press has it, too: Харківський регіон, Donetsk eyaleti; None of anything else."""
    if lang not in _OBLASTS:
        return None
    end, instead = _OBLASTS[lang]
    region, changed = end.subn(instead, name)
    return region if changed else None


def raion_as_land(name: str, lang: str | None) -> str | None:
    """A Ukrainian raion's name as the land that it is: Тячівщина, Кременеччина; None of anything else."""
    if lang != "uk":
        return None
    land, changed = _RAION.subn(lambda end: "ччина" if end[1] == "ц" else "щина", name)
    return land if changed else None


@lru_cache(maxsize=1 << 13)
def is_region(text: str) -> bool:
    """Whether a text of few words has a word for a region at its beginning or end: Kyivska oblast, İstanbul İli."""
    words = [word.strip(_AROUND).lower() for word in text.split()]
    return 1 < len(words) <= _MOST_WORDS and not {words[0], words[-1]}.isdisjoint(_regions())


def is_district(text: str) -> bool:
    """Whether a text is a district's name, with the word for one in full behind it: Глушковский район."""
    return text.rpartition(" ")[2] in _DISTRICTS


def without_bygone_units(text: str) -> str:
    """A place's name without the governorate, uyezd or kaza of old that a list says it is in."""
    return _BYGONE.sub("", text) or text


def is_short_for_region(word: str) -> bool:
    """Whether a word of a text is the short one for a region: обл, which a full stop follows."""
    return word in _IN_TEXTS.values()


def without_town_label(text: str) -> str:
    """A name without the short word for a town within it: Тверской районный суд Москвы."""
    return _TOWN.sub(" ", text)


def _in_nominative(adjective: str, word: str) -> str | None:
    """An adjective and a word for a region in the nominative; None where they are no region."""
    adjective = adjective.strip(_AROUND)
    if not adjective[:1].isupper():
        return None
    langs = orthographies(adjective) if script(adjective) == CYRILLIC else _IN_LATIN
    for lang, region in _regions().get(word.strip(_AROUND).lower(), ()):
        if lang not in langs:
            continue
        return f"{_agreeing(adjective, region)} {region.word}"
    return None


def _agreeing(adjective: str, region: _Region) -> str:
    for genitive, nominative in region.endings:
        if adjective.endswith(genitive):
            return adjective.removesuffix(genitive) + nominative
    return adjective


@cache
def _regions() -> dict[str, tuple[tuple[str, _Region], ...]]:
    """By form, the languages that have it, each with the word that it is of."""
    found: dict[str, tuple[tuple[str, _Region], ...]] = {}
    for lang, form, region in _forms():
        found[form] = (*found.get(form, ()), (lang, region))
    return found


def _forms() -> Iterator[tuple[str, str, _Region]]:
    for row in rows("region-words"):
        pairs = (pair.partition("=") for pair in values(row["adjective"]))
        region = _Region(row["word"], tuple((genitive, nominative) for genitive, _, nominative in pairs))
        for form in (row["word"], *values(row["forms"])):
            yield row["lang"], form, region
