"""Names and texts in DuckDB's SQL."""

from __future__ import annotations

import duckdb
import pytest

from resolver.adapters.duckdb import register
from resolver.errors import UnknownNameError

NAMES = "(VALUES (1, 'Kiev'), (2, NULL), (3, 'Анкара'), (4, ''), (5, 'Nobody Known'), (6, 'Kiev')) AS t(row, name)"
IDS = ["place:kyiv", None, "place:ankara", None, None, "place:kyiv"]


@pytest.fixture
def connection():
    with duckdb.connect() as connection:
        yield connection


def column(connection, query):
    return [row[0] for row in connection.execute(query).fetchall()]


def test_names_to_ids_and_structs(connection, counting):
    register(connection, counting)
    assert column(connection, f"SELECT onomast_id(name) FROM {NAMES} ORDER BY row") == IDS
    assert sorted(counting.asked) == sorted({"Kiev", "Анкара", "", "Nobody Known"})
    found = connection.execute(
        f"SELECT onomast_resolve(name).id, onomast_resolve(name) IS NULL FROM {NAMES} ORDER BY row"
    )
    assert found.fetchall() == [(each, each is None) for each in IDS]
    [match] = column(connection, "SELECT onomast_resolve('Киева')")
    assert match == {"id": "place:kyiv", "name": "Kyiv", "kind": "place", "score": counting.resolve("Киева").score}


def test_texts_to_mentions_that_unnest(connection, few):
    register(connection, few, lang="tr")
    assert column(connection, "SELECT onomast_mentions(t) FROM (VALUES (NULL), ('')) AS v(t)") == [None, []]
    rows = connection.execute("""SELECT m."start", m."end", m.text, m.id, m.kind
        FROM (SELECT unnest(onomast_mentions('😀 Kiev''de Umerov konuştu.')) AS m)""")
    assert rows.fetchall() == [
        (2, 6, "Kiev", "place:kyiv", "place"),
        (10, 16, "Umerov", "person:umerov", "person"),
    ]


def test_the_types_are_declared(connection, few):
    register(connection, few)
    query = "SELECT onomast_id(''), onomast_resolve(''), onomast_mentions(''), onomast_normalised('')"
    match = 'id VARCHAR, "name" VARCHAR, kind VARCHAR, score DOUBLE'
    assert [str(kind) for kind in connection.sql(query).types] == [
        *("VARCHAR", f"STRUCT({match})"),
        f'STRUCT("start" BIGINT, "end" BIGINT, "text" VARCHAR, {match})[]',
        "VARCHAR",
    ]


def test_registering_again_takes_the_new_options(connection, few):
    register(connection, few)
    assert column(connection, "SELECT onomast_normalised('Umerov left Kiev.')") == ["Umerov left Kyiv."]
    register(connection, few, kind="person", to="uk", lang="en", threshold=0.1)
    assert column(connection, "SELECT onomast_normalised('Umerov left Kiev.')") == ["Умеров left Kiev."]
    assert column(connection, "SELECT onomast_id('Kiev')") == [None]
    assert column(connection.cursor(), "SELECT onomast_id('Rustem Umerov')") == ["person:umerov"]


def test_a_big_table_by_several_threads(connection, few):
    register(connection, few, lang="en")
    connection.execute("SET threads = 4")
    connection.execute(
        """CREATE TABLE t AS SELECT i, ['Kiev', 'Ankara', NULL][1 + i % 3] AS name FROM range(300000) r(i)"""
    )
    found = connection.execute(
        "SELECT onomast_id(name) AS id, count(*), min(i % 3), max(i % 3) FROM t GROUP BY id ORDER BY 2, 3"
    )
    assert found.fetchall() == [("place:kyiv", 100_000, 0, 0), ("place:ankara", 100_000, 1, 1), (None, 100_000, 2, 2)]


def test_a_number_is_refused_with_the_function_and_its_type(connection, few):
    register(connection, few)
    with pytest.raises(duckdb.BinderException, match=r"onomast_id\(INTEGER"):
        connection.execute("SELECT onomast_id(7)")


def test_an_option_that_does_not_exist_is_refused(connection):
    with pytest.raises(UnknownNameError, match="no kind 'people'"):
        register(connection, kind="people")


def test_without_a_resolver_it_is_the_process_s_own(connection, no_default):
    register(connection)
    assert column(connection, f"SELECT onomast_id(name) FROM {NAMES} ORDER BY row") == IDS
