"""An entry of a gazetteer asked for at a terminal, question by question."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any

import click

from gazetteer.entity import KINDS
from resolver.commands.entry_flags import made_id, role_flag
from resolver.language.names.patronymics import WITH_PATRONYMICS
from resolver.language.names.tables import rows

_LANGUAGES = {"en": "English", "ru": "Russian", "uk": "Ukrainian", "tr": "Turkish"}
_LANG = re.compile(r"[a-z]{2,3}|")
_COUNTRY = re.compile(r"[A-Z]{2}(?:[ ,]+[A-Z]{2})*|")
_GENDER = re.compile(r"female|male|")
_YEAR = re.compile(r"\d{1,4}|")
_NUMBER = re.compile(r"\d{1,5}|")


def somebody_answers() -> bool:
    """Whether a person sits at the terminal who can be asked."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def completed(draft: dict[str, Any]) -> dict[str, Any]:
    """A draft of an entry with everything that it lacked and that the person at the terminal knows.

    An empty answer leaves a field out; an answer that cannot be one is asked for again.
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
            draft["roles"] = _roles()
    if "prominence" not in draft:
        draft["prominence"] = _asked("Prominence, 0 to 10000", _like(_NUMBER, "1500"))
    return {field: value for field, value in draft.items() if value not in ("", [])}


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
    return names


def _roles() -> list[dict[str, str]]:
    roles: list[dict[str, str]] = []
    while True:
        role = _asked("Office, as ROLE[,of=ID][,since=DATE][,until=DATE]; empty: no more", _role)
        if not role:
            return roles
        roles.append(role)


def _role(answer: str) -> dict[str, str]:
    """An office that the table of titles has, so that a slip such as `y` is asked for again."""
    if not answer.strip():
        return {}
    role = role_flag(answer)
    if role["role"] not in {row["key"] for row in rows("titles")}:
        raise click.UsageError(f"there is no office {role['role']!r} in the table of titles; mayor would be one.")
    return role


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
