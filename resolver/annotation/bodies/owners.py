"""Whose a ministry or another state's body is by the words beside it: its town, who speaks for it, `our`, `and`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from gazetteer.entity import Entity
from resolver.annotation.bodies.joined_bodies import JoinedBodies
from resolver.annotation.plans.atlas import atlas
from resolver.annotation.plans.homes import Homes
from resolver.annotation.spans.grouping import Grouped
from resolver.annotation.spans.span import BARE, FULL, Span
from resolver.annotation.weights import OUTSTANDING
from resolver.annotation.words.before_places import before_places
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens
from resolver.descriptions import all_noun_sorts
from resolver.language.inflection.grammar import Case
from resolver.language.names.tables import UseTable
from resolver.language.names.titles import ministry_of
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.quotation_marks import CLOSING, OPENING

_TABLE = UseTable("owners", Path(__file__).parent / "data")

COUNTRY_OF_LANGUAGE = {"ru": "RU", "uk": "UA", "tr": "TR"}
"""Whose ministry a text means that names no country, or says that it is its own."""

_FOREIGN = "foreign-ministry"
"""The key of what foreign ministries look after."""

_FURTHEST = 6
"""So many words may stand between a body and who holds an office there: spokeswoman for the."""

_FURTHEST_STATEMENT = 3
"""So many words behind a body the noun for its statement stands: Dışişleri Bakanlığından yapılan yazılı açıklamada."""

_SHORTEST_TITLE = 3
"""Letters of the shortest word that is a title's, and no small word in it: в отставке."""

_FURTHEST_MARK = 40
"""So many words back an opening quotation mark is looked for."""

_INSIDE = ("in",)
"""The English preposition before the town that a body is in."""

_RELATIVE = re.compile("[^']+'[dt][ae]ki")
"""A Turkish name with the suffix for what is there: Moskova'daki."""


