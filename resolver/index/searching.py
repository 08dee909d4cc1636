"""The few entries that share enough with a query, found without a look at all that share a common word with it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from gazetteer.entity import INSTITUTIONS
from resolver.entries import Entry
from resolver.index.contenders import Contenders
from resolver.index.entries import Entries
from resolver.index.postings import Postings
from resolver.index.proposals import Proposals
from resolver.index.translations import in_english
from resolver.index.words import JOINED_WORDS
from resolver.language.names.designations import trade_words
from resolver.language.names.legal_forms import less_legal_form
from resolver.language.names.small_words import function_words
from resolver.matching.lookup.term_keys import asked_keys
from resolver.matching.things.modifiers import joined

_FIRST = "i"
"""The number of the first ruler of a name, which stands last."""

ROOM_BESIDE_INITIALS = 4
"""How many times as many names are compared with a family name beside initials."""


class Search(msgspec.Struct, frozen=True):
    """The entries that a query may name, the likeliest first, and by query word the words of theirs that it may be.

    ``touched`` is how many entries were looked at on the way.
    """

    entries: list[Entry]
    near: dict[str, frozenset[str]]
    touched: int = 0

    def with_more(self, other: Search) -> Search:
        """This search, and what another one found besides."""
        known = {(entry.entity.id, entry.text) for entry in self.entries}
        more = [entry for entry in other.entries if (entry.entity.id, entry.text) not in known]
        return Search([*self.entries, *more], self.near | other.near, self.touched + other.touched)


class Searcher:
    """Searches an index for the entries that a query may name."""

    def __init__(self, postings: Postings, entries: Entries, proposals: Proposals, words: Sequence[str]) -> None:
        self._postings = postings
        self._entries = entries
        self._proposals = proposals
        self._words = words

    def search(self, words: Sequence[str], kind: str | None, most: int, errors: bool = True) -> Search:
        """The few entries that share enough with a query's folded words, and which words of theirs it may mean."""
        # a legal form proposes nobody beside a name: ФК «Спартак» is no club more than «Спартак»
        told = less_legal_form(words) if kind in (None, *INSTITUTIONS) else words
        asked = [word for word in dict.fromkeys(told) if word not in function_words()]
        # initials propose nobody beside a word, but the number of a ruler does: Николай I
        telling = [word for word in asked if len(word) > 1 or word == _FIRST == asked[-1]] or asked
        # no person's name is known by its words written as one
        joins = 1 < len(asked) <= JOINED_WORDS and kind != "person" and self._postings.has_things
        queries = [*telling, joined(tuple(asked))] if joins else telling
        english = in_english(tuple(words)) if kind in (None, *INSTITUTIONS) else {}
        proposals = [(word, self._proposals.of(word, errors, english.get(word, ()))) for word in queries]
        query = Contenders(self._postings, self._entries, kind)
        # beside a company's legal form words for its trade lead to nobody, but for those whom its own words lead to
        names = [word for word in telling if word not in trade_words()] if len(told) < len(words) else []
        own = frozenset(names or telling)
        query.add_words([near for word, near in proposals[: len(telling)] if near and word in own])
        query.raise_known([near for word, near in proposals[: len(telling)] if near and word not in own])
        # what is like the words written as one comes last: it must not keep out who has them
        query.add_words([near for _, near in proposals[len(telling) :] if near])
        terms = asked_keys(tuple(words)) if self._postings.has_terms and kind in (None, *INSTITUTIONS) else ()
        if terms:
            query.add_terms(terms, len(asked) == 1)
        size = sum(word not in function_words() for word in told)
        # a word alone may be a term, whose institutions must not keep out the town so called: Liman, Porto, Gaza
        crowded = size > 1 or (size == 1 == len(asked) and bool(terms))
        whole = query.spelt_whole([self._proposals.spelt(word) for word in asked], size) if crowded else []
        # by an initial nobody is found, but told from the others who share the family name
        room = most * (ROOM_BESIDE_INITIALS if len(telling) == 1 < len(asked) else 1)
        chosen = query.chosen(len(names) or len(asked), room, whole)
        spelt = self._words
        return Search(
            self._entries.made(chosen),
            {word: frozenset([spelt[at] for at in near]) for word, near in proposals},
            query.touched,
        )
