"""What the press of four countries writes, as passages of it had it; the sentences here are made after their kind."""

from __future__ import annotations

import pytest

from resolver import Resolver

FOUND = [
    # names that authors write small on purpose
    ("uk", "Війська рф обстріляли Харків.", ["рф place:russia", "Харків place:kharkiv"]),
    ("uk", "Режим путіна не зупиниться, кажуть у Києві.", ["путіна person:vladimir-putin", "Києві place:kyiv"]),
    ("uk", "У росії тихо. Саратов горить.", ["росії place:russia", "Саратов place:saratov"]),
    ("ru", "Санкции против рф и белоруссии продлили.", ["рф place:russia", "белоруссии place:belarus"]),
    ("tr", "patrik bugün trabzon'a geldi.", ["trabzon place:trabzon"]),
    # regions that an English noun or an office tells
    (
        "en",
        "In the provinces of Erzurum, Ağrı and Muş roads were closed.",
        ["Erzurum place:erzurum-province", "Ağrı place:agri-province", "Muş place:mus-province"],
    ),
    ("en", "The province of Sivas was cut off.", ["Sivas place:sivas-province"]),
    (
        "en",
        "Fires burned in the Oryol and Nizhny Novgorod regions.",
        ["Oryol place:oryol-oblast", "Nizhny Novgorod regions place:nizhny-novgorod-oblast"],
    ),
    ("en", "Fighting went on in the Zaporizhia and Kherson Oblasts.", ["Zaporizhia place:zaporizhzhia-oblast"]),
    ("en", "Later Ryazan Governor Pavel Malkov spoke.", ["Ryazan place:ryazan-oblast"]),
    ("uk", "У Харківському регіоні тихо.", ["Харківському регіоні place:kharkiv-oblast"]),
    ("ru", "В Белгородском регионе тихо.", ["Белгородском регионе place:belgorod-oblast"]),
    # clubs by the first word of their names, in the sport that they play
    (
        "en",
        "SKA St. Petersburg beat Metallurg Magnitogorsk 3-2. Now Metallurg must win, and SKA leads the series.",
        ["Metallurg organisation:metallurg-magnitogorsk", "SKA organisation:ska-saint-petersburg"],
    ),
    ("tr", "Voleybolda derbi: pasör VakıfBank'a set kazandırdı.", ["VakıfBank organisation:vakifbank-sk"]),
    ("tr", "Kredi faizini VakıfBank indirdi.", ["VakıfBank organisation:vakifbank"]),
    # the quarters of the sky beside a country
    ("uk", "Хуртовини накрили Захід України.", ["України place:ukraine"]),
    # a name that the text has small by the way
    (
        "tr",
        "hava trabzon il merkezinde serin. Trabzon Valisi halkı uyardı.",
        ["Trabzon place:trabzon"],
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), FOUND)
def test_what_the_press_names(builtin: Resolver, lang: str, text: str, expected: list[str]) -> None:
    found = [f"{one.text} {one.id}" for one in builtin.annotate(text, lang=lang).mentions]
    assert [one for one in expected if one not in found] == [], found


