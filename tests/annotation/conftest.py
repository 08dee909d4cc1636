"""One resolver over those who appear in the scenes."""

from __future__ import annotations

import pytest
from scenes import GAZETTEER

from resolver import Resolver


@pytest.fixture(scope="session")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)
