"""A whole Russian or Ukrainian name put into a case: which of its words change, which agree, and which stay."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Final

import msgspec

from resolver.language.inflection.declension import decline
from resolver.language.inflection.grammar import LONGEST_ACRONYM, Case, Gender, Kind, NameKind, Number
from resolver.language.inflection.ordinals import decline_ordinal, is_ordinal
from resolver.language.inflection.paradigms import grammar
from resolver.language.scripts.quotation_marks import MARKS
from resolver.language.scripts.roman_numbers import is_written_roman

SHORTEST_NAME: Final = 2
# Of adjectives in endings that nouns have too, only the longer ones are sure: -ська, -цькі.
SHORT_ENDING: Final = 2
NEVER_FIRST: Final = (*MARKS, "'", "‹", "›", "(")
"""What no word begins with that changes."""

CLASSES: Final = {"m": Gender.MASCULINE, "f": Gender.FEMININE, "n": Gender.NEUTER, "p": None}


class _Signs(msgspec.Struct, frozen=True):
    """What tells the parts of a name apart in one language; `adjective` and `agrees_with` are by gender, or `p`.

    ``nouns`` are endings of nouns that look like adjectives, ``sole`` those of neuter adjectives that are a whole name.
    """

    patronymic_masculine: tuple[str, ...]
    patronymic_feminine: tuple[str, ...]
    surname: tuple[str, ...]
    feminine_surname: tuple[str, ...]
    masculine_given: frozenset[str]
    feminine_given: frozenset[str]
    given_like_surname: frozenset[str]
    conjunctions: frozenset[str]
    prepositions: frozenset[str]
    particles: frozenset[str]
    adjective: Mapping[str, tuple[str, ...]]
    nouns: tuple[str, ...]
    sole: tuple[str, ...]
    agrees_with: Mapping[str, tuple[str, ...]]


@cache
def _signs(lang: str) -> _Signs:
    table = tomllib.loads((files(__package__) / "data" / "agreement.toml").read_text(encoding="utf-8"))
    of = table[lang]
    endings = {name: tuple(text.split()) for name, text in of["adjective"].items()}
    return _Signs(
        patronymic_masculine=tuple(of["patronymic_masculine"]),
        patronymic_feminine=tuple(of["patronymic_feminine"]),
        surname=tuple(of["surname"].split()),
        feminine_surname=tuple(of["feminine_surname"]),
        masculine_given=frozenset(of["masculine_given"].split()),
        feminine_given=frozenset(of["feminine_given"].split()),
        given_like_surname=frozenset(of["given_like_surname"].split()),
        conjunctions=frozenset(of["conjunctions"]),
        prepositions=frozenset(of["prepositions"].split()),
        particles=frozenset(table["particles"].split()),
        adjective={name: found for name, found in endings.items() if name in CLASSES},
        nouns=endings["nouns"],
        sole=endings["sole"],
        agrees_with={name: tuple(text.split()) for name, text in of["agrees_with"].items()},
    )


def inflect_name(name: str | Sequence[str], lang: str, case: Case, kind: NameKind, gender: Gender | None = None) -> str:
    """Put a whole name into a case.

    A person's parts decline each by its own paradigm, women's consonant surnames not at all. In a place, an
    organisation or a facility the head noun and the adjectives that agree with it decline, up to the first complement
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
        ValueError: there are no paradigms for the language

    """
    words = name.split(" ") if isinstance(name, str) else list(name)
    grammar(lang)
    if case is Case.NOMINATIVE:
        return " ".join(words)
    written = _person(words, lang, case, gender) if kind == "person" else _thing(words, lang, case, kind)
    return " ".join(written)


def _person(words: Sequence[str], lang: str, case: Case, gender: Gender | None) -> Iterator[str]:
    signs = _signs(lang)
    kinds = _person_kinds(words, signs, lang)
    gender = gender or _person_gender(words, kinds, signs)
    for word, kind in zip(words, kinds, strict=True):
        yield word if kind is None else decline(word, lang, case, gender=gender, kind=kind)


def _person_kinds(words: Sequence[str], signs: _Signs, lang: str) -> list[Kind | None]:
    """What each word is: None where it does not change."""
    kinds: list[Kind | None] = [None] * len(words)
    full = [index for index, word in enumerate(words) if _is_full(word, signs)]
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
        initials = any(word.endswith(".") for word in words)
        ruler = any(map(is_written_roman, words))
        kinds[full[0]] = "given" if ruler or (not initials and _is_given(words[full[0]], lang)) else "surname"
    else:
        first, last = words[full[0]].lower(), words[full[-1]].lower()
        surname_first = len(full) == 2 and _is_surname(first, signs) and not _is_surname(last, signs)
        kinds[full[0] if surname_first else full[-1]] = "surname"
    return kinds


def _person_gender(words: Sequence[str], kinds: Sequence[Kind | None], signs: _Signs) -> Gender:
    lower = {kind: word.lower() for word, kind in zip(words, kinds, strict=True)}
    if patronymic := lower.get("patronymic"):
        return Gender.FEMININE if patronymic.endswith(signs.patronymic_feminine) else Gender.MASCULINE
    given = next((word.lower() for word, kind in zip(words, kinds, strict=True) if kind == "given"), None)
    if given is not None and given[-1:] not in "еиуюэыії":
        feminine = given in signs.feminine_given or (given.endswith(("а", "я")) and given not in signs.masculine_given)
        return Gender.FEMININE if feminine else Gender.MASCULINE
    feminine = lower.get("surname", "").endswith(signs.feminine_surname)
    return Gender.FEMININE if feminine else Gender.MASCULINE


def _is_full(word: str, signs: _Signs) -> bool:
    """Whether the word is a name: no initial, no particle, no ruler's number, nothing in brackets or in quotes."""
    if len(word) < SHORTEST_NAME or word.endswith(".") or word.startswith(NEVER_FIRST) or is_written_roman(word):
        return False
    return word.lower() not in signs.particles


