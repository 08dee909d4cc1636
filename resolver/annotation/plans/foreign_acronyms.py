"""Acronyms of one language's texts: BAE, the Emirates in Turkish alone, and SES, a state's service in English alone."""

from __future__ import annotations

from resolver.entries import Entry
from resolver.language.names.acronyms import romanised
from resolver.language.scripts.folding import fold, plain

_TURKISH, _ENGLISH = "tr", "en"
_ACRONYM = "acronym"
_LONGEST_TRANSLATED = 3
"""Letters of the longest acronym of a translation that is many a body's: a longer one, HACC, may be quoted anywhere."""


def only_language(entry: Entry) -> str | None:
    """The language of the only texts that have a name; None where it may stand in others.

    What is Turkish itself has its acronyms everywhere, TSK, and so has what English has none for: RUDN. The letters of
    an English translation, which neither the body's own language nor another one has, are other bodies' elsewhere: SES.
    """
    name, entity = entry.name, entry.entity
    if name.type != _ACRONYM or entity.native == name.lang:
        return None
    if name.lang == _TURKISH:
        others = {one.text: one.lang for one in entity.names if one.type == _ACRONYM and one.lang != _TURKISH}
        return _TURKISH if _ENGLISH in others.values() and name.text not in others else None
    if name.lang != _ENGLISH or entity.kind != "organisation" or len(name.text) > _LONGEST_TRANSLATED:
        return None
    return None if _is_of_another_language(entry) else _ENGLISH


def _is_of_another_language(entry: Entry) -> bool:
    """Whether the letters of an English acronym are those of the body's name in another language: VKS, OSW."""
    acronym = plain(fold(entry.name.text))
    return any(
        acronym in romanised(fold(one.text)) or one.text == entry.name.text
        for one in entry.entity.names
        if one.lang != _ENGLISH and (one.type == _ACRONYM or " " not in one.text)
    )
