"""Quotation marks and dots of a name beside those of the text: one kind of marks, each closed once, no dot twice."""

from __future__ import annotations

from resolver.language.names.small_words import function_words
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSED_BY, PAIRS

_DOT = "."


def closing_behind(shown: str, behind: str) -> str:
    """The quotation mark behind a mention that closes one inside it; nothing where none does."""
    opening = _unclosed(shown)
    return behind[:1] if opening and behind.startswith(tuple(CLOSED_BY[opening])) else ""


def with_own_quotes(new: str, shown: str) -> str:
    """A new name with the kind of quotation marks that stood in the text, and closed as they were there."""
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


def _unclosed(text: str) -> str | None:
    """The quotation mark that is opened in a text and not closed."""
    opening: str | None = None
    for letter in text:
        if opening is not None and letter in CLOSED_BY[opening]:
            opening = None
        elif opening is None and letter in PAIRS:
            opening = letter
    return opening
