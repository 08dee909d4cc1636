"""The names that one entry of a list holds: several between slashes, a former family name in brackets, labels, years.

Lists write `Павел ШЕПОТЬКО / Павло ШЕПОТЬКО`, `Янина ОХОТА (КОЖЕМЯКО)` and `Married name: Lesya TARASYUK`, library
catalogues `Chekhov, Anton Pavlovich, 1860-1904`; each is compared as the names that it holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from resolver.language.names.institutions import is_country, terms_in
from resolver.language.names.legal_forms import named_within
from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.names.tables import rows
from resolver.language.names.term_words import words_of
from resolver.language.scripts.folding import fold
from resolver.matching.lists.headings import without_life
from resolver.matching.persons.given import is_listed
from resolver.matching.things.known_places import names_place

_SLASH = re.compile(r"\s+/\s+|(?<=\w{3})/(?=\w{3})")
_BRACKET = re.compile(r"\s*[(\[]([^)\]]*)(?:[)\]]|$)")
_COUNTRY_CODE = re.compile("[A-Z]{2,3}")
_DASH = re.compile(r" [-—] ")
_SERVANT_OF = re.compile(r"\b([AА](?:bd[uüe]l|бд[уюэе]ль?))[ -](?=\w{3})(\w)", re.IGNORECASE)
"""Arabic names of two words that Turkish and Russian write as one: Abdul Hamid, Abdülhamid."""

_DOTTED = re.compile(r"(?:[^\W\d_]\.){3,}")
"""Letters with a full stop behind each; two of them are somebody's initials as well."""

_SHORT = re.compile(r"^(.*\w.*?)\s*\(([^()]+)\)$")
"""What a list gives a body's short name in, at the end of the line: Tactical Missiles Corporation JSC (KTRV)."""

_SHORTEST_SHORT = 3
_LONGEST_SHORT = 4
"""Words of a short name."""

_MOST = 4
_LONGEST_FAMILY = 3
_LONGEST_PARTICLE = 3
_FAMILY_AND_GIVEN = 2
"""Words that stand before a patronymic at the least, where the family name comes first."""


@cache
def _label() -> re.Pattern[str]:
    labels = sorted((re.escape(fold(row["label"])) for row in rows("name-labels")), key=len, reverse=True)
    return re.compile(rf"^\W*(?:{'|'.join(labels)})(?!\w)[\s:.,]*")


def without_label(text: str) -> str:
    """A name without the label before it: ``Lesya TARASYUK`` of ``Married name: Lesya TARASYUK``."""
    found = _label().match(fold(text)) if len(fold(text)) == len(text) else None
    rest = text[found.end() :] if found else text
    return rest if rest.strip() else text


def _pieces(text: str) -> Iterator[str]:
    """The names between slashes; a single word close behind one is another family name of the same person."""
    before = ""
    for part in _SLASH.split(text):
        piece = without_label(part).strip(" ,;")
        if " " not in piece and before.count(" ") and part[:1].isupper() and f"/{part}" in text:
            piece = f"{before.rpartition(' ')[0]} {piece}"
        yield piece
        before = piece


def _with_family(before: list[str], family: str, after: list[str]) -> str:
    """A name with the family name that stands in brackets: of before a marriage, or of a monk: Тихон (Шевкунов).

    It takes the place of the family name before it: ОХОТА (КОЖЕМЯКО) Янина, Охота Янина Валерьевна (Кожемяко). To a
    lone word it is added, whatever that is: Динамо (Киев).
    """
    if len(before) + len(after) == 1 or (before and is_listed(fold(before[-1]))):
        return " ".join((*before, family, *after))
    if len(before) > _FAMILY_AND_GIVEN and gender_of_patronymic(fold(before[-1])) and not is_listed(fold(before[0])):
        return " ".join((family, *before[1:], *after))
    return " ".join((*before[:-1], family, *after))


