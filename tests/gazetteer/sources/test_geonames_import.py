"""Places of GeoNames: 19 columns without a header, and the files that are joined with them."""

from __future__ import annotations

import io
import sqlite3
import zipfile

import pytest
from imports import import_files, names

from resolver.errors import GazetteerError


def place(number: int, name: str, feature: str, country: str, **more: str) -> str:
    class_, code = feature.split(".")
    others, cc2, region, people = (more.get(key, "") for key in ("others", "cc2", "region", "people"))
    cells = [str(number), name, name, others, "50.1", "30.2", class_, code, country, cc2, region, "", "", "", people]
    return "\t".join([*cells, "", "179", "Europe/Kyiv", "2025-01-01"])


def other(place: int, lang: str, name: str, *marks: str) -> str:
    """A line of alternateNamesV2: marks are preferred, short, colloquial, historic, from, to."""
    return "\t".join(["1", str(place), lang, name, *marks])


PLACES = [
    place(1, "Kyiv", "P.PPLC", "UA", others="IEV,Kiew,Київ,UAIEV", region="12", people="2797553"),
    place(2, "Nowhere Road", "R.RD", "UA"),
    place(3, "Sample Airport", "S.AIRP", "UA", region="13"),
    place(4, "Sample Sea", "H.SEA", "", cc2="UA,RU"),
    place(5, "Sampleville", "P.PPL", "RU", cc2="UA", people="40000"),
    place(6, "Farm", "S.FRM", "UA"),
]
OTHERS = [
    other(1, "en", "Kiev", "", "", "", "1", "", "1995"),
    other(1, "en", "Kyiv"),
    other(1, "uk", "Киів"),
    other(1, "uk", "Київ", "1", "", "", "", "", ""),
    other(1, "uk", "Києва"),
    other(1, "ru", "Мать городов", "", "", "1"),
    other(1, "", "Kænugarðr"),
    other(1, "wkdt", "Q1899"),
    other(1, "link", "https://example.org/Kyiv"),
    other(1, "post", "01001"),
    other(1, "iata", "IEV"),
    other(1, "unlc", "UAIEV"),
    other(3, "iata", "SMP"),
    other(5, "ru", "Ленинск", "", "", "", "1", "1924-01-26", "19910906"),
    other(5, "ru", "Старый Образец", "", "", "", "1", "about 1800", ""),
    other(99, "ru", "Нигде"),
]
REGIONS = ["UA.12\tKyiv City\tKyiv City\t703447", "UA.13\tKyiv Oblast\tKyiv Oblast\t703446"]


def lines(rows: list[str]) -> str:
    return "".join(f"{row}\n" for row in rows)


FILES = {
    "admin1CodesASCII.txt": lines(REGIONS),
    "alternateNamesV2.txt": lines(OTHERS),
    "allCountries.txt": lines(PLACES),
}


def test_places_have_their_names_in_all_languages_the_preferred_first(tmp_path):
    found, errors = import_files(tmp_path, "geonames", FILES)
    assert errors == []
    assert [each.id for each in found] == ["geonames:1", "geonames:3", "geonames:4", "geonames:5"]
    kyiv, airport, sea, town = found
    assert names(kyiv) == [
        ("Kyiv", "en", None),
        ("Київ", "uk", None),
        ("Киів", "uk", None),
        ("Kænugarðr", None, None),
        ("Kiev", "en", "former"),
        ("Мать городов", "ru", "nickname"),
    ]
    assert (kyiv.native, kyiv.countries, kyiv.prominence) == ("uk", ("UA",), 1672)
    assert kyiv.description == "capital in Kyiv City, UA"
    assert kyiv.same_as == {"geonames": "1", "wikidata": "Q1899", "unlocode": "UAIEV"}
    assert (airport.kind, airport.same_as["iata"], airport.prominence) == ("facility", "SMP", 0)
    assert (sea.kind, sea.countries, sea.description) == ("place", ("UA", "RU"), "sea")
    assert town.countries == ("RU",)  # what lies in one country is not given to others by their claims
    assert [(name.text, name.since, name.until) for name in town.names if name.type == "former"] == [
        ("Ленинск", "1924-01-26", "1991-09-06"),
        ("Старый Образец", None, None),
    ]


