"""A network whose name is a single letter: what stands beside it shows that it is no number, class or unknown."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The president wrote on X."),
        ("en", "The ministry said in a statement on X that it had begun."),
        ("en", "The post was published on X late on Monday."),
        ("en", "He took to X to complain."),
        ("en", "The minister's X account was hacked."),
        ("en", "The video was shared on the social media platform X."),
        ("en", "His X account was suspended."),
        ("tr", "Bakan, X hesabından yaptığı paylaşımda kutladı."),
        ("tr", "Bakan, sosyal medya platformu X'te paylaştığı mesajda kutladı."),
        ("tr", "Bakan X'ten yaptığı açıklamada tepki gösterdi."),
        ("ru", "Он написал в соцсети X, что приедет."),
        ("ru", "Пост в X удалили."),
        ("ru", "Он написал в X, что глава ведомства уволен."),
        ("uk", "Він написав у X, що стане кандидатом."),
        ("en", "He wrote on X and I replied."),
        ("ru", "Об этом написали в социальной сети «X»."),
        ("ru", "Он написал в соцсети Х, что приедет."),
        ("uk", "Він написав у соцмережі X, що приїде."),
        ("uk", "Про це він повідомив у X."),
    ],
)
def test_a_network(lang: str, text: str, builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == ["organisation:twitter"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "X is a variable. Louis X was king. Mr X said so. Chapter X deals with it."),
        ("en", "They depend on X and Y. The statement said that on X and Y axes."),
        ("en", "He wrote chapters IX to X in 1999. Solve for X and post your answers to X."),
        ("en", "The message was written on X-ray film. A video on X chromosomes was shown."),
        ("en", "The statement of Document X was read. Generation X users posted."),
        ("tr", "X kuşağı gençleri. Şüpheli X ifade verdi. X'in değeri beştir. Tablo X'te gösterilen değerler."),
        ("ru", "Глава X посвящена праву. В X веке он написал летопись. Он написал об этом в X главе."),
        ("ru", "Запись в X классе сделали. Рукопись опубликована в X (десятом) томе."),
        ("ru", "Он пишет о событиях в X и следующих столетиях. Запись в X столбце таблицы."),
        ("uk", "Літописи, написані в X–XI століттях. Перші записи в X ст. зробили ченці. Написали у X та XI ст."),
        ("tr", "Öğretmen denklemde X'e değer yazdı. Kitap, Tablo X'te açıklanan verileri yazıyor."),
        ("uk", "У X столітті він написав літопис. Пан X повідомив про це у X класі."),
    ],
)
def test_a_letter_is_no_network(lang: str, text: str, builtin: Resolver) -> None:
    assert not builtin.annotate(text, lang).mentions


def test_the_former_name_behind_shows_it(builtin: Resolver) -> None:
    found = builtin.annotate("They complain about X, formerly known as Twitter.", "en").mentions
    assert [mention.text for mention in found] == ["X", "Twitter"]


@pytest.mark.parametrize(("kind", "text"), [("place", "They went to Å in Norway."), ("person", "They say Å spoke.")])
def test_whoever_was_always_called_by_a_letter_needs_no_network(kind: str, text: str) -> None:
    resolver = Resolver(Gazetteer([Entity(f"{kind}:a", kind, (Name("Å"),), prominence=9000)]))  # type: ignore[arg-type]
    assert [mention.text for mention in resolver.annotate(text, "en").mentions] == ["Å"]
