"""The page for reading."""

from __future__ import annotations

import dataclasses
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args

import pytest
from annotated import HOSTILE, annotated_texts, mention
from hypothesis import given

from gazetteer.entity import KINDS
from resolver.annotation.document import Document
from resolver.annotation.mention import Alternative
from resolver.documents.batch import Text
from resolver.documents.decoding import Decoded
from resolver.documents.page import Page
from resolver.documents.source import Source
from resolver.matching.evidence import KINDS as MEANINGS
from resolver.matching.evidence import Evidence, EvidenceKind

VOID = {"meta", "input", "br"}


class Reader(HTMLParser):
    """Reads a page as a browser does: which text stands in articles outside cards, and whether all tags close."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.marks: list[tuple[str | None, str]] = []
        self.cards: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        values = dict(attrs)
        assert not any(name.startswith("on") for name in values)
        self.ids += [values["id"]] if "id" in values else []
        if tag == "mark":
            self.marks.append((values["class"], ""))
            assert values["tabindex"] == "0"
        if tag == "a":
            self.links.append(values["href"])
        if values.get("class") == "card":
            self.cards.append("")
        if tag not in VOID:
            self.open.append((tag, values))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        classes = [values.get("class") for _, values in self.open]
        if "card" in classes:
            self.cards[-1] += data + "\n"
        elif "text" in classes:
            self.text += data
            if self.open[-1][0] == "mark":
                self.marks[-1] = (self.marks[-1][0], self.marks[-1][1] + data)


def page(*documents):
    written = Page()
    parts = [written.head()]
    for number, (text, mentions) in enumerate(documents):
        source = Source(Path(f"{number}<b>.txt"), Path("x.txt"))
        parts.append(written.one(Text(source, Decoded(text, "utf-8")), Document(text, "en", tuple(mentions))))
    return "".join((*parts, written.tail()))


def test_a_card_says_name_id_score_and_evidence():
    text = f"In Kiev {HOSTILE}"
    read = Reader(page((text, [mention(text, 3, 7, name=HOSTILE)])))
    assert read.text == text
    assert read.marks == [("m place", "Kiev")]
    [card] = read.cards
    for part in (HOSTILE, "place:x", "score 0.99", "former"):
        assert part in card


def test_a_card_lists_the_steps_of_the_evidence_and_who_else_it_may_be():
    text = "in Kiev"
    other = mention(text, 3, 7, "organisation", "Dynamo <Kyiv>").entity
    steps = (Evidence("suffix", "locative", "Kiev'de", "Kiev"), Evidence("prominent"))
    kiev = dataclasses.replace(mention(text, 3, 7), evidence=steps, alternatives=(Alternative(other, 0.125),))
    read = Reader(page((text, [kiev])))
    lines = " ".join(read.cards[0].split())
    assert "a Turkish suffix (locative) Kiev'de ~ Kiev" in lines
    assert "a bare name with one outstanding bearer" in lines
    assert "may also be Dynamo <Kyiv> organisation:x 0.12" in lines
    assert page((text, [kiev])).count('role="listitem"') == 3


def test_a_card_says_what_each_kind_of_evidence_means():
    text = "in Kiev"
    steps = tuple(Evidence(kind) for kind in get_args(EvidenceKind))
    read = Reader(page((text, [dataclasses.replace(mention(text, 3, 7), evidence=steps)])))
    assert [line for line in map(str.strip, read.cards[0].splitlines()) if line in MEANINGS.values()] == [
        *MEANINGS.values()
    ]
    assert "a word for the people of the place" in read.cards[0]


def test_the_index_leads_to_where_each_entity_is_mentioned_first():
    text = "Kiev, Putin, Kiev"
    mentions = [mention(text, 0, 4), mention(text, 6, 11, "person"), mention(text, 13, 17)]
    read = Reader(page(("nothing", []), (text, mentions)))
    assert read.links == ["#m2-1", "#m2-2"]
    assert set(read.ids) >= {"m2-1", "m2-2", "m2-3"}


def test_the_legend_has_a_switch_and_a_count_for_every_kind():
    text = "Kiev, Kiev, Putin"
    whole = page((text, [mention(text, 0, 4), mention(text, 6, 10), mention(text, 12, 17, "person")]))
    before, _, behind = whole.partition("<article>")
    for kind, count in zip(KINDS, (1, 2, 0, 0), strict=True):
        assert before.count(f'id="show-{kind}"') == 1  # before the text, for the keyboard
        assert before.count(f'id="count-{kind}"') == 1
        assert f'#count-{kind}::after {{ content: "{count}"; }}' in behind
        assert f":has(#show-{kind}:not(:checked)) mark.{kind}" in whole
    assert "@media print" in whole
    assert "prefers-color-scheme: dark" in whole
    assert "width=device-width" in whole


def test_nested_mentions_are_marked_inside():
    text = "the Bank of Russia says"
    read = Reader(page((text, [mention(text, 4, 18, "organisation"), mention(text, 12, 18)])))
    assert read.text == text
    assert [name for name, _ in read.marks] == ["m organisation", "m place"]


def test_documents_have_cards_of_their_own_and_pages_start_anew():
    text = "Kiev"
    read = Reader(page((text, [mention(text, 0, 4)]), (text, [mention(text, 0, 4)])))
    assert len(read.ids) == len(set(read.ids))
    written = Page()
    for _ in range(2):
        parts = (
            written.head(),
            written.one(
                Text(Source(None, Path("x")), Decoded(text, "utf-8")), Document(text, "en", (mention(text, 0, 4),))
            ),
        )
        assert '#count-place::after { content: "1"; }' in "".join(parts) + written.tail()


def test_a_page_without_mentions_says_so():
    assert "No name of the gazetteer was found" in page(("nothing", []))


@given(annotated_texts())
def test_the_text_of_a_page_is_the_text_whatever_the_mentions(annotated):
    text, mentions = annotated
    read = Reader(page((text, mentions)))
    assert read.text == text
    assert len(read.marks) == len(read.cards)
    assert len(read.ids) == len(set(read.ids))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_its_colours_in_light_and_dark(kind):
    assert page().count(f"--{kind}:") == page().count(f"--{kind}-ground:") == 2
