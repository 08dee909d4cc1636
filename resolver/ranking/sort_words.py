"""A name with a word for the sort of thing that bears it: город Казань, г. Киев, газета «Известия», Fluss Wolga."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from gazetteer.entity import Entity
from resolver.descriptions import sorts_of
from resolver.language.names.institutions import TermSpan, terms, terms_in
from resolver.language.names.linking_words import less_links, without_links
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.sorts import sort_keys, suits
from resolver.language.names.terms import district_words, generic_words
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.language.scripts.letters import CYRILLIC, script
from resolver.matching.part import written_words

_LABEL = re.compile(r"^((?:[^\W\d_]{1,4}\.\s*){1,2}|\w-\w{1,3}\.?\s+)(?=\w)")
"""An abbreviation before a name: `г. Киев`, `м. Дніпро`, `р. п. Самойловка`, `с-ще Борова`."""

_BETWEEN = re.compile(r"[.\s]+")

_KINDS = ("organisation", "place")
_TOWN = frozenset(("city",))
_DISTRICT = frozenset(("district",))
_SETTLED = sort_group("settlement", "region", "district")
"""The sorts whose words stand in no name, or in names of regions, which are compared with them."""
_OF_TOWNS = sort_group("town-region")
_TURKISH_DISTRICT = frozenset(("ilçesi", "i̇lçesi"))
"""The word for a district, which lists have with a capital behind the name: Küçükçekmece İlçesi."""

_SHORTEST_WORD = 3
_USUAL = 2
"""How many English words for a sort are tried."""

_CLOSING = (")", "]")
_POSSESSED = ("i", "ı", "u", "ü")
_NEVER_BEFORE = frozenset(("tr",))
"""The language in which the word stands behind the name, and nowhere else: Volga nehri."""


_BEHIND = frozenset(("az", "kk", "tr"))
"""The languages in which it stands there with a small letter: Bakı şəhərində, Қазан қаласында."""


class SortedName(msgspec.Struct, frozen=True):
    """A query taken apart: the name, and the word beside it with the keys of the sorts that it may mean."""

    name: str
    word: str
    kind: str
    keys: frozenset[str]

    @property
    def may_be_inflected(self) -> bool:
        """Whether the name may stand in the case of the word, as it does in города Казани."""
        return script(self.word) == CYRILLIC

    @property
    def in_english(self) -> tuple[str, ...]:
        """A water's or a mountain's name with the English words that its own may have: Lake Eğirdir, Mount Nemrut."""
        keys = [key for key in sorted(self.keys - _SETTLED) if key in terms()]
        words = [word for key in keys for word in dict(terms()[key].forms)["en"][:_USUAL]]
        return tuple(f"{word} {self.name}" for word in words) if self.kind == "place" else ()

    def suits(self, entity: Entity) -> bool | None:
        """Whether an entity is of the sort; None where that is not known.

        What nothing says to be a region is none of those that are called after a town: Kostroma Oblast is not Kostroma.
        """
        said = sorts_of(entity, self.kind)
        agrees = suits(self.keys, said, self.kind)
        return False if agrees is None and self.keys & _OF_TOWNS and self.keys <= _SETTLED - _TOWN else agrees


def sorted_names(name: str) -> Iterator[SortedName]:
    """What a query may be with a word for a sort: the name that is left without it."""
    text = cleaned(name).strip()
    label = _LABEL.match(text)
    # М. Горький is a person
    if label and label[1].islower() and fold(_BETWEEN.sub("", label[1])) in generic_words():
        yield SortedName(text[label.end() :], label[1].strip(), "place", _TOWN)
    shown = less_links(written_words(without_links(text, at_start=True)), at_start=True)
    words = tuple(map(fold, shown))
    bracketed = text.endswith(_CLOSING)
    for span in terms_in(words):
        before = span.first == 0 and not span.languages <= _NEVER_BEFORE
        behind = span.last == len(words) - 1 and (bracketed or _stands_behind(span, shown[span.first]))
        if before or behind:
            yield from _without(shown, span, before)
    for rest, word in ((shown[1:], shown[:1]), (shown[:-1], shown[-1:])):
        if not rest:
            continue
        low = fold(word[0])
        written = word[0].islower() or (word == shown[-1:] and low in _TURKISH_DISTRICT)
        if len(word[0]) >= _SHORTEST_WORD and written and low in generic_words():
            # a Turkish district has the name of its town, and of a city it is a part
            keys = _TOWN | _DISTRICT if low in district_words() else _TOWN
            yield SortedName(" ".join(rest), word[0], "place", keys)


def _without(shown: list[str], span: TermSpan, before: bool) -> Iterator[SortedName]:
    """The name less a term at its beginning or its end, for each kind of thing that the term is a sort of."""
    # la ciudad de Kazán
    rest = less_links(shown[span.last + 1 :] if before else shown[: span.first], at_start=True)
    word = shown[span.first : span.last + 1]
    if not rest:
        return
    for kind in _KINDS:
        keys = span.keys & sort_keys(kind)
        if keys:
            yield SortedName(" ".join(rest), " ".join(word), kind, keys)


def _stands_behind(span: TermSpan, word: str) -> bool:
    """Whether a term can stand behind a name as it is written: Kazan City, Kazan şehri; Clark Kent is no city.

    With a capital a Turkish one must be possessed, and more than a word for a village or a town: Kızılırmak Nehri.
    """
    possessed = fold(word).endswith(_POSSESSED) and fold(word) not in generic_words()
    if word[0].islower() and not span.languages.isdisjoint(_BEHIND):
        return True
    return "en" in span.languages or ("tr" in span.languages and possessed)
