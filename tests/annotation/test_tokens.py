"""Texts cut into words: what is a word, what opens a sentence, what is passed over."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver import Resolver
from resolver.annotation.words.tokens import tokens
from resolver.language.scripts.cleaning import cleaned

WORDS = {
    "Kyiv, Lviv": ["Kyiv", "Lviv"],
    "Kiev'de ve Ankara'nın": ["Kiev'de", "ve", "Ankara'nın"],
    "Erdogan's envoys' plan": ["Erdogan's", "envoys", "plan"],
    "Лук'янов": ["Лук'янов"],
    "Івано-Франківськ": ["Івано", "Франківськ"],
    "В.В. Путин": ["В", "В", "Путин"],
    "«Газпром»": ["Газпром"],
    "Су-27, С-400": ["Су", "27", "С", "400"],
    "snake_case": ["snake", "case"],
    "": [],
    " \n\t": [],
    "…!?": [],
}


@pytest.mark.parametrize("between", ["\t", "\r\n", " \r\n ", "\n ", " \n", "\r", "\n\t", "\t "])
def test_a_name_goes_on_behind_a_tab_and_on_the_next_line(between: str, builtin: Resolver) -> None:
    for text in (f"Recep Tayyip{between}Erdoğan", f"Служба безпеки{between}України", f"Владимир{between}Путин"):
        assert [mention.text for mention in builtin.annotate(text).mentions] == [text]


def test_an_empty_line_ends_a_name(builtin: Resolver) -> None:
    for between in ("\n\n", "\r\n\r\n", "\n \t\n"):
        found = [mention.text for mention in builtin.annotate(f"Recep Tayyip{between}Erdoğan").mentions]
        assert found == ["Erdoğan"]


@pytest.mark.parametrize("text", WORDS)
def test_words(text: str) -> None:
    assert [token.text for token in tokens(text)] == WORDS[text]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("see https://kyiv.example/putin/lavrov.html now", ["see", "now"]),
        ("see www.putin.example/lavrov?x=Kyiv now", ["see", "now"]),
        ("write umerov.press@kyiv.example today", ["write", "today"]),
        ("on gazprom.ru and mfa.gov.ua/Lavrov yesterday", ["on", "and", "yesterday"]),
        ("#Putin and @Lavrov said", ["and", "said"]),
        ("<a href='Putin'>Kyiv</a>", ["Kyiv"]),
        ("сайт кремль.рф сообщил", ["сайт", "сообщил"]),
        ("3 < 5 and Kyiv > Lviv", ["3", "5", "and", "Kyiv", "Lviv"]),
        ("a sentence.Another one", ["a", "sentence", "Another", "one"]),
    ],
)
def test_addresses_and_tags_are_passed_over(text: str, words: list[str]) -> None:
    assert [token.text for token in tokens(text)] == words


@pytest.mark.parametrize(
    ("text", "openers"),
    [
        ("Kyiv fell silent. Lviv did not. Odesa slept", ["Kyiv", "Lviv", "Odesa"]),
        ("He met V. Putin there", ["He"]),
        ("He met В. В. Путин там", ["He"]),
        ("What? Nothing! So… Go", ["What", "Nothing", "So", "Go"]),
        ("Title\nBody of it", ["Title", "Body"]),
        ("He said: «Kyiv stands»", ["He", "Kyiv"]),
        ("He and Putin, Lavrov", ["He"]),
        ("- Putin\n- Lavrov", ["Putin", "Lavrov"]),
    ],
)
def test_what_opens_a_sentence(text: str, openers: list[str]) -> None:
    assert [token.text for token in tokens(text) if token.opens_sentence] == openers


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("клуб «Шахтар» грав", True),
        ("клуб „Шахтар“ грав", True),
        ("клуб „Шахтар” грав", True),
        ("клуб “Шахтар” грав", True),
        ('клуб "Шахтар" грав', True),
        ("клуб «Шахтар“ грав", False),
        ("клуб „Шахтар» грав", False),
        ("клуб «Шахтар грав»", False),
        ("клуб Шахтар» грав", False),
    ],
)
def test_a_word_is_in_quotation_marks_that_belong_together(text: str, quoted: bool) -> None:
    assert tokens(text).in_quotes(1, 1) is quoted


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "They swam across the Dnipro"),
        ("ru", "Мост через Днепр"),
        ("ru", "Сегодня на Тверской"),
        ("uk", "Ми бачили Донецька"),
        ("uk", "Він був у Донецьку"),
    ],
)
def test_a_space_at_the_end_of_a_text_changes_nothing(lang: str, text: str, builtin: Resolver) -> None:
    assert builtin.annotate(text + " ", lang).mentions == builtin.annotate(text, lang).mentions


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=80))
def test_words_stand_where_they_say(text: str) -> None:
    copy = cleaned(text)
    end = 0
    for token in tokens(copy):
        assert end <= token.start < token.end
        assert copy[token.start : token.end] == token.text
        gap = copy[end : token.start]
        assert token.gap == gap or (gap.isspace() and token.gap == "\n")
        end = token.end


@pytest.mark.parametrize("row", ["Kyiv # {}# <", "Kyiv <b {}", "Kyiv {} <x", "``` {}", "{}@", "{}.com"])
@pytest.mark.parametrize("bit", ["a", "a.", "ab-", "a@", "-", "+."])
def test_long_rows_without_a_space_take_linear_time(row: str, bit: str) -> None:
    started = time.process_time()
    tokens(row.format(bit * (300_000 // len(bit))))
    assert time.process_time() - started < 2
