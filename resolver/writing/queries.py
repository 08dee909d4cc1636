"""Spellings as one query: an expression of the Lucene syntax, or a regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterable

LIMIT = 50
"""How many variants are given where nobody says how many: what fits into a search engine's query."""

_END = ""
Trie = dict[str, "Trie"]


def lucene(texts: Iterable[str]) -> str:
    """The texts as phrases joined by ``OR``, for Lucene, Elasticsearch, Solr and what speaks their syntax."""
    return " OR ".join('"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"' for text in texts)


def regex(texts: Iterable[str]) -> str:
    """One regular expression that matches exactly these texts, as whole words, in whatever script.

    Common beginnings are written once. It is for engines whose ``\\w`` knows Unicode and that can look behind: Python,
    PCRE with UTF on, Java with UNICODE_CHARACTER_CLASS, .NET. Of texts that begin alike the longest is tried first.
    """
    return rf"(?<!\w){_written(_trie(texts), whole=True)}(?!\w)"


def _trie(texts: Iterable[str]) -> Trie:
    root: Trie = {}
    for text in texts:
        node = root
        for char in text:
            node = node.setdefault(char, {})
        node[_END] = {}
    return root


def _written(node: Trie, whole: bool = False) -> str:
    """What can follow at a node of the trie; ``whole``: always in brackets."""
    ends = _END in node
    branches: list[str] = []
    for char, child in node.items():
        if char:
            text, below = _run(char, child)
            branches.append(re.escape(text) + _written(below))
    if not branches:
        return "(?:)" if whole else ""
    branches.sort(key=lambda branch: (-len(branch), branch))
    single = branches[0] if len(branches) == 1 else ""
    if single and not ends:
        return f"(?:{single})" if whole else single
    letters = all(len(branch) == 1 for branch in branches)
    if letters and len(branches) > 1:
        inner = "[" + "".join(sorted(branches)) + "]"
    else:
        inner = single if len(single) == 1 else "(?:" + "|".join(branches) + ")"
    return (
        f"(?:{inner}?)" if ends and whole else f"{inner}?" if ends else f"(?:{inner})" if whole and letters else inner
    )


def _run(char: str, node: Trie) -> tuple[str, Trie]:
    """A letter and all that must follow it, with the node where texts part or end."""
    text = char
    while len(node) == 1 and _END not in node:
        (following, node), *_ = node.items()
        text += following
    return text, node
