"""Names and texts in Spark's frames, on a real Spark whose Python workers are processes of their own."""

from __future__ import annotations

import dataclasses
import os
import signal
from collections import Counter

import pytest
from click.testing import CliRunner

from cli import main
from resolver.errors import ColumnError, GazetteerError, UnknownNameError, WorkerError

NAMES = ["Kiev", None, "Анкара", "", "Nobody Known", "Kiev"]
IDS = ["place:kyiv", None, "place:ankara", None, None, "place:kyiv"]


@pytest.fixture(scope="module")
def path(tmp_path_factory, gazetteer):
    """The small gazetteer as a file."""
    path = tmp_path_factory.mktemp("spark") / "small.jsonl"
    gazetteer.save(path)
    return path


@pytest.fixture
def own(path):
    return {"gazetteer": path, "only": True}


@pytest.fixture
def adapter(java):
    from resolver.adapters import spark  # noqa: PLC0415 - not before it is known that there is Java

    return spark


@pytest.fixture
def setting(spark):
    """Sets what Spark does with Arrow, until the test has ended."""
    names = []

    def put(name, value):
        names.append(f"spark.sql.execution.arrow.{name}")
        spark.conf.set(names[-1], value)

    yield put
    for name in names:
        spark.conf.unset(name)


def rows(values, *more):
    return [(number, *each) for number, each in enumerate(zip(values, *more, strict=True))]


def test_names_to_matches_beside_what_the_frame_has(spark, adapter, own, few):
    frame = spark.createDataFrame(rows(NAMES), "row int, name string")
    found = adapter.resolve_column(frame, "name", **own).orderBy("row").collect()
    assert [(each.row, each.name) for each in found] == list(enumerate(NAMES))
    assert [each.match and each.match.id for each in found] == IDS
    assert found[0].match.asDict() == {
        "id": "place:kyiv",
        "name": "Kyiv",
        "kind": "place",
        "score": few.resolve("Kiev").score,
    }


def test_what_is_known_about_a_name_decides(spark, adapter, own):
    people = rows(["Alexander Fomin"] * 4, [["UA"], ["RU"], None, None], [None, None, 1975, 1959])
    frame = spark.createDataFrame(people, "row int, name string, country array<string>, born int")
    found = adapter.resolve_column(frame, "name", "who", country="country", born="born", **own).orderBy("row")
    ids = ["person:fomin-ua", "person:fomin-ru", "person:fomin-ua", "person:fomin-ru"]
    assert [each.id for each in found.select("who.id").collect()] == ids
    one = adapter.resolve_column(frame.drop("country"), "name", born="born", **own).orderBy("row")
    assert [each.id for each in one.select("match.id").collect()] == [None, None, *ids[2:]]


def test_texts_to_mentions_that_explode(spark, adapter, own):
    texts = ["😀 Kiev'de Umerov konuştu.", None, "", "Umerov Ankara'ya gitti."]
    frame = spark.createDataFrame(rows(texts), "row int, text string")
    found = adapter.annotate_column(frame, "text", lang="tr", **own)
    assert [each.mentions for each in found.where("row in (1, 2)").orderBy("row").collect()] == [None, []]
    spread = found.selectExpr("row", "explode(mentions) m").select("row", "m.start", "m.end", "m.text", "m.id")
    assert [tuple(each) for each in spread.orderBy("row", "start").collect()] == [
        (0, 2, 6, "Kiev", "place:kyiv"),
        (0, 10, 16, "Umerov", "person:umerov"),
        (3, 0, 6, "Umerov", "person:umerov"),
        (3, 7, 13, "Ankara", "place:ankara"),
    ]
    places = adapter.annotate_column(frame, "text", lang="tr", kind="place", threshold=0.1, **own).orderBy("row")
    assert [[m.id for m in each.mentions or ()] for each in places.collect()] == [
        ["place:kyiv"],
        [],
        [],
        ["place:ankara"],
    ]


@pytest.mark.parametrize("large", [False, True])
def test_texts_to_texts(spark, adapter, own, setting, large):
    setting("useLargeVarTypes", large)
    frame = spark.createDataFrame(rows(["Umerov left Kiev.", None]), "row int, text string")
    found = adapter.normalise_column(frame, "text", lang="en", **own).orderBy("row").collect()
    assert [each.normalised for each in found] == ["Umerov left Kyiv.", None]


