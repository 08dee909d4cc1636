"""Which group of given names a spelling belongs to, however it is romanised."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

import msgspec

from resolver.language.kept import compiled, texts
from resolver.language.names.given_names import GivenForm, forms, turkish_given_names
from resolver.language.scripts.folding import fold, plain
from resolver.matching.evidence import EvidenceKind
from resolver.matching.lookup.lexicon import Lexicon
from resolver.matching.lookup.listed import listed_words
from resolver.storage.sections import Strings, packed_strings
from resolver.storage.table import Texts

GIVEN_BOUND = 0.35
"""Spellings within this of a listed form are that name: conventions, no more."""

CLEARLY_GIVEN = 0.1
"""Words within this of a listed form are clearly given names, by a usual convention: Elena; but not Arat."""


_MOST_FORMS = 6
"""How many listed forms of one key are compared with a spelling."""

_CLEAR = 0.1
_NEAREST = 0.25
"""A form that only one listed name is as near as this is that name, too: Oleh."""

_SURE = 0.02
"""A form this near is the name itself; then the other gender's name is another name (Евгений, Евгения)."""


class Given(msgspec.Struct, frozen=True, gc=False):
    """A group of given names that a spelling belongs to: how far it is from the listed form, and which form it is."""

    group: str
    gender: str
    diminutive: bool
    cost: float


class _Forms(dict[int, list[GivenForm]]):
    """Listed forms by number, made from kept lines of JSON when they are asked for."""

    def __init__(self, lines: Strings) -> None:
        super().__init__()
        self._lines = lines

    def __missing__(self, number: int) -> list[GivenForm]:
        found = self[number] = _read_forms(self._lines[number])
        return found


_read_forms = msgspec.json.Decoder(list[GivenForm]).decode


@cache
def _lexicon() -> tuple[Lexicon, _Forms]:
    """All listed forms, and by the number of a word there the forms that are spelt so."""
    lexicon = listed_words("given", lambda: ((fold(form.text), form.lang) for form in forms()))

    def owners() -> dict[str, bytes]:
        by_word: dict[tuple[str, str | None], list[GivenForm]] = {}
        for form in forms():
            by_word.setdefault((fold(form.text), form.lang), []).append(form)
        numbers = range(len(lexicon))
        return packed_strings("forms", (_line(by_word[lexicon.word(at), lexicon.lang(at)]) for at in numbers))

    return lexicon, _Forms(Strings(compiled("given-owners", owners), "forms"))


@cache
def _groups() -> Texts:
    """From a group of given names to its forms, as a line of JSON."""

    def lines() -> dict[str, str]:
        groups: dict[str, list[GivenForm]] = {}
        for form in forms():
            groups.setdefault(form.group, []).append(form)
        return {group: _line(own) for group, own in groups.items()}

    return texts("given-groups", lines)


def _line(forms: list[GivenForm]) -> str:
    return msgspec.json.encode(forms).decode()


@lru_cache(maxsize=1 << 12)
def group_forms(group: str) -> tuple[GivenForm, ...]:
    """The listed forms of a group of given names."""
    return tuple(_read_forms(_groups().get(group, "[]")))


@cache
def _turkish() -> Lexicon:
    """The Turkish given names that have no equivalents elsewhere."""
    return listed_words("turkish-given", lambda: ((name, "tr") for name in sorted(turkish_given_names())))


def compile_forms() -> None:
    """Work out the lexicons and the groups of all listed forms now, and not when somebody first asks."""
    _lexicon(), _groups(), _turkish()


@lru_cache(maxsize=1 << 15)
def given(word: str) -> tuple[Given, ...]:
    """The groups of given names that a folded word may belong to: full forms first, then the nearest."""
    lexicon, owners = _lexicon()
    best: dict[str, Given] = {}
    for found in lexicon.find(word, bound=GIVEN_BOUND, most=_MOST_FORMS, errors=False):
        for form in owners[found.word]:
            known = best.get(form.group)
            one = Given(form.group, form.gender, form.diminutive, found.cost)
            if known is None or (one.diminutive, one.cost) < (known.diminutive, known.cost):
                best[form.group] = one
    genders = {one.gender for one in best.values() if not one.diminutive and one.cost <= _SURE}
    # a name as it is listed is no familiar form of another that is but like it: Mirza, Mischa
    kept = (
        one
        for one in best.values()
        if one.cost <= _SURE or not genders or (one.gender in genders and not one.diminutive)
    )
    return tuple(sorted(kept, key=lambda one: (one.diminutive, one.cost, one.group)))


@lru_cache(maxsize=1 << 13)
def is_listed(word: str) -> bool:
    """Whether a folded word is a full form of a given name, letter by letter as the table has it."""
    lexicon, owners = _lexicon()
    return any(not form.diminutive for number in lexicon.same(word) for form in owners[number])


