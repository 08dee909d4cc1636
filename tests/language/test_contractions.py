"""Firms' names contracted of the words of the full name."""

import pytest

from resolver.language.names.contractions import is_contraction


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("курганмашзавод", "курганский машиностроительный завод"),
        ("kurganmashzavod", "курганский машиностроительный завод"),
        ("барнаултрансмаш", "барнаульский транспортного машиностроения"),
        ("запорожсталь", "запорожская сталь"),
        ("сургутнефтегаз", "сургутский нефтяной газ"),
    ],
)
def test_a_contraction_has_the_beginnings_of_all_words(word: str, words: str) -> None:
    assert is_contraction(word, words.split())


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("уралмашзавод", "уральский вагоностроительный завод"),
        ("уралзавод", "уральский машиностроительный завод"),
        ("заводкурган", "курганский завод"),
        ("уралмаш", "уральское"),
        ("урзавод", "уральский завод"),
    ],
)
def test_a_word_too_much_or_too_few_makes_none(word: str, words: str) -> None:
    assert not is_contraction(word, words.split())
