"""The repository's own set of names keeps its promises."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.datasets import OWN, DataSet, read


@pytest.fixture(scope="module")
def own() -> DataSet:
    return read(OWN)


def test_each_entity_has_one_name(own: DataSet) -> None:
    assert [entity.id for entity in own.gazetteer if len(entity.names) != 1] == []
    kinds = Counter(entity.kind for entity in own.gazetteer)
    assert kinds.keys() == {"person", "place", "organisation"}
    assert len(own.gazetteer) >= 400


def test_queries_are_other_spellings_and_strangers(own: DataSet) -> None:
    native = {name.text for entity in own.gazetteer for name in entity.names}
    asked = Counter(query.query for query in own.queries)
    assert [text for text, times in asked.items() if times > 1 or text in native] == []
    assert own.owned >= 900
    assert len(own.queries) - own.owned >= 300


def test_every_expected_entity_exists(own: DataSet) -> None:
    assert [
        query for query in own.queries for identifier in query.expected if own.gazetteer.get(identifier) is None
    ] == []
