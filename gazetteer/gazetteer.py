"""The read interface of a gazetteer: entities by ID, over one or more layered segments."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from pathlib import Path
from weakref import WeakValueDictionary

from gazetteer import files
from gazetteer.compiled import COMPILED, COUNT, HASH, CompiledRecords, compiled_segments, line, stored
from gazetteer.entity import Entity, Record, Redirect
from gazetteer.lazy import LazyRecords
from gazetteer.schema import MOST_NAMES, SchemaError, checked
from resolver.arguments import several
from resolver.errors import GazetteerError
from resolver.storage.files import open_sections
from resolver.storage.sections import Sections

_DATA = Path(__file__).parent / "data"
BUILTIN = _DATA / "builtin.jsonl"
_MOST_REDIRECTS = 16


class Segment:
    """An immutable part of a gazetteer: records, and tombstones for IDs that it takes away from those below.

    ``index`` is what was compiled of the records for look-up, where a file has it; nothing here reads it.
    ``is_builtin`` says that the records are the built-in gazetteer's.
    """

    __slots__ = ("index", "is_builtin", "records", "tombstones")

    def __init__(
        self,
        records: Mapping[str, Record],
        tombstones: frozenset[str] = frozenset(),
        index: Sections | None = None,
        *,
        is_builtin: bool = False,
    ) -> None:
        self.records = records
        self.tombstones = tombstones
        self.index = index
        self.is_builtin = is_builtin


class Gazetteer:
    """What is known about who bears which name.

    A gazetteer is an ordered list of immutable segments, the last one on top. IDs that stand in several segments are
    merged when they are read. ``a | b`` lays b over a; :meth:`without` takes entities away.
    """

    def __init__(self, entities: Iterable[Record] = (), *, segments: tuple[Segment, ...] | None = None) -> None:
        """A gazetteer of the records given; records of one ID are merged, the later over the earlier.

        Raises :class:`~resolver.errors.GazetteerError`, which names the record, where one breaks the rules that hold
        for a file's, and where no records are given but a path or a single one.
        """
        self._segments = (Segment(_by_id(_checked(entities))),) if segments is None else segments

    @classmethod
    def of_sound(cls, records: Iterable[Record]) -> Gazetteer:
        """A gazetteer of records that were checked when they were read or made, and are not looked at again."""
        return cls(segments=(Segment(_by_id(records)),))

    @classmethod
    def builtin(cls) -> Gazetteer:
        """The gazetteer that comes with the package; one object for all who hold it."""
        known = _ALIVE.get(cls)
        if known is None:
            known = _ALIVE[cls] = cls(segments=(Segment(LazyRecords(BUILTIN), is_builtin=True),))
        return known

    @staticmethod
    def builtin_state() -> str:
        """What changes with the file of the built-in gazetteer, without a look into it: its size and time of change."""
        status = BUILTIN.stat()
        return f"{status.st_size} {status.st_mtime_ns}"

    @classmethod
    def load(cls, path: str | Path) -> Gazetteer:
        """A gazetteer from a ``.jsonl``, ``.yaml`` or ``.csv`` file, or a compiled one (``.onomast``).

        Of a compiled one nothing is read but what is asked for. Raises :class:`~resolver.errors.GazetteerError`, which
        names file, line and entity.
        """
        path = Path(path)
        if path.suffix.lower() == COMPILED:
            return cls(segments=tuple(Segment(*each) for each in compiled_segments(open_sections(path))))
        return cls.of_sound(files.read(path))

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The layers, the lowest first."""
        return self._segments

    @property
    def holds_builtin(self) -> bool:
        """Whether the whole built-in gazetteer is a layer, and nothing has been taken away."""
        layers = self._segments
        return any(one.is_builtin for one in layers) and not any(one.tombstones for one in layers)

    def __or__(self, upper: Gazetteer) -> Gazetteer:
        if not isinstance(upper, Gazetteer):
            return NotImplemented
        return Gazetteer(segments=self._segments + upper._segments)

    def without(self, identifiers: Iterable[str]) -> Gazetteer:
        """This gazetteer less some IDs; one that it does not have is passed over.

        Raises :class:`~resolver.errors.ArgumentError` for a single ID in place of a list, and for what is no list.
        """
        gone = frozenset(several(identifiers, "identifiers"))
        return Gazetteer(segments=(*self._segments, Segment({}, gone)))

    def get(self, identifier: str) -> Entity | None:
        """The entity of an ID, redirects followed; None where it is unknown or was split into several.

        Raises :class:`~resolver.errors.GazetteerError` where redirects go round in a circle.
        """
        seen = [identifier]
        while True:
            found = self.record(seen[-1])
            if not isinstance(found, Redirect):
                return found if isinstance(found, Entity) else None
            if found.redirect in seen or len(seen) > _MOST_REDIRECTS:
                chain = " -> ".join((*seen, found.redirect))
                raise GazetteerError(f"{identifier}: its redirects go in a circle: {chain}")
            seen.append(found.redirect)

    def __contains__(self, identifier: object) -> bool:
        return isinstance(identifier, str) and self.record(identifier) is not None

    def __iter__(self) -> Iterator[Entity]:
        """Every entity once, without redirects and splits, in the order in which the IDs first appear."""
        if len(self._segments) == 1:
            yield from (item for item in self._segments[0].records.values() if isinstance(item, Entity))
            return
        for identifier in dict.fromkeys(key for segment in self._segments for key in segment.records):
            found = self.record(identifier)
            if isinstance(found, Entity):
                yield found

    def of_scheme(self, scheme: str) -> Iterator[Entity]:
        """Every entity that has an outside identifier of a kind (``iso3166``), the lowest layer's first.

        Of a file's records only these are decoded.
        """
        found: dict[str, None] = {}
        for segment in self._segments:
            records = segment.records
            if isinstance(records, CompiledRecords | LazyRecords):
                found.update(dict.fromkeys(records.holding(f'"{scheme}"'.encode())))
            else:
                found.update(dict.fromkeys(records))
        entities = map(self.record, found)
        return (one for one in entities if isinstance(one, Entity) and scheme in one.same_as)

    def __len__(self) -> int:
        return self._length

    @cached_property
    def _length(self) -> int:
        known = stored(COUNT, [segment.records for segment in self._segments])
        return sum(1 for _ in self) if known is None else int(known)

    @cached_property
    def hash(self) -> str:
        """A hash of the content (SHA-256, hexadecimal); equal for equal records in the same order."""
        known = stored(HASH, [segment.records for segment in self._segments])
        if known is not None:
            return str(known)
        digest = hashlib.sha256()
        for item in self.records():
            digest.update(line(item))
        return digest.hexdigest()

    def records(self) -> Iterator[Record]:
        """Every record, redirects and splits too, with the layers merged."""
        for identifier in dict.fromkeys(key for segment in self._segments for key in segment.records):
            found = self.record(identifier)
            if found is not None:
                yield found

    def save(self, path: str | Path) -> None:
        """Write all records, merged, as JSON Lines; the old file is replaced only by a whole new one."""
        files.write(self.records(), Path(path))

    def record(self, identifier: str) -> Record | None:
        """What stands under an ID itself, layers merged: an entity, a redirect or a split; None where nothing."""
        found: Record | None = None
        for segment in self._segments:
            if identifier in segment.tombstones:
                found = None
            upper = segment.records.get(identifier)
            if upper is not None:
                found = _over(found, upper)
        return found


