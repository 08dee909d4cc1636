"""Institutions, facilities and regions as newspapers from Germany to Czechia call them."""

from __future__ import annotations

import pytest

from resolver import Resolver

BODIES = {
    "organisation:good-party": ("Yaxşı Partiya", "Жақсы партия"),
    "organisation:anadolu-agency": ("Анадолы агенттігі",),
    "facility:blue-mosque": ("Синята джамия",),
    "place:united-states": ("САЩ", "АҚШ", "ABŞ"),
    "place:italy": ("Olaszország", "Olaszországban"),
    "place:zaporizhzhia": ("Zaporiyia",),
    "person:xi-jinping": ("Hszi Csin-ping",),
    "organisation:sbu": (
        "Sicherheitsdienst der Ukraine",
        "Service de sécurité d'Ukraine",
        "Servicio de Seguridad de Ucrania",
        "Servizio di sicurezza dell'Ucraina",
        "Służba Bezpieczeństwa Ukrainy",
        "Veiligheidsdienst van Oekraïne",
        "Bezpečnostní služba Ukrajiny",
    ),
    "organisation:central-bank-of-turkiye": (
        "Zentralbank der Türkei",
        "Türkische Zentralbank",
        "Banque centrale de Turquie",
        "Banco Central de Turquía",
        "Banca centrale turca",
        "Bank Centralny Turcji",
        "Centrale bank van Turkije",
        "Turecká centrální banka",
    ),
    "organisation:grand-national-assembly-of-turkiye": (
        "Große Nationalversammlung der Türkei",
        "Grande Assemblée nationale de Turquie",
        "Gran Asamblea Nacional de Turquía",
        "Grande Assemblea Nazionale Turca",
        "Wielkie Zgromadzenie Narodowe Turcji",
        "Velké národní shromáždění Turecka",
        "Parlamento de Turquía",
    ),
    "organisation:ministry-of-defence-of-russia": (
        "ministère russe de la Défense",
        "ministero della Difesa russo",
        "Ministerstwo Obrony Rosji",
        "Russisch ministerie van Defensie",
        "ruské ministerstvo obrany",
    ),
    "organisation:ministry-of-foreign-affairs-of-ukraine": (
        "ukrainisches Außenministerium",
        "Ministerio de Asuntos Exteriores de Ucrania",
        "Ministerstwo Spraw Zagranicznych Ukrainy",
        "Ministerstvo zahraničí Ukrajiny",
    ),
    "organisation:government-of-russia": ("Russische Regierung", "Gobierno de Rusia", "Governo russo"),
    "organisation:constitutional-court-of-russia": ("Verfassungsgericht Russlands", "Corte constitucional de Rusia"),
    "organisation:prosecutor-generals-office-of-ukraine": (
        "Generalstaatsanwaltschaft der Ukraine",
        "Parquet général d'Ukraine",
        "Fiscalía General de Ucrania",
        "Procura generale dell'Ucraina",
    ),
    "organisation:nabu": ("Nationales Antikorruptionsbüro der Ukraine", "Bureau national anti-corruption d'Ukraine"),
    "organisation:turkish-armed-forces": ("Türkische Streitkräfte", "Fuerzas Armadas de Turquía"),
    "organisation:state-duma": ("Staatsduma", "Duma di Stato", "Duma Państwowa", "Státní duma", "Staatsdoema"),
    "organisation:pkk": ("Partido de los Trabajadores del Kurdistán", "Kurdische Arbeiterpartei"),
    "organisation:republican-peoples-party": ("Republikanische Volkspartei", "Parti républicain du peuple"),
    "organisation:moscow-state-university": ("Moskauer Staatsuniversität", "Universidad Estatal de Moscú"),
    "organisation:istanbul-university": ("Université d'Istanbul", "Università di Istanbul"),
    "organisation:russian-orthodox-church": ("Russisch-Orthodoxe Kirche", "Église orthodoxe russe"),
    "facility:zaporizhzhia-nuclear-power-plant": (
        "Atomkraftwerk Saporischschja",
        "Central nuclear de Zaporiyia",
        "Centrale nucléaire de Zaporijia",
        "Elektrownia jądrowa w Zaporożu",
        "Záporožská jaderná elektrárna",
        "Kerncentrale van Zaporizja",
    ),
    "facility:istanbul-airport": ("Flughafen Istanbul", "Aeropuerto de Estambul", "Letiště Istanbul"),
    "facility:crimean-bridge": ("Krim-Brücke", "Pont de Crimée", "Ponte di Kerch", "Krymský most", "Krimbrug"),
    "facility:15-july-martyrs-bridge": ("Bosporus-Brücke", "Puente del Bósforo"),
    "organisation:orthodox-church-of-ukraine": ("Orthodoxe Kirche der Ukraine", "Pravoslavná církev Ukrajiny"),
    "organisation:ukrainian-orthodox-church": ("Ukrainisch-orthodoxe Kirche", "Ukraiński Kościół Prawosławny"),
    "organisation:state-border-guard-service-of-ukraine": ("Staatsgrenzdienst der Ukraine",),
    "organisation:middle-east-technical-university": ("Technische Universität des Nahen Ostens",),
    "facility:winter-palace": ("Winterpalast", "Palais d'Hiver", "Zimní palác", "Winterpaleis"),
    "facility:bolshoi-theatre": ("Bolschoi-Theater", "Teatro Bolshói", "Bolsjojtheater"),
    "facility:cathedral-of-christ-the-saviour": ("Christ-Erlöser-Kathedrale", "Chrám Krista Spasitele"),
    "facility:hermitage-museum": ("Musée de l'Ermitage", "Museo del Ermitage", "Ermitaż"),
    "facility:dolmabahce-palace": ("Dolmabahçe-Palast", "Palais de Dolmabahçe"),
    "facility:odesa-port": ("Hafen von Odessa", "Port w Odessie", "Haven van Odessa"),
    "place:kharkiv-oblast": ("Région de Kharkiv", "Charkovská oblast"),
    "place:belgorod-oblast": ("Gebiet Belgorod", "Belgorod province"),
    "place:krasnodar-krai": ("Region Krasnodar", "Región de Krasnodar", "Krasnodarský kraj"),
    "place:kyiv-oblast": ("provincia di Kiev", "Kyjevská oblast"),
}


