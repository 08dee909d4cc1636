"""IDs and what leads to them: those that two records have, references that end nowhere, in a circle or in a split."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from gazetteer.entity import Entity, Record, Redirect, Split
from gazetteer.gazetteer import Gazetteer

Broken = tuple[str, str]
"""An ID, and what is wrong about it."""


def broken(records: Iterable[Record], known: Gazetteer | None = None) -> Iterator[Broken]:
    """What is wrong with the IDs of one gazetteer's records; ``known`` is another to which references may lead."""
    records = list(records)
    yield from _duplicates(records)
    yield from _references(records, known)


def slips(records: Iterable[tuple[Record, str]], whole: Gazetteer) -> Iterator[tuple[str, str]]:
    """What cannot be meant where records, each with its file, are laid over those before them: the file, and why.

    An ID has two kinds, or leads to nothing in the ``whole`` that they are a part of.
    """
    kinds: dict[str, str] = {}
    for item, home in records:
        if isinstance(item, Entity):
            before = kinds.get(item.id, item.kind)
            kinds[item.id] = item.kind
            if before != item.kind:
                yield home, f"{item.id} has the kind {item.kind} here, {before} before; the last one counts"
            continue
        for target in (item.redirect,) if isinstance(item, Redirect) else item.split:
            if target not in whole:
                yield home, f"{item.id} leads to {target}, which none of the gazetteers has"


def _duplicates(records: Sequence[Record]) -> Iterator[Broken]:
    for identifier, count in Counter(item.id for item in records).items():
        if count > 1:
            yield identifier, f"the ID is given to {count} records; merge them or rename all but one"


def _references(records: Sequence[Record], known: Gazetteer | None) -> Iterator[Broken]:
    own = {item.id for item in records}
    splits = {item.id: item.split for item in records if isinstance(item, Split)}
    redirects = {item.id: item.redirect for item in records if isinstance(item, Redirect)}
    for item in records:
        for field, target in _targets(item):
            if target not in own and (known is None or target not in known):
                yield item.id, f"{field} leads to {target}, which does not exist"
            elif target == item.id and not isinstance(item, Redirect):
                yield item.id, f"{field} leads to the entity itself"
            elif (split := splits.get(target) or _known_split(target, own, known)) is not None:
                yield item.id, f"{field} leads to {target}, which is split: say {' or '.join(split)}"
        if isinstance(item, Redirect) and _circular(item.id, redirects):
            yield item.id, "its redirects go in a circle"


def _known_split(target: str, own: set[str], known: Gazetteer | None) -> tuple[str, ...] | None:
    """The parts of an ID that only the known gazetteer has, and has as a split."""
    record = None if known is None or target in own else known.record(target)
    return record.split if isinstance(record, Split) else None


def _targets(item: Record) -> Iterator[tuple[str, str]]:
    if isinstance(item, Redirect):
        yield "redirect", item.redirect
        return
    if isinstance(item, Split):
        yield from (("split", target) for target in item.split)
        return
    yield from (("related", target) for target in item.related)
    yield from ((f"the role {role.role}", role.of) for role in item.roles if role.of is not None)


def _circular(start: str, redirects: dict[str, str]) -> bool:
    at, seen = start, {start}
    while at in redirects:
        at = redirects[at]
        if at in seen:
            return at == start
        seen.add(at)
    return False
