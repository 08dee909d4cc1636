"""The plausible spellings of a name, ranked, for somebody who searches for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from gazetteer.entity import KINDS, Entity
from resolver.errors import UnknownNameError
from resolver.frozen import frozen
from resolver.language.inflection import NameKind
from resolver.language.scripts import folding, letters
from resolver.writing import persons
from resolver.writing.inflected import case_forms
from resolver.writing.origins import GAZETTEER, PREFERRED, of_entity, of_plain
from resolver.writing.queries import LIMIT
from resolver.writing.renderings import Rendering

if TYPE_CHECKING:
    from gazetteer.gazetteer import Gazetteer

_ID = re.compile(rf"(?:{'|'.join(KINDS)}):\S+")
_SPACE = re.compile(r"\s+")
_MOST, _PREFERRED = 0.99, 0.95
"""The best score of a name but the first, and the least one of a gazetteer's plain names: rules come below these."""

_LEAST = 0.003

_TURNED = {letters.CYRILLIC: 0.2, letters.LATIN: 0.06}
"""How usual it is to put the family name first, by script: Russian and Ukrainian lists do."""

_SHORT = ((persons.family_alone, "surname", 0.9), (persons.with_initials, "initials", 0.6))
_SHORTENED, _TURNED_ROUND, _INFLECTED = 24, 12, 8
"""Of so many of the best spellings the short forms, the other order and the case forms are made."""


@frozen
@dataclass(frozen=True, slots=True)
class Variant:
    """One spelling of a name.

    ``conventions`` say what gives it, the most usual first: keys of romanisation standards; ``press:`` and the language
    of newspapers; ``gazetteer:`` with language and type; ``given`` (the query itself) or ``restored:`` and the language
    that a Latin name was taken back to. What was done then stands behind a slash (``/ascii``, ``/family-first``,
    ``/surname``, ``/initials``, ``/uk:genitive``). ``score`` (0 to 1) says how plausible and usual the spelling is; the
    preferred name has 1. ``langs`` are the languages whose texts have it, the most usual first; none where only
    libraries do.
    """

    text: str
    conventions: tuple[str, ...]
    score: float
    langs: tuple[str, ...] = ()

    @property
    def script(self) -> str | None:
        """The ISO 15924 code of the script that most of its letters are in."""
        return letters.script(self.text)


def variants(  # noqa: PLR0913 - each says something else of what is wanted
    gazetteer: Gazetteer,
    name_or_id: str,
    limit: int = LIMIT,
    *,
    langs: Collection[str] = (),
    kind: str | None = None,
    short: bool = False,
    inflected: bool = False,
) -> list[Variant]:
    """The plausible spellings of an entity of the gazetteer, or of a plain name, best first, at most ``limit``.

    ``langs`` keeps those of texts in these languages (ISO 639-1); ``kind`` says what a plain name is of. ``short`` adds
    a person's surname alone and with initials, ``inflected`` the case forms that Russian, Ukrainian and Turkish text
    has. Raises :class:`~resolver.errors.UnknownNameError` for an ID that the gazetteer does not have.
    """
    entity = gazetteer.get(name_or_id)
    if entity is None and _ID.fullmatch(name_or_id):
        near = f"'onomast gazetteer search {name_or_id.partition(':')[2]}' looks for what is near"
        raise UnknownNameError(f"{name_or_id}: no such ID in the gazetteer; {near}")
    if limit < 1 or not name_or_id.strip():
        return []
    if entity is not None:
        first, found, kind = entity.names[0].text, of_entity(entity), entity.kind
    else:
        first = _SPACE.sub(" ", unicodedata.normalize("NFC", name_or_id)).strip()
        found = of_plain(first)
        kind = kind or ("person" if persons.looks_personal(first) else None)
    ranked = _ranked(found, first, langs)
    if kind == "person":
        ranked = _rearranged(ranked, short)
    if inflected:
        gender = entity.gender if entity is not None else None
        ranked += _inflected(ranked, cast(NameKind, kind or "person"), gender)
    return _distinct(ranked, entity)[:limit]


