"""What holds of the mentions of any text at all."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gazetteer import Entity, Gazetteer, Name
from resolver import Document, Resolver

RESOLVER = Resolver(
    Gazetteer(
        [
            Entity(
                "person:putin",
                "person",
                (
                    Name("Vladimir Putin", "en"),
                    Name("Владимир Владимирович Путин", "ru"),
                    Name("Путін Володимир", "uk"),
                ),
                prominence=100,
            ),
            Entity(
                "person:zelenskyy",
                "person",
                (Name("Volodymyr Zelenskyy", "en"), Name("Володимир Зеленський", "uk")),
                prominence=90,
            ),
            Entity(
                "person:erdogan", "person", (Name("Recep Tayyip Erdoğan", "tr"), Name("Эрдоган", "ru")), prominence=95
            ),
            Entity(
                "place:kyiv",
                "place",
                (Name("Kyiv", "en"), Name("Київ", "uk"), Name("Киев", "ru"), Name("Kiev", "tr")),
                prominence=90,
            ),
            Entity(
                "place:ukraine",
                "place",
                (Name("Ukraine", "en"), Name("Україна", "uk"), Name("украинский", "ru", "adjective")),
                countries=("UA",),
                same_as={"iso3166": "UA"},
            ),
            Entity(
                "organisation:sbu",
                "organisation",
                (
                    Name("Security Service of Ukraine", "en"),
                    Name("СБУ", "uk", "acronym"),
                    Name("Служба безпеки України", "uk"),
                ),
                countries=("UA",),
            ),
            Entity("facility:palace", "facility", (Name("Dolmabahçe Sarayı", "tr"), Name("дворец Долмабахче", "ru"))),
        ]
    )
)

PIECES = [
    "Vladimir",
    "Putin",
    "Putin's",
    "V.",
    "Владимира",
    "Владимировича",
    "Путина",
    "Путин",
    "Володимиром",
    "Зеленським",
    "Erdoğan'ın",
    "Erdog\u0306an",
    "Эрдоганом",
    "Kyiv",
    "Києві",
    "Ки\u0456\u0308в",
    "Kiev’den",
    "Ки\u00adев",
    "Kиев",
    "Ukraine",
    "Україну",
    "украинского",
    "Security",
    "Service",
    "of",
    "СБУ",
    "Служби",
    "безпеки",
    "України",
    "Dolmabahçe",
    "Sarayı'nda",
    "дворце",
    "Долмабахче",
    "President",
    "и",
    "-",
    ",",
    ".",
    "\n",
    "(",
    ")",
    "«",
    "»",
    "'",
    "\u200f",
    "\u202e",
    "\u200b",
    "\ufeff",
    "\ud800",
    "\udfff",
    "😀",
    "👩\u200d🚀",
    "\u0301",
    "\u00a0",
    "https://kyiv.example/",
    "#",
    "@",
    "<b>",
    "`",
    "ﬁ",
    "İ",
    "ı",
    "",
]
"""Words of names in all forms, and what should not stand in texts and does."""

TEXTS = st.one_of(
    st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from([" ", " ", " ", "", "\u00a0"])), max_size=25).map(
        lambda pairs: "".join(piece + gap for piece, gap in pairs)
    ),
    st.text(st.characters(codec=None, exclude_categories=()), max_size=80),
)
LANGUAGES = st.sampled_from(["en", "ru", "uk", "tr", None])


def hold(document: Document, nested: bool = False) -> None:
    """What must hold of a document's mentions."""
    text = document.text
    end = 0
    for mention in document.mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        assert 0.0 <= mention.score <= 1.0
        assert mention.id in RESOLVER.gazetteer
        if not nested:
            assert mention.start >= end
            end = mention.end
    assert [mention.start for mention in document.mentions] == sorted(mention.start for mention in document.mentions)


