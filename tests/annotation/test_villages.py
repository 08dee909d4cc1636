"""Villages and short words for regions in texts, and what is no name there though it is spelt nearly like one."""

from __future__ import annotations

import pytest

from resolver import Resolver

REGIONS = [
    ("ru", "В Курганской обл. работали больницы.", "Курганской обл.", "place:kurgan-oblast"),
    ("ru", "ЛИСТВЯНКА (Иркутская обл.), 27 марта.", "Иркутская обл.", "place:irkutsk-oblast"),
    ("uk", "Очільник Одеської обл. Олег Кіпер говорить про інше.", "Одеської обл.", "place:odesa-oblast"),
    ("ru", "Урожай собрали и в Саратовской обл.", "Саратовской обл", "place:saratov-oblast"),
]

QUOTED = [
    ("uk", "Працював і «Рубікон»: двадцять дронів за ніч.", "Рубікон", "organisation:rubikon-centre"),
    ("uk", "Поранених вивозили «Госпітальєри».", "Госпітальєри", "organisation:hospitallers-ukraine"),
    ("en", "The cargo was insured by Sogaz.", "Sogaz", "organisation:sogaz"),
    ("en", "The parts were made by Botas and sold.", "Botas", None),  # a family name as well
    ("tr", "Emirates ve Katar Hava Yolları pilot arıyor.", "Emirates", "organisation:emirates-airline"),
    ("ru", "Акции НМТП подорожали на 0,7%.", "НМТП", "facility:novorossiysk-port"),
    ("ru", "Государственная Botas подписала соглашение.", "Botas", "organisation:botas"),
]

NOBODY = [
    ("tr", "Saribal, “Dedem bu hattın temelinde lokum yedi,” dedi.", "place:didim"),
    ("ru", "Показывают все серии «Винни-Пуха».", "place:vienna"),
    ("tr", "Kestel'in Gölbaşı köyünde su kesildi.", "place:golbasi"),
    ("ru", "В деревне Москва живут трое.", "place:moscow"),
    ("uk", "У селі Київ двоє людей.", "place:kyiv"),
    ("en", "Irpin village burned.", "place:irpin"),
    ("en", "Irpin village burned.", "place:irpin-river"),
    ("tr", "İnşaat mühendisi Cengiz Kartal tünelde acele edilmemesini istedi.", "organisation:cengiz-holding"),
    ("tr", "Üsse yaklaşan İHA'ların düşürüldüğü açıklandı.", "organisation:ihlas-news-agency"),
]


@pytest.mark.parametrize(("lang", "text", "mention", "identifier"), [*REGIONS, *QUOTED])
def test_what_is_named(builtin: Resolver, lang: str, text: str, mention: str, identifier: str | None) -> None:
    found = {one.text: one.id for one in builtin.annotate(text, lang=lang).mentions}
    assert found.get(mention) == identifier


@pytest.mark.parametrize(("lang", "text", "identifier"), NOBODY)
def test_what_is_not_named(builtin: Resolver, lang: str, text: str, identifier: str) -> None:
    assert identifier not in {one.id for one in builtin.annotate(text, lang=lang).mentions}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("В Саратове ждут. С жителей Вольска взяли деньги.", {"place:saratov", "place:volsk"}),
        ("В Саратове осуждены Р. Лукьянов и П. Ершов.", {"place:saratov"}),
        ("В Саратове осудили двоих, в Ершове одного.", {"place:saratov", "place:yershov-467120"}),
        ("Адрес: Г. Москва.", {"place:moscow"}),
    ],
)
def test_towns_and_their_namesakes(builtin: Resolver, text: str, found: set[str]) -> None:
    assert {one.id for one in builtin.annotate(text, lang="ru").mentions} == found


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Пором через Дунай відкрили в Орлівці, сказали в Ізмаїлі й Рені.", "place:orlivka"),
        ("Ворог наступав у районах Авдіївки та Покровська, бої тривають в Орлівці.", "place:orlivka-donetsk"),
    ],
)
def test_of_villages_of_one_name_the_region_tells(builtin: Resolver, text: str, identifier: str) -> None:
    found = [one.id for one in builtin.annotate(text, lang="uk").mentions if "orlivka" in one.id]
    assert found == [identifier]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # the district of Istanbul, and a quarter that only a collection has, where its town is named
        ("İzmir'de toplandılar. Maçı Ataşehir'deki salonda izlediler.", "place:atasehir"),
        ("İzmir'in Karşıyaka ilçesindeki Ataşehir semtinde yangın çıktı.", "place:atasehir-9888776"),
    ],
)
def test_a_district_and_a_quarter_of_its_name(builtin: Resolver, text: str, found: str) -> None:
    assert {one.text: one.id for one in builtin.annotate(text, lang="tr").mentions}["Ataşehir"] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Zakarpattia waits. Trains run to Berehove, Mukachevo and Khust. Parents in Koson have petitioned.",
            "place:koson",
        ),
        ("Uzbekistan waits. Parents in Koson have petitioned.", "place:koson-1217007"),
    ],
)
def test_a_village_of_the_region_and_a_small_town_abroad(builtin: Resolver, text: str, found: str) -> None:
    assert {one.text: one.id for one in builtin.annotate(text, lang="en").mentions}["Koson"] == found
