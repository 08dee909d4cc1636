"""A year alone in brackets behind a full name is that of a birth."""

from __future__ import annotations

import pytest

from resolver import Resolver
from resolver.matching.lists.records import record


@pytest.mark.parametrize("name", ["Vladimir Putin (1990)", "ERDOĞAN Recep Tayyip (1990)"])
def test_a_year_alone_behind_a_full_name_is_that_of_a_birth(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
    assert builtin.resolve("Vladimir Putin (1952)") is not None
    assert record("Gürkaynak (2012)").born is None  # of what he wrote
