"""A Turkish given name makes the surname behind it a stranger's, though it is an everyday word or a surname as well."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Toplantıda Funda Erdoğan konuştu.", []),
        ("tr", "Oğuzhan Erdoğan ile Saliha Erdoğan geldi.", []),
        ("tr", "Ali Yerlikaya geldi. Aşevinde Güneş Yerlikaya çorba dağıttı.", ["Ali Yerlikaya"]),
        ("tr", "Muhtar Savaş Şimşek, Mehmet Şimşek'i karşıladı.", ["Mehmet Şimşek"]),
        ("en", "A teacher called Gunes Erdogan was hurt, and so was Işık Erdoğan.", []),
        # an everyday word that begins a sentence
        ("tr", "Savaş Erdoğan'ı zorladı.", ["Erdoğan"]),
        ("tr", "SAVAŞ ERDOĞAN'I ZORLADI", ["ERDOĞAN"]),
        # a given name before a place's name: somebody's family name, unless it says where or whither
        ("tr", "Seyfi Alanya geldi.", []),
        ("tr", "Seyfi Alanya'nın babası geldi.", []),
        ("tr", "Ahmet Konya'da yaşıyor, Mehmet Sivas'a gitti.", ["Konya", "Sivas"]),
        ("tr", "İlkin Aydın sakat. Aydın'da doğan smaçör üzgün.", ["İlkin Aydın", "Aydın"]),
        # a person whom the gazetteer has
        ("tr", "Emekli general Işık Koşaner konuştu.", ["Işık Koşaner"]),
    ],
)
def test_who_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found


def test_a_given_name_that_villages_have_is_somebody_s_before_a_family_name(builtin: Resolver) -> None:
    mentions = builtin.annotate("Gürcistan'dan alınan Luka Doğan geldi. Ertuğrul Doğan sustu.", "tr").mentions
    assert [mention.text for mention in mentions] == ["Gürcistan", "Ertuğrul Doğan"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ahmet Gürcan Karakaş konuştu.", "Ahmet Gürcan Karakaş"),
        ("Bakan Osman Aşkın Bak konuştu.", "Osman Aşkın Bak"),
        ("Ayşe, Gürcan Karakaş ile konuştu.", "Gürcan Karakaş"),
        ("Şirkette Ayşe Gürcan Karakaş ile konuştu.", "Gürcan Karakaş"),
    ],
)
def test_one_more_given_name_belongs_to_the_name(text: str, found: str, builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, "tr").mentions] == [found]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # the title has somebody by the given name alone whom the text calls so
        ("en", "Gukesh wins\n\nDommaraju Gukesh won. Gukesh is glad.", ["Gukesh", "Dommaraju Gukesh", "Gukesh"]),
        ("tr", "Hakan sevindi\n\nHakan Çalhanoğlu attı. Hakan sevindi.", ["Hakan", "Hakan Çalhanoğlu", "Hakan"]),
        # but nobody whom it does not, nor before the name elsewhere
        ("tr", "Hakan sevindi\n\nHakan Çalhanoğlu attı. O sevindi.", ["Hakan Çalhanoğlu"]),
        ("tr", "Maç bitti\n\nDün Hakan sevindi. Hakan Çalhanoğlu attı. Hakan sevindi.", ["Hakan Çalhanoğlu", "Hakan"]),
    ],
)
def test_a_title_calls_somebody_by_the_given_name(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found
