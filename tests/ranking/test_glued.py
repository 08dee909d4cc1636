"""Words that are written as one, parted where names have the parts."""

from __future__ import annotations

import pytest

from resolver.index import Index
from resolver.index.reviewed_places import index_of_reviewed_places
from resolver.ranking.glued import parted


@pytest.fixture(scope="module")
def index() -> Index:
    return index_of_reviewed_places()


@pytest.mark.parametrize(
    ("name", "apart"),
    [
        ("#КрасныйЛуч", "Красный Луч"),
        ("белаяцерковь", "белая церковь"),
        ("Кривой Рог", None),  # is apart
        ("Днепропетровск", None),  # is one name
        ("Kaliningrad Новыйгород", None),  # whoever writes capitals writes spaces
        ("аБвГдЕ" * 80, None),  # changes letter by letter
    ],
)
def test_what_is_parted(index: Index, name: str, apart: str | None) -> None:
    found = next(parted(name, index), None)
    assert (found.text if found else None) == apart
