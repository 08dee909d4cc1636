"""What words say that only one of two organisations' names has: of what sort it is, or what it deals with."""

from __future__ import annotations

from collections.abc import Sequence

from resolver.language.names.designations import ABBREVIATION, DESIGNATION, HONOUR, HONOURED, SORT
from resolver.language.names.institutions import terms_in
from resolver.language.names.legal_forms import all_forms, country_of_form, legal_forms, liability
from resolver.language.names.small_words import function_words
from resolver.language.names.sort_groups import sort_group
from resolver.language.names.term_words import words_of
from resolver.matching.part import Part, Parts

_FORM = "legal-form"


_OF_ITS_OWN = ("-npo", "-npp", "-club")
"""How the keys end of legal forms that say what a company does: НПП «Звезда» is no channel."""

_SAY_ITS_SORT = frozenset((DESIGNATION, ABBREVIATION, SORT, HONOUR, HONOURED))
_SAID_ONCE = frozenset((SORT, HONOURED))
_OF_WHAT_IT_DOES = frozenset((DESIGNATION, ABBREVIATION, SORT))


def only_say_its_sort(query: Parts, name: Parts, left_query: Sequence[Part], left_name: Sequence[Part]) -> bool:
    """Whether words that only one of two names has say no more than of what sort an organisation is.

    They may differ in what designates it (Wagner Group, ЧВК «Вагнер»), but not in what describes it besides
    (Строительная компания, Транспортная компания), nor in an abbreviation: ДВЗ «Звезда» is no Телеканал «Звезда».
    """
    left = [{part.role for part in parts if part.text not in function_words()} for parts in (left_query, left_name)]
    if not any(left) or not all(roles <= _SAY_ITS_SORT for roles in left) or left[0] & left[1] & _SAID_ONCE:
        return False
    if _is_firm_of_another(query, name, left_name) or _is_firm_of_another(name, query, left_query):
        return False
    asked = left[0] & _OF_WHAT_IT_DOES | _form(query, name, left_name)
    known = left[1] & _OF_WHAT_IT_DOES | _form(name, query, left_query)
    return not (asked and known and (asked | known) & {ABBREVIATION, _FORM})


def are_firms_of_two_states(query: Parts, name: Parts) -> bool:
    """Whether one language has two legal forms for firms of two states: ТОО «Альфа», ООО «Альфа»."""
    forms = (query.legal_form or "", name.legal_form or "")
    if any(liability(form) is None for form in forms) or forms[0].split("-")[0] != forms[1].split("-")[0]:
        return False
    countries = {country_of_form(form) for form in forms}
    return len(countries) > 1 and None not in countries


def _is_firm_of_another(firm: Parts, other: Parts, left: Sequence[Part]) -> bool:
    """Whether a small firm has but the name of what is designated as something else: Wagner GmbH, Wagner Group."""
    if liability(firm.legal_form or "") != "limited" or other.legal_form is not None:
        return False
    designating = {part.text for part in left if part.role in (DESIGNATION, ABBREVIATION)}
    any_firm = {
        word
        for span in terms_in(other.words)
        if span.keys & sort_group("any-firm")
        for word in other.words[span.first : span.last + 1]
    }
    return bool(designating - any_firm)


def _form(one: Parts, other: Parts, left: Sequence[Part]) -> set[str]:
    """That a name's legal form says what its bearer does, where the other name says nothing of it."""
    keys = {key for key in _forms(one) if key.endswith(_OF_ITS_OWN)}
    if not keys or keys & _forms(other):
        return set()
    return set() if any(legal_forms().get((part.text,)) in keys for part in left) else {_FORM}


def _forms(name: Parts) -> frozenset[str]:
    """The keys of all legal forms of a name."""
    return all_forms([*words_of(name.shown)]) if name.legal_form is not None else frozenset()


def say_its_field(words: tuple[str, ...], left: Sequence[Part]) -> bool:
    """Whether those of a name's folded words that are left say what a body deals with: İstanbul Teknik Üniversitesi."""
    of_left = {part.text for part in left}
    return any(
        "domain" in span.roles and of_left.issuperset(words[span.first : span.last + 1]) for span in terms_in(words)
    )
