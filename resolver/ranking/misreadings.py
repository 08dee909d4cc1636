"""Misreadings: names that an index proposes for a hypothesis, and that are none of what it says."""

from __future__ import annotations

from collections.abc import Iterable

from gazetteer.entity import Entity
from resolver.entries import Entry
from resolver.index import split
from resolver.language.names.acronyms import romanised
from resolver.language.names.designations import named_after
from resolver.language.scripts.folding import fold, plain
from resolver.language.scripts.letters import CYRILLIC, LATIN, east_slavic, script
from resolver.matching.evidence import MORE_OR_LESS, Evidence
from resolver.matching.forms.hypotheses import strained
from resolver.matching.forms.hypothesis import Hypothesis
from resolver.matching.pairing import Comparison
from resolver.matching.things.named_like_states import is_declined_alone
from resolver.ranking.dedicated import dedicated
from resolver.ranking.expansions import expands_otherwise

_OF = " of "
"""What parts a person's name from a land's in English: Salman of Saudi Arabia."""

_STEM = 4
"""Letters of a family name that are the same in every case of it."""

_SHORTEST_ACRONYM = 2
_LONGEST_SPELT = 4
"""Letters of the longest acronym that is spelt out; one of so many may be read as a word, as it is romanised: Tass."""

_BALTIC = frozenset(("lt", "lv"))
_BALTIC_ENDING = "s"
"""How Latvian and Lithuanian end the names of men in the nominative: Putins, Putinas."""

_SIBILANTS = tuple("szxcjştšžśźčçсзцшщжч")
"""What names end in whose last letter another convention may write with an s."""

_TURKIYE = "TR"
_FIRST_WITH_SURNAMES = 1934
"""The year from which all people of Türkiye have family names, by its Surname Act."""

_EVERY_ENTITYS = frozenset((LATIN, CYRILLIC))
"""The scripts in which nearly every entity has names."""


def may_name(hypothesis: Hypothesis, entry: Entry) -> bool:
    """Whether a hypothesis may be a form of a name at all, before the two are compared."""
    person = entry.entity.kind == "person"
    if not hypothesis.for_persons and (person or entry.name.text.isupper()):
        return False  # an acronym parts its suffixes, too: Keita is not KEİ'ta
    if person and _is_of_a_land(entry.text, hypothesis.words):
        return False
    if entry.entity.kind == "organisation" and is_declined_alone(hypothesis):
        return False
    if _has_such_names_too(entry) and script(hypothesis.text) in _EVERY_ENTITYS:
        return False  # Харк is no Persian name of Kharg, nor Buczy 부치치
    # a case of one language is no form of another one's name: Krimi is not of Latvian Krima
    return not hypothesis.langs or entry.name.type != "exonym" or entry.name.lang in hypothesis.langs


def does_name(hypothesis: Hypothesis, entry: Entry, one: Comparison) -> bool:
    """Whether a hypothesis is a form of a name by how the two compare."""
    if (hypothesis.of_the_famous and strained(one.evidence)) or _has_two_endings(hypothesis, one):
        return False
    if _joins_cases(hypothesis, one) or (entry.entity.kind == "person" and _is_russified_abroad(one, entry.entity)):
        return False
    if entry.entity.kind != "person" and (
        expands_otherwise(one, entry.entity) or _is_like_a_foreign_name(hypothesis.text, one, entry)
    ):
        return False
    if entry.entity.kind != "person" and _honours_another(hypothesis.text, entry.entity):
        return False
    if _is_acronym(one.evidence) and (
        (hypothesis.evidence and not hypothesis.text.isupper()) or _is_of_foreign_words(hypothesis.text, entry)
    ):
        return False
    if _is_no_acronym(hypothesis.text, entry, one):
        return False
    return not _is_another_nickname(hypothesis, entry, one)


def _has_two_endings(hypothesis: Hypothesis, one: Comparison) -> bool:
    """Whether another language's case would stand behind the Latvian ending of the nominative: Merkelson, Merkels."""
    if not hypothesis.in_other_case or not hypothesis.langs.isdisjoint(_BALTIC):
        return False
    return any(
        step.kind == "convention"
        and step.query is not None
        and step.name is not None
        and step.query.endswith(_BALTIC_ENDING)
        and not step.name.lower().removesuffix("ь").endswith(_SIBILANTS)
        for step in one.evidence
    )


