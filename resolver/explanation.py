"""Why a name has the answer that it has, or why it has none: in a few lines for people."""

from __future__ import annotations

from collections.abc import Sequence

from resolver.arguments import LONGEST_NAME
from resolver.match import Match

MOST_EXPLAINED = 4
"""How many candidates are worth a line."""


def explained(name: str, found: Sequence[Match], threshold: float) -> str:
    """The explanation of a name's candidates, best first, where an answer needs a score of ``threshold``."""
    if len(name) > LONGEST_NAME:
        return f"{name[:40]}...: a text of more than {LONGEST_NAME} letters is no name; annotate reads texts."
    if not found:
        return f"{name}: no name of the gazetteer is near enough to be compared."
    best = found[0]
    if best.score >= threshold:
        lines = [f"{name} is {best.id} ({best.name}), score {best.score:.2f}: {best.reason}."]
    else:
        lines = [f"{name}: no answer, because the best candidate's score {best.score:.2f} is below {threshold:.2f}."]
        lines.append(f"  {best.score:.2f}  {best.id} ({best.matched.text}): {best.reason}")
    lines += [f"  {other.score:.2f}  {other.id} ({other.matched.text}): {other.reason}" for other in found[1:]]
    return "\n".join(lines)
