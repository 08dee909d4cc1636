"""Names grouped by a real Spark, whose Python workers are processes of their own, as one process groups them."""

from __future__ import annotations

import os
import random
import signal
from itertools import islice, pairwise

import pytest

from benchmarks.cluster_scale import spellings
from resolver import cluster
from resolver.errors import ColumnError, GazetteerError, UnknownNameError

OTHERS = [
    *("Ясногірка", "Ясногорка", "Yasnohirka", "Нова Прикладівка", "Новая Прикладовка", "Прикладівка"),
    *("Фонд Приклад", "Fund Pryklad", "Фонд Ивана Медынского", "Прикладовск-2", "Прикладовск-3"),
    *("Иван Медынский", "Ivan Medynskiy", "Борис Медынский", "Boris Medynskiy", "Медынский", "Medynskiy"),
    *("И. Медынский", "Сергей Иванович Прикладов", "Сергей Олегович Прикладов", "Сергей Прикладов"),
]
"""Places, institutions, and short names between two bearers."""


@pytest.fixture
def adapter(java):
    from resolver.adapters import spark_clusters  # noqa: PLC0415 - not before it is known that there is Java

    return spark_clusters


def many(size):
    """So many spellings of persons from the shipped tables, and those of few given and family names beside them.

    The latter have blocks of more members than are compared with one another.
    """
    found = list(dict.fromkeys(text for _, text in islice(spellings(), size)))
    stems = [begin + end for begin in ("Бар", "Вел", "Гор", "Дам", "Жит", "Зуб") for end in "бвгдзк"]
    found += [f"{given} {stem}аненко" for given in ("Иван", "Олег", "Сергей", "Борис", "Павел") for stem in stems]
    random.Random(7).shuffle(found)
    return OTHERS + found


def shown(rows):
    return sorted((row.name, row["count"], row.cluster, row.kind, row.score) for row in rows)


def expected(counts, kind=None, **options):
    return sorted(
        (form.text, form.count, one.forms[0].text, one.kind, one.score)
        for one in cluster(counts, kind, **options)
        for form in one.forms
    )


@pytest.mark.parametrize(("size", "kind"), [(700, None)])
def test_the_outcome_is_that_of_one_process(spark, adapter, size, kind):
    counts = {name: 1 + number % 5 for number, name in enumerate(many(size))}
    frame = spark.createDataFrame(list(counts.items()), "name string, n int").repartition(3)
    found = adapter.cluster_names(frame, "name", count="n", kind=kind, keep=True)
    assert shown(found.collect()) == expected(counts, kind)
    assert len(counts) > len({row.cluster for row in found.collect()}) > len(counts) // 10
    found.unpersist()


def test_rows_are_counted_and_what_names_nobody_is_left_out(spark, adapter):
    met = [
        ("Ясногірка", 2),
        (" Ясногірка\u00a0", 3),
        ("Ясногорка", None),
        ("Ясногорка", 0),
        ("Yasnohirka", 1),
        *((None, 4), ("", 4), (" \t", 4), ("123", 4), ("!!!", 4), ("я" * 3000, 4)),
    ]
    frame = spark.createDataFrame(met, "`the.name` string, n long")
    found = adapter.cluster_names(frame, "the.name", count="n", keep=True)
    assert [(row.name, row["count"], row.cluster) for row in found.orderBy("name").collect()] == [
        ("Yasnohirka", 1, "Ясногірка"),
        ("Ясногірка", 5, "Ясногірка"),
    ]
    each = adapter.cluster_names(frame, "the.name", keep=True)
    assert {(row.name, row["count"], row.cluster) for row in each.collect()} == {
        ("Yasnohirka", 1, "Ясногорка"),
        ("Ясногірка", 2, "Ясногорка"),
        ("Ясногорка", 2, "Ясногорка"),
    }
    none = adapter.cluster_names(frame.where("n = 4"), "the.name", keep=True)
    assert [(each.name, each.dataType.simpleString()) for each in none.schema] == [
        ("name", "string"),
        ("count", "bigint"),
        ("cluster", "string"),
        ("kind", "string"),
        ("score", "double"),
    ]
    assert none.collect() == []


def test_what_somebody_bears_is_left_out_unless_it_is_kept(spark, adapter, gazetteer, few, tmp_path):
    path = tmp_path / "small.jsonl"
    gazetteer.save(path)
    names = ["Kiev", "Анкара", *OTHERS[:3]]
    frame = spark.createDataFrame([(name,) for name in names], "name string")
    found = adapter.cluster_names(frame, "name", gazetteer=path, only=True)
    assert shown(found.collect()) == expected(names, known=few)
    assert found.count() == 3
    assert adapter.cluster_names(frame, "name", keep=True).count() == 5


def test_a_worker_that_dies_half_way_loses_and_doubles_nothing(spark, adapter, tmp_path, monkeypatch):
    """In each of the stages one worker dies when it has handed on a part of what it makes."""
    names = many(120)
    frame = spark.createDataFrame([(name,) for name in names], "name string")
    plain = type(frame).mapInArrow
    stages = []

    def dying(frame, function, schema):
        killed = tmp_path / f"killed-{len(stages)}"
        stages.append(killed)

        def half_way(batches):
            made = (batch.slice(at, 50) for batch in function(batches) for at in range(0, batch.num_rows, 50))
            for number, piece in enumerate(made):
                if number == 1 and not killed.exists():
                    killed.touch()
                    os.kill(os.getpid(), signal.SIGKILL)
                yield piece

        return plain(frame, half_way, schema)

    monkeypatch.setattr(type(frame), "mapInArrow", dying)
    found = adapter.cluster_names(frame, "name", keep=True)
    monkeypatch.undo()
    assert [each.exists() for each in stages] == [True] * 5
    assert shown(found.collect()) == expected(names)


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda a, f: a.cluster_names(f, "n"), ColumnError, "'n' holds int, not strings"),
        (lambda a, f: a.cluster_names(f, "nome"), ColumnError, "no column 'nome'.*name, n"),
        (lambda a, f: a.cluster_names(f, "name", count="name"), ColumnError, "'name' holds string, not whole numbers"),
        (lambda a, f: a.cluster_names(f, "name", kind="people"), UnknownNameError, "no kind 'people'"),
        (lambda a, f: a.cluster_names(f, "name", only=True), GazetteerError, "leaves the built-in gazetteer out"),
    ],
)
def test_mistakes_are_told_before_anything_runs(spark, adapter, call, error, message):
    frame = spark.createDataFrame([("Kiev", 7)], "name string, n int")
    with pytest.raises(error, match=message):
        call(adapter, frame)


@pytest.mark.parametrize("nodes", [3, 12])
def test_chains_and_rings_are_one_component(spark, java, nodes):
    from resolver.adapters.spark_components import components  # noqa: PLC0415 - an extra

    order = list(range(nodes))
    random.Random(nodes).shuffle(order)
    chain = list(pairwise(order))
    apart = [(one + 1000, other + 1000) for one, other in [*chain, (order[-1], order[0])]]
    edges = spark.createDataFrame([*chain, *apart, *chain], "one long, other long")
    with components(edges) as found:
        roots = {row.id: row.root for row in found.collect()}
    assert roots == {node: 0 for node in order if node} | {node + 1000: 1000 for node in order if node}
