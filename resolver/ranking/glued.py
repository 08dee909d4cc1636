"""Names written as one word, as hashtags and handles have them: sabihagokcen havalimani, белаяцерковь."""

from __future__ import annotations

import re
from collections.abc import Iterator

from resolver.index import Index
from resolver.language.scripts.cleaning import cleaned
from resolver.language.scripts.folding import fold
from resolver.matching.evidence import Evidence
from resolver.matching.forms.hypothesis import COSTS, Hypothesis

_CAPITAL = re.compile(r"(?<=[^\W\d_A-ZА-ЯЁІЇЄҐÇĞİÖŞÜ])(?=[A-ZА-ЯЁІЇЄҐÇĞİÖŞÜ][^\W\d_A-ZА-ЯЁІЇЄҐÇĞİÖŞÜ])")
"""Where a small letter is followed by a capital of the next word."""

_SHORTEST = 8
_SHORTEST_PART = 4
_MOST = 4
"""How many ways to part a word are tried."""

_MOST_WORDS = 9
"""The words of the longest tag that is taken for a name; what changes letter by letter is none: аБвГдЕ."""


def parted(name: str, index: Index) -> Iterator[Hypothesis]:
    """A name with a word parted into two that names have; a lone word only where no name has it.

    Only a lone word is taken for two, or one of a name in small letters: whoever writes capitals writes spaces, too.
    """
    text = cleaned(name).strip().lstrip("#@")
    words = text.split()
    if len(words) == 1 and (told := _CAPITAL.sub(" ", text)) != text and told.count(" ") < _MOST_WORDS:
        # as tags have it: #НаріманДжелял
        yield Hypothesis(told, COSTS["joined"], (Evidence("joined", None, text, told),))
    if len(words) > 1 and not text.islower():
        return
    for at, word in enumerate(words):
        folded = fold(word)
        if len(folded) < _SHORTEST or not folded.isalpha() or (len(words) == 1 and index.lexicon.alike(folded)):
            continue
        cuts = (cut for cut in range(_SHORTEST_PART, len(folded) - _SHORTEST_PART + 1))
        known = [cut for cut in cuts if all(map(index.lexicon.alike, (folded[:cut], folded[cut:])))]
        for cut in known[:_MOST]:
            apart = " ".join((*words[:at], word[:cut], word[cut:], *words[at + 1 :]))
            yield Hypothesis(apart, COSTS["joined"], (Evidence("joined", None, word, apart),))
