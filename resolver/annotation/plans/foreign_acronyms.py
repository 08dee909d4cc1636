"""Acronyms that Turkish alone has for what English calls by another one: BAE, the Emirates, and ABD, the States."""

from __future__ import annotations

from resolver.entries import Entry

_TURKISH, _ENGLISH = "tr", "en"
_ACRONYM = "acronym"


def only_language(entry: Entry) -> str | None:
    """The language of the only texts that have a name; None where it may stand in others.

    What is Turkish itself has its acronyms everywhere, TSK, and so has what English has none for: RUDN.
    """
    name, entity = entry.name, entry.entity
    if name.type != _ACRONYM or name.lang != _TURKISH or entity.native == _TURKISH:
        return None
    others = {one.text: one.lang for one in entity.names if one.type == _ACRONYM and one.lang != _TURKISH}
    return _TURKISH if _ENGLISH in others.values() and name.text not in others else None
