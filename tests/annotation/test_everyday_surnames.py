"""Surnames that are everyday words, at the start of a sentence: what stands behind shows whose they are."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    "text",
    [
        "Fidan Moskova'ya gitti.",
        "Fidan Türkiye'nin tutumunu anlattı.",
        "Fidan dün döndü.",
        "Fidan geçen hafta döndü.",
        "Fidan açıklamaya yanıt vermedi.",
        "Fidan toplantıdan ayrıldı.",
        "Fidan, soruyu yanıtsız bıraktı.",
    ],
)
def test_a_subject_is_somebody_whom_the_text_named(text: str, builtin: Resolver) -> None:
    found = [(one.text, one.id) for one in builtin.annotate("Dün Hakan Fidan konuştu. " + text, "tr").mentions]
    assert ("Fidan", "person:hakan-fidan") in found


@pytest.mark.parametrize(
    "text", ["Türk, Mardin'e döndü.", "Toplantıdan sonra Türk koridorda bekledi.", "Böyle dedi Türk."]
)
def test_a_subject_is_no_people(text: str, builtin: Resolver) -> None:
    found = [(one.text, one.id) for one in builtin.annotate("Dün Ahmet Türk konuştu. " + text, "tr").mentions]
    assert ("Türk", "person:ahmet-turk") in found


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Hakan Fidan", "Fidan dikimine başlandı."),
        ("Ömer Çelik", "Çelik fabrikasında yangın çıktı."),
        ("Ömer Çelik", "Çelik üretiminden vazgeçildi."),
        ("Ali Koç", "Koç katımı şenliği başladı."),
        # a people's name
        ("Ahmet Türk", "O, Türk siyasetinin ustasıdır."),
        ("Ahmet Türk", "Toplantıda Türk heyetine tepki vardı."),
        # what belongs to a noun in any case
        ("Özgür Özel", "Özel sektörde kriz var."),
        ("Özgür Özel", "Özel okullardan tepki geldi."),
    ],
)
def test_what_belongs_to_a_noun_is_nobody(name: str, text: str, builtin: Resolver) -> None:
    assert [one.text for one in builtin.annotate(f"Dün {name} konuştu. {text}", "tr").mentions] == [name]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Репортёр пошутил Пескову про ёлку. Песков шутки не поддержал.", ["Пескову", "Песков"]),
        ("Песков на берегу не видно.", []),
    ],
)
def test_a_form_that_is_no_everyday_word_shows_the_next_one(text: str, found: list[str], builtin: Resolver) -> None:
    assert [one.text for one in builtin.annotate(text, "ru").mentions] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # whom everybody knows, as a subject alone can be told of
        ("Песков, которого об этом спросили, молчал.", ["person:dmitry-peskov"]),
        ("Песков, отвечая на вопрос, улыбнулся.", ["person:dmitry-peskov"]),
        ("Песков заявил об этом.", ["person:dmitry-peskov"]),
        # the sands, in the genitive
        ("Песков, которых там много, не трогали.", []),
        ("Песков, глин и гравия добыли больше.", []),
        ("Песков добыли больше.", []),
        ("Песков в пустыне много.", []),
        # what is an everyday noun in the nominative may be told of as well
        ("Мороз, который ударил ночью, повредил сады.", []),
    ],
)
def test_a_case_of_an_everyday_word_is_no_subject(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "ru").mentions] == found
