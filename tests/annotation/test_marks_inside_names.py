"""Marks in names: the apostrophe of an English plural, the plus sign of a channel or behind a group of states."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "The Kurdistan Workers' Party dissolved.", [("Kurdistan Workers' Party", "organisation:pkk")]),
        ("en", "The Peoples’ Democratic Party met.", [("Peoples’ Democratic Party", "organisation:hdp")]),
        ("en", "The players' Istanbul trip ended.", [("Istanbul", "place:istanbul")]),
        ("uk", "Канал «1+1» показав матч.", [("1+1", "organisation:1-plus-1")]),
        ("tr", "TKP/ML davasında karar çıktı.", [("TKP/ML", "organisation:tkp-ml")]),
        ("ru", "Маршрут Москва/Киев закрыт.", [("Москва", "place:moscow"), ("Киев", "place:kyiv")]),
        (
            "ru",
            "По словам хуситов, клиенты монобанка ни при чём.",
            [("хуситов", "organisation:houthis"), ("монобанка", "organisation:monobank")],
        ),
        (
            "en",
            "OPEC met first, and OPEC+ agreed later. OPEC's deal, the OPEC+ deal and (OPEC+).",
            [("OPEC", "organisation:opec"), ("OPEC+", "organisation:opec-plus")] * 2
            + [("OPEC+", "organisation:opec-plus")],
        ),
        (
            "tr",
            "OPEC+'nın kararı açıklandı, OPEC'in tavrı belli değil.",
            [("OPEC+", "organisation:opec-plus"), ("OPEC", "organisation:opec")],
        ),
        (
            "ru",
            "Сделка ОПЕК+ устояла, ОПЕК молчит.",
            [("ОПЕК+", "organisation:opec-plus"), ("ОПЕК", "organisation:opec")],
        ),
        ("en", "The En+ Group sold; En+ fell.", [(one, "organisation:en-plus-group") for one in ("En+ Group", "En+")]),
        # a comma stands between two names, where the gazetteer's has a hyphen
        (
            "en",
            "It is shared between Austria, Hungary and Switzerland.",
            [("Austria", "place:austria"), ("Hungary", "place:hungary"), ("Switzerland", "place:switzerland")],
        ),
        ("en", "Austria-Hungary fell.", [("Austria-Hungary", "place:austria-hungary")]),
        # a score
        ("ru", "Матч закончился 1-1, затем 1 – 1, и ещё раз 1:1.", []),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[tuple[str, str]], builtin: Resolver) -> None:
    assert [(mention.text, mention.id) for mention in builtin.annotate(text, lang).mentions] == found
