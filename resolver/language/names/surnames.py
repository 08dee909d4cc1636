"""Surnames: how common they are, and the endings that tell a woman's from a man's."""

from __future__ import annotations

from functools import cache, lru_cache

from resolver.language.kept import worked_out
from resolver.language.names.tables import bands, rows, values
from resolver.language.scripts.folding import fold


@cache
def surname_bands() -> dict[str, int]:
    """How common a surname is, by folded spelling: 1 (the fifty commonest of its country) to 3."""
    return worked_out("surnames", lambda: bands((row["surname"], row["band"]) for row in rows("surnames")))


@cache
def world_surnames() -> frozenset[str]:
    """Common surnames of the world, folded, as they are spelt at home or usually romanised."""
    return frozenset(
        worked_out("world-surnames", lambda: sorted({fold(row["surname"]) for row in rows("world-surnames")}))
    )


@cache
def further_surnames() -> tuple[tuple[str, str], ...]:
    """Surnames of Russia, Ukraine and Türkiye besides the commonest, folded, each with its language."""
    return tuple((fold(row["surname"]), row["lang"]) for row in rows("further-surnames"))


@cache
def feminine_endings() -> tuple[tuple[str, str], ...]:
    """Pairs of a feminine and a masculine ending: ``("ова", "ов")``."""
    return tuple(
        (row["feminine"], masculine) for row in rows("feminine-surnames") for masculine in values(row["masculine"])
    )


def may_be_masculine(word: str) -> bool:
    """Whether a word ends as family names do of which women have another form: ``Николаев``, ``Putin``."""
    return fold(word).endswith(_masculine())


@cache
def _masculine() -> tuple[str, ...]:
    return tuple({masculine for _, masculine in feminine_endings()})


@cache
def surname_endings() -> tuple[str, ...]:
    """Folded endings that show a word to be a surname of the East: ``enko``, ``chuk``, ``oglu``, ``ский``."""
    return tuple(fold(row["ending"]) for row in rows("surname-endings"))


@cache
def sorts_of_surnames() -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Pairs of endings that make two families of one stem, ``("ков", "ко")``, and what must not end the second's."""
    return tuple((row["one"], row["other"], tuple(values(row["soft"]))) for row in rows("surname-sorts"))


_SHORTEST_STEM = 3


def is_case_of_surname(word: str) -> bool:
    """Whether a folded word is a family name in -ов, -ев or -ин in a case that no town's name has so: Ивановой."""
    return word.endswith(_cases())


@cache
def _cases() -> tuple[str, ...]:
    return tuple(fold(ending) for row in rows("surname-cases") for ending in values(row["endings"]))


@lru_cache(maxsize=1 << 13)
def turkic_forms(surname: str) -> tuple[str, ...]:
    """What a folded family name in -ov, -ev or -in may be at home among Turkic peoples: ``акчурин``, ``акчура``."""
    if not surname.endswith(_russian_endings()):
        return ()
    return tuple(
        surname.removesuffix(russian) + home
        for russian, homes in _turkic_endings()
        if surname.endswith(russian) and len(surname) - len(russian) >= _SHORTEST_STEM
        for home in homes
    )


@cache
def _turkic_endings() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((row["russian"], tuple(values(row["home"]))) for row in rows("turkic-surnames"))


@cache
def _russian_endings() -> tuple[str, ...]:
    return tuple(russian for russian, _ in _turkic_endings())
