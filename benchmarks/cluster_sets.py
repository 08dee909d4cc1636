"""Names whose clusters are known: the repository's own lists, data sets, and names made of the shipped tables."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks import datasets
from gazetteer import Gazetteer
from resolver.language.names.given_names import forms, frequency_bands
from resolver.language.names.surnames import feminine_endings
from resolver.language.names.tables import rows
from resolver.language.scripts import letters
from resolver.language.scripts.folding import fold
from resolver.writing.inflected import case_forms
from resolver.writing.variants import variants

ROOT = Path(__file__).parents[1]
_LISTS = ROOT / "tests" / "variants"
_NOBODY = "NIL"
_SEED = 11
_LANGS = (("RU", "ru"), ("UA", "uk"), ("TR", "tr"))
_HARD = ("ан", "др", "ег", "им", "он", "тор")
"""Ends of given names to which a patronymic only adds."""

_WITH_PATRONYMIC = 0.3
_VOWELS = "аеёиоуыэюяіїєaeıioöuü"
_PRONOUNCEABLE = re.compile(rf"(?!.*[{_VOWELS}]{{3}})(?!.*[^{_VOWELS}]{{4}})(?!.*(.)\1\1).{{5,12}}", re.IGNORECASE)

_SPELLINGS = 30
"""Of so many plausible spellings those of a made person are drawn: the first ones and rare ones."""


@dataclass(frozen=True, slots=True)
class Named:
    """Names by number, and beside each its owner; None for strangers, of whom nobody knows which are one."""

    name: str
    names: tuple[str, ...]
    owners: tuple[str | None, ...]


def of_directory(directory: Path) -> Named:
    """A data set of names: its queries by the one ID that is right, and the gazetteer's names of these entities.

    Raises :class:`benchmarks.datasets.DataSetError` where it is none.
    """
    data = datasets.read(directory)
    found: dict[str, str | None] = {}
    clashing: set[str] = set()
    asked = {query.expected[0] for query in data.queries if query.expected}
    pairs: list[tuple[str, str | None]] = [
        (name.text, entity.id) for entity in data.gazetteer if entity.id in asked for name in entity.names
    ]
    pairs += [(query.query, query.expected[0] if query.expected else None) for query in data.queries]
    clashing |= {query.query for query in data.queries if len(query.expected) > 1}
    return _named(data.name, pairs, found, clashing)


def of_variant_lists() -> Named:
    """The lists of tests/variants by the ID in the built-in gazetteer."""
    pairs: list[tuple[str, str | None]] = []
    for path in sorted(_LISTS.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                name, owner = line.split("\t")[:2]
                pairs.append((name, None if owner == _NOBODY else owner))
    return _named("tests/variants", pairs, {}, set())


def _named(name: str, pairs: list[tuple[str, str | None]], found: dict[str, str | None], clashing: set[str]) -> Named:
    """The names each once; one that two own says nothing and is left out."""
    for text, owner in pairs:
        if text in found and found[text] != owner:
            clashing.add(text)
        found.setdefault(text, owner)
    kept = [(text, owner) for text, owner in found.items() if text not in clashing]
    return Named(name, tuple(text for text, _ in kept), tuple(owner for _, owner in kept))


def made(persons: int, spellings: int = 6) -> Named:
    """Spellings of persons who do not exist, with namesakes: the same family name beside other given names.

    Always the same for the same numbers. The spellings are those that this project says are plausible, so that the
    figures on them say how it gets on with itself; peers are held to the same.
    """
    rows = ((text, owner) for owner, name in enumerate(people(persons)) for text in spelt(name, spellings, owner))
    return _named(f"made: {persons:,} persons", [(text, str(owner)) for text, owner in rows], {}, set())


def people(count: int) -> Iterator[str]:
    """Names of persons from the shipped tables, in their native spelling, Russian, Ukrainian and Turkish, none twice.

    Family names are shared by several with other given names or patronymics, as in any register.
    """
    families = {lang: [row["surname"] for row in rows("surnames") if row["country"] == land] for land, lang in _LANGS}
    names = full_names(random.Random(_SEED), families)
    return (name for _, name in islice(names, count))


def full_names(chance: random.Random, families: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Endless full names, each with its language and none twice: given name, now and then patronymic, family name."""
    given = {lang: _given(lang) for lang in families}
    fathers = {lang: [one for one, _ in names if one.endswith(_HARD)] for lang, names in given.items()}
    seen: set[str] = set()
    while True:
        lang = chance.choice(tuple(families))
        family = chance.choice(families[lang])
        first, gender = chance.choice(given[lang])
        if gender == "female" and lang != "tr":
            family = _feminine(family)
        name = f"{first} {family}"
        if lang != "tr" and chance.random() < _WITH_PATRONYMIC:
            name = f"{first} {_patronymic(chance.choice(fathers[lang]), lang, gender)} {family}"
        if name not in seen:
            seen.add(name)
            yield lang, name


def more_families(chance: random.Random, count: int) -> dict[str, list[str]]:
    """So many family names of each language, put together of the beginnings and ends of real ones."""
    made: dict[str, list[str]] = {}
    for land, lang in _LANGS:
        real = [row["surname"] for row in rows("surnames") if row["country"] == land]
        found = dict.fromkeys(real)
        while len(found) < count:
            begin, end = chance.choice(real), chance.choice(real)
            one = begin[: chance.randint(2, 4)] + end[-chance.randint(4, 6) :].lower()
            if _PRONOUNCEABLE.fullmatch(one):
                found[one] = None
        made[lang] = list(found)[:count]
    return made


def spelt(name: str, count: int, seed: int) -> list[str]:
    """A name itself and so many other spellings of it, some usual and some rare, one of them a case of its own."""
    chance = random.Random(_SEED + seed)
    others = [one.text for one in variants(_NO_GAZETTEER, name, _SPELLINGS, kind="person")][1:]
    found = chance.sample(others, min(count - 2, len(others)))
    lang = "tr" if letters.script(name) == letters.LATIN else letters.orthographies(name)[0]
    cases = [text for text, _, _ in case_forms(name, lang, "person")]
    return list(dict.fromkeys([name, *sorted(found), *([chance.choice(cases)] if cases else [])]))


_NO_GAZETTEER = Gazetteer()


def _given(lang: str) -> list[tuple[str, str]]:
    found = {(form.text, form.gender) for form in forms() if form.lang == lang and not form.diminutive}
    return sorted(one for one in found if fold(one[0]) in frequency_bands())


def _feminine(family: str) -> str:
    for feminine, masculine in feminine_endings():
        if masculine and fold(family).endswith(masculine) and letters.script(feminine) == letters.CYRILLIC:
            return (
                family + feminine.removeprefix(masculine)
                if feminine.startswith(masculine)
                else (family[: -len(masculine)] + feminine)
            )
    return family


def _patronymic(father: str, lang: str, gender: str) -> str:
    """The patronymic of a father whose name ends in a hard consonant."""
    return father + ("ович" if gender == "male" else "івна" if lang == "uk" else "овна")
