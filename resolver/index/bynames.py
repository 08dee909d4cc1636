"""Names that an entity has by rule, though its gazetteer does not list them; worked out when an index is compiled.

A company is called without its legal form or by what stands in quotation marks (`Acme` for `Acme Company`, `Маяк` for
`Радио «Маяк»`), a place without the word for its sort, an institution by initials or a syllabic abbreviation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from gazetteer.entity import Entity
from resolver.descriptions import noun_sorts
from resolver.entries import Entry
from resolver.index.byname_sections import ByRule
from resolver.index.company_names import club_acronym, club_town, quoted_name, without_form
from resolver.index.russian_spellings import after_russian
from resolver.index.state_institutions import called_otherwise
from resolver.index.words import split
from resolver.language.names.acronyms import initials
from resolver.language.names.common_words import common_words
from resolver.language.names.institutions import country_of_key, meaning, terms_in
from resolver.language.names.region_words import oblast_as_region, raion_as_land, region_written_short
from resolver.language.names.small_words import function_words, ordinal_endings
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.syllabic import expanded
from resolver.language.names.term_words import words_of
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import CYRILLIC, script

_UNITS = sort_group("numbered-unit")
_ENDINGS = ordinal_endings("ru") | ordinal_endings("uk")
_SORTS = sort_group("settlement") | {"republic", "river"}
"""The sorts of places whose words stand before their own names in the nominative, and that they are called without."""

_SORTS_IN_CYRILLIC = _SORTS | {"lake"}
"""The same in Cyrillic names: in Latin ones Lake Ridge is a town."""

_SHORTEST_ACRONYM = 4
_WORDS_OF_UNIT = 2
"""The number and the word for a unit, between which stands its arm."""

_IN_HONOUR = frozenset(("имени", "им", "ім", "імені"))
"""Words behind which a name says whom an institution honours; acronyms leave it out."""

_FEWEST_BEFORE_HONOURED = 3
"""Words that must stand before whom an institution honours, to be its name without: the Art Theatre is many."""

_CLUBS = sort_group("club")
_WITHOUT_QUOTES = ("en", "tr")
"""The languages whose texts have the names of clubs without quotation marks."""

_DISTRICT = " район "
"""The Ukrainian noun before the name of the city: Самарський район Дніпра."""

_CLIPPED = "§"
"""Before the keys of syllabic abbreviations, so that they are no words."""

SHORTEST = 4
"""Letters of the shortest byname of a company or a place."""

SHORTEST_QUOTED = 3
"""Of one that must stand in quotation marks: «Рух», «Уфа»."""


def by_rule(entity: Entity, names: Iterable[tuple[int, str]]) -> list[tuple[int, ByRule]]:
    """The names that an entity has by rule, each with the number of its rule.

    ``names`` are the entity's entries: the place of a name, and the spelling of it that is compared.
    """
    if entity.kind not in _RULES:
        return []
    entries = [(order, Entry(entity, entity.names[order], text)) for order, text in names]
    return [(number, one) for number, rule in _RULES[entity.kind] for one in rule(entries)]


def clipped_keys(word: str) -> Iterator[str]:
    """The keys of the institutions that a folded syllabic abbreviation may be of, the likeliest first."""
    return map(_key, expanded(word))


_Entries = Sequence[tuple[int, Entry]]


def _of_companies(entries: _Entries) -> Iterator[ByRule]:
    """What is left of organisations' names without a legal form, and what stands in their quotation marks."""
    for order, entry in entries:
        if " " not in entry.text or _has_short_forms(entry):
            continue
        for text, quoted in ((quoted_name(entry.text), True), (without_form(entry.text), False)):
            if text is None or len(text) < (SHORTEST_QUOTED if quoted else SHORTEST):
                continue
            if quoted or fold(text) not in _everyday():
                yield ByRule(order, text, _words(text), quoted=quoted)