def _joins_cases(hypothesis: Hypothesis, one: Comparison) -> bool:
    """Whether words that another language's case tells would be one word of a name: Petrem Pavlem, Petropavl."""
    several = len(hypothesis.words) > 1
    return several and hypothesis.in_other_case and any(step.kind == "joined" for step in one.evidence)


def _is_russified_abroad(one: Comparison, person: Entity) -> bool:
    """Whether a Russian ending would stand at the family name of one whom no Russian register had: İmamoğlu, Имамов.

    They are who is known in Türkiye alone, and not from before there were surnames there.
    """
    if person.countries != (_TURKIYE,) or (person.born is not None and person.born < _FIRST_WITH_SURNAMES):
        return False
    return any(step.kind == "russified" for step in one.evidence)


def _honours_another(text: str, entity: Entity) -> bool:
    """Whether a body is known to be named after somebody, and a query says after another: МГУ имени Пушкина."""
    asked = dedicated(text)
    if asked is None:
        return False
    words = [[fold(word) for word in split(name.text)] for name in entity.names if script(name.text) == script(text)]
    known = {word[:_STEM] for one in words if not named_after().isdisjoint(one) for word in one}
    return bool(known) and asked.honoured[:_STEM] not in known and not asked.agrees(entity)


def _has_such_names_too(entry: Entry) -> bool:
    """Whether a name is in another script, and the first one of its entity in Latin or Cyrillic letters."""
    return script(entry.text) not in {None, *_EVERY_ENTITYS} and script(entry.entity.names[0].text) in _EVERY_ENTITYS


def _is_acronym(evidence: Iterable[Evidence]) -> bool:
    """Whether a word agrees with a name as the acronym of it."""
    return any(step.kind == "acronym" for step in evidence)


def _is_no_acronym(text: str, entry: Entry, one: Comparison) -> bool:
    """Whether a word with one capital sounds as a short acronym does, and is not it in Latin letters: Rye, РЄ.

    Nor is it made of what an acronym stands for: Hayes, ХАЕС. Tass is ТАСС.
    """
    if not text.istitle() or not text.isalpha() or len(one.evidence) != 1:
        return False
    (step,) = one.evidence
    if step.kind == "acronym":
        return True
    if step.kind != "convention" or not entry.text.isupper() or len(entry.text) > _LONGEST_SPELT:
        return False
    return len(entry.text) < _LONGEST_SPELT or plain(fold(text)) not in romanised(fold(entry.text))


def _is_of_a_land(name: str, words: tuple[str, ...]) -> bool:
    """Whether words are the land that a person's name has behind an "of": Saudi Arabia, of its king."""
    return name.count(_OF) == 1 and tuple(map(fold, split(name.partition(_OF)[2]))) == words


def _is_of_foreign_words(text: str, entry: Entry) -> bool:
    """Whether two letters would stand for what another language calls a thing: UK, for Unabhängigkeitsplatz Kiew."""
    return entry.name.type == "exonym" and len(text) == _SHORTEST_ACRONYM


def _is_like_a_foreign_name(text: str, one: Comparison, entry: Entry) -> bool:
    """Whether a text is but like a name in another language of what has one in the text's: Синьківка, Sontsivka."""
    lang = east_slavic(text)
    if lang is None or entry.name.lang == lang or entry.entity.preferred(lang) is None:
        return False
    return any(step.kind == "similar" for step in one.evidence)


def _is_another_nickname(hypothesis: Hypothesis, entry: Entry, one: Comparison) -> bool:
    """Whether a name is a nickname of which a hypothesis has but some words: повар Путина is nobody's name in part.

    A nickname has no equivalents either, though it may sound as a given name: Hassan is not Lachen.
    """
    return entry.name.type == "nickname" and (
        any(step.kind == "equivalent" for step in one.evidence)
        or len(hypothesis.words) != len(split(entry.text))
        or any(step.kind in MORE_OR_LESS for step in one.evidence)
        or (bool(entry.parts.titles) and hypothesis.words != tuple(map(fold, split(entry.text))))
    )