class Owners:
    """Tells the countries of the bodies of one document by what stands beside their names."""

    def __init__(self, tokens: Tokens, grouped: Grouped, homes: Homes, kinds: WordKinds) -> None:
        self._tokens = tokens
        self._grouped = grouped
        self._homes = homes
        self._kinds = kinds
        self._joined = JoinedBodies(tokens, grouped, homes, kinds.lang)
        self._ours, self._in = _TABLE.words(kinds.lang, "our"), _TABLE.words(kinds.lang, "in")
        self._known: dict[tuple[int, int], frozenset[str]] = {}
        self._offices: dict[tuple[int, int], list[Entity]] = {}

    def beside(self, span: Span) -> frozenset[str]:
        """The countries whose body a span is by `our` before it, its town or who holds an office; empty for any."""
        key = span.start, span.end
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._told(span)
        return known

    def _told(self, span: Span) -> frozenset[str]:
        if self._is_ours(span) or self._speaks_for_home(span):
            return frozenset((COUNTRY_OF_LANGUAGE[self._kinds.lang],))
        town = self._of_town(span)
        if town:
            return town
        held = frozenset(code for one in self._held(span) for code in self._homes.of(one))
        return held or self._joined.country(span)

    def is_held_rival(self, span: Span) -> bool:
        """Whether who stands beside a body holds an office in another one of the name: TVF Başkanı Üstündağ.

        Of bodies of one state, what the document says so once holds for the name in all of it.
        """
        held = {one.id for one in self._held(span)} or self._held_in_document.get(span.entry.text, frozenset())
        return bool(held) and span.entry.entity.id not in held

    @cached_property
    def _held_in_document(self) -> dict[str, frozenset[str]]:
        """By a name that bodies of one state have, the IDs of those in which somebody beside it holds an office."""
        found: dict[str, frozenset[str]] = {}
        for rivals in self._grouped.values():
            bodies = [span for span in rivals.values() if span.entry.entity.kind == "organisation"]
            if len(bodies) == 1 or len({self._homes.of(span.entry.entity) for span in bodies}) != 1:
                continue  # each state's ministry is told where it stands
            held = frozenset(one.id for one in self._held(bodies[0]))
            if held:
                for span in bodies:
                    found[span.entry.text] = found.get(span.entry.text, frozenset()) | held
        return found

    def _held(self, span: Span) -> list[Entity]:
        """The bodies of a span's name in which the person nearest beside it holds an office."""
        key = span.start, span.end
        known = self._offices.get(key)
        if known is None:
            rivals = [rival.entry.entity for rival in self._grouped[key].values()]
            held = ([one for one in rivals if _holds(holder, one, self._homes)] for holder in self._beside(span))
            known = self._offices[key] = next(filter(None, held), [])
        return known

    def addressed(self, span: Span) -> frozenset[str]:
        """The countries to which a foreign ministry is said to turn, whose it is not: МЗС передало Москві ноту."""
        tokens, at = self._tokens, span.last + 2
        if self._kinds.lang not in CYRILLIC_LANGUAGES or at >= len(tokens):
            return frozenset()
        if tokens.gaps[at - 1] != " " or tokens.gaps[at] != " " or not tokens.texts[at - 1].islower():
            return frozenset()
        if _FOREIGN not in self._homes.keys_of(span.entry.entity) or tokens.texts[at - 1] in before_places("inside"):
            return frozenset()
        places = (one for one in self._towns.get(at, ()) if one.may_be(Case.DATIVE))
        return frozenset(code for one in places for code in self._homes.of(one.entry.entity))

    def _is_ours(self, span: Span) -> bool:
        """Whether the writer calls a body his own; what somebody else says of it stands in quotation marks."""
        tokens, first = self._tokens, span.first
        if not first or tokens.gaps[first] != " " or tokens.texts[first - 1].lower() not in self._ours:
            return False
        for at in range(first - 1, max(first - 1 - _FURTHEST_MARK, -1), -1):
            if tokens.gaps[at][-1:] in OPENING:
                return False
            if not CLOSING.isdisjoint(tokens.gaps[at]):
                return True
        return True

    def _speaks_for_home(self, span: Span) -> bool:
        """Whether a statement of a body that opens a Turkish sentence goes on with what Türkiye does.

        Dışişleri Bakanlığından yapılan açıklamada Türkiye'nin desteklemeyi sürdüreceği kaydedildi.
        """
        tokens, said = self._tokens, _TABLE.beginnings(self._kinds.lang, "statement")
        if not said or not tokens.opens_sentence(span.first):
            return False
        for at in range(span.last + 1, min(span.last + 1 + _FURTHEST_STATEMENT, len(tokens) - 1)):
            if tokens.gaps[at] != " ":
                return False
            if tokens.texts[at].startswith(said):
                home = COUNTRY_OF_LANGUAGE[self._kinds.lang]
                return tokens.gaps[at + 1] in {" ", ", "} and atlas().of_word(_bare(tokens.texts[at + 1])) == home
        return False

    def _of_town(self, span: Span) -> frozenset[str]:
        """The country of the town in which a body is said to be: the Foreign Ministry in Kyiv, Kiev'deki Dışişleri."""
        tokens, lang, behind = self._tokens, self._kinds.lang, span.last + 1
        if lang == "tr":
            near = span.first > 0 and tokens.gaps[span.first] == " "
            at = span.first - 1 if near and _RELATIVE.fullmatch(tokens.texts[span.first - 1]) else -1
        else:
            spaced = behind + 1 < len(tokens) and tokens.gaps[behind] == tokens.gaps[behind + 1] == " "
            at = behind + 1 if spaced and tokens.texts[behind] in (before_places("inside", lang) or _INSIDE) else -1
        towns = self._towns.get(at, ())
        if lang in CYRILLIC_LANGUAGES:  # what the Минобороны does in another town it is not there for
            towns = [one for one in towns if one.may_be(Case.LOCATIVE) and _is_capital(one.entry.entity)]
        countries = [self._homes.of(one.entry.entity) for one in towns]
        if not countries or any(own != countries[0] for own in countries):
            return frozenset()
        bodies = [self._homes.of(rival.entry.entity) for rival in self._grouped[span.start, span.end].values()]
        # the Security Council in New York is nobody's
        return countries[0] if all(bodies) or countries[0] in bodies else frozenset()

    def is_states(self, span: Span) -> bool:
        """Whether a country right behind a body in Russian or Ukrainian is in the genitive, as whose it is."""
        at = span.last + 1
        if self._kinds.lang not in CYRILLIC_LANGUAGES or self._tokens.behind(span.last) != " ":
            return False
        behind = (one for one in self._towns.get(at, ()) if self._homes.is_country(one.entry.entity))
        return any(one.may_be(Case.GENITIVE) for one in behind)

    @cached_property
    def _towns(self) -> dict[int, list[Span]]:
        """The places of one word at each token."""
        found: dict[int, list[Span]] = {}
        for span in self._grouped.places:
            if span.words == 1:
                found.setdefault(span.first, []).append(span)
        return found

    def _beside(self, span: Span) -> Iterator[Span]:
        """Who is said beside a body to hold an office there: the ministry's spokeswoman, Maria Zakharova."""
        tokens, behind = self._tokens, span.last + 1
        titled = span.first > 0 and tokens.gaps[span.first] == " " and self._is_title(span.first - 1)
        for at in range(behind, min(behind + _FURTHEST, len(tokens))):
            if tokens.gaps[at] not in {" ", ", ", "'s ", "-"}:
                break
            if titled and at in self._begun:
                yield from self._begun[at]
            if not self._is_title(at):
                break
            titled = True
        titled = False
        for at in range(span.first - 1, max(span.first - 1 - _FURTHEST, -1), -1):
            if tokens.gaps[at + 1] not in {" ", ", ", "-"}:
                break
            if titled and at in self._ended:
                yield from self._ended[at]
            if self._is_title(at):
                titled = True
            elif tokens.texts[at] not in self._in:
                break

    def _is_title(self, at: int) -> bool:
        text = self._tokens.texts[at]
        return len(text) >= _SHORTEST_TITLE and self._kinds.is_title(text)

    @cached_property
    def _begun(self) -> dict[int, list[Span]]:
        """Whose names begin at each token."""
        return self._at(ends=False)

    @cached_property
    def _ended(self) -> dict[int, list[Span]]:
        """Whose names end at each token."""
        return self._at(ends=True)

    def _at(self, ends: bool) -> dict[int, list[Span]]:
        found: dict[int, list[Span]] = {}
        for span in self._grouped.spans:
            if span.form in (FULL, BARE):
                found.setdefault(span.last if ends else span.first, []).append(span)
        return found


def _is_capital(place: Entity) -> bool:
    """Whether a town is described as a capital, a country's before all: ministries are there."""
    return place.prominence >= OUTSTANDING and "capital" in all_noun_sorts(place)


def _bare(word: str) -> str:
    """A Turkish name without what follows its apostrophe."""
    return word.partition("'")[0]


def _holds(span: Span, body: Entity, homes: Homes) -> bool:
    """Whether a person holds an office in a body, or is its country's minister of what it looks after.

    Of whom the text names in full, a former office counts as well: a family name alone many have had in office.
    """
    for role in span.entry.entity.roles:
        if role.until is not None and span.form == BARE:
            continue
        if role.of == body.id:
            return True
        ministry = ministry_of(role.role)
        if ministry is not None and role.of in body.related and ministry in homes.keys_of(body):
            return True
    return False
