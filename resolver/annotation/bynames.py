"""Names that an entity has by what is known of its language or its trade, though its gazetteer does not list them.

A country has its other usual names (Британия beside Великобритания), and a company is called without its legal form
or by what stands in quotation marks (`Acme` for `Acme Company`, `Маяк` for `Радио «Маяк»`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from gazetteer.entity import Name
from resolver.annotation.atlas import atlas
from resolver.annotation.company_names import quoted_name, without_form
from resolver.annotation.homes import homes
from resolver.annotation.state_institutions import called_otherwise
from resolver.entries import Entry
from resolver.index import Index, split
from resolver.language.names.acronyms import initials
from resolver.language.names.common_words import common_words
from resolver.language.names.institutions import meaning, terms_in
from resolver.language.names.small_words import function_words, ordinal_endings
from resolver.language.names.syllabic import expanded
from resolver.language.names.term_words import words_of
from resolver.language.scripts.detection import LANGUAGES
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import CYRILLIC, script

_UNITS = frozenset(("brigade", "regiment", "division", "corps", "army", "battalion"))
"""Terms for military units, which newspapers call by number and term alone."""

_ENDINGS = ordinal_endings("ru") | ordinal_endings("uk")
_SORTS = frozenset(("republic", "river", "city", "town", "village", "settlement"))
"""Terms for sorts of places that stand before the place's own name in the nominative, and that it is called without."""

_SHORTEST_ACRONYM = 4
_IN_HONOUR = frozenset(("имени", "им", "ім", "імені"))
"""Words behind which a name says whom an institution honours; acronyms leave it out."""

_COUNTRY = "country:"
_CLIPPED = "§"
"""Before the keys of syllabic abbreviations, so that they are no words."""

_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Byname:
    """A name that an entity has by rule, as the folded words of texts or the key of a syllabic abbreviation.

    ``lang`` is the language of the only texts in which it counts (None: all); ``quoted`` says that it must stand in
    quotation marks there; one of the ``owners``, folded, must stand before it in the possessive: Poland's.
    """

    entry: Entry
    words: tuple[str, ...]
    lang: str | None = None
    quoted: bool = False
    owners: frozenset[str] = frozenset()


class Bynames:
    """The bynames of an index's entities, by their words."""

    def __init__(self, index: Index) -> None:
        self._by_word: dict[str, list[Byname]] = {}
        for byname in (
            *_of_countries(index),
            *_of_companies(index),
            *_of_places(index),
            *_of_institutions(index),
            *_of_acronyms(index),
            *_of_units(index),
            *_of_states(index),
        ):
            if byname.owners or not index.is_name(" ".join(byname.words)):
                for word in dict.fromkeys(byname.words):
                    self._by_word.setdefault(word, []).append(byname)

    def known(self, word: str, lang: str) -> bool:
        """Whether a folded word stands in a byname that counts in texts of a language."""
        return any(byname.lang in (None, lang) for byname in self._by_word.get(word, ()))

    def clipped(self, word: str) -> str | None:
        """The key of the institutions that a folded syllabic abbreviation may be of; None where there is none."""
        return next((key for keys in expanded(word) if (key := _key(keys)) in self._by_word), None)

    def entries_with(self, word: str) -> list[Byname]:
        """The bynames that have a folded word."""
        return self._by_word.get(word, [])


def _of_countries(index: Index) -> Iterator[Byname]:
    """The usual names of the countries that the gazetteer has under another one."""
    known = homes(index)
    for code in sorted(known.codes()):
        own = known.country(code)
        if own is not None:
            for lang, text in atlas().names(code):
                yield _byname(Entry(own.entity, Name(text, lang, "alias"), text), lang)


def _of_companies(index: Index) -> Iterator[Byname]:
    """What is left of organisations' names without a legal form, and what stands in their quotation marks."""
    common = frozenset[str]().union(*(common_words(lang) for lang in LANGUAGES))
    for entry in index.entries.of_kinds(("organisation",)):
        if " " not in entry.text or _has_short_forms(entry):
            continue
        for text, quoted in ((quoted_name(entry.text), True), (without_form(entry.text), False)):
            if text is not None and len(text) >= _SHORTEST and (quoted or fold(text) not in common):
                yield _byname(Entry(entry.entity, Name(text, entry.name.lang, "short"), text), None, quoted)


def _has_short_forms(entry: Entry) -> bool:
    """Whether the gazetteer says itself how an entity is called for short."""
    return any(name.type in ("short", "acronym") for name in entry.entity.names)