@settings(max_examples=300)
@given(TEXTS, LANGUAGES)
@example("\ud800Путин\udfff", "ru")
@example("Ки\u0456\u0308в\u0301\u0301\u0301", "uk")
@example("\u202eKyiv\u202c", None)
@example("Erdog\u0306an'ın\u00ad", "tr")
@example("'" * 50 + "Kyiv" + "'" * 50, "tr")
@example("Putin''s", "en")
@example("ﬁKyiv ﬀ", "en")
def test_mentions_are_slices_in_order_that_do_not_overlap(text: str, lang: str | None) -> None:
    hold(RESOLVER.annotate(text, lang))


@given(TEXTS, LANGUAGES)
def test_options_keep_offsets_right(text: str, lang: str | None) -> None:
    hold(RESOLVER.annotate(text, lang, adjectives=True, nested=True), nested=True)


@given(TEXTS, LANGUAGES)
def test_annotation_is_repeatable(text: str, lang: str | None) -> None:
    assert RESOLVER.annotate(text, lang) == RESOLVER.annotate(text, lang)


@given(TEXTS, LANGUAGES)
def test_normalisation_changes_mentions_only(text: str, lang: str | None) -> None:
    document = RESOLVER.annotate(text, lang)
    rebuilt, read = "", 0
    for one in document.replacements():
        assert one.start >= read
        assert text[one.start : one.end] == one.old
        assert any(mention.start == one.start for mention in document.mentions)
        rebuilt += text[read : one.start] + one.new
        read = one.end
    assert document.normalised() == rebuilt + text[read:]


NAMES = [
    *(
        "Vladimir Putin",
        "Putin's",
        "V. Putin",
        "Владимира Путина",
        "Путина",
        "Путін Володимир",
        "Володимиром Зеленським",
    ),
    *("Erdoğan'ın", "Erdog\u0306an", "Эрдоганом", "Kyiv", "Києві", "Ки\u0456\u0308в", "Kiev’den", "Ки\u00adев", "Kиев"),
    *(
        "Ukraine",
        "Україну",
        "украинского",
        "СБУ",
        "Служби безпеки України",
        "Dolmabahçe Sarayı'nda",
        "дворце Долмабахче",
    ),
]


@settings(max_examples=200)
@given(
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(["\u200b", "\u202e", "😀", "\ud800", ""])), max_size=6),
    LANGUAGES,
)
def test_what_is_normalised_stays_as_it_is(names: list[tuple[str, str]], lang: str | None) -> None:
    text = " ".join(f"... {mark}{name}{mark} - 1." for name, mark in names)
    document = RESOLVER.annotate(text, lang)
    once = document.normalised()
    assert RESOLVER.annotate(once, document.lang).normalised() == once


def test_a_given_name_belongs_to_one_name_only() -> None:
    document = RESOLVER.annotate("Путін Володимир Володимир", "uk")
    assert [mention.text for mention in document.mentions] == ["Путін Володимир"]


@pytest.mark.parametrize("letter", ["a", "A", "а", "А", "ı", "ї", "9", "😀", "\u200b", "\u202e", "\ud800", " ", "\n"])
def test_a_million_letters_take_less_than_two_seconds(letter: str) -> None:
    text = letter * 1_000_000
    start = time.process_time()
    assert RESOLVER.annotate(text, "ru").mentions == ()
    assert time.process_time() - start < 2


@pytest.mark.parametrize(
    "text",
    [
        "a" * 200_000,
        "А" * 200_000,
        "'" * 200_000,
        "И\u0306" * 100_000,
        "\u0301" * 200_000,
        "\u00ad" * 200_000,
        "😀" * 200_000,
        "\ud800" * 200_000,
        "<" * 200_000,
        "`" * 200_000,
        "a." * 100_000,
        "a@" * 100_000,
        "А-" * 100_000,
        "Kyiv" * 50_000,
        "аa" * 100_000,
        "В. " * 60_000,
        "СБУ " * 30_000,
        "Putin " * 30_000,
        "www." * 50_000,
        " " * 200_000,
    ],
    ids=lambda text: f"{text[:4]!a}",
)
def test_long_texts_end_in_reasonable_time(text: str) -> None:
    start = time.process_time()
    hold(RESOLVER.annotate(text))
    assert time.process_time() - start < 5
