"""Folders that mirror the tree they were read from."""

from __future__ import annotations

from pathlib import Path

import pytest

from resolver.documents.output import Mirror
from resolver.documents.source import Source
from resolver.errors import DocumentError


def test_a_mirror_keeps_places_apart(tmp_path):
    mirror = Mirror(tmp_path / "out")
    first = Source(Path("one/a.txt"), Path("a.txt"))
    assert mirror.place(first, ".jsonl") == tmp_path / "out/a.txt.jsonl"
    assert mirror.place(first, ".jsonl") == tmp_path / "out/a.txt.jsonl"
    with pytest.raises(DocumentError, match=r"two/a.txt: .* that of one/a.txt"):
        mirror.place(Source(Path("two/a.txt"), Path("a.txt")), ".jsonl")
    with pytest.raises(DocumentError, match="would replace it"):
        mirror.place(Source(tmp_path / "out/b.txt", Path("b.txt")))


def test_a_mirror_can_give_names_that_pair(tmp_path):
    mirror = Mirror(tmp_path)
    text, page = Source(tmp_path / "a.txt", Path("a.txt")), Source(Path("a.html"), Path("a.html"))
    assert mirror.place(text, ".ann", replaces=".txt") == tmp_path / "a.ann"
    assert mirror.place(page, ".ann", replaces=".txt") == tmp_path / "a.html.ann"
    assert mirror.place(text, ".txt", replaces=".txt", same=True) == tmp_path / "a.txt"
    with pytest.raises(DocumentError, match="would replace it"):
        mirror.place(text, ".txt", replaces=".txt")
    with pytest.raises(DocumentError, match=r"that of a\.html"):
        mirror.place(Source(Path("a.html.txt"), Path("a.html.txt")), ".ann", replaces=".txt")
