"""Institutional terms in a name: which of its words say ministry, defence, national or Ukraine, in any language.

The terms are the rows of ``terms.tsv`` and ``nationalities.tsv``, with what the newspapers of other languages call them
in :mod:`resolver.language.names.foreign_terms`; a name's meaning is the bag of their keys, whatever the order that its
language puts them in.
"""

from __future__ import annotations

from functools import cache, lru_cache

import msgspec

from resolver.language.kept import texts
from resolver.language.names.foreign_terms import foreign_forms
from resolver.language.names.linking_words import without_links
from resolver.language.names.small_words import function_words
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import bases, words_of
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import plain
from resolver.storage.table import Texts

COUNTRY = "country"
"""The role of the rows of ``nationalities.tsv``."""

_LONGEST_RUN_OF_SMALL_WORDS = 2
_SHORTEST_ACRONYM = 3
"""An acronym of two letters (ВС, ИД) is of too many terms to be a word by itself."""


class Term(msgspec.Struct, frozen=True, gc=False):
    """A row of the tables: its key, its role (head, domain, modifier, filler, country), the keys it is the sum of."""

    key: str
    role: str
    parts: tuple[str, ...]
    forms: tuple[tuple[str, tuple[str, ...]], ...]
    """Each language of the texts with the forms as the table has them, the usual one first."""
    clipped: tuple[str, ...] = ()
    """What is left of it in a compound, as the table has it: with a capital where it may begin one."""


class TermSpan(msgspec.Struct, frozen=True, gc=False):
    """A stretch of a name's words, from ``first`` to ``last`` (inclusive), that is one term.

    ``keys`` are the terms that it may be, ``roles`` their roles, ``languages`` those in which it is one of them.
    """

    first: int
    last: int
    keys: frozenset[str]
    roles: frozenset[str]
    languages: frozenset[str]

    @property
    def key(self) -> str:
        """The term that it is likeliest: the first in the tables."""
        return min(self.keys, key=_ranks().__getitem__)

    @property
    def role(self) -> str:
        """The role of the likeliest term."""
        return terms()[self.key].role

    @property
    def is_country(self) -> bool:
        """Whether it is a country's name or adjective, and can be nothing else."""
        return self.roles == {COUNTRY}

    @property
    def countries(self) -> frozenset[str]:
        """The countries (ISO 3166-1) whose name or adjective it may be; empty for other terms."""
        return frozenset(map(country_of_key, self.keys)) - {""}

    @property
    def is_of_texts(self) -> bool:
        """Whether it is a term in a language of the texts, and not of the newspapers of other countries alone."""
        return not self.languages.isdisjoint(LANGUAGES)


class _Node:
    """The words by which a term may go on, and the terms that end here with the language that each is in."""

    __slots__ = ("found", "onward")

    def __init__(self) -> None:
        self.onward: dict[str, _Node] = {}
        self.found: list[tuple[str, str]] = []


@cache
def terms() -> dict[str, Term]:
    """Every term by its key, in the order of the tables."""
    found: dict[str, Term] = {}
    for table in ("terms", "nationalities"):
        for row in rows(table):
            forms = tuple((lang, tuple(values(row.get(lang, "")))) for lang in LANGUAGES)
            clipped = tuple(values(row["abbreviations"]))
            parts = tuple(row.get("parts", "").split())
            found[row["key"]] = Term(row["key"], row.get("role", COUNTRY), parts, forms, clipped)
    return found


def key_of_country(country: str) -> str:
    """The key of a country's term, by its code (ISO 3166-1): ``country:UA``; not every country has such a term."""
    return f"{COUNTRY}:{country}"


def country_of_key(key: str) -> str:
    """The code of the country whose term has a key; empty for other terms."""
    role, _, country = key.partition(":")
    return country if role == COUNTRY else ""


@cache
def _ranks() -> dict[str, int]:
    return {key: at for at, key in enumerate(terms())}


@cache
def kindred(*, in_one_language: bool = False) -> dict[str, frozenset[str]]:
    """From a key to those that translators put for it: an agency may be a directorate in another language.

    ``in_one_language`` gives those alone that stand for one another there, too: Koç Holding, Koç Grubu.
    """
    found: dict[str, frozenset[str]] = {}
    for row in rows("kindred-terms"):
        if in_one_language and row["in_one_language"] != "yes":
            continue
        keys = frozenset(row["keys"].split())
        for key in keys:
            found[key] = found.get(key, frozenset()) | keys
    return found


@cache
def meaning(key: str) -> tuple[str, ...]:
    """The simplest terms of which a term is the sum: itself, or what its parts are."""
    parts = terms()[key].parts
    return tuple(atom for part in parts for atom in meaning(part)) if parts else (key,)