def _is_legal_form(words: list[str]) -> bool:
    """Whether words are the legal form of a company."""
    return named_within(["x", *map(fold, words)])[1] == 1


def without_description(text: str) -> str:
    """A name of several words without what it is said to be behind a comma or a dash: `Vasiliev Vladimir, rector`.

    Where words of the head are common words, its list goes on: `Комитет по развитию, строительству и торговле`. A
    capital behind a dash may go on with an institution's name: `Национальный университет – Высшая школа экономики`.
    """
    head, dash, rest = _DASH.sub(" – ", text, count=1).partition(" – ")
    named = dash and " " in head and "«" not in head and any(word[0].isupper() for word in head.split())
    described = any(word[0].islower() for word in rest.split())
    if named and described and (rest.lstrip()[:1].islower() or not terms_in(words_of(head))):
        text = head  # Лисенко Олександр – Сумський міський голова
    head, comma, rest = text.partition(",")
    words = head.split()
    if not comma or len(words) < 2 or not rest.lstrip()[:1].islower():
        return text
    return text if any(word[0].islower() and len(word) > _LONGEST_PARTICLE for word in words) else head


def with_full_stops(text: str) -> bool:
    """Whether a text is an acronym of three letters or more with a full stop behind each: U.S.A."""
    return _DOTTED.fullmatch(text) is not None


def alternatives(text: str, kind: str | None) -> tuple[str, ...]:
    """The names that a text holds, itself first where it is one; at most four.

    A thing has another in brackets where a label says so: ООО «Вектор» (прежнее название ООО «Квант-Сервис»).
    """
    if kind not in (None, "person"):
        return _with_labelled_name(text) if "(" in text else (text,)
    if not ("/" in text or "(" in text or "[" in text or " " in text):
        return (text,)
    found = dict.fromkeys(_pieces(without_life(text)))
    for name in list(found):
        bracket = _BRACKET.search(name)
        if bracket is None:
            continue
        before, after = name[: bracket.start()].split(), name[bracket.end() :].split()
        outer = _outside(name, bracket)
        if not outer:
            continue
        del found[name]
        found[outer] = None
        inner = without_label(bracket[1]).strip()
        words = inner.split()
        if _COUNTRY_CODE.fullmatch(inner) or _is_legal_form(words) or is_country(inner):
            continue  # Moscow (RU), FK Mariupol (UKR), Банк «Левобережный» (ПАО), Staryĭ Oskol (Russia)
        if 0 < len(words) <= _LONGEST_FAMILY and all(word[0].isupper() for word in words):
            found[inner if len(words) > 1 else _with_family(before, inner, after)] = None
    for name in list(found):
        found[_SERVANT_OF.sub(lambda words: words[1] + words[2].lower(), name)] = None
    return tuple(name for name in found if name)[:_MOST] or (text,)


def _with_labelled_name(text: str) -> tuple[str, ...]:
    bracket = _BRACKET.search(text)
    if bracket is None:
        return (text,)
    outer, inner = _outside(text, bracket), without_label(bracket[1]).strip()
    return (outer, inner) if outer and inner and inner != bracket[1].strip() else (text,)


def _outside(text: str, bracket: re.Match[str]) -> str:
    """A name without what stands in brackets."""
    return (text[: bracket.start()] + text[bracket.end() :]).strip(" ,;")


def with_short_name(text: str) -> tuple[str, ...]:
    """The names that a line holds, itself first, which has an institution's short name in brackets behind the full one.

    What stands there besides is where it is or of what sort, and no name: VTB Bank (Europe), DDT (rock band).
    """
    found = _SHORT.match(text)
    if found is None:
        return (text,)
    words = words_of(found[2])
    shown = found[2].split()
    named = len(found[2]) >= _SHORTEST_SHORT and len(shown) <= _LONGEST_SHORT and all(one[0].isupper() for one in shown)
    if not named or _is_legal_form(shown) or is_country(found[2]) or terms_in(words) or names_place(words):
        return (text,)
    return text, found[1], found[2]