def _of_clubs(entries: _Entries) -> Iterator[ByRule]:
    """What reports on a sport call its clubs: ЦСКА, of ХК ЦСКА; Roma, of AS Roma, where no quotation marks stand."""
    for order, entry in entries:
        acronym = club_acronym(entry.text)
        if acronym is not None:
            yield ByRule(order, acronym, _words(acronym), shared=True)
        if entry.name.lang in _WITHOUT_QUOTES and not noun_sorts(entry.entity).isdisjoint(_CLUBS):
            town = club_town(entry.text)
            if town is not None:
                yield ByRule(order, town, _words(town), lang=entry.name.lang, shared=True)


@cache
def _everyday() -> frozenset[str]:
    return frozenset[str]().union(*(common_words(lang) for lang in LANGUAGES))


def _has_short_forms(entry: Entry) -> bool:
    """Whether the gazetteer says itself how an entity is called for short."""
    return any(name.type in ("short", "acronym") for name in entry.entity.names)


def _of_places(entries: _Entries) -> Iterator[ByRule]:
    """What is left of places' names without the word for their sort: Башкортостан of Республика Башкортостан.

    Regions are called with the word for them short, too: Курганская обл. A name that an editor has ruled out for the
    place is left out: река Лена is not called Лена.
    """
    for order, entry in entries:
        for short in region_written_short(entry.text, entry.name.lang):
            yield ByRule(order, short, _words(short))
        region = oblast_as_region(entry.text, entry.name.lang)
        if region is not None:
            yield ByRule(order, region, _words(region))
        land = raion_as_land(entry.text, entry.name.lang)
        if land is not None and not _is_of_a_city(entry.entity):
            yield ByRule(order, land, _words(land), alone=f"land {fold(land)}")
        if entry.text.count(" ") == 1:
            sort, name = entry.text.split(" ")
            if len(name) < SHORTEST or not name.istitle() or fold(name) in map(fold, entry.entity.never):
                continue
            sorts = _SORTS_IN_CYRILLIC if script(entry.text) == CYRILLIC else _SORTS
            # Cidade Líder is no Лидер: only what the languages of the texts call a city is left out in them
            if any(span.keys & sorts and span.is_of_texts for span in terms_in((fold(sort),))):
                yield ByRule(order, name, _words(name))


def _after_russian(entries: _Entries) -> Iterator[ByRule]:
    """What English and Turkish newspapers make of the Russian names of places in Ukraine: Cherkassy, Konstantinovka."""
    for order, entry in entries:
        for lang, text in after_russian(entry.entity, entry.name):
            yield ByRule(order, text, _words(text), "exonym", lang=lang, shared=True)


def is_spelt_by_rule(entry: Entry) -> bool:
    """Whether an entry is a place by the spelling of its Russian name, which the gazetteer does not list."""
    return entry.name.type == "exonym" and entry.name not in entry.entity.names


def _is_of_a_city(district: Entity) -> bool:
    """Whether a name says of which city a Ukrainian district is, which is no land as a raion is: Самарський район."""
    return any(_DISTRICT in name.text for name in district.names)


def _of_institutions(entries: _Entries) -> Iterator[ByRule]:
    """The keys of syllabic abbreviations that Russian and Ukrainian institutions may have: Минобороны, Мосгорсуд."""
    for order, entry in entries:
        if " " in entry.text and script(entry.text) == CYRILLIC:
            words = words_of(entry.text)
            spans = terms_in(words)
            covered = {at for span in spans for at in range(span.first, span.last + 1)}
            left = [at for at, word in enumerate(words) if at not in covered and word not in function_words()]
            if left and (left != [len(words) - 1] or not entry.text.split()[-1][0].isupper()):
                continue  # a place's name may stand last
            if any("head" in span.roles for span in spans):
                keys = [span.key for span in spans]
                inland = [key for key in keys if not country_of_key(key)]
                for key in dict.fromkeys((_key(keys), _key(inland))):
                    yield ByRule(order, entry.text, (key,), kind="")


def _key(keys: Iterable[str]) -> str:
    """One key for the sum of some terms, whatever their order; a town's institutions are its municipal ones."""
    simple = {atom for key in keys for atom in meaning(key)}
    return _CLIPPED + " ".join(sorted("city" if atom == "municipal" else atom for atom in simple))


