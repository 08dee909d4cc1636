"""Quotation marks and dots of a name beside those of the text: one kind of marks, each closed once, no dot twice."""

from __future__ import annotations

import re

from resolver.language.names.small_words import function_words
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSED_BY, CLOSING, MARKS, PAIRS

_DOT = "."
_SHORTENED = re.compile(r"(?<=[^\W\d_][^\W\d_])\.(?=\s)")
_NO_MARKS = dict.fromkeys(map(ord, MARKS))


def closing_behind(shown: str, behind: str) -> str:
    """The quotation mark behind a mention that closes one inside it; nothing where none does."""
    opening = _unclosed(shown)
    return behind[:1] if opening and behind.startswith(tuple(CLOSED_BY[opening])) else ""


def with_own_quotes(new: str, shown: str) -> str:
    """A new name with the kind of quotation marks that stood in the text, opened and closed as they were there."""
    if _is_unopened(shown):
        new = _closed_as(new[1:] if new[:1] in PAIRS else new, shown)
    own = next((letter for letter in shown if letter in PAIRS), None)
    if own is None:
        return new
    closes = "”" if own == "„" and "”" in shown else PAIRS[own]
    pieces: list[str] = []
    waiting = ""
    for letter in new:
        if waiting and letter == waiting:
            pieces.append(closes)
            waiting = ""
        elif not waiting and letter in PAIRS:
            pieces.append(own)
            waiting = PAIRS[letter]
        else:
            pieces.append(letter)
    if _unclosed(shown) and pieces[-1] == closes:
        pieces.pop()
    return "".join(pieces)


def _closed_as(new: str, shown: str) -> str:
    """A new name without marks, closed behind the word behind which a text closes it: Динамо» Киев, of Динамо» Київ.

    What has another number of words there stays as it stands in the text.
    """
    if any(letter in MARKS for letter in new):
        return new
    words, stood = new.split(), shown.split()
    at = next((number for number, word in enumerate(stood) if word[-1] in CLOSING), None)
    if at is None or len(words) != len(stood):
        return shown
    return " ".join([*words[:at], words[at] + stood[at][-1], *words[at + 1 :]])


def differs_in_marks_alone(new: str, shown: str) -> bool:
    """Whether a new name is what stands there but for quotation marks, or for hyphens or dots that would be lost."""
    one, other = new.translate(_NO_MARKS), shown.translate(_NO_MARKS)
    return one in (other, _SHORTENED.sub("", other)) or ("-" in shown and one == other.replace("-", " "))


def without_second_dot(new: str, shown: str, behind: str) -> str:
    """A new name without its last dot where the mention ends before the dot that stands in the text."""
    doubled = new.endswith(_DOT) and behind.startswith(_DOT) and not shown.endswith(_DOT)
    return new[: -len(_DOT)] if doubled else new


def with_full_stop(new: str, shown: str, behind: str) -> str:
    """A new name with the dot that ended an abbreviation and its sentence at once: He lives in the U.S."""
    if not shown.endswith(_DOT) or new.endswith(_DOT):
        return new
    rest = behind.lstrip("".join(CLOSED_BY.values()))
    if not rest or rest[0] == "\n":
        return new + _DOT
    opener = rest.split(maxsplit=1)[0] if rest[0] == " " and rest.strip() else ""
    return new + _DOT if opener.istitle() and fold(opener) in function_words() else new


def _is_unopened(text: str) -> bool:
    """Whether a quotation mark is closed in a text that is not opened there: Альфа» СБУ."""
    first = next((letter for letter in text if letter in MARKS), "")
    return first in CLOSING and (first not in PAIRS or text.count(first) % 2 == 1)


def _unclosed(text: str) -> str | None:
    """The quotation mark that is opened in a text and not closed."""
    opening: str | None = None
    for letter in text:
        if opening is not None and letter in CLOSED_BY[opening]:
            opening = None
        elif opening is None and letter in PAIRS:
            opening = letter
    return opening
