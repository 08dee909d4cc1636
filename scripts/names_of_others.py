"""Prints the names of the built-in gazetteer that lead to an entity which is not called so.

A name that several share is not printed, nor one that leads to nobody. What is printed is either how it is meant to
be (a village's name leads to the city that a convention spells so) or a misreading: a rule for the resolver, or an
alias too many. Run it after a change of the resolver or of the data; it takes some five minutes:

    python scripts/names_of_others.py > names-of-others.tsv    # the counts by kind go to standard error

Columns: the name, the entity that has it, the entity that is answered, the name of that, the score.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # started as a file, Python looks in scripts/ only

from gazetteer import Entity
from resolver import Match, Resolver
from resolver.language.scripts.folding import fold

_NOT_ASKED = frozenset(("former", "nickname", "adjective", "demonym"))
"""Types of names that may well be another's today."""


def misled(resolver: Resolver) -> Iterator[tuple[Entity, Match | None]]:
    """Every distinct name with the entity that has it first, and the answer where it is not called so."""
    asked: set[str] = set()
    for entity in resolver.gazetteer:
        for name in entity.names:
            if name.type in _NOT_ASKED or name.text in asked:
                continue
            asked.add(name.text)
            match = resolver.resolve(name.text)
            other = match is not None and match.id != entity.id and not _is_called(match.entity, name.text)
            yield entity, match if other else None


def _is_called(entity: Entity, text: str) -> bool:
    return fold(text) in {fold(name.text) for name in entity.names}


def main() -> None:
    """Ask all names, print those that lead to others, and count."""
    counts: Counter[str] = Counter()
    for entity, match in misled(Resolver()):
        counts["names"] += 1
        if match is not None:
            counts[f"answered by another {match.kind}"] += 1
            print(match.query, entity.id, match.id, match.matched.text, f"{match.score:.2f}", sep="\t", flush=True)
    sys.stderr.write("".join(f"{what}: {count:,}\n" for what, count in sorted(counts.items())))


if __name__ == "__main__":
    main()
