"""Where the spellings of a name come from: the gazetteer's names of an entity, or what a plain name may stand for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import exp

from gazetteer.entity import DERIVED_TYPES, Entity
from resolver.language.romanisation.tables import telling_signs
from resolver.language.scripts import letters
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES, detect, sister
from resolver.writing.foreign_names import LATIN_PRESS
from resolver.writing.renderings import SOURCES, Rendering, renderings, without_marks
from resolver.writing.restoring import Restored, is_foreign, is_spelt_out, restored

PREFERRED = 0.9
"""The weight of a gazetteer's plain names: nothing else of it has as much."""

GIVEN, GAZETTEER, RESTORED = "given", "gazetteer", "restored"

_OWN = {None: PREFERRED, "short": 0.5, "alias": 0.6, "exonym": 0.6, "acronym": 0.6, "birth": 0.35, "nickname": 0.4}
_OWN_SELDOM = 0.4
"""How usual a gazetteer's own name is, by its type; official and former ones are those of documents and old texts."""

_RENDERED = {None: 1.0, "short": 0.4, "alias": 0.4, "acronym": 0.3}
_RENDERED_SELDOM = 0.2
"""How usual it is to spell a name of that type in other letters."""

_TRANSLATED = {"organisation": 0.5, "facility": 0.6}
"""How usual it is to spell names in other letters, by the kind of what is rather translated."""

_SISTER = {("uk", "ru"): 0.45, ("ru", "uk"): 0.1}
"""What counts of the name in the sister language, by native language: Kharkov is met, Peterburh hardly."""

_FOREIGN = {"ru": 0.6, "uk": 0.1}
"""What counts of the Russian and the Ukrainian name where the native one is in another alphabet that is not Latin."""

_OWN_KNOWN = 0.35
"""What counts of a spelling by rule in a language in which the gazetteer has a name."""

_UNTOLD = 0.8
_ACROSS = 0.3
_SISTERS = 2
_PLAUSIBLE = 0.85
_OTHER_LANGUAGE = 0.6
_SPELT_OUT = 0.5
"""What a foreigner's name counts in Cyrillic whose letters alone tell how it is written there."""

_SISTER_OF_FOREIGN, _BACK = 0.3, 0.1
"""What counts of what letters make of a foreigner's name in the sister language, and in Latin letters again."""


def of_entity(entity: Entity) -> Iterator[Rendering]:
    """The entity's own names, and the spellings that rules make of them."""
    named = [name for name in entity.names if name.type not in DERIVED_TYPES]
    for name in named:
        tag = ":".join(part for part in (GAZETTEER, name.lang, name.type) if part)
        own = Rendering(name.text, tag, name.lang, _OWN.get(name.type, _OWN_SELDOM))
        yield own
        yield from without_marks([own])
    yield from _taken_over_from_home(entity)
    known = {name.lang for name in named if name.lang in CYRILLIC_LANGUAGES}
    for name in named:
        lang = name.lang or _told(name.text)
        rate = _rate(entity, lang) * _RENDERED.get(name.type, _RENDERED_SELDOM) * _TRANSLATED.get(entity.kind, 1.0)
        for one in renderings(name.text, lang) if rate else ():
            counts = rate * _OWN_KNOWN if one.lang in known else rate
            yield replace(one, origin=f"{lang}:{name.text}", rate=counts)
    if entity.native is None and not any(_rate(entity, name.lang or _told(name.text)) for name in named):
        for one in of_plain(named[0].text) if named else ():
            yield replace(one, rate=one.rate * _UNTOLD)


def _taken_over_from_home(entity: Entity) -> Iterator[Rendering]:
    """A person's name at home where that is in Latin letters, in the languages in which the gazetteer has none."""
    home = entity.preferred(entity.native) if entity.kind == "person" and entity.native else None
    if home is None or entity.native in CYRILLIC_LANGUAGES or letters.script(home.text) != letters.LATIN:
        return
    missing = [lang for lang in LATIN_PRESS if not any(name.lang == lang for name in entity.names)]
    source = f"{GAZETTEER}:{entity.native}"
    yield from _taken_over(Rendering(home.text, source, None, PREFERRED), missing)


def _rate(entity: Entity, lang: str) -> float:
    """How much the spellings of the entity's names in a language count."""
    native = entity.native
    if lang not in SOURCES:
        return 0.0
    if native == lang:
        return 1.0
    if native is None:
        return _UNTOLD if lang in CYRILLIC_LANGUAGES else 0.0
    if native in CYRILLIC_LANGUAGES:
        return _SISTER.get((native, lang), 0.0)
    preferred = entity.preferred(native)
    latin = preferred is None or letters.script(preferred.text) == letters.LATIN
    return 0.0 if latin else _FOREIGN.get(lang, 0.0)


