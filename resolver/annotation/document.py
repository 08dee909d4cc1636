"""Document: an annotated text, and the text with its names as they are preferred."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from resolver.annotation.mention import Mention
from resolver.annotation.surroundings import Surroundings
from resolver.annotation.undecided import Undecided
from resolver.arguments import language
from resolver.frozen import frozen
from resolver.language.scripts.letters import APOSTROPHES, LATIN, script
from resolver.writing.beside import rest_of_initials, without_second_article
from resolver.writing.former import (
    in_its_time,
    is_former,
    names_in_some_case,
    sentence_ends,
    sentence_of,
    tells_of_history,
)
from resolver.writing.marks import closing_behind, with_full_stop, without_second_dot
from resolver.writing.spelling import spelling
from resolver.writing.standing import Standing
from resolver.writing.styles import require
from resolver.writing.suffixed import with_labels, with_own_marks

_LONGEST_SUFFIX = 24
_FURTHEST = 8
"""So far behind a mention what belongs to it is looked for, and so far before it an article."""


@frozen
@dataclass(frozen=True, slots=True)
class Replacement:
    """A stretch of a text and what should stand there; ``mention`` says why."""

    start: int
    end: int
    old: str
    new: str
    mention: Mention


@frozen
@dataclass(frozen=True, slots=True)
class Document:
    """A text with its mentions, in order; ``lang`` is the language that it was read in.

    ``undecided`` are the names that several entities bear and nothing tells apart, where they were asked for.
    """

    text: str
    lang: str
    mentions: tuple[Mention, ...]
    undecided: tuple[Undecided, ...] = ()

    def replacements(self, to: str | None = None, style: str | None = None) -> Iterator[Replacement]:
        """What :meth:`normalised` changes, in order."""
        language(to, "to")
        if style is not None:
            require(style)
        read = 0
        kept = self._kept()
        around = Surroundings(self.text, self.lang, self.mentions)
        for mention in self.mentions:
            if mention.start < read or mention.adjective or mention.form.given or mention.form.abbreviated:
                continue
            form = mention.form
            start, end = mention.start + form.sort[0], mention.end - form.sort[1]
            if self.lang == "tr" and end == mention.end:
                form = with_labels(form, mention.text, self.text[mention.end : mention.end + _LONGEST_SUFFIX])
            target = to or self.lang
            if around.hold(mention, target):
                continue
            entity = mention.entity
            if (mention.start, mention.end) in kept:
                if target == self.lang:
                    continue
                entity = in_its_time(entity, mention.matched, target)
            end += self._reach(mention) if end == mention.end else 0
            shown = self.text[start:end]
            place = around.place(mention)
            new = spelling(Standing(entity, mention.matched, shown, form, self.lang, place), target, style)
            new = without_second_dot(new, shown, self.text[end : end + 1])
            new = with_full_stop(new, shown, self.text[end : end + _FURTHEST])
            new = without_second_article(new, self.text[max(0, start - _FURTHEST) : start])
            if new == shown or (new.startswith(shown) and self.text.startswith(new, start)):
                continue  # it stands there already, maybe with a sign behind it: Kremlʹ
            if form.suffixes and form.apostrophe:
                end = self._end_of_suffix(mention)
                if script(new) != LATIN:
                    new += self.text[mention.end : end]
                else:
                    new = with_own_marks(new, self.text[mention.end : end])
            old = self.text[start:end]
            if new != old:
                yield Replacement(start, end, old, new, mention)
                read = end

    def normalised(self, to: str | None = None, style: str | None = None) -> str:
        """The text with every variant replaced by its preferred spelling, in the same grammatical form.

        ``to`` is the language of the preferred names, by default the text's own; ``style`` is a romanisation standard
        (``kmu-2010``, ``bgn-pcgn``, ``iso-9``) that is applied to the entities' native names. Nothing else is touched.

        Raises :class:`~resolver.errors.UnknownNameError` for a language or a style that is not known.
        """
        pieces: list[str] = []
        read = 0
        for one in self.replacements(to, style):
            pieces += (self.text[read : one.start], one.new)
            read = one.end
        pieces.append(self.text[read:])
        return "".join(pieces)

    def _kept(self) -> frozenset[tuple[int, int]]:
        """Start and end of the former names that the text means as such."""
        former = [mention for mention in self.mentions if is_former(mention.entity, mention.matched)]
        if not former:
            return frozenset()
        ends = sentence_ends(self.text)
        present: dict[str, list[int]] = {}
        for mention in self.mentions:
            if mention.matched.type != "former" and not mention.adjective:
                present.setdefault(mention.id, []).append(mention.start)
        kept: set[tuple[int, int]] = set()
        for mention in former:
            start, end = sentence_of(self.text, ends, mention.start, mention.end)
            others = present.get(mention.id, [])
            at = bisect_left(others, start)
            named = at < len(others) and others[at] < end
            before, behind = self.text[start : mention.start], self.text[mention.end : end]
            named = named or names_in_some_case(mention.name, before + behind)
            if named or tells_of_history(before, behind, self.lang, mention.matched.until):
                kept.add((mention.start, mention.end))
        return frozenset(kept)

    def _reach(self, mention: Mention) -> int:
        """How many letters behind a mention belong to what stands there: further initials, a closing quotation mark."""
        behind = self.text[mention.end : mention.end + _FURTHEST]
        if mention.kind == "person" and not mention.form.family:
            return len(rest_of_initials(mention.text, behind, mention.matched))
        return len(closing_behind(mention.text, behind))

    def _end_of_suffix(self, mention: Mention) -> int:
        """Where the suffix behind a mention's apostrophe ends in the text as given."""
        end = mention.end
        while end < len(self.text) and (self.text[end].isalpha() or self.text[end] in APOSTROPHES):
            end += 1
        return end
