"""Codes of languages and countries as outside collections write them, turned into those that the gazetteer has."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path

from resolver.language.names.tables import rows, values

DATA = Path(__file__).parent / "data"

_LANGUAGE = re.compile(r"[a-z]{2,3}")
_NO_LANGUAGE = "-"
_TWO_LETTERS = 2


@lru_cache(maxsize=1 << 12)
def language(code: str) -> str | None:
    """The ISO 639-1 code of a language, or its ISO 639-3 code where it has none; None where the code tells nothing.

    ``rus``, ``pt-br``, ``zh-Hans``, ``en_GB`` and the codes of Wikimedia's own are understood.
    """
    small = code.strip().lower()
    hyphened = small.replace("_", "-")
    known = _languages()
    for each in (small, hyphened, hyphened.partition("-")[0]):
        if each in known:
            return None if known[each] == _NO_LANGUAGE else known[each]
    base = hyphened.partition("-")[0]
    return base if _LANGUAGE.fullmatch(base) else None


def is_language(code: str) -> bool:
    """Whether a code can be a language's: of two letters only those of ISO 639-1, whatever has three."""
    return _LANGUAGE.fullmatch(code) is not None and (len(code) != _TWO_LETTERS or code in _two_letter_codes())


@lru_cache(maxsize=1 << 12)
def country(code: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of a country: ``ua``, ``UKR``, ``ua-cri`` are UA; None for what is no country now."""
    return _countries().get(code.strip().partition("-")[0].lower())


def country_of_item(item: str) -> str | None:
    """The ISO 3166-1 alpha-2 code of the country that an item of Wikidata is, such as Q212; None for any other item."""
    return _items().get(item)


def items_of_country(code: str) -> tuple[str, ...]:
    """The items of Wikidata that stand for a country; none where they are not known."""
    return tuple(item for item, known in _items().items() if known == code)


def language_of_country(code: str) -> str | None:
    """The language that the places of a country have their own names in; None where they have several."""
    return _languages_of_countries().get(code)


@cache
def _languages() -> dict[str, str]:
    return {row["code"]: row["lang"] for row in rows("languages", DATA)}


@cache
def _two_letter_codes() -> frozenset[str]:
    """Those of ISO 639-1, each of which stands for a longer one, and sh, which was withdrawn from it and is in use."""
    return frozenset(code for code in _languages().values() if len(code) == _TWO_LETTERS) | {"sh"}


@cache
def _countries() -> dict[str, str]:
    known: dict[str, str] = {}
    for row in rows("countries", DATA):
        known |= dict.fromkeys([row["code"].lower(), row["alpha3"].lower(), *values(row["also"])], row["code"])
    return known


@cache
def _items() -> dict[str, str]:
    return {item: row["code"] for row in rows("countries", DATA) for item in values(row["wikidata"])}


@cache
def _languages_of_countries() -> dict[str, str]:
    return {row["code"]: row["lang"] for row in rows("countries", DATA) if row["lang"]}
