"""A trade that a list says somebody to have, and that a namesake in the gazetteer has not: Сергей Лавров (хоккеист)."""

from __future__ import annotations

import re
from functools import cache

from gazetteer.entity import Entity
from resolver.descriptions import nouns_of, trades_of
from resolver.language.names.everyday_trades import everyday_trades, trades_of_nobody_known
from resolver.language.names.tables import rows
from resolver.language.names.term_words import words_of
from resolver.language.names.titles import keys_begun_in
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold

_BEHIND = re.compile(r"^(?P<name>[^(),]*[^(),\s]\s[^(),]*?)\s*(?:\((?P<inner>[^()]+)\)|, (?P<behind>[^()]+))$")
"""A full name and what stands behind it in brackets or behind a comma."""

_TURNED = re.compile(r"^[^(),]+, [^(),]+?\s*\((?P<inner>[^()]+)\)$")
"""The same of a name that is turned round: Лавров, Сергей (хоккеист)."""

_EVERYDAY = "worker"
"""The key of ``titles.tsv`` for trades, which everyday ones count as, too."""

_OF_ITS_OWN = frozenset(("artist", "athlete", "student", "teacher", _EVERYDAY))
"""The keys for what somebody is known by or lives of, so that whoever is known by something else is his namesake.

Who is in politics may have written, taught at a university, tried cases and led firms.
"""

_ATHLETE = "athlete"
_AMONG_OTHERS = frozenset(("activist", "journalist", "suspect", "writer"))
"""The keys for what somebody may be known by who lives of something else: a programmer in prison, a writer who paints.

Nobody of them is an athlete without being told so.
"""

_PROFESSOR = "professor"
"""The key for what a politician may well have been, but no athlete and nobody of the press, as it would be said."""


def trade_told(text: str) -> frozenset[str]:
    """The keys of ``titles.tsv`` for the trades that are said behind a full name; none where no trade is."""
    found = _BEHIND.match(text) or _TURNED.match(text)
    if found is None:
        return frozenset()
    said = found["inner"] or found["behind"]
    keys = keys_begun_in(said, said)
    if any(not trades_of_nobody_known(lang).isdisjoint(words_of(said)) for lang in LANGUAGES):
        keys |= {_EVERYDAY}
    return keys


def has_another(entity: Entity, told: frozenset[str]) -> bool:
    """Whether a person whose work is known has none of the trades that are told, one of which tells namesakes apart."""
    own = trades_of(entity).union(role.role for role in entity.roles)
    if not own or not own.isdisjoint(told):
        return False
    if told == {_PROFESSOR}:
        return own.isdisjoint(_offices())
    if told.isdisjoint(_OF_ITS_OWN if own.isdisjoint(_AMONG_OTHERS) else {_ATHLETE}):
        return False
    words = {word for noun in nouns_of(entity) for word in fold(noun).split()}
    return _EVERYDAY not in told or everyday_trades("en").isdisjoint(words)


@cache
def _offices() -> frozenset[str]:
    """The keys of what people preside over and study, beside which somebody may be a professor."""
    return frozenset(row["key"] for row in rows("titles") if row["kind"] != "profession") | {"artist", "scientist"}
