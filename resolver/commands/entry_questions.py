"""An entry of a gazetteer asked for at a terminal, question by question."""

from __future__ import annotations

import difflib
import re
import sys
from collections.abc import Callable, Iterator
from typing import Any

import click

from gazetteer.entity import KINDS
from gazetteer.identifiers import malformed
from resolver.commands.entry_flags import made_id, name_flag, role_flag, same_as_flag
from resolver.commands.entry_relations import Relations
from resolver.language.names.patronymics import WITH_PATRONYMICS
from resolver.language.names.tables import rows, values

_LANGUAGES = {"en": "English", "ru": "Russian", "uk": "Ukrainian", "tr": "Turkish"}
_LANG = re.compile(r"[a-z]{2,3}|")
_COUNTRY = re.compile(r"[A-Z]{2}(?:[ ,]+[A-Z]{2})*|")
_GENDER = re.compile(r"female|male|")
_YEAR = re.compile(r"\d{1,4}|")
_NUMBER = re.compile(r"\d{1,5}|")
_SCHEME = re.compile(r"\s*(\w+)\s*:\s*")

_ALIKE = 0.6
"""The likeness, of 1 for equal words, from which on an office is proposed for another word."""
_MOST_PROPOSED = 3


_NAME = "Another name, as LANG[:TYPE]=TEXT, such as uk:alias=TEXT or en:former=TEXT; empty: no more"
_OFFICE = "Office, as ROLE[,of=ID or name][,since=DATE][,until=DATE]; empty: no more"
_RELATED = "Related to, by name or ID; empty: no more"
_IDENTIFIER = "Identifier elsewhere, such as wikidata: Q1899; empty: no more"


def somebody_answers() -> bool:
    """Whether a person sits at the terminal who can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def completed(draft: dict[str, Any], relations: Relations) -> dict[str, Any]:
    """A draft of an entry with everything that it lacked and that the person at the terminal knows.

    An empty answer leaves a field out; an answer that cannot be one is asked for again. ``relations`` has the entities
    that may be named as related, or as what an office is of.
    """
    draft = dict(draft)
    if "kind" not in draft:
        draft["kind"] = click.prompt("Kind", type=click.Choice(KINDS), err=True)
    person = draft["kind"] == "person"
    if "native" not in draft:
        draft["native"] = _asked("Language of the own name (en, ru, uk, tr, ...; empty: unknown)", _like(_LANG, "uk"))
    draft["names"] = _names(draft, person)
    if "id" not in draft:
        draft["id"] = _asked("ID", _text, made_id(draft))
    if "countries" not in draft:
        answer = _asked("Countries, as ISO 3166 codes", _like(_COUNTRY, "UA"))
        draft["countries"] = re.findall("[A-Z]{2}", answer)
    if "description" not in draft:
        draft["description"] = _asked("Description, in one line", _text)
    if person:
        if "gender" not in draft:
            draft["gender"] = _asked("Gender, female or male", _like(_GENDER, "female"))
        if "born" not in draft:
            draft["born"] = _asked("Year of birth", _like(_YEAR, "1970"))
        if "died" not in draft:
            draft["died"] = _asked("Year of death, of who has died", _like(_YEAR, "2020"))
        if "roles" not in draft:
            draft["roles"] = list(_each(_OFFICE, lambda answer: _role(answer, relations)))
    if "related" not in draft:
        draft["related"] = list(dict.fromkeys(_each(_RELATED, relations.chosen)))
    if "same_as" not in draft:
        draft["same_as"] = dict(_each(_IDENTIFIER, _identifier))
    if "prominence" not in draft:
        draft["prominence"] = _asked("Prominence, 0 to 10000", _like(_NUMBER, "1500"))
    return {field: value for field, value in draft.items() if value not in ("", [], {})}


def _names(draft: dict[str, Any], person: bool) -> list[dict[str, str]]:
    names: list[dict[str, str]] = list(draft.get("names", ()))
    known = {name["lang"] for name in names}
    native = draft["native"]
    for lang in dict.fromkeys(("en", native, *_LANGUAGES)):
        if lang and lang not in known:
            required = lang == "en" and "id" not in draft
            text = _asked(f"Name in {_LANGUAGES.get(lang, lang)}", _filled if required else _text)
            if text:
                names.append({"text": text, "lang": lang})
        if person and lang == native and lang in WITH_PATRONYMICS and not any("type" in name for name in names):
            text = _asked(f"Full name with the patronymic in {_LANGUAGES[lang]}", _text)
            if text:
                names.append({"text": text, "lang": lang, "type": "official"})
    return [*names, *_each(_NAME, name_flag)]


def _each(question: str, read: Callable[[str], Any]) -> Iterator[Any]:
    """What is read from the answers to a question, which is put until the answer is empty."""
    while found := _asked(question, lambda answer: read(answer) if answer.strip() else None):
        yield found


def _role(answer: str, relations: Relations) -> dict[str, str]:
    """An office that the table of titles has, so that a slip such as `y` is asked for again, and the ID of its body."""
    role = role_flag(answer)
    keys = {row["key"] for row in rows("titles")}
    if role["role"] not in keys:
        near = " or ".join(_offices_like(role["role"])) or "mayor"
        raise click.UsageError(f"there is no office {role['role']!r} in the table of titles; {near} would be one.")
    if "of" in role:
        role["of"] = relations.chosen(role["of"])
    return role


def _offices_like(word: str) -> list[str]:
    """The keys of the offices that are spelt, or called in one of four languages, like a word, the nearest first."""
    called: dict[str, str] = {}
    for row in rows("titles"):
        for form in (row["key"], *(form for lang in _LANGUAGES for form in values(row[lang]))):
            called.setdefault(form.lower(), row["key"])
    alike = difflib.get_close_matches(word.lower(), called, 3 * _MOST_PROPOSED, _ALIKE)
    return list(dict.fromkeys(called[form] for form in alike))[:_MOST_PROPOSED]


def _identifier(answer: str) -> tuple[str, str]:
    """An identifier as ``wikidata: Q1899`` or ``wikidata=Q1899``, in the form that its scheme has."""
    told = _SCHEME.match(answer)
    scheme, identifier = same_as_flag(answer if told is None else f"{told[1]}={answer[told.end() :]}")
    for _, _, sound in malformed({scheme: identifier}):
        raise click.UsageError(f"{identifier!r} is no identifier of {scheme}; {sound} would be one.")
    return scheme, identifier


def _text(answer: str) -> str:
    return " ".join(answer.split())


def _filled(answer: str) -> str:
    if not answer.strip():
        raise click.UsageError("this one is needed.")
    return _text(answer)


def _like(pattern: re.Pattern[str], example: str) -> Callable[[str], str]:
    def read(answer: str) -> str:
        if not pattern.fullmatch(answer.strip()):
            raise click.UsageError(f"{answer!r} cannot be one; {example} could, and nothing leaves it out.")
        return answer.strip()

    return read


def _asked(question: str, read: Callable[[str], Any], default: str = "") -> Any:
    return click.prompt(question, value_proc=read, default=default, show_default=bool(default), err=True)
