"""Institutions that a Russian or Ukrainian text writes small: a name where all around is of one country."""

from __future__ import annotations

import pytest
from scenes import both

from resolver import Resolver

AP, GP, OP = (
    "presidential-administration-of-russia",
    "prosecutor-generals-office-of-russia",
    "office-of-the-president-of-ukraine",
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "ru",
            f"{{Дмитрий Песков|dmitry-peskov}} сказал в {{Кремле|kremlin}}: не к {{администрации президента|{AP}}}.",
        ),
        (
            "ru",
            f"В {{Москве|moscow}} ждут главу {{администрации президента|{AP}}} {{Сергея Кириенко|sergei-kiriyenko}}.",
        ),
        ("ru", f"В {{Москве|moscow}} и в {{Перми|perm}} {{генеральная прокуратура|{GP}}} молчит."),
        ("uk", f"У {{Києві|kyiv}} чекають, а {{офіс президента|{OP}}} мовчить."),
        (
            "ru",
            "В {Великобритании|united-kingdom} ждут, пока {Бориса Джонсона|boris-johnson} поддержит "
            "{палата общин|house-of-commons-uk}, как просят {Франция|france} и {Ирландия|ireland}.",
        ),
        ("ru", "В {Италии|italy} и во {Франции|france} ждут, пока палата общин молчит."),
        # a region's, a company's, another president's, a president's whom nobody knows
        ("ru", "В {Москве|moscow} ждут, пока областное министерство культуры молчит."),
        ("ru", "В {Москве|moscow} ждут, пока администрация президента компании молчит."),
        ("ru", "В {Москве|moscow} ждут, пока администрация президента {Дональда Трампа|donald-trump} молчит."),
        ("ru", "В {Москве|moscow} ждут, пока администрация президента Ндонго молчит."),
        ("ru", "В {Москве|moscow} ждут, пока министерство культуры области молчит."),
        # what companies, papers and posts are called as well
        ("ru", "В {Москве|moscow} ждут, пока служба безопасности, первый канал и новая газета молчат."),
        ("uk", "У {Києві|kyiv} чекають, поки служба безпеки й нова пошта мовчать."),
        # no country around, or several
        ("ru", "Пока генеральная прокуратура молчит, люди ждут."),
        ("ru", "В {Москве|moscow}, в {Польше|poland} и {Германии|germany} генеральная прокуратура молчит."),
    ],
)
def test_whose_it_is(lang: str, text: str, builtin: Resolver) -> None:
    found, expected = both(builtin, text, lang)
    assert found == expected
