"""Words that are a name by another language's ending alone, and Turkish suffixes of bodies."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Tobias said so. The tanker Kairus sailed.", []),
        ("en", "Yanukovitch left.", ["Yanukovitch"]),
        ("tr", "İletişim Başkanlığınca duyuruldu.", ["İletişim Başkanlığınca"]),
        ("tr", "Emniyet Genel Müdürlüğünce açıklandı.", ["Emniyet Genel Müdürlüğünce"]),
        ("tr", "Bu kurum Dışişleri Bakanlığıdır.", ["Dışişleri Bakanlığıdır"]),
        ("tr", "Hatice Kırım anlattı. Kırım'ı ilk ne zaman gördünüz?", ["Kırım"]),
        ("ru", "Телеграмму семье направил посол.", []),
        ("ru", "В Телеграме пишут.", ["Телеграме"]),
        ("uk", "Були міський голова Ізмаїла Андрій Абрамченко та інші.", ["Ізмаїла"]),
        ("ru", "Заметки профессора Владимира Ивановича.", []),
    ],
)
def test_what_is_named(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [one.text for one in builtin.annotate(text, lang).mentions] == found
