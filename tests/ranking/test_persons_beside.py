"""Persons beside what they are, as people search: the name, and an office or a body before or behind it."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("query", "identifier"),
    [
        ("наришкин директор свр", "person:sergei-naryshkin"),
        ("омер челик", "person:omer-celik"),
        ("OMER CELIK AKP SOZCUSU", "person:omer-celik"),
        ("husamettin cindoruk tbmm baskani", "person:husamettin-cindoruk"),
        ("герашенко ирина депутат", "person:iryna-herashchenko"),
        ("zaluzhny general", "person:valerii-zaluzhnyi"),
        ("Klitschko mayor of Kyiv", "person:vitali-klitschko"),
        ("umit özdag zafer partisi", "person:umit-ozdag"),
        ("ilhan selcuk cumhuriyet", "person:ilhan-selcuk"),
        ("Сечин Роснефть", "person:igor-sechin"),
        ("medvedev united russia", "person:dmitry-medvedev"),
    ],
)
def test_a_name_before_an_office_or_a_body(builtin: Resolver, query: str, identifier: str) -> None:
    match = builtin.resolve(query)
    assert match is not None
    assert match.id == identifier


@pytest.mark.parametrize(
    "query",
    [
        "Ivanov CEO Gazprom",
        "Иванов Роснефть",
        "Ahmet Özdağ Zafer Partisi",
        "Петренко Верховна Рада",
        "мэр Москвы Иванов",
        "Сергей Король",
        "Анна Судья",
    ],
)
def test_strangers_before_an_office_or_a_body(builtin: Resolver, query: str) -> None:
    assert builtin.resolve(query) is None


def test_the_evidence_says_what_body_agrees(builtin: Resolver) -> None:
    match = builtin.resolve("Сечин Роснефть")
    assert match is not None
    assert any(step.kind == "affiliation" and step.query == "Роснефть" for step in match.evidence)
