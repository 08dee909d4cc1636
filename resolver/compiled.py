"""What is worked out once and kept in the user's cache directory: the built-in gazetteer's index, and tables of names.

Working it out takes seconds, opening it milliseconds. A file is named after a fingerprint of all that it depends on, so
that an outdated one is never opened; one that is truncated or damaged is made anew. The few that were used last are
kept, so that versions installed side by side do not take each other's away. Where nothing can be kept (a home that is
read-only, a full disk) it stays in memory, and everything works. Of two first starts at once each makes its own file,
and the last one's stays.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Callable, Iterable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any

import msgspec
import platformdirs

from gazetteer.compiled import compiled_segments
from gazetteer.gazetteer import Gazetteer, Segment
from gazetteer.lazy import LazyRecords
from resolver.cores import beside
from resolver.cycles import unsought
from resolver.errors import GazetteerError
from resolver.index.fingerprint import fingerprint
from resolver.index.reviewed_places import compile_reviewed_places
from resolver.language import kept
from resolver.language.conventions.tables import CYRILLIC, LATIN, convention
from resolver.language.names.cognates import cognates
from resolver.language.names.common_words import common_words
from resolver.language.names.compounds import compounded
from resolver.language.names.given_names import frequency_bands
from resolver.language.names.institutions import terms_in
from resolver.language.names.surnames import surname_bands, world_surnames
from resolver.language.names.titles import first_words, longest, title_key, titles
from resolver.language.scripts.detection import LANGUAGES
from resolver.matching.persons import frequency, given
from resolver.matching.things import known_places, modifiers
from resolver.storage.files import open_sections, write_sections
from resolver.storage.sections import Content, Sections, plain_data

_SUFFIX = ".kept"
_MOST_KEPT = 3
"""Files of one kind, each of some state of the package: of versions that are installed side by side, or followed."""

_SECTIONS = "sections/"
_TABLES = "tables/"


def is_kept(directory: Path | None = None) -> bool:
    """Whether an earlier run has left the built-in gazetteer's index: whether the next start is a quick one."""
    return _builtin_path(_folder(directory)).is_file()


def prepare(gazetteer: Gazetteer, directory: Path | None = None) -> None:
    """Have the tables of names at hand, and the index of the built-in gazetteer where it is a part of this one.

    ``directory`` is where both are kept, by default the user's cache directory.
    """
    folder = _folder(directory)
    lazy = [one for one in gazetteer.segments if one.index is None and isinstance(one.records, LazyRecords)]
    if not lazy or _builtin_path(folder).is_file() or _names_path(folder).is_file():
        _prepare_tables(folder, _worked_out)
        _prepare_builtin(folder, lazy)
        if not gazetteer.holds_builtin:
            prepare_reviewed_places(directory)
        return
    with unsought():
        with beside(_common) as common:  # by which names are read, here and there
            for segment in lazy:
                list(segment.records.values())  # which keep what they have decoded
            _restore(Sections(common()))
            _work_out_common()  # which takes back what is restored, for all the processes to come
        with contextlib.ExitStack() as meanwhile:
            parts = [meanwhile.enter_context(beside(part, last=True)) for part in _PARTS]
            _prepare_builtin(folder, lazy)
            _prepare_tables(folder, lambda: dict(item for part in parts for item in part().items()))


def prepare_reviewed_places(directory: Path | None = None) -> None:
    """Have at hand what the world calls places besides, which is asked of gazetteers that know less of them."""
    folder = _folder(directory)
    path = folder / f"places-{_state()}{_SUFFIX}"
    if path not in _prepared:
        _prepared.add(path)
        _restore(_kept_or_made(path, _of_reviewed_places))


@cache
def take_back_tables(directory: Path | None = None) -> None:
    """Have the tables of names at hand where an earlier run has kept them; else each is worked out when wanted."""
    folder = _folder(directory)
    if _names_path(folder).is_file():
        _prepare_tables(folder, _worked_out)


def _folder(directory: Path | None) -> Path:
    return directory or Path(platformdirs.user_cache_dir("onomast"))


def _builtin_path(folder: Path) -> Path:
    return folder / f"builtin-{_state()}{_SUFFIX}"


def _names_path(folder: Path) -> Path:
    return folder / f"names-{_state()}{_SUFFIX}"


def _state() -> str:
    """What changes with the rules or the built-in gazetteer: the names of places are from it, too."""
    return hashlib.sha256(f"{fingerprint()} {Gazetteer.builtin_state()}".encode()).hexdigest()[:20]