NOT_FOUND = [
    # words by a convention that nobody would spell them by
    ("en", "The Culture Route Festival opened.", "person:mark-rutte"),
    ("en", "Sylvia by Leo Delibes was danced.", "person:lula-da-silva"),
    ("uk", "Народна Війна триває.", "place:vienna"),
    ("tr", "Petrol arzında denge RİSK ALTINDA kaldı.", "place:altindag"),
    ("tr", "Petrol arzında denge RİSK ALTINDA kaldı.", "organisation:unmanned-systems-forces-of-russia"),
    ("tr", "Sivil Azerbaycan Türkü öldürüldü.", "place:turku"),
    ("tr", "Sırp pasör Tijana Boškovic geldi.", "place:kemerhisar"),
    # two capitals end a sentence, and no initial does
    ("ru", "Так сообщили в Nord Stream 2 AG. Об этом пишет ТАСС.", "place:ob-river"),
    # a pronoun is no ending of an ordinal
    ("uk", "Бій закінчено. Ми звільнили село.", "place:shu-kazakhstan"),
    # dates
    ("tr", "Bütçe 21 Aralık tarihine kadar görüşülecek.", "place:aralik-323735"),
    ("tr", "Anma her yıl 26 Aralıkta yapılır.", "place:aralik-323735"),
    # given names and surnames
    ("uk", "Про це сказав Заїр Смедляєв.", "place:democratic-republic-of-the-congo"),
    ("en", "Victoria Tereshkina danced last night.", "place:victoria-seychelles"),
    ("ru", "Осудили Бориса Шпигеля. Жену Шпигеля оправдали.", "organisation:der-spiegel"),
    # longer names that the gazetteer lacks
    ("en", "The European and Euro-Atlantic Integration of Ukraine goes on.", "place:atlantic-ocean"),
    ("en", "Bail was set at US$190,000 in Kyiv.", "place:united-states"),
    ("tr", "Crans-Montana sonrası görüşmeler bitti.", "place:montana"),
    ("tr", "Halk Cumhuriyet Caddesi önünde toplandı.", "organisation:cumhuriyet"),
    ("tr", "Miting Van Mall AVM önünde yapılacak.", "place:van"),
    ("tr", "Harbiye Nazırı Enver Paşa geldi.", "place:harbiye"),
    ("en", "The head of the Sverdlovsk Chess Federation spoke.", "organisation:chess-federation-of-russia"),
    ("en", "The Inter-Parliamentary Assembly met.", "organisation:inter-milan"),
    (
        "en",
        "The Institute of Applied Mechanics of the Russian Academy of Sciences (IAM) closed. IAM is old.",
        "IAM organisation:russian-academy-of-sciences",
    ),
    ("ru", "Горел Саратовский нефтеперерабатывающий завод (НПЗ).", "НПЗ facility:saratov-refinery"),
    # whose general assembly it is
    ("tr", "TBMM Genel Kurulu toplandı, Genel Kurul'da oylama yapıldı.", "organisation:un-general-assembly"),
]


@pytest.mark.parametrize(("lang", "text", "unwanted"), NOT_FOUND)
def test_what_the_press_does_not_name(builtin: Resolver, lang: str, text: str, unwanted: str) -> None:
    found = [f"{one.text} {one.id}" for one in builtin.annotate(text, lang=lang).mentions]
    assert not [one for one in found if one.endswith(unwanted)], found


def test_what_is_written_small_is_told_as_it_stands(builtin: Resolver) -> None:
    text = "У Києві кажуть, що війська рф відступили."
    (mention,) = [one for one in builtin.annotate(text, lang="uk").mentions if one.id == "place:russia"]
    assert text[mention.start : mention.end] == mention.text == "рф"