def _is_surname(lower: str, signs: _Signs) -> bool:
    return lower.endswith(signs.surname) and lower not in signs.given_like_surname


def _is_given(word: str, lang: str) -> bool:
    return any(row.lemma == word.lower() and "g" in row.kinds for row in grammar(lang).words)


def _thing(words: Sequence[str], lang: str, case: Case, kind: NameKind) -> Iterator[str]:
    signs = _signs(lang)
    noun: Kind = "place" if kind == "place" else "common"
    longest = max((len(part) for word in words for part in word.split("-")), default=0)
    capitals = longest > LONGEST_ACRONYM and all(word.isupper() for word in words)
    agreement: str | None = None
    head: int | None = None
    for index, word in enumerate(words):
        if index == 0 and is_ordinal(word, lang):
            yield decline_ordinal(word, lang, case)
            continue
        following = words[index + 1] if index + 1 < len(words) else ""
        if not word or (_is_acronym(word) and not capitals) or word.startswith(NEVER_FIRST) or "." in word[:-1]:
            head = index if head is None else head
            yield word
        elif head is None and (found := _adjective(word, following, agreement, signs)):
            agreement = found
            yield _agreeing(word, lang, case, found)
        elif head is None and following in signs.prepositions and (found := _postposed(word, signs)):
            head = index  # an adjective that is a noun: Учёные за мир
            yield _agreeing(word, lang, case, found)
        elif head is None and len(words) == 1 and noun == "common" and word.lower().endswith(signs.sole):
            yield _agreeing(word, lang, case, "n")
        elif head is None:
            head = index
            yield _noun(word, lang, case, agreement, noun)
        elif index == head + 1 == len(words) - 1 and (found := _postposed(word, signs)) and agreement in (None, found):
            yield _agreeing(word, lang, case, found)
        elif index == head + 2 and words[head + 1] in signs.conjunctions and word[:1].isupper():
            yield _noun(word, lang, case, None, noun)
        else:
            yield word


def _noun(word: str, lang: str, case: Case, agreement: str | None, kind: Kind) -> str:
    """The head, in the gender of its adjectives; a plural one is its own lemma."""
    number = Number.PLURAL if agreement == "p" else Number.SINGULAR
    return decline(word, lang, case, number=number, gender=CLASSES[agreement] if agreement else None, kind=kind)


def _agreeing(word: str, lang: str, case: Case, agreement: str) -> str:
    number = Number.PLURAL if agreement == "p" else Number.SINGULAR
    return decline(word, lang, case, number=number, gender=CLASSES[agreement], kind="adjective")


def _adjective(word: str, following: str, agreement: str | None, signs: _Signs) -> str | None:
    """The gender, or `p`, in which an adjective before a noun stands; None where the word is no such adjective."""
    lower = word.lower()
    if not following or following in signs.prepositions or lower.endswith(signs.nouns or ("\0",)):
        return None
    for name, endings in signs.adjective.items():
        if lower.endswith(endings) and agreement in (None, name):
            nouns = signs.agrees_with.get(name)
            if nouns is None or (following.lower().endswith(nouns) and not _is_acronym(following)):
                return name
            if _is_acronym(following) and lower.endswith(_sure(endings)):
                return name
    return None


def _postposed(word: str, signs: _Signs) -> str | None:
    """The gender, or `p`, of an adjective that follows its noun; only endings that no noun has count."""
    lower = word.lower()
    for name, endings in signs.adjective.items():
        if lower.endswith(_sure(endings) if name in signs.agrees_with else endings):
            return name
    return None


def _sure(endings: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the endings that no noun has."""
    return tuple(ending for ending in endings if len(ending) > SHORT_ENDING)


def _is_acronym(word: str) -> bool:
    return word.isupper() and all(SHORTEST_NAME <= len(part) <= LONGEST_ACRONYM for part in word.split("-"))
