"""What tests share: resolvers over two gazetteers, one Spark, and Hypothesis without clock or dice (`make fuzz`)."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from acquaintances import RECORDS
from hypothesis import HealthCheck, settings

from gazetteer import Gazetteer
from resolver import Resolver

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

ARTICLES = Path(__file__).parent / "articles"

LONGEST = ("test_variants.py", "test_cluster_spark.py", "test_spark_clusters.py", "test_annotate_spark.py")
"""The files that take longest: a worker that begins one when the others are nearly done holds them all up."""

settings.register_profile("onomast", deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.register_profile("fuzz", settings.get_profile("onomast"), derandomize=False, print_blob=True)
settings.load_profile("onomast")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the longest files."""
    items.sort(key=lambda item: item.path.name not in LONGEST)


@pytest.fixture(scope="session")
def builtin() -> Resolver:
    """The resolver over the gazetteer that comes with the package."""
    return Resolver(Gazetteer.builtin())


@pytest.fixture(scope="session")
def small() -> Resolver:
    """The resolver over a few entities that bear like names."""
    return Resolver(Gazetteer(RECORDS))


@pytest.fixture(scope="session")
def articles() -> dict[str, str]:
    """The annotated articles, by language."""
    return {lang: (ARTICLES / f"{lang}.txt").read_text(encoding="utf-8") for lang in ("en", "ru", "uk", "tr")}


@pytest.fixture(scope="session")
def java() -> None:
    """Skips the test where Spark cannot run."""
    if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
        pytest.skip("Spark needs Java, and this machine has none")


@pytest.fixture(scope="session")
def spark(java: None) -> Iterator[SparkSession]:
    """A real Spark with two cores, Python workers of its own, and four attempts at each task."""
    from pyspark.sql import SparkSession  # noqa: PLC0415 - an extra, and slow to load

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        patch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))  # workers import the packages under test
        quiet = {
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            "spark.sql.shuffle.partitions": "2",
        }
        builder = SparkSession.builder.master("local[2,4]").appName("tests")
        session = builder.config(map=quiet).getOrCreate()
        session.sparkContext.setLogLevel("OFF")
        yield session
        session.stop()
