"""The lint: for every rule a record that breaks it, and for every rule what it must leave alone."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Entity, Gazetteer, Name, Role
from gazetteer.entity import Record, Redirect
from gazetteer.lint import Finding, check


def place(*names: Name | str, id: str = "place:x", **fields: object) -> Entity:
    found = tuple(Name(name, "en") if isinstance(name, str) else name for name in names) or (Name("X", "en"),)
    return Entity(id=id, kind="place", names=found, **fields)  # type: ignore[arg-type]  # any field of the record


def person(slug: str, *names: Name, **fields: object) -> Entity:
    return Entity(id=f"person:{slug}", kind="person", names=names, **fields)  # type: ignore[arg-type]  # as above


def messages(*records: Record, builtin: bool = False) -> list[str]:
    return [finding.message for finding in check(records, builtin=builtin)]


CLEAN = person(
    "ivan-petrenko",
    Name("Ivan Petrenko", "en"),
    Name("Іван Петренко", "uk"),
    Name("Іван Іванович Петренко", "uk", "official"),
    countries=("UA",),
    native="uk",
    born=1970,
    died=2020,
    roles=(Role("mayor", "place:x", 1998, "1998-05-01"), Role("president")),
    related=("place:x",),
    prominence=100,
)


def test_a_clean_gazetteer_has_no_findings() -> None:
    assert check([CLEAN, place(), Redirect("place:y", "place:x")], builtin=True) == []


BROKEN: list[tuple[str, Record, str]] = [
    # what is broken, the record, what the message says
    ("an empty name", place(" "), "a name is empty"),
    ("white space before", place(" Kyiv"), "' Kyiv' (en): white space stands around it"),
    ("white space behind", place(Name("Kyiv ")), "'Kyiv ': white space stands around it"),
    ("two spaces", place("New  York"), "'New  York' (en): it has two spaces in a row"),
    ("a soft hyphen", place("Ky\u00adiv"), "'Ky\\xadiv' (en): it has characters that are not seen"),
    ("a non-breaking space", place("New\u00a0York"), "it has characters that are not seen, or spaces other than"),
    ("a decomposed letter", place(Name("Ки\u0306в", "uk")), "it has decomposed letters"),
    ("і in Russian", place(Name("Кіев", "ru")), "'Кіев' has letters that ru does not use: і"),
    ("ї, є and ґ in Russian", place(Name("Їєґ", "ru")), "letters that ru does not use: є, ї, ґ"),
    ("ы in Ukrainian", place(Name("Крым", "uk")), "'Крым' has letters that uk does not use: ы"),
    ("ё, ъ and э in Ukrainian", place(Name("Ёъэ", "uk")), "letters that uk does not use: ъ, э, ё"),
    ("a Serbian letter in Russian", place(Name("Њ", "ru")), "letters that ru does not use: њ"),
    ("Cyrillic in English", place("Київ"), "'Київ' is not in Latin letters"),
    ("Cyrillic in Turkish", place(Name("Киев", "tr")), "'Киев' is not in Latin letters"),
    ("Cyrillic in German", place(Name("Киев", "de")), "'Киев' is not in Latin letters"),
    ("Greek in Russian", place(Name("Αθήνα", "ru")), "'Αθήνα' is in neither Cyrillic nor Latin letters"),
    ("a Latin a in Cyrillic", place(Name("Киeв", "ru")), "'Киeв' mixes letters of Cyrl and Latn"),
    ("a Cyrillic о in Latin", place("Lоndon"), "'Lоndon' mixes letters of Cyrl and Latn"),
    ("a mixture in no language", place(Name("Lоndon")), "'Lоndon' mixes letters of Cyrl and Latn"),
    ("a mixture in Georgian", place(Name("თbilisi", "ka")), "mixes letters of Geor and Latn"),
    ("a name twice", place("Kyiv", "KYIV"), "'KYIV' (en) is given twice"),
    (
        "a name since after until",
        place(Name("A", "en", since=1991, until=1924)),
        "'A' (en) is in use since 1991, which",
    ),
    (
        "a role since after until",
        place(roles=(Role("mayor", None, "2020-05-02", "2020-05-01"),)),
        "the role mayor begins",
    ),
    (
        "a role with a year after a date",
        place(roles=(Role("mayor", None, 2021, "2020-05-01"),)),
        "begins in 2021, which",
    ),
    ("an unknown role", place(roles=(Role("pet-owner"),)), "the role 'pet-owner' is not in the table of titles"),
    ("a role of nothing", place(roles=(Role("mayor", "place:y"),)), "the role mayor leads to place:y, which does not"),
    ("a relation to nothing", place(related=("place:y",)), "related leads to place:y, which does not exist"),
    ("a relation to itself", place(related=("place:x",)), "related leads to the entity itself"),
    ("a redirect to nothing", Redirect("place:x", "place:y"), "redirect leads to place:y, which does not exist"),
    ("a redirect to itself", Redirect("place:x", "place:x"), "its redirects go in a circle"),
    ("death before birth", place(born=1970, died=1969), "born in 1970, which is after 1969"),
    ("a birth yet to come", place(born=30_000), "born is 30000, which is yet to come"),
    ("a death yet to come", place(died=2101), "died is 2101, which is yet to come"),
    ("no language", place(Name("Kyiv", "xx")), "'Kyiv' (xx): there is no language 'xx' in ISO 639"),
    ("a country's code for a language", place(Name("Київ", "ua")), "there is no language 'ua' in ISO 639"),
    ("a country's name", place(countries=("Ukraine",)), "the country 'Ukraine' is not a code of ISO 3166"),
    ("a country that ISO 3166 has otherwise", place(countries=("UK",)), "such as GB"),
    ("no country", place(countries=("XX",)), "the country 'XX' is not a code"),
    ("an identifier that is none", place(same_as={"geonames": "abc"}), "'abc' cannot be an identifier of geonames"),
    ("an item that is none", place(same_as={"wikidata": "1899"}), "cannot be an identifier of wikidata; Q1899 could"),
    ("a country in lower case", place(countries=("ua",)), "the country 'ua' is not a code"),
]


@pytest.mark.parametrize(("record", "message"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN])
def test_a_broken_record_is_found(record: Record, message: str) -> None:
    (finding,) = check([record])
    assert finding.entity == "place:x"
    assert finding.severity == "error"
    assert message in finding.message


@pytest.mark.parametrize(
    ("identifier", "message"),
    [
        ("bad id", "the ID has a blank in it"),
        ("place:new\u00a0york", "the ID has a blank in it"),
        ("person:x", "the ID says person and the field kind place"),
    ],
)
def test_a_broken_id_is_found(identifier: str, message: str) -> None:
    (finding,) = check([place(id=identifier)])
    assert (finding.entity, finding.severity) == (identifier, "error")
    assert message in finding.message


@pytest.mark.parametrize("identifier", ["Q1899", "geonames:4", "crm-17", "city:x", "https://example.org/x"])
def test_ids_of_another_form_are_free(identifier: str) -> None:
    assert check([place(id=identifier)]) == []


@pytest.mark.parametrize("lang", [None, "uk", "zu", "sh", "crh", "kmr"])
def test_languages_of_iso_639_are_known(lang: str | None) -> None:
    assert check([place(Name("X", lang))]) == []


OF_THE_HOUSE: list[tuple[str, Record, str, str]] = [
    ("no kind in the ID", place(id="x"), "not of the form kind:slug", "error"),
    ("an unknown kind in the ID", place(id="city:x"), "not of the form kind:slug", "error"),
    ("a capital in the slug", place(id="place:Kyiv"), "not of the form kind:slug", "error"),
    ("a slug that is not ASCII", place(id="place:kütahya"), "not of the form kind:slug", "error"),
    ("an underscore in the slug", place(id="place:new_york"), "not of the form kind:slug", "error"),
    ("two hyphens in the slug", place(id="place:new--york"), "not of the form kind:slug", "error"),
    ("too little prominence", place(prominence=-1), "the prominence -1 is not between 0 and 10000", "error"),
    ("too much prominence", place(prominence=10_001), "the prominence 10001 is not between 0 and 10000", "error"),
    ("no English name", place(Name("Київ", "uk")), "it has no name in en", "warning"),
    ("an English adjective alone", place(Name("Kyivan", "en", "adjective")), "it has no name in en", "warning"),
    ("no native name", place(native="uk"), "it has no name in uk", "warning"),
]


@pytest.mark.parametrize(
    ("record", "message", "severity"), [case[1:] for case in OF_THE_HOUSE], ids=[case[0] for case in OF_THE_HOUSE]
)
def test_the_builtin_gazetteer_is_bound_by_more(record: Record, message: str, severity: str) -> None:
    assert check([record]) == []
    (finding,) = check([record], builtin=True)
    assert message in finding.message
    assert finding.severity == severity


@pytest.mark.parametrize(
    "name",
    [
        Name("Пётр II", "ru"),
        Name("Олександр II «Визволитель»", "uk"),
        Name("Ту-154", "ru"),
        Name("3-тя штурмова бригада", "uk"),
        Name("Об’єднані Нації", "uk"),
        Name("Об'єднані Нації", "uk"),
        Name("Starlink", "uk"),
        Name("банк Monobank", "uk"),
        Name("IT-армія", "uk"),
        Name("Rüstem Ümerov", "tr"),
        Name("São Paulo", "tr"),
        Name("Türkiye", "en"),
        Name("Oʻzbekiston", "uz"),
        Name("Београд", "sr"),
        Name("Beograd", "sr"),
        Name("Қазақстан", "kk"),
        Name("თბილისი", "ka"),
        Name("القدس", "ar"),
        Name("Київ"),
        Name("1+1", "uk"),
    ],
)
def test_good_names_are_left_alone(name: Name) -> None:
    assert check([place(name)]) == []


def test_an_id_given_twice_is_found_once() -> None:
    records: list[Record] = [place(), place(), Redirect("place:x", "place:y"), place("Y", id="place:y")]
    assert check(records) == [Finding("place:x", "the ID is given to 3 records; merge them or rename all but one")]


def test_a_circle_of_redirects_is_told_of_every_member_only() -> None:
    records = [Redirect("a", "b"), Redirect("b", "c"), Redirect("c", "b")]
    assert [finding.entity for finding in check(records)] == ["b", "c"]


def test_references_may_lead_to_what_is_known() -> None:
    known = Gazetteer([place(id="place:y"), Redirect("place:old", "place:y")])
    record = place(related=("place:y", "place:old"), roles=(Role("mayor", "place:y"),))
    assert check([record], known=known) == []
    assert len(check([record])) == 3


def two(one: Name, other: Name, **fields: object) -> list[str]:
    return messages(place(one, id="place:a", countries=("RU",)), place(other, id="place:b", **fields))


def test_one_name_of_two_entities_needs_a_reason() -> None:
    (message,) = two(Name("Киёв", "ru"), Name("КИЕВ", "ru"), countries=("RU",))
    assert message.startswith("'Киёв' (ru) is a name of place:b too; merge the two or tell them apart by")


@pytest.mark.parametrize("type", ["short", "acronym", "alias", "former", "nickname", "adjective", "demonym"])
def test_a_type_on_either_side_is_a_reason(type: str) -> None:
    assert two(Name("A", "en", type), Name("A", "en"), countries=("RU",)) == []
    assert two(Name("A", "en"), Name("A", "en", type), countries=("RU",)) == []


@pytest.mark.parametrize("type", ["official", "birth", "exonym"])
def test_other_types_are_none(type: str) -> None:
    assert len(two(Name("A", "en", type), Name("A", "en"), countries=("RU",))) == 1


def test_other_countries_languages_and_kinds_are_reasons() -> None:
    assert two(Name("A", "en"), Name("A", "en"), countries=("UA",)) == []
    assert two(Name("A", "en"), Name("A", "tr"), countries=("RU",)) == []
    assert messages(place("A", id="place:a"), person("a", Name("A", "en"))) == []


def test_a_relation_between_the_two_is_a_reason() -> None:
    capital = place("Tunis", id="place:tunis", related=("place:tunisia",))
    assert messages(capital, place("Tunis", id="place:tunisia")) == []


def test_two_identifiers_of_one_source_are_a_reason_and_those_of_two_sources_none() -> None:
    one = place("A", id="place:a", same_as={"geonames": "1", "wikidata": "Q1"})
    assert messages(one, place("A", id="place:b", same_as={"geonames": "2"})) == []
    assert len(messages(one, place("A", id="place:b", same_as={"iso3166": "UA"}))) == 1


def test_people_are_told_apart_by_their_full_names() -> None:
    name, full = Name("Иван Иванов", "ru"), Name("Иван Петрович Иванов", "ru", "official")
    other_full = Name("Иван Ильич Иванов", "ru", "official")
    assert messages(person("a", name, full), person("b", name, other_full)) == []
    assert len(messages(person("a", name, full), person("b", name, full))) == 2
    assert len(messages(person("a", name, full), person("b", name))) == 1


def test_a_name_is_compared_under_its_plain_type_where_an_entity_has_it_twice() -> None:
    one = place(Name("A", "en", "short"), Name("a", "en"), id="place:a")
    other = place("A", id="place:b")
    assert any("is a name of place:b too" in message for message in messages(one, other))


def test_three_owners_are_found_in_pairs() -> None:
    assert len(messages(*(place("A", id=f"place:{letter}") for letter in "abc"))) == 3


_BAD = [case[1] for case in BROKEN] + [case[1] for case in OF_THE_HOUSE]
_RECORDS: list[Record] = [
    *(dataclasses.replace(record, id=f"place:{number}") for number, record in enumerate(_BAD)),
    place("A", id="place:a"),
    place("A", id="place:b"),
    Redirect("place:c", "place:d"),
]


@given(st.permutations(_RECORDS), st.booleans())
def test_the_findings_do_not_depend_on_the_order(records: list[Record], builtin: bool) -> None:
    assert check(records, builtin=builtin) == check(_RECORDS, builtin=builtin)
