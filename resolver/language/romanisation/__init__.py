"""Names in Latin letters by any standard, and back where the standard allows; every other alphabet as far as known.

>>> romanise("Згурський", "kmu-2010")
'Zghurskyi'
>>> reverse("Ŝukin", "iso-9", "ru")
'Щукин'

The tables are data (``data/*.toml``), read by one engine; ``packs`` hands them to the ``transliterate`` library.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from resolver import arguments
from resolver.errors import UnknownNameError
from resolver.lazy_names import loaded_from

if TYPE_CHECKING:
    from resolver.language.romanisation.alphabets import kept, romanise_any, standards_of
    from resolver.language.romanisation.tables import Standard, standards

_HOMES = {
    "Standard": "resolver.language.romanisation.tables",
    "kept": "resolver.language.romanisation.alphabets",
    "romanise_any": "resolver.language.romanisation.alphabets",
    "standards_of": "resolver.language.romanisation.alphabets",
    "standards": "resolver.language.romanisation.tables",
}
_REMEMBERED = 8_192

__all__ = ["Standard", "kept", "reverse", "romanise", "romanise_any", "standards", "standards_of"]

__getattr__ = loaded_from(__name__, _HOMES)


def romanise(name: str, standard: str, lang: str | None = None) -> str:
    """The name as a standard or convention writes it.

    ``standard`` is a key of :func:`standards`, such as ``kmu-2010``. ``lang`` is the language of the name (``ru``,
    ``uk`` or ``tr``); where it is None and the standard serves several languages, the name's letters tell. What is no
    letter of the table is kept.

    Raises :class:`~resolver.errors.UnknownNameError` where there is no such standard for the language, and
    :class:`~resolver.errors.ArgumentError` for a name that is no string.
    """
    _check(name, standard, lang)
    return _romanised(name, standard, lang)


def reverse(name: str, standard: str, lang: str | None = None) -> str:
    """A name that a standard wrote, in its own alphabet again; exact where the standard is reversible.

    A standard that is not, and says what it ``loses``, gives back all the rest as it was.

    ``lang`` is the language to turn back to; it has to be given where the standard serves several.

    Raises :class:`~resolver.errors.UnknownNameError` where the standard is unknown or not reversible, or ``lang`` is
    missing or another, and :class:`~resolver.errors.ArgumentError` for a name that is no string.
    """
    _check(name, standard, lang)
    return _reversed(name, standard, lang)


def _check(name: str, standard: str, lang: str | None) -> None:
    """Raises as :func:`romanise` does for what is none of the three, whatever standards there are."""
    arguments.text(name, "name")
    arguments.key(standard, "romanisation standard", "kmu-2010")
    arguments.language(lang, "lang")


@lru_cache(maxsize=_REMEMBERED)
def _romanised(name: str, standard: str, lang: str | None) -> str:
    from resolver.language.romanisation import engine, tables  # noqa: PLC0415 - loaded when first asked for

    return engine.apply(tables.table(standard, tables.language_of(name, standard, lang)), name)


@lru_cache(maxsize=_REMEMBERED)
def _reversed(name: str, standard: str, lang: str | None) -> str:
    from resolver.language.romanisation import engine, tables  # noqa: PLC0415 - loaded when first asked for

    chosen = tables.language_of(name, standard, lang)
    if lang is None and len(tables.files()[standard]) > 1:
        languages = ", ".join(tables.files()[standard])
        raise UnknownNameError(f"{standard!r} serves {languages}: say which one {name!r} goes back to")
    return engine.apply(tables.reverse_table(standard, chosen), name)
