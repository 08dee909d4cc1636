"""Data sets for names: a folder with ``gazetteer.jsonl`` and ``queries.jsonl``."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import msgspec

from gazetteer import Gazetteer

OWN = Path(__file__).parent / "data"
_SEED = 7


class DataSetError(Exception):
    """A folder is not a data set; the text says what is missing or which line is broken."""


class Query(msgspec.Struct, frozen=True):
    """A name as it is met, and the IDs that are right: none where nobody in the gazetteer bears it."""

    query: str
    expected: list[str]


@dataclass(frozen=True, slots=True)
class DataSet:
    """A gazetteer and the names that are asked for."""

    name: str
    gazetteer: Gazetteer
    queries: tuple[Query, ...]
    sampled: bool = False
    """Whether the queries are a part of the set's."""

    @property
    def owned(self) -> int:
        """How many of the queries somebody in the gazetteer bears."""
        return sum(bool(query.expected) for query in self.queries)


def read(directory: Path, sample: int | None = None) -> DataSet:
    """The data set of a folder; of its queries only ``sample`` ones, always the same, where that is given.

    Raises :class:`DataSetError`, and :class:`resolver.errors.GazetteerError` for a broken gazetteer.
    """
    for file in ("gazetteer.jsonl", "queries.jsonl"):
        if not (directory / file).is_file():
            raise DataSetError(f"{directory}: no {file}; a data set has gazetteer.jsonl and queries.jsonl")
    gazetteer = Gazetteer.load(directory / "gazetteer.jsonl")
    queries = _queries(directory / "queries.jsonl")
    sampled = sample is not None and sample < len(queries)
    if sample is not None and sampled:
        queries = random.Random(_SEED).sample(queries, sample)
    if not any(query.expected for query in queries):
        raise DataSetError(
            f"{directory / 'queries.jsonl'}: no query has an expected ID, so that nothing can be measured"
        )
    name = "benchmarks/data" if directory.resolve() == OWN.resolve() else directory.resolve().name
    return DataSet(name, gazetteer, tuple(queries), sampled)


def lines(path: Path) -> list[str]:
    """The lines of a file of a data set. Raises :class:`DataSetError` where it is not in UTF-8."""
    try:
        return path.read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise DataSetError(f"{path}: not UTF-8: {error}") from error


def _queries(path: Path) -> list[Query]:
    decoder = msgspec.json.Decoder(Query)
    queries: list[Query] = []
    for number, line in enumerate(lines(path), start=1):
        if not line.strip():
            continue
        try:
            queries.append(decoder.decode(line))
        except msgspec.DecodeError as error:
            raise DataSetError(f"{path}:{number}: not a query: {error}") from error
    return queries
