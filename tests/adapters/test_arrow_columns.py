"""What the adapters share: batches of Arrow arrays, their distinct values, nulls, wrong types."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import pyarrow as pa
import pytest

from resolver import Resolver
from resolver.adapters import columns, process
from resolver.adapters.columns import Annotating, Normalising, Resolving, answers
from resolver.errors import ColumnError, UnknownNameError

NAMES = ["Kiev", None, "Анкара", "Kiev", "Nobody Known", "", "Анкара"]
IDS = ["place:kyiv", None, "place:ankara", "place:kyiv", None, None, "place:ankara"]


def ids(found):
    return [None if each is None else each["id"] for each in found.to_pylist()]


@pytest.mark.parametrize(
    "array",
    [
        pa.array(NAMES),
        pa.array(NAMES, pa.large_string()),
        pa.array(NAMES, pa.string_view()),
        pa.array(NAMES).dictionary_encode(),
        pa.array(NAMES, pa.large_string()).dictionary_encode(),
        pa.array(["Kyiv", *NAMES]).slice(1),
        pa.array(["Kyiv", *NAMES]).dictionary_encode().slice(1),
        pa.chunked_array([NAMES[:3], [], NAMES[3:]]),
        pa.chunked_array([pa.array(NAMES[:3]).dictionary_encode(), pa.array(NAMES[3:]).dictionary_encode()]),
    ],
    ids=lambda array: str(array.type),
)
def test_each_distinct_name_is_resolved_once_and_the_order_kept(counting, array):
    found = answers(Resolving(), counting, "column", array)
    assert found.type == columns.MATCH
    assert ids(found) == IDS
    assert sorted(counting.asked) == sorted({"Kiev", "Анкара", "Nobody Known", ""})


def test_a_match_has_the_preferred_name_the_kind_and_the_score(few):
    [found] = answers(Resolving(), few, "column", pa.array(["Киева"])).to_pylist()
    match = few.resolve("Киева")
    assert found == {"id": "place:kyiv", "name": "Kyiv", "kind": "place", "score": match.score}


@pytest.mark.parametrize(
    "array",
    [
        pa.array([], pa.string()),
        pa.nulls(3),
        pa.nulls(3, pa.string()),
        pa.nulls(3, pa.float64()),
        pa.chunked_array([], pa.string()),
        pa.array([None, None]).cast(pa.dictionary(pa.int32(), pa.string())),
    ],
    ids=str,
)
@pytest.mark.parametrize("job", [Resolving(), Annotating(), Normalising()], ids=lambda job: type(job).__name__)
def test_a_column_without_values_has_none_after_it_either(counting, job, array):
    found = answers(job, counting, "column", array)
    assert found.type == job.type
    assert found.to_pylist() == [None] * len(array)
    assert counting.asked == []


@pytest.mark.parametrize(
    ("array", "shown"),
    [
        (pa.array([1, 2]), "int64"),
        (pa.array([1.5, None]), "double"),
        (pa.array([b"Kiev"]), "binary"),
        (pa.array([["Kiev"]]), "list"),
        (pa.array([1, 2]).dictionary_encode(), "dictionary"),
    ],
)
def test_a_column_of_another_type_is_named_with_its_type(few, array, shown):
    with pytest.raises(ColumnError, match=f"^column 'n' holds {shown}.*, not strings"):
        answers(Resolving(), few, "column 'n'", array)


def test_countries_and_years_of_birth_tell_namesakes_apart(counting):
    names = pa.array(["Alexander Fomin"] * 7 + [None])
    countries = columns.countries(pa.array([["RU"], ["UA"], None, [], ["RU"], ["UA"], [], ["RU"]]), "country")
    years = columns.years(pa.array([None, None, 1959.0, 1975, float("nan"), None, None, 1959]), "born")
    found = answers(Resolving(), counting, "name", names, countries, years)
    assert ids(found) == [
        *("person:fomin-ru", "person:fomin-ua", "person:fomin-ru", "person:fomin-ua"),
        *("person:fomin-ru", "person:fomin-ua", None, None),
    ]
    assert len(counting.asked) == 5


def test_a_blank_country_is_not_known(few):
    names, years = pa.array(["Alexander Fomin"] * 3), columns.years(pa.nulls(1), "")
    for blank in (["", None, "ua"], [[""], [None], ["ua", ""]]):
        countries = columns.countries(pa.array(blank), "country")
        assert ids(answers(Resolving(), few, "name", names, countries, years)) == [None, None, "person:fomin-ua"]


def test_one_country_is_that_of_all_rows(few):
    countries = columns.countries(pa.array(["UA"]).dictionary_encode(), "country")
    found = answers(
        Resolving(),
        few,
        "name",
        pa.array(["Alexander Fomin", "Kiev", "Kiev"]),
        countries,
        columns.years(pa.nulls(1), ""),
    )
    assert ids(found) == ["person:fomin-ua", "place:kyiv", "place:kyiv"]


@pytest.mark.parametrize(
    ("check", "array", "message"),
    [
        (columns.countries, pa.array([7]), "^column 'c' holds int64"),
        (columns.countries, pa.array([[7]]), "^column 'c' holds list"),
        (columns.countries, pa.array(["UA", "Ukraine"]), "^column 'c': the country 'Ukraine' is no ISO 3166 code"),
        (columns.countries, pa.array([["UA"], ["UA", "UKRA"]]), "^column 'c': the country 'UKRA' is no ISO"),
        (columns.years, pa.array(["1970"]), "^column 'c' holds string, not years"),
        (columns.years, pa.array([True]), "^column 'c' holds bool, not years"),
        (columns.years, pa.array([1970.5]), "^column 'c' holds what is no year"),
    ],
)
def test_what_is_no_country_or_year_is_named(check, array, message):
    with pytest.raises(ColumnError, match=message):
        check(array, "column 'c'")


def test_columns_of_different_lengths_do_not_go_together(few):
    with pytest.raises(ColumnError, match="3 and 2 and 1 rows"):
        answers(Resolving(), few, "name", pa.array(["a", "b", "c"]), pa.array(["RU", "UA"]), pa.nulls(1))


def test_mentions_have_offsets_of_code_points(counting):
    texts = ["😀 Kiev'de Umerov konuştu.", None, "Nothing here.", "😀 Kiev'de Umerov konuştu."]
    found = answers(Annotating(lang="tr"), counting, "column", pa.array(texts)).to_pylist()
    assert [None if row is None else [(each["start"], each["end"], each["id"]) for each in row] for row in found] == [
        [(2, 6, "place:kyiv"), (10, 16, "person:umerov")],
        None,
        [],
        [(2, 6, "place:kyiv"), (10, 16, "person:umerov")],
    ]
    assert all(texts[0][each["start"] : each["end"]] == each["text"] for each in found[0])
    assert len(counting.asked) == 2


@pytest.mark.parametrize(
    ("options", "ids_found"),
    [
        ({}, ["place:kyiv", "person:umerov"]),
        ({"kind": "person"}, ["person:umerov"]),
        ({"threshold": 0.95}, ["person:umerov"]),
        ({"threshold": 1.0, "kind": "person"}, []),
    ],
)
def test_mentions_are_those_that_were_asked_for(few, options, ids_found):
    [row] = answers(Annotating("tr", **options), few, "column", pa.array(["Kiev'de Umerov konuştu."])).to_pylist()
    assert [each["id"] for each in row] == ids_found


def test_texts_are_normalised(few):
    texts = pa.array(["Umerov flew from Kiev to Ankara.", None, ""])
    assert answers(Normalising(lang="en"), few, "column", texts).to_pylist() == [
        "Umerov flew from Kyiv to Ankara.",
        None,
        "",
    ]
    [russian] = answers(Normalising(to="ru", lang="en", kind="place"), few, "column", texts[:1]).to_pylist()
    assert russian == "Umerov flew from Киев to Анкара."


def test_very_long_cells(few):
    """As a name, what is longer than any is nobody's, at once; as a text it is read like any other."""
    long = pa.array(["Alexander Fomin " * 20_000, "x" * 1_000_000])
    start = time.process_time()
    assert ids(answers(Resolving(), few, "column", long)) == [None, None]
    assert time.process_time() - start < 1
    text = "слово " * 20_000 + "Киев"
    [row] = answers(Annotating("ru"), few, "column", pa.array([text])).to_pylist()
    assert [(each["start"], each["text"]) for each in row] == [(120_000, "Киев")]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Resolving("people"), "no kind 'people'; known are person, place"),
        (lambda: Annotating(lang="de"), "no lang 'de'; known are en, ru, uk, tr"),
        (lambda: Annotating(kind="people"), "no kind 'people'"),
        (lambda: Normalising(to="xx"), "no to 'xx'"),
        (lambda: Normalising(style="kmu-1066"), "no style 'kmu-1066'"),
    ],
)
def test_an_option_that_does_not_exist_is_refused_before_any_row(make, message):
    with pytest.raises(UnknownNameError, match=message):
        make()


