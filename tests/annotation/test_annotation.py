"""Mentions: their offsets, what they say of themselves, and which of them are given on demand only."""

from __future__ import annotations

import pytest
from scenes import GAZETTEER, both, entity, unmarked

from gazetteer import Gazetteer
from resolver import Resolver
from resolver.matching.evidence import KINDS


@pytest.mark.parametrize(
    "text",
    [
        "в {Ки\u0456\u0308в|kyiv}",
        "Прибыл {Влади\u00adмир Мединс\u00adкий|medinsky}.",
        "Прибыл {Владимир\u00a0Мединский|medinsky}.",
        "Сказал {Владимир Меди\u0301нский|medinsky}.",
        "\ufeff{Киев|kyiv} ждёт.",
        "\u200f{Киев|kyiv}\u200f ждёт.",
        "😀 {Киев|kyiv} 👩\u200d🚀 {Стамбул|istanbul}",
        "Прибыл {Bладимир Мединский|medinsky}.",  # a Latin B
    ],
)
def test_offsets_are_those_of_the_text_as_given(resolver: Resolver, text: str) -> None:
    found, expected = both(resolver, text, "ru")
    assert found == expected


def test_offsets_of_decomposed_turkish(resolver: Resolver) -> None:
    found, expected = both(
        resolver, "Bugu\u0308n {I\u0307stanbul|istanbul}'da {Recep Tayyip Erdog\u0306an|erdogan}'ın so\u0308zleri", "tr"
    )
    assert found == expected


def test_repaired_letters_are_reported(resolver: Resolver) -> None:
    (mention,) = resolver.annotate("Прибыл Bладимир Мединский.", "ru").mentions
    assert mention.text == "Bладимир Мединский"
    assert "homoglyph" in {step.kind for step in mention.evidence}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The {Turkish|turkiye} side and {Ukrainian|ukraine} envoys met {Putin|putin}."),
        ("ru", "{Российских|russia} и {турецкого|turkiye} дипломатов ждал {Путин|putin}."),
        ("uk", "{Київського|kyiv} та {українські|ukraine} посадовці чекали."),
    ],
)
def test_adjectives_on_demand(resolver: Resolver, lang: str, text: str) -> None:
    found, expected = both(resolver, text, lang, adjectives=True)
    assert found == expected


@pytest.mark.parametrize("apostrophe", ["’", "'", "ʼ"])
def test_apostrophes_of_adjectives(apostrophe: str) -> None:
    kupiansk = entity("place:kupiansk", "Куп’янськ/uk; куп’янський/uk/adjective", "UA")
    text = f"На {{куп{apostrophe}янському|kupiansk}} напрямку тихо."
    found, expected = both(Resolver(Gazetteer([kupiansk])), text, "uk", adjectives=True)
    assert found == expected


@pytest.mark.parametrize(
    ("lang", "text", "inner"),
    [
        (
            "en",
            "The Security Service of Ukraine said so.",
            [("Security Service of Ukraine", "sbu"), ("Ukraine", "ukraine")],
        ),
        ("ru", "МИД России сообщил.", [("МИД России", "mfa-russia"), ("России", "russia")]),
    ],
)
def test_nested_mentions_on_demand(resolver: Resolver, lang: str, text: str, inner: list[tuple[str, str]]) -> None:
    mentions = resolver.annotate(text, lang, nested=True).mentions
    found = [(mention.text, mention.id.partition(":")[2]) for mention in mentions]
    assert found[0] == inner[0]
    assert set(inner) <= set(found)
    assert [(one.start, -one.end) for one in mentions] == sorted((one.start, -one.end) for one in mentions)
    assert [(one.text, one.id.partition(":")[2]) for one in resolver.annotate(text, lang).mentions] == inner[:1]


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("{Putin|putin} spoke", "en", "prominent"),
        ("{Aleksandr Fomin|fomin} came; {Fomin|fomin} left", "en", "surname-in-context"),
        ("в {Киеве|kyiv} ждут", "ru", "case:locative"),
        ("Heyet {Kiev|kyiv}'den geldi", "tr", "suffix:ablative"),
        ("{Erdoğan|erdogan}'s office", "en", "possessive"),
        ("{V. Zelenskyy|zelenskyy} spoke", "en", "initial"),
        ("Зустрів {Путін Володимир|putin} учора", "uk", "reordered"),
    ],
)
def test_mentions_say_why(resolver: Resolver, text: str, lang: str, kind: str) -> None:
    plain, expected = unmarked(text)
    mention = resolver.annotate(plain, lang).mentions[-1]
    assert (mention.start, mention.end) == expected[-1][:2]
    labels = {step.label for step in mention.evidence} | {step.kind for step in mention.evidence}
    assert kind in labels
    assert {step.kind for step in mention.evidence} <= set(KINDS)
    assert all(step.label in mention.reason for step in mention.evidence)


def test_a_mention_tells_all_about_itself(resolver: Resolver) -> None:
    document = resolver.annotate("Вчора Путина бачили в Києві", "uk")
    assert document.lang == "uk"
    (mention,) = (one for one in document.mentions if one.id == "place:kyiv")
    assert (mention.kind, mention.name, mention.text) == ("place", "Київ", "Києві")
    assert mention.entity == GAZETTEER.get("place:kyiv")
    assert 0.5 <= mention.score <= 1.0
    assert mention.adjective is False


def test_ambiguous_mentions_keep_their_alternatives(resolver: Resolver) -> None:
    text = "Türkiye's spies in Ankara: the MIT of Türkiye"
    mention = next(one for one in resolver.annotate(text, "en").mentions if one.text == "MIT")
    assert mention.id == "organisation:mit"
    assert all(0.0 <= other.score <= mention.score for other in mention.alternatives)
    assert mention.score + sum(other.score for other in mention.alternatives) <= 1.0 + 1e-9


def test_texts_come_back_in_their_order(resolver: Resolver) -> None:
    texts = ["Kyiv waits.", "", "Киев ждёт.", "Kiev'de bekliyor."]
    documents = list(resolver.annotate_many(iter(texts)))
    assert [document.text for document in documents] == texts
    assert [[mention.id for mention in document.mentions] for document in documents] == [
        ["place:kyiv"],
        [],
        ["place:kyiv"],
        ["place:kyiv"],
    ]