def of_plain(name: str) -> Iterator[Rendering]:
    """The spellings of a name that nobody is known to bear: as its letters and its language, told from them, allow."""
    script = letters.script(name)
    turkish = script == letters.LATIN and detect(name) == "tr"
    told = _cyrillic(name) if script == letters.CYRILLIC else [("tr" if turkish else None, 1.0)]
    given = [Rendering(name, GIVEN, lang, rate, lang or "") for lang, rate in told]
    yield from given
    yield from without_marks(given)
    if script == letters.CYRILLIC:
        for lang, rate in _cyrillic(name):
            yield from _native(name, lang, rate)
    elif turkish:
        yield from _scaled(renderings(name, "tr"), name, 1.0)
        yield from _taken_over(given[0], LATIN_PRESS)
    elif script == letters.LATIN:
        foreign = is_foreign(name)
        if foreign:
            yield from _taken_over(given[0], LATIN_PRESS)
        for one in restored(name):
            rate = _PLAUSIBLE * exp(-one.price)
            if foreign:
                yield from _of_foreigner(one, rate * (_SPELT_OUT if is_spelt_out(name) else 1.0))
                continue
            origin = f"{one.lang}:{one.text}"
            yield Rendering(one.text, f"{RESTORED}:{one.lang}", one.lang, 1.0, origin, rate)
            if one.lang in CYRILLIC_LANGUAGES:
                yield from _native(one.text, one.lang, rate)
            else:
                yield from _scaled(renderings(one.text, one.lang), origin, rate)


def _taken_over(name: Rendering, langs: Iterable[str]) -> Iterator[Rendering]:
    """A name in Latin letters as it stands in languages that take it over, with its diacritics and without."""
    found = [replace(name, lang=lang, weight=PREFERRED * name.weight) for lang in langs]
    yield from found
    yield from without_marks(found)


def _of_foreigner(one: Restored, rate: float) -> Iterator[Rendering]:
    """A foreigner's name in Cyrillic; what romanisation makes of that again is met in papers of Russia's offices."""
    origin = f"{one.lang}:{one.text}"
    yield Rendering(one.text, f"{RESTORED}:{one.lang}", one.lang, 1.0, origin, rate)
    for again in _native(one.text, one.lang, rate):
        if letters.script(again.text) == letters.CYRILLIC:
            yield replace(again, rate=again.rate * _SISTER_OF_FOREIGN)
        else:
            yield replace(again, rate=again.rate * _BACK)


def _native(name: str, lang: str, rate: float) -> Iterator[Rendering]:
    """The spellings of a Cyrillic name, and those of what it is in the sister language."""
    found = renderings(name, lang)
    yield from _scaled(found, f"{lang}:{name}", rate)
    other = sister(lang)
    own: dict[str, float] = {}
    for one in found:
        if one.lang == other:
            own[one.text] = max(one.weight, own.get(one.text, 0.0))
    for text in sorted(own, key=lambda text: (-own[text], text))[:_SISTERS]:
        latin = (one for one in renderings(text, other) if letters.script(one.text) == letters.LATIN)
        for one in _scaled(latin, f"{other}:{text}", rate * own[text] * _ACROSS):
            yield replace(one, source=f"{other}>{one.source}")


def _cyrillic(name: str) -> list[tuple[str, float]]:
    """The languages that a name in Cyrillic can be in, and how much its spellings by each count."""
    able = [lang for lang in letters.orthographies(name) if lang in CYRILLIC_LANGUAGES] or ["ru"]
    if len(able) < 2:
        return [(able[0], 1.0)]
    signs = {lang: telling_signs(name.lower(), lang) for lang in able}
    likely = max(able, key=lambda lang: signs[lang])
    return [(lang, 1.0 if lang == likely else _OTHER_LANGUAGE) for lang in able]


def _told(text: str) -> str:
    """The language of a gazetteer's name that has none written to it."""
    return _cyrillic(text)[0][0] if letters.script(text) == letters.CYRILLIC else detect(text)


def _scaled(found: Iterable[Rendering], origin: str, rate: float) -> Iterator[Rendering]:
    """Renderings of a name that counts so much."""
    return (replace(one, origin=origin, rate=rate) for one in found)
