"""Entries of indexes, labels of museums, and credits, taken apart: a name, without pages, works and roles.

`Morozov, Savva Timofeevich, 53, 118–21`, `RODCHENKO, Aleksandr (Russian, 1891–1956), Spatial Construction no. 12`,
`B. PASTERNAK – DOKTOR ŽIVAGO`, `yumakli-ibrahim-bakan.png`.
"""

from __future__ import annotations

import re

import msgspec

from resolver.language.scripts.folding import fold
from resolver.matching.lists.entry_words import EntryPattern, entry_words
from resolver.matching.persons.given import is_given

_PAGE = r"\d{1,4}(?:[fn]f?\.?)?(?:\s?[-\u2010-\u2014]\s?\d{1,4}(?:n\.?)?)?"
_PAGES = EntryPattern(
    rf"(?:(?P<comma>[,:;])|(?<!\s))\s+(?:{{page}}\.\s?)?(?P<pages>{_PAGE}(?:,\s?{_PAGE})*)$", re.IGNORECASE
)
"""The pages behind an entry of an index: `, 53, 118–21`."""

_INVENTORY = EntryPattern(r",\s*{inventory}\.\s.*\d.*$", re.IGNORECASE)
"""The number in a museum's inventory."""

_FEWEST_PAGES = 2
_PAGE_OF_A_BOOK = 10
"""The least that the last of two numbers is for them to be pages: Nord Stream 1, 2."""

_LONGEST_YEAR = 4
_REMARK = re.compile(r"\s*\([^()]*\)$")
_IS_PERSON = re.compile(r"^[^\W\d_][^\d,()]*, [^\W\d_]|(?:^|[\s,.])[^\W\d_]\.")
"""What only a person's name has in an index: it is turned round, or has initials."""

_LABEL = re.compile(
    r"^(?=[^()]*[^\W\d_])(?P<name>[^()]*[^()\s,]),?\s*"
    r"\((?:[^()]*[\s,])?(?P<born>[12]\d{3})\s*[-\u2010-\u2014]\s*(?:[12]\d{3})?\)[,:;.]\s*\S"
)
"""A name with the years of a life in brackets before the work: Rodchenko (Russian, 1891–1956), Construction."""

_WORD = r"(?:[^\W\d_]\.|[^\W\d_][^\W\d_'\u2019-]+)"
_CREDIT = re.compile(rf"^(?P<name>{_WORD}(?:[ .]\s?{_WORD}){{1,3}})(?:\s+[·•]\s+|\s*(?:\.{{3}}|…)\s+)(?=\S)")
"""Who made a work, or played in it, before what it is: `Moisei Vainberg · Symphony`, `Tarık Akan ... Seyit Ali`."""

_COLUMNS = re.compile(r"\s{2,}")
"""What parts columns: `DMITRIJ GLUCHOVSKIJ  METRO 2033  MULTIPLAYER`; one such gap may be a slip of the hand."""

_INITIALS = r"(?:[^\W\d_]\.\s?){1,3}"
_BEFORE_WORK = re.compile(
    rf"^(?P<name>{_INITIALS}[^\W\d_'\u2019-]{{3,}}|[^\W\d_'\u2019-]{{3,}} {_INITIALS})"
    r"(?:\s{2,}(?=\S)|\s*(?:(?<=\s)[-\u2013\u2014]\s|(?=«[^«»]+»$)))"
)
"""An author with initials before a work: `B. PASTERNAK – DOKTOR ŽIVAGO`, `М. Л. Кропивницький «Дай серцю волю»`.

A wide gap parts them, too (`A. ALTAN  Je ne reverrai plus le monde`); without initials it may be a slip of the hand.
"""

_WHAT_HE_IS = re.compile(rf"^(?P<name>[^\W\d_'\u2019-]{{3,}} {_INITIALS})\s(?=[^\W\d_])[^.,()]+$")
"""Words in small letters behind initials: `Kornyilov V. A. altengernagy`."""

_FILE = re.compile(r"\.(?:png|jpe?g|gif|webp|tiff?|pdf|docx?|odt|txt|csv|xlsx?|mp[34]|html?)$", re.IGNORECASE)
_DOTTED = re.compile(r"^[a-z]{3,}(?:\.(?!(?:com|org|net|info|edu|gov)$)[a-z]{3,}){1,3}$")
"""What stands before the @ of an address: olga.bogomolets.doctor."""


class BookEntry(msgspec.Struct, frozen=True):
    """A name without what an index or a label adds to it, and the year of birth that a label adds, if any.

    ``kind`` is the kind of entity, where the form tells it: only persons have initials before a work.
    """

    name: str
    born: int | None = None
    kind: str | None = None


def book_entry(text: str) -> BookEntry:
    """A text taken apart as an entry of an index, a label or a credit; what is none comes back as it is."""
    label = _LABEL.match(text)
    if label is not None:
        return BookEntry(label["name"], int(label["born"]))
    author = _BEFORE_WORK.match(text)
    credit = author or _CREDIT.match(text)
    if credit is not None and not credit["name"].islower():
        return BookEntry(credit["name"].strip(), kind="person" if author else None)
    first, *others = _COLUMNS.split(text)
    if len(others) > 1 and " " in first and is_given(fold(first.split()[0])):
        return BookEntry(first)
    name = _without_pages(_INVENTORY.compiled.sub("", text))
    behind = _WHAT_HE_IS.match(name)
    if behind is not None and name[behind.end("name") :].islower() and not name.islower():
        name = behind["name"].strip()
    return BookEntry(name)


def of_file(text: str) -> str:
    """The words of a file's name, a handle or an address before its @, less figures; any other text as it is."""
    name = _FILE.sub("", text)
    if " " in name or not (name != text or "_" in name or _DOTTED.match(name)):
        return text
    words = re.split(r"[-_.]", name.strip("@")) if name != text or _DOTTED.match(name) else name.strip("@").split("_")
    return " ".join(word for word in words if word.isalpha() and word.lower() not in entry_words("network")) or text


def _without_pages(text: str) -> str:
    """A text without the pages behind it, and without the remark before them where it is a person's name."""
    found = _PAGES.compiled.search(text)
    if found is None or not _are_pages(found["pages"], bool(found["comma"])):
        return text
    name = text[: found.start()]
    return _REMARK.sub("", name) or name if _IS_PERSON.search(name) else name


def _are_pages(text: str, behind_comma: bool) -> bool:
    """Whether figures are pages: several of them, or a range behind a comma; no years, and no numbers of a name."""
    pages = [page.strip() for page in text.split(",")]
    figures = [int(figure) for figure in re.findall(r"\d+", text)]
    if all(len(str(figure)) == _LONGEST_YEAR for figure in figures):
        return False
    ranges = any(re.search(r"\d\D+\d", page) for page in pages)
    if len(pages) >= _FEWEST_PAGES:
        return max(figures) >= _PAGE_OF_A_BOOK
    return ranges and behind_comma
