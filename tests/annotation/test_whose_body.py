"""Bodies of several states that have one name: whose is meant by who speaks for it, `our`, and the world's bodies.

A text is given with these mentions in braces, each with the end of its ID: ``{Совбез|un-security-council} ждёт``.
"""

from __future__ import annotations

import pytest
from scenes import unmarked

from resolver import Resolver

RUSSIAS, UKRAINES, TURKIYES = (f"ministry-of-foreign-affairs-of-{one}" for one in ("russia", "ukraine", "turkiye"))
WORLDS, STATES = "un-security-council", "security-council-of-russia"


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # who holds an office there speaks louder than a capital that was named before
        ("en", f"Kyiv protested. The {{Foreign Ministry|{RUSSIAS}}}'s spokeswoman, Maria Zakharova, shrugged."),
        ("en", f"Kyiv protested. Maria Zakharova, a spokeswoman for the {{Foreign Ministry|{RUSSIAS}}}, shrugged."),
        ("en", f"Ankara protested. A {{Foreign Ministry|{UKRAINES}}} spokesman, Heorhii Tykhyi, shrugged."),
        ("ru", f"В Киеве протестуют. Представитель {{МИД|{RUSSIAS}}} Мария Захарова промолчала."),
        ("ru", f"В Москве протестуют, Россия ждёт. Глава {{МИД|{UKRAINES}}} Андрей Сибига промолчал."),
        ("uk", f"У Москві протестують. Речник {{МЗС|{UKRAINES}}} Георгій Тихий промовчав."),
        # but not whom the ministry only talks to, or of
        ("ru", f"В Москве протестуют, Россия ждёт. В {{МИД|{RUSSIAS}}} Сибиге не ответили."),
        # nor who only has the family name of somebody who held an office there long ago
        ("uk", f"Україна чекає, Київ чекає. Речник {{МЗС|{UKRAINES}}} Іванов промовчав."),
        ("ru", f"В Киеве протестуют. Представитель {{МИД|{RUSSIAS}}} Захарова промолчала."),
        # its own country's is what a writer calls his own, and not what somebody calls so whom he quotes
        ("uk", f"У Москві протестують, Росія чекає. Відповіло наше {{МЗС|{UKRAINES}}}."),
        ("ru", f"В Анкаре протестуют, Турция ждёт. Ответил наш {{МИД|{RUSSIAS}}}."),
        ("tr", f"Moskova bekliyor, Rusya susuyor. Bizim {{Dışişleri|{TURKIYES}}} yanıt verdi."),
        ("ru", f"В Анкаре протестуют. Турция ждёт, «наш {{МИД|{TURKIYES}}} ответит», — сказал посол."),
        ("ru", f"В Анкаре протестуют, Турция ждёт. Газета „Правда“ пишет, что ответил наш {{МИД|{RUSSIAS}}}."),
        # so does the town in which it is said to be
        (
            "en",
            f"Ankara waits. The {{Foreign Ministry|{UKRAINES}}} in Kyiv and that ministry in Moscow spoke.",
        ),
        ("tr", f"Ankara ve Türkiye bekliyor. Kiev'deki {{Dışişleri Bakanlığı|{UKRAINES}}} sustu."),
        # a country that a Turkish sentence names behind a ministry is not whose it is
        ("tr", f"Ankara ve Türkiye bekliyor. {{Dışişleri Bakanlığı|{TURKIYES}}} Mısır için masa kurdu."),
        # a statement that goes on with what Türkiye does is its own ministry's
        (
            "tr",
            "Moldova'da seçim bitti. Moldova bekliyor. "
            f"{{Dışişleri Bakanlığından|{TURKIYES}}} yapılan açıklamada Türkiye'nin desteği bildirildi.",
        ),
        ("tr", "Moldova'da seçim bitti. Moldova bekliyor. Dışişleri Bakanlığından açıklama geldi."),
        # the world's where the text has the world's bodies, officers and deeds close by
        ("en", f"Russia asked the {{Security Council|{WORLDS}}} to wait, and António Guterres agreed."),
        ("en", f"Russia cast its veto in the {{Security Council|{WORLDS}}} at once."),
        ("ru", f"Россия внесла в {{Совет Безопасности|{WORLDS}}} проект резолюции."),
        ("uk", f"Росія наклала вето в {{Радбезі|{WORLDS}}} вранці."),
        ("tr", f"Rusya, {{Güvenlik Konseyi|{WORLDS}}}'nde kararı veto etti."),
        ("en", f"The UN waits for the {{Security Council|{WORLDS}}} in New York to vote."),
        # and the state's otherwise
        ("ru", f"Россия ждёт. Владимир Путин провёл заседание {{Совбеза|{STATES}}}."),
        ("ru", f"В ООН голосовали за резолюцию. Ночью секретарь {{Совбеза|{STATES}}} Сергей Шойгу улетел."),
    ],
)
def test_whose_a_body_is(builtin: Resolver, lang: str, text: str) -> None:
    plain, expected = unmarked(text)
    bodies = {f"organisation:{one}" for one in (RUSSIAS, UKRAINES, TURKIYES, WORLDS, STATES)}
    found = [(one.start, one.end, one.id) for one in builtin.annotate(plain, lang).mentions if one.id in bodies]
    assert found == [(start, end, f"organisation:{one}") for start, end, one in expected]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        # whom the text has introduced stands for the country by the family name alone, too
        ("Майя Санду победила. Россия наблюдала. Санду ждёт, и Санду молчит. Решает {}.", "moldova"),
        ("Россия наблюдала. Санду ждёт, и Санду молчит. Решает {}.", "russia"),
        # what the whole text is on, however far
        (
            "В Молдавии голосуют. " * 12 + "Люди ждут вестей и не спят. " * 30 + "Россия наблюдала. Решает {}.",
            "moldova",
        ),
        ("В Молдавии голосуют. " + "Люди ждут вестей и не спят. " * 30 + "Россия наблюдала. Решает {}.", "russia"),
    ],
)
def test_whose_a_court_is_by_the_whole_text(builtin: Resolver, text: str, state: str) -> None:
    found = [one.id for one in builtin.annotate(text.format("Конституционный суд"), "ru").mentions]
    assert found[-1] == f"organisation:constitutional-court-of-{state}"


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Об этом сообщил американский Минюст.", "us-department-of-justice"),
        ("ru", "Отказали американскому Минфину.", "us-department-of-the-treasury"),
        ("ru", "Молчит польское Минобороны.", "ministry-of-national-defence-of-poland"),
        ("uk", "Про це повідомив американський Мін'юст.", "us-department-of-justice"),
        ("uk", "Відмовили американському Мінфіну.", "us-department-of-the-treasury"),
        ("tr", "Amerikan Adalet Bakanlığı sustu.", "us-department-of-justice"),
        ("tr", "İngiliz Savunma Bakanlığı sustu.", "ministry-of-defence-of-the-united-kingdom"),
        # another's adjective, and one that is not right before it
        ("ru", "Российский Минюст ответил.", "ministry-of-justice-of-russia"),
        ("uk", "Український Мін'юст відповів.", "ministry-of-justice-of-ukraine"),
        ("tr", "Amerikan heyetini Türk Adalet Bakanlığı ağırladı.", "ministry-of-justice-of-turkiye"),
        ("ru", "Американский посол, Минюст и Москва. Россия ждёт.", "ministry-of-justice-of-russia"),
    ],
)
def test_a_state_s_adjective_stands_for_its_name(builtin: Resolver, lang: str, text: str, found: str) -> None:
    bodies = [one.id for one in builtin.annotate(text, lang).mentions if one.kind == "organisation"]
    assert bodies == [f"organisation:{found}"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Turkey, the Ministry of Foreign Affairs of Qatar had no comment.", []),
        ("In Turkey, the Ministry of Foreign Affairs had no comment.", ["ministry-of-foreign-affairs-of-turkiye"]),
        ("In Turkey, the Ministry of Foreign Trade had no comment.", []),
    ],
)
def test_a_ministry_is_of_no_adjective(builtin: Resolver, text: str, found: list[str]) -> None:
    bodies = [one.id for one in builtin.annotate(text, "en").mentions if one.kind == "organisation"]
    assert bodies == [f"organisation:{one}" for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ukrayna tarafında masaya Ulusal Güvenlik ve Savunma Konseyi Sekreteri Rüstem Umerov oturdu.",
            ["national-security-and-defence-council-of-ukraine"],
        ),
        ("Rusya bekliyor. Güvenlik Konseyi Sekreteri Sergey Şoygu konuştu.", ["security-council-of-russia"]),
        # an office of two words behind a body's acronym, and a party's that has no name
        ("BM Genel Sekreteri Guterres geldi. Parti Sekreteri sustu.", ["un"]),
    ],
)
def test_the_turkish_body_before_its_secretary(builtin: Resolver, text: str, found: list[str]) -> None:
    bodies = [one.id for one in builtin.annotate(text, "tr").mentions if one.kind == "organisation"]
    assert bodies == [f"organisation:{one}" for one in found]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # a text on a state whose commission nobody knows, beside one whose is known
        (
            "en",
            "Georgia votes. Georgia's rival in Russia lost, the Central Election Commission said. Tbilisi waits.",
            [],
        ),
        (
            "en",
            "Russia votes. Russia's rival in Moldova lost, the Central Election Commission said. Russia waits.",
            ["central-election-commission-of-russia"],
        ),
        # a congress of its own, and the American one where Washington acts or a state without one awaits it
        ("en", "Brazil's governors met. In São Paulo they promised to seek an amnesty in Congress.", []),
        (
            "en",
            "WASHINGTON – The United States will tax Brazil. Brazil and São Paulo protest. Congress has to vote on it.",
            ["us-congress"],
        ),
        ("en", "Ukraine waits. In Kyiv, Ukrainian officials hope for aid from Congress.", ["us-congress"]),
        ("ru", "Перу ждёт выборов. Президент Перу распустил Конгресс.", []),
        ("en", "Ukraine waits. In Kyiv, Ukrainian officials hope for aid from the Senate.", ["us-senate"]),
        ("tr", "LEFKOŞA – KKTC'de seçim yapıldı. Yüksek Seçim Kurulu sonuçları açıkladı. Ersin Tatar konuştu.", []),
        (
            "tr",
            "Türkiye'de seçim yapıldı, KKTC'de sandık kuruldu. Yüksek Seçim Kurulu açıkladı.",
            ["supreme-election-council-of-turkiye"],
        ),
        # nor is what stands in the name of a state's council the world's
        ("tr", "Sırbistan Cumhurbaşkanı, Ulusal Güvenlik Konseyini topladı.", []),
        ("tr", "ABD'de Ulusal Güvenlik Konseyi toplandı.", ["us-national-security-council"]),
    ],
)
def test_the_body_of_the_state_that_a_text_is_on(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    bodies = [one.id for one in builtin.annotate(text, lang).mentions if one.kind == "organisation"]
    assert bodies == [f"organisation:{one}" for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TVF Başkanı Mehmet Akif Üstündağ finali izledi.", ["turkish-volleyball-federation"]),
        ("TVF Başkanı Üstündağ izledi. TVF açıkladı.", ["turkish-volleyball-federation"] * 2),
        ("TVF Başkanı açıkladı, Ahmet Kaya sustu.", ["turkiye-wealth-fund"]),
    ],
)
def test_two_bodies_of_one_state_are_told_apart_by_who_heads_them(
    builtin: Resolver, text: str, found: list[str]
) -> None:
    bodies = [one.id for one in builtin.annotate(text, "tr").mentions if one.kind == "organisation"]
    assert bodies == [f"organisation:{one}" for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # to whom a ministry turns is another state
        ("Україна проти Росії. МЗС передало Москві ноту.", ["ministry-of-foreign-affairs-of-ukraine"]),
        ("Україна проти Росії. Росія. МЗС вручило Києву ноту.", ["ministry-of-foreign-affairs-of-russia"]),
        # each state has a commission of the name
        ("У Грузії вибори, свідчать дані Центральної виборчої комісії Тбілісі.", []),
        ("В Україні вибори, свідчать дані Центральної виборчої комісії.", ["central-election-commission-of-ukraine"]),
        ("Центральна виборча комісія мовчить.", ["central-election-commission-of-ukraine"]),
    ],
)
def test_whose_a_ukrainian_texts_body_is(builtin: Resolver, text: str, found: list[str]) -> None:
    bodies = [one.id for one in builtin.annotate(text, "uk").mentions if one.kind == "organisation"]
    assert bodies == [f"organisation:{one}" for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # `and` joins a body that one state alone has
        ("Россия. Россия. В перечне Минфина и Госдепартамента 500 имён.", ["the-treasury", "state"]),
        ("США. США. Минфин и Госдума обсудят бюджет.", ["ministry-of-finance-of-russia", "state-duma"]),
        # which does the same for its own state
        ("Россия. Россия. МИД и Госдепартамент спорят.", ["ministry-of-foreign-affairs-of-russia", "state"]),
    ],
)
def test_bodies_joined_are_of_one_state(builtin: Resolver, text: str, found: list[str]) -> None:
    bodies = [one.id for one in builtin.annotate(text, "ru").mentions if one.kind == "organisation"]
    assert [body.partition(":")[2].removeprefix("us-department-of-") for body in bodies] == found
