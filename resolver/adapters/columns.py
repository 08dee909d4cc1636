"""Columns: what the adapters to data frames and databases share, over Arrow arrays.

A batch is an array of names or texts. Each distinct value of it is worked on once, and the rows take their answers from
there; nulls stay null. The jobs say what is done with a value and which Arrow type comes of it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any, Protocol

import pyarrow as pa
import pyarrow.compute as pc

from gazetteer.entity import KINDS
from resolver.adapters.process import TURN, default_resolver
from resolver.arguments import one_of, score
from resolver.documents.parquet import is_text
from resolver.documents.selection import selected
from resolver.errors import CircumstanceError, ColumnError
from resolver.known import known_countries, known_year
from resolver.language.scripts.detection import LANGUAGES
from resolver.resolver import Resolver
from resolver.writing.styles import styles

TEXT = pa.large_string()
"""Strings whose offsets do not run out at two gigabytes a batch."""

_BEARER = [("id", TEXT), ("name", TEXT), ("kind", TEXT), ("score", pa.float64())]
MATCH = pa.struct(_BEARER)
"""What becomes of a name: the entity's ID, its preferred name, its kind, and the probability."""
MENTIONS = pa.large_list(pa.struct([("start", pa.int64()), ("end", pa.int64()), ("text", TEXT), *_BEARER]))
"""What becomes of a text: its mentions in order; ``start`` and ``end`` count code points."""


class Job(Protocol):
    """What is done with the values of a row, the first of which is never None."""

    @property
    def type(self) -> pa.DataType:
        """The Arrow type of what comes of it."""

    def __call__(self, resolver: Resolver, value: str, *others: Any) -> Any:
        """What comes of one row, as Arrow takes it from Python."""


@dataclass(frozen=True, slots=True)
class Resolving:
    """Names to the entities that bear them; ``kind`` restricts the answers. Beside a name: countries, year of birth."""

    kind: str | None = None
    type: pa.DataType = field(default=MATCH, init=False)

    def __post_init__(self) -> None:
        one_of("kind", self.kind, KINDS)

    def __call__(self, resolver: Resolver, value: str, *others: Any) -> dict[str, Any] | None:
        """The fields of :data:`MATCH`, or None where nobody is sure enough."""
        countries, born = others or (None, None)
        codes = (countries,) if isinstance(countries, str) else countries or ()
        known = tuple(code for code in codes if code)
        found = resolver.resolve(value, self.kind, known, born)
        return None if found is None else _bearer(found)


@dataclass(frozen=True, slots=True)
class Annotating:
    """Texts to their mentions, with the options of ``Resolver.annotate``; of one ``kind``, from ``threshold`` on."""

    lang: str | None = None
    kind: str | None = None
    threshold: float | None = None
    adjectives: bool = False
    nested: bool = False
    type: pa.DataType = field(default=MENTIONS, init=False)

    def __post_init__(self) -> None:
        one_of("lang", self.lang, LANGUAGES)
        one_of("kind", self.kind, KINDS)
        score(self.threshold, "threshold")

    def __call__(self, resolver: Resolver, value: str, *others: Any) -> list[dict[str, Any]]:  # noqa: ARG002 - Job's
        """The fields of :data:`MENTIONS`, mention by mention."""
        document = resolver.annotate(value, self.lang, self.adjectives, self.nested)
        return [
            {"start": each.start, "end": each.end, "text": each.text, **_bearer(each)}
            for each in selected(document, self.kind, self.threshold).mentions
        ]


@dataclass(frozen=True, slots=True)
class Normalising:
    """Texts to the same with preferred spellings, with the options of ``Document.normalised``."""

    to: str | None = None
    style: str | None = None
    lang: str | None = None
    kind: str | None = None
    threshold: float | None = None
    type: pa.DataType = field(default=TEXT, init=False)

    def __post_init__(self) -> None:
        one_of("to", self.to, LANGUAGES)
        one_of("lang", self.lang, LANGUAGES)
        one_of("kind", self.kind, KINDS)
        score(self.threshold, "threshold")
        if self.style is not None:
            one_of("style", self.style, styles())

    def __call__(self, resolver: Resolver, value: str, *others: Any) -> str:  # noqa: ARG002 - Job's
        """The new text."""
        return selected(resolver.annotate(value, self.lang), self.kind, self.threshold).normalised(self.to, self.style)


