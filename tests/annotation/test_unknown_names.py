"""Names of things that no gazetteer has, around places and persons that it has.

A text is given with its mentions in braces, each with its ID: ``{Lviv|lviv} and the Lviv Times``.
"""

from __future__ import annotations

import re

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

_MARKED = re.compile(r"\{([^|}]*)\|([^}]*)\}")


def entity(identifier: str, names: str) -> Entity:
    return Entity(
        identifier,
        identifier.partition(":")[0],
        tuple(Name(*one.split("/")) for one in names.split("; ")),
        prominence=9,
    )


GAZETTEER = Gazetteer(
    [
        entity("place:lviv", "Lviv/en; Львов/ru; Львів/uk; Lviv/tr"),
        entity("place:odesa", "Odesa/en; Одесса/ru; Одеса/uk; Odessa/tr; Odessa/en/former"),
        entity("place:moscow", "Moscow/en; Москва/ru; Москва/uk; Moskova/tr"),
        entity("place:ankara", "Ankara/tr; Ankara/en; Анкара/ru"),
        entity("place:ukraine", "Ukraine/en; Украина/ru; Україна/uk"),
        entity("place:emirates", "United Arab Emirates/en; UAE/en/acronym; BAE/tr/acronym; ОАЭ/ru/acronym"),
        entity("place:kubei", "Kubei/en; Kubey/tr"),
        entity("person:pushkin", "Alexander Pushkin/en; Александр Пушкин/ru; Олександр Пушкін/uk"),
        entity("organisation:university", "University of Lviv/en; Lviv University/en"),
        entity("organisation:moscow-evening", "Вечерняя Москва/ru"),
    ]
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


TEXTS = [
    # newspapers, schools, clubs
    ("en", "The Lviv Times and the Odesa Festival are not {Lviv|lviv} and {Odesa|odesa}."),
    ("en", "She left the Odesa School of Economics for {Lviv University|university} in {Lviv|lviv}."),
    ("en", "Dynamo Odesa drew in {Odesa|odesa}, and Metalist Lviv lost."),
    ("ru", "«Динамо» Одесса проиграло «Спартаку» в {Одессе|odesa}."),
    ("en", "AC Odesa beat FC Lviv in {Odesa|odesa}. Lviv FC left {Lviv|lviv}. FROM FC {LVIV|lviv}"),
    ("ru", "ХК «Одесса» и ФК Львов приехали в {Москву|moscow}. Сборная {Львова|lviv} осталась."),
    ("uk", "БК «Одеса» переміг ФК «Львів» у {Львові|lviv}."),
    ("tr", "Ankara FK, AC Moskova'yı {Ankara|ankara}'da yendi."),
    # landmarks and meetings of towns, not of countries
    ("tr", "Ankara Zirvesi'nin ardından Ankara Kalesi gezildi, Odessa Cezaevinde isyan çıktı."),
    ("tr", "Ankara Kitap Günleri {Ankara|ankara}'da açıldı. {Ankara|ankara} Valisi geldi."),
    ("tr", "Dün Ankara Olimpiyat Oyunları'nda yarıştılar, Güney Ankara Arena'da oynadılar."),
    ("tr", "Odessa Kompozit'in ve Moskova Çimento'nun payı {Ankara|ankara}'da satıldı."),
    # courts, halls, roads and meetings, but not who governs a town, nor what two countries agree on
    ("tr", "Ankara 42. Asliye Hukuk Mahkemesi'nin kararı {Ankara|ankara}'da duyuldu."),
    ("tr", "Dün Ankara Spor Salonu doldu, Moskova Yolu kapandı, Odessa Forumu'na gidenler {Ankara|ankara}'da kaldı."),
    ("tr", "Bugün {Ankara|ankara} Valiliği açıkladı, {Ankara|ankara}'nın Spor Salonu açıldı."),
    ("tr", "Toplantıda {Ankara|ankara}-{Moskova|moscow} Antlaşması ile {Odessa|odesa} Belediye Başkanı da konuşuldu."),
    ("en", "The Odesa Forum and the Lviv Nine are not {Odesa|odesa} and {Lviv|lviv}; {Moscow|moscow} nine times."),
    # what is called so, and is no place
    ("tr", "Dün Odessa adlı gemi ile Moskova ve Virat adlı tankerler {Odessa|odesa}'dan ayrıldı."),
    ("tr", "Eskiden {Odessa|odesa} adlı küçük köy {Moskova|moscow} ile Virat arasındaydı."),
    # ships
    ("en", "The Odesa Star had left {Odesa|odesa} when the Lviv Spirit and the Moscow Trader came to {Lviv|lviv}."),
    ("tr", "Dün Moskova kruvazörü battı, Odessa uçak gemisi {Odessa|odesa}'ya gitti. Bir {BAE|emirates} gemisi battı."),
    ("en", "The Moskva cruiser sank off {Odesa|odesa}."),
    ("en", "The cruiser Moscow sank off {Odesa|odesa}. The tanker {Ukraine|ukraine} seized lay in a {Lviv|lviv} yard."),
    # a firm's, with capitals throughout as no sentence has; not what names two that the gazetteer has
    ("ru", "Аналитик из «Одесса Капитала» и рекламщик «Львов Плюс» живут в {Одессе|odesa}."),
    ("uk", "Аналітик із «Львів Капіталу» мовчить. Він вийшов на «{Львів|lviv} {Москва|moscow}»."),
    ("ru", "В мюзикле «Ясный Ветер Одесса» и в колонии «Тихая Новая Одесса» поют."),
    (
        "uk",
        "Загін «Вільний Берег Львів» пішов. «Слава {Львову|lviv}» лунало. «Прощавай Берег {Львів|lviv}», — співав він.",
    ),
    ("ru", "Он сказал, что «{Одесса|odesa} молчит» и «в {Одессе|odesa} Тихо»."),
    # what the gazetteer has, it has
    ("ru", "Газета «{Вечерняя Москва|moscow-evening}» и газета «Вечерний Львов» вышли в {Москве|moscow}."),
    ("ru", "На телеканале «Украина 24» показали фильм «Москва слезам не верит» о {Москве|moscow}."),
    ("uk", "Канал «Україна 24» мовить у {Львові|lviv}."),
    # a quotation is no title, and what stands in its grammar is itself
    ("ru", "Он сказал: «{Украина|ukraine} победит». Партия «Объединение за {Украину|ukraine}» согласна."),
    # peoples
    ("tr", "Odessa Tatarı olan konuştu, Moskova Ermenileri ve Odessa Rumlarının vakfı sustu."),
    ("tr", "{Odessa|odesa}'da Tatarlar, {Moskova|moscow}'da Ermeniler var. {Ankara|ankara} Türkiye'nin başkenti."),
    ("en", "Odesa Tatars and Moscow Armenians met in {Odesa|odesa}; {Odesa|odesa}'s Tatars did not."),
    # streets
    ("en", "{Alexander Pushkin|pushkin} lived on Pushkin Street, off Odesa Avenue."),
    ("ru", "{Александр Пушкин|pushkin} жил на улице Пушкина, {Пушкина|pushkin} там помнят; ул. Пушкина узка."),
    ("uk", "{Олександра Пушкіна|pushkin} згадує вулиця Пушкіна."),
    ("tr", "Ankara Caddesi'nde oturan {Ankara|ankara}'yı bilir."),
    # companies that an acronym begins
    ("tr", "BAE Systems uçak yapıyor, {BAE|emirates} Dışişleri Bakanı {BAE|emirates}'den geldi."),
    ("en", "UAE Motors sells cars in the {UAE|emirates}, and {UAE|emirates} officials drive them."),
    ("ru", "Завод BAE Systems стоит в {Москве|moscow}, а не в {ОАЭ|emirates}."),
    # an everyday word with a capital has a noun behind it, which is a place's by a convention only
    ("tr", "Uzmanlar Demir Kubbe'yi ve Çelik Kubbe'yi övdü."),
    ("tr", "Yolcular dün {Kubei|kubei}'den {Lviv|lviv}'e geçti."),
    # persons whose given name is a place's
    ("en", "Odesa Ivanenko and Lviv Tkachuk came to {Lviv|lviv}. In {Odesa|odesa} Petrenko said so."),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("TBMM Dışişleri Komisyonunun başkanı geldi.", ["TBMM"]),
        ("Dışişleri Komisyonu toplandı. Millî Savunma Komisyonu'nda görüşüldü.", []),
        ("İçişleri Komisyonu sustu, İçişleri sustu.", ["İçişleri"]),
        ("Dışişleri yanıt verdi, Dışişleri Bakanlığı sustu.", ["Dışişleri", "Dışişleri Bakanlığı"]),
        ("Dışişleri kaynakları konuştu. TBMM Komisyonu toplandı.", ["Dışişleri", "TBMM"]),
    ],
)
def test_a_clipped_turkish_name_before_another_head_is_not_the_body(
    text: str, found: list[str], builtin: Resolver
) -> None:
    assert [one.text for one in builtin.annotate(text, "tr").mentions] == found


