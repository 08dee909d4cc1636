"""Headings of library catalogues and archives, taken apart: a name, and the years and words that tell whose it is.

`Ивашко, В. А. (Владимир Антонович), 1932-1994`, `Gercen, Aleksandr Ivanovič <1812-1870>`, `Ephesus (Extinct city)`,
`Türkiye. İçişleri Bakanlığı. Emniyet Genel Müdürlüğü`: the forms are those of AACR2 and RDA, of RAK and of ГОСТ 7.80.
"""

from __future__ import annotations

import re
from functools import cache

import msgspec

from resolver.language.names.institutions import is_country, terms_in
from resolver.language.names.tables import rows
from resolver.language.names.term_words import words_of
from resolver.language.names.titles import title_keys
from resolver.language.scripts.folding import fold
from resolver.matching.lists.entry_words import EntryPattern, entry_words

_YEAR = r"(?:{about}\.? ?)?[12]\d{3}\??(?: {or} \d{1,4})?"
_CENTURY = (
    r"(?:\d{1,2}\. ?{century-numbered}|\d{1,2}(?:st|nd|rd|th) {century-ordinal}\w*"
    r"|(?-i:[XVI]{1,5} {century-roman})\b)"
)
_LIFE = EntryPattern(
    rf"[\s,;<(\[]+(?:(?P<born>{_YEAR})\s*[-\u2010-\u2014]\s*(?:{_YEAR}|\.{{2,4}})?"
    rf"|[-\u2010-\u2014]\s*{_YEAR}"
    rf"|(?P<label>(?-i:(?:{{born-initial}}|{{died-initial}})(?=\.))|{{born}}|{{died}})\.? ?(?P<year>{_YEAR})"
    rf"|(?:(?<=[,;<(\[])|(?<=[,;<(\[] )){_CENTURY}\.?)"
    r"(?P<behind>[\W_]*(?:[^\W\d_]+[\W_]*){0,6})$",
    re.IGNORECASE,
)
"""The years of a life behind a name, and what somebody was: `, 1860-1904`, `<1937-    >`, `, 1927-2015, Regisseur`."""

_BORN_ALONE = re.compile(r"^[^\W\d]\S+[, ]+[^\W\d][^()\d]*\((?P<year>1\d{3}|20[01]\d)\)$")
"""A year alone in brackets behind a full name, that of a birth: Vladimir Putin (1952); who is listed is grown up.

Behind a family name alone it is that of what somebody wrote: Gürkaynak (2012).
"""

_FULLER = re.compile(r"^(?P<family>[^,()]+), (?P<initials>(?:\w{1,3}\.[ -]?)+)\((?P<full>[^()\d]+)\)")
"""A family name, initials, and in brackets what these stand for."""

_SUBDIVISION = re.compile(r"\s+--\s.*$|\s*\[[^\]\d]*\]\s*$|\s+\([a-z]{3}\)$")
"""A subdivision, a cataloguer's note, a code for what somebody did (MARC): ` -- Library`, `[yayınlayan]`, `(prf)`."""

_HOLDINGS = EntryPattern(r"^(?P<name>\S+ .*\S) (?:{holdings}|(?<=\) ){holdings-turned})$")
"""What an archive has of somebody; the years behind it are its own."""

_REPUBLIC = EntryPattern(r"^{republic}(?=\w{3})")
"""Türkiye Cumhuriyeti, before the names of its institutions."""

_BRACKET = re.compile(r"^(?P<name>[^()]*[\w.])\s*\((?P<inner>[^()]+)\)$")
_QUALIFIER = re.compile(r"\s*\([^()]*\)$")
_PARTS = re.compile(r"(?:(?<=[^\W\d_]{3})|(?<=\w\)))\.\s+(?=(?:[^\W\d_]\u0361?){3})")
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST_WORDS = 2
_WORDS_OF_SORT = 2
"""How many words a sort has before a name; lists of the world's heritage have it there."""

_LINK = EntryPattern(r"^{link} |^{link-elided}['\u2019]")
_LONGEST_ABBREVIATION = 3
"""The letters of what may be a name's abbreviation as well as a country's."""