def _prepare_builtin(folder: Path, lazy: Iterable[Segment]) -> None:
    """Take back the index of the built-in gazetteer, or compile and keep it."""
    for segment in lazy:
        kept_segments = compiled_segments(_kept_or_made(_builtin_path(folder), partial(_compiled, segment)))
        segment.records, _, segment.index = kept_segments[0]


def _compiled(segment: Segment) -> Mapping[str, Content]:
    """The index of a segment with its records, so that the next start need not look into the built-in file."""
    from resolver import building  # noqa: PLC0415 - most starts find all compiled

    return building.compiled(list(segment.records.values()))


_prepared: set[Path] = set()
"""The files whose tables this process has at hand."""


def _prepare_tables(folder: Path, worked_out: Callable[[], Mapping[str, Content]]) -> None:
    """Take back the tables that an earlier run has kept, or have them worked out and keep them."""
    path = _names_path(folder)
    if path not in _prepared:
        _prepared.add(path)
        _restore(_kept_or_made(path, worked_out))


def _restore(found: Sections) -> None:
    of_tables = found.under(_TABLES)
    names = {name.partition("/")[0] for name in found.under(_SECTIONS).names()}
    kept.restore(
        {name: partial(msgspec.msgpack.decode, of_tables.content(name)) for name in of_tables.names()},
        {name: found.under(f"{_SECTIONS}{name}/") for name in names},
    )


def _common() -> Mapping[str, Content]:
    """The tables by which names are read."""
    _work_out_common()
    return _all_worked_out()


def _work_out_common() -> None:
    for code in CYRILLIC + LATIN:
        convention(code)
    for lang in LANGUAGES:
        common_words(lang)
    terms_in(("ministry", "defence")), compounded("zentralbank")
    modifiers.compile_modifiers()


def _worked_out() -> Mapping[str, Content]:
    """Every table that a look-up may want, and every lexicon of such a table."""
    _work_out_common()
    return dict(item for part in _PARTS for item in part().items())


def _of_names() -> Mapping[str, Content]:
    """The tables of persons' names and titles."""
    cognates(""), longest(), first_words(), title_key(()), titles(), surname_bands(), world_surnames()
    frequency_bands()
    given.compile_forms()
    frequency.compile_surnames()
    frequency.compile_world_surnames()
    frequency.compile_families()
    return _all_worked_out()


def _of_places() -> Mapping[str, Content]:
    """The tables of places' names."""
    known_places.compile_places()
    return _all_worked_out()


def _of_reviewed_places() -> Mapping[str, Content]:
    """What places are called besides."""
    name = compile_reviewed_places()
    return _as_content({}, {name: kept.sections()[name]})


_PARTS = (_of_names, _of_places)


def _all_worked_out() -> Mapping[str, Content]:
    return _as_content(kept.tables(), kept.sections())


def _as_content(tables: Mapping[str, Any], compiled: Mapping[str, Sections]) -> Mapping[str, Content]:
    """Tables and compiled sections as those of one file."""
    return {
        **{f"{_TABLES}{name}": plain_data(table) for name, table in tables.items()},
        **{
            f"{_SECTIONS}{name}/{part}": bytes(sections.content(part))
            for name, sections in compiled.items()
            for part in sections.names()
        },
    }


def _kept_or_made(path: Path, make: Callable[[], Mapping[str, Content]]) -> Sections:
    """The sections of a kept file, mapped; made and kept where there is none that is sound."""
    with contextlib.suppress(GazetteerError):
        found = open_sections(path)
        _mark_as_used(path)
        return found
    with unsought():
        made = make()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_sections(path, made.items())
        kept_sections = open_sections(path)
    except (OSError, GazetteerError):
        return Sections(made)
    _drop_outdated(path)
    return kept_sections


def _mark_as_used(path: Path) -> None:
    """Set the time of a file's last use, which the system itself keeps seldom or not at all."""
    with contextlib.suppress(OSError):
        os.utime(path, ns=(time.time_ns(), path.stat().st_mtime_ns))


def _drop_outdated(path: Path) -> None:
    """Remove what was kept of the same kind as a new file, but for the few files that were used last."""
    kind = path.name.partition("-")[0]
    with contextlib.suppress(OSError):
        others = [each for each in path.parent.glob(f"{kind}-*") if each.name != path.name]
        others.sort(key=lambda each: each.stat().st_atime_ns, reverse=True)
        for old in others[_MOST_KEPT - 1 :]:
            old.unlink(missing_ok=True)