def test_threads_take_turns(gazetteer):
    """What the annotator keeps of words is emptied when it is full: in no thread while another one reads it."""
    inside, most = [], []

    class Watched(Resolver):
        def annotate(self, text, *options, **more):
            inside.append(text)
            most.append(len(inside))
            time.sleep(0.005)
            inside.pop()
            return super().annotate(text, *options, **more)

    watched = Watched(gazetteer)
    texts = pa.array(["Kiev", "Ankara", "Umerov"])
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: answers(Annotating("en"), watched, "column", texts), range(4)))
    assert max(most) == 1
    assert all(each == found[0] for each in found)


def test_the_default_resolver_is_made_once_for_all_threads(monkeypatch, few):
    made = []

    def slow():
        time.sleep(0.05)
        made.append(few)
        return few

    process._made.cache_clear()
    monkeypatch.setattr(process, "Resolver", slow)
    try:
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(lambda _: process.default_resolver(), range(4)))
    finally:
        process._made.cache_clear()
    assert len(made) == 1
    assert all(each is few for each in found)


@pytest.mark.parametrize(
    ("check", "array", "said"),
    [
        (columns.countries, pa.array(["UA", None, "XX"]), "born: the country 'XX' is no ISO 3166 code"),
        (columns.countries, pa.array([["UA"], [], None, ["TR", "Türkiye"]]), "born: the country 'Türkiye' is no ISO"),
        (columns.years, pa.array([1970, None, 19_700_101]), "born: born 19700101 is no year from 1 to 9999"),
        (columns.years, pa.array([0.0, 1970.0]), "leave out what is not known, as null"),
    ],
)
def test_what_cannot_be_known_of_a_name_is_an_error_of_its_column(check, array, said):
    with pytest.raises(ColumnError, match=said):
        check(array, "born")
