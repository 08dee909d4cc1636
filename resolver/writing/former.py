"""Former names that a text means as such: in history, and where it tells of a renaming, they stay as they stand."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cache

from gazetteer.entity import Date, Entity, Name
from resolver.language.scripts import folding, letters
from resolver.writing.phrases import any_of, phrases

_SENTENCE_ENDS = re.compile(r"[!?…\n]|(?<=[^\W_]{3})\.(?=\s)|(?<=[)\]»”\"])\.(?=\s)")
_YEAR = re.compile(r"(?<![\w.,/:-])(?:1\d|20)\d\d(?![\d/:%]|[.,]\d)")
_SOUNDLESS = re.compile(r"[\Waeiouyjаеиоуыэюяёіїєйьъ]+")
_TWICE = re.compile(r"(.)\1+")
_MARKS = r"[\s\"«“„(:'’,–—-]{0,4}"
_ENDING = r"(?:['’ʼ`][^\W\d_]+)?"
"""A Turkish suffix behind the name's apostrophe."""

_ENDING_LETTERS = 2
_SHORTEST_STEM = 5
"""A name without its last two letters is looked for where so many remain."""

_LONGEST = 400
"""So far from a name its sentence is read."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The patterns of one language for what stands before a name, up to it, and behind it, from it on."""

    before: re.Pattern[str]
    behind: re.Pattern[str]


def sentence_ends(text: str) -> list[int]:
    """Where the sentences of a text end, in order."""
    return [match.end() for match in _SENTENCE_ENDS.finditer(text)]


def sentence_of(text: str, ends: list[int], start: int, end: int) -> tuple[int, int]:
    """Start and end of the sentence that a name stands in, by the ``ends`` of the text's sentences."""
    first = bisect_left(ends, start + 1) - 1
    last = bisect_left(ends, end)
    before = ends[first] if first >= 0 else 0
    after = ends[last] if last < len(ends) else len(text)
    return max(before, start - _LONGEST), min(after, end + _LONGEST)


def is_former(entity: Entity, matched: Name) -> bool:
    """Whether a name is a former one, and another name than the present one, not a mere spelling of it (Kharkov).

    Two names whose consonants are the same are spellings of one name.
    """
    if matched.type != "former":
        return False
    present = entity.preferred(matched.lang) or entity.names[0]
    return letters.script(present.text) != letters.script(matched.text) or sounds(present.text) != sounds(matched.text)


def names_in_some_case(name: str, text: str) -> bool:
    """Whether a text has the words of a name, whatever their endings are: Благодатне in `стала Благодатним`."""
    stem = name[:-_ENDING_LETTERS]
    return len(stem) >= _SHORTEST_STEM and re.search(rf"\b{re.escape(stem)}\w{{0,3}}\b", text) is not None


def tells_of_history(before: str, behind: str, lang: str, until: Date | None) -> bool:
    """Whether the words of a sentence before and behind a former name tell of its time or of its end.

    ``until`` is when the name was given up: a year up to then is a sign.
    """
    words = _words(lang)
    if words is not None and (words.before.search(before) or words.behind.match(behind)):
        return True
    if until is None:
        return False
    last = int(str(until)[:4])
    return any(int(year) <= last for part in (before, behind) for year in _YEAR.findall(part))


def in_its_time(entity: Entity, matched: Name, to: str) -> Entity:
    """An entity with its former names of one time alone, for a text in another language, ``to``.

    Where it has none there, and is called as formerly still (Алма-Ата in Russian), it is as it is.
    """
    names = tuple(
        name
        for name in entity.names
        if name.type == "former" and (name.since, name.until) == (matched.since, matched.until)
    )
    present = entity.preferred(to)
    if all(name.lang != to for name in names) and present is not None and sounds(present.text) == sounds(matched.text):
        return entity
    return replace(entity, names=names, native=None)


def sounds(name: str) -> str:
    """The consonants of a name, which all spellings of it have; kh is the h that other conventions write: Bakhmut."""
    return _TWICE.sub(r"\1", _SOUNDLESS.sub("", folding.plain(name).replace("kh", "h")))


@cache
def _words(lang: str) -> _Words | None:
    table = phrases("history", lang)
    if table is None:
        return None
    events, links, behind, renaming, former = (
        any_of(table[key]) for key in ("events", "links", "behind", "renaming", "former")
    )
    before = rf"(?:{events}(?:\s+{links})*|{renaming}(?:\W+\w+){{0,3}}?|{former}){_MARKS}$"
    after = rf"{_ENDING}\W{{0,3}}(?:\s*{behind}|(?:\W+\w+){{0,3}}?\W*{renaming})"
    return _Words(re.compile(before, re.IGNORECASE), re.compile(after, re.IGNORECASE))