@lru_cache(maxsize=1 << 13)
def is_given(word: str, within: float = GIVEN_BOUND) -> bool:
    """Whether a folded word is a full form of a given name of the table, or differs from one by ``within`` at most."""
    lexicon, owners = _lexicon()
    if any(not form.diminutive for number in lexicon.same(word) for form in owners[number]):
        return True  # as most given names are spelt: nothing near has to be looked for
    return any(not one.diminutive and one.cost <= within for one in given(word))


@lru_cache(maxsize=1 << 13)
def is_turkish_given(word: str) -> bool:
    """Whether a folded word is a Turkish given name, clearly, that has no equivalent elsewhere: Soner, Сонер."""
    return word in turkish_given_names() or bool(_turkish().find(word, _CLEAR, most=1, errors=False))


@lru_cache(maxsize=1 << 13)
def is_familiar(word: str) -> bool:
    """Whether a folded word is a familiar form of a given name, letter by letter as the table has it: Jack, Саша."""
    lexicon, owners = _lexicon()
    return any(form.diminutive for number in lexicon.same(word) for form in owners[number])


@lru_cache(maxsize=1 << 13)
def is_turkic(word: str) -> bool:
    """Whether a folded given name is one of the Turkic peoples, which no Slavic calendar has: Yusuf, Ахмед."""
    groups = {one.group for one in given(word) if one.cost <= _CLEAR}
    langs = [{form.lang for form in group_forms(group)} for group in groups]
    return any("tr" in one and "be" not in one for one in langs)


@lru_cache(maxsize=1 << 14)
def equivalence(first: str, second: str) -> tuple[EvidenceKind, float] | None:
    """How two folded given names are one: ``equivalent`` or ``diminutive`` and the cost; None where they are not."""
    best: tuple[EvidenceKind, float] | None = None
    for one in given(first):
        for other in given(second):
            if one.group != other.group:
                continue
            familiar = one.diminutive or other.diminutive
            cost = (0.3 if familiar else 0.12) + one.cost / 2 + other.cost / 2
            if best is None or cost < best[1]:
                best = ("diminutive" if familiar else "equivalent", cost)
    return best


def other_given(first: str, second: str) -> bool:
    """Whether two folded words are two given names of the table, each spelt clearly: Олег, Ольга.

    Of two spellings that the table has letter by letter it is what tells, however near they are: Йосиф, Yusuf.
    """
    listed, listed_too = _listed_groups(first), _listed_groups(second)
    if listed and listed_too:
        return listed.isdisjoint(listed_too)
    if is_listed_turkish(first) and is_listed_turkish(second):
        return _levelled(first) != _levelled(second)  # Orhan, Orkan
    groups, others = _clear_groups(first), _clear_groups(second)
    return bool(groups) and bool(others) and groups.isdisjoint(others)


def given_of_other_gender(first: str, second: str) -> bool:
    """Whether two folded given names are, by the table, those of a man and of a woman: Евгений, Евгения."""
    return {clear_gender(first), clear_gender(second)} == {"male", "female"}


@lru_cache(maxsize=1 << 14)
def clear_gender(word: str) -> str | None:
    """The gender of a folded given name that is spelt clearly; None where it may be either's or nobody's.

    A familiar form of the other gender's name tells none, though it is like a full name: Саша, Saša.
    """
    genders = {one.gender for one in given(word) if one.cost <= _CLEAR and not one.diminutive}
    if genders and is_familiar(word) and not is_listed(word):
        genders |= {one.gender for one in given(word) if one.cost <= _SURE}
    return genders.pop() if len(genders) == 1 else None


def _listed_forms(word: str) -> Iterator[GivenForm]:
    lexicon, owners = _lexicon()
    return (form for number in lexicon.same(word) for form in owners[number])


@lru_cache(maxsize=1 << 14)
def _listed_groups(word: str) -> frozenset[str]:
    """The groups of a word that the table has letter by letter; of a familiar form all whose it is in any alphabet."""
    listed = frozenset(form.group for form in _listed_forms(word))
    if not listed or is_listed(word):
        return listed
    return listed | {one.group for one in given(word) if one.cost <= _SURE}


_DOUBLED = re.compile(r"(.)\1")
_HARDENED = str.maketrans("bd", "pt")
"""Turkish spelling has a hard consonant at a word's end, old-fashioned spelling a soft one: Mecit, Mecid."""


def _levelled(word: str) -> str:
    """A Turkish given name without the marks, doubled letters and soft ends in which the spellings of one differ."""
    single = _DOUBLED.sub(r"\1", plain(word))
    return single[:-1] + single[-1:].translate(_HARDENED)


def is_listed_turkish(word: str) -> bool:
    """Whether a folded word is a Turkish given name letter by letter, of a group or of none."""
    return word in turkish_given_names() or any(form.lang == "tr" for form in _listed_forms(word))


@lru_cache(maxsize=1 << 14)
def _clear_groups(word: str) -> frozenset[str]:
    clear = frozenset(one.group for one in given(word) if one.cost <= _CLEAR)
    if clear:
        return clear
    nearest = frozenset(one.group for one in given(word) if one.cost <= _NEAREST)
    return nearest if len(nearest) == 1 else clear
