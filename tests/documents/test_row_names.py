"""Names of columns, of which each is called so once."""

from __future__ import annotations

import pytest

from resolver.documents.rows import distinct


@pytest.mark.parametrize(
    ("names", "told_apart"),
    [
        ([], []),
        (["a", "b"], ["a", "b"]),
        (["a", "a", "a"], ["a", "a.2", "a.3"]),
        (["a", "a", "a.2"], ["a", "a.3", "a.2"]),  # what is called a.2 stays so
        (["a.2", "a", "a"], ["a.2", "a", "a.3"]),
        (["a", "a.2", "a", "a.2"], ["a", "a.2", "a.3", "a.2.2"]),
    ],
)
def test_a_name_that_was_there_before_gets_a_number_that_no_column_has(names: list[str], told_apart: list[str]) -> None:
    assert distinct(names) == told_apart
