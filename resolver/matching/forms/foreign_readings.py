"""How a foreign name of an institution reads without what its language alone writes: small words, joined names."""

from __future__ import annotations

from collections.abc import Iterator

from resolver.language.names.compounds import compounded, parted
from resolver.language.names.institutions import terms_in
from resolver.language.names.linking_words import without_links
from resolver.language.scripts.folding import fold
from resolver.matching.part import written_words


def foreign_readings(text: str) -> Iterator[tuple[str, bool]]:
    """What a text in Latin letters may be read as, each with whether a word of it is parted: ``Bolsjoj theater``.

    Small words are left out only where another word says what sort of body, facility or region is meant, so that
    Vila do Conde stays what it is.
    """
    unlinked = without_links(text)
    if unlinked != text and _says_a_sort(tuple(map(fold, written_words(unlinked)))):
        yield unlinked, False
    name_and_head = parted(text)
    if name_and_head is not None:
        yield " ".join(name_and_head), True


def _says_a_sort(words: tuple[str, ...]) -> bool:
    return any("head" in span.roles for span in terms_in(words)) or any(map(compounded, words))
