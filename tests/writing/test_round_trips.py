"""What the paradigms write is found in a sentence, and stands there as it should: entities drawn by their IDs."""

from __future__ import annotations

from collections.abc import Iterator
from zlib import crc32

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver
from resolver.language.inflection import NameKind
from resolver.writing.inflected import case_forms

ONE_IN = {"person": 120, "organisation": 60, "facility": 20}
LEAST = 0.985
"""The share of forms to be found: two bodies of one name, or a name that is no body's alone, cannot be told apart."""

SENTENCES = {
    "ru": {
        "genitive": "Вчера обсуждали роль {} в этом деле.",
        "dative": "Вчера это поручили {} после споров.",
        "accusative": "Вчера критиковали {} за это.",
        "instrumental": "Вчера это согласовали с {} без споров.",
        "locative": "Вчера много говорили о {} и других.",
    },
    "uk": {
        "genitive": "Учора обговорювали роль {} у цій справі.",
        "dative": "Учора це доручили {} після суперечок.",
        "accusative": "Учора критикували {} за це.",
        "instrumental": "Учора це погодили з {} без суперечок.",
        "locative": "Учора зупинилися на {} та інших.",
    },
    "tr": {
        "genitive": "Dün {} rolü tartışıldı.",
        "dative": "Dün bu görev {} verildi.",
        "accusative": "Dün basın {} eleştirdi.",
        "ablative": "Dün {} bir açıklama geldi.",
        "instrumental": "Dün bu konu {} görüşüldü.",
    },
}


def _drawn(kind: NameKind, lang: str) -> Iterator[tuple[Entity, Name]]:
    for entity in Gazetteer.builtin():
        if entity.kind == kind and crc32(entity.id.encode()) % ONE_IN[kind] == 0:
            name = next((one for one in entity.names if one.lang == lang and one.type is None), None)
            if name is not None:
                yield entity, name


@pytest.mark.parametrize("lang", SENTENCES)
@pytest.mark.parametrize("kind", ONE_IN)
def test_what_is_written_is_found_and_stays(builtin: Resolver, kind: NameKind, lang: str) -> None:
    written = 0
    missed: list[str] = []
    changed: list[str] = []
    for entity, name in _drawn(kind, lang):
        for form, case, _ in case_forms(name.text, lang, kind, entity.gender):
            sentence = SENTENCES[lang].get(case)
            if sentence is None:
                continue
            written += 1
            text = sentence.format(form)
            document = builtin.annotate(text, lang=lang)
            if not any(one.id == entity.id and one.start == text.index(form) for one in document.mentions):
                missed.append(f"{form} ({case})")
            elif document.normalised() != text:
                changed.append(document.normalised())
    assert written > 100
    assert len(missed) <= (1 - LEAST) * written, missed
    assert changed == []


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Вчера критиковали Али Ерликаю и Эмре Мора."),
        ("uk", "Учора це погодили з Алі Єрлікаєю."),
        ("ru", "Он родился в Советском Союзе, то есть в СССР."),
    ],
)
def test_what_is_written_right_stays(builtin: Resolver, lang: str, text: str) -> None:
    assert builtin.annotate(text, lang=lang).normalised() == text
