"""Styles: the spelling of an entity by a romanisation standard, or by a house's rules (``house_styles``)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from rapidfuzz.distance.Levenshtein import normalized_distance

from gazetteer.entity import DERIVED_TYPES, Entity, Name
from resolver.errors import UnknownNameError
from resolver.language.romanisation import romanise, standards
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.folding import fold, plain
from resolver.language.scripts.letters import APOSTROPHES

_DATA = Path(__file__).parent / "house_styles"


@dataclass(frozen=True, slots=True)
class HouseStyle:
    """The written rules of a house for one language of its texts.

    ``romanisation`` has the standard for each native language that the house has a rule for, ``names`` its spellings of
    single entities by ID. What it has no rule for keeps the preferred name.
    """

    key: str
    title: str
    source: str
    lang: str
    romanisation: dict[str, str]
    names: dict[str, str]


@cache
def house_styles() -> dict[str, HouseStyle]:
    """The house styles by key."""
    found: dict[str, HouseStyle] = {}
    for path in sorted(_DATA.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        romanisation, names = table.pop("romanisation", {}), table.pop("names", {})
        found[path.stem] = HouseStyle(path.stem, **table, romanisation=romanisation, names=names)
    return found


@cache
def styles() -> tuple[str, ...]:
    """The styles that a text can be normalised to: romanisation standards, families of them, and house styles."""
    keys = {standard.key for standard in standards()} | {family for family, _ in FAMILIES} | house_styles().keys()
    return tuple(sorted(keys))


def require(style: str) -> None:
    """Raises :class:`~resolver.errors.UnknownNameError`, which names those that are known, for a style that is not."""
    if style not in styles():
        raise UnknownNameError(f"no style {style!r}; known are {', '.join(styles())}")


def in_style(entity: Entity, style: str, to: str, matched: Name | None = None) -> Name | None:
    """How a style writes an entity in a text in the language ``to``; None where it has no rule for it.

    ``matched`` is the name that stands there: an acronym, or a short name that is no romanised native one, is written
    as without a style, and a short native name stays short. Raises :class:`~resolver.errors.UnknownNameError` where
    there is no such style.
    """
    require(style)
    native = entity.preferred(entity.native) if entity.native else None
    if matched is not None and matched.type in _CURTAILED:
        native = _romanised(entity, matched)
        if native is None:
            return None
    house = house_styles().get(style)
    if house is not None:
        if house.lang != to:
            return None
        own = house.names.get(entity.id)
        if own is not None:
            return Name(own, to)
    standard = _standard(style, house, entity.native) if entity.native else None
    if native is None or standard is None or (to == "en" and _has_english_name(entity)):
        return None
    reading = native.text if entity.native == "tr" else None  # what is heard stays, whatever is written
    return Name(romanise(native.text, standard, entity.native), to, native.type, style=standard, reading=reading)


def _has_english_name(entity: Entity) -> bool:
    """Whether a place is called otherwise in English than any standard romanises its Slavic names: Crimea, Ukraine."""
    english = entity.preferred("en")
    if entity.kind != "place" or english is None or entity.native is None:
        return False
    native = ((name.text, name.lang) for name in entity.names if name.lang in (entity.native, *CYRILLIC_LANGUAGES))
    spelt = (one.translate(_SOFT) for text, lang in native if lang for one in _spelt(text, lang))
    own = plain(english.text).translate(_SOFT)
    return min((normalized_distance(own, one) for one in spelt), default=0.0) > _SPELLING


_CURTAILED = ("acronym", "short")
_ALIKE = 0.2
"""A short name is a romanised native one where no more than this share of its letters differs."""

_SPELLING = 0.1
"""An English name is a spelling of a native one where no more than this share of its letters differs."""

_SOFT = dict.fromkeys(map(ord, APOSTROPHES))

FAMILIES = {("bgn-pcgn", "ru"): "bgn-pcgn-1947", ("bgn-pcgn", "uk"): "bgn-pcgn-2019"}
"""Names of styles that are several standards, one for each language."""


def _romanised(entity: Entity, matched: Name) -> Name | None:
    """The native name that a short name is, in its own letters or romanised by some standard; None where it is none."""
    if matched.type == "acronym" or matched.text.isupper() or entity.native is None:
        return None
    for name in entity.names:
        if name.lang == entity.native and name.type not in (*DERIVED_TYPES, "acronym"):
            spelt = {fold(name.text)} | _spelt(name.text, entity.native)
            if any(normalized_distance(plain(matched.text), one) <= _ALIKE for one in spelt):
                return name
    return None


@lru_cache(maxsize=4096)
def _spelt(native: str, lang: str) -> frozenset[str]:
    """The spellings of a native name by all standards, without case and diacritics."""
    fitting = (standard.key for standard in standards() if lang in standard.languages)
    return frozenset(plain(romanise(native, key, lang)) for key in fitting)


def standard_of(style: str, native: str, to: str) -> str | None:
    """The standard by which a style romanises names of a language in texts in ``to``; None where it does not."""
    house = house_styles().get(style)
    return None if house is not None and house.lang != to else _standard(style, house, native)


def _standard(style: str, house: HouseStyle | None, native: str) -> str | None:
    key = house.romanisation.get(native) if house else FAMILIES.get((style, native), style)
    known = {standard.key: standard for standard in standards()}
    return key if key in known and native in known[key].languages else None
