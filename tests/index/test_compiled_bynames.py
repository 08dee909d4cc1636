"""Names by rule, compiled into the index: a look-up reads few of them, and layers count as one gazetteer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import gazetteer.compiled as compiled_records
from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.building import build, update

CROWD = 300


def entity(identifier: str, *names: str) -> Entity:
    shown = tuple(Name(*name.rsplit("/", 1)) for name in names)
    return Entity(identifier, identifier.partition(":")[0], shown, countries=("UA",))


BASE = [
    entity("organisation:mech93", "93rd Mechanised Brigade/en", "93-я механизированная бригада/ru"),
    entity("organisation:ovoko", "Общество верных охотников карпатского оленя/ru"),
    entity("organisation:gromex", "Gromex Holding/en"),
    entity("place:zabor", "село Заборово/ru"),
    entity("organisation:defence", "Ministry of Defence of Ukraine/en", "Министерство обороны Украины/ru"),
    entity("person:medinsky", "Владимир Мединский/ru"),
]
OTHER_UNIT = entity("organisation:motor93", "93rd Motor Brigade/en")
OTHER_HUNTERS = entity("organisation:other-hunters", "Объединение вольных охотников крымского оленя/ru")
NAMED_GROMEX = entity("person:gromex", "Gromex/en")
RENAMED = entity("organisation:mech93", "Kholodny Yar/en")


def crowd() -> list[Entity]:
    """Organisations and places that have names by rule, each of a number of its own."""
    letters = ["".join("бгжзкпстфх"[int(digit)] for digit in f"{number:03}") for number in range(CROWD)]
    return [
        one
        for number, word in enumerate(letters)
        for one in (
            entity(f"organisation:unit-{number}", f"{1000 + number}th Mechanised Brigade/en"),
            entity(f"organisation:works-{number}", f"Завод имени {word.capitalize()}ова в городе/ru"),
            entity(f"place:village-{number}", f"село {word.capitalize()}{word}/ru"),
        )
    ]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bynames") / "base.onomast"
    build(Gazetteer([*BASE, *crowd()]), path)
    return path


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The IDs of the records that are decoded."""
    found: list[str] = []
    decode = compiled_records._decode

    def counting(written: bytes, identifier: str) -> object:
        found.append(identifier)
        return decode(written, identifier)

    monkeypatch.setattr(compiled_records, "_decode", counting)
    return found


@pytest.mark.parametrize(
    ("ask", "expected"),
    [
        (lambda resolver: [resolver.resolve("Владимира Мединского").id], ["person:medinsky"]),
        (lambda resolver: ids(resolver, "Бойцы 93-й бригады.", "ru"), ["organisation:mech93"]),
        (lambda resolver: ids(resolver, "He spoke of Gromex.", "en"), ["organisation:gromex"]),
        (
            lambda resolver: ids(resolver, "Минобороны молчит о Заборово.", "ru"),
            ["organisation:defence", "place:zabor"],
        ),
    ],
)
def test_a_first_look_up_in_cases_reads_no_record_but_the_candidates(
    compiled: Path, read: list[str], ask: Callable[[Resolver], list[str]], expected: list[str]
) -> None:
    resolver = Resolver(Gazetteer.load(compiled))
    assert ask(resolver) == expected
    assert set(read) <= {one.id for one in BASE}


def ids(resolver: Resolver, text: str, lang: str) -> list[str]:
    return [mention.id for mention in resolver.annotate(text, lang).mentions]


TEXT = {
    "unit": ("The 93rd Brigade left.", "en"),
    "acronym": ("В ОВОКО промолчали.", "ru"),
    "company": ("It was said by Gromex Holding, and Gromex agreed.", "en"),
}


@pytest.mark.parametrize(
    ("what", "change", "expected"),
    [
        ("unit", ([], []), ["organisation:mech93"]),
        ("unit", ([OTHER_UNIT], []), []),
        ("unit", ([OTHER_UNIT], ["organisation:mech93"]), ["organisation:motor93"]),
        ("unit", ([RENAMED], ["organisation:mech93"]), []),
        ("unit", ([RENAMED, OTHER_UNIT], ["organisation:mech93"]), ["organisation:motor93"]),
        ("acronym", ([], []), ["organisation:ovoko"]),
        ("acronym", ([OTHER_HUNTERS], []), []),
        ("acronym", ([], ["organisation:ovoko"]), []),
        ("company", ([], []), ["organisation:gromex", "organisation:gromex"]),
        ("company", ([NAMED_GROMEX], []), ["organisation:gromex", "person:gromex"]),
        ("company", ([], ["organisation:gromex"]), []),
    ],
)
def test_names_by_rule_are_those_of_all_layers_together(
    compiled: Path, tmp_path: Path, what: str, change: tuple[list[Entity], list[str]], expected: list[str]
) -> None:
    """What is one's alone, and what is called so anyway, may change with what lies over a file or goes from it."""
    text, lang = TEXT[what]
    over, removed = change
    upper, updated = tmp_path / "upper.onomast", tmp_path / "updated.onomast"
    build(Gazetteer(over), upper)
    update(compiled, Gazetteer(over), removed, updated)
    whole = Gazetteer((Gazetteer([*BASE, *crowd()]).without(removed) | Gazetteer(over)).records())
    for layered in (
        whole,
        Gazetteer.load(compiled).without(removed) | Gazetteer(over),
        Gazetteer.load(compiled).without(removed) | Gazetteer.load(upper),
        Gazetteer.load(updated),
    ):
        assert ids(Resolver(layered), text, lang) == expected
