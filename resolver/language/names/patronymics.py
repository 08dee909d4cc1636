"""Patronymics, recognised by their endings in Russian, Ukrainian and the usual romanisations.

Source of the endings: Русская грамматика (1980), § 386; Український правопис 2019, § 145.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from resolver.language.names.tables import rows, values
from resolver.language.scripts.folding import fold

_MASCULINE = re.compile(
    r"(?:[оеєьії]?вич|ьич|[иі]лліч|ильич|лукич|фомич|кузьмич|никитич|саввич|ів?ич|йович|"
    r"(?:ov|ev|yev|iev|jev|yov|iov|jov|ow|ew|jew|jow)[iyı]?(?:ch|cz|č|tch|tsch|ç|c|ci|cs|ć|h)|"
    r"(?:yovych|ovych|iovych|evych|yevych))$"
)
_FEMININE = re.compile(
    r"(?:[оеє]вна|[ії]вна|инична|ишна|ична|"
    r"(?:ov|ev|yev|iev|jev|yov|ow|ew|jew)n[ae]|(?:iv|yiv|iiv|jiv|iw|ow)na|in[iy](?:ch|č|cz|tsch)na|[iy](?:ch|č)na)$"
)
WITH_PATRONYMICS = ("ru", "uk")
"""The languages in which a person's full name has a patronymic."""

_SHORTEST = 6
_SHORTEST_STEM = 3
_CYRILLIC = "\u0400"
_FATHERS_ENDINGS = (("", "й"), ("", "y"))
"""What a father's name may end in where its patronymic has nothing, in Cyrillic and Latin letters: Сергей, Sergey."""

_CONTRACTED_MASCULINE = "[iyı](?:ch|tch|tsch|č|cz|cs|ç)"
_CONTRACTED_FEMININE = "(?:[iyı]n)?[iyı](?:ch|tch|tsch|č|cz|cs|ç|sh|š)n[ae]"
"""Endings in Latin letters of the patronymics that are contracted: Ilyich, Kuzminichna."""

_SURNAMES_ALIKE = re.compile(r"^(?:.{0,3}вич|.{0,2}ович|.{0,3}v[iy]ch|.{0,2}ov[iy]ch|.{0,3}wicz)$")


@cache
def _irregular() -> dict[str, str]:
    """The patronymics that no ending tells, by folded form: Ильич, Кузьминична."""
    found: dict[str, str] = {}
    for row in rows("patronymics-irregular"):
        for gender, column in (("male", "masculine"), ("female", "feminine")):
            found |= {fold(form): gender for form in values(row[column])}
    return found


@cache
def _fathers_of_irregular() -> dict[str, str]:
    return {
        fold(form): fold(row["given"])
        for row in rows("patronymics-irregular")
        for column in ("masculine", "feminine")
        for form in values(row[column])
    }


@cache
def _contracted() -> tuple[re.Pattern[str], dict[str, str]]:
    """Contracted patronymics in Latin letters, and by what stands before their ending the father's folded name."""
    fathers = {stem: fold(row["given"]) for row in rows("patronymics-irregular") for stem in values(row["latin"])}
    stems = "|".join(sorted(map(re.escape, fathers), key=len, reverse=True))
    return re.compile(f"({stems})(?:({_CONTRACTED_MASCULINE})|{_CONTRACTED_FEMININE})"), fathers


@lru_cache(maxsize=1 << 14)
def gender_of_patronymic(word: str) -> str | None:
    """``male`` or ``female`` where a folded word looks like a patronymic; None where it does not.

    Some surnames look the same (Абрамович): where in the name the word stands must decide.
    """
    irregular = _irregular().get(word)
    if irregular is not None:
        return irregular
    contracted = _contracted()[0].fullmatch(word)
    if contracted is not None:
        return "male" if contracted[2] else "female"
    if len(word) < _SHORTEST or _SURNAMES_ALIKE.match(word):
        return None
    if _MASCULINE.search(word):
        return "male"
    return "female" if _FEMININE.search(word) else None


@lru_cache(maxsize=1 << 14)
def looks_patronymic(word: str) -> bool:
    """Whether a folded word looks like a patronymic, in whatever case."""
    return gender_of_patronymic(word) is not None or word.endswith(_endings_in_cases())


@cache
def _endings_in_cases() -> tuple[str, ...]:
    return tuple(ending for row in rows("patronymic-cases") for ending in values(row["endings"]))


@lru_cache(maxsize=1 << 13)
def fathers_names(word: str) -> tuple[str, ...]:
    """What the father of somebody with a folded patronymic may be called: ``николай`` for ``николаевич``.

    Empty where the word does not look like a patronymic. The irregular ones are told by the table.
    """
    irregular = _fathers_of_irregular().get(word)
    if irregular is not None:
        return (irregular,)
    expression, fathers = _contracted()
    contracted = expression.fullmatch(word)
    if contracted is not None:
        return (fathers[contracted[1]],)
    ending = _MASCULINE.search(word) or _FEMININE.search(word)
    if ending is None or ending.start() < _SHORTEST_STEM:
        return ()
    stem = word[: ending.start()]
    return tuple(stem + more for more in _FATHERS_ENDINGS[stem < _CYRILLIC])
