"""Who appears in the scenes, and scenes with their mentions marked.

A text is given with its mentions in braces, each with the end of its ID: ``{Putin|putin} spoke``.
"""

from __future__ import annotations

import re

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver

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
