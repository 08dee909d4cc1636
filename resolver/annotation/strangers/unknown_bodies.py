"""Bodies that the gazetteer does not have, around names that it has: Samara-Agro, the European Space Agency."""

from __future__ import annotations

from collections.abc import Sequence

from resolver.annotation.plans.atlas import atlas
from resolver.annotation.spans.span import Span
from resolver.annotation.strangers.other_things import BESIDE
from resolver.annotation.words.kinds import WordKinds
from resolver.annotation.words.tokens import Tokens, folded
from resolver.descriptions import heads_of, is_parliament
from resolver.language.names.common_words import common_words
from resolver.language.names.institutions import is_all_terms, terms_in
from resolver.language.names.term_words import words_of
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES

_LATIN = ("en", "tr")
_CURRENCIES = ("$", "£", "€", "₺", "₴", "₽")
_SHORTEST_BEFORE_HYPHEN = 3
_LONGEST_NUMBER = 2
_SHORTEST_CODE = 6
"""Digits of the shortest number that an authority gives, longer than a year: IMO numbers have seven."""

_LONGEST_REST = 3
"""Words of a firm's name behind the town's that begins it."""

_FURTHEST_NOUN = 4
"""Words from the article of an apposition to its noun: a small family-run brokerage."""

_ARTICLES = frozenset(("a", "an", "the"))

_WITHOUT_HEAD = frozenset(("domain", "modifier"))
"""The roles of terms that say what a body looks after, and whose it is, but not what it is."""

_MODIFIER = frozenset(("modifier",))

_MINISTRIES = frozenset(("ministry", "foreign-ministry"))
"""The heads of the bodies that regions have as well: областной Минздрав."""

_OF_STATES = frozenset(("emergencies-ministry",))
"""Those of which regions have but branches that are called as the whole is: региональное МЧС."""


