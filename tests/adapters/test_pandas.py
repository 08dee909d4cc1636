"""Names and texts in pandas: index, missing values, types."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa
import pytest

from resolver.adapters.pandas import annotate_column, normalise_column, resolve_column
from resolver.errors import ColumnError

NAMES = ["Kiev", None, "Анкара", "", "Nobody Known", float("nan"), "Kiev"]
IDS = ["place:kyiv", None, "place:ankara", None, None, None, "place:kyiv"]
INDEX = pd.Index([*"bcadefa"], name="letter")  # neither in order nor unique


def listed(series):
    return [None if value is pd.NA else value for value in series]


@pytest.mark.parametrize("dtype", [None, object, "string", "category", pd.ArrowDtype(pa.string())], ids=str)
def test_a_column_of_names(counting, dtype):
    found = resolve_column(pd.Series(NAMES, index=INDEX, name="who", dtype=dtype), counting)
    assert found.index.equals(INDEX)
    assert {name: str(kind) for name, kind in found.dtypes.items()} == {
        **dict.fromkeys(("id", "name", "kind"), "string"),
        "score": "Float64",
    }
    assert listed(found["id"]) == IDS
    assert listed(found["score"].isna()) == [each is None for each in IDS]
    assert sorted(counting.asked) == sorted({"Kiev", "Анкара", "", "Nobody Known"})


def test_a_category_that_no_row_has_is_not_resolved(counting):
    names = pd.Series(pd.Categorical(["Kiev", "Kiev"], categories=["Ankara", "Kiev", "Umerov"]))
    assert listed(names.onomast.resolve(counting)["id"]) == ["place:kyiv"] * 2
    assert counting.asked == ["Kiev"]


@pytest.mark.parametrize(
    "years", [[1959, None, 1975], pd.array([1959, None, 1975], "Int64"), [1959.0, float("nan"), 1975]]
)
def test_country_and_year_of_birth(few, years):
    frame = pd.DataFrame(
        {"name": ["Alexander Fomin"] * 3, "country": ["RU", "UA", None], "born": years}, index=[3, 1, 2]
    )
    expected = ["person:fomin-ru", "person:fomin-ua", "person:fomin-ua"]
    assert listed(frame["name"].onomast.resolve(few, country=frame["country"], born=frame["born"])["id"]) == expected
    by_list = frame["country"].map(lambda code: [code] if isinstance(code, str) else [])
    assert listed(resolve_column(frame["name"], few, country=by_list)["id"]) == [*expected[:2], None]
    with pytest.raises(ColumnError, match="column 'country' has another index than column 'name'"):
        resolve_column(frame["name"], few, country=frame["country"].sort_index())


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"country": "UA"}, "person:fomin-ua"),
        ({"country": ["RU"]}, "person:fomin-ru"),
        ({"born": 1975}, "person:fomin-ua"),
        ({"country": "RU", "born": 1959}, "person:fomin-ru"),
        ({"country": []}, None),
    ],
)
def test_one_country_or_year_is_that_of_all_rows(few, known, expected):
    names = pd.Series(["Alexander Fomin", None, "Kiev"], index=[2, 0, 1])
    assert listed(names.onomast.resolve(few, **known)["id"]) == [expected, None, "place:kyiv"]


@pytest.mark.parametrize(
    ("known", "message"),
    [
        ({"country": "Ukraine"}, "^country: the country 'Ukraine' is no ISO 3166 code"),
        ({"country": 5}, "^country holds int64, not strings"),
        ({"born": "1970"}, "^born holds .*string.*, not years"),
    ],
)
def test_one_value_that_is_no_country_or_year_is_named(few, known, message):
    with pytest.raises(ColumnError, match=message):
        resolve_column(pd.Series(["Alexander Fomin"]), few, **known)


def test_mentions_are_lists_of_dictionaries_that_flatten(few):
    texts = pd.Series(["Umerov left Kiev.", None, "", "😀 Kiev"], index=[4, 3, 2, 1], name="text")
    found = annotate_column(texts, few, lang="en")
    assert (found.name, list(found.index)) == ("text", [4, 3, 2, 1])
    assert [(each["start"], each["text"], each["id"]) for each in found.loc[4]] == [
        (0, "Umerov", "person:umerov"),
        (12, "Kiev", "place:kyiv"),
    ]
    assert found.loc[3] is pd.NA
    assert found.loc[2] == []
    rows = found.list.flatten().struct.explode()
    assert list(rows["id"]) == ["person:umerov", "place:kyiv", "place:kyiv"]


def test_texts_are_normalised(few):
    texts = pd.Series(["Umerov left Kiev.", None, ""], index=[*"xyz"], name="text")
    found = texts.onomast.normalise(few, lang="en")
    assert (found.name, str(found.dtype), list(found.index)) == ("text", "string", [*"xyz"])
    assert listed(found) == ["Umerov left Kyiv.", None, ""]
    assert listed(normalise_column(texts, few, lang="en", to="ru", kind="place")) == ["Umerov left Киев.", None, ""]


def test_a_lone_surrogate_moves_no_offset(few):
    texts = pd.Series(["\ud800 Kiev", None, "Kiev\udfff"], dtype=object)
    assert [None if row is pd.NA else [each["start"] for each in row] for row in annotate_column(texts, few)] == [
        *([2], None, [0]),
    ]
    assert listed(normalise_column(texts, few, lang="en")) == ["\ufffd Kyiv", None, "Kyiv\ufffd"]
    assert listed(resolve_column(pd.Series(["\ud800", "Kiev"], dtype=object), few)["id"]) == [None, "place:kyiv"]


@pytest.mark.parametrize("dtype", ["float64", "object", "string", "category"])
@pytest.mark.parametrize("length", [0, 2])
def test_a_column_without_values(few, dtype, length):
    nothing = pd.Series([None] * length, dtype=dtype)
    assert listed(resolve_column(nothing, few)["id"]) == [None] * length
    assert listed(annotate_column(nothing, few)) == [None] * length
    assert str(normalise_column(nothing, few).dtype) == "string"


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([1, 2], "^column 'age' holds int64, not strings"),
        ([1.5, float("nan")], "^column 'age' holds double, not strings"),
        (pd.Categorical([1, 2]), "^column 'age' holds dictionary"),
        (pd.Series(["Kiev", None, 7], dtype=object), r"^column 'age' holds a value of type int \(row 2: 7\)"),
        (pd.Series(["Kiev", ["a"]], dtype=object), r"^column 'age' holds a value of type list \(row 1: \['a'\]\)"),
        (pd.Series([object()], dtype=object), r"^column 'age' holds a value of type object \(row 0: <object"),
        (pd.Series(["Kiev", b"Kiev"], dtype=object), "^column 'age' holds "),
        (pd.to_datetime(["2025-05-16"]), "^column 'age' holds timestamp"),
    ],
)
def test_a_column_of_another_type_is_named_with_its_type(few, values, message):
    with pytest.raises(ColumnError, match=message):
        resolve_column(pd.Series(values, name="age"), few)


def test_without_a_resolver_it_is_the_process_s_own(no_default):
    assert listed(pd.Series(NAMES).onomast.resolve()["id"]) == IDS
