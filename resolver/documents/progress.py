"""How far a part has come, as its journal says it: what another run can go on from."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from pathlib import Path
from typing import Any

from resolver.documents.journal import Run
from resolver.documents.results import Rendered
from resolver.errors import DocumentError, ResumeError
from resolver.storage.atomic import atomic

_LONGEST_NAME = 200
"""In bytes; file systems give a name 255."""


@dataclasses.dataclass(frozen=True, slots=True)
class State:
    """How far a part has come: units, the bytes that they take, a hash chained over what they were, how many failed."""

    units: int = 0
    size: int = 0
    chain: str = ""
    failed: int = 0
    changed: bool = False
    whole: bool = False

    def after(self, identity: bytes, rendered: Rendered) -> State:
        """The state with one unit more."""
        return State(
            units=self.units + 1,
            size=self.size + len(rendered.data),
            chain=hashlib.sha256(self.chain.encode() + identity).hexdigest(),
            failed=self.failed + rendered.failed,
            changed=self.changed or rendered.changed,
        )


def beside(place: Path, suffix: str) -> Path:
    """The hidden file beside a place that is called after it: ``.FILE.part``."""
    name = place.name
    written = os.fsencode(name)
    if len(written) > _LONGEST_NAME:  # room for the suffix, and still a name of its own
        name = name[:40] + hashlib.sha256(written).hexdigest()[:16]
    return place.with_name(f".{name}.{suffix}")


def note(journal: Path, run: Run, state: State) -> None:
    """Replace a journal as a whole. Raises :class:`~resolver.errors.DocumentError` where it cannot be written."""
    with atomic(journal, DocumentError) as file:
        file.write(json.dumps({"run": run.facts, "state": dataclasses.asdict(state)}, indent=1).encode())


def earlier(target: Path, part: Path, journal: Path, run: Run) -> State:
    """What an earlier run has left of a target.

    Raises :class:`~resolver.errors.ResumeError` where that was another run, or what it has left is not whole.
    """
    try:
        noted: dict[str, Any] = json.loads(journal.read_bytes())
        facts, state = noted["run"], State(**noted["state"])
    except FileNotFoundError:
        return State()
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise ResumeError(
            f"{target}: its journal, {journal}, cannot be read; leave out --resume to start anew"
        ) from error
    run.check(facts, target)
    there = part.stat().st_size if part.exists() else -1
    if there < state.size and not (state.whole and there < 0):
        raise ResumeError(
            f"{target}: {part} is missing, or shorter than its journal says; leave out --resume to start anew"
        )
    return state if state.units > state.failed else State()  # where all failed, nothing is there
