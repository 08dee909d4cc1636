"""Compiled gazetteer files: built from any gazetteer, and changed without compiling everything again.

A file has one segment, or two: what changed since it was built stands in a second one, over the first. When that grows
to a quarter of the first, all is compiled anew.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from gazetteer.compiled import COMPILED, COUNT, HASH, SEGMENTS, TOMBSTONES, CompiledRecords, line, packed_lines
from gazetteer.entity import Entity, Record
from gazetteer.gazetteer import Gazetteer
from resolver.cores import beside
from resolver.errors import GazetteerError
from resolver.index.fingerprint import fingerprint
from resolver.index.layering import RULES, compiled_with_rules
from resolver.storage.files import write_sections
from resolver.storage.sections import Content, plain_data

_MOST_CHANGED = 4
"""A file of which one record in so many has changed is compiled anew."""

_LEAST_BESIDE = 2000
"""Fewer records are not worth a process of their own."""


def build(gazetteer: Gazetteer, path: Path, *, replacing: bytes | None = None) -> None:
    """Compile a gazetteer into a file; an old one stays until the new one is there as a whole.

    ``replacing`` is the stamp of the file that this one is made from, where it is to take that one's place. Raises
    :class:`~resolver.errors.GazetteerError` where the file cannot be written, has another suffix than ``.onomast``, or
    is not the one to replace.
    """
    _check_suffix(path)
    write_sections(path, compiled(list(gazetteer.records())).items(), replacing)


def compiled(records: Sequence[Record]) -> dict[str, Content]:
    """Records of different IDs as the sections of a compiled gazetteer of one segment."""
    segment = _segment(records, ())
    digest = hashlib.sha256(segment["records.json"]).hexdigest()
    count = sum(isinstance(record, Entity) for record in records)
    return dict(_file([segment], digest, count))


def update(path: Path, upper: Gazetteer, removed: Sequence[str] = (), output: Path | None = None) -> None:
    """Lay a gazetteer over a compiled file, after taking some IDs out of it; ``output`` is another file for the result.

    What an ID has in the file and in ``upper`` is merged; to replace a record, remove its ID and give it anew. Raises
    :class:`~resolver.errors.GazetteerError` for an ID that the file does not have, and as :func:`build` does.
    """
    _check_suffix(path)
    old = Gazetteer.load(path)
    unknown = [identifier for identifier in removed if identifier not in old]
    if unknown:
        raise GazetteerError(f"{path}: has no entity {', '.join(unknown)}; 'onomast gazetteer search' finds IDs")
    new = old.without(removed) | upper
    base, *changed = old.segments
    assert isinstance(base.records, CompiledRecords)
    stamp = base.records.sections.stamp
    target = output or path
    replacing = stamp if os.path.realpath(target) == os.path.realpath(path) else None
    touched = dict.fromkeys(
        (*removed, *(key for one in (*changed, *upper.segments) for key in (*one.tombstones, *one.records)))
    )
    if len(touched) * _MOST_CHANGED > len(base.records) or not _is_current(base.records):
        build(new, target, replacing=replacing)
        return
    records = [record for identifier in touched if (record := new.record(identifier)) is not None]
    upper_segment = _segment(records, [identifier for identifier in touched if identifier in base.records])
    lower_segment: dict[str, Content] = {
        name: base.records.sections.content(name) for name in base.records.sections.names()
    }
    _check_suffix(target)
    before = sum(isinstance(old.record(identifier), Entity) for identifier in touched)
    count = len(old) - before + sum(isinstance(record, Entity) for record in records)
    digest = _hash(base.records, touched, new)
    write_sections(target, _file([lower_segment, upper_segment], digest, count), replacing)


def _is_current(records: CompiledRecords) -> bool:
    """Whether a segment was compiled by the rules of this version."""
    return bytes(records.sections.content(RULES)).decode() == fingerprint()


def _segment(records: Sequence[Record], tombstones: Iterable[str]) -> dict[str, Content]:
    with beside(lambda: packed_lines(records), len(records) >= _LEAST_BESIDE) as lines:
        index = compiled_with_rules(records)  # with the IDs
        return {**lines(), **index, TOMBSTONES: plain_data(list(tombstones))}


def _file(segments: Sequence[dict[str, Content]], digest: str, count: int) -> Iterator[tuple[str, Content]]:
    yield SEGMENTS, plain_data(len(segments))
    yield HASH, plain_data(digest)
    yield COUNT, plain_data(count)
    for number, segment in enumerate(segments):
        yield from ((f"{number}/{name}", content) for name, content in segment.items())


def _hash(base: CompiledRecords, touched: dict[str, None], new: Gazetteer) -> str:
    """The hash of all records; most are hashed as they stand in the file."""
    digest = hashlib.sha256()
    for identifier, written in base.lines():
        if identifier not in touched:
            digest.update(written)
        elif (record := new.record(identifier)) is not None:
            digest.update(line(record))
    for identifier in touched:
        if identifier not in base and (record := new.record(identifier)) is not None:
            digest.update(line(record))
    return digest.hexdigest()


def _check_suffix(path: Path) -> None:
    if path.suffix.lower() != COMPILED:
        raise GazetteerError(f"{path}: is no name for a compiled gazetteer; give one that ends in {COMPILED}")
