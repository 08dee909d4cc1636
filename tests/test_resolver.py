"""Resolver: names to the entities that bear them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteer import Entity, Gazetteer, Name, Role
from resolver import Resolver
from resolver.matching.evidence import KINDS

PUTIN = Entity(
    "person:putin",
    "person",
    (Name("Vladimir Putin", "en"), Name("Владимир Владимирович Путин", "ru", "official"), Name("Владимир Путин", "ru")),
    native="ru",
    countries=("RU",),
    born=1952,
    gender="male",
    roles=(Role("president", None, 2012, None),),
    prominence=10_000,
)
IGOR = Entity(
    "person:igor-putin",
    "person",
    (Name("Igor Putin", "en"), Name("Игорь Путин", "ru")),
    countries=("RU",),
    born=1953,
    prominence=30,
)
ZELENSKYY = Entity(
    "person:zelenskyy",
    "person",
    (
        Name("Volodymyr Zelenskyy", "en"),
        Name("Володимир Олександрович Зеленський", "uk", "official"),
        Name("Володимир Зеленський", "uk"),
    ),
    native="uk",
    countries=("UA",),
    born=1978,
    gender="male",
    prominence=9700,
)
ZELENSKA = Entity(
    "person:zelenska",
    "person",
    (Name("Olena Zelenska", "en"), Name("Олена Зеленська", "uk")),
    countries=("UA",),
    gender="female",
    prominence=900,
)
FOMIN_RU = Entity(
    "person:fomin-ru",
    "person",
    (Name("Alexander Fomin", "en"), Name("Александр Васильевич Фомин", "ru")),
    countries=("RU",),
    born=1959,
    prominence=200,
)
FOMIN_KZ = Entity(
    "person:fomin-kz",
    "person",
    (Name("Alexander Fomin", "en"), Name("Александр Фомин", "ru")),
    countries=("KZ",),
    born=1975,
    prominence=200,
)
FIDAN = Entity(
    "person:fidan",
    "person",
    (Name("Hakan Fidan", "tr"),),
    countries=("TR",),
    roles=(Role("foreign-minister", None, 2023, None),),
    prominence=5000,
)
KYIV = Entity(
    "place:kyiv",
    "place",
    (Name("Kyiv", "en"), Name("Київ", "uk"), Name("Киев", "ru")),
    countries=("UA",),
    prominence=9500,
)
PETERSBURG = Entity(
    "place:saint-petersburg",
    "place",
    (
        Name("Saint Petersburg", "en"),
        Name("Санкт-Петербург", "ru"),
        Name("Leningrad", "en", "former", 1924, 1991),
        Name("Ленинград", "ru", "former", 1924, 1991),
    ),
    countries=("RU",),
    prominence=8000,
)
ODESA = Entity(
    "place:odesa",
    "place",
    (Name("Odesa", "en"), Name("Одеса", "uk")),
    countries=("UA",),
    prominence=4000,
    never=("Odesos",),
)
ODESSA_US = Entity("place:odessa-texas", "place", (Name("Odessa", "en"),), countries=("US",), prominence=3000)
SBU = Entity(
    "organisation:sbu",
    "organisation",
    (
        Name("Security Service of Ukraine", "en"),
        Name("Служба безпеки України", "uk"),
        Name("SBU", "en", "acronym"),
        Name("СБУ", "uk", "acronym"),
    ),
    countries=("UA",),
    prominence=6000,
)
VARIANT_KILLED = Entity("organisation:never", "organisation", (Name("Naftogaz", "en"),), never=("Naftagaz",))
RECORDS = [
    PUTIN,
    IGOR,
    ZELENSKYY,
    ZELENSKA,
    FOMIN_RU,
    FOMIN_KZ,
    FIDAN,
    KYIV,
    PETERSBURG,
    ODESA,
    ODESSA_US,
    SBU,
    VARIANT_KILLED,
]

NAMES = [
    "Vladimir Putin",
    "Putin",
    "Володимир Зеленський",
    "Зеленська",
    "Alexander Fomin",
    "Fomin",
    "Hakan Fidan",
    "Fidan",
    "Kiew",
    "Києва",
    "Ленинграде",
    "Odessa",
    "Odesa",
    "SBU",
    "СБУ",
    "Служби безпеки України",
    "Naftogaz",
    "Zghurskyi",
    "Igor Putin",
    "V. Putin",
    "",
    "Security Service",
]


@pytest.fixture(scope="module")
def small() -> Resolver:
    return Resolver(Gazetteer(RECORDS))


def answer(resolver: Resolver, name: str, **known: object) -> str | None:
    match = resolver.resolve(name, **known)  # type: ignore[arg-type]
    return match.id if match else None


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Vladimir Putin", "person:putin"),
        ("ВЛАДИМИР ПУТИН", "person:putin"),
        ("Путин Владимир Владимирович", "person:putin"),
        ("Władimir Putin", "person:putin"),
        ("Владимиром Путиным", "person:putin"),
        ("President Putin", "person:putin"),
        ("Igor Putin", "person:igor-putin"),
        ("Volodimir Zelenskij", "person:zelenskyy"),
        ("Владимир Зеленский", "person:zelenskyy"),
        ("Зеленського", "person:zelenskyy"),
        ("Олени Зеленської", "person:zelenska"),
        ("Hakan Fidan'ın", "person:fidan"),
        ("Хакан Фидан", "person:fidan"),
        ("Kiew", "place:kyiv"),
        ("Києву", "place:kyiv"),
        ("Kiev'deki", "place:kyiv"),
        ("Leningrad", "place:saint-petersburg"),
        ("Ленинграде", "place:saint-petersburg"),
        ("Службою безпеки України", "organisation:sbu"),
        ("SBU", "organisation:sbu"),
        ("С.Б.У.", "organisation:sbu"),
        ("Пyтин Владимир", "person:putin"),  # a Latin y
        ("Ки\u0456\u0308в", "place:kyiv"),  # decomposed
        ("Зе\u00adленський", "person:zelenskyy"),
    ],
)
def test_names_resolve(small: Resolver, name: str, identifier: str) -> None:
    assert answer(small, name) == identifier


@pytest.mark.parametrize(
    "name",
    [
        "Petro Zghurskyi",
        "Анатолий Путин",
        "Putilin",
        "Nova Kyiv Park Hotel",
        "Ministry of Silly Walks",
        "Vladimir",
        "",
        " ",
        "...",
        "12345",
        "😀",
        "\ud800",
        "Президент",
    ],
)
def test_unknown_names_have_no_answer(small: Resolver, name: str) -> None:
    assert small.resolve(name) is None


def test_a_surname_alone_needs_an_outstanding_bearer(small: Resolver) -> None:
    assert answer(small, "Putin") == "person:putin"
    assert answer(small, "Zelenskyy") == "person:zelenskyy"
    assert answer(small, "Fomin") is None
    one = Resolver(Gazetteer([PUTIN, FOMIN_RU]))
    assert answer(one, "Fomin") is None
    assert answer(one, "Alexander Fomin") == "person:fomin-ru"


def test_a_kind_restricts_the_answer(small: Resolver) -> None:
    assert answer(small, "Kyiv", kind="place") == "place:kyiv"
    assert answer(small, "Kyiv", kind="person") is None
    assert answer(small, "Vladimir Putin", kind="place") is None


def test_namesakes_share_the_score(small: Resolver) -> None:
    first, second = small.candidates("Alexander Fomin", limit=2)
    assert {first.id, second.id} == {"person:fomin-ru", "person:fomin-kz"}
    assert first.score == pytest.approx(second.score, abs=0.01)
    assert first.score < 0.5
    assert small.resolve("Alexander Fomin") is None


def test_countries_and_years_of_birth_tell_namesakes_apart(small: Resolver) -> None:
    assert answer(small, "Alexander Fomin", countries=("KZ",)) == "person:fomin-kz"
    assert answer(small, "Alexander Fomin", countries=["RU", "BY"]) == "person:fomin-ru"
    assert answer(small, "Alexander Fomin", born=1975) == "person:fomin-kz"
    assert answer(small, "Alexander Fomin", born=1959) == "person:fomin-ru"
    assert answer(small, "Odessa", countries=("US",)) == "place:odessa-texas"


def test_what_contradicts_lowers_the_score(small: Resolver) -> None:
    plain = small.resolve("Volodymyr Zelenskyy")
    assert plain is not None
    for known in ({"countries": ("TR",)}, {"born": 1930}):
        other = small.resolve("Volodymyr Zelenskyy", **known)  # type: ignore[arg-type]
        assert other is None or other.score < plain.score


def test_a_date_counts_the_names_and_roles_of_its_time(small: Resolver) -> None:
    then, now = (small.resolve("Leningrad", date=date) for date in (1950, "2020-05-01"))
    assert then is not None
    assert now is None or now.score < then.score


def test_spellings_that_an_editor_ruled_out_stay_ruled_out(small: Resolver) -> None:
    assert answer(small, "Odesos") is None
    assert answer(small, "odesos") is None
    assert answer(small, "Naftagaz") is None
    assert answer(small, "Naftogaz") == "organisation:never"
    assert all(match.id != "organisation:never" for match in small.candidates("Naftagaz"))


def test_the_threshold_decides_what_is_an_answer() -> None:
    gazetteer = Gazetteer(RECORDS)
    assert Resolver(gazetteer, threshold=0.2).resolve("Alexander Fomin") is not None
    assert Resolver(gazetteer, threshold=1.0).resolve("Hakan Fidan") is None
    strict, default = Resolver(gazetteer, threshold=0.999), Resolver(gazetteer)
    assert 0.5 <= default.threshold < strict.threshold


@pytest.mark.parametrize("name", NAMES)
def test_candidates_are_sorted_share_one_probability_and_say_why(small: Resolver, name: str) -> None:
    found = small.candidates(name, limit=50)
    scores = [match.score for match in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0.0 <= score <= 1.0 for score in scores)
    assert sum(scores) <= 1.0 + 1e-9
    assert len({match.id for match in found}) == len(found)
    for match in found:
        assert {step.kind for step in match.evidence} <= set(KINDS)
        assert match.query == name
        assert match.matched in match.entity.names


def test_candidates_are_limited(small: Resolver) -> None:
    assert len(small.candidates("Alexander Fomin", limit=1)) == 1
    assert {match.kind for match in small.candidates("Odessa", kind="place")} == {"place"}


def test_a_match_tells_entity_name_score_and_reason(small: Resolver) -> None:
    match = small.resolve("Wladimir Putin")
    assert match is not None
    assert (match.id, match.kind, match.name) == ("person:putin", "person", "Vladimir Putin")
    assert match.entity == PUTIN
    assert match.score > 0.9
    assert "Wladimir" in match.reason


def test_many_names_come_back_in_their_order(small: Resolver) -> None:
    found = [match.id if match else None for match in small.resolve_many(iter(NAMES))]
    assert found == [answer(small, name) for name in NAMES]
    assert list(small.resolve_many([])) == []
    assert [match.id if match else None for match in small.resolve_many(["Kyiv", "Putin"], kind="person")] == [
        None,
        "person:putin",
    ]


def test_names_are_read_one_by_one(small: Resolver) -> None:
    asked: list[str] = []

    def names() -> object:
        for name in ("Kyiv", "Putin"):
            asked.append(name)
            yield name

    answers = small.resolve_many(names())  # type: ignore[arg-type]
    assert asked == []
    next(answers)
    assert asked == ["Kyiv"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Wladimir Putin", ["person:putin", "score"]),
        ("Fomin", ["no answer", "person:fomin-ru", "person:fomin-kz"]),
        ("Xyzzyqw", ["Xyzzyqw", "no name"]),
    ],
)
def test_explanations_name_the_best_candidates(small: Resolver, name: str, words: list[str]) -> None:
    explanation = small.explain(name)
    assert all(word in explanation for word in words)


@settings(max_examples=25)
@given(st.permutations(RECORDS))
def test_the_order_of_the_gazetteer_does_not_matter(records: list[Entity]) -> None:
    shuffled = Resolver(Gazetteer(records))
    straight = Resolver(Gazetteer(RECORDS))
    for name in NAMES[:12]:
        ours, theirs = shuffled.candidates(name, limit=20), straight.candidates(name, limit=20)
        assert [match.id for match in ours] == [match.id for match in theirs]
        assert [match.score for match in ours] == pytest.approx([match.score for match in theirs])


def test_layers_answer_like_one_gazetteer() -> None:
    layered = Resolver(Gazetteer(RECORDS[:5]) | Gazetteer(RECORDS[5:]))
    whole = Resolver(Gazetteer(RECORDS))
    assert [answer(layered, name) for name in NAMES] == [answer(whole, name) for name in NAMES]


def test_a_users_entity_and_a_taken_away_one() -> None:
    mine = Gazetteer([Entity("x1", "person", (Name("Ihtiyar Zghurskyi"),))])
    resolver = Resolver((Gazetteer(RECORDS) | mine).without(["place:kyiv"]))
    assert answer(resolver, "Іхтіяр Згурський") == "x1"
    assert answer(resolver, "Kyiv") is None


def test_an_empty_gazetteer_knows_nobody() -> None:
    assert Resolver(Gazetteer()).resolve("Vladimir Putin") is None
    assert Resolver(Gazetteer()).annotate("Vladimir Putin").mentions == ()


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=40))
def test_hostile_names_are_answered(name: str) -> None:
    resolver = _hostile_resolver()
    match = resolver.resolve(name)
    assert match is None or match.score >= resolver.threshold
    assert resolver.explain(name)


_KEPT: list[Resolver] = []


def _hostile_resolver() -> Resolver:
    if not _KEPT:
        _KEPT.append(Resolver(Gazetteer(RECORDS)))
    return _KEPT[0]


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Medinskiy", "person:vladimir-medinsky"),
        ("Мединского", "person:vladimir-medinsky"),
        ("Türkiye'nin", "place:turkiye"),
        ("Kiew", "place:kyiv"),
        ("Zelenskyy", "person:volodymyr-zelenskyy"),
        ("Эрдогану", "person:recep-tayyip-erdogan"),
        ("MİT", "organisation:mit"),
        ("Lemberg", "place:lviv"),
        ("Путина", "person:vladimir-putin"),
        ("Шойгу С. К.", "person:sergei-shoigu"),
        ("МИД РФ", "organisation:ministry-of-foreign-affairs-of-russia"),
    ],
)
def test_the_built_in_gazetteer_answers(builtin: Resolver, name: str, identifier: str) -> None:
    assert answer(builtin, name) == identifier


@pytest.mark.parametrize(
    "name",
    [
        *("Fomin", "Ivanov", "Мельник", "Yılmaz", "Security", "Мария Путина", "Nikolai Zelensky"),
        *("Sergei Lavrova", "Denisa Shmyhal", "Rosneft Deutschland GmbH", "Sberbank Kazakhstan"),
        *("Андрей Мельников", "Риши Сунаков", "Дмитро Ярошів"),  # a plural surname beside one given name
    ],
)
def test_the_built_in_gazetteer_keeps_silent(builtin: Resolver, name: str) -> None:
    assert answer(builtin, name) is None


def test_a_text_is_no_name(builtin: Resolver) -> None:
    assert builtin.resolve("Kiev " * 5000) is None
    assert "more than 512 letters" in builtin.explain("Kiev " * 5000)


@pytest.mark.parametrize("known", ["Chern’", "Maslova Pristan’", "Ust’-Katav", "Kamen’-Rybolov", "Ob’"])
@pytest.mark.parametrize("mark", ["’", "'", "ʹ", ""])
def test_a_soft_sign_at_a_words_end_is_found_however_it_is_written(known: str, mark: str) -> None:
    resolver = Resolver(Gazetteer((Entity("place:known", "place", (Name(known),), prominence=10),)))
    found = resolver.resolve(known.replace("’", mark))
    assert found is not None
    assert found.id == "place:known"