class UnknownBodies:
    """The firms, clubs and institutions of one document that nobody knows; ``chosen`` are the spans of known names."""

    def __init__(self, tokens: Tokens, kinds: WordKinds, chosen: Sequence[Span]) -> None:
        lang = kinds.lang
        self._begun = frozenset(span.first for span in chosen)
        self._ended = frozenset(span.last for span in chosen)
        self._places_ended = frozenset(
            span.last
            for span in chosen
            if span.entry.entity.kind == "place" and span.entry.name.type != "adjective" and not span.suffix
        )
        self._tokens = tokens
        self._lang = lang
        self._kinds = kinds
        self._before_place = BESIDE.words(lang, "before")
        self._club_before, self._club_behind = BESIDE.words(lang, "club-before"), BESIDE.words(lang, "club-behind")
        self._thing_behind = BESIDE.words(lang, "thing-behind")
        self._plenary = BESIDE.words(lang, "plenary-behind")
        self._venue_nouns = BESIDE.words(lang, "venue-noun")
        self._company_behind = BESIDE.words("en", "company-behind") | BESIDE.words(lang, "company-behind")

    def is_of_compound(self, span: Span) -> bool:
        """Whether a hyphen ties a place's name to what makes an adjective or a sum of it: Euro-Atlantic, US$."""
        tokens, first = self._tokens, span.first
        if tokens.texts[first] == "US" and tokens.behind(span.last)[:1] in _CURRENCIES:
            return True
        behind = span.last + 1
        number = tokens.texts[behind] if behind < len(tokens) and tokens.gaps[behind] == "-" else ""
        if number.isdecimal() and len(number) <= _LONGEST_NUMBER:
            return True  # the well Tuna-1 is no Danube, but Istanbul-2022 are talks there
        if not first or tokens.gaps[first] != "-" or first - 1 in self._ended:
            return False
        before = tokens.texts[first - 1]
        if folded(before) in BESIDE.words(self._lang, "compound-before"):
            return True
        # Crans-Montana is no Montana, nor WWF-Türkiye Türkiye, but Мукачево-Рогатин is a road to Rohatyn
        return (
            self._lang in _LATIN
            and (before.istitle() or (before.isupper() and tokens.texts[first].istitle()))
            and len(before) >= _SHORTEST_BEFORE_HYPHEN
            and self._kinds.is_unknown(before)
        )

    def in_firm(self, span: Span) -> bool:
        """Whether a hyphen ties a place's name to the rest of a firm's: Samara-Agro, but not Moscow-Backed."""
        tokens, at = self._tokens, span.last + 1
        if self._lang != "en" or span.suffix or at >= len(tokens) or tokens.gaps[at] != "-" or at in self._begun:
            return False
        text = tokens.texts[at]
        if not text.istitle() or text.endswith(BESIDE.beginnings("en", "participle")) or self._kinds.adjectives(text):
            return False
        return folded(text) not in common_words("en") or text in self._company_behind or text in self._thing_behind

    def is_called_firm(self, span: Span) -> bool:
        """Whether a name that goes on behind a place's is said to be a firm's: Dnipro Vista, a small brokerage."""
        tokens, at = self._tokens, span.last + 1
        if self._lang != "en" or span.suffix or self._kinds.title_keys(tokens.following(span.last)):
            return False
        last = span.last
        while tokens.following(last).istitle() and last + 1 not in self._begun and last < span.last + _LONGEST_REST:
            last += 1
        article = last + 1
        if (
            last < at
            or article >= len(tokens)
            or tokens.gaps[article] != ", "
            or tokens.texts[article] not in _ARTICLES
        ):
            return False
        nouns, beyond = BESIDE.words("en", "firm-noun"), BESIDE.words("en", "behind-firm-noun")
        told = tokens.run(article + 1, _FURTHEST_NOUN)
        number = next((number for number, text in enumerate(told) if text in nouns), None)
        if number is None:
            return False
        following = tokens.following(article + 1 + number)
        return not following or following in beyond

    def begins_compound(self, span: Span) -> bool:
        """Whether an English compound begins with a body's name: the Inter-Parliamentary Assembly is no Inter."""
        tokens, at = self._tokens, span.last + 1
        if self._lang != "en" or span.words > 1 or span.suffix or at >= len(tokens) or tokens.gaps[at] != "-":
            return False
        text = tokens.texts[at]
        known = folded(text) in common_words("en") or bool(terms_in((folded(text),)))
        return text.istitle() and at not in self._begun and known

    def is_everyday_before_noun(self, span: Span) -> bool:
        """Whether a Turkish body's name is an everyday word before a noun with a capital: Cumhuriyet Meclisi."""
        tokens, first = self._tokens, span.first
        if self._lang != "tr" or span.words > 1 or span.suffix or folded(tokens.texts[first]) not in common_words("tr"):
            return False
        behind, apostrophe, _ = tokens.following(span.last).partition("'")
        if not behind or (apostrophe and span.last + 1 in self._begun):
            return False  # Meclis İsveç'in üyeliğini onayladı
        if is_parliament(span.entry.entity) and (self._kinds.title_keys(behind) or behind in self._plenary):
            return False  # Meclis Başkanı, Meclis Genel Kurulu
        return behind.istitle()

    def is_another_ship(self, span: Span) -> bool:
        """Whether a ship's name goes on behind that of a known one: the Kairos Dream is no Kairos."""
        tokens, at = self._tokens, span.last + 1
        behind = "" if span.suffix else tokens.following(span.last)
        if span.words > 1 or not behind.istitle() or at in self._begun:
            return False
        return tokens.word_before(span.first) == "the" and not self._kinds.sorts(behind)

    def is_others(self, span: Span) -> bool:
        """Whether a body's name that says but its sort has a word before it that says whose it is.

        The European Space Agency is no Roscosmos, nor региональный Минздрав that of Russia, nor the Sverdlovsk Chess
        Federation Russia's, nor İslam Birliği Genel Kongresi the Congress of the United States.
        """
        tokens, first = self._tokens, span.first
        if not first or tokens.gaps[first] != " ":
            return False
        before = tokens.texts[first - 1]
        if self._lang in CYRILLIC_LANGUAGES:
            local = before.islower() and before.startswith(BESIDE.beginnings(self._lang, "level"))
            heads = heads_of(span.entry.entity) if local else frozenset[str]()
            return not _MINISTRIES.isdisjoint(heads) and _OF_STATES.isdisjoint(heads)
        if self._lang == "tr" and span.words == 1:
            possessed = _is_possessed(span) and "'" not in tokens.texts[first]  # Almanların Lufthansa'sı
            return possessed and before.istitle() and first - 1 not in self._ended
        if self._lang == "tr" and first - 1 in self._places_ended:
            return self._is_of_another_town(span, before)
        if self._lang == "tr":
            return self._has_modifier(span, before)
        if self._lang != "en" or span.words == 1:
            return False
        if not before.istitle() or tokens.opens_sentence(first - 1) or not is_all_terms(words_of(span.entry.text)):
            return False
        if any(before.partition("'")[0] in name.text for name in span.entry.entity.names):
            return False
        countries = span.entry.entity.countries
        told = {code for one in self._kinds.adjectives(before) for code in one.entity.countries}
        told.update(code for code in (atlas().of_word(before.partition("'")[0]),) if code is not None)
        if not told.isdisjoint(countries) or self._kinds.title_keys(before):
            return False
        low = folded(before)
        return low in BESIDE.words("en", "others-before") or low not in common_words("en")

    def _is_of_another_town(self, span: Span, before: str) -> bool:
        """Whether a body that its full name says of one town is another's: Edirne Cumhuriyet Başsavcılığı."""
        short = span.entry.text
        towns = {one.text.removesuffix(short).strip() for one in span.entry.entity.names if one.text.endswith(short)}
        return before not in towns and any(len(town.split(" ")) == 1 and town for town in towns)

    def _has_modifier(self, span: Span, before: str) -> bool:
        """Whether a world body's Turkish name has a term before it that it has not itself: Ulusal Güvenlik Konseyi."""
        entity = span.entry.entity
        if entity.countries or not before.istitle() or not is_all_terms(words_of(span.entry.text)):
            return False
        modifier = any(term.roles == _MODIFIER for term in terms_in((folded(before),)))
        return modifier and all(before not in name.text for name in entity.names)

    def begins_brand(self, span: Span) -> bool:
        """Whether a body's acronym or name begins a brand's or a venue's: AB InBev, the Etihad Arena."""
        tokens, at = self._tokens, span.last + 1
        if span.words > 1 or span.suffix or at >= len(tokens) or tokens.gaps[at] != " " or at in self._begun:
            return False
        behind = tokens.texts[at].partition("'")[0]
        if behind in self._venue_nouns:
            return True
        if self._lang not in _LATIN or not tokens.texts[span.first].isupper():
            return False  # Cyrillic texts have Latin names beside others: УНІАН, BioNTech
        return behind[:1].isupper() and not behind.isupper() and any(map(str.isupper, behind[1:]))

    def is_of_number(self, span: Span) -> bool:
        """Whether a body's acronym tells whose number follows: IMO 9517331."""
        tokens, at = self._tokens, span.last + 1
        if span.words > 1 or at >= len(tokens) or not tokens.texts[span.first].isupper():
            return False
        text = tokens.texts[at]
        return tokens.gaps[at] in {" ", ": "} and text.isdecimal() and len(text) >= _SHORTEST_CODE

    def in_company(self, span: Span, behind: str) -> bool:
        """Whether an acronym begins a company's name: BAE Systems, of no Emirates, whom Turkish texts call so."""
        text = self._tokens.texts[span.first]
        if span.words > 1 or not text.isupper() or not behind or behind.isupper():
            return False
        return behind in self._company_behind

    def in_club(self, span: Span, before: str, behind: str) -> bool:
        """Whether a place's name tells clubs of one name or sort apart: «Динамо» Одесса, FC Barcelona, Lviv FC."""
        if span.readings:
            return False
        shouted = self._tokens.texts[span.first].isupper()
        if not shouted and behind in self._club_behind:
            return True
        gap = self._tokens.gaps[span.first]
        if "." in gap or not gap:
            return False
        return before in self._before_place or (not shouted and before in self._club_before)

    def is_before_head(self, span: Span) -> bool:
        """Whether a Turkish body's name without its head noun has another one behind it: Dışişleri Komisyonu."""
        behind = "" if span.suffix else self._tokens.following(span.last).partition("'")[0]
        if not behind.istitle() or not self._kinds.sorts(behind):
            return False
        words = words_of(span.entry.text)
        return is_all_terms(words) and all(_WITHOUT_HEAD.issuperset(one.roles) for one in terms_in(words))


def _is_possessed(span: Span) -> bool:
    """Whether a Turkish word has the suffix of what is somebody's, without an apostrophe: Kongresi, of Kongre."""
    return any(step.kind == "suffix" and (step.detail or "").startswith("possessive") for step in span.evidence)
