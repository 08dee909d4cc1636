"""What stands beside the words of a name: initials, patronymics and middle names that the name to write has not."""

from __future__ import annotations

import re

from gazetteer.entity import Entity, Name
from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.scripts import folding, letters
from resolver.language.scripts.roman_numbers import is_written_roman
from resolver.matching.parts import parts
from resolver.writing.alike import alike

_HEAD = re.compile(r"(?:[^\W\d_]{1,2}\.\s*)+")
_TAIL = re.compile(r"\s+[^\W\d_]{1,2}(?:\.\s*[^\W\d_]{1,2})*\.?$")
_INITIAL = re.compile(r"[^\W\d_]{1,2}\.?")
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ-][^\W\d_]+)*\.?")
_REST = re.compile(r"\.(?:[ \u00a0\u202f]?[^\W\d_]\.)*")
_BEGUN = re.compile(r"\s[^\W\d_]{1,2}$|\.\s?[^\W\d_]{1,2}$")
_ARTICLE = "The "


def without_second_article(new: str, before: str) -> str:
    """A new name without its English article where one stands right before the mention already: the {Hague}."""
    doubled = new.startswith(_ARTICLE) and before.endswith(_ARTICLE.lower())
    return new[len(_ARTICLE) :] if doubled else new


def rest_of_initials(shown: str, behind: str, matched: Name) -> str:
    """What belongs to the last initials of a mention and stands behind it: the dot, and further initials.

    A word of the name ``matched`` is none: Nicholas II.
    """
    begun = _BEGUN.search(shown)
    rest = _REST.match(behind) if begun and not _is_word_of(begun[0], matched) else None
    return rest[0] if rest and rest[0].upper() == rest[0] else ""


def sides(shown: str, matched: Name) -> tuple[str, str, str] | None:
    """The initials before a family name, the family name, and those behind it; None where no initials stand there.

    None as well where more than the family name stands between them: ``Vladimir V. Putin`` is a full name.
    """
    head = _HEAD.match(shown)
    before = head[0] if head and not _is_word_of(head[0], matched) else ""
    tail = _TAIL.search(shown, len(before))
    behind = tail[0] if tail and not _is_word_of(tail[0], matched) else ""
    family = shown[len(before) : len(shown) - len(behind)]
    most = max(1, len(parts(matched.text, "person").family))
    if not family or not (before or behind) or len(_WORD.findall(family.replace("-", " "))) > most:
        return None
    return before, family, behind


def _is_word_of(piece: str, name: Name) -> bool:
    """Whether what looks like initials is a word of a name (Öz, Ar, II. Nikolay, Jong-un), or a ruler's number."""
    words = folding.plain(name.text).replace("-", " ").split()
    return folding.plain(piece.strip()) in words or (is_number(piece) and number(name.text) is not None)


def number(name: str) -> str | None:
    """The Roman number among the words of a ruler's name; None where it has none."""
    words = name.split()
    return next((word for word in words if is_number(word)), None) if len(words) > 1 else None


def is_number(piece: str) -> bool:
    """Whether a word is a Roman number, with a dot behind it or not: II, XIV."""
    return is_written_roman(piece.strip().rstrip("."))


def own_initials(entity: Entity, name: Name, piece: str) -> str:
    """A person's initials in the script of ``name``, as many as ``piece`` has where a name of the person has them."""
    wanted = len(re.findall(r"[^\W\d_]{1,2}", piece))
    others = (one for one in entity.names if one.lang == name.lang and one.type in (None, "official"))
    found = [_initials(one) for one in (name, *others)]
    like = next((one for one in found if len(one) == wanted), found[0])
    return (" " if " " in piece.strip() else "").join(like) if len(like) > 1 else "".join(like)


def _initials(name: Name) -> list[str]:
    return [part.shown[0] + "." for part in parts(name.text, "person").parts if part.role in ("given", "patronymic")]


def with_company(written: str, shown: str, to: str) -> str:
    """A person's full name as written, with the words that stood among its words and that it has not, and its capitals.

    These are initials, a patronymic, or a middle name; they stay where they stood, as they stood.
    """
    if letters.script(written) != letters.script(shown):
        return written
    stood, names = list(_WORD.finditer(shown)), written.split()
    more = len(stood) - len(names)
    if more < 0 or len(names) < 2 or (more == 0 and not any(_capitals(one[0]) or _is_initial(one[0]) for one in stood)):
        return written
    kept = [one for one in stood if not _strange(one[0], names)] if more else stood
    if more and len(kept) != len(names):
        kept = _aligned(stood, names)
    if len(kept) != len(names):
        return written
    pieces: list[str] = []
    read = 0
    for one, name in zip(kept, names, strict=True):
        pieces += (shown[read : one.start()], _as_it_stood(one[0], name, to))
        read = one.end()
    return "".join(pieces) + shown[read:]


def _as_it_stood(word: str, name: str, to: str) -> str:
    """A word of a name as an initial where one stands for it, in capitals where it stood in capitals."""
    if _is_initial(word) and len(name) > len(word) and alike(word[0], name[0]):
        return word
    return folding.upper(name, to) if _capitals(word) else name


def _is_initial(word: str) -> bool:
    return _INITIAL.fullmatch(word) is not None and word.endswith(".")


def _capitals(word: str) -> bool:
    return len(word) > 2 and word.isupper()


def _strange(word: str, names: list[str]) -> bool:
    """Whether a word of the text is an initial or a patronymic that a name has not."""
    if _INITIAL.fullmatch(word) and not any(_has_part(name, word) for name in names):
        return all(len(name) > len(word) for name in names)
    return bool(gender_of_patronymic(folding.fold(word))) and not any(alike(word, name) for name in names)


def _has_part(name: str, word: str) -> bool:
    """Whether a word is one of those that hyphens tie in a name: Jong-un."""
    return folding.plain(word) in folding.plain(name).split("-")


def _aligned(stood: list[re.Match[str]], names: list[str]) -> list[re.Match[str]]:
    """The words of the text that those of the name go with, the first and the last among them; none if some lack."""
    found: list[re.Match[str]] = []
    at = 0
    for name in names:
        while at < len(stood) and not alike(stood[at][0], name):
            at += 1
        if at == len(stood):
            return []
        found.append(stood[at])
        at += 1
    return found if found[0] is stood[0] and found[-1] is stood[-1] else []
