"""Whether a word right behind a name is one of some, which a Turkish text has with suffixes: gülünde, for gülü."""

from __future__ import annotations

from collections.abc import Collection

from resolver.language.scripts.letters import APOSTROPHES

_LONGEST_BARE = 4
_POSSESSED = ("ı", "i", "u", "ü")
_OF_POSSESSED = ("n", "yl", "dır", "dir", "dur", "dür", *APOSTROPHES)
"""How the suffixes begin that a Turkish noun has behind the possessive: gülünde, gülüyle, gülüdür."""


def is_one_of(behind: str, words: Collection[str], lang: str) -> bool:
    """Whether what stands right behind a name is one of some words; a Turkish one may have suffixes.

    A possessed one has those of the possessed, Ankara gülünde, but not Ankara gülümsedi, and a short one none:
    Kıbrıs Türk halkı, but not Ankara Türkiye'nin başkenti.
    """
    if "'" in behind:
        behind = behind.partition("'")[0]
    if lang != "tr" or behind in words:
        return behind in words
    return any(
        len(one) > _LONGEST_BARE
        and behind.startswith(one)
        and (not one.endswith(_POSSESSED) or behind[len(one) :].startswith(_OF_POSSESSED))
        for one in words
    )