@pytest.mark.parametrize(("lang", "marked"), TEXTS)
def test_the_mentions_of_a_text(lang: str, marked: str, resolver: Resolver) -> None:
    mentions = resolver.annotate(_MARKED.sub(r"\1", marked), lang).mentions
    expected = [(match[1], match[2]) for match in _MARKED.finditer(marked)]
    assert [(mention.text, mention.id.partition(":")[2]) for mention in mentions] == expected


def test_the_inner_name_is_there_on_demand(resolver: Resolver) -> None:
    text = "The Lviv Times wrote."
    assert [mention.text for mention in resolver.annotate(text, "en", nested=True).mentions] == ["Lviv"]
    assert resolver.annotate("The Lviv Times is read in Lviv.", "en").normalised(to="ru") == (
        "The Lviv Times is read in Львов."
    )


def test_no_other_kind_of_name_is_touched(builtin: Resolver) -> None:
    texts = {
        # a title of somebody who heads what the gazetteer has, and a namesake of two family names
        ("tr", "Toplantıda MİT Başkanı konuştu."): ["MİT"],
        ("tr", "Dışişleri Bakanı konuştu."): [],
        # what has a place's name in the genitive behind it, and the bank of a water
        ("ru", "Лига Азии стартует в Азии."): ["Азии"],
        ("en", "He teaches at the University of Leicester, and lives in Leicester."): ["Leicester"],
        ("ru", "Он жил на набережной Босфора и на набережной Кутузова."): ["Босфора"],
        ("tr", "Kıbrıs Harekâtı sırasında Kuzey Anadolu Fayı ve Simav Çayı."): [],
        # in quotation marks no town has its name, unless it was the town's once
        ("ru", "На стол поставили торт «Прага» и коньяк «Арарат»."): [],
        ("uk", "У турнірі «Севастополь» розгромив «Чернігів»."): [],
        ("uk", "Половину аркушів підписано «Ворошиловград»."): ["Ворошиловград"],
        # a company with other capitals between, but not a country's
        ("en", "They sanctioned Kama Invest Bank."): [],
        ("en", "They sanctioned Ukraine's Export Bank in Odesa."): ["Ukraine", "Odesa"],
        ("tr", "Sahadaki işçiler geldi."): [],
        ("uk", "Прийшов Максим Тимченко-Рудий."): [],
        # a family, an organisation's name as a family name
        ("uk", "Загинула сім'я Кравченків. Руслан Кравченко приїхав."): ["Руслан Кравченко"],
        ("ru", "Правозащитник Пётр Голос собрал жалобы."): [],
        # a place that shares its name stands in quotation marks for the other; far places are known everywhere
        ("uk", "Бійці «Азову» взяли двох полонених."): ["Азову"],
        ("uk", "Показ у Києві, Одесі й Львові, а тоді у Нью-Йорку."): ["Києві", "Одесі", "Львові", "Нью-Йорку"],
    }
    found = {key: [mention.text for mention in builtin.annotate(key[1], key[0]).mentions] for key in texts}
    assert found == texts
    ids = {m.text: m.id for key in texts for m in builtin.annotate(key[1], key[0]).mentions}
    assert (ids["Азову"], ids["Нью-Йорку"]) == ("organisation:azov", "place:new-york")


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # a region's ministry, and what unites those who do the same in a country
        ("ru", "По данным регионального Минздрава, тихо. В областном МВД молчат.", []),
        ("ru", "По данным регионального МЧС, тихо.", ["МЧС"]),
        ("uk", "В обласному МОЗ повідомили про спалах.", []),
        ("ru", "В российском Минздраве и в Минздраве молчат.", ["Минздраве", "Минздраве"]),
        ("uk", "У Федерації тенісу України раді.", []),
        ("ru", "Ассоциация туроператоров России сообщила.", []),
        ("uk", "У Федерації футболу України раді.", ["Федерації футболу України"]),
        ("ru", "Это член Совета Федерации от Республики Алтай.", ["Совета Федерации", "Республики Алтай"]),
        ("ru", "Против Российской Федерации и Украины.", ["Российской Федерации", "Украины"]),
        ("ru", "Глава Союза биатлонистов России молчит.", []),
        ("uk", "У Спілці пасічників України раді.", []),
        ("ru", "После распада Союза лидеры России молчали.", ["России"]),
        # assemblies that have no entry, and one that has
        ("ru", "Заседает Парламентская ассамблея ОДКБ, Межпарламентская ассамблея СНГ.", []),
        ("uk", "Це вирішила Парламентська асамблея ОБСЄ.", ["Парламентська асамблея ОБСЄ"]),
        ("ru", "На ассамблее ОДКБ молчали.", ["ОДКБ"]),
    ],
)
def test_bodies_that_nobody_has_put_in(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Almatı Havalimanı'nı devraldı. Almatı'ya indi.", ["place:almaty"]),
        ("tr", "Antalya Havalimanı'na indi.", ["facility:antalya-airport"]),
        ("tr", "Moskova Vnukovo Havalimanı kapandı.", ["place:moscow", "facility:vnukovo-airport"]),
        ("tr", "Balıkesir Muallim Mektebi'ni bitirdi.", []),
        ("tr", "Türkiye Grand Prix'sini kazandı, Türkiye'de kaldı.", ["place:turkiye"]),
        ("en", "He won the Monaco Grand Prix in Monaco.", ["place:monaco"]),
        # what is called after somebody
        ("tr", "Burdur Mehmet Akif Ersoy Üniversitesi'nden geldi.", []),
        ("tr", "Dün Burdur Mehmet Akif Ersoy'u andı.", ["place:burdur", "person:mehmet-akif-ersoy"]),
        # a body whose acronym nobody knows, and two parties
        ("tr", "Dün WWF-Türkiye gönüllüleri geldi.", []),
        ("tr", "Dün NATO-Türkiye zirvesi yapıldı.", ["organisation:nato", "place:turkiye"]),
    ],
)
def test_what_is_called_after_a_place_in_the_gazetteer(
    lang: str, text: str, found: list[str], builtin: Resolver
) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # a continent's contest, but whose champion somebody is, and whose championship it is in a country
        ("ru", "В июне начнётся чемпионат Европы, осенью Кубок Африки.", []),
        ("uk", "Це медаль чемпіонату Європи та Кубка Азії.", []),
        ("ru", "Он чемпион Европы и победитель чемпионата России.", ["Европы", "России"]),
        # a body's name is a street's or a square's
        ("ru", "Люди пришли на площадь Великого Национального Собрания.", []),
        ("uk", "Живе на вулиці Національної гвардії.", []),
        ("uk", "На площі Національна гвардія стояла.", ["Національна гвардія"]),
        # a Latin name in a Cyrillic text, which a place's name begins or ends
        ("uk", "Ділянки фірми JSW Steel Italy продали.", []),
        ("uk", "Гроші програми Ukraine Facility чекають.", []),
        ("uk", "На етикетці стоїть Made in Italy, на конверті Kyiv, Ukraine.", ["Italy", "Kyiv", "Ukraine"]),
    ],
)
def test_contests_squares_and_firms_that_are_no_places(
    builtin: Resolver, lang: str, text: str, found: list[str]
) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # a country's or a town's exchange, port or airport by its full name, but what a headline says of it
        ("en", "They trade on the Kazakhstan Stock Exchange and the Astana International Exchange.", []),
        ("en", "The Baku International Sea Trade Port opened.", []),
        ("en", "The Ukraine war and the Russia sanctions bill go on.", ["Ukraine", "Russia"]),
        # what a country's or a house's name ends
        ("en", "A spokesman for Transport Scotland and Police Scotland said so.", []),
        ("en", "Electric Networks of Armenia and the Great House of Cilicia said so.", []),
        ("en", "The houses and railways of Armenia are old.", ["Armenia"]),
        ("en", "The Mother See of Holy Etchmiadzin said so.", []),
        # chambers, unions, clubs and universities with `and`, with a river's name and with several words
        ("tr", "Iğdır Ticaret ve Sanayi Odası açıkladı.", []),
        ("tr", "Karadeniz Fındık ve Mamulleri İhracatçıları Birliği açıkladı.", []),
        ("tr", "Dün Ankara Aski Spor Kulübü kazandı.", []),
        ("tr", "Artvin Çoruh Üniversitesi'nden geldi.", []),
        ("tr", "Rize Valisi ve Ticaret Odası Başkanı geldi.", ["Rize"]),
        ("tr", "Trabzon ve Rize Barosu geldi.", ["Trabzon"]),
        # a Turkish contest of a continent, but whose champion somebody is
        ("tr", "Avrupa Güreş Şampiyonası ve Avrupa şampiyonası sürüyor.", []),
        ("tr", "Dün Avrupa şampiyonu oldu.", ["Avrupa"]),
        # a song or a film in Turkish quotation marks, but what somebody says
        ("tr", 'Sanatçı, çıkışını "Çeşme" ile yaptı, "Ankara" şarkısını söyledi.', []),
        ("tr", 'Bakan "Ankara" dedi.', ["Ankara"]),
    ],
)
def test_parts_of_names_of_unknown_bodies_and_works(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.text for mention in builtin.annotate(text, lang).mentions] == found


def test_a_turkish_text_has_an_airline_by_its_english_name(builtin: Resolver) -> None:
    assert not builtin.annotate("Dün Air Moldova'nın uçağı indi.", "tr").mentions