def answers(job: Job, resolver: Resolver | None, label: str, values: Any, *others: Any) -> Any:
    """The array that a job makes of an array of strings, row by row, each distinct row worked on once.

    ``label`` is what errors call the column; ``others`` are the arrays of what stands beside each value, of the same
    length or of length 1 for all rows. ``resolver`` None is the one over the built-in gazetteer. Raises
    :class:`~resolver.errors.ColumnError` where an array does not hold what it should.
    """
    codes, rows = _distinct([texts(values, label), *others])
    worker = default_resolver() if resolver is None else resolver
    with TURN:
        made = [None if row[0] is None else job(worker, *row) for row in rows]
    return pa.array(made, job.type).take(codes)


def texts(values: Any, label: str) -> Any:
    """An array as one of strings, or of a dictionary of strings; a column without any value holds none either.

    Raises :class:`~resolver.errors.ColumnError` for every other type.
    """
    array = _whole(values)
    kind = array.type
    coded = pa.types.is_dictionary(kind)
    if is_text(kind.value_type if coded else kind):
        return array if coded else array.cast(TEXT)
    if array.null_count == len(array):
        return pa.nulls(len(array), TEXT)
    raise ColumnError(f"{label} holds {kind}, not strings: give the column of names or texts, or cast it to strings")


def countries(values: Any, label: str) -> Any:
    """An array of ISO 3166 codes, one or a list of them for each row; a blank one is not known.

    Raises :class:`~resolver.errors.ColumnError` for every other type and for what is no code of a country.
    """
    array = _whole(values)
    listed = pa.types.is_list(array.type) or pa.types.is_large_list(array.type)
    listed = listed and (is_text(array.type.value_type) or pa.types.is_null(array.type.value_type))
    found = array if listed else _plain(texts(array, label))
    with _known(label):
        known_countries(code for code in pc.unique(found.flatten() if listed else found).to_pylist() if code)
    return found


def years(values: Any, label: str) -> Any:
    """An array of years, null where a year is not known; whole floating-point numbers are years too.

    Raises :class:`~resolver.errors.ColumnError` for every other type, for fractions and for what is no year.
    """
    array = _whole(values)
    if array.null_count == len(array):
        return pa.nulls(len(array), pa.int64())
    if pa.types.is_floating(array.type):
        array = pc.if_else(pc.is_nan(array), pa.scalar(None, array.type), array)
    elif not pa.types.is_integer(array.type):
        raise ColumnError(f"{label} holds {array.type}, not years: give a column of whole numbers such as 1970")
    try:
        whole = array.cast(pa.int64())
    except pa.ArrowInvalid as error:
        raise ColumnError(f"{label} holds what is no year: {error}") from error
    with _known(label):
        for year in pc.min_max(whole).as_py().values():
            known_year(year)
    return whole


@contextlib.contextmanager
def _known(label: str) -> Iterator[None]:
    """What cannot be is an error of its column."""
    try:
        yield
    except CircumstanceError as error:
        raise ColumnError(f"{label}: {error}, as null") from error


def _bearer(found: Any) -> dict[str, Any]:
    """Of a match or a mention, what says who bears the name."""
    return {"id": found.id, "name": found.name, "kind": found.kind, "score": found.score}


def _distinct(arrays: Sequence[Any]) -> tuple[Any, list[tuple[Any, ...]]]:
    """The number of its distinct row for each row, null where the first array is, and the distinct rows."""
    first = arrays[0] if pa.types.is_dictionary(arrays[0].type) else arrays[0].dictionary_encode()
    used = first.indices.unique().drop_null()  # of a category's values, only those that stand in this batch
    codes = pc.index_in(first.indices, used)
    values = first.dictionary.take(used).to_pylist()
    if len(arrays) == 1:
        return codes, [(value,) for value in values]
    length = len(codes)
    if any(len(array) not in (length, 1) for array in arrays[1:]):
        raise ColumnError(f"columns of {' and '.join(str(len(array)) for array in arrays)} rows do not go together")
    beside = [_hashable(array.to_pylist()) for array in arrays[1:]]
    spread = [each if len(each) == length else list(repeat(each[0], length)) for each in beside]
    seen: dict[tuple[Any, ...], int] = {}
    numbers = [
        None if code is None else seen.setdefault((values[code], *row), len(seen))
        for code, *row in zip(codes.to_pylist(), *spread, strict=True)
    ]
    return pa.array(numbers, pa.int64()), list(seen)


def _hashable(values: list[Any]) -> list[Any]:
    return [tuple(value) if isinstance(value, list) else value for value in values]


def _whole(values: Any) -> Any:
    """A column of several chunks as one array."""
    return values.combine_chunks() if isinstance(values, pa.ChunkedArray) else values


def _plain(array: Any) -> Any:
    return array.dictionary_decode() if pa.types.is_dictionary(array.type) else array
