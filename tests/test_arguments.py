"""What the Python functions are given, held to what the command line takes."""

from __future__ import annotations

from typing import Any

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver, cluster, compare
from resolver.adapters.columns import Annotating, Normalising
from resolver.errors import ArgumentError, OnomastError, UnknownNameError

GAZETTEER = Gazetteer(
    [
        Entity("place:kyiv", "place", (Name("Kyiv", "en"), Name("Київ", "uk"), Name("Kiew", "de")), countries=("UA",)),
        Entity("place:kyiv-us", "place", (Name("Kyiv", "en"),), countries=("US",)),
    ]
)
KINDS = "no kind 'river'; known are person, place, organisation, facility"
NO_STRING = "which is no string; leave out what is missing"
CODE = "is no ISO 3166 code, such as UA"
YEAR = "give a year as a whole number, such as 1970"
SCORE = "give a score from 0 to 1"


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


@pytest.mark.parametrize("method", ["resolve", "candidates", "explain"])
@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"kind": "river"}, KINDS),
        ({"countries": ["Ukraine"]}, f"the country 'Ukraine' {CODE}"),
        ({"countries": "Ukraine"}, f"the country 'Ukraine' {CODE}"),
        ({"countries": [None]}, f"the country None {CODE}"),
        ({"born": "x"}, f"born is 'x'; {YEAR}"),
        ({"born": 1970.5}, f"born is 1970.5; {YEAR}"),
        ({"born": float("nan")}, f"born is nan; {YEAR}"),
        ({"date": "last week"}, "the date 'last week' is no ISO date"),
        ({"date": "2025-13-01"}, "the date '2025-13-01' is no ISO date"),
        ({"name": None}, f"name is None, {NO_STRING}"),
        ({"name": 5}, f"name is 5, {NO_STRING}"),
    ],
)
def test_what_cannot_be_known_of_a_name_is_refused(resolver: Resolver, method: str, given: Any, message: str) -> None:
    with pytest.raises(OnomastError) as raised:
        getattr(resolver, method)(**{"name": "Kyiv", **given})
    assert message in str(raised.value)


@pytest.mark.parametrize("codes", ["UA", "ua", ["UA"], ("ua",), {"UA"}])
def test_a_string_is_one_country(resolver: Resolver, codes: Any) -> None:
    found = resolver.resolve("Kyiv", countries=codes)
    assert found is not None
    assert found.id == "place:kyiv"


def test_years_and_dates_may_come_as_data_frames_have_them(resolver: Resolver) -> None:
    assert resolver.candidates("Kyiv", born=1970.0, date="1970") == resolver.candidates("Kyiv", born=1970, date=1970)  # type: ignore[arg-type]


@pytest.mark.parametrize("threshold", [5, -0.1, "x", float("nan")])
def test_a_threshold_is_a_probability(threshold: Any) -> None:
    for made in (
        lambda: Resolver(GAZETTEER, threshold),
        lambda: cluster(["Иван Петров"], threshold=threshold),
        lambda: Annotating(threshold=threshold),
        lambda: Normalising(threshold=threshold),
    ):
        with pytest.raises(ArgumentError, match=f"^threshold is {threshold!r}; {SCORE}"):
            made()


def test_a_path_is_no_gazetteer() -> None:
    with pytest.raises(ArgumentError, match=r"^gazetteer is 'mine\.jsonl'; give a Gazetteer, such as Gazetteer\.load"):
        Resolver("mine.jsonl")  # type: ignore[arg-type]


def test_languages_of_texts_are_codes(resolver: Resolver) -> None:
    with pytest.raises(UnknownNameError, match=r"^no lang 'German'; give a code of ISO 639 such as uk$"):
        resolver.annotate("Kyiv", lang="German")
    assert resolver.annotate("Kyiv", lang="de").lang == "de"
    for text in ("Kyiv", "nothing"):
        document = resolver.annotate(text, lang="en")
        with pytest.raises(UnknownNameError, match=r"^no to 'German'; give a code of ISO 639 such as uk$"):
            document.normalised(to="German")
        with pytest.raises(UnknownNameError, match=r"^no style 'x'; known are "):
            document.normalised(style="x")


def test_a_single_string_is_no_list_of_names(resolver: Resolver) -> None:
    message = r"is the single string 'Иван'; give a list of strings, such as \['Иван'\]"
    for option, made in (
        ("names", lambda: cluster("Иван")),
        ("names", lambda: resolver.resolve_many("Иван")),
        ("texts", lambda: list(resolver.annotate_many("Иван"))),
    ):
        with pytest.raises(ArgumentError, match=f"^{option} {message}"):
            made()


@pytest.mark.parametrize("count", [-1, 1.5, "2", 1 << 70])
def test_counts_are_whole_numbers(count: Any) -> None:
    with pytest.raises(ArgumentError, match=f"^the count of 'Иван Петров' is {count!r}; give a whole number"):
        cluster({"Иван Петров": count})


def test_what_is_clustered_or_compared_has_a_kind_and_is_a_string(resolver: Resolver) -> None:
    for kind_less in (
        lambda: cluster(["Иван Петров"], "river"),
        lambda: compare("Kiev", "Kyiv", "river"),
        lambda: resolver.variants("Kyiv", kind="river"),
    ):
        with pytest.raises(UnknownNameError, match=f"^{KINDS}$"):
            kind_less()
    with pytest.raises(ArgumentError, match=f"^a name is None, {NO_STRING}"):
        cluster(["Иван Петров", None])  # type: ignore[list-item]
    with pytest.raises(ArgumentError, match=f"^second is None, {NO_STRING}"):
        compare("Kiev", None)  # type: ignore[arg-type]


def test_a_string_is_one_language_of_variants(resolver: Resolver) -> None:
    assert resolver.variants("place:kyiv", langs="uk") == resolver.variants("place:kyiv", langs=["uk"])
    assert resolver.variants("place:kyiv", langs="ukr") == resolver.variants("place:kyiv", langs=["ukr"])
