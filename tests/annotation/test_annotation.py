"""Scenes: texts in which names mean what the whole text says that they mean.

A text is given with its mentions in braces, each with the end of its ID: ``{Putin|putin} spoke``.
"""

from __future__ import annotations

import re

import pytest

from gazetteer import Entity, Gazetteer, Name, Role
from resolver import Resolver
from resolver.matching.evidence import KINDS

_MARKED = re.compile(r"\{([^|}]*)\|([^}]*)\}")


def name(text: str) -> Name:
    """A name from ``text/lang/type``."""
    return Name(*text.split("/"))


def entity(identifier: str, names: str, countries: str = "", prominence: int = 100, **more: object) -> Entity:
    return Entity(
        identifier,
        identifier.partition(":")[0],
        tuple(map(name, names.split("; "))),
        countries=tuple(countries.split()),
        prominence=prominence,
        **more,  # type: ignore[arg-type]
    )


COUNTRY = {"same_as": {"iso3166": "x"}}

GAZETTEER = Gazetteer(
    [
        entity(
            "person:putin",
            "Vladimir Putin/en; Владимир Путин/ru; Володимир Путін/uk; Vladimir Putin/tr",
            "RU",
            10_000,
            gender="male",
        ),
        entity(
            "person:zelenskyy",
            "Volodymyr Zelenskyy/en; Владимир Зеленский/ru; Володимир Зеленський/uk; Volodimir Zelenskiy/tr",
            "UA",
            9700,
            gender="male",
        ),
        entity(
            "person:medinsky",
            "Vladimir Medinsky/en; Владимир Ростиславович Мединский/ru/official; Владимир Мединский/ru; "
            "Володимир Мединський/uk; Vladimir Medinskiy/tr",
            "RU",
            900,
            gender="male",
        ),
        entity(
            "person:fidan", "Hakan Fidan/en; Хакан Фидан/ru; Хакан Фідан/uk; Hakan Fidan/tr", "TR", 3000, gender="male"
        ),
        entity(
            "person:erdogan",
            "Recep Tayyip Erdoğan/en; Реджеп Тайип Эрдоган/ru; Реджеп Таїп Ердоган/uk; Recep Tayyip Erdoğan/tr",
            "TR",
            9000,
        ),
        entity(
            "person:fomin",
            "Aleksandr Fomin/en; Александр Фомин/ru; Олександр Фомін/uk; Aleksandr Fomin/tr",
            "RU",
            150,
            gender="male",
        ),
        entity(
            "person:svyrydenko",
            "Yulia Svyrydenko/en; Юлия Свириденко/ru; Юлія Свириденко/uk; Yuliya Sviridenko/tr",
            "UA",
            700,
            gender="female",
        ),
        entity(
            "person:zakharova",
            "Maria Zakharova/en; Мария Захарова/ru; Марія Захарова/uk; Mariya Zaharova/tr",
            "RU",
            700,
            gender="female",
        ),
        entity(
            "place:ukraine",
            "Ukraine/en; Украина/ru; Україна/uk; Ukrayna/tr; Ukrainian/en/adjective; украинский/ru/adjective; "
            "український/uk/adjective; Ukraynalı/tr/demonym",
            "UA",
            9000,
            **COUNTRY,
        ),
        entity(
            "place:russia",
            "Russia/en; Россия/ru; Росія/uk; Rusya/tr; Russian/en/adjective; российский/ru/adjective; "
            "російський/uk/adjective",
            "RU",
            9500,
            **COUNTRY,
        ),
        entity(
            "place:turkiye",
            "Türkiye/en; Turkey/en/alias; Турция/ru; Туреччина/uk; Türkiye/tr; Turkish/en/adjective; "
            "турецкий/ru/adjective; турецький/uk/adjective",
            "TR",
            9000,
            **COUNTRY,
        ),
        entity("place:kyiv", "Kyiv/en; Kiev/en/alias; Киев/ru; Київ/uk; Kiev/tr; київський/uk/adjective", "UA", 9500),
        entity("place:istanbul", "Istanbul/en; Стамбул/ru; Стамбул/uk; İstanbul/tr", "TR", 8000),
        entity("place:ankara", "Ankara/en; Анкара/ru; Анкара/uk; Ankara/tr", "TR", 7000),
        entity("place:sumy", "Sumy/en; Сумы/ru; Суми/uk; Sumi/tr", "UA", 800),
        entity(
            "organisation:mit",
            "National Intelligence Organisation/en; MIT/en/acronym; "
            "Национальная разведывательная организация/ru; MİT/tr/acronym; Millî İstihbarat Teşkilatı/tr",
            "TR",
            5000,
        ),
        entity(
            "organisation:mit-university",
            "Massachusetts Institute of Technology/en; MIT/en/acronym; MIT/tr/acronym",
            "US",
            5000,
        ),
        entity(
            "organisation:mfa-russia",
            "Ministry of Foreign Affairs of Russia/en; Russian Foreign Ministry/en/short; MFA/en/acronym; "
            "МИД России/ru/short; МИД/ru/acronym; МИД РФ/ru/short; МЗС Росії/uk/short",
            "RU",
            5000,
        ),
        entity(
            "organisation:mfa-ukraine",
            "Ministry of Foreign Affairs of Ukraine/en; Ukrainian Foreign Ministry/en/short; MFA/en/acronym; "
            "МИД Украины/ru/short; МИД/ru/acronym; МЗС України/uk/short; МЗС/uk/acronym",
            "UA",
            5000,
        ),
        entity(
            "organisation:mfa-turkiye",
            "Turkish Foreign Ministry/en/short; Foreign Ministry/en/short; Dışişleri Bakanlığı/tr",
            "TR",
            5000,
        ),
        entity(
            "organisation:sbu",
            "Security Service of Ukraine/en; Служба безопасности Украины/ru; Служба безпеки України/uk; "
            "СБУ/uk/acronym; СБУ/ru/acronym; SBU/en/acronym",
            "UA",
            6000,
        ),
        entity("organisation:gazprom", "Gazprom/en; Газпром/ru; Газпром/uk; Gazprom/tr", "RU", 4000),
        entity(
            "facility:dolmabahce-palace",
            "Dolmabahçe Palace/en; Dolmabahçe/en/short; дворец Долмабахче/ru; палац Долмабахче/uk; "
            "Dolmabahçe Sarayı/tr; Dolmabahçe/tr/short",
            "TR",
            2000,
        ),
        entity("facility:kremlin", "Kremlin/en; Кремль/ru; Кремль/uk; Kremlin/tr", "RU", 8000),
    ]
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


def unmarked(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text, and the start, end and short ID of its mentions."""
    pieces: list[str] = []
    expected: list[tuple[int, int, str]] = []
    read = length = 0
    for found in _MARKED.finditer(marked):
        before = marked[read : found.start()]
        pieces += (before, found[1])
        start = length + len(before)
        length = start + len(found[1])
        expected.append((start, length, found[2]))
        read = found.end()
    pieces.append(marked[read:])
    return "".join(pieces), expected


Places = list[tuple[int, int, str, str]]


def both(resolver: Resolver, marked: str, lang: str | None = None, **options: bool) -> tuple[Places, Places]:
    """The mentions that are found in a text and those that are marked in it: offsets, text, the ID without its kind."""
    text, expected = unmarked(marked)
    document = resolver.annotate(text, lang, **options)
    found = [(mention.start, mention.end, mention.id.partition(":")[2]) for mention in document.mentions]
    shown, wanted = ([(start, end, text[start:end], one) for start, end, one in each] for each in (found, expected))
    return shown, wanted


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        # a surname means who bore it in full before; without that, only somebody outstanding
        ("en", "Deputy minister {Aleksandr Fomin|fomin} arrived. Later {Fomin|fomin} left."),
        ("en", "Later Fomin left the room."),
        ("ru", "Прибыл {Александр Фомин|fomin}. Позже с {Фоминым|fomin} говорили журналисты."),
        ("ru", "Позже с Фоминым говорили журналисты."),
        ("tr", "Toplantıya {Aleksandr Fomin|fomin} katıldı. {Fomin|fomin}'e göre görüşme iyiydi."),
        ("uk", "Прибув {Олександр Фомін|fomin}. Згодом {Фоміна|fomin} бачили на вокзалі."),
        ("en", "They said that {Putin|putin} would come."),
        ("en", "Only Medinsky spoke, and nobody else."),
        ("en", "{Vladimir Medinsky|medinsky} spoke first; {Medinskiy|medinsky} spoke last."),
        # another bearer
        ("en", "His cousin Igor Putin sold the bank."),
        ("ru", "Его брат Игорь Путин продал банк."),
        ("ru", "{Владимир Путин|putin} приехал, а Игорь Путин остался."),
        ("en", "Ruslan Fomin, a trader, is no relation of {Aleksandr Fomin|fomin}."),
        # spellings and orders
        ("en", "The aide {Wladimir Medinskij|medinsky} spoke."),
        ("en", "The list has {V. Medinsky|medinsky} and {Vladimir Medinsky|medinsky} on it."),
        ("ru", "Указ подписал {В. В. Путин|putin} вчера."),
        ("ru", "В списке {Путин Владимир|putin} и {Мединский Владимир Ростиславович|medinsky} рядом."),
        ("ru", "{Владимир Владимирович Путин|putin} подписал указ."),
        # lists
        ("en", "{Putin|putin}, {Zelenskyy|zelenskyy} and {Erdoğan|erdogan} agreed."),
        ("en", "{Putin|putin}-{Erdogan|erdogan} talks were held."),
        # titles are outside
        ("en", "President {Putin|putin} and Foreign Minister {Hakan Fidan|fidan} met."),
        ("ru", "Президент {Владимир Зеленский|zelenskyy} и министр иностранных дел {Хакан Фидан|fidan} встретились."),
        (
            "uk",
            "Президент {Володимир Зеленський|zelenskyy} і міністр закордонних справ {Хакан Фідан|fidan} зустрілися.",
        ),
        ("tr", "Dışişleri Bakanı {Hakan Fidan|fidan} konuştu."),
        ("tr", "Açıklamayı {Dışişleri Bakanlığı|mfa-turkiye} yaptı."),
        ("tr", "{Dışişleri Bakanlığının|mfa-turkiye} açıklamasına göre görüşme sürdü."),
        # possessives and compounds
        ("en", "{Erdoğan|erdogan}'s office and {Ukraine|ukraine}’s envoys met."),
        ("en", "The {Ankara|ankara}-based group and the {Kyiv|kyiv}-backed one agreed."),
        # Turkish suffixes
        ("tr", "Heyet {Kiev|kyiv}'den {İstanbul|istanbul}’a ve {Ankara|ankara}'ya gitti."),
        (
            "tr",
            "{Dolmabahçe Sarayı|dolmabahce-palace}'nda {Putin|putin}'in ve {Zelenskiy|zelenskyy}'nin heyetleri vardı.",
        ),
        ("tr", "Konuşan {Recep Tayyip Erdoğan|erdogan}'ın sözleriydi."),
        # Russian and Ukrainian cases
        ("ru", "Во {дворце Долмабахче|dolmabahce-palace} говорили о {Киеве|kyiv} и {Стамбуле|istanbul}."),
        ("ru", "С {Владимиром Зеленским|zelenskyy} и {Владимиром Путиным|putin} говорил {Эрдоган|erdogan}."),
        ("uk", "З {Володимиром Зеленським|zelenskyy} у {Києві|kyiv} говорив {Ердоган|erdogan}."),
        ("ru", "Об этом {Мария Захарова|zakharova} сказала; слова {Захаровой|zakharova} повторили."),
        ("uk", "До {Юлії Свириденко|svyrydenko} прийшли; {Свириденко|svyrydenko} відповіла."),
        ("uk", "Агенти {Служби безпеки України|sbu} та {СБУ|sbu} прибули."),
        ("ru", "Акции «{Газпрома|gazprom}» упали, сказали в {Кремле|kremlin}."),
        # acronyms by the country of the scene
        ("ru", "Делегация {России|russia} прибыла. В {МИД России|mfa-russia} говорили долго."),
        ("ru", "{Украина|ukraine} и {Киев|kyiv} ждут. {Украина|ukraine} направила ноту, сообщил {МИД|mfa-ukraine}."),
        ("ru", "{Россия|russia} и {Кремль|kremlin} ждут. {Россия|russia} направила ноту, сообщил {МИД|mfa-russia}."),
        (
            "en",
            "In {Ankara|ankara}, {Türkiye|turkiye}'s {National Intelligence Organisation|mit} ({MIT|mit}) was there.",
        ),
        # the longest name wins
        ("ru", "Об этом сообщил {МИД РФ|mfa-russia} вчера."),
        ("en", "The {Security Service of Ukraine|sbu} said so."),
        ("en", "The {Turkish Foreign Ministry|mfa-turkiye} and the {Russian Foreign Ministry|mfa-russia} agreed."),
        ("en", "At the {Dolmabahce Palace|dolmabahce-palace} and in {Dolmabahçe|dolmabahce-palace} itself."),
        # adjectives are not asked for
        ("en", "The Turkish side and Ukrainian envoys agreed."),
        ("ru", "Российские и турецкие дипломаты согласились."),
        # addresses are passed over
        ("en", "See https://kyiv.example/putin or write putin@kremlin.example about {Kyiv|kyiv}."),
        ("en", "See #Putin and @Kremlin about {Kyiv|kyiv}."),
        # words in lower case and nothing at all
        ("en", "the sumy of all parts, the gazprom of it"),
        ("en", ""),
        ("ru", "Сколько всего?"),
        # capitals
        ("en", "{KYIV|kyiv}: {VOLODYMYR ZELENSKYY|zelenskyy} SPOKE."),
        ("tr", "{İSTANBUL|istanbul}'DA TOPLANTI"),
    ],
)
def test_scenes(resolver: Resolver, lang: str, text: str) -> None:
    found, expected = both(resolver, text, lang)
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "в {Ки\u0456\u0308в|kyiv}",
        "Прибыл {Влади\u00adмир Мединс\u00adкий|medinsky}.",
        "Прибыл {Владимир\u00a0Мединский|medinsky}.",
        "Сказал {Владимир Меди\u0301нский|medinsky}.",
        "\ufeff{Киев|kyiv} ждёт.",
        "\u200f{Киев|kyiv}\u200f ждёт.",
        "😀 {Киев|kyiv} 👩\u200d🚀 {Стамбул|istanbul}",
        "Прибыл {Bладимир Мединский|medinsky}.",  # a Latin B
    ],
)
def test_offsets_are_those_of_the_text_as_given(resolver: Resolver, text: str) -> None:
    found, expected = both(resolver, text, "ru")
    assert found == expected


def test_offsets_of_decomposed_turkish(resolver: Resolver) -> None:
    found, expected = both(
        resolver, "Bugu\u0308n {I\u0307stanbul|istanbul}'da {Recep Tayyip Erdog\u0306an|erdogan}'ın so\u0308zleri", "tr"
    )
    assert found == expected


def test_repaired_letters_are_reported(resolver: Resolver) -> None:
    (mention,) = resolver.annotate("Прибыл Bладимир Мединский.", "ru").mentions
    assert mention.text == "Bладимир Мединский"
    assert "homoglyph" in {step.kind for step in mention.evidence}


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The {Turkish|turkiye} side and {Ukrainian|ukraine} envoys met {Putin|putin}."),
        ("ru", "{Российских|russia} и {турецкого|turkiye} дипломатов ждал {Путин|putin}."),
        ("uk", "{Київського|kyiv} та {українські|ukraine} посадовці чекали."),
    ],
)
def test_adjectives_on_demand(resolver: Resolver, lang: str, text: str) -> None:
    found, expected = both(resolver, text, lang, adjectives=True)
    assert found == expected


@pytest.mark.parametrize("apostrophe", ["’", "'", "ʼ"])
def test_apostrophes_of_adjectives(apostrophe: str) -> None:
    kupiansk = entity("place:kupiansk", "Куп’янськ/uk; куп’янський/uk/adjective", "UA")
    text = f"На {{куп{apostrophe}янському|kupiansk}} напрямку тихо."
    found, expected = both(Resolver(Gazetteer([kupiansk])), text, "uk", adjectives=True)
    assert found == expected


@pytest.mark.parametrize(
    ("lang", "text", "inner"),
    [
        (
            "en",
            "The Security Service of Ukraine said so.",
            [("Security Service of Ukraine", "sbu"), ("Ukraine", "ukraine")],
        ),
        ("ru", "МИД России сообщил.", [("МИД России", "mfa-russia"), ("России", "russia")]),
    ],
)
def test_nested_mentions_on_demand(resolver: Resolver, lang: str, text: str, inner: list[tuple[str, str]]) -> None:
    mentions = resolver.annotate(text, lang, nested=True).mentions
    found = [(mention.text, mention.id.partition(":")[2]) for mention in mentions]
    assert found[0] == inner[0]
    assert set(inner) <= set(found)
    assert [(one.start, -one.end) for one in mentions] == sorted((one.start, -one.end) for one in mentions)
    assert [(one.text, one.id.partition(":")[2]) for one in resolver.annotate(text, lang).mentions] == inner[:1]


COMMON = Gazetteer(
    [
        entity("person:ozel", "Özgür Özel/tr; Özgür Özel/en", "TR", 3000),
        entity("person:gul", "Abdullah Gül/tr; Abdullah Gül/en", "TR", 3000),
        entity("place:van", "Van/en; Van/tr", "TR", 900),
        entity("place:ordu", "Ordu/tr; Ordu/en", "TR", 900),
        entity("place:batman", "Batman/en; Batman/tr", "TR", 900),
        entity("place:mir", "Мир/ru", "BY", 900),
        entity("organisation:rada", "Верховна Рада України/uk; Рада/uk/short", "UA", 4000),
    ]
)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Van drivers were less patient. A van stood there."),
        ("en", "Batman, the harbour cat, slept."),
        ("tr", "Ordu sınırı geçti. Özel bir toplantıydı. Gül kokuyordu."),
        ("ru", "Мир наступил. Все ждали, когда наступит мир."),
        ("uk", "Рада бачити вас знову!"),
        ("tr", "Konuşan {Özgür Özel|ozel} idi, sonra {Özel|ozel} sustu."),
        ("en", "They drove from {Van|van} to the coast."),
    ],
)
def test_everyday_words_at_the_start_of_a_sentence_are_no_names(lang: str, text: str) -> None:
    found, expected = both(Resolver(COMMON), text, lang)
    assert found == expected


@pytest.mark.parametrize(
    ("text", "lang", "kind"),
    [
        ("{Putin|putin} spoke", "en", "prominent"),
        ("{Aleksandr Fomin|fomin} came; {Fomin|fomin} left", "en", "surname-in-context"),
        ("в {Киеве|kyiv} ждут", "ru", "case:locative"),
        ("Heyet {Kiev|kyiv}'den geldi", "tr", "suffix:ablative"),
        ("{Erdoğan|erdogan}'s office", "en", "possessive"),
        ("{V. Zelenskyy|zelenskyy} spoke", "en", "initial"),
        ("Зустрів {Путін Володимир|putin} учора", "uk", "reordered"),
    ],
)
def test_mentions_say_why(resolver: Resolver, text: str, lang: str, kind: str) -> None:
    plain, expected = unmarked(text)
    mention = resolver.annotate(plain, lang).mentions[-1]
    assert (mention.start, mention.end) == expected[-1][:2]
    labels = {step.label for step in mention.evidence} | {step.kind for step in mention.evidence}
    assert kind in labels
    assert {step.kind for step in mention.evidence} <= set(KINDS)
    assert all(step.label in mention.reason for step in mention.evidence)


def test_a_mention_tells_all_about_itself(resolver: Resolver) -> None:
    document = resolver.annotate("Вчора Путина бачили в Києві", "uk")
    assert document.lang == "uk"
    (mention,) = (one for one in document.mentions if one.id == "place:kyiv")
    assert (mention.kind, mention.name, mention.text) == ("place", "Київ", "Києві")
    assert mention.entity == GAZETTEER.get("place:kyiv")
    assert 0.5 <= mention.score <= 1.0
    assert mention.adjective is False


def test_ambiguous_mentions_keep_their_alternatives(resolver: Resolver) -> None:
    text = "Türkiye's spies in Ankara: the MIT of Türkiye"
    mention = next(one for one in resolver.annotate(text, "en").mentions if one.text == "MIT")
    assert mention.id == "organisation:mit"
    assert all(0.0 <= other.score <= mention.score for other in mention.alternatives)
    assert mention.score + sum(other.score for other in mention.alternatives) <= 1.0 + 1e-9


def test_texts_come_back_in_their_order(resolver: Resolver) -> None:
    texts = ["Kyiv waits.", "", "Киев ждёт.", "Kiev'de bekliyor."]
    documents = list(resolver.annotate_many(iter(texts)))
    assert [document.text for document in documents] == texts
    assert [[mention.id for mention in document.mentions] for document in documents] == [
        ["place:kyiv"],
        [],
        ["place:kyiv"],
        ["place:kyiv"],
    ]


def test_one_document_does_not_introduce_anybody_to_the_next(resolver: Resolver) -> None:
    first, second = resolver.annotate_many(["Aleksandr Fomin came. Fomin left.", "Fomin left."], lang="en")
    assert len(first.mentions) == 2
    assert second.mentions == ()


def test_a_role_is_context_for_titles() -> None:
    """Two of one surname: the title that one of them holds decides."""
    gazetteer = Gazetteer(
        [
            entity("person:a", "Andrii Shevchenko/en", "UA", 100, roles=(Role("president", None, 2020),)),
            entity("person:b", "Taras Shevchenko/en", "UA", 100),
        ]
    )
    found, expected = both(Resolver(gazetteer), "{Andrii Shevchenko|a} met {Taras Shevchenko|b} yesterday.", "en")
    assert found == expected
