"""`onomast cluster --spark`: what one process writes, byte for byte."""

from __future__ import annotations

import sys

import pytest

import resolver.adapters

NAMES = "\n".join(
    [
        *("Иван Медынский", "Ivan Medynskiy", "Іван Мединський", "И. Медынский", "Ольга Заречная", "Ольги Заречной"),
        *("Ясногірка", "Ясногорка", "Нова Прикладівка", "Medinskiy, Vladimir", "Київ", "Фонд Приклад", "Fund Pryklad"),
    ]
)


@pytest.mark.parametrize(
    "options", [(), ("--keep", "--link", "0.9", "--format", "yaml"), ("--counts", "--kind", "person")]
)
def test_the_output_is_that_of_one_process(run, spark, tmp_path, options):
    text = "".join(f"{number + 1} {name}\n" for number, name in enumerate(NAMES.split("\n")))
    (tmp_path / "names.txt").write_text(text if "--counts" in options else NAMES, encoding="utf-8")
    plain = run("cluster", "names.txt", *options)
    shared = run("cluster", "names.txt", *options, "--spark", "local[2]")
    assert (shared.exit_code, shared.stderr) == (0, "")
    assert shared.stdout == plain.stdout
    assert plain.stdout.count("\n") > 4


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--text",), "leave out --spark for texts"),
        (("--text-column", "body"), "leave out --spark for texts"),
        (("--workers", "2"), "leave out --workers"),
    ],
)
def test_what_spark_cannot_do_is_a_usage_error(run, options, said):
    result = run("cluster", *options, "--spark", "local[2]", stdin="Ясногірка\n")
    assert result.exit_code == 2
    assert said in result.stderr


def test_a_task_that_fails_too_often_ends_the_run(run, spark, monkeypatch):
    from resolver.adapters import shipping  # noqa: PLC0415 - an extra

    monkeypatch.setattr(shipping, "_version", lambda: "0.0.1")
    result = run("cluster", "--keep", "--spark", "local[2]", stdin=NAMES)
    assert result.exit_code == 1
    assert "Spark gave up a task: the executor has onomast" in result.stderr
    assert "Traceback" not in result.stderr


def test_the_extra_is_named(run, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyspark", None)
    monkeypatch.setitem(sys.modules, "pyspark.errors", None)
    for name in ("spark_batches", "spark_clusters"):
        monkeypatch.delitem(sys.modules, f"resolver.adapters.{name}", raising=False)
        monkeypatch.delattr(resolver.adapters, name, raising=False)
    result = run("cluster", "--spark", "local[2]", stdin=NAMES)
    assert result.exit_code == 1
    assert "--spark needs pyspark" in result.stderr
