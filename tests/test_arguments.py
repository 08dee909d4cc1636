"""What the Python functions are given, held to what the command line takes."""

from __future__ import annotations

from typing import Any

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver, cluster, compare, reverse, romanise
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
CODES = "give a code, or a list of codes, such as ['UA']"
WHOLE = "give a whole number, 0 or more"
WORKERS = "give a number of processes up to 61, or 0 for one on each core"
CHOICE = "give True or False"
LISTED = "give a list of strings, or whatever else yields them"
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
        ({"born": True}, f"born is True; {YEAR}"),
        ({"countries": 5}, f"countries is 5; {CODES}"),
        ({"countries": b"UA"}, f"countries is b'UA'; {CODES}"),
        ({"date": True}, "date is True; give a year, or an ISO date such as '2025-05-16'"),
        ({"date": "9" * 5000}, "is no ISO date"),
        ({"kind": ["place"]}, "no kind ['place']; known are person"),
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


@pytest.mark.parametrize("threshold", [5, -0.1, "x", float("nan"), True])
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
        ("texts", lambda: resolver.annotate_many("Иван")),
    ):
        with pytest.raises(ArgumentError, match=f"^{option} {message}"):
            made()


@pytest.mark.parametrize("count", [-1, 1.5, "2", True, 1 << 70])
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


@pytest.mark.parametrize("method", ["annotate_many", "resolve_many"])
@pytest.mark.parametrize("given", [None, 5, b"Kyiv"])
def test_what_holds_no_names_is_refused_at_once(resolver: Resolver, method: str, given: Any) -> None:
    option = "names" if method == "resolve_many" else "texts"
    with pytest.raises(ArgumentError, match=f"^{option} is {given!r}; {LISTED}$"):
        getattr(resolver, method)(given)
    with pytest.raises(ArgumentError, match=f"^names is {given!r}; {LISTED}$"):
        cluster(given)


def test_the_kind_of_many_names_is_refused_at_once(resolver: Resolver) -> None:
    with pytest.raises(UnknownNameError, match=f"^{KINDS}$"):
        resolver.resolve_many(iter(()), kind="river")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"workers": -1}, f"workers is -1; {WORKERS}"),
        ({"workers": 2.5}, f"workers is 2.5; {WORKERS}"),
        ({"workers": "2"}, f"workers is '2'; {WORKERS}"),
        ({"lang": "German"}, "no lang 'German'; give a code of ISO 639 such as uk"),
        ({"adjectives": "no"}, f"adjectives is 'no'; {CHOICE}"),
        ({"nested": None}, f"nested is None; {CHOICE}"),
        ({"undecided": "no"}, f"undecided is 'no'; {CHOICE}"),
    ],
)
def test_how_many_texts_are_read_is_refused_at_once(resolver: Resolver, options: Any, message: str) -> None:
    with pytest.raises(OnomastError) as raised:
        resolver.annotate_many(iter(()), **options)
    assert str(raised.value) == message
    if "workers" not in options:
        with pytest.raises(OnomastError) as raised:
            resolver.annotate("Kyiv", **options)
        assert str(raised.value) == message


@pytest.mark.parametrize("limit", [-1, "3", 2.0, True])
def test_a_limit_is_a_whole_number(resolver: Resolver, limit: Any) -> None:
    for method in (resolver.candidates, resolver.variants):
        with pytest.raises(ArgumentError, match=f"^limit is {limit!r}; {WHOLE}$"):
            method("Kyiv", limit=limit)
        assert method("Kyiv", limit=0) == []
    with pytest.raises(ArgumentError, match=f"^limit is None; {WHOLE}$"):
        resolver.candidates("Kyiv", limit=None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"name_or_id": None}, f"name_or_id is None, {NO_STRING}, or give ''"),
        ({"langs": 5}, f"langs is 5; {CODES}"),
        ({"langs": "German"}, "no langs 'German'; give a code of ISO 639 such as uk"),
        ({"langs": ["uk", None]}, "no langs None; give one by its key, such as 'uk'"),
        ({"short": "yes"}, f"short is 'yes'; {CHOICE}"),
        ({"inflected": 2}, f"inflected is 2; {CHOICE}"),
        ({"kind": 5}, "no kind 5; known are person, place, organisation, facility"),
    ],
)
def test_what_variants_are_asked_for_is_checked(resolver: Resolver, options: Any, message: str) -> None:
    with pytest.raises(OnomastError) as raised:
        resolver.variants(**{"name_or_id": "Kyiv", **options})
    assert str(raised.value) == message


@pytest.mark.parametrize("turned", [romanise, reverse])
@pytest.mark.parametrize(
    ("given", "kind", "message"),
    [
        ((None, "iso-9"), ArgumentError, f"name is None, {NO_STRING}, or give ''"),
        ((["Kyiv"], "iso-9"), ArgumentError, f"name is ['Kyiv'], {NO_STRING}, or give ''"),
        (("Kyiv", None), UnknownNameError, "no romanisation standard None; give one by its key, such as 'kmu-2010'"),
        (("Kyiv", ["iso-9"]), UnknownNameError, "no romanisation standard ['iso-9']; give one by its key, such as "),
        (("Kyiv", "iso9"), UnknownNameError, "no romanisation standard 'iso9'; did you mean iso-9 or "),
        (("Kyiv", "iso-9", 5), UnknownNameError, "no lang 5; give a code of ISO 639 such as uk"),
        (("Kyiv", "iso-9", ["uk"]), UnknownNameError, "no lang ['uk']; give a code of ISO 639 such as uk"),
        (("Kyiv", "iso-9", "tr"), UnknownNameError, "'iso-9' is for "),
    ],
)
def test_what_is_romanised_or_turned_back_is_checked(turned: Any, given: Any, kind: Any, message: str) -> None:
    with pytest.raises(kind) as raised:
        turned(*given)
    assert message in str(raised.value)


def test_a_cluster_has_a_resolver_and_a_number_of_processes() -> None:
    with pytest.raises(ArgumentError, match=r"^known is 'mine\.jsonl'; give a Resolver, such as Resolver\("):
        cluster(["Иван Петров"], known="mine.jsonl")  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match=f"^workers is -1; {WORKERS}$"):
        cluster(["Иван Петров"], workers=-1)
    assert cluster(["Иван Петров"], threshold=None) == cluster(["Иван Петров"])


def test_a_string_is_one_language_of_variants(resolver: Resolver) -> None:
    assert resolver.variants("place:kyiv", langs="uk") == resolver.variants("place:kyiv", langs=["uk"])
    assert resolver.variants("place:kyiv", langs="ukr") == resolver.variants("place:kyiv", langs=["ukr"])
