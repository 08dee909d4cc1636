"""A person prepared for text: the family name that a text finds the person by, and what may stand around it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from resolver.annotation.words.conjunctions import conjunctions
from resolver.entries import Entry
from resolver.index import split
from resolver.language.names.small_words import honorifics
from resolver.language.names.titles import title_keys
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.part import Part, Parts
from resolver.matching.parts import parts as parts_of
from resolver.matching.persons.given import given as given_of
from resolver.matching.persons.regnal_numbers import is_rulers

_EPITHET = re.compile(r"\w+(?: [IVXL]+)? the \w+")
"""An English name of a ruler with an epithet: Ivan the Terrible, Mehmed II the Conqueror."""

_WITH_EPITHET = 3
"""The most words of a ruler's name with one, an article among them: Pierre le Grand."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """A person by the family name: the words that it has, and the parts that may stand around it."""

    entry: Entry
    family: tuple[str, ...]
    given: tuple[Part, ...]
    patronymic: tuple[Part, ...]
    particles: frozenset[str] = frozenset()
    further: bool = True
    """Whether there may be an initial of a name that the gazetteer does not have: a middle name, a patronymic."""
    elsewhere: tuple[str, ...] = ()
    """The folded patronymics that the person has in other languages than that of the name."""
    titles: frozenset[str] = frozenset()
    """The titles that the name has where it is a single one behind them: пророк Данияр. Keys of ``titles.tsv``."""
    exact: Evidence = field(init=False, compare=False)
    """The evidence that a text has the name as the gazetteer has it."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "exact", Evidence("exact", None, None, self.entry.name.text))


def bearer_of(entry: Entry, word: str) -> Bearer | None:
    """The person whose family name begins with a folded word; None where it does not, or stands alone."""
    if entry.name.type == "nickname" or _is_epithet(entry, word):
        return None
    parts = entry.parts
    family = tuple(part.text for part in parts.family)
    given = tuple(part for part in parts.parts if part.role in ("given", "initial"))
    if word not in family and _ends_with_honorific(parts, word):
        family, given = (word,), (*given, *(part._replace(role="given") for part in parts.family))
    titled = single_titled(entry)
    if not given:
        given = _particle_that_names(parts)
    elif is_rulers(parts, (name.text for name in entry.entity.names)):
        given = tuple(part._replace(role="given") for part in given)  # a number is no initial: I. Petro
    if not family or family[0] != word or not (given or titled):
        return None
    words = [fold(one) for one in split(entry.name.text)]
    if "of" in words[:-1] and words[words.index("of") + 1] == word:
        return None  # Patriarch Kirill of Moscow
    if not conjunctions(entry.name.lang).isdisjoint(words):
        return None  # Патриарх Московский и всея Руси Кирилл
    patronymic = tuple(part for part in parts.parts if part.role == "patronymic")
    return Bearer(
        entry,
        family,
        given,
        patronymic,
        particles=frozenset(part.text for part in parts.parts if part.role == "particle"),
        further=not patronymic and not _patronymics(entry, own=True),
        elsewhere=() if patronymic else _patronymics(entry, own=False),
        titles=title_keys(entry.text) if titled else frozenset(),
    )


def _particle_that_names(parts: Parts) -> tuple[Part, ...]:
    """The given name that opens a name and is drawn like a particle: Ben Wallace is no son of Wallace."""
    first = parts.parts[0]
    if first.role != "particle" or not first.shown.istitle() or all(one.cost for one in given_of(first.text)):
        return ()
    return (first._replace(role="given"),)


def _ends_with_honorific(parts: Parts, word: str) -> bool:
    """Whether a folded word is an honorific that ends a name with a capital, as a family name does: Имран Хан."""
    last = parts.parts[-1]
    return last.text == word and last.shown[0].isupper() and not last.joined and word in honorifics()


def _patronymics(entry: Entry, own: bool) -> tuple[str, ...]:
    """The folded patronymics of a person in other rows: in those of the name's ``own`` language, or of the others."""
    names = [name for name in entry.entity.names if name.text.count(" ") > 1]
    rows = (name.text for name in names if (name.lang == entry.name.lang) is own)
    found = (part.text for text in rows for part in parts_of(text, "person").parts if part.role == "patronymic")
    return tuple(dict.fromkeys(found))


def _is_epithet(entry: Entry, word: str) -> bool:
    """Whether a word ends a ruler's name as an epithet does: Terrible, Veliký, of whom English calls the Great.

    Nobody is meant by an epithet alone.
    """
    words = split(entry.name.text)
    if len(words) > _WITH_EPITHET or fold(words[-1]) != word:
        return False
    return any(_EPITHET.fullmatch(name.text) is not None for name in entry.entity.names if name.lang == "en")


def single_titled(entry: Entry) -> bool:
    """Whether a name is a person's single name behind a title."""
    return entry.entity.kind == "person" and entry.parts.titles > 0 and len(entry.parts.words) == 1