_ALIVE: WeakValueDictionary[type[Gazetteer], Gazetteer] = WeakValueDictionary()
"""The built-in gazetteer while somebody holds it."""


def _checked(entities: object) -> Iterator[Record]:
    """Records made in code, each by the rules of files."""
    if isinstance(entities, str | bytes | Path):
        raise GazetteerError(f"{str(entities)!r} is no list of entities; read a file with Gazetteer.load")
    if not isinstance(entities, Iterable):
        raise GazetteerError(f"a gazetteer is made of a list of entities; found {type(entities).__name__}")
    for number, item in enumerate(entities, start=1):
        try:
            yield checked(item)
        except SchemaError as error:
            identifier = getattr(item, "id", None)
            raise GazetteerError(f"{identifier or f'record {number}'}: {error}") from error


def _by_id(records: Iterable[Record]) -> dict[str, Record]:
    by_id: dict[str, Record] = {}
    for item in records:
        lower = by_id.get(item.id)
        by_id[item.id] = item if lower is None else _within_bounds(_over(lower, item))
    return by_id


def _within_bounds(merged: Record) -> Record:
    """A record that several have become, with no more names than an index can number."""
    if isinstance(merged, Entity) and len(merged.names) > MOST_NAMES:
        told = f"{merged.id}: its records have {len(merged.names):,} names together; the most are {MOST_NAMES:,}"
        raise GazetteerError(told)
    return merged


def _over(lower: Record | None, upper: Record) -> Record:
    if isinstance(lower, Entity) and isinstance(upper, Entity):
        return lower.merged(upper)
    return upper