class Heading(msgspec.Struct, frozen=True):
    """A name without what a catalogue or a list adds to it, and what that tells.

    ``born`` is the year of birth, ``countries`` the codes of the state that somebody is of; ``kind`` is the kind of
    entity, where the form tells it.
    """

    name: str
    born: int | None = None
    countries: tuple[str, ...] = ()
    kind: str | None = None


def heading(text: str) -> Heading:
    """A text taken apart as a catalogue's heading; what is none comes back as it is."""
    name = _SUBDIVISION.sub("", text) or text
    alone = _BORN_ALONE.match(name)
    name, born = _without_life(name)
    if alone is not None and born is None:
        born = int(alone["year"])
    holdings = _HOLDINGS.compiled.match(name)
    if holdings is not None:
        name, born = holdings["name"], None
    name = _FULLER.sub(_in_full, name, count=1)
    name = _without_sort(_without_address(name))
    return Heading(_lowest(name) or text, born)


def without_life(text: str) -> str:
    """A name without the years of a life behind it."""
    return _without_life(text)[0]


def _without_life(text: str) -> tuple[str, int | None]:
    found = _LIFE.compiled.search(text)
    if found is None or _LETTER.search(text[: found.start()]) is None:
        return text, None
    told = found["born"] or (found["year"] if _is_of_birth(found["label"]) else None)
    return text[: found.start()], int(told) if told and told.isdecimal() else None


def _is_of_birth(label: str | None) -> bool:
    """Whether the word before a year says that somebody was born then."""
    return label is not None and label.lower() in entry_words("born") | entry_words("born-initial")


def _in_full(found: re.Match[str]) -> str:
    """A family name with the names that the initials behind it stand for, if they do."""
    names = found["full"].split()
    letters = [fold(initial)[0] for initial in re.findall(r"\w+", found["initials"])]
    if [fold(name)[0] for name in names] != letters:
        return found[0]
    return f"{found['family']}, {found['full']}"


def _without_address(name: str) -> str:
    """An inverted name without the rank behind it, and a ruler's with the title before it: Uvarov, Sergeĭ, graf."""
    *names, last = name.split(", ")
    if len(names) >= _FEWEST_WORDS and last[:1].islower():
        return ", ".join(names)
    if len(names) == 1 and " " in names[0] and last[:1].isupper() and title_keys(last) and not title_keys(names[0]):
        return f"{last} {names[0]}"
    return name


def _without_sort(name: str) -> str:
    """A name without words that only say of what sort it is: Ephesus (Extinct city), Site archéologique de Troie."""
    found = _BRACKET.match(name)
    if found is not None and fold(found["inner"]) in _sorts():
        return found["name"]
    words = name.split(" ")
    if len(words) > _WORDS_OF_SORT and fold(" ".join(words[:_WORDS_OF_SORT])) in _sorts():
        return _LINK.compiled.sub("", " ".join(words[_WORDS_OF_SORT:])) or name
    return name


def _lowest(name: str) -> str:
    """The lowest body of a heading that begins with what it is of, which goes into brackets: Yargıtay (Turkey).

    Behind what is no country's name there must be a body: «Новая газета. Европа» is one name. So there must behind a
    country's abbreviation, which may be a name's: Abd. Rahman.
    """
    name = _REPUBLIC.compiled.sub("" if name.endswith(")") else "Türkiye. ", name)
    first, *others = _PARTS.split(name)
    first = _QUALIFIER.sub("", first)
    if not others or "," in first or "(" in first:
        return name
    of_country = is_country(first)
    bodies = len(others) > 1 or any(map(_is_body, others))
    if not (of_country and (bodies or len(first) > _LONGEST_ABBREVIATION)) and not (" " in first and bodies):
        return name
    return f"{others[-1]} ({first})"


def _is_body(name: str) -> bool:
    """Whether a name has a word for a sort of body: Центральный комитет."""
    return any("head" in span.roles for span in terms_in(words_of(name)))


@cache
def _sorts() -> frozenset[str]:
    return frozenset(fold(row["word"]) for row in rows("heading-sorts"))
