"""``onomast gazetteer search``: entities by a part of a name, or by something like it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import click

from resolver.commands.options import Knowledge, kind_option, knowledge_options, listing_option
from resolver.commands.printing import at_terminal, say, write
from resolver.documents.formats import below, json_line
from resolver.documents.table import aligned
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Kinds

if TYPE_CHECKING:
    from gazetteer import Entity
    from resolver import Match, Resolver

_HOW = ("name", "words", "beginning", "words", "part")
"""What a text is of a name, the best first: all of it, whole words, the beginning of it, of a word in it, a part."""

_NEAR = "near"

_MOST_NEAR = 5

_STRANGE: Final[Kinds] = frozenset(("added", "contradiction", "number"))
"""Evidence that a text says something that the name does not."""

_SHORTEST_NEAR = 5
"""Letters of an acronym that another spelling may be near to."""

_LEAST_ALIKE = 75
"""Of 100 for equal words, in Latin letters: Putn and Putin have 89, Putn and Bhutan 67, Банан and Benin 60."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entity that was found: the name that holds the text or is near it, and how."""

    entity: Entity
    name: str
    how: str


@click.command("search", short_help="Entities by a part of a name.")
@click.argument("words", nargs=-1, required=True, metavar="TEXT...")
@click.option("--limit", metavar="N", type=click.IntRange(1), default=20, show_default=True, help="How many to show.")
@listing_option
@kind_option
@knowledge_options(threshold=False)
def command(words: tuple[str, ...], limit: int, form: str | None, kind: str | None, knowledge: Knowledge) -> None:
    """Find entities by a text: who is named so, whose names hold it as words, begin with it, or hold it as a part.

    Among these the most prominent come first. Whose name it spells for sure comes before all who are not named so, and
    where there is room, others follow whose names are spelt like it.

    \b
    Examples:
      onomast gazetteer search security service
      onomast gazetteer search Харков --kind place
    """
    form = form or ("table" if at_terminal() else "jsonl")
    text = " ".join(words)
    hits = found(knowledge.resolver, text, kind, limit)
    if not hits:
        say(f"nothing in the gazetteer is named {text!r} or like it")
    if form == "jsonl":
        more = {"gazetteer": knowledge.origin} if knowledge.origin else {}
        for hit in hits:
            record = {"id": hit.entity.id, "name": hit.entity.names[0].text, "kind": hit.entity.kind}
            record |= {"found": hit.name, "how": hit.how}
            write(json_line({**record, "description": hit.entity.description, **more}))
        return
    rows = ((each.entity.id, each.entity.names[0].text, _found(each), each.entity.description or "") for each in hits)
    write("".join(f"{line}\n" for line in aligned(rows)) + below(knowledge.origin))


def _found(hit: Hit) -> str:
    """The name that was found, where it is not the one that is shown anyway."""
    shown = "" if hit.name == hit.entity.names[0].text else hit.name
    return f"near: {hit.name}" if hit.how == _NEAR else shown


def found(resolver: Resolver, text: str, kind: str | None, limit: int) -> list[Hit]:
    """The entities whose names hold a text, the nearest to it first, and then those whose names are near it."""
    folded = fold(text.strip())
    holding: list[tuple[int, Hit]] = []
    for entity in resolver.gazetteer:
        if kind is None or entity.kind == kind:
            ranked = ((_rank(folded, fold(name.text)), name.text) for name in entity.names)
            rank, name = min(ranked, key=lambda each: each[0])
            if rank < len(_HOW):
                holding.append((rank, Hit(entity, name, _HOW[rank])))
    holding.sort(key=lambda each: (each[0], -each[1].entity.prominence, each[1].entity.id))
    hits = [hit for _, hit in holding[:limit]]
    if all(hit.how != _HOW[0] for hit in hits):
        meant = resolver.resolve(text, kind)
        if meant is not None and _is_near(meant):
            own = next((hit for _, hit in holding if hit.entity.id == meant.id), None)
            first = own or Hit(meant.entity, meant.matched.text, _NEAR)
            hits = [first, *(hit for hit in hits if hit.entity.id != meant.id)]
    if len(hits) < limit:
        known = {hit.entity.id for hit in hits}
        hits += (hit for hit in _near(resolver, text, kind) if hit.entity.id not in known)
    return hits[:limit]


def _rank(text: str, name: str) -> int:
    """How good a hit a name is: a place in :data:`_HOW`, or behind its end."""
    if text == name:
        return 0
    at = name.find(text)
    if at < 0 or not text:
        return len(_HOW)
    best = 2 if at == 0 else len(_HOW) - 1
    while at >= 0:
        begins = at == 0 or not name[at - 1].isalnum()
        if begins and not name[at + len(text) : at + len(text) + 1].isalnum():
            return 1
        best = min(best, 3) if begins else best
        at = name.find(text, at + 1)
    return best


def _near(resolver: Resolver, text: str, kind: str | None) -> Iterator[Hit]:
    """The best candidates of the matcher, less those that only look like candidates."""
    for match in resolver.candidates(text, kind, _MOST_NEAR):
        if _is_near(match):
            yield Hit(match.entity, match.matched.text, _NEAR)


def _is_near(match: Match) -> bool:
    """Whether every word of the text stands in the name, and is like it by more than its consonants.

    A person who shares no more than a given name with the text is not near it.
    """
    from rapidfuzz import fuzz  # noqa: PLC0415 - not wanted for --help
    from unidecode import unidecode  # noqa: PLC0415 - likewise

    if match.matched.text.isupper() and len(match.matched.text) < _SHORTEST_NEAR:
        return False  # zzz is no U.S.
    for step in match.evidence:
        if step.kind in _STRANGE or step.label == "omitted:family":
            return False
        if step.kind == "similar":
            words = (unidecode(word or "").lower() for word in (step.query, step.name))
            if fuzz.ratio(*words) < _LEAST_ALIKE:
                return False
    return True
