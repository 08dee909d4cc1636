"""Names in quotation marks: of works and products, and of organisations that have them for their names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.spans.span import Span
from resolver.annotation.spans.ties import is_initial
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.descriptions import noun_sorts
from resolver.language import inflection
from resolver.language.inflection.grammar import DECLINING, Case, Number, only_plural
from resolver.language.names.institutions import terms_in
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import words_of
from resolver.language.names.works import vessels
from resolver.language.scripts.folding import fold
from resolver.language.scripts.quotation_marks import CLOSING, OPENING

_DATA = Path(__file__).parent / "data"

_SHORTEST_ROOT = 3
_LONGEST_TITLE = 5
_QUOTED_KINDS = ("organisation", "facility")
"""Kinds of entities whose names stand in quotation marks."""


_FIRMS = frozenset(("company", "airline"))
_DASHES = ("-", "–", "—")

_BEFORE_NAME = (" ", ". ")
"""What may stand before a name in quotation marks with a comma behind it: «Родина», как всегда, молчит."""


class Quotes:
    """What one document has in quotation marks."""

    def __init__(self, tokens: Tokens, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._kinds = kinds
        gaps = tokens.gaps
        self._works = {
            self._title(at)
            for at in tokens.capitals
            if at and (gap := gaps[at])[0] == " " and gap[1:] in OPENING and self._says_work(at - 1)
        }
        self._ships = frozenset(self._ships_named()) if self._works else frozenset[tuple[str, str]]()

    def is_work(self, span: Span) -> bool:
        """Whether a name in quotation marks is what the document has as a work's or a product's."""
        if not self._works or self._tokens.gaps[span.first][-1:] not in OPENING or span.entry.entity.kind == "facility":
            return False
        if self._is_owner(span) or self._is_on_route(span):
            return False
        return self._is_among(span, self._works)

    def is_ship(self, span: Span) -> bool:
        """Whether a name in quotation marks is what the document has as a ship's: за «Ямалом», where ледокол «Ямал» is.

        A ship is called as a land or a town is, and companies are called so as well; a regiment or a club is the body
        wherever no ship's noun stands right before it.
        """
        if not self._ships or self._tokens.gaps[span.first][-1:] not in OPENING or self._is_owner(span):
            return False
        entity = span.entry.entity
        if entity.kind == "facility":
            return False
        if entity.kind == "organisation" and _FIRMS.isdisjoint(noun_sorts(entity)):
            return span.first > 0 and self._says_work(span.first - 1)
        return self._is_among(span, self._ships)

    def _is_among(self, span: Span, titles: Collection[tuple[str, str]]) -> bool:
        """Whether quotation marks that open at a span hold one of some titles, in whatever case.

        What stands behind its noun in another case than the nominative was no title: на судне «Роснефти».
        """
        first, second = self._title(span.first)
        if second:
            return any(more and _one_root(first, work) and _one_root(second, more) for work, more in titles)
        return (fold(span.entry.text), "") in titles or (not _is_oblique(span) and (first, "") in titles)

    def _ships_named(self) -> Iterator[tuple[str, str]]:
        """The titles behind a noun for a ship; behind its plural those that are joined to them as well."""
        tokens, kinds, last = self._tokens, self._kinds, -1
        for at in tokens.capitals:
            gap = tokens.gaps[at]
            if not at or gap[-1:] not in OPENING:
                continue
            before = tokens.texts[at - 1].lower()
            if gap[0] == " " and kinds.is_vessel(before) and self._title(at) in self._works:
                last = at if _is_plural(before, kinds.lang) else -1
            elif last < 0 or not self._joins(last, at):
                continue
            else:
                last = at
            yield self._title(at)

    def _joins(self, last: int, at: int) -> bool:
        """Whether quotation marks that open at a token are the next of a list behind those that open at ``last``."""
        between = range(last + 1, min(at, last + 1 + _LONGEST_TITLE) + 1)
        closed = next((one for one in between if self._tokens.gaps[one][:1] in CLOSING), None)
        if closed is None:
            return False
        joined = closed == at - 1 and self._tokens.texts[closed] in conjunctions(self._kinds.lang)
        return joined or (closed == at and "," in self._tokens.gaps[at])

    def _is_owner(self, span: Span) -> bool:
        """Whether a name in a case is whose the thing right before it is: поїзди «Укрзалізниці», but фильм «Москва»."""
        return _is_oblique(span) and span.first > 0 and self._says_work(span.first - 1)

    def _is_on_route(self, span: Span) -> bool:
        """Whether a dash parts a place in quotation marks from another name: саммит «Украина – ЕС»."""
        tokens, behind = self._tokens, span.last + 1
        if span.entry.entity.kind != "place" or behind >= len(tokens):
            return False
        return tokens.behind(span.last).strip() in _DASHES and tokens.texts[behind][0].isupper()

    def is_name(self, span: Span) -> bool:
        """Whether a word is all that stands in quotation marks, which are there for a name: «Шахтар» та «Зоря».

        A word that somebody says is followed by a comma, and by a dash where it stands inside a sentence: «Правда», —
        сказал он; but как пишет «Правда», суд отложен.
        """
        before, behind = self._tokens.gaps[span.first], self._tokens.behind(span.last)
        if span.entry.entity.kind not in _QUOTED_KINDS or not self._tokens.in_quotes(span.first, span.last):
            return False
        if not behind[1:].startswith(","):
            return True
        return before[:-1] in _BEFORE_NAME and behind[1:] == ", "

    def is_another_sort(self, span: Span) -> bool:
        """Whether the word before quotation marks says that something else is meant than a span's: канал «Россия».

        A suffix inside the marks is of what somebody says there: mecliste "Türkiye'ye katılma" kararı.
        """
        tokens, first = self._tokens, span.first
        if not first or tokens.gaps[first][:1] != " " or tokens.gaps[first][1:] not in OPENING:
            return False
        sort = tokens.texts[first - 1].lower()
        if span.entry.entity.kind == "place":
            if span.suffix or self._is_on_route(span):
                return False
            return self._kinds.is_titled(sort) and not self._kinds.is_place_word(sort)
        said = _classes(self._kinds.sorts(sort))
        own = _classes_of(span.entry.entity) if said else frozenset[int]()
        return bool(own) and own.isdisjoint(said)

    def _title(self, at: int) -> tuple[str, str]:
        """The first two folded words of what stands in quotation marks, the second empty where there is one only."""
        return folded(self._tokens.texts[at]), folded(self._tokens.following(at))

    def _says_work(self, at: int) -> bool:
        text = self._tokens.texts[at]
        return (text.islower() or self._tokens.opens_sentence(at)) and self._kinds.is_work(text.lower())


def is_things_name(tokens: Tokens, first: int, last: int, kinds: WordKinds) -> bool:
    """Whether a person's full name, from one token to another, is a thing's: на „Бориса Годунова“, «Тарас Шевченко».

    People's names have no quotation marks, so those that hold nothing else but maybe the bearer's title are an opera's,
    a ship's or an airport's: корвет «Гетьман Іван Мазепа». What somebody says stands behind a colon, opens a line, or
    has a comma and a dash behind it; a signature has initials.
    """
    while first > 1 and tokens.gaps[first] == " " and kinds.is_title(tokens.texts[first - 1]):
        first -= 1
    if not first or tokens.gaps[first][:-1] != " " or any(map(is_initial, tokens.texts[first : last + 1])):
        return False
    if not tokens.in_quotes(first, last) or is_said(tokens, last):
        return False
    return not kinds.title_keys(tokens.texts[first - 1])


def is_said(tokens: Tokens, last: int) -> bool:
    """Whether a comma or a dash stands behind the quotation mark that closes behind a token: somebody says it."""
    return tokens.behind(last)[1:].startswith((",", " —", " –"))


@cache
def _sorts() -> dict[str, int]:
    """The class of each term that tells whose a name in quotation marks is."""
    return {key: place for place, row in enumerate(rows("quoted-sorts", _DATA)) for key in values(row["keys"])}


def _classes(keys: Iterable[str]) -> frozenset[int]:
    return frozenset(_sorts()[key] for key in keys if key in _sorts())


def _classes_of(entity: Entity) -> frozenset[int]:
    """The classes of the terms in an entity's names."""
    return _classes(key for name in entity.names for span in terms_in(words_of(name.text)) for key in span.keys)


def _is_oblique(span: Span) -> bool:
    """Whether a name stands in another case than the nominative: Роснефти, of which there are not several."""
    return bool(span.readings) and not any(
        (one.case, one.number) == (Case.NOMINATIVE, Number.SINGULAR) for one in span.readings
    )


def _one_root(word: str, other: str) -> bool:
    """Whether two folded words agree up to an ending of two letters or three: южный and южному."""
    root = max(_SHORTEST_ROOT, min(len(word), len(other)) - 2)
    return word == other or word[:root] == other[:root]


def _is_plural(word: str, lang: str) -> bool:
    """Whether a noun for a ship is in the plural: ледоколы."""
    if lang not in DECLINING:
        return False
    forms = inflection.analyse(word, lang)
    return any(fold(form.lemma) in vessels(lang) and only_plural(form.readings) for form in forms)