def _ranked(found: Iterable[Rendering], first: str, langs: Collection[str]) -> list[Variant]:
    """The renderings by their spelling, the preferred name first."""
    by_text: dict[str, dict[tuple[str, str], Rendering]] = {}
    for one in found:
        if langs and one.lang not in langs:
            continue
        known = by_text.setdefault(unicodedata.normalize("NFC", one.text), {})
        key = one.origin, one.source
        if key not in known or known[key].weight < one.weight:
            known[key] = one
    ranked: list[Variant] = []
    for text, known in by_text.items():
        if text != first and letters.script(text) is None:
            continue  # a lone soft sign leaves nothing
        sources = sorted(known.values(), key=lambda one: (-one.weight * one.rate, one.source))
        score = 1.0 if text == first else _score(sources)
        if score >= _LEAST:
            ranked.append(Variant(text, tuple(dict.fromkeys(one.source for one in sources)), score, _langs(sources)))
    return sorted(ranked, key=_order)


def _langs(sources: Sequence[Rendering]) -> tuple[str, ...]:
    """The languages of those sources that are half as usual as the most usual one."""
    enough = sources[0].weight * sources[0].rate / 2
    return tuple(dict.fromkeys(one.lang for one in sources if one.lang and one.weight * one.rate >= enough))


def _score(sources: Iterable[Rendering]) -> float:
    """How plausible a spelling is: several conventions that agree on a name make it likelier, the best name counts."""
    doubts: dict[tuple[str, float], float] = {}
    preferred = False
    for one in sources:
        name = one.origin, one.rate
        doubts[name] = doubts.get(name, 1.0) * (1.0 - min(one.weight, 1.0))
        preferred = preferred or (one.source.startswith(GAZETTEER) and one.weight >= PREFERRED)
    best = max((1.0 - doubt) * rate for (_, rate), doubt in doubts.items())
    return _PREFERRED + (_MOST - _PREFERRED) * best if preferred else best * _PREFERRED


def _order(variant: Variant) -> tuple[float, str]:
    return -variant.score, variant.text


def _rearranged(ranked: list[Variant], short: bool) -> list[Variant]:
    """Those of a person with the family name first and, if asked for, the short forms."""
    more: list[Variant] = []
    for variant in ranked[:_TURNED_ROUND]:
        rate = _TURNED.get(variant.script or "", 0.0)
        more += _made(variant, persons.family_first, "family-first", rate)
    if short:
        for variant in ranked[:_SHORTENED]:
            for change, label, rate in _SHORT:
                more += _made(variant, change, label, rate)
    return sorted(ranked + more, key=_order)


def _made(variant: Variant, change: Callable[[str], str | None], label: str, rate: float) -> list[Variant]:
    text = change(variant.text)
    if text is None or not rate:
        return []
    sources = tuple(f"{source}/{label}" for source in variant.conventions)
    return [replace(variant, text=text, conventions=sources, score=variant.score * rate)]


def _inflected(ranked: list[Variant], kind: NameKind, gender: str | None) -> list[Variant]:
    """The case forms of the best spellings of each language that has them."""
    made: list[Variant] = []
    counts: dict[str, int] = {}
    heard = {folding.plain(one.text): one.text for one in ranked if "tr" in one.langs and not one.text.isascii()}
    for variant in ranked:
        for lang in variant.langs:
            reading = heard.get(folding.plain(variant.text)) if lang == "tr" else None
            forms = case_forms(variant.text, lang, kind, gender, reading) if counts.get(lang, 0) < _INFLECTED else ()
            counts[lang] = counts.get(lang, 0) + bool(forms)
            for text, label, rate in forms:
                sources = (f"{variant.conventions[0]}/{lang}:{label}",)
                made.append(Variant(text, sources, variant.score * rate, (lang,)))
    return made


def _distinct(ranked: list[Variant], entity: Entity | None) -> list[Variant]:
    """Each spelling once, with all that gives it, and none that an editor has ruled out."""
    never = frozenset(folding.fold(text) for text in entity.never) if entity is not None else frozenset[str]()
    found: dict[str, Variant] = {}
    for variant in sorted(ranked, key=_order):
        known = found.get(variant.text)
        if known is not None:
            both = dict.fromkeys(known.conventions + variant.conventions)
            found[variant.text] = replace(known, conventions=tuple(both))
        elif folding.fold(variant.text) not in never:
            found[variant.text] = variant
    return list(found.values())
