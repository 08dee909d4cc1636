"""`onomast annotate --format csv` of tables that have columns and no rows."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.mark.parametrize("workers", ["1", "2"])
def test_csv_names_its_columns_where_a_table_has_no_rows(run, workers):
    Path("t.csv").write_bytes(b"ref,body,title\n1,Kiev,x\n2,In Kiev,y\n3,,z\n")
    tables = {"h.csv": b"body,n\n", "i.csv": b"body\n", "j.csv": b'm,body\n1,"open\n', "e.jsonl": b""}
    for name, data in tables.items():
        Path(name).write_bytes(data)
    options = ("annotate", "--text-column", "body", "--format", "csv", "--workers", workers)
    own = "path,row,lang,start,end,text,id,name,kind,score"
    heads = {"h.csv": f"{own},row.n\n", "i.csv": f"{own}\n", "j.csv": f"{own},row.m\n", "e.jsonl": f"{own}\n"}
    for name, head in heads.items():
        assert run(*options, name).stdout == head
        run(*options, name, "--output", "one.csv")
        assert Path("one.csv").read_text() == head
    run(*options, *tables, "--output", "each")
    assert {name: Path("each", f"{name}.csv").read_text() for name in tables} == heads
    rows = run(*options, "h.csv", "t.csv").stdout.splitlines()
    assert rows[0] == f"{own},row.ref,row.title"
    assert len(rows) == 3


def test_csv_names_the_columns_of_a_parquet_table_without_rows(run):
    pa = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(pa.table({"body": pa.array([], pa.string()), "n": pa.array([], pa.int64())}), "h.parquet")
    result = run("annotate", "--text-column", "body", "--format", "csv", "h.parquet")
    assert result.stdout.endswith("score,row.n\n")
    result = run("normalise", "--text-column", "body", "h.parquet", "--output", "new.parquet")
    assert (result.exit_code, parquet.read_table("new.parquet").num_rows) == (0, 0)
