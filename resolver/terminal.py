"""The terminal: what is shown to a person there, cleaned of what would move the cursor, colour or reorder the screen.

A name from a list that nobody has vetted may hold such characters. What goes to a file or to another program is not
touched.
"""

from __future__ import annotations

from typing import TextIO

_BLANKS = (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029)
"""Control characters, and what parts lines and paragraphs."""

_REORDERING = (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""What Unicode has to turn the direction of writing, which can make a name read as another (UAX 9, Bidi_Control)."""

_CLEANED: dict[int, str | None] = {**dict.fromkeys(_BLANKS, " "), **dict.fromkeys(_REORDERING, None)}
del _CLEANED[ord("\n")], _CLEANED[ord("\t")]


def for_terminal(text: str, stream: TextIO) -> str:
    """A text that is about to be written to a stream: cleaned where that is a terminal, else as it is.

    Control characters become blanks, and what turns the direction of writing vanishes; ends of lines and tabs stay.
    """
    return text.replace("\r\n", "\n").translate(_CLEANED) if stream.isatty() else text
