"""What stands among names and is none."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest

from gazetteer.entity import Name
from gazetteer.sources.codes import country, country_of_item, items_of_country, language
from gazetteer.sources.importing import tidied
from gazetteer.sources.noise import sifted, without_brackets
from gazetteer.sources.prominence import of_population, of_sitelinks
from resolver.frozen import frozen


@pytest.mark.parametrize(
    ("kind", "lang", "given", "kept"),
    [
        ("place", "ru", "Киев|Киеву|Киева|Кий|IEV", "Киев|Кий"),
        ("place", "ru", "Киеву|Киев", "Киев"),
        ("place", "uk", "Київ|Києва|Києву|Киів", "Київ|Киів"),
        ("place", "uk", "Мала Виска|Малої Виски|Малій Висці", "Мала Виска"),
        ("place", "ru", "Великие Луки|Великих Лук|Великих Луках", "Великие Луки"),
        ("place", "ru", "Пушкин|Пушкино|Царское Село", "Пушкин|Пушкино|Царское Село"),
        ("place", "ru", "Межигорье|Межигорья", "Межигорье"),  # each may be a form of the other: the first stays
        ("place", "ru", "Межигорья|Межигорье", "Межигорья"),
        ("place", "uk", "Бориспіль|Бориспілі|Борисполя", "Бориспіль"),
        ("place", "uk", "Бориспілі|Бориспіль", "Бориспілі"),
        ("place", "tr", "Kiev|Kiev'e", "Kiev|Kiev'e"),
        ("place", "en", "United Kingdom|UK|GB|GB-ENG|UK-99", "United Kingdom|UK"),
        ("place", "en", "IEV", "IEV"),
        ("place", "en", "UA-30", "UA-30"),
        ("person", "ru", "Анна Иванова|Анна Иванов", "Анна Иванова|Анна Иванов"),
        ("person", "ru", "Владимир Путин|Владимира Путина", "Владимир Путин"),
        ("organisation", "uk", "Служба безпеки України|СБУ|F-16", "Служба безпеки України|СБУ"),
    ],
)
def test_codes_and_inflected_forms_are_left_out(kind, lang, given, kept):
    found = sifted([Name(text, lang) for text in given.split("|")], kind)
    assert "|".join(name.text for name in found) == kept


def test_acronyms_are_told_and_names_that_were_once_are_kept():
    service = sifted(
        [Name("Security Service"), Name("SBU", None, "alias"), Name("KGB", None, "former")], "organisation"
    )
    assert [name.type for name in service] == [None, "acronym", "former"]
    town = [Name("Ленинск", "ru"), Name("Ленинска", "ru", "former")]
    assert sifted(town, "place") == town


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Владимир (город)", "Владимир"),
        ("Paris（city）", "Paris"),
        ("(all)", "(all)"),
        ("Bank (old) of X", "Bank (old) of X"),
    ],
)
def test_a_remark_in_brackets_is_no_name(text, name):
    assert without_brackets(text) == name


@pytest.mark.parametrize(
    ("text", "tidy"),
    [
        ("  a\t b\u00a0c ", "a b c"),
        ("и\u0306", "й"),
        ("a\u200bb\u00adc", "abc"),
        ("\ufeff", ""),
        ("l\u2019\u202ax", "l’x"),
    ],
)
def test_texts_are_tidied(text, tidy):
    assert tidied(text) == tidy


@pytest.mark.parametrize(
    ("code", "lang"),
    [
        *(("uk", "uk"), ("rus", "ru"), ("ger", "de"), ("zh-Hans", "zh"), ("en_GB", "en"), ("be-x-old", "be")),
        *(("simple", "en"), ("crh", "crh"), ("mul", None), ("u", None), ("und", None), ("12", None), ("", None)),
    ],
)
def test_codes_of_languages_are_understood(code, lang):
    assert language(code) == lang


@pytest.mark.parametrize(
    ("code", "known"),
    [
        ("UA", "UA"),
        ("ukr", "UA"),
        ("ua-cri", "UA"),
        ("uk", "GB"),
        ("xk", "XK"),
        ("suhh", None),
        ("eu", None),
        ("", None),
    ],
)
def test_codes_of_countries_are_understood(code, known):
    assert country(code) == known


def test_countries_are_items_of_wikidata():
    assert (country_of_item("Q212"), country_of_item("Q15180")) == ("UA", None)
    assert items_of_country("NL") == ("Q55", "Q29999")


def test_prominence_grows_with_people_and_pages_and_ends():
    assert [of_population(people) for people in (-1, 0, 1_000_000, 1_400_000_000)] == [0, 0, 1000, 10_000]
    assert [of_sitelinks(pages) for pages in (0, 40, 1000)] == [0, 1000, 10_000]


@frozen
@dataclass(frozen=True, slots=True)
class NotedName(Name):
    """A name that tells something more."""

    note: str | None = None


def test_an_acronym_keeps_whatever_else_a_name_tells():
    noted = NotedName("ABC", "en", "alias", 1991, 1992, "style", "reading", "source", "note")
    [_, acronym] = sifted([Name("Agency of Better Cats", "en"), noted], "organisation")
    assert acronym == replace(noted, type="acronym")
