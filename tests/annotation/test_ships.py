"""Ships, which are called as lands, towns, people and companies are: a ship's name is its own in the whole document."""

from __future__ import annotations

import pytest
from scenes import entity

from gazetteer import Gazetteer
from resolver import Resolver


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(
        Gazetteer(
            [
                entity("place:yamal", "Yamal/en; Ямал/ru; Ямал/uk; Yamal/tr", "RU", 2000),
                entity("place:moscow", "Moscow/en; Москва/ru; Москва/uk; Moskova/tr", "RU", 9000),
                entity("place:odesa", "Odesa/en; Одесса/ru; Одеса/uk; Odesa/tr", "UA", 5000),
                entity(
                    "organisation:yamal-airlines",
                    "Yamal Airlines/en; Авиакомпания «Ямал»/ru; Ямал/ru/short",
                    "RU",
                    description="Airline",
                ),
                entity(
                    "organisation:yakutia-airlines",
                    "Авиакомпания «Якутия»/ru; Якутия/ru/short",
                    "RU",
                    description="Airline",
                ),
                entity("organisation:rosneft", "Rosneft/en; Роснефть/ru; Роснефть/uk", "RU", 3000),
            ]
        )
    )


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ru", "Караван шёл под проводкой «Ямала». Дальше пойдёт ледокол «Ямал».", []),
        ("ru", "Ледоколы «Москва», «Ямал» и «Якутия» вышли в море. На «Якутии» пожар.", []),
        ("uk", "Криголам «Ямал» вийшов у море. Екіпаж «Ямалу» на борту.", []),
        ("ru", "Ледокол вышел из порта. «Ямал» отменил рейсы.", ["organisation:yamal-airlines"]),
        ("ru", "Ледокол «Якутия» сошёл со стапеля. «Ямал» отменил рейсы.", ["organisation:yamal-airlines"]),
        ("ru", "Пожар на танкере «Роснефти» потушен. «Роснефть» молчит.", ["organisation:rosneft"] * 2),
        ("en", "The cruiser Odesa sank. The Odesa was old, they say in Odesa.", ["place:odesa"]),
        ("en", "The icebreaker Yamal left. The Yamal will be back.", []),
        ("en", "The icebreaker left. The Yamal is cold.", ["place:yamal"]),
        ("en", "The cruiser Odesa sank. The Odesa mayor praised the Odesa, and the Odesa region.", ["place:odesa"] * 2),
        ("tr", '"Odesa" gemisi battı. "Odesa" eskiydi. Odesa\'da söylendi.', ["place:odesa"]),
        ("tr", "Yamal buzkıran gemisi battı.", []),
    ],
)
def test_what_the_document_has_as_a_ships_name_is_nobody_elses(
    resolver: Resolver, lang: str, text: str, expected: list[str]
) -> None:
    assert [mention.id for mention in resolver.annotate(text, lang).mentions] == expected


def test_a_regiment_is_no_boat_of_its_name(builtin: Resolver) -> None:
    text = "Катер «Азов» потонув. Полк «Азов» у Маріуполі. «Азов» тримає оборону."
    found = [mention.text for mention in builtin.annotate(text, "uk").mentions if mention.id == "organisation:azov"]
    assert found == ["Полк «Азов»", "Азов"]
