"""Companies, bodies and ships as lists have them: words written short, articles, legal forms of the world, branches."""

from __future__ import annotations

import pytest

from resolver import compare
from resolver.language.names.written_short import in_full, without_sort_of_ship
from resolver.matching.prepared import in_brackets, in_like_words

SAME = [
    ("Intl. Trade Consulting", "International Trade Consulting"),
    ("Kargil Mfg. Corp.", "Kargil Manufacturing Corporation"),
    ("Haji Yusuf & Bros.", "Haji Yusuf and Brothers"),
    ("Lashkar-e-Taiba", "Lashkar-i-Taiba"),
    ("Ansar al-Sharia", "Ansar ash-Sharia"),
    ("AL-RASHID TRUST", "Rashid Trust"),
    ("Meridiana Maskiner ApS", "Meridiana Maskiner"),
    ("Grupo Wagner S.A. de C.V.", "Grupo Wagner"),
    ("Sunway Marine Sdn. Bhd.", "Sunway Marine"),
    ("Mitsuboshi Kabushiki Kaisha", "Mitsuboshi K.K."),
    ("MV Grace 1", "Grace 1"),
    ("NITC", "National Iranian Tanker Company"),
    ("China National Offshore Oil Corporation", "CNOOC"),
    ("Hizb ut-Tahrir", "Hizb al-Tahrir"),
    ("Аль-Каида", "Al-Qaida"),
    ("Аш-Шабаб", "Al-Shabaab"),
    ("M/T Adrian Darya", "ADRIAN DARYA"),
    ("Al-Haramain Foundation (Bosnia)", "Al Haramain Foundation (Bosnia)"),
    (
        "Derya Konf. İth. İhr. San. ve Tic. Ltd. Şti.",
        "Derya Konfeksiyon İthalat İhracat Sanayi ve Ticaret Limited Şirketi",
    ),
    ("Yelken Gıda Tic. Ltd. Şti.", "Yelken Gida Ticaret Limited"),
    ("ООО «Маяк» (прежнее название ООО «Волна-Сервис»)", "OOO Volna-Servis"),
    ("Çınar Boru Sanayi A.Ş. (eski unvanı: Poyraz Boru A.Ş.)", "Poyraz Boru Anonim Şirketi"),
    ("Холдинг «Пермцемент груп»", "АО «Пермцемент»"),
    ("Sönmez Holding", "Sönmez Grubu"),
    ("Холдинговая компания «Омсктрансмаш»", "Omsktransmash Holding Company"),
    ("Ивановский машиностроительный завод", "Ivanmashzavod PAO"),
    ("Омский завод транспортного машиностроения", "Омсктрансмаш"),
    ("Caspian Shipping Company", "Каспийское морское пароходство"),
    ("Georgian Railways", "Gruzinskie zheleznye dorogi"),
    ("Uzbek Railways", "Uzbekskije železnyje dorogi"),
    ("МАИ", "Московский авиационный институт имени Серго Орджоникидзе"),
    ("в/ч 12345", "Войсковая часть № 12345"),
    ("Navoiyuran AJ", "Navoiyuran"),
]
OTHER = [
    ("Al-Haramain Foundation (Somalia)", "Al-Haramain Foundation (Bosnia)"),
    ("Sea Princess", "Sea Prince"),
    ("MV Grace 1", "MV Grace 2"),
    ("NITC", "National Iranian Gas Company"),
    ("Intl. Trade Consulting", "Inter Trade Consulting"),
    ("Alfa Bank (Armenia) CJSC", "Alfa Bank (Georgia) JSC"),
    ("Tomsk State University", "Томский государственный педагогический университет"),
    ("Moscow State University", "Московский государственный лингвистический университет"),
    ("Уральский вагоностроительный завод", "Уралмашзавод"),
    ("Институт физики имени Б. И. Степанова", "Институт химии имени Б. И. Степанова"),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_two_ways_to_write_one_name(first: str, second: str) -> None:
    assert compare(first, second, "organisation").score > 0.5


@pytest.mark.parametrize(("first", "second"), OTHER)
def test_two_names(first: str, second: str) -> None:
    assert compare(first, second, "organisation").score < 0.5


@pytest.mark.parametrize(
    ("name", "words", "full"),
    [
        ("Intl. Bank", {"international", "bank"}, "International Bank"),
        ("Intl. Bank", {"interior", "bank"}, "Intl. Bank"),
        ("Acme Inds.", {"acme", "industries"}, "Acme Industries"),
    ],
)
def test_a_word_is_put_in_full_where_the_other_name_has_it(name: str, words: set[str], full: str) -> None:
    assert in_full(name, words) == full


@pytest.mark.parametrize(
    ("name", "ship"),
    [("M.V. Grace", "Grace"), ("т/х Адмирал", "Адмирал"), ("MV", "MV"), ("Mvula Trading", "Mvula Trading")],
)
def test_the_sort_of_a_ship(name: str, ship: str) -> None:
    assert without_sort_of_ship(name) == ship


def test_what_is_made_ready() -> None:
    assert in_like_words("Al-Aqsa", "Aqsa") == ("Aqsa", "Aqsa")
    assert in_like_words("MİT", "Millî İstihbarat Teşkilatı")[0] == "MİT"
    assert in_brackets("VTB Bank (Europe)") == "Europe"
    assert in_brackets("(Europe) VTB") is None
