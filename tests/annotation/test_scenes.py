"""Scenes: texts in which names mean what the whole text says that they mean."""

from __future__ import annotations

import pytest
from scenes import both, entity

from gazetteer import Gazetteer, Role
from resolver import Resolver


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
