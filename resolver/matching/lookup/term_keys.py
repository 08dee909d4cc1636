"""Look-up keys of institutions' names: what their terms mean, and what they are abbreviated to.

`Savunma Bakanlığı` and `Минобороны` have no sound in common with `Ministry of Defence`; they meet in the keys
``ministry`` and ``defence``, and СБУ meets its expansion in the initials.
"""

from __future__ import annotations

from functools import lru_cache

from resolver.language.names.acronyms import initials, romanised
from resolver.language.names.compounds import compounded
from resolver.language.names.designations import named_after
from resolver.language.names.institutions import meaning, terms_in
from resolver.language.names.legal_forms import first_form, without_legal_form
from resolver.language.names.small_words import function_words
from resolver.language.names.syllabic import expanded

_LONGEST_ACRONYM = 7
_SHORTEST_ROMANISED = 3
_ACRONYM = "@"
_WITH_STATE = 2
_INITIAL = 1
"""Letters of a word that is the initial of somebody's name: Шойгу С. К. is no ШСК."""

_STATES = frozenset(("dpr", "lpr"))
"""Terms for what calls itself a state, whose bodies are known by their acronyms without it: МГБ ДНР."""

_TELLING = ("head", "domain")
"""Roles of terms that are worth looking up; countries and cities have names of their own."""


def is_acronym_key(key: str) -> bool:
    """Whether a key is an acronym, of which a name has one in each script."""
    return key.startswith(_ACRONYM)


def is_telling_acronym(key: str) -> bool:
    """Whether a key is an acronym of three letters or more, which few names happen to have."""
    return is_acronym_key(key) and len(key.lstrip(_ACRONYM)) >= _SHORTEST_ROMANISED


def indexed_keys(words: tuple[str, ...]) -> tuple[str, ...]:
    """The keys by which a name is found, of its folded words; an acronym that it is itself is marked with ``@@``."""
    return _marked(words) if _is_one_word(words) else term_keys(words)


def asked_keys(words: tuple[str, ...]) -> tuple[str, ...]:
    """The keys by which a query finds names, of its folded words.

    An acronym finds what it may stand for, and a name of several words the acronyms that may stand for it: Pulkovo
    Airport says nothing for Palestinian Authority.
    """
    if _is_one_word(words):
        return term_keys(words)
    state = terms_in(words[-1:])
    beside = words[:1] if len(words) == _WITH_STATE and state and state[0].keys & _STATES else ()
    return (*_marked(words), *(_ACRONYM + word for word in beside))


def _is_one_word(words: tuple[str, ...]) -> bool:
    return len(without_legal_form(list(words))[0]) == 1  # MTS PJSC is an acronym


def _marked(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([_ACRONYM + key if is_acronym_key(key) else key for key in term_keys(words)])


@lru_cache(maxsize=1 << 14)
def term_keys(words: tuple[str, ...]) -> tuple[str, ...]:
    """The keys of a name's folded words, in order; acronyms are marked with ``@``."""
    found = {key for span in terms_in(words) if span.role in _TELLING for key in _simple(span.key)}
    for word in words:
        for keys in (*expanded(word)[:1], *compounded(word)[:1]):
            found.update(one for key in keys for one in _simple(key))
    named = tuple(without_legal_form(list(words))[0])  # ОАО has no letter in РЖД
    if len(named) == 1 and len(named[0]) <= _LONGEST_ACRONYM:
        found.add(_ACRONYM + named[0])
    since = next((at for at, word in enumerate(words) if at > 1 and word in named_after()), len(words))
    if len(words) > 1 and all(len(word) > _INITIAL or word in function_words() for word in words[:since]):
        spelt = [(stretch, one) for stretch in _spelt(words, named) for one in initials(stretch)]
        # two letters are an acronym of a whole name alone
        own = [one for stretch, one in spelt if len(one) >= _SHORTEST_ROMANISED or (stretch == named and len(one) > 1)]
        found.update(_ACRONYM + one for one in own)
        found.update(_ACRONYM + latin for one in own if len(one) >= _SHORTEST_ROMANISED for latin in romanised(one))
    return tuple(sorted(found))


def _spelt(words: tuple[str, ...], named: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """What an acronym may have the letters of: a name with all legal forms about it, less the first, less all.

    НПП is one, too, and gives its letters: ДНПП. Whom a body honours gives none: ЦАГИ имени Н. Е. Жуковского.
    """
    since = next((at for at, word in enumerate(words) if at > 1 and word in named_after()), len(words))
    told = words[first_form(list(words)) : since]
    of_state = next((span.first for span in terms_in(told) if span.last == len(told) - 1 and span.keys & _STATES), 0)
    stretches = (named, words, told, told[:of_state])
    return tuple(dict.fromkeys(stretch for stretch in stretches if len(stretch) > 1))


def _simple(key: str) -> tuple[str, ...]:
    return tuple(meaning(key)) or (key,)
