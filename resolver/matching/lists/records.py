"""Entries of sanctions lists, registers, shipping papers and passports, taken apart: a name, and a year of birth.

`KOBYLASH, Sergey Ivanovich; DOB 01 Apr 1965; POB Odessa`, `СВЕТОВ МИХАИЛ ВЛАДИМИРОВИЧ*, 1985 г.р.`, `UAODS ODESSA`,
`ПАТ «ЗАПОРІЖСТАЛЬ», ЄДРПОУ 00191230`, `P<UKRMATVIICHUK<<OLEKSANDRA<<<`.
"""

from __future__ import annotations

import re

from resolver.matching.lists.book_entries import book_entry, of_file
from resolver.matching.lists.delegates import delegate
from resolver.matching.lists.entry_words import EntryPattern
from resolver.matching.lists.headings import Heading, heading

_PASSPORT = re.compile(r"^(?P<type>[PVAIC][<A-Z])(?P<state>[A-Z]{3})(?P<family>[A-Z0-9<]+?)<<(?P<given>[A-Z0-9<]+)$")
"""The first line of a document that machines read (ICAO Doc 9303, parts 3 and 4)."""

_INTERNAL = ("PN", "RUS")
_IN_RUSSIAN = str.maketrans("ABVGDE2JZIQKLMNOPRSTUFHC34WXY9678", "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ")
"""How the internal passport of Russia writes Russian letters for machines (приказ МВД России 851 от 16.11.2020)."""

_SIGN_IN_WORD = re.compile(r"(?<=[^\W\d_])[\"\u201d\u2033](?=[a-z])")
"""What BGN/PCGN 1965 writes for the Ukrainian apostrophe, and others for the hard sign: Mar”yinka."""

_MARKED = EntryPattern(
    r"[][,;()<>*\d.·•…«/]| --|  | [-\u2013\u2014] "
    r"|\b(?:{label}|{trader}|{mark}|{team}|{country} ?[A-Z]{3})\b"
    r"| {mark-begun}| (?:{holdings}|{birth-last})$|^{sort-before} ",
    re.IGNORECASE,
)
"""What an entry has that is more than a name; most queries have nothing of it."""

_LABEL = EntryPattern(r"^(?:.*\b{label-name}\s*:|(?:{label-name}(?=\s+\d:)|{label})\b\s*:?)\s+", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)")
_OF_BIRTH = EntryPattern(
    r"\b{birth-before}\b[^;()]*?\b(?P<year>[12]\d{3})\b"
    r"|\b(?P<before>[12]\d{3})\s*(?:{birth-behind}|{birth-last})\b",
    re.IGNORECASE,
)
_BIRTH_BEHIND = EntryPattern(
    r"[\s,(]+(?:\d{1,2}[./]\d{1,2}[./])?[12]\d{3}\s*(?:{birth-behind}|{birth-last})\b.*$", re.IGNORECASE
)
_REMARK = EntryPattern(
    r"\s*\({former}(?!(?-i:(?:ly)?\W*[A-ZА-ЯЁІЇЄҐÇĞİÖŞÜ][^\W\d_]+\)))[^()]*\)$",
    re.IGNORECASE,
)
"""What somebody was, but not by what family name: (formerly Pankratova)."""

_NUMBER = EntryPattern(r"[\s,]+(?:{register}\W*\d[\d -]*|{country}[ -]?\d{5,6})$", re.IGNORECASE)
"""The number of a register, or a postcode behind a country's code."""

_POSTCODE = re.compile(r"^(?=[^,]+,)(?P<address>.*?)[\s,]+\d{5,6}$")
"""A postcode behind an address; behind a name alone, figures are a part of it: войсковая часть 45767."""

_NATION = EntryPattern(
    r"^(?P<name>\S+ .*?) (?:\((?:{team}|{team-gone})(?: [^()]*)?\)|(?:{team}|{team-gone})(?=$| [\d#])).*$"
)
"""The code of a team behind an athlete (IOC), and what stands behind that: Alina Sagitowa (OAR) 239,57."""

_TRADER = EntryPattern(r"^{trader}\s+(?=\w+\s\w)|,\s*{trader}$")
"""Whoever trades in his own name: физическое лицо - предприниматель."""

_OFFICE = EntryPattern(r"(?:(?<= AS)|(?<= AŞ)|(?<=[SŞ]\.)) {office}$")
"""The head office behind a Turkish company's name."""

_LONGEST = 512
"""The characters of the longest entry: the patterns take long over many signs that they may begin with."""

_LINE = 35
"""The characters of a line of names and addresses in payment messages (SWIFT MT, format 4*35x)."""

