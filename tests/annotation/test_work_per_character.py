"""Long texts of one kind take work in proportion to their length, counted in calls rather than in seconds."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from resolver import Resolver

_SHORT, _LONG = 3_000, 12_000
"""Characters."""

_MOST = 1.3 * _LONG / _SHORT
"""How many times as much work the long text may be as the short one."""

_REPEATED = (
    "Одесса, Каменка, Октябрьский, Калиновка, Покровское, Владимир, ",
    "Каменка и Владимир и ",
    "Киев, Львов, Одесса, ",
    "в Киеве, Москве, Львове, Одессе, ",
    "Бої йшли під Ровно. ",
    "Каменка\nВладимир\n",
    "Иванов-",
    "Иванов, ",
    "Иванов (Петров) ",
    "Иванов сказал. Петров ответил. ",
    "А. С. Пушкин ",
    "Владимир ",
    "Ростов-на-Дону-",
    "министр обороны России ",
    "Министерство обороны России и ",
    "МВД ",
    "семья Ивановых ",
    "Каменка Одеської області, ",
    "Шевченко і Франко, ",
    "Dışişleri Bakanlığı ",
    "Dışişleri Bakanı Hakan Fidan Ankara'da konuştu. ",
    "Erdoğan, ",
    "Ankara'da ",
    "Odessa, Texas, ",
    "the Ministry of Defence of ",
    "de la ",
    "«Каменка» ",
    "<b>Киев</b> ",
    "((((«",
    "http://a.b/ ",
    "`Киев` ",
    "`Киев ",
    "Киев_",
    "/Киев/Львов ",
)


@pytest.mark.parametrize("repeated", _REPEATED)
def test_work_grows_with_the_length_of_a_text(repeated: str, builtin: Resolver) -> None:
    short, long = (repeated * (size // len(repeated)) for size in (_SHORT, _LONG))

    def write(text: str) -> str:
        return builtin.annotate(text).normalised()

    write(short)
    work = [_calls(write, text) for text in (short, long)]
    assert work[1] <= _MOST * work[0]


def _calls(work: Callable[[str], object], text: str) -> int:
    """How many functions are called for a text, of Python and of C."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        work(text)
    finally:
        sys.setprofile(before)
    return count
