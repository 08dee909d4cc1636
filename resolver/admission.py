"""Whether an entry may be added to a gazetteer: what forbids it, and what a person should look at first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gazetteer import lint
from gazetteer.doubts import departures, doubts
from gazetteer.entity import DERIVED_TYPES, Entity, Record
from gazetteer.gazetteer import Gazetteer
from gazetteer.lint import Finding, shown
from resolver.errors import GazetteerError
from resolver.index import Index
from resolver.resolver import Resolver
from resolver.review import NOISE, namesakes, review


class Admission:
    """Proposed records held against those of the file that they are to enter, and against all that is known.

    ``known`` resolves names by the gazetteer over which the file is laid, None where there is none. Each record goes
    through :meth:`must` and :meth:`doubts`; those that a caller takes are told to :meth:`take`, and :meth:`errors`
    has the last word over all of them.
    """

    def __init__(self, standing: Sequence[Record], proposed: Sequence[Record], known: Resolver | None) -> None:
        self._standing = list(standing)
        self._known = known
        self._resolvers = [Resolver(Gazetteer.of_sound(standing))] if standing else []
        self._resolvers += [known] if known else []
        self._beside = Index(Gazetteer.of_sound([*standing, *proposed]))
        self._taken: list[Record] = []
        self._own = {record.id for record in standing}

    def must(self, record: Record) -> None:
        """Raises :class:`GazetteerError` where the file, or a record taken before, has the ID already."""
        if record.id in self._own:
            raise GazetteerError(f"{record.id}: stands there already; give another ID, or mend the entry that has it")

    def doubts(self, entity: Entity) -> list[str]:
        """Why a person should look at an entity first, each as a line for people.

        It may be known already, by its ID or by whom its names resolve to, or depart from what entries are like.
        """
        found = {message: message for _, message in departures(entity)}
        if self._known is not None and entity.id in self._known.gazetteer:
            found[entity.id] = f"the ID is known already, of {_told(self._known.gazetteer.get(entity.id))}"
        for name in entity.names:
            if name.type not in DERIVED_TYPES:
                for resolver in self._resolvers:
                    match = resolver.resolve(name.text, entity.kind)
                    if match is not None and match.id != entity.id:
                        found.setdefault(match.id, f"{shown(name)} resolves to {match.id}, {_told(match.entity)}")
        indexes = [self._beside, *([self._known.index] if self._known else [])]
        known = None if self._known is None else self._known.gazetteer
        for one in namesakes(entity, indexes):
            if one.entity.id in self._own or (known is not None and one.entity.id in known):
                text = f"{shown(one.name)} reads as {shown(one.other)} of {one.entity.id}, {_told(one.entity)}"
                found.setdefault(one.entity.id, text)
        return list(found.values())

    def take(self, record: Record) -> None:
        """Count a record among those that are added."""
        self._taken.append(record)
        self._own.add(record.id)

    def errors(self) -> Iterator[tuple[Record, str]]:
        """The records taken that bring in an error of the lint, with the error; without them there is none.

        Raises :class:`GazetteerError` where no single record is to blame.
        """
        known = None if self._known is None else self._known.gazetteer
        while new := lint.new_errors(self._standing, [*self._standing, *self._taken], known):
            blamed: dict[str, str] = {}
            ids = {record.id for record in self._taken}
            for each in new:
                words = (each.entity, *each.message.split())
                blamed |= {word: each.message for word in words if word in ids and word not in blamed}
            if not blamed:
                raise GazetteerError("\n".join(f"{each.entity}: {each.message}" for each in new))
            yield from ((record, blamed[record.id]) for record in self._taken if record.id in blamed)
            self._taken = [record for record in self._taken if record.id not in blamed]

    def warnings(self, records: Sequence[Record]) -> list[Finding]:
        """What a reviewer would ask about the records: doubtful facts, and variants that rules reach."""
        entities = [record for record in records if isinstance(record, Entity)]
        noise = [each for each in review(entities, [self._beside]) if each.rule == NOISE]
        return sorted((*doubts(entities), *noise))


def _told(entity: Entity | None) -> str:
    """An entity in a few words."""
    if entity is None:
        return "nobody"
    return f"{entity.names[0].text}{f' ({entity.description})' if entity.description else ''}"