def _of_places(index: Index) -> Iterator[Byname]:
    """What is left of places' names without the word for their sort: Башкортостан of Республика Башкортостан.

    A name that an editor has ruled out for the place is left out: река Лена is not called Лена.
    """
    for entry in index.entries.of_kinds(("place",)):
        if entry.text.count(" ") == 1:
            sort, name = entry.text.split(" ")
            if len(name) < _SHORTEST or not name.istitle() or fold(name) in map(fold, entry.entity.never):
                continue
            if any(span.keys & _SORTS for span in terms_in((fold(sort),))):
                yield _byname(Entry(entry.entity, Name(name, entry.name.lang, "short"), name), None)


def _byname(entry: Entry, lang: str | None, quoted: bool = False) -> Byname:
    return Byname(entry, tuple(fold(word) for word in split(entry.text)), lang, quoted)


def _of_institutions(index: Index) -> Iterator[Byname]:
    """The keys of syllabic abbreviations that Russian and Ukrainian institutions may have: Минобороны, Мосгорсуд."""
    for entry in index.entries.of_kinds(("organisation",)):
        if " " in entry.text and script(entry.text) == CYRILLIC:
            words = words_of(entry.text)
            spans = terms_in(words)
            covered = {at for span in spans for at in range(span.first, span.last + 1)}
            left = [at for at, word in enumerate(words) if at not in covered and word not in function_words()]
            if left and (left != [len(words) - 1] or not entry.text.split()[-1][0].isupper()):
                continue  # a place's name may stand last
            if any("head" in span.roles for span in spans):
                keys = [span.key for span in spans]
                inland = [key for key in keys if not key.startswith(_COUNTRY)]
                yield from (Byname(entry, (key,)) for key in dict.fromkeys((_key(keys), _key(inland))))


def _of_acronyms(index: Index) -> Iterator[Byname]:
    """The initials of organisations' names, where they are one organisation's alone: ВГИК, ФБК."""
    owners: dict[str, dict[str, Entry]] = {}
    for entry in index.entries.of_kinds(("organisation",)):
        if entry.text.count(" ") >= 2 and not _has_short_forms(entry):
            words = words_of(entry.text)
            named = next((at for at, word in enumerate(words) if word in _IN_HONOUR), len(words))
            for acronym in initials(words[:named]):
                if len(acronym) >= _SHORTEST_ACRONYM:
                    owners.setdefault(acronym, {}).setdefault(entry.entity.id, entry)
    for acronym, entries in owners.items():
        if len(entries) == 1:
            entry = next(iter(entries.values()))
            yield _byname(Entry(entry.entity, Name(acronym.upper(), entry.name.lang, "acronym"), acronym.upper()), None)


def _of_units(index: Index) -> Iterator[Byname]:
    """Numbered units without their arm, where the number is one unit's alone: 93-тя бригада, the 93rd Brigade."""
    owners: dict[tuple[str, str], dict[str, Byname]] = {}
    for entry in index.entries.of_kinds(("organisation",)):
        if not entry.text[:1].isdecimal():
            continue
        shown = split(entry.text)
        words = [fold(word) for word in shown]
        begins = 2 if len(words) > 1 and words[1] in _ENDINGS else 1
        head = next((at for at in range(begins, len(words)) if _is_unit(words[at])), 0)
        if head > begins:
            short = (*words[:begins], words[head])
            text = entry.text[: entry.text.index(shown[begins])] + shown[head]
            name = Entry(entry.entity, Name(text, entry.name.lang, "short"), text)
            number = "".join(letter for letter in words[0] if letter.isdecimal())
            owners.setdefault((number, words[head]), {}).setdefault(entry.entity.id, Byname(name, short))
    yield from (next(iter(units.values())) for units in owners.values() if len(units) == 1)


def _is_unit(word: str) -> bool:
    return any(span.keys & _UNITS for span in terms_in((word,)))


def _of_states(index: Index) -> Iterator[Byname]:
    """What else the institutions of states are called: Polish Ministry of Defence, Министерство обороны Польши."""
    for entry, text, owners in called_otherwise(index):
        shown = Entry(entry.entity, Name(text, entry.name.lang, "short"), text)
        yield Byname(shown, tuple(fold(word) for word in split(text)), entry.name.lang, owners=owners)


def _key(keys: Iterable[str]) -> str:
    """One key for the sum of some terms, whatever their order; a town's institutions are its municipal ones."""
    simple = {atom for key in keys for atom in meaning(key)}
    return _CLIPPED + " ".join(sorted("city" if atom == "municipal" else atom for atom in simple))


_KNOWN: WeakKeyDictionary[Index, Bynames] = WeakKeyDictionary()


def bynames(index: Index) -> Bynames:
    """The bynames of an index's entities, worked out once for each index."""
    found = _KNOWN.get(index)
    if found is None:
        found = _KNOWN[index] = Bynames(index)
    return found