_PORT_CODE = EntryPattern(
    r"^(?P<first>{country} ?[A-Z]{3})\s[\s-]*(?P<behind>\S.*)$"
    r"|^(?P<before>\S.*?)[\s,-]+(?P<last>{country}[A-Z]{3})$"
)
"""A code of UN/LOCODE beside the name of the place that it is of: UAODS ODESSA."""

_AERODROME = re.compile(
    r"^(?:(?:U[A-Z]|LT)[A-Z]{2}\s+)(?P<town>[^/\d]+)/(?P<name>[^/\d]+)$"
    r"|^(?P<town_before>[^/\d]+)/(?P<name_before>[^/\d]+?)\s+\((?:U[A-Z]|LT)[A-Z]{2}\)$"
)
"""An aerodrome with its location indicator (ICAO Doc 7910): `UNNT NOVOSIBIRSK/TOLMACHEVO`."""

_CONTROLLED = EntryPattern(r"^{controlled}\s+(?=[A-Z])")
_DISTANCE = EntryPattern(
    r"\s*\((?:[^()]*?,\s*)?\d+\s?km\s+(?:[NSEW]{1,3}|{direction}[a-z-]*)\s+of\s+(?P<town>[^()]+)\)$"
)
"""How field missions tell villages of one name apart: `Shyrokyne (20km E of Mariupol)`."""

_ANY_LETTER = "X"
"""What such codes have where the letters of a name are taken: TRSSX for Samsun."""


def record(text: str) -> Heading:
    """A text taken apart as an entry of a list: the name in it, and the year of birth, if it tells any."""
    if len(text) > _LONGEST:
        return Heading(text)
    text = _SIGN_IN_WORD.sub("'", text)
    text = of_file(text)
    if _MARKED.compiled.search(text) is None:
        return Heading(text)
    passport = _PASSPORT.match(text)
    if passport is not None:
        return Heading(_of_passport(passport))
    birth = _OF_BIRTH.compiled.search(text)
    person = delegate(_first(text)) if birth is None else None
    if person is not None:
        return Heading(person.name, None, person.countries, "person")
    name = _of_field_report(_first(text))
    name = _BIRTH_BEHIND.compiled.sub("", _NATION.compiled.sub(r"\g<name>", name))
    name = _REMARK.compiled.sub("", _LABEL.compiled.sub("", name))
    name = _POSTCODE.sub(r"\g<address>", _NUMBER.compiled.sub("", name))
    name = _TRADER.compiled.sub("", _without_port_code(name))
    entry = book_entry(_OFFICE.compiled.sub("", name).rstrip("*"))
    told = heading(entry.name if re.search(r"\w", entry.name) else text)
    if birth is None:
        return Heading(told.name, entry.born or told.born, kind=entry.kind)
    return Heading(told.name, int(birth["year"] or birth["before"]))


def _of_field_report(text: str) -> str:
    """An aerodrome by its own name, and a village with the town near it in brackets; other texts as they are."""
    found = _AERODROME.match(text)
    if found is not None:
        town, name = found["town"] or found["town_before"], found["name"] or found["name_before"]
        return f"{name.strip()} Airport, {town.strip()}"
    return _DISTANCE.compiled.sub(r" (\g<town>)", _CONTROLLED.compiled.sub("", text))


def _first(text: str) -> str:
    """What stands before the first semicolon that no brackets hold."""
    masked = _BRACKETS.sub(lambda found: "_" * len(found[0]), text)
    end = masked.find(";")
    return text[:end] if end > 0 else text


def cut_line(text: str) -> tuple[str, str] | None:
    """A line that a payment message broke off, less its last word, and what is left of that; None for any other."""
    if len(text) not in (_LINE - 1, _LINE) or not text.isupper() or not text.isascii():
        return None
    rest, _, piece = text.rpartition(" ")
    return (rest, piece) if rest and piece.isalpha() else None


def _of_passport(found: re.Match[str]) -> str:
    """The name in a line of a passport, given names first."""
    name = " ".join((*found["given"].replace("<", " ").split(), *found["family"].replace("<", " ").split()))
    return name.translate(_IN_RUSSIAN) if (found["type"], found["state"]) == _INTERNAL else name


def _without_port_code(name: str) -> str:
    """A name without the code of the port or town that it is of, whose letters a word of it has in their order."""
    found = _PORT_CODE.compiled.match(name)
    if found is None:
        return name
    code, rest = (found["first"] or found["last"]).replace(" ", ""), found["behind"] or found["before"]
    return rest if any(_is_coded(word.upper(), code[2:]) for word in rest.split()) else name


def _is_coded(word: str, code: str) -> bool:
    """Whether a word begins as a code does and has its other letters behind: RUSAL is no code of Sayanogorsk."""
    left = iter(word[1:])
    return word[0] == code[0] and all(letter == _ANY_LETTER or letter in left for letter in code[1:])
