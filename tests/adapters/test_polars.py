"""Names and texts in polars, eager, lazy and streaming."""

from __future__ import annotations

import polars as pl
import pytest

from resolver.adapters.polars import annotate_column, normalise_column, resolve_column
from resolver.errors import ColumnError, UnknownNameError

FRAME = pl.DataFrame(
    {
        "name": ["Kiev", None, "Alexander Fomin", "", "Nobody Known", "Kiev"],
        "country": ["UA", "UA", "RU", None, "UA", "UA"],
        "born": [None, 1, 1959, 2, 3, None],
        "text": ["Umerov left Kiev.", None, "", "Nothing", "😀 Kiev", "Umerov left Kiev."],
    }
)
MATCH = pl.Struct({"id": pl.String, "name": pl.String, "kind": pl.String, "score": pl.Float64})
MENTION = pl.Struct({"start": pl.Int64, "end": pl.Int64, "text": pl.String, **dict(MATCH)})
IDS = ["place:kyiv", None, None, None, None, "place:kyiv"]


def ids(series):
    return series.struct.field("id").to_list()


def test_a_series_of_names(counting):
    found = resolve_column(FRAME["name"], counting)
    assert (found.name, found.dtype) == ("name", MATCH)
    assert ids(found) == IDS
    assert found.is_null().to_list() == [each is None for each in IDS]
    assert sorted(counting.asked) == ["", "Alexander Fomin", "Kiev", "Nobody Known"]


@pytest.mark.parametrize("dtype", [pl.Categorical, pl.Enum(["Kiev", "Alexander Fomin", "", "Nobody Known", "Ankara"])])
def test_a_categorical_column_is_resolved_once_a_category_that_it_has(counting, dtype):
    assert ids(resolve_column(FRAME["name"].cast(dtype), counting)) == IDS
    assert sorted(counting.asked) == ["", "Alexander Fomin", "Kiev", "Nobody Known"]


def test_country_and_year_of_birth(few):
    by_both = resolve_column(FRAME["name"], few, country=FRAME["country"], born=FRAME["born"])
    assert ids(by_both)[2] == "person:fomin-ru"
    query = FRAME.lazy().select(
        both=pl.col("name").onomast.resolve(few, country="country", born="born"),
        country=pl.col("name").onomast.resolve(few, country=pl.lit("UA")),
        born=pl.col("name").onomast.resolve(few, born=pl.col("born") + 16),
        kind=pl.col("name").onomast.resolve(few, "person", country=pl.concat_list("country")),
    )
    found = query.collect()
    assert found["both"].equals(by_both, check_dtypes=True)
    assert [ids(found[name])[2] for name in ("country", "born", "kind")] == [
        *("person:fomin-ua", "person:fomin-ua", "person:fomin-ru"),
    ]
    assert ids(found["kind"])[0] is None


@pytest.mark.parametrize("engine", ["in-memory", "streaming"])
def test_a_lazy_query_knows_its_types_before_it_runs(counting, engine):
    query = FRAME.lazy().select(
        match=pl.col("name").onomast.resolve(counting),
        mentions=pl.col("text").onomast.annotate(counting, lang="en"),
        text=pl.col("text").onomast.normalise(counting, lang="en"),
    )
    assert dict(query.collect_schema()) == {"match": MATCH, "mentions": pl.List(MENTION), "text": pl.String}
    assert counting.asked == []
    found = query.collect(engine=engine)
    assert found.schema == query.collect_schema()
    assert ids(found["match"]) == IDS
    assert found["mentions"].equals(annotate_column(FRAME["text"], counting, lang="en"), check_dtypes=True)
    assert found["text"].to_list() == ["Umerov left Kyiv.", None, "", "Nothing", "😀 Kyiv", "Umerov left Kyiv."]


def test_a_filter_on_another_column_goes_before_the_names(counting):
    query = FRAME.lazy().with_columns(pl.col("name").onomast.resolve(counting).alias("match"))
    found = query.filter(pl.col("country") == "RU").collect()
    assert ids(found["match"]) == [None]
    assert counting.asked == ["Alexander Fomin"]


def test_a_scanned_file_streams(few, tmp_path):
    pl.DataFrame({"name": ["Kiev", "Ankara", None] * 5000}).write_parquet(
        tmp_path / "names.parquet", row_group_size=1000
    )
    query = pl.scan_parquet(tmp_path / "names.parquet").select(pl.col("name").onomast.resolve(few).struct.field("id"))
    query.sink_parquet(tmp_path / "ids.parquet")
    assert pl.read_parquet(tmp_path / "ids.parquet")["id"].to_list() == ["place:kyiv", "place:ankara", None] * 5000


def test_mentions_are_structs_in_a_list(few):
    found = annotate_column(FRAME["text"], few, lang="en")
    assert found.dtype == pl.List(MENTION)
    assert [None if row is None else [(each["start"], each["end"], each["id"]) for each in row] for row in found] == [
        [(0, 6, "person:umerov"), (12, 16, "place:kyiv")],
        *(None, [], []),
        [(2, 6, "place:kyiv")],
        [(0, 6, "person:umerov"), (12, 16, "place:kyiv")],
    ]


def test_an_empty_frame_keeps_its_types(few):
    found = FRAME.clear().select(pl.col("name").onomast.resolve(few), pl.col("text").onomast.annotate(few))
    assert dict(found.schema) == {"name": MATCH, "text": pl.List(MENTION)}
    assert resolve_column(pl.Series("n", [None, None]), few).to_list() == [None, None]
    assert normalise_column(pl.Series("n", [], dtype=pl.Null), few).dtype == pl.String


@pytest.mark.parametrize(
    ("series", "shown"),
    [
        (pl.Series("age", [1, 2]), "int64"),
        (pl.Series("age", [1.5, float("nan")]), "double"),
        (pl.Series("age", [b"Kiev"]), "large_binary|binary_view"),
        (pl.Series("age", [object()]), "Python objects"),
    ],
)
def test_a_column_of_another_type_is_named_with_its_type(few, series, shown):
    with pytest.raises(ColumnError, match=f"^column 'age' holds ({shown}), not strings"):
        resolve_column(series, few)
    if series.dtype != pl.Object:
        with pytest.raises((ColumnError, pl.exceptions.PolarsError), match="column 'age' holds"):
            series.to_frame().lazy().select(pl.col("age").onomast.annotate(few)).collect()


def test_an_option_that_does_not_exist_is_refused_when_the_query_is_written():
    with pytest.raises(UnknownNameError, match="no style 'kmu-1066'"):
        pl.col("text").onomast.normalise(style="kmu-1066")


def test_without_a_resolver_it_is_the_process_s_own(no_default):
    assert FRAME.select(pl.col("name").onomast.resolve())["name"].struct.field("id").to_list() == IDS