def _beginnings() -> dict[str, str]:
    """From the word that begins a term to a line for each that it begins: its folded words, its key, its language."""
    found: dict[str, str] = {}
    for term in terms().values():
        for lang, forms in term.forms:
            for form in forms:
                _enter(found, words_of(form), term.key, lang)
        for clipped in term.clipped:
            if clipped.isupper() and len(clipped) >= _SHORTEST_ACRONYM:
                _enter(found, words_of(clipped), term.key, "uk" if set(clipped) & set("ІЇЄ") else "ru")
    for key, lang, form in foreign_forms():
        _enter(found, words_of(without_links(form, at_start=True)), key, lang)
    return found


def _enter(found: dict[str, str], words: tuple[str, ...], key: str, lang: str) -> None:
    small = function_words()
    content = tuple(word for word in words if word not in small) or words
    for spelt in {content, tuple(map(plain, content))}:
        if spelt:
            found[spelt[0]] = f"{found.get(spelt[0], '')}{' '.join(spelt)}\t{key}\t{lang}\n"


@cache
def _kept_beginnings() -> Texts:
    return texts("beginnings of terms", _beginnings)


@lru_cache(maxsize=1 << 13)
def _begun(word: str) -> _Node | None:
    """The terms that begin with a word; None where none does."""
    beginnings = _kept_beginnings().get(word)
    if not beginnings:
        return None
    begun = _Node()
    for line in beginnings.splitlines():
        words, key, lang = line.split("\t")
        node = begun
        for following in words.split(" ")[1:]:
            onward = node.onward.get(following)
            if onward is None:
                onward = node.onward[following] = _Node()
            node = onward
        if (key, lang) not in node.found:
            node.found.append((key, lang))
    return begun


@lru_cache(maxsize=1 << 14)
def _begun_by(word: str) -> bool:
    """Whether a term begins with a folded word in some form."""
    return any(base in _kept_beginnings() for base in bases(word))


@lru_cache(maxsize=1 << 14)
def terms_in(words: tuple[str, ...], *, simple: bool = False) -> tuple[TermSpan, ...]:
    """The stretches of a name that are institutional terms, inflected or not, without overlap, the longest first taken.

    ``words`` are folded. Function words (of, the, ve, и) may stand inside a term. What is returned is in the order of
    the name; a word that belongs to no term is in no span. ``simple`` leaves out the terms that are the sum of others.
    """
    found: list[TermSpan] = []
    for start, word in enumerate(words):
        if _begun_by(word) and word not in function_words():
            found += _from(words, start, simple)
    if len(found) < 2:
        return tuple(found)
    taken: set[int] = set()
    chosen: list[TermSpan] = []
    for span in sorted(found, key=lambda span: (-_content(words, span), span.last - span.first, span.first)):
        stretch = range(span.first, span.last + 1)
        if taken.isdisjoint(stretch):
            taken.update(stretch)
            chosen.append(span)
    return tuple(sorted(chosen, key=lambda span: span.first))


def _content(words: tuple[str, ...], span: TermSpan) -> int:
    return sum(word not in function_words() for word in words[span.first : span.last + 1])


def _from(words: tuple[str, ...], start: int, simple: bool) -> list[TermSpan]:
    """The terms that begin at a word."""
    ends: dict[int, list[tuple[str, str]]] = {}
    reached: list[tuple[_Node | None, int, int]] = [(None, start, 0)]
    while reached:
        node, at, skipped = reached.pop()
        if at >= len(words):
            continue
        if at > start and words[at] in function_words() and skipped < _LONGEST_RUN_OF_SMALL_WORDS:
            reached.append((node, at + 1, skipped + 1))
        for base in bases(words[at]):
            following = _begun(base) if node is None else node.onward.get(base)
            if following is not None:
                ending = [pair for pair in following.found if not (simple and terms()[pair[0]].parts)]
                if ending:
                    ends.setdefault(at, []).extend(ending)
                if following.onward:
                    reached.append((following, at + 1, 0))
    return [TermSpan(start, end, *_told_by(tuple(pairs))) for end, pairs in ends.items()]


@lru_cache(maxsize=1 << 12)
def _told_by(pairs: tuple[tuple[str, str], ...]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The keys of some terms, their roles and the languages that they are found in."""
    return (
        frozenset(key for key, _ in pairs),
        frozenset(terms()[key].role for key, _ in pairs),
        frozenset(lang for _, lang in pairs),
    )


def is_country(text: str) -> bool:
    """Whether a text is a country's name and no more, in any case: Russia, України."""
    return country_of(text) is not None


def country_of(text: str) -> str | None:
    """The country (ISO 3166-1) that a text is a name of, in any language and case; None where it says anything more."""
    words = words_of(text)
    whole = [span for span in terms_in(words) if span.last - span.first + 1 == len(words)]
    return next((country for span in whole for country in sorted(span.countries)), None)


@lru_cache(maxsize=1 << 14)
def is_all_terms(words: tuple[str, ...]) -> bool:
    """Whether the folded words of a name say what sort of body it is and no more: Ministry of Defence."""
    told = {at for at, word in enumerate(words) if word not in function_words()}
    return bool(told) and told.issubset(at for span in terms_in(words) for at in range(span.first, span.last + 1))
