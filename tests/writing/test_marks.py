"""The text's own quotation marks and dots stand around a name once."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

GAZETTEER = Gazetteer(
    [
        Entity(
            "organisation:yildiz",
            "organisation",
            (Name("Yıldız Lojistik A.Ş.", "tr"), Name("Yildiz Lojistik A.S.", "tr", "alias"), Name("Yıldız", "en")),
        ),
        Entity(
            "organisation:mayak",
            "organisation",
            (
                Name("завод «Красный маяк»", "ru"),
                Name("завод «Красный Маякъ»", "ru", "former"),
                Name("Krasny Mayak", "en"),
            ),
            native="ru",
        ),
    ]
)
OWN = Resolver(GAZETTEER)


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ('Акции ПАО "Газпром", а не облигации.', 'Акции ПАО "Газпром", а не облигации.'),
        ('Подорожал и ПАО "Лукойл".', 'Подорожал и ПАО "Лукойл".'),
        ("Подорожал и ПАО «Лукойл».", "Подорожал и ПАО «Лукойл»."),
        ("Подорожал и ПАО “Лукойл”.", "Подорожал и ПАО “Лукойл”."),
        ("Подорожал и ПАО „Лукойл“.", "Подорожал и ПАО „Лукойл“."),
    ],
)
def test_quotation_marks_are_the_texts_own(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "ru").normalised() == normal


@pytest.mark.parametrize(
    ("lang", "to", "text", "normal"),
    [
        ("ru", "ru", 'Это завод "Красный Маякъ".', 'Это завод "Красный маяк".'),
        ("ru", "ru", "Это завод «Красный Маякъ», он старый", "Это завод «Красный маяк», он старый"),
        ("ru", "en", 'Это завод "Красный маяк".', "Это Krasny Mayak."),
        ("ru", "en", "Это завод «Красный маяк».", "Это Krasny Mayak."),
        ("tr", "tr", "Bugün Yıldız Lojistik A.Ş.'nin payı arttı.", "Bugün Yıldız Lojistik A.Ş.'nin payı arttı."),
        ("tr", "tr", "Bugün Yildiz Lojistik A.S.'nin payı arttı.", "Bugün Yıldız Lojistik A.Ş.'nin payı arttı."),
        ("tr", "tr", "Bugün Yıldız Lojistik A.Ş. büyüdü.", "Bugün Yıldız Lojistik A.Ş. büyüdü."),
        ("tr", "tr", "Kazanan Yildiz Lojistik A.S.", "Kazanan Yıldız Lojistik A.Ş."),
    ],
)
def test_marks_are_balanced_and_dots_single(lang: str, to: str, text: str, normal: str) -> None:
    once = OWN.annotate(text, lang).normalised(to=to)
    assert once == normal
    if lang == to:
        assert OWN.annotate(once, lang).normalised() == once


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("ru", "Клуб «Динамо» Київ выбыл.", "Клуб «Динамо» Киев выбыл."),
        ("ru", "Игроки «Зоря» Луганськ выбыли.", "Игроки «Заря» Луганск выбыли."),
        ("uk", "Тренер «Динамо» Киев пішов.", "Тренер «Динамо» Київ пішов."),
        ("en", '"Zarya" Lugansk and "Dynamo" Kiev drew.', '"Zarya" Lugansk and "Dynamo" Kyiv drew.'),
        ("tr", '"Dinamo" Kyiv\'in hocası ayrıldı.', '"Dinamo" Kiev\'in hocası ayrıldı.'),
    ],
)
def test_a_club_s_name_is_closed_before_its_town(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
