"""Parcels: texts on their way to another process, and what was made of them on its way back.

What comes back refers to the gazetteer's entities by their IDs, so that it has the entities of the process it comes to.
"""

from __future__ import annotations

import io
import pickle
import traceback
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any, TypeVar

from gazetteer.entity import Entity
from resolver.errors import WorkerError

if TYPE_CHECKING:
    from resolver.resolver import Resolver

K = TypeVar("K")
R = TypeVar("R")

Job = Callable[["Resolver", str], R]
"""What is done with a text. It is sent to other processes: a function of a module, or a dataclass that is called."""

_PARCEL_LETTERS = 20_000
_PARCEL_TEXTS = 100


def parcels(items: Iterable[tuple[K, str | None]], failure: list[Exception]) -> Iterator[list[tuple[K, str | None]]]:
    """The items in parcels; an exception of theirs goes to ``failure``, so that what came before it is done first."""
    parcel: list[tuple[K, str | None]] = []
    letters = 0
    try:
        for item in items:
            parcel.append(item)
            letters += len(item[1] or "")
            if letters >= _PARCEL_LETTERS or len(parcel) >= _PARCEL_TEXTS:
                yield parcel
                parcel, letters = [], 0
    except Exception as error:  # the items are the caller's, and so are their exceptions
        failure.append(error)
    if parcel:
        yield parcel


def outcome_of(resolver: Resolver, job: Job[R], text: str) -> R | Exception:
    """What the job makes of a text, or the exception that the text makes of the job."""
    try:
        return job(resolver, text)
    except Exception as error:  # whatever a text does to the job is that text's outcome
        return error


def packed_outcomes(resolver: Resolver, job: Job[Any], texts: list[str | None]) -> bytes:
    """The outcomes of a parcel, packed."""
    outcomes = [None if text is None else _sendable(outcome_of(resolver, job, text)) for text in texts]
    packed = io.BytesIO()
    _Packing(packed, pickle.HIGHEST_PROTOCOL).dump(outcomes)
    return packed.getvalue()


def _sendable(outcome: object) -> object:
    """An exception with the worker's traceback in its notes, and as plain words where it cannot be packed."""
    if not isinstance(outcome, Exception):
        return outcome
    trace = "".join(chain(["in a worker process:\n"], traceback.format_exception(outcome)))
    try:
        pickle.loads(pickle.dumps(outcome))
    except Exception:  # an exception's own packing may do anything
        outcome = WorkerError(f"{type(outcome).__name__}: {outcome}")
    outcome.add_note(trace)
    return outcome


class _Packing(pickle.Pickler):
    def persistent_id(self, obj: object) -> str | None:
        return obj.id if isinstance(obj, Entity) else None

    def reducer_override(self, obj: object) -> Any:
        """A dataclass as its class and fields: those that are frozen take five times as long to load by default."""
        fields = getattr(type(obj), "__dataclass_fields__", None)
        if fields is None:
            return NotImplemented
        if any(field.kw_only for field in fields.values()):
            return _made, (type(obj), {name: getattr(obj, name) for name in fields})
        return type(obj), tuple(getattr(obj, name) for name in fields)


def _made(record: Callable[..., Any], fields: dict[str, Any]) -> Any:
    """A record whose fields are given by their names."""
    return record(**fields)


class _Unpacking(pickle.Unpickler):
    def __init__(self, packed: io.BytesIO, entity: Callable[[str], Entity]) -> None:
        super().__init__(packed)
        self._entity = entity

    def persistent_load(self, pid: str) -> Entity:
        return self._entity(pid)


def unpacked(outcomes: bytes, entity: Callable[[str], Entity]) -> list[Any]:
    """The outcomes of a parcel, with the entities that ``entity`` has under the IDs."""
    found: list[Any] = _Unpacking(io.BytesIO(outcomes), entity).load()
    return found
