"""Code in running text: what stands in fences and backquotes, paths, file names, variables, targets of links.

Such words are no words of the text. What counts is in ``docs/formats.md``; addresses, handles and tags are told by the
words of a text (:mod:`resolver.annotation.words.tokens`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from itertools import chain

from resolver.language.scripts.folding import fold

_FILLING = "^"
"""Stands for a character of code: no letter, no space, and no mark that means anything beside a name."""

_BEFORE_LINE = r"^[ \t>]*"

# A block is closed by the same signs, or by the end of the text (CommonMark 0.31, 4.5). Within a line, code stands
# between backquotes that cut no word, as the apostrophe of Лук`янов does; ``quotations'' have but the first.
_BLOCK = re.compile(rf"{_BEFORE_LINE}(```+)[^`\n]*\n.*?(?:{_BEFORE_LINE}\1`*|\Z)", re.MULTILINE | re.DOTALL)
_TILDES = re.compile(rf"{_BEFORE_LINE}(~~~++)[^\n]*\n.*?(?:{_BEFORE_LINE}\1~*|\Z)", re.MULTILINE | re.DOTALL)
_BETWEEN_BACKQUOTES = re.compile(
    r"(?<![\w`])(?:```+[^`\n]++```+|``(?!`)(?:[^`\n]|`(?!`))++``|`[^`\s](?:[^`\n]*+(?<!\s))?`)(?![\w`])"
)
_TEMPLATE = re.compile(r"\{\{[^{}\n]*+\}\}|\{%[^{}\n]*+\}|[$#]\{[^{}\n]*+\}")

_ENDINGS = (
    "txt|csv|tsv|json|jsonl|xml|ya?ml|toml|ini|cfg|conf|sql|env|lock|pdf|docx?|xlsx?|pptx?|odt|rtf|md|rst|tex|html?|css"
    "|jsx?|tsx?|php|py|ipynb|rb|rs|go|java|cpp|sh|bat|exe|dll|log|bak|tmp|zip|gz|tar|rar|7z|jpe?g|png|gif|svg|webp|ico"
    "|bmp|mp[34]|wav|avi|mov"
)
_STEP = r"\.?\w[\w.~+%-]*"
_NAME = r"[A-Za-z_][A-Za-z0-9_]*"
_IN_ONE_STRETCH = re.compile(
    r"(?<!\w)[A-Za-z]:[\\/][^\s\"<>|,;)]+|(?<!\S)\\\\[^\s\"<>|,;)]+"  # C:\Kiev\Odessa.txt, \\server\Kiev
    r"|(?<![\w.~+-])[\w.~+-]+(?:\\(?![nrt])[\w.~+-]+)+"  # reports\Kiev; a\nb is a line break of JSON
    rf"|(?<![\w<.)/])(?:(?:~|\.{{1,2}})(?:/{_STEP})+|(?:/{_STEP}){{2,}})/?"  # /data/Kiev/x, ./Kiev
    rf"|(?<![\w-])[\w-]+(?:[/.][\w-]+)*\.(?:{_ENDINGS})\b"  # reports/Kiev.csv
    r"|(?<!\w)_*(?:[^\W_]++_++)++(?:\d|[^\W_]{2})\w*+(?![\w.+-]*+@)"  # Kiev_official, not Go_A, nor a_b@kyiv.example
    rf"|(?<![\w$])\${_NAME}|(?<![\w%])%{_NAME}%(?!\w)"  # $KIEV, %KIEV%
    rf"|(?<![\w.]){_NAME}(?:\.{_NAME})*\(\)"  # Kiev()
    rf"|(?<![\w.])[a-z]\w+(?:\.{_NAME})+\.[A-Z][A-Za-z0-9_]+"  # org.example.Kiev
    r"|(?<=\]\()[^\s()]+(?![^\s)])"  # [x](Kiev)
)
_MARK = re.compile(r"[\\/_$]|%(?=[A-Za-z_])|\((?:(?=\))|(?<=\]\())|\.(?=\w)")
"""What each of them has."""

_LONGEST = 500
"""Longer rows of letters without a space are no paths that people write; they are not looked at."""

_LIST_ITEM = re.compile(r"[ \t>]*(?:[-+*]|\d{1,9}[.)]|\[\^[^\]\n]+\]:)(?:[ \t]|$)")
_INDENTED = re.compile(r"(?: {4}| {0,3}\t)")


class Markdown(str):
    """A text in Markdown, in which lines that are indented, and what stands between tildes, are code besides."""

    __slots__ = ()


def without_code(text: str, names: Collection[str] = ()) -> str:
    """A text of the same length, in which other signs stand for what is code; its lines stay.

    ``names`` are folded names that look like file names: Театр.doc.
    """
    if isinstance(text, Markdown):
        text = _filled(text, chain((match.span() for match in _TILDES.finditer(text)), _indented(text)))
    if "`" in text:
        text = _BETWEEN_BACKQUOTES.sub(_as_filling, _BLOCK.sub(_as_filling, text))
    if "{" in text:
        text = _TEMPLATE.sub(_as_filling, text)
    return _filled(text, _stretches(text, names))


def _as_filling(match: re.Match[str]) -> str:
    return _filling(match[0])


def _filling(code: str) -> str:
    return "\n".join(_FILLING * len(line) for line in code.split("\n"))


def _filled(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with some stretches filled; one that begins within another is passed over."""
    pieces: list[str] = []
    read = 0
    for start, end in sorted(spans):
        if start >= read:
            pieces += (text[read:start], _filling(text[start:end]))
            read = end
    return "".join((*pieces, text[read:])) if pieces else text


def _stretches(text: str, names: Collection[str]) -> list[tuple[int, int]]:
    """Start and end of what is code by its own signs, in order."""
    found: list[tuple[int, int]] = []
    read = 0
    for mark in _MARK.finditer(text):
        if mark.start() < read:
            continue
        start = end = mark.start()
        while start > read and end - start <= _LONGEST and not text[start - 1].isspace():
            start -= 1
        while end < len(text) and end - start <= _LONGEST and not text[end].isspace():
            end += 1
        read = max(end, mark.end())
        if end - start <= _LONGEST:
            matches = _IN_ONE_STRETCH.finditer(text, start, end)
            found += [match.span() for match in matches if not (names and fold(match[0]) in names)]
    return found


def _indented(text: str) -> list[tuple[int, int]]:
    """The lines of Markdown that are code by their indentation: behind an empty line, and in no list.

    What is indented in a list goes on with its item (CommonMark 0.31, 4.4 and 5.2).
    """
    found: list[tuple[int, int]] = []
    at = 0
    free, in_list = True, False
    for line in text.splitlines(keepends=True):
        if not line.strip():
            free = True
        elif _INDENTED.match(line) and free and not in_list:
            found.append((at, at + len(line)))
        else:
            in_list = _LIST_ITEM.match(line) is not None or (in_list and line[:1].isspace())
            free = False
        at += len(line)
    return found
