"""A whole Russian or Ukrainian name put into a case: which of its words change, which agree, and which stay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from resolver.language.inflection.declension import decline
from resolver.language.inflection.eastern import is_eastern
from resolver.language.inflection.given import is_familiar, is_given, is_own_given, is_turkish, is_western
from resolver.language.inflection.grammar import Case, Gender, Kind, NameKind
from resolver.language.inflection.name_signs import NEVER_FIRST, SHORTEST_NAME, Signs, signs_of
from resolver.language.inflection.paradigms import grammar
from resolver.language.inflection.things import Thing
from resolver.language.scripts.roman_numbers import is_written_roman

FOREIGN_ENDINGS: Final = {"ru": ("ин", "ын"), "uk": ("ін", "їн", "ин")}
"""How foreign surnames end that would take -им in the instrumental if they were Slavonic."""


def inflect_name(name: str | Sequence[str], lang: str, case: Case, kind: NameKind, gender: Gender | None = None) -> str:
    """Put a whole name into a case.

    A person's parts decline each by its own paradigm, whichever comes first, women's consonant surnames not at all; of
    a Chinese, Korean or Vietnamese name only the last word does. In a place, an organisation or a facility the head
    noun and the adjectives that agree with it decline, up to the first complement
    (`Служби безпеки України`, `Республики Крым`); abbreviations stay.

    Args:
        name: the name in the nominative, as one string or word by word
        lang: `ru` or `uk`
        case: the case to write
        kind: what the name names
        gender: of a person, where known; otherwise the patronymic, the given name or the surname tells it

    Returns:
        the name in the case, words parted as they were (by one space, if given word by word)

    Raises:
        ValueError: there are no paradigms for the language, or `case` or `gender` is none

    """
    words = name.split(" ") if isinstance(name, str) else list(name)
    case, gender = Case(case), Gender(gender) if gender is not None else None
    grammar(lang)
    if case is Case.NOMINATIVE:
        return " ".join(words)
    written = _person(words, lang, case, gender) if kind == "person" else Thing(words, lang, case, kind).written()
    return " ".join(written)


def _person(words: Sequence[str], lang: str, case: Case, gender: Gender | None) -> Iterator[str]:
    signs = signs_of(lang)
    if is_eastern(words, lang) and signs.particles.isdisjoint(map(str.lower, words)):
        yield from words[:-1]
        before, hyphen, last = words[-1].rpartition("-")
        yield before + hyphen + decline(last, lang, case, gender=gender or Gender.MASCULINE, kind="given")
        return
    kinds = _person_kinds(words, signs, lang)
    gender = gender or _person_gender(words, kinds, signs)
    for word, kind in zip(words, kinds, strict=True):
        yield word if kind is None else decline(word, lang, case, gender=gender, kind=kind)


def _person_kinds(words: Sequence[str], signs: Signs, lang: str) -> list[Kind | None]:
    """What each word is: None where it does not change."""
    kinds: list[Kind | None] = [None] * len(words)
    spelt = 2 if len(words) > 2 and all(word.lower() in signs.letters for word in words[:2]) else 0  # Джей Ди Вэнс
    full = [index for index, word in enumerate(words) if index >= spelt and _is_full(word, signs)]
    if not full:
        return kinds
    patronymics = signs.patronymic_masculine + signs.patronymic_feminine
    patronymic = next((index for index in full[1:] if words[index].lower().endswith(patronymics)), None)
    for index in full:
        kinds[index] = "given"
    if patronymic is not None:
        for index in full:
            kinds[index] = "surname"
        kinds[patronymic] = "patronymic"
        kinds[full[full.index(patronymic) - 1]] = "given"
    elif len(full) == 1:
        initials = bool(spelt) or any(word.endswith(".") for word in words)
        ruler = any(map(is_written_roman, words))
        kinds[full[0]] = "given" if ruler or (not initials and _is_given(words[full[0]], lang)) else "surname"
    else:
        names = [words[index] for index in full]
        at, given = (full[0], names[1]) if _leads_with_surname(names, signs, lang) else (full[-1], names[0])
        kinds[at] = "given" if _is_foreign(words[at].lower(), given, lang) else "surname"
    return kinds


def _leads_with_surname(names: Sequence[str], signs: Signs, lang: str) -> bool:
    """Whether the first of several names without a patronymic is the family name: Кулеба Дмитро."""
    first, *others = names
    known = _is_given(first, lang) or is_familiar(first, lang)
    if not known and all(is_own_given(name, lang) for name in others):
        return True
    last = others[-1].lower()
    return len(others) == 1 and _is_surname(first.lower(), signs) and not _is_surname(last, signs)


def _is_foreign(surname: str, given: str, lang: str) -> bool:
    """Whether a surname ends like a Slavonic one by chance, and declines as a given name does: Чаплином, Калином."""
    if not surname.endswith(FOREIGN_ENDINGS[lang]):
        return False
    return is_western(given) or (lang == "uk" and surname.endswith("ин") and is_turkish(given, lang))


def _person_gender(words: Sequence[str], kinds: Sequence[Kind | None], signs: Signs) -> Gender:
    lower = {kind: word.lower() for word, kind in zip(words, kinds, strict=True)}
    if patronymic := lower.get("patronymic"):
        return Gender.FEMININE if patronymic.endswith(signs.patronymic_feminine) else Gender.MASCULINE
    given = next((word.lower() for word, kind in zip(words, kinds, strict=True) if kind == "given"), None)
    if given is not None and given[-1:] not in "еиуюэыії":
        feminine = given in signs.feminine_given or (given.endswith(("а", "я")) and given not in signs.masculine_given)
        return Gender.FEMININE if feminine else Gender.MASCULINE
    feminine = lower.get("surname", "").endswith(signs.feminine_surname)
    return Gender.FEMININE if feminine else Gender.MASCULINE


def _is_full(word: str, signs: Signs) -> bool:
    """Whether the word is a name: no initial, no particle, no ruler's number, nothing in brackets or in quotes."""
    if len(word) < SHORTEST_NAME or word.endswith(".") or word.startswith(NEVER_FIRST) or is_written_roman(word):
        return False
    return word.lower() not in signs.particles


def _is_surname(lower: str, signs: Signs) -> bool:
    return lower.endswith(signs.surname) and lower not in signs.given_like_surname


def _is_given(word: str, lang: str) -> bool:
    return is_given(word, lang) or any(row.lemma == word.lower() and "g" in row.kinds for row in grammar(lang).words)
