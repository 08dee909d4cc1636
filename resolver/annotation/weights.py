"""The scene's table of weights: what each circumstance says for or against an entity at a place of a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

THRESHOLD = 0.5
"""The share of the probability from which on an entity is what a stretch of text names."""

OUTSTANDING = 5000
"""The prominence from which on something is meant by its name, even where a text has somebody of that name: Moscow."""

CITY = 100
"""The prominence from which on a place of an outside collection is a city: some 90,000 inhabitants."""

VARIED = 0.1
"""What a spelling by another convention costs at the least: Польська is not Polska, John Barclay not Barclays."""


@dataclass(frozen=True, slots=True)
class Weights:
    """What each circumstance weighs, in natural log-odds, each with the case that it is for."""

    # what a span says for itself, in log-odds
    full: float = 6.0  # Volodymyr Zelenskyy
    initials: float = 3.0  # V. Zelenskyy
    words: float = 5.0  # Security Service of Ukraine
    word: float = 3.6  # Kyiv
    cost: float = 8.0  # a unit of difference from the gazetteer's spelling
    opens_sentence: float = 0.8  # a capital proves nothing there
    common_word: float = 9.0  # Мир, Özel: an everyday word that opens a sentence
    common_form: float = 18.0  # Arkasında, HALKINA: a form of one, read into a case of a name
    other_word: float = 9.0  # Salı, 1. Ordu, цена Urals: each of the things that say it is another word
    adjective: float = 9.0  # Українську, Южного управления: an adjective in its place
    plural: float = 9.0  # Гірники: miners, and not several towns
    small_too: float = 9.0  # a word that the document has small as well
    introduced: float = 5.0  # Fidan, after Hakan Fidan
    prominent: float = 2.2  # Putin
    unknown_bearer: float = -4.0  # a surname that many bear
    somebody_else: float = -7.0  # Igor Putin
    # what the scene adds
    preferred: float = 1.5  # Europe the continent, before the Union that is also called so
    prominence: float = 0.45  # times the logarithm of prominence
    country: float = 5.0  # times the share of the countries named nearby
    whole: float = 8.0  # the Security Council, of the world where the UN is named, times how near it is
    sport: float = 5.0  # Anadolu Efes, the club before the brewery, times how near its sport is told of
    another_town: float = 6.0  # «Торпедо» из Нижнего Новгорода, of the club of Moscow
    region: float = 3.0  # Орлівка of Odesa Oblast, where Izmail is named
    region_beside: float = 12.0  # Донецк Ростовской области, of the one in Ukraine
    country_of_place: float = 0.2  # the same for a place, where little else tells: New York is named everywhere
    foreign_place: float = 0.1  # as foreign_country, for places and buildings, which are named wherever they lie
    shown_as_place: float = 6.0  # БАЙКОНУР, 23 ноября: the town, and not the spaceport
    shown_as_club: float = 8.0  # on loan from Roma, of the city that the club shares its name with
    quoted: float = 5.0  # «Азов», of a place that shares its name with something else
    foreign_country: float = 2.0  # taken off where only other countries are named nearby
    foreign_spelling: float = 3.0  # MİT, for an institute whose acronym is MIT
    own_country_beside: float = 2.5  # the Turkish Foreign Ministry
    inflected_rival: float = 9.0  # Песков is not a case of Пески where a Песков is known
    namesake: float = 14.0  # Жданов is somebody rather than Mariupol, which was called so
    another_bearer: float = 9.0  # the prosecutor Андрей Костин, of the banker
    recent: float = 0.8  # Fidan, of two of that name, after the one who was named in full before it or first
    own_language: float = 1.5  # МЗС in a Ukrainian text, where no country is named
    work: float = 9.0  # «Москва», where the document has фильм «Москва»
    another_sort: float = 18.0  # канал «Россия», of the bank
    behind_given: float = 14.0  # Jack London, Ольга Иванова: a person, not a place


WEIGHTS: Final = Weights()