def test_without_other_names_a_place_has_those_of_its_own_line(tmp_path):
    [kyiv, *_], errors = import_files(tmp_path, "geonames", {"UA.txt": lines(PLACES)})
    assert names(kyiv) == [("Kyiv", None, None), ("Kiew", None, None), ("Київ", None, None)]
    assert (kyiv.description, errors) == ("capital in UA", [])


def test_archives_are_read_as_they_come(tmp_path):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("readme.txt", "Readme for GeoNames\n")
        archive.writestr("UA.txt", lines(PLACES[:1]))
    names_ = io.BytesIO()
    with zipfile.ZipFile(names_, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("iso-languagecodes.txt", "ISO 639-3\tISO 639-2\tISO 639-1\tLanguage Name\n")
        archive.writestr("alternateNamesV2.txt", lines(OTHERS))
    files = {"UA.zip": packed.getvalue(), "alternateNamesV2.zip": names_.getvalue()}
    [kyiv], errors = import_files(tmp_path, "geonames", files)
    assert (kyiv.name("uk"), errors) == ("Київ", [])


def test_only_what_is_asked_for_is_given(tmp_path):
    def found(**request):
        return [each.id for each in import_files(tmp_path, "geonames", FILES, **request)[0]]

    assert found(countries=frozenset(["RU"])) == ["geonames:4", "geonames:5"]
    assert found(kinds=frozenset(["facility"])) == ["geonames:3"]
    [kyiv, *_], _ = import_files(tmp_path, "geonames", FILES, langs=frozenset(["ru"]))
    assert {name.lang for name in kyiv.names} == {"ru", None}


def test_broken_lines_are_reported_once_and_skipped(tmp_path):
    files = {
        "UA.txt": lines(["6\tTornville\tTornville", *PLACES[:1], "x" + PLACES[2]]),
        "alternateNamesV2.txt": lines([*OTHERS, "17\tone\tuk\tХто", f"18\t{'9' * 30}\tuk\tХто"]),
        "notes.txt": "hello\n",
    }
    # the first line tells what a file is, so that a torn one at the beginning leaves the whole file out
    with pytest.raises(GazetteerError, match="no file with places"):
        import_files(tmp_path, "geonames", files)
    files["UA.txt"] = lines([*PLACES[:1], "6\tTornville\tTornville", "9" * 30 + PLACES[2]])
    found, errors = import_files(tmp_path, "geonames", files)
    assert [each.id for each in found] == ["geonames:1"]
    assert [error.partition(": ")[0] for error in errors] == [
        "notes.txt",
        "alternateNamesV2.txt:17",
        "alternateNamesV2.txt:18",
        "UA.txt:2",
        "UA.txt:3",
    ]


@pytest.mark.parametrize("step", ["CREATE TABLE", "CREATE INDEX", "SELECT"])
def test_where_the_disk_is_full_it_is_said_which_folder_and_how_to_name_another(tmp_path, monkeypatch, step):
    class Small(sqlite3.Connection):
        def execute(self, statement, *values):
            found = super().execute(statement, *values)
            if not statement.startswith(step):
                return found
            if step == "CREATE TABLE":  # what is put into it finds no room
                super().execute("PRAGMA max_page_count = 3")
                return found
            raise sqlite3.OperationalError("database or disk is full")

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda name: connect(name, factory=Small))
    monkeypatch.delenv("SQLITE_TMPDIR", raising=False)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    files = {
        **FILES,
        "alternateNamesV2.txt": lines([*OTHERS, *(other(1, "en", f"Kyiv {each}") for each in range(999))]),
    }
    with pytest.raises(GazetteerError) as raised:
        import_files(tmp_path, "geonames", files)
    assert str(raised.value) == (
        f"{tmp_path}: the other names of GeoNames cannot be kept there for a while: database or disk is full; "
        "make room there, or name another folder with TMPDIR"
    )
