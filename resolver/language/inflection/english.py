"""English tokens: the name in them, parted from a possessive, a family's plural, and the rest of a compound."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Final

from resolver.language.inflection.grammar import MOST_HYPHENS, EnglishForm
from resolver.language.scripts.letters import APOSTROPHES

SIBILANTS: Final = ("s", "x", "z", "ch", "sh")
SHORTEST: Final = 2


@cache
def _words() -> dict[str, frozenset[str]]:
    table = tomllib.loads((files(__package__) / "data" / "english.toml").read_text(encoding="utf-8"))
    return {name: frozenset(text.split()) for name, text in table.items()}


def english_forms(token: str) -> tuple[EnglishForm, ...]:
    """List how a token may divide into a name and what belongs to the sentence, what leaves the longest name first.

    A compound keeps what precedes a hyphen and a small letter (`Moscow-backed`), or what follows one of the usual
    prefixes (`pro-Moscow`); hyphens between capitals (`Rostov-on-Don`, `Saltykov-Shchedrin`) belong to the name, so
    that the whole token is always a hypothesis. A final s may be a family's plural (`Putins`).

    Args:
        token: one word, hyphens and apostrophes included, without the punctuation around it

    """
    stem, possessive = _possessive(token)
    after = token[len(stem) :]
    forms: list[EnglishForm] = []
    if possessive:
        forms.append(EnglishForm("", stem, after, ("possessive",)))
    else:
        forms.append(EnglishForm("", token, "", ()))
    forms.extend(_plurals(stem, after, possessive))
    forms.extend(_compounds(stem, after, possessive))
    return tuple(forms)


def _possessive(token: str) -> tuple[str, bool]:
    """The token without 's or a bare apostrophe after s, and whether it had one."""
    if len(token) > SHORTEST and token[-1] in "sS" and token[-2] in APOSTROPHES:
        return token[:-2], True
    if len(token) > SHORTEST and token[-1] in APOSTROPHES and token[-2] in "sSxXzZ":
        return token[:-1], True
    return token, False


def _plurals(stem: str, after: str, possessive: bool) -> list[EnglishForm]:
    if len(stem) <= SHORTEST + 1 or stem[-1] not in "sS" or stem[-2] in "sS" or "-" in stem:
        return []
    # `Putins's` is no plural; a plural's possessive is a bare apostrophe.
    if possessive and len(after) > 1:
        return []
    labels = ("plural", "possessive") if possessive else ("plural",)
    found = [EnglishForm("", stem[:-1], stem[-1] + after, labels)]
    if stem[-2] in "eE" and stem[:-2].lower().endswith(SIBILANTS):
        found.insert(0, EnglishForm("", stem[:-2], stem[-2:] + after, labels))
    return found


def _compounds(stem: str, after: str, possessive: bool) -> list[EnglishForm]:
    found: list[EnglishForm] = []
    end = ("possessive",) if possessive else ()
    prefix, hyphen, rest = stem.partition("-")
    before = ""
    labels: tuple[str, ...] = ()
    if stem.count("-") > MOST_HYPHENS:
        return found
    if hyphen and rest[:1].isupper() and prefix.lower() in _words()["prefixes"]:
        before, labels = prefix + hyphen, ("prefixed",)
        found.append(EnglishForm(before, rest, after, (*labels, *end)))
        stem = rest
    hyphen_at = stem.rfind("-")
    while hyphen_at > 0:
        tail = stem[hyphen_at + 1 :]
        if tail[:1].islower() and tail.partition("-")[0] not in _words()["joining"]:
            found.append(EnglishForm(before, stem[:hyphen_at], stem[hyphen_at:] + after, (*labels, "compound", *end)))
        hyphen_at = stem.rfind("-", 0, hyphen_at)
    return found
