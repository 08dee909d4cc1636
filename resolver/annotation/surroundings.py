"""What stands around the mentions of a text, as far as writing goes by it: which stay as they stand, in which case."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property

from resolver.annotation.mention import Mention
from resolver.annotation.words.conjunctions import conjunctions
from resolver.annotation.words.prepositions import prepositions
from resolver.annotation.words.undeclined import case_behind, case_in, is_under
from resolver.annotation.words.verbs import takes_object
from resolver.language.inflection.grammar import CASES, DECLINING, Case
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES
from resolver.language.scripts.letters import CYRILLIC, LATIN, script
from resolver.language.scripts.quotation_marks import OPENING
from resolver.writing.chosen import CHOSEN_TYPES
from resolver.writing.former import sentence_ends, sentence_of, sounds
from resolver.writing.own_signs import sole_apostrophe
from resolver.writing.spoken_of import are_told_apart, is_spoken_of
from resolver.writing.standing import Place
from resolver.writing.titles import is_title

_WORD_BEFORE = re.compile(r"(?<![^\W_])((?:[^\W\d_]+-)?[^\W\d_]+)[ \t\u00a0]+[«„“\"]?$")
_WORD_BEHIND = re.compile(r"[ \t\u00a0]+([^\W\d_]+)")
_GLOSS = re.compile(r"\s*[(\[/]\s*")
_LISTED = re.compile(r"\s*[,;/|]\s*")
_JOINED = {lang: re.compile(rf"\s*(?:,|,?\s(?:{'|'.join(sorted(conjunctions(lang)))}))\s+") for lang in DECLINING}
_OPENS = re.compile(r"(?:^|[.!?…:;\n])[\s«\"“„(–—-]*$")
_APART = re.compile(r"[.!?;\n]")
_LONGEST_WORD = 40
_LONGEST_GAP = 20


class Surroundings:
    """What stands around the mentions of one text in a language."""

    def __init__(self, text: str, lang: str, mentions: Sequence[Mention]) -> None:
        self._text = text
        self._lang = lang
        self._mentions = mentions
        self._apostrophe = sole_apostrophe(text)
        self._starts = [mention.start for mention in mentions]

    def hold(self, mention: Mention, to: str) -> bool:
        """Whether a mention is a part of something that stays as it stands, in a text to be written in ``to``.

        That is a foreign quotation or gloss in a text of the other script, half of a double name whose other half is
        nobody's (Иванова-Киевского), a second name beside the first: Роберт Бровді («Мадяр»), and in a text that stays
        in its language a spelling that it speaks of, from Kiev to Kyiv, and a title: the series "Chernobyl".
        """
        if to == self._lang and (self._is_spoken_of(mention) or self._is_title(mention)):
            return True
        return self._is_foreign(mention, to) or self._is_half(mention) or self._is_second_name(mention, to)

    def place(self, mention: Mention) -> Place:
        """Where a mention stands, for what is written there."""
        governed, opens, led = self._governed(mention), self._opens(mention), self._led(mention)
        return Place(governed, opens, led, self._apostrophe, self._undeclined(mention))

    def _governed(self, mention: Mention) -> tuple[Case, ...]:
        """The cases that the preposition right before a mention in Russian or Ukrainian takes; none without one."""
        return self._taken(self._word_before(mention))

    def _led(self, mention: Mention) -> tuple[Case, ...]:
        """The cases that the preposition takes before a mention, or before the names that it ends a list of.

        A person behind a verb is in the accusative.
        """
        before = self._word_before(self._leader(mention))
        if mention.kind == "person" and before is not None and takes_object(before, self._lang):
            return (Case.ACCUSATIVE,)
        return self._taken(before)

    def _leader(self, mention: Mention) -> Mention:
        """The first of the names that a mention ends a list of: the mention itself where it ends none."""
        return self._mentions[self._leaders[bisect_right(self._starts, mention.start) - 1]]

    @cached_property
    def _leaders(self) -> list[int]:
        """By the place of each mention, that of the first of the names that it ends a list of."""
        joined = _JOINED.get(self._lang)
        return list(range(len(self._mentions))) if joined is None else self._firsts(joined)

    @cached_property
    def _heads(self) -> list[int]:
        """By the place of each mention, that of the first of the list of names that it goes on."""
        return self._firsts(_LISTED)

    def _firsts(self, between: re.Pattern[str]) -> list[int]:
        """By the place of each mention, that of the first of those before it that stand with but ``between`` them."""
        found: list[int] = []
        for at, start in enumerate(self._starts):
            goes_on = at > 0 and between.fullmatch(self._text, self._mentions[at - 1].end, start) is not None
            found.append(found[-1] if goes_on else at)
        return found

    @cached_property
    def _sentence_ends(self) -> list[int]:
        return sentence_ends(self._text)

    def _undeclined(self, mention: Mention) -> tuple[Case, ...] | None:
        """The case that a place has which the text does not decline, as those in -о; nothing where none is told.

        The first of a list has the case of them all. None for other names, and right behind a preposition that tells
        enough alone.
        """
        if self._lang not in DECLINING or mention.kind != "place" or mention.text[-1:].lower() != "о":
            return None
        own = self._word_before(mention)
        if is_under(own, self._lang):
            start, end = sentence_of(self._text, self._sentence_ends, mention.start, mention.end)
            told = case_in(self._text[start:end], self._lang)
            return () if told is None else (told,)
        if self._taken(own):
            return None
        leader = self._leader(mention)
        before = self._word_before(leader)
        cases = self._taken(before)
        declined = tuple(dict.fromkeys(reading.case for reading in leader.form.readings))
        if not cases and not declined and self._opens(leader):
            return (Case.NOMINATIVE,)
        behind = None if before is None or cases else case_behind(before, self._lang)
        cases = cases or (() if behind is None else (behind,))
        if declined:
            cases = tuple(case for case in declined if case in cases) or declined
        return cases if len(cases) == 1 else ()

    def _taken(self, before: str | None) -> tuple[Case, ...]:
        """The cases that a word takes, in Russian or Ukrainian; none where it is no preposition."""
        if self._lang not in DECLINING or before is None:
            return ()
        return tuple(case for case in CASES if before.lower() in prepositions(self._lang, case))

    def _opens(self, mention: Mention) -> bool:
        """Whether a mention opens a sentence or goes on a list that does: in the nominative, where nothing tells it."""
        start = self._starts[self._heads[bisect_right(self._starts, mention.start) - 1]]
        return start == 0 or _OPENS.search(self._text, max(0, start - _LONGEST_WORD), start) is not None

    def _is_foreign(self, mention: Mention, to: str) -> bool:
        """Whether a mention in another script than the text's is glossing a name, or stands among words of its own."""
        own = _script_of(self._lang)
        written = script(mention.text)
        if written == own or _script_of(to) != own:
            return False
        at = bisect_right(self._starts, mention.start) - 2
        if at >= 0:
            before = self._mentions[at]
            between = self._text[before.end : mention.start]
            if before.id == mention.id and _GLOSS.fullmatch(between) and script(before.text) == own:
                return True
        around = (self._word_before(mention), self._word_behind(mention))
        return any(word is not None and script(word) == written for word in around)

    def _is_second_name(self, mention: Mention, to: str) -> bool:
        """Whether a mention is another name of what stands right beside it by its preferred name: the text means both.

        Names whose consonants are the same are spellings of one name, and no two names unless brackets part them. In
        another language only nicknames stay, which it has no names for. A family name is no other name.
        """
        matched = mention.matched
        if matched.type == "former" or mention.form.family or mention.form.given:
            return False
        chosen = matched.type in CHOSEN_TYPES
        if (to != self._lang and not chosen) or (chosen and _has_like(mention, to)):
            return False
        at = bisect_right(self._starts, mention.start) - 1
        for other in self._mentions[max(0, at - 1) : at + 2]:
            gap = self._text[min(other.end, mention.end) : max(other.start, mention.start)]
            if other.id != mention.id or other is mention or len(gap) > _LONGEST_GAP or _APART.search(gap):
                continue
            if other.form.family:
                continue
            if chosen and other.matched.type not in CHOSEN_TYPES:
                return True
            named = other.matched.text == mention.name and script(other.text) == script(mention.text)
            glossed = "(" in gap and mention.kind != "person"
            if named and (glossed or sounds(matched.text) != sounds(other.matched.text)):
                return True
        return False

    def _is_spoken_of(self, mention: Mention) -> bool:
        """Whether the words around a mention speak of its spelling, or tell it from another one of the same thing.

        Where names decline, a spelling that is spoken of has quotation marks: слово «Киев», but слово Киева.
        """
        text, start, end = self._text, mention.start, mention.end
        named = self._lang not in DECLINING or text[max(0, start - 1) : start] in OPENING
        before, behind = text[max(0, start - _LONGEST_WORD) : start], text[end : end + _LONGEST_WORD]
        if named and is_spoken_of(before, behind, self._lang):
            return True
        at = bisect_right(self._starts, start) - 1
        for one, other in ((at - 1, at), (at, at + 1)):
            if one < 0 or other == len(self._mentions):
                continue
            first, second = self._mentions[one], self._mentions[other]
            between = text[first.end : second.start]
            if first.id != second.id or first.matched.text == second.matched.text or len(between) > _LONGEST_GAP:
                continue
            preferred = mention.name in (first.matched.text, second.matched.text)
            if preferred and are_told_apart(between, self._lang):
                return True
        return False

    def _is_title(self, mention: Mention) -> bool:
        """Whether a mention is in the title of a work, or in the name of those who play it."""
        return is_title(self._text, (mention.start, mention.end), self._lang, mention.entity, mention.matched)

    def _is_half(self, mention: Mention) -> bool:
        """Whether a hyphen ties a Cyrillic name to another one that no mention has."""
        if self._lang not in DECLINING or script(mention.text) != CYRILLIC or mention.kind not in ("person", "place"):
            return False
        text, start, end = self._text, mention.start, mention.end
        if text[end : end + 1] == "-" and text[end + 1 : end + 2].isupper() and end + 1 not in self._starts:
            return True
        before = re.search(r"([^\W\d_]+)-$", text[max(0, start - _LONGEST_WORD) : start])
        return before is not None and before[1][0].isupper() and not self._is_in_mention(start - 2)

    def _word_before(self, mention: Mention) -> str | None:
        """The word right before a mention that is in no mention itself."""
        start = mention.start
        found = _WORD_BEFORE.search(self._text[max(0, start - _LONGEST_WORD) : start])
        if found is None or self._is_in_mention(start - len(found[0]) + found.end(1) - found.start() - 1):
            return None
        return found[1]

    def _word_behind(self, mention: Mention) -> str | None:
        found = _WORD_BEHIND.match(self._text, mention.end)
        return None if found is None or self._is_in_mention(found.start(1)) else found[1]

    def _is_in_mention(self, place: int) -> bool:
        at = bisect_right(self._starts, place) - 1
        return at >= 0 and place < self._mentions[at].end


def _has_like(mention: Mention, to: str) -> bool:
    """Whether an entity has a name of the type of a mention's in a language: its own nickname there."""
    return any((one.type, one.lang) == (mention.matched.type, to) for one in mention.entity.names)


def _script_of(lang: str) -> str:
    return CYRILLIC if lang in CYRILLIC_LANGUAGES else LATIN