def test_the_types_are_declared_before_anything_runs(spark, adapter, own):
    frame = spark.createDataFrame([], "name string, text string")
    match = "id:string,name:string,kind:string,score:double"
    found = adapter.annotate_column(adapter.resolve_column(frame, "name", **own), "text", **own)
    assert [(each.name, each.dataType.simpleString()) for each in found.schema] == [
        ("name", "string"),
        ("text", "string"),
        ("match", f"struct<{match}>"),
        ("mentions", f"array<struct<start:bigint,end:bigint,text:string,{match}>>"),
    ]
    assert found.collect() == []


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda a, f, own: a.resolve_column(f, "number", **own), ColumnError, "'number' holds int, not strings"),
        (lambda a, f, own: a.resolve_column(f, "nome", **own), ColumnError, "no column 'nome'.*name, number"),
        (lambda a, f, own: a.resolve_column(f, "name", born="year", **own), ColumnError, "no column 'year'"),
        (lambda a, f, own: a.resolve_column(f, "name", "number", **own), ColumnError, "'number' already"),
        (lambda a, f, own: a.resolve_column(f, "name", kind="people", **own), UnknownNameError, "no kind 'people'"),
        (lambda a, f, own: a.annotate_column(f, "name", lang="de", **own), UnknownNameError, "no lang 'de'"),
        (lambda a, f, own: a.resolve_column(f, "name", only=True), GazetteerError, "leaves the built-in gazetteer out"),
        (lambda a, f, own: a.resolve_column(f, "name", gazetteer="no.jsonl"), GazetteerError, r"no\.jsonl"),
    ],
)
def test_mistakes_are_told_before_anything_runs(  # noqa: PLR0917 - fixtures and a case
    spark, adapter, own, call, error, message
):
    frame = spark.createDataFrame([("Kiev", 7)], "name string, number int")
    with pytest.raises(error, match=message):
        call(adapter, frame, own)


def test_a_file_that_changes_is_another_gazetteer(spark, adapter, tmp_path, gazetteer):
    path = tmp_path / "mine.jsonl"
    frame = spark.createDataFrame(rows(["Kiev", "Ankara"]), "row int, name string")

    def ids():
        found = adapter.resolve_column(frame, "name", gazetteer=str(path), only=True).orderBy("row").collect()
        return [each.match and each.match.id for each in found]

    gazetteer.without(["place:ankara"]).save(path)
    assert ids() == ["place:kyiv", None]
    gazetteer.without(["place:kyiv"]).save(path)
    assert ids() == [None, "place:ankara"]
    both = [path, tmp_path / "other.jsonl"]
    gazetteer.without(["place:ankara"]).save(both[1])
    found = adapter.resolve_column(frame, "name", gazetteer=both, only=True).orderBy("row").collect()
    assert [each.match.id for each in found] == ["place:kyiv", "place:ankara"]


def test_a_compiled_gazetteer_goes_to_the_executors(spark, adapter, path, tmp_path):
    compiled = tmp_path / "small.onomast"
    assert CliRunner().invoke(main, ["gazetteer", "build", str(path), "--output", str(compiled)]).exit_code == 0
    frame = spark.createDataFrame(rows(NAMES), "row int, name string")
    found = adapter.resolve_column(frame, "name", gazetteer=compiled, only=True).orderBy("row").collect()
    assert [each.match and each.match.id for each in found] == IDS


def test_each_worker_process_makes_its_resolver_once(spark, adapter, path):
    shipment = adapter.shipped(spark.sparkContext, path, only=True)

    def made(_):
        resolver = shipment.resolver()
        return os.getpid(), id(resolver), len(resolver.gazetteer)

    for _ in range(2):  # the second job has the workers of the first
        seen = set(spark.sparkContext.parallelize(range(16), 8).map(made).collect())
        assert len(seen) == len({pid for pid, *_ in seen}) <= 2
        assert {size for *_, size in seen} == {5}
        assert os.getpid() not in {pid for pid, *_ in seen}


def test_another_version_on_an_executor_is_refused(spark, adapter, path):
    shipment = dataclasses.replace(adapter.shipped(spark.sparkContext, path), version="0.0.1")
    with pytest.raises(WorkerError, match=r"executor has onomast .* and the driver 0\.0\.1: install the same"):
        shipment.resolver()


def test_a_worker_that_dies_half_way_loses_and_doubles_nothing(  # noqa: PLR0917 - fixtures
    spark, adapter, own, setting, tmp_path, monkeypatch
):
    killed = tmp_path / "killed"
    texts = [f"Kiev {number} Umerov." if number % 3 else None for number in range(2000)]
    frame = spark.createDataFrame(rows(texts), "row int, text string").repartition(4, "row")
    plain = type(frame).mapInArrow

    def dying(frame, function, schema):
        def half_way(batches):
            for batch in function(batches):
                if 777 in batch.column(0).to_pylist() and not killed.exists():
                    killed.touch()
                    os.kill(os.getpid(), signal.SIGKILL)
                yield batch

        return plain(frame, half_way, schema)

    monkeypatch.setattr(type(frame), "mapInArrow", dying)
    setting("maxRecordsPerBatch", 20)  # so that half of a partition is handed on
    adapter.annotate_column(frame, "text", lang="en", **own).write.parquet(str(tmp_path / "out"))
    assert killed.exists()
    written = spark.read.parquet(str(tmp_path / "out")).orderBy("row").collect()
    assert [each.row for each in written] == list(range(2000))
    assert Counter(tuple(m.id for m in each.mentions or ()) for each in written) == {
        (): 667,
        ("place:kyiv", "person:umerov"): 1333,
    }


def test_without_a_gazetteer_it_is_the_built_in_one(spark, adapter, builtin):
    frame = spark.createDataFrame(rows(["Medinskiy"]), "row int, name string")
    [found] = adapter.resolve_column(frame, "name").collect()
    assert found.match.id == builtin.resolve("Medinskiy").id
