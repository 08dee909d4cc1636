"""Names by ear: Russian and Ukrainian letters for one sound are one, as a text writes the sister language's names."""

from __future__ import annotations

from typing import Final

from resolver.language.scripts import folding

_ALIKE: Final = str.maketrans("іїыєэ", "иииее")


def heard(text: str) -> str:
    """What a text sounds like in either language, folded: Дніпре is Russian Днипре, Сергея Ukrainian Сєргєя."""
    return folding.fold(text).translate(_ALIKE)
