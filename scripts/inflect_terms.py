"""Writes the inflected forms of the words of institutional terms and nationalities to ``term-forms.tsv``.

Run it after every change of ``terms.tsv``, ``nationalities.tsv`` or their foreign companions; ``--check`` only says
whether the committed file is up to date. Forms that no name has do no harm: the table is only ever used to recognise.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from resolver.language.inflection import attach_suffix, decline
from resolver.language.inflection.grammar import CASES, Number
from resolver.language.names.foreign_terms import inflected_adjectives
from resolver.language.names.tables import rows, values
from resolver.language.names.term_words import WORD, words_of
from resolver.language.scripts.folding import fold, lower, plain

TABLE = Path(__file__).resolve().parents[1] / "resolver/language/names/data/term-forms.tsv"
HEADER = """\
# Inflected forms of the words of terms.tsv and nationalities.tsv, folded: a word as it stands there, and its forms.
# With them the adjectives of foreign-terms.tsv and foreign-nationalities.tsv, with diacritics and without.
# Made by scripts/inflect_terms.py from the paradigms of resolver.language.inflection and of foreign-paradigms.tsv;
# do not edit. GPL-3.0-or-later
word\tforms
"""
TURKISH = ("genitive", "dative", "accusative", "locative", "ablative", "instrumental")
_FOLDER = Path(__file__).parent
_OBLIQUE = re.compile(r"(?:ого|его|ому|ых|их|ої|ій|ою|ими|ыми)$")
# what the paradigms do not tell: збори has a genitive in -ів because its singular is збір
_NO_FORMS = frozenset(("дум",))
"""What the paradigms give that is met as another word alone: ДУМ, a Духовное управление мусульман."""

_IRREGULAR = {"збори": ("зборів",), "третий": ("третья", "третьего", "третьей", "третью"), "мир": ("мира",)}


@cache
def _paradigms(lang: str) -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    """How the adjectives of a language end in any of their forms: what tells a paradigm, and its endings, in order."""
    found = (row for row in rows("adjective-endings", _FOLDER) if row["lang"] == lang)
    return tuple((re.compile(f"(?:{row['told_by']})$"), tuple(values(row["endings"]))) for row in found)


def forms_of(word: str, lang: str, adjective: bool) -> Iterator[str]:
    """The folded forms that a word of a term takes in one language, itself first."""
    yield word
    if lang == "tr":
        possessive = word[-1:] in "ıiuü"
        for case in TURKISH:
            yield attach_suffix(word, (case,), apostrophe="", possessive=possessive)
    elif lang in ("ru", "uk"):
        yield from _IRREGULAR.get(word, ())
        for pattern, endings in _paradigms(lang):
            found = pattern.search(word)
            if found and (adjective or word.endswith(("ий", "ый", "ій"))):
                stem = word[: -1 if word[-2] not in "иыіоаеяє" or (lang == "uk" and word[-1] in "аеіяє") else -2]
                yield from (stem + ending for ending in endings)
                break
        if not _OBLIQUE.search(word):
            for number in Number:
                for case in CASES:
                    yield decline(word, lang, case, number=number, kind="common")
            for case in CASES:
                yield decline(word.capitalize(), lang, case, kind="place").lower()


def table() -> str:
    """The text of the table."""
    found: dict[str, dict[str, None]] = {}
    for name in ("terms", "nationalities"):
        for row in rows(name):
            role = row.get("role", "country")
            for lang in ("ru", "uk", "tr"):
                for form in values(row[lang]):
                    if form.isupper():
                        continue
                    # Turkish i and ı are one when folded, and two for vowel harmony
                    words = tuple(WORD.findall(lower(form, lang))) if lang == "tr" else words_of(form)
                    for at, word in enumerate(words):
                        if len(word) < 3 or not _changes(words, at, lang, role):
                            continue
                        adjective = at < len(words) - 1 or role == "modifier" or word.endswith("ой")
                        forms = found.setdefault(fold(word), {})
                        told = (form for form in map(fold, forms_of(word, lang, adjective)) if form not in _NO_FORMS)
                        forms.update(dict.fromkeys(told))
    for adjective, declined in inflected_adjectives():
        forms = found.setdefault(fold(adjective), {})
        folded = [fold(form) for form in declined]
        forms.update(dict.fromkeys((*folded, *map(plain, folded))))
    lines = (f"{word}\t{' '.join(form for form in forms if form != word)}" for word, forms in sorted(found.items()))
    return HEADER + "\n".join(line for line in lines if not line.endswith("\t")) + "\n"


def _changes(words: tuple[str, ...], at: int, lang: str, role: str) -> bool:
    """Whether a word of a term changes: a genitive that another word rules stays as it is."""
    if lang == "tr":
        return at == len(words) - 1 and role in ("head", "country")
    if role == "domain" and len(words) > 1 and not words[0].endswith("о"):
        return not any(map(_OBLIQUE.search, words)) and words[0].endswith(("ий", "ый", "ая", "ое", "ые", "а", "е", "і"))
    return True


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the table, or check it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say whether the committed file is up to date")
    options = parser.parse_args(arguments)
    text = table()
    if options.check:
        if TABLE.exists() and TABLE.read_text(encoding="utf-8") == text:
            return 0
        print(f"{TABLE.name} is out of date; run {Path(__file__).name}", file=sys.stderr)
        return 1
    TABLE.write_text(text, encoding="utf-8")
    print(f"{TABLE}: {text.count(chr(10)) - HEADER.count(chr(10))} words")
    return 0


if __name__ == "__main__":
    sys.exit(main())
