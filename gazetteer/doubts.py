"""What may be right in a gazetteer and should be looked at: facts that are seldom true, dates that are missing.

The lint (:mod:`gazetteer.lint`) says what must be mended; these are its warnings that a reviewer would write in the
margin. They know the names of one language from those of another, and no rule of matching.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from gazetteer.dressed_names import dressings
from gazetteer.entity import KINDS, Date, Entity, Name, Record
from gazetteer.genders import contradictions
from gazetteer.lint import MOST_PROMINENT, Finding, shown
from gazetteer.slugs import is_house_id
from gazetteer.spelling import has_stray_hard_sign, is_in_foreign_letters, neighbours_ending
from gazetteer.variants import variants
from resolver.language.names.given_names import forms
from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold

_GENDERS = ("female", "male")
_OLDEST = 110
"""Years of a life beyond which a missing or mistaken date is likelier than that somebody got so old."""

_YOUNGEST = 10
"""The age below which nobody but a monarch holds an office."""

_KEPT_LATIN = frozenset(("acronym", "alias", "nickname"))
_BORN_TO_IT = frozenset(("monarch",))
_NEIGHBOUR = {"ru": "uk", "uk": "ru"}
_SHORTEST_WORD = 4
_LANG = re.compile(r"[a-z]{2,3}")
_WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’ʼ-](?=[^\W_]))*")


def doubts(records: Iterable[Record], this_year: int | None = None) -> list[Finding]:
    """What is doubtful about each entity by itself, as warnings, sorted by entity.

    With ``this_year`` a life that begins or ends later is doubtful, too.
    """
    found: list[Finding] = []
    for item in records:
        if isinstance(item, Entity):
            found += (Finding(item.id, message, "warning", rule) for rule, message in _doubts(item, this_year))
    return sorted(set(found))


def _doubts(entity: Entity, this_year: int | None) -> Iterator[tuple[str, str]]:
    for name in entity.names:
        if name.type == "former" and name.until is None:
            yield "former-without-until", f"{shown(name)} is a former name; say until when, where that is known"
        if name.lang is not None and not _LANG.fullmatch(name.lang):
            yield "language", f"{shown(name)}: {name.lang!r} is no code of ISO 639, such as uk"
        if name.lang == "ru" and has_stray_hard_sign(name.text):
            yield "language", f"{shown(name)}: its ъ stands where Bulgarian has one, and today's Russian has none"
        word = _foreign_word(entity, name) or neighbours_ending(name)
        if word is not None:
            yield "language", f"{shown(name)}: {word!r} is how {_NEIGHBOUR[name.lang or '']} writes it"
    for name, other, form in variants(entity):
        of = f"{form} of {shown(other)}" if other is not None else f"{form} of another name"
        yield "noise", f"{shown(name)} is {of}; rules reach it, and it need not be listed"
    yield from dressings(entity)
    yield from _gender(entity)
    yield from _life(entity, this_year)
    yield from departures(entity)


def departures(entity: Entity) -> Iterator[tuple[str, str]]:
    """Rule and message of what no entry of the built-in gazetteer has, and another one only where somebody means it.

    An ID that begins with a kind should go on as those of the built-in one do; IDs of any other form are free. Firms
    keep their Latin letters in Russian, persons and places do not.
    """
    if entity.id.partition(":")[0] in KINDS and not is_house_id(entity.id):
        yield "id", "the ID is not of the form kind:slug with a slug in ASCII kebab-case, such as place:new-york"
    if entity.prominence > MOST_PROMINENT:
        told = f"the prominence {entity.prominence} is above {MOST_PROMINENT}, the most in the built-in gazetteer"
        yield "prominence", f"{told}; laid over it, the entity is taken for whoever is called like it"
    if entity.kind in ("person", "place"):
        for name in entity.names:
            if name.type not in _KEPT_LATIN and is_in_foreign_letters(name):
                yield (
                    "language",
                    f"{shown(name)} is in Latin letters, and {name.lang} writes a {entity.kind} in Cyrillic",
                )


def _gender(entity: Entity) -> Iterator[tuple[str, str]]:
    if entity.kind != "person":
        for field in ("gender", "born", "died", "roles"):
            if getattr(entity, field):
                yield "kind", f"{field} is for persons, and this is of the kind {entity.kind}"
        return
    if entity.gender is None:
        return
    if entity.gender not in _GENDERS:
        yield "gender", f"the gender {entity.gender!r} is not one of {', '.join(_GENDERS)}"
        return
    for name, part, told in contradictions(entity):
        yield "gender", f"the gender is {entity.gender}, and the {part} of {shown(name)} is {told}"


def _life(entity: Entity, this_year: int | None) -> Iterator[tuple[str, str]]:
    if entity.kind != "person":
        return
    born, died = entity.born, entity.died
    if born is not None and died is not None and died - born > _OLDEST:
        yield "dates", f"born in {born}, died in {died}: {died - born} years are more than anybody lives"
    for field, year in (("born", born), ("died", died)):
        if year is not None and this_year is not None and year > this_year:
            yield "dates", f"{field} is {year}, which is yet to come"
    for role in entity.roles:
        for date in (role.since, role.until):
            if date is None:
                continue
            year = _year(date)
            if (born is not None and year < born + (0 if role.role in _BORN_TO_IT else _YOUNGEST)) or (
                born is not None and died is None and year > born + _OLDEST
            ):
                yield "dates", f"the role {role.role} has the date {date}, and the person was born in {born}"
            elif died is not None and year > died:
                yield "dates", f"the role {role.role} has the date {date}, and the person died in {died}"


def _year(date: Date) -> int:
    return date if isinstance(date, int) else int(date[:4])


def _foreign_word(entity: Entity, name: Name) -> str | None:
    """The word of a Russian or Ukrainian name that only the other of the two languages has: Министерство in Ukrainian.

    Of persons it is the given name that is looked at, and only where Russian or Ukrainian is theirs: Марко and Ян are
    other nations' names, too.
    """
    if name.lang not in _NEIGHBOUR or name.type in ("alias", "nickname"):
        return None
    words: list[str] = _WORD.findall(name.text)
    if entity.kind == "person":
        known, words = _given(), (words[:1] if len(words) > 1 and entity.native in _NEIGHBOUR else [])
    else:
        known, words = _terms(), (words if len(words) > 1 else [])
    other = _NEIGHBOUR[name.lang]
    for word in words:
        langs = known.get(fold(word), frozenset())
        if len(word) >= _SHORTEST_WORD and other in langs and name.lang not in langs:
            return word
    return None


@cache
def _given() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for form in forms():
        if form.lang in _NEIGHBOUR:
            found.setdefault(fold(form.text), set()).add(form.lang)
    return {word: frozenset(langs) for word, langs in found.items()}


@cache
def _terms() -> dict[str, frozenset[str]]:
    """The words that head names of institutions, and those that tell them apart, each with its languages."""
    found: dict[str, set[str]] = {}
    for row in rows("terms"):
        if row["role"] in ("head", "modifier"):
            for lang in _NEIGHBOUR:
                for form in values(row[lang]):
                    if " " not in form:
                        found.setdefault(fold(form), set()).add(lang)
    return {word: frozenset(langs) for word, langs in found.items()}
