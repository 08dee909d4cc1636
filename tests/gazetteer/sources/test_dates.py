"""Dates of outside collections are what the schema makes of them, so that nothing differs behind a save."""

from __future__ import annotations

import json

import pytest
from imports import import_files

from gazetteer.schema import checked
from gazetteer.sources.dates import date, year, year_of_all


@pytest.mark.parametrize(
    ("text", "found", "of_year"),
    [
        *(("1991", 1991, 1991), (" 1991 ", 1991, 1991), ("-500", -500, -500), ("-0500", -500, -500), ("7", 7, 7)),
        *(("1991-08", "1991-08", 1991), ("1991-08-24", "1991-08-24", 1991), ("0907-09-02", "0907-09-02", 907)),
        *((each, None, None) for each in ("", "--500", "1991-13", "1991-08-32", "-0500-01-01", "1991-8", "c. 1991")),
    ],
)
def test_a_date_is_a_year_a_month_or_a_day(text, found, of_year):
    assert (date(text), year(date(text))) == (found, of_year)


@pytest.mark.parametrize(
    ("texts", "found"),
    [(["1971", "1971-03-12"], 1971), (["1971", "1972"], None), (["about 1971", "1972"], 1972), ([], None)],
)
def test_the_year_is_that_in_which_all_agree(texts, found):
    assert year_of_all(texts) == found


MEMBER = {"role": "member", "organization_id": "o", "start_date": "-500", "end_date": "-0450"}
POPOLO = {
    "persons": [{"id": "p", "name": "A B", "birth_date": "-0530", "memberships": [MEMBER]}],
    "organizations": [{"id": "o", "name": "Assembly", "classification": "legislature"}],
}
TERM = "id,name,sort_name,group,term,start_date,end_date\np,A B,A,G,1,-500,-0450\n"
SPARQL = "item\titemLabel\tofficialName\tsince\tuntil\nQ1\tA\tB\t{since}\t{until}\n"


@pytest.mark.parametrize(
    ("form", "content"), [("popolo", json.dumps(POPOLO)), ("popolo", TERM)], ids=["popolo", "everypolitician"]
)
def test_a_year_before_christ_is_a_number(tmp_path, form, content):
    [person], errors = import_files(tmp_path, form, {"x": content}, kinds=frozenset({"person"}))
    assert ([(role.since, role.until) for role in person.roles], errors) == ([(-500, -450)], [])
    assert checked(person) == person


def test_a_person_is_born_before_christ(tmp_path):
    [person], _ = import_files(tmp_path, "popolo", {"x": json.dumps(POPOLO)}, kinds=frozenset({"person"}))
    assert person.born == -530


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [
        ("1991-08-24T00:00:00Z", "1992-01-01T00:00:00Z", ("1991-08-24", 1992)),
        ("-0044-03-15T00:00:00Z", "1991-00-00T00:00:00Z", (-44, 1991)),
    ],
)
def test_a_day_that_is_none_leaves_its_year(tmp_path, since, until, found):
    table = SPARQL.format(since=since, until=until)
    [entity], errors = import_files(tmp_path, "wikidata-sparql", {"x.tsv": table}, default_kind="place")
    assert ([(name.since, name.until) for name in entity.names if name.type], errors) == ([found], [])


def test_a_day_of_the_dump_that_is_none_leaves_its_year(tmp_path):
    def snak(time):
        value = {"time": time, "precision": 11}
        return {"snaktype": "value", "datavalue": {"value": value}}

    statement = {
        "mainsnak": {"snaktype": "value", "datavalue": {"value": {"language": "en", "text": "B"}}},
        "qualifiers": {"P580": [snak("+1991-00-00T00:00:00Z")], "P582": [snak("+1992-08-24T00:00:00Z")]},
    }
    kind = {"mainsnak": {"snaktype": "value", "datavalue": {"value": {"id": "Q515"}}}}
    item = {
        "id": "Q1",
        "labels": {"en": {"language": "en", "value": "A"}},
        "claims": {"P31": [kind], "P1448": [statement]},
    }
    [entity], errors = import_files(tmp_path, "wikidata", {"x.json": json.dumps(item)})
    assert ([(each.since, each.until) for each in entity.names if each.since], errors) == ([(1991, "1992-08-24")], [])