def _of_acronyms(entries: _Entries) -> Iterator[ByRule]:
    """The initials of organisations' names, where they are one organisation's alone: ВГИК, ФБК."""
    found: dict[str, ByRule] = {}
    for order, entry in entries:
        if entry.text.count(" ") >= 2 and not _has_short_forms(entry):
            words = words_of(entry.text)
            named = next((at for at, word in enumerate(words) if word in _IN_HONOUR), len(words))
            for acronym in initials(words[:named]):
                if len(acronym) >= _SHORTEST_ACRONYM:
                    text = acronym.upper()
                    one = ByRule(order, text, _words(text), kind="acronym", alone=f"acronym {acronym}")
                    found.setdefault(acronym, one)
    yield from found.values()


def _of_units(entries: _Entries) -> Iterator[ByRule]:
    """Numbered units without their arm, where the number is one unit's alone: 93-тя бригада, the 93rd Brigade."""
    found: dict[tuple[str, str], ByRule] = {}
    for order, entry in entries:
        if not entry.text[:1].isdecimal():
            continue
        shown = split(entry.text)
        words = [fold(word) for word in shown]
        if entry.name.lang == "tr" and len(words) > _WORDS_OF_UNIT and _is_unit(words[-1][:-1]):
            # behind an adjective the word may stand without its possessive: 93. Mekanize Tugay
            yield ByRule(order, entry.text[:-1], (*words[:-1], words[-1][:-1]))
        begins = 2 if len(words) > 1 and words[1] in _ENDINGS else 1
        head = next((at for at in range(begins, len(words)) if _is_unit(words[at])), 0)
        if head > begins:
            text = entry.text[: entry.text.index(shown[begins])] + shown[head]
            number = "".join(letter for letter in words[0] if letter.isdecimal())
            one = ByRule(order, text, (*words[:begins], words[head]), alone=f"unit {number} {words[head]}")
            found.setdefault((number, words[head]), one)
    yield from found.values()


def _is_unit(word: str) -> bool:
    return any(span.keys & _UNITS for span in terms_in((word,)))


def _without_honour(entries: _Entries) -> Iterator[ByRule]:
    """Names less whom they honour, or with the family name alone of whom, where they are one organisation's alone.

    Чернівецький національний університет, and Львівський національний університет імені Франка.
    """
    for order, entry in entries:
        shown = split(entry.text)
        named = next((at for at, word in enumerate(shown) if fold(word) in _IN_HONOUR), 0)
        if named >= _FEWEST_BEFORE_HONOURED and named + 1 < len(shown):
            # whose it is stands behind: Институт русского языка имени В. В. Виноградова РАН
            owner = next((at for at in range(named + 2, len(shown)) if _is_acronym(shown[at])), len(shown))
            for honoured in ((), (shown[named], shown[owner - 1])):
                left = (*shown[:named], *honoured, *shown[owner:])
                words = tuple(map(fold, left))
                alone = f"honour {' '.join(words)}"
                yield ByRule(order, " ".join(left), words, lang=entry.name.lang or "", alone=alone)


def _is_acronym(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def _of_states(entries: _Entries) -> Iterator[ByRule]:
    """What else the institutions of states are called: Polish Ministry of Defence, Министерство обороны Польши."""
    found: dict[tuple[str, frozenset[str]], ByRule] = {}
    for order, entry in entries:
        for text, owners in called_otherwise(entry):
            # behind its owner a name is one body's alone; by itself it may be several states', and the text tells whose
            alone = "\t".join(("state " + text, *sorted(owners))) if owners else ""
            lang = entry.name.lang or ""
            one = ByRule(order, text, _words(text), lang=lang, owners=tuple(sorted(owners)), alone=alone)
            found.setdefault((text, owners), one)
    yield from found.values()


def _words(text: str) -> tuple[str, ...]:
    return tuple(fold(word) for word in split(text))


_Rule = Callable[[_Entries], Iterator[ByRule]]
_RULES: dict[str, tuple[tuple[int, _Rule], ...]] = {
    "organisation": (
        (0, _of_companies),
        (2, _of_institutions),
        (3, _of_acronyms),
        (4, _of_units),
        (5, _of_states),
        (6, _without_honour),
        (7, _of_clubs),
    ),
    "place": ((1, _of_places), (8, _after_russian)),
}
"""The rules by kind of entity, with the numbers in whose order their names count."""
