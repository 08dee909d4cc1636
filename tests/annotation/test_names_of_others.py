"""Tests of words that are somebody else's name, or an everyday word, rather than the known name that they are like."""

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Kentte yaşayan Gülten Doğan, çadırda kaldıklarını anlattı.", []),  # no ablative of Gül
        ("tr", "Cengiz Dağcı okuyor musunuz?", []),
        ("en", "Governor Cengiz Ünsal said so.", []),
        ("en", "Cengiz Holding won the tender.", ["organisation:cengiz-holding"]),
        ("uk", "«Ніхто не може цього вирішувати», — заявив він.", []),  # no Нехта
        ("tr", "Edirne Cumhuriyet Başsavcılığı soruşturma başlattı.", ["place:edirne"]),
        (
            "tr",
            "Ankara Cumhuriyet Başsavcılığı soruşturma başlattı.",
            ["organisation:ankara-chief-public-prosecutors-office"],
        ),
    ],
)
def test_somebody_else_s_name(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "Рада ухвалила закон.", ["organisation:verkhovna-rada"]),
        ("uk", "Рада вітати вас.", []),
        ("en", '"Borçka, Murgul and Yusufeli have a dam," the mayor of Artvin said.', ["place:borcka", "place:murgul"]),
    ],
)
def test_a_name_that_opens_a_sentence(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    named = [mention.id for mention in builtin.annotate(text, lang).mentions]
    assert named[: len(found)] == found and (found or not named)
