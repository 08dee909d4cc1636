"""A set of strings compiled for look-up: from a string to its place among them, and back.

Strings stand one behind another in the order of a hash of theirs (CRC-32); an array says where those of each hash
begin. A look-up is a hash, two numbers and, on average, one comparison, whether the bytes are in memory or in a mapped
file.
``docs/decisions/0009-compiled-store.md`` has what this was measured against.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate
from zlib import crc32

from resolver.storage.sections import U32, Sections, Strings, packed_pieces, packed_strings


def packed_table(name: str, keys: Sequence[str]) -> tuple[dict[str, bytes], list[int]]:
    """Different strings as sections, for :class:`Table`; and, by place in the table, which of the keys it is."""
    mask = (1 << max(0, len(keys) - 1).bit_length()) - 1
    encoded = [key.encode() for key in keys]
    hashes = [value & mask for value in map(crc32, encoded)]
    order = sorted(range(len(keys)), key=keys.__getitem__)
    order.sort(key=hashes.__getitem__)
    counts = [0] * (mask + 2)
    for value in hashes:
        counts[value + 1] += 1
    slots = array(U32, accumulate(counts))
    return {f"{name}.slots": slots.tobytes(), **packed_pieces(name, [encoded[at] for at in order])}, order


class Table:
    """Strings by place, and places by string."""

    __slots__ = ("_mask", "_slots", "_starts", "_text")

    def __init__(self, sections: Sections, name: str) -> None:
        self._slots = sections.numbers(f"{name}.slots", U32)
        self._mask = len(self._slots) - 2
        self._starts = sections.numbers(f"{name}.starts", U32)
        self._text = sections.content(f"{name}.text")

    def __len__(self) -> int:
        return len(self._starts) - 1

    def find(self, key: str) -> int:
        """The place of a string, or -1."""
        sought = key.encode("utf-8", "surrogatepass")  # a lone surrogate is no key, and no error
        slot = crc32(sought) & self._mask
        starts, size = self._starts, len(sought)
        for at in range(self._slots[slot], self._slots[slot + 1]):
            start = starts[at]
            if starts[at + 1] - start == size and self._text[start : start + size] == sought:
                return at
        return -1

    def __getitem__(self, place: int) -> str:
        return str(self._text[self._starts[place] : self._starts[place + 1]], "utf-8")

    def __iter__(self) -> Iterator[str]:
        return map(self.__getitem__, range(len(self)))


def packed_texts(texts: Mapping[str, str]) -> dict[str, bytes]:
    """A mapping from strings to strings as sections, for :class:`Texts`."""
    keys = list(texts)
    sections, order = packed_table("keys", keys)
    return {**sections, **packed_strings("texts", (texts[keys[at]] for at in order))}


class Texts:
    """A mapping from strings to strings, read in place."""

    __slots__ = ("_keys", "_texts")

    def __init__(self, sections: Sections) -> None:
        self._keys = Table(sections, "keys")
        self._texts = Strings(sections, "texts")

    def __contains__(self, key: str) -> bool:
        return self._keys.find(key) >= 0

    def get(self, key: str, default: str = "") -> str:
        """The text of a key, or ``default``."""
        place = self._keys.find(key)
        return self._texts[place] if place >= 0 else default
