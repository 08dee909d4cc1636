"""Persons by the name that is left of a query without the office, or the body, that it says they are of."""

from __future__ import annotations

from collections.abc import Iterator

from gazetteer.entity import Entity
from resolver.index import Index
from resolver.language.names.titles import title_keys
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.forms.hypotheses import base_forms, itself
from resolver.matching.persons.given import is_listed
from resolver.matching.persons.given_only import is_given_only
from resolver.matching.weights import weights
from resolver.ranking.candidate import Candidate, keep_better
from resolver.ranking.seated import bodies_called
from resolver.ranking.titled import titled
from resolver.ranking.weighing import Weighing

_LONGEST_BODY = 4
_MOST_WORDS = 7


class PersonsBeside:
    """Weighs persons by their own name, where a query says besides what they are."""

    def __init__(self, index: Index, weighing: Weighing) -> None:
        self._index = index
        self._weighing = weighing

    def add(self, name: str, best: dict[str, Candidate]) -> frozenset[str]:
        """Put into ``best`` the persons that a query leads to beside a title or a body; the title's keys."""
        keys = self._weigh_titled(name, best)
        if not keys and self._index.postings.has_things:
            self._weigh_affiliated(name, best)
        return keys

    def _weigh_titled(self, name: str, best: dict[str, Candidate]) -> frozenset[str]:
        """Persons by the name beside a title that says what it is of, too; the title's keys."""
        asked = titled(name, self._index)
        if asked is None:
            return frozenset()
        found: dict[str, Candidate] = {}
        self._weighing.add([itself(asked.name), *base_forms(asked.name)], "person", found)
        listed = is_listed(fold(asked.name))
        for one in found.values():
            if listed and is_given_only(one.entry.parts) and not _is_called(one.entry.entity, asked.titles):
                continue  # President John is no Pope
            one.evidence += (Evidence("title", None, name),)
            self._keep(one, asked.of, name, best)
        return asked.titles

    def _weigh_affiliated(self, name: str, best: dict[str, Candidate]) -> None:
        """Persons by their own name, where a query ends in the body that they are known to be of: Сечин Роснефть."""
        for head, told, bodies in self._affiliated(name):
            found: dict[str, Candidate] = {}
            self._weighing.add([itself(head)], "person", found)
            for one in found.values():
                if _is_of(one.entry.entity, bodies):
                    self._keep(one, bodies, told, best)

    @staticmethod
    def _keep(one: Candidate, bodies: frozenset[str], told: str, best: dict[str, Candidate]) -> None:
        """Keep a candidate, raised where it is known to be of one of the bodies that a query names."""
        if _is_of(one.entry.entity, bodies):
            one.log_odds += weights().known["affiliation"]
            one.evidence += (Evidence("affiliation", "agrees", told),)
        keep_better(one, best)

    def _affiliated(self, name: str) -> Iterator[tuple[str, str, frozenset[str]]]:
        """A query's ends that are called as bodies are: what stands before, the body's name, and whose that is."""
        words = cleaned(name).replace(",", " ").split()
        if not 2 <= len(words) <= _MOST_WORDS:
            return
        for size in range(1, min(_LONGEST_BODY, len(words) - 1) + 1):
            told = " ".join(words[-size:])
            bodies = bodies_called(told, self._index)
            if bodies:
                yield " ".join(words[:-size]), told, bodies


def _is_called(person: Entity, titles: frozenset[str]) -> bool:
    """Whether one of some titles stands in a person's own names: Patriarch Kirill."""
    return any(not titles.isdisjoint(title_keys(name.text)) for name in person.names)


def _is_of(person: Entity, bodies: frozenset[str]) -> bool:
    """Whether a person holds or held an office in one of the bodies, or is known for it."""
    return not bodies.isdisjoint((*person.related, *(role.of for role in person.roles if role.of)))