MORE = [
    # whom the living have for namesakes among the dead
    ("en", "In Grozny yesterday Kadyrov said so.", ["Kadyrov person:ramzan-kadyrov"]),
    # a secular name in brackets
    ("ru", "Архиепископ Евстратий (Зоря) ответил журналистам.", ["Евстратий (Зоря) person:yevstratii-zoria"]),
    ("tr", "Güçler Kobanî istikametine çekildi, Kobanî'de sakin.", ["Kobanî place:kobani"]),
    # raions by the land that they are
    ("uk", "На Тячівщині зійшли лавини, на Рахівщині дощ.", ["Тячівщині place:tiachiv-raion"]),
    ("uk", "На Тячівщині зійшли лавини, на Рахівщині дощ.", ["Рахівщині place:rakhiv-raion"]),
    # what a region is to Turkish newspapers, and regions behind the noun that they share
    ("tr", "Karpov, Çelyabinsk eyaletinde doğdu.", ["Çelyabinsk eyaletinde place:chelyabinsk-oblast"]),
    ("ru", "Только в двух областях — Брянской и Оренбургской.", ["Оренбургской place:orenburg-oblast"]),
    ("ru", "Атакованы области: Курская, Белгородская.", ["Курская place:kursk-oblast"]),
    ("uk", "Чотири райони: Ізюмський, Куп'янський і Чугуївський.", ["Куп'янський place:kupiansk-raion"]),
    # a route, which is no title
    ("uk", "Рух дизельного потягу «Рахів – Івано-Франківськ» припинено.", ["Івано-Франківськ place:ivano-frankivsk"]),
    # the sport of a whole report
    (
        "tr",
        "Basketbol liginde haftanın maçı. Anadolu Efes, konuk ettiği rakibini seyircisinin önünde, uzatmada ve son "
        "saniyede bulduğu sayıyla geçti; salonu dolduranlar sevindi, oyuncular soyunma odasına uzun süre gitmedi. "
        "Sonuç böyle oldu, herkes evine döndü ve ertesi gün gazeteler bunu yazdı. Konuk CSKA Moskova üzüldü. "
        "Salonda uzun süre kimse kalmadı, ışıklar söndü, temizlik ekipleri geldi ve kapılar sabaha kadar kapandı; "
        "dışarıda bekleyenler de soğukta daha fazla durmadı, otobüslere binip gitti. Basketbol budur.",
        ["CSKA Moskova organisation:cska-moscow-basketball"],
    ),
    # whole names written small
    ("uk", "Речник дмитро пєсков сказав.", ["дмитро пєсков person:dmitry-peskov"]),
    ("ru", "Режим владимира путина.", ["владимира путина person:vladimir-putin"]),
    # several governments
    ("ru", "Договор между правительствами России и Турции.", ["России place:russia"]),
    ("ru", "В порт Мариуполь и аэропорт Саратова не попасть.", ["порт Мариуполь facility:mariupol-port"]),
    # a word of the name's own in brackets
    (
        "ru",
        "Объединённая группировка войск (сил) отступила.",
        ["Объединённая группировка войск (сил) organisation:joint-group-of-forces-of-russia"],
    ),
]


@pytest.mark.parametrize(("lang", "text", "expected"), MORE)
def test_who_is_meant(builtin: Resolver, lang: str, text: str, expected: list[str]) -> None:
    found = [f"{one.text} {one.id}" for one in builtin.annotate(text, lang=lang).mentions]
    assert [one for one in expected if one not in found] == [], found


@pytest.mark.parametrize(
    ("lang", "text", "unwanted"),
    [
        ("uk", "Будівництво енергоблоків 5 та 6 Хмельницької АЕС почали.", "organisation:mi6"),
        ("tr", "Heyet KKTC Cumhuriyet Meclisi'ni ziyaret etti.", "organisation:cumhuriyet"),
        ("tr", "Halkı kin ve düşmanlığa tahrik suçu işledi.", "place:heybeliada"),
        ("tr", "Kent, Roma dönemine ait kalıntılar barındırıyor.", "place:rome"),
        ("tr", "Seyirciler Don Kişot balesini izledi.", "place:don-river"),
        ("tr", "Kıbrıs Türk halkının mücadelesi anlatıldı.", "place:cyprus"),
        ("tr", "Kürsüde “Meclis'in iradesi” dedi.", "organisation:mejlis-of-the-crimean-tatar-people"),
        ("en", "Fidan also met with Qubad Talabani in Erbil.", "person:jalal-talabani"),
        ("en", "Gas was found at the Tuna-1 well.", "place:danube"),
        ("en", "Members of the Kurdistan Democratic Party voted.", "place:kurdistan"),
        ("ru", "Враг давит на Покровское направление.", "place:pokrovske"),
        ("ru", "Он играл в Московском театре юного зрителя.", "person:patriarch-kirill"),
        ("ru", "Сухогруз NAZLIM (IMO: 7802122) шёл в порт.", "organisation:imo"),
        ("ru", "Глава области: Брянский сказал.", "place:bryansk-oblast"),
        ("tr", "KIBRIS TÜRK HALKINA VEFA\n\nBaşkan konuştu.", "place:heybeliada"),
        ("tr", "TÜRKİYE İLE DAYANIŞMA\n\nKim Jong-il dün geldi.", "İLE person:kim-jong-il"),
    ],
)
def test_who_is_not_meant(builtin: Resolver, lang: str, text: str, unwanted: str) -> None:
    found = [f"{one.text} {one.id}" for one in builtin.annotate(text, lang=lang).mentions]
    assert not [one for one in found if one.endswith(unwanted)], found
