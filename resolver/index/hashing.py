"""The hash by which an index finds a whole name."""

from __future__ import annotations

import hashlib


def text_hash(folded: str) -> int:
    """Eight bytes that stand for a folded name."""
    return int.from_bytes(hashlib.blake2b(folded.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")
