"""The gazetteer's names prepared for text: which names begin with a word, and whose family name it is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from resolver.entries import Entry
from resolver.index import Index, split
from resolver.language.names.patronymics import gender_of_patronymic
from resolver.language.scripts.folding import fold
from resolver.matching.parts import Part


@dataclass(frozen=True, slots=True)
class Sequence:
    """A name as the sequence of its folded words."""

    entry: Entry
    words: tuple[str, ...]
    lower: bool
    """Whether the gazetteer itself writes the name without a capital."""

    @property
    def common(self) -> bool:
        """Whether the name is written small and the entity has others that are not: an adjective, a common noun."""
        return self.lower and not all(name.text.islower() for name in self.entry.entity.names)


@dataclass(frozen=True, slots=True)
class Bearer:
    """A person by the family name: the words that it has, and the parts that may stand around it."""

    entry: Entry
    family: tuple[str, ...]
    given: tuple[Part, ...]
    patronymic: tuple[Part, ...]
    particles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Plan:
    """What a word of the gazetteer can begin: names, and persons; ``lower`` says that a name may begin small."""

    sequences: tuple[Sequence, ...]
    bearers: tuple[Bearer, ...]
    lower: bool


class Plans:
    """The plans of words, worked out when a text first has the word."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._plans: dict[str, Plan] = {}

    def of(self, word: str) -> Plan:
        """What a folded word of the gazetteer can begin."""
        plan = self._plans.get(word)
        if plan is None:
            plan = self._plans[word] = self._worked_out(word)
        return plan

    def _worked_out(self, word: str) -> Plan:
        sequences: list[Sequence] = []
        bearers: list[Bearer] = []
        for entry in self._index.entries_with(word):
            words = tuple(fold(one) for one in split(entry.name.text))
            if words and words[0] == word:
                sequences.append(Sequence(entry, words, entry.name.text.islower()))
            bearer = _bearer(entry, word) if entry.entity.kind == "person" and len(words) > 1 else None
            if bearer is not None:
                bearers.append(bearer)
        lower = any(one.lower or len(one.words) > 1 for one in sequences)
        return Plan(tuple(sequences), tuple(bearers), lower)


def _bearer(entry: Entry, word: str) -> Bearer | None:
    """The person whose family name begins with a folded word; None where it does not, or stands alone."""
    if entry.name.type == "nickname":
        return None
    parts = entry.parts
    family = tuple(part.text for part in parts.family)
    given = tuple(part for part in parts.parts if part.role in ("given", "initial"))
    if not family or family[0] != word or not given:
        return None
    patronymic = tuple(part for part in parts.parts if part.role == "patronymic")
    return Bearer(
        entry, family, given, patronymic, frozenset(part.text for part in parts.parts if part.role == "particle")
    )


@lru_cache(maxsize=1 << 14)
def looks_patronymic(word: str) -> bool:
    """Whether a folded word looks like a patronymic in some case."""
    return gender_of_patronymic(word) is not None or word.endswith(_INFLECTED_PATRONYMIC)


_INFLECTED_PATRONYMIC = (
    *("овича", "евича", "овичу", "евичу", "овичем", "евичем", "овиче", "евиче", "йовича", "йовичу", "йовичем"),
    *("овны", "евны", "овне", "евне", "овной", "евной", "овну", "евну"),
    *("івни", "ївни", "івні", "ївні", "івну", "ївну"),
)
