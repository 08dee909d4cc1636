"""Titles, ranks and honorifics that stand beside a name, in four languages and in the newspapers of others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from resolver.language.kept import texts, worked_out
from resolver.language.names.tables import rows, values
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold, plain
from resolver.storage.table import Texts

_SHORTEST_TYPED = 6
"""Letters of the shortest Turkish title that counts without its marks, as keyboards abroad have none: baskan."""


@cache
def titles() -> dict[tuple[str, ...], str]:
    """From a title's folded words to its key in ``titles.tsv``: ``("foreign", "minister")`` to ``foreign-minister``."""
    found: dict[tuple[str, ...], str] = {}
    for words, key in worked_out("titles", _titles):
        found.setdefault(tuple(words.split(" ")), key)
    return found


def title_key(words: Sequence[str]) -> str | None:
    """The key of the title that some folded words are; None where they are none."""
    return _keys().get(" ".join(words)) or None


@cache
def _keys() -> Texts:
    return texts("keys of titles", lambda: dict(reversed(_titles())))  # of equal words the first row counts


def _titles() -> list[tuple[str, str]]:
    """The folded words of every title that stands before a name, and its key."""
    own = [(_words(form), row["key"]) for row in rows("titles") for lang in LANGUAGES for form in values(row[lang])]
    foreign = [(_words(form), row["key"]) for row in _press("before") for form in values(row["forms"])]
    typed = [(plain(_words(form)), row["key"]) for row in rows("titles") for form in values(row["tr"])]
    known = {words for words, _ in own}
    return own + foreign + [one for one in typed if one[0] not in known and len(one[0]) >= _SHORTEST_TYPED]


def _words(form: str) -> str:
    """The folded words of a title, with a space between any two."""
    return " ".join(fold(form).replace(".", " ").replace("-", " ").split())


def _press(place: str) -> Iterator[dict[str, str]]:
    """The rows of the titles of other languages that stand before a name, or behind it."""
    return (row for row in rows("press-titles") if row["place"] == place)


@cache
def _titles_behind() -> dict[tuple[str, ...], str]:
    return {tuple(_words(form).split()): row["key"] for row in _press("behind") for form in values(row["forms"])}


def following_title(words: tuple[str, ...]) -> tuple[int, str | None]:
    """How many folded words stand before a title at the end, and its key: 1 and ``president`` for `Putyin elnök`."""
    for cut in range(1, len(words)):
        key = _titles_behind().get(words[cut:])
        if key is not None:
            return cut, key
    return len(words), None


@cache
def longest() -> int:
    """How many words the longest title has."""
    return worked_out("longest title", lambda: max(map(len, titles()), default=0))


@cache
def first_words() -> frozenset[str]:
    """Every folded word that a title before a name begins with."""
    return frozenset(worked_out("first words of titles", lambda: sorted({words[0] for words in titles()})))


@cache
def title_words() -> frozenset[str]:
    """Every folded word that stands in a title."""
    return frozenset(word for words in titles() for word in words)


def leading_title(words: tuple[str, ...]) -> int:
    """How many of the first folded words are titles: 2 for ``("president", "mr", "putin")``."""
    return sum(length for length, _ in _leading(words))


def _leading(words: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The titles that folded words begin with, one after the other: how many words each has, and its key."""
    at = 0
    while at < len(words):
        length, key = _title_at(words, at)
        if not length:
            return
        yield length, key
        at += length


def _title_at(words: Sequence[str], at: int) -> tuple[int, str]:
    """How many folded words from one on are the longest title that begins there, and its key; 0 where none does."""
    if words[at] not in first_words():
        return 0, ""
    for length in range(min(longest(), len(words) - at), 0, -1):
        key = title_key(words[at : at + length])
        if key is not None:
            return length, key
    return 0, ""


def titles_before(name: str, kinds: frozenset[str]) -> str:
    """The titles of some kinds that a name in its own spelling begins with, empty where there are none.

    ``rank`` and ``office`` are such kinds; the table of titles has all of them.
    """
    words = name.split()
    folded = [" ".join(_words(word).split()) for word in words]
    at = 0
    while at < len(words):
        length, key = _title_at(folded, at)
        if not length or _kinds_of_titles()[key] not in kinds:
            break
        at += length
    return " ".join(words[:at])


@cache
def _kinds_of_titles() -> dict[str, str]:
    return {row["key"]: row["kind"] for row in rows("titles")}


def title_keys(name: str) -> frozenset[str]:
    """The keys of the titles that a name begins with: ``president`` for ``President Putin``."""
    return frozenset(key for _, key in _leading(_words(name).split()))


def keys_begun_in(noun: str, text: str) -> frozenset[str]:
    """The keys of the titles that begin in a noun, with which a text begins, and may go on behind it.

    Of those that begin with one word the longest counts: ``justice-minister`` for `Justice minister of Russia`.
    """
    words, end, at = _words(text).split(), len(_words(noun).split()), 0
    keys: set[str] = set()
    while at < end:
        length, key = _title_at(words, at)
        if length:
            keys.add(key)
        at += max(length, 1)
    return frozenset(keys)


def is_title(name: str) -> bool:
    """Whether a name is nothing but titles: `Президент`, `Foreign Minister`."""
    words = tuple(_words(name).split())
    return bool(words) and leading_title(words) == len(words)


def unique_offices(keys: frozenset[str]) -> frozenset[str]:
    """Those of some titles' keys that one person of a country, a region or a town has at a time: governor, mayor."""
    return keys & (_of_one("country") | _of_one("part"))


def highest_offices(keys: frozenset[str]) -> frozenset[str]:
    """Those of some titles' keys that only one person of a country has at a time: president, foreign minister."""
    return keys & _of_one("country")


@cache
def ministers() -> frozenset[str]:
    """The keys of who sits in a government: ``minister`` and ``health-minister``, but neither its head nor a deputy."""
    return frozenset(key for key in _of_one("country") | {"minister"} if key.endswith("minister")) - {"prime-minister"}


@cache
def _of_one(whole: str) -> frozenset[str]:
    """The keys of the offices that one person of a country, or of a part of one, has at a time."""
    return frozenset(row["key"] for row in rows("titles") if row["one_of"] == whole)


def ministry_of(office: str) -> str | None:
    """The key of ``terms.tsv`` for the ministry of an office, by its own: ``foreign-ministry`` of a deputy minister.

    None where it is of no ministry that the table has.
    """
    return _ministries().get(office)


@cache
def _ministries() -> dict[str, str]:
    return {row["key"]: row["body"] for row in rows("titles") if row["body"]}