@pytest.mark.parametrize(("name", "identifier"), [(name, body) for body, names in BODIES.items() for name in names])
def test_bodies_are_found_by_their_foreign_names(builtin: Resolver, name: str, identifier: str) -> None:
    match = builtin.resolve(name)
    assert match is not None, builtin.explain(name)
    assert match.id == identifier


@pytest.mark.parametrize(
    "name",
    [
        "Nawalny-Stiftung",
        "Putin-Partei",
        "Verfassungsgericht von Atlantis",
        "Zentralbank der Mongolei",
        "Ministère de la Défense de Mongolie",
        "Gebiet Hintertux",
        "Aeropuerto de Cochabamba",
        "Staatsanwaltschaft Bielefeld",
        "Parque de la Moneda",
        "Teatro alla Scala",
        "Chiesa di San Lorenzo",
    ],
)
def test_foreign_names_of_others_are_nobodys(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "Consiglio di Stato",
        "Cour des comptes",
        "Conseil des ministres",
        "Banco Nacional",
        "Corte di Cassazione",
        "Assemblea Nazionale",
        "Partido Popular",
        "Partito Socialista",
        "Ozbrojené síly",
        "Staatsrat",
        "Verteidigungsministerium",
    ],
)
def test_bodies_that_every_state_has_are_the_readers_own(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("Lomonossow-Universität", "organisation:moscow-state-university"),
        ("Föderationsrat", "organisation:federation-council"),
        ("Schwarzmeerflotte", "organisation:black-sea-fleet"),
        ("Flota del Norte", "organisation:northern-fleet"),
        ("Einiges Russland", "organisation:united-russia"),
        ("Servidor del Pueblo", "organisation:servant-of-the-people"),
        ("Conseil de sécurité", "organisation:un-security-council"),
    ],
)
def test_bodies_of_one_state_alone_need_no_country(builtin: Resolver, name: str, identifier: str) -> None:
    match = builtin.resolve(name)
    assert match is not None
    assert match.id == identifier


@pytest.mark.parametrize("name", ["région du Gorgol", "Gebiet Belgorad-Nord", "Centralnej Komisji Wyborczej Albanii"])
def test_another_states_body_or_region_is_nobody(builtin: Resolver, name: str) -> None:
    assert builtin.resolve(name) is None
