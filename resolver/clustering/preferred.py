"""The spelling to write, language by language: of the forms of a cluster, or the base form that they are cases of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz.distance.Levenshtein import distance as levenshtein

from resolver.clustering.clusters import Form
from resolver.clustering.languages import can_be, is_case_of, languages
from resolver.language.romanisation import romanise_any
from resolver.language.scripts import letters
from resolver.language.scripts.folding import fold, lower
from resolver.matching.comparison import compared
from resolver.matching.forms.hypotheses import base_forms
from resolver.matching.parts import parts
from resolver.matching.persons.given import clear_gender, is_listed
from resolver.writing.restoring import is_spelt_as_in

_DECLINES = ("ru", "uk", "tr", "en")
_CLEARLY_BETTER = 1.0
"""Log-odds by which a base form that nobody wrote must fit the other languages' forms better than what was written."""

_SUFFIXED = re.compile(r"['’][a-zçğıöşü]+$")
"""A Turkish case behind an apostrophe, or an English possessive."""

_MOST_COST = 1.0
_PER_PLACE = 0.001
_PER_LETTER = 0.01
"""Decides between spellings that agree equally well, and never otherwise."""


def preferred(forms: Sequence[Form], kind: str | None) -> dict[str, str]:
    """The spelling to write in each language that a form was met in, the most frequent language first.

    Whole names come before short ones, given name and family name alone before a patronymic beside them, and the base
    form before its cases, written or not: `Медынский`, where only `Медынского` and `Медынскому` were met.
    """
    by_lang: dict[str, list[Form]] = {}
    for form, langs in zip(forms, languages(forms), strict=True):
        for lang in langs:
            by_lang.setdefault(lang, []).append(form)
    ordered = sorted(by_lang.items(), key=lambda item: -sum(form.count for form in item[1]))
    found: dict[str, str] = {}
    for lang, own in ordered:
        others = [form for form in forms if form not in own]
        found[lang] = _chosen(own, others, lang, kind or "place")
    return found


def official(forms: Sequence[Form], lang: str, kind: str | None) -> str | None:
    """The spelling to write of those forms that have a patronymic; None where none has."""
    told = zip(forms, languages(forms), strict=True)
    own = [form for form, langs in told if lang in langs and _has_patronymic(form.text)]
    return _chosen(own, (), lang, "person") if own and kind == "person" else None


def _chosen(own: Sequence[Form], others: Sequence[Form], lang: str, kind: str) -> str:
    explained: dict[str, int] = {}
    written = {form.text for form in own}
    costs = dict.fromkeys(written, 0.0)
    for form in own:
        bases = _bases(form.text, lang, kind)
        nominatives = {text: 0.0 for text in written if is_case_of(form.text, text, lang)}
        for text in {form.text: 0.0} | nominatives | bases:
            explained[fold(text)] = explained.get(fold(text), 0) + form.count
        for text, cost in bases.items():
            costs[text] = min(cost, costs.get(text, cost))
    english = {text for text in written if _is_english(text, lang)}
    rank = {text: (_wholeness(text, kind), text in english, explained[fold(text)]) for text in costs}
    best = max(costs, key=lambda text: (rank[text], text in written, -costs[text], text))
    rivals = [text for text in costs if rank[text] == rank[best]]
    if others and len(rivals) > 1:
        # one form alone does not tell whether it is a case: the other languages' forms do
        anchor = max(others, key=lambda form: (_wholeness(form.text, kind), form.count, form.text)).text
        fits = {text: _fit(text, anchor, kind) for text in rivals}
        fitting = max(rivals, key=lambda text: (fits[text], text))
        margin = _CLEARLY_BETTER if best in written and fitting not in written else 0.0
        if fits[fitting] > fits[best] + margin:
            best = fitting
    best = _in_small_letters(best, lang)
    return best[:1].upper() + best[1:] if kind == "organisation" else best


def _is_english(text: str, lang: str) -> bool:
    """Whether a name is spelt as English newspapers spell Russian and Ukrainian ones, if it is English at all.

    Of Ivan and Iwan, which plain letters tell no language of, the proposed English name is Ivan.
    """
    return lang == "en" and is_spelt_as_in(text, "en")


def _bases(text: str, lang: str, kind: str) -> dict[str, float]:
    """The base forms that a form may be a case of, with the cost of each; of equal cost, the first is the likeliest."""
    if lang not in _DECLINES:
        return {}
    found = [
        one
        for one in base_forms(text)
        if (kind != "person" or one.for_persons or _is_of_woman(text, one.text))
        and one.cost < _MOST_COST
        and can_be(one.text, lang)
        and (letters.script(text) != letters.LATIN or text.startswith(one.text))  # Shukru is no case of Shukri
        and not any(step.kind == "joined" for step in one.evidence)  # Вектор-М keeps its hyphen
    ]
    return {one.text: one.cost + at * _PER_PLACE for at, one in enumerate(found)}


def _is_of_woman(text: str, base: str) -> bool:
    """Whether a woman's given name alone is put back, as her family name has no cases: Анни Швець."""
    words, bases = text.split(), base.split()
    if not words[1:] or words[1:] != bases[1:] or bases[-1].endswith(("а", "я")):
        return False
    given = fold(bases[0])
    return is_listed(given) and clear_gender(given) == "female"


def _fit(text: str, anchor: str, kind: str) -> float:
    """How well a spelling agrees with another language's; of equal ones, the one nearer to its plain romanisation."""
    odds = compared(parts(text, kind), parts(anchor, kind)).log_odds
    return odds - _PER_LETTER * levenshtein(fold(text), fold(romanise_any(anchor)))


def _wholeness(text: str, kind: str) -> tuple[bool, ...]:
    """What makes a spelling one to write: whole, no initials, in order, no capitals alone, a listed name, no sort."""
    found = parts(text, kind)
    roles = {part.role for part in found.parts}
    return (
        kind != "person" or {"given", "family"} <= roles,
        "initial" not in roles and not found.titles,
        "patronymic" not in roles,
        found.order == "given-first" and "," not in text,
        not _shouted(text),
        _SUFFIXED.search(text) is None,
        kind != "person" or any(is_listed(part.text) for part in found.parts),
        kind == "person" or text[:1].isupper(),
    )


def _has_patronymic(text: str) -> bool:
    roles = {part.role for part in parts(text, "person").parts}
    return {"given", "patronymic", "family"} <= roles


def _shouted(text: str) -> bool:
    return any(len(word) > 3 and word.isupper() for word in text.split())


def _in_small_letters(text: str, lang: str) -> str:
    """A name without the capitals of a list: ``Ali KAYA`` to ``Ali Kaya``."""
    if not _shouted(text):
        return text
    words = ("-".join(part[:1] + lower(part[1:], lang) for part in word.split("-")) for word in text.split())
    return " ".join(words)
