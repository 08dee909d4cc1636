"""Some entities that bear like names, the names to ask for them by, and who is found."""

from __future__ import annotations

from gazetteer import Entity, Name, Role
from resolver import Resolver

PUTIN = Entity(
    "person:putin",
    "person",
    (Name("Vladimir Putin", "en"), Name("Владимир Владимирович Путин", "ru", "official"), Name("Владимир Путин", "ru")),
    native="ru",
    countries=("RU",),
    born=1952,
    gender="male",
    roles=(Role("president", None, 2012, None),),
    prominence=10_000,
)
IGOR = Entity(
    "person:igor-putin",
    "person",
    (Name("Igor Putin", "en"), Name("Игорь Путин", "ru")),
    countries=("RU",),
    born=1953,
    prominence=30,
)
ZELENSKYY = Entity(
    "person:zelenskyy",
    "person",
    (
        Name("Volodymyr Zelenskyy", "en"),
        Name("Володимир Олександрович Зеленський", "uk", "official"),
        Name("Володимир Зеленський", "uk"),
    ),
    native="uk",
    countries=("UA",),
    born=1978,
    gender="male",
    prominence=9700,
)
ZELENSKA = Entity(
    "person:zelenska",
    "person",
    (Name("Olena Zelenska", "en"), Name("Олена Зеленська", "uk")),
    countries=("UA",),
    gender="female",
    prominence=900,
)
FOMIN_RU = Entity(
    "person:fomin-ru",
    "person",
    (Name("Alexander Fomin", "en"), Name("Александр Васильевич Фомин", "ru")),
    countries=("RU",),
    born=1959,
    prominence=200,
)
FOMIN_KZ = Entity(
    "person:fomin-kz",
    "person",
    (Name("Alexander Fomin", "en"), Name("Александр Фомин", "ru")),
    countries=("KZ",),
    born=1975,
    prominence=200,
)
FIDAN = Entity(
    "person:fidan",
    "person",
    (Name("Hakan Fidan", "tr"),),
    countries=("TR",),
    roles=(Role("foreign-minister", None, 2023, None),),
    prominence=5000,
)
KYIV = Entity(
    "place:kyiv",
    "place",
    (Name("Kyiv", "en"), Name("Київ", "uk"), Name("Киев", "ru")),
    countries=("UA",),
    prominence=9500,
)
PETERSBURG = Entity(
    "place:saint-petersburg",
    "place",
    (
        Name("Saint Petersburg", "en"),
        Name("Санкт-Петербург", "ru"),
        Name("Leningrad", "en", "former", 1924, 1991),
        Name("Ленинград", "ru", "former", 1924, 1991),
    ),
    countries=("RU",),
    prominence=8000,
)
ODESA = Entity(
    "place:odesa",
    "place",
    (Name("Odesa", "en"), Name("Одеса", "uk")),
    countries=("UA",),
    prominence=4000,
    never=("Odesos",),
)
ODESSA_US = Entity("place:odessa-texas", "place", (Name("Odessa", "en"),), countries=("US",), prominence=3000)
SBU = Entity(
    "organisation:sbu",
    "organisation",
    (
        Name("Security Service of Ukraine", "en"),
        Name("Служба безпеки України", "uk"),
        Name("SBU", "en", "acronym"),
        Name("СБУ", "uk", "acronym"),
    ),
    countries=("UA",),
    prominence=6000,
)
VARIANT_KILLED = Entity("organisation:never", "organisation", (Name("Naftogaz", "en"),), never=("Naftagaz",))
RECORDS = [
    PUTIN,
    IGOR,
    ZELENSKYY,
    ZELENSKA,
    FOMIN_RU,
    FOMIN_KZ,
    FIDAN,
    KYIV,
    PETERSBURG,
    ODESA,
    ODESSA_US,
    SBU,
    VARIANT_KILLED,
]

NAMES = [
    "Vladimir Putin",
    "Putin",
    "Володимир Зеленський",
    "Зеленська",
    "Alexander Fomin",
    "Fomin",
    "Hakan Fidan",
    "Fidan",
    "Kiew",
    "Києва",
    "Ленинграде",
    "Odessa",
    "Odesa",
    "SBU",
    "СБУ",
    "Служби безпеки України",
    "Naftogaz",
    "Zghurskyi",
    "Igor Putin",
    "V. Putin",
    "",
    "Security Service",
]


def answer(resolver: Resolver, name: str, **known: object) -> str | None:
    match = resolver.resolve(name, **known)  # type: ignore[arg-type]
    return match.id if match else None
