"""What one edition of a gazetteer has otherwise than another: for whoever reviews a change or writes a release note."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from gazetteer.entity import Entity, Name, Record, Redirect, Role, Split
from gazetteer.gazetteer import Gazetteer
from gazetteer.schema import compact
from resolver.language.scripts.folding import fold

Change = Literal["added", "vanished", "redirected", "split", "changed"]

_ONE = ("kind", "native", "description", "born", "died", "gender", "prominence")
_LISTS = ("countries", "related", "never")

Item = TypeVar("Item", Name, Role)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs.

    ``change`` says what became of the ID: it was added, it vanished without a redirect (which breaks what refers to
    it), it leads to another ID now, it was split into several, or one field of its record changed. ``was`` and ``now``
    are the values as a gazetteer file holds them, None where there is none.
    """

    id: str
    change: Change
    field: str | None = None
    was: Any = None
    now: Any = None


def differences(old: Iterable[Record], new: Iterable[Record]) -> list[Difference]:
    """What differs between two editions, sorted by ID; records of one ID are merged before they are compared."""
    before = {item.id: item for item in Gazetteer.of_sound(old).records()}
    after = {item.id: item for item in Gazetteer.of_sound(new).records()}
    found: list[Difference] = []
    for identifier in sorted(before.keys() | after.keys()):
        found += _of_one(identifier, before.get(identifier), after.get(identifier))
    return found


def _of_one(identifier: str, old: Record | None, new: Record | None) -> Iterator[Difference]:
    if new is None:
        yield Difference(identifier, "vanished", was=_summary(old))
    elif isinstance(new, Redirect):
        if old != new:
            yield Difference(identifier, "redirected", was=_summary(old), now=new.redirect)
    elif isinstance(new, Split):
        if old != new:
            yield Difference(identifier, "split", was=_summary(old), now=list(new.split))
    elif isinstance(old, Entity):
        for field, was, now in _fields(old, new):
            yield Difference(identifier, "changed", field, was, now)
    else:
        yield Difference(identifier, "added", was=_summary(old), now=_summary(new))


def _summary(record: Record | None) -> str | None:
    """An entity by its preferred name, a redirect and a split by where they lead."""
    if record is None:
        return None
    if isinstance(record, Split):
        return ", ".join(record.split)
    return record.redirect if isinstance(record, Redirect) else record.names[0].text


def _fields(old: Entity, new: Entity) -> Iterator[tuple[str, Any, Any]]:
    yield from (("names", was, now) for was, now in _paired(old.names, new.names, _of_name, _sort_of_name))
    for lang in dict.fromkeys(name.lang for name in new.names):
        was, now = old.preferred(lang), new.preferred(lang)
        # a new preferred spelling is told among the names; that an old one has moved to the front is not
        if was and now and was.text != now.text and any(_of_name(now) == _of_name(name) for name in old.names):
            yield "preferred", compact(was), compact(now)
    yield from (("roles", was, now) for was, now in _paired(old.roles, new.roles, _of_role, _sort_of_role))
    for field in _ONE:
        one, other = getattr(old, field), getattr(new, field)
        if one != other:
            yield field, one, other
    for field in _LISTS:
        gone, come = _items(getattr(old, field), getattr(new, field))
        yield from ((field, item, None) for item in gone)
        yield from ((field, None, item) for item in come)
    for source in sorted(old.same_as.keys() | new.same_as.keys()):
        one, other = old.same_as.get(source), new.same_as.get(source)
        if one != other:
            yield f"same_as.{source}", one, other


def _items(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    return [item for item in old if item not in new], [item for item in new if item not in old]


def _paired(
    old: Sequence[Item], new: Sequence[Item], key: Callable[[Item], object], sort: Callable[[Item], object]
) -> Iterator[tuple[dict[str, Any] | None, dict[str, Any] | None]]:
    """What became of items: those of one key are compared; of the rest, a single one of a sort has become the other."""
    before, after = {key(item): item for item in old}, {key(item): item for item in new}
    for identity, item in before.items():
        if identity in after and item != after[identity]:
            yield compact(item), compact(after[identity])
    gone: dict[object, list[Item]] = defaultdict(list)
    come: dict[object, list[Item]] = defaultdict(list)
    for item in old:
        if key(item) not in after:
            gone[sort(item)].append(item)
    for item in new:
        if key(item) not in before:
            come[sort(item)].append(item)
    for group in dict.fromkeys((*gone, *come)):
        if len(gone[group]) == len(come[group]) == 1:
            yield compact(gone[group][0]), compact(come[group][0])
        else:
            yield from ((compact(item), None) for item in gone[group])
            yield from ((None, compact(item)) for item in come[group])


def _of_name(name: Name) -> object:
    return name.lang, fold(name.text)


def _sort_of_name(name: Name) -> object:
    return name.lang, name.type


def _of_role(role: Role) -> object:
    return role.role, role.of, role.since


def _sort_of_role(role: Role) -> object:
    return role.role, role.of
