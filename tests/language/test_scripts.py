"""Cleaning that keeps offsets, folding, and detection of the language."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from resolver.errors import OnomastError
from resolver.language.romanisation import romanise
from resolver.language.scripts.cleaning import clean, cleaned
from resolver.language.scripts.detection import CYRILLIC_LANGUAGES, detect, sister
from resolver.language.scripts.folding import fold, lower, plain, upper
from resolver.language.scripts.letters import CYRILLIC, LATIN, orthographies, script

ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()), max_size=60)
"""Any code points at all, lone surrogates and the unassigned among them."""

PIECES = (
    *("Й", "\u0438\u0306", "\u0456\u0308", "е\u0301", "\u00ad", "\u200b", "\u2060", "\u00a0", "’", "ʼ", "`", "i", "İ"),
    *("s\u0327", "o\u0308", "g\u0306", "Ки", "Кi", "Mос", "ква", " ", "-", "\u2011", "😀", "👩\u200d🚀", "\ud800"),
    *("\u200f", "\ufb01", "\u0301", "e\u0323\u0302"),
)
"""What names are made of and what stands in them unseen, in pieces."""

NAMES_IN_PIECES = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@pytest.mark.parametrize(
    ("text", "clean_text"),
    [
        ("Kyiv", "Kyiv"),
        ("", ""),
        ("Ки\u0438\u0306", "Кий"),  # й in two parts
        ("Ки\u0456\u0308в", "Київ"),
        ("S\u0327is\u0327li", "Şişli"),
        ("Erdog\u0306an", "Erdoğan"),
        ("I\u0307stanbul", "İstanbul"),
        ("Ме\u00adдин\u00adский", "Мединский"),
        ("Ке\u200bмаль\ufeff", "Кемаль"),
        ("\u200fАнкара\u200e", "Анкара"),
        ("Зеле\u0301нский", "Зеленский"),
        ("Ки\u0301їв", "Київ"),
        ("Сергей\u00a0Лавров", "Сергей Лавров"),
        ("С.\u202fЛавров", "С. Лавров"),
        ("Кам\u2011Ян", "Кам-Ян"),
        ("Лук’янов", "Лук'янов"),
        ("Лукʼянов", "Лук'янов"),
        ("Лук`янов", "Лук'янов"),
        ("Solzhenit\u0361syn", "Solzhenitsyn"),  # as the Library of Congress has it
        ("T\ufe20S\ufe21vetaeva", "TSvetaeva"),
        ("Kiev´de", "Kiev'de"),
        ("`Kiev`", "'Kiev'"),
        ("Михайл\u0438\u0306", "Михайлй"),
        ("Iваненко", "Іваненко"),  # a Latin I
        ("Пyтин", "Путин"),  # a Latin y
        ("Kиев", "Киев"),
        ("Pаris", "Paris"),  # a Cyrillic а
        ("ЗАО Coca-Cola", "ЗАО Coca-Cola"),  # two words, each of one script
        ("YouTube-каналом", "YouTube-каналом"),
    ],
)
def test_cleaning_makes_spellings_one(text: str, clean_text: str) -> None:
    assert cleaned(text) == clean_text


def test_cleaning_leaves_the_case_and_the_letters_alone() -> None:
    for text in ("Їжакевич і ЇЖАКЕВИЧ", "Iğdır, IĞDIR, İĞNE", "Ёлка Ґрунт", "Ångström", "Győr", "Łódź"):
        assert cleaned(text) == text


@pytest.mark.parametrize(
    ("text", "inside", "original"),
    [
        ("в Ме\u00adдин\u00adском.", "Мединском", "Ме\u00adдин\u00adском"),
        ("до Ки\u0456\u0308ва, так", "Київа", "Ки\u0456\u0308ва"),
        ("з Чугаи\u0306", "Чугай", "Чугаи\u0306"),
        ("и Зеле\u0301нский", "Зеленский", "Зеле\u0301нский"),
        ("и Зеленска\u0301 тут", "Зеленска", "Зеленска\u0301"),
        ("\ufeffАнкара.", "Анкара", "Анкара"),
        ("S\u0327is\u0327li'de", "Şişli", "S\u0327is\u0327li"),
        ("Лавров\u00a0С. В.", "Лавров", "Лавров"),
        ("Solzhenit\u0361syn, A.", "Solzhenitsyn", "Solzhenit\u0361syn"),
        ("e\u0323\u0302x Kyiv", "Kyiv", "Kyiv"),
        ("а\u00ad\u00adб Київ і\u0308 Одеса", "Одеса", "Одеса"),
        ("Пyтин сказал", "Путин", "Пyтин"),
    ],
)
def test_offsets_lead_back_to_the_text_as_given(text: str, inside: str, original: str) -> None:
    copy = clean(text)
    start = copy.text.index(inside)
    assert text[copy.start(start) : copy.end(start + len(inside))] == original


def test_a_repaired_word_is_reported_and_its_neighbour_is_not() -> None:
    copy = clean("Лавров и Пyтин")
    start = copy.text.index("Путин")
    assert copy.repaired(start, start + 5)
    assert not copy.repaired(0, 6)


@given(st.one_of(ANY_TEXT, NAMES_IN_PIECES))
@example("\ud800\u0301и\u0306")
@example("\u0301\u0301")
@example("а\u0301\u0306б")
@example("👩\u200d🚀\u00ad")
@example("\ufb03\u00adﬃ")
def test_every_character_of_the_copy_lies_in_its_slice_of_the_original(text: str) -> None:
    copy = clean(text)
    before = 0
    for at, letter in enumerate(copy.text):
        start, end = copy.start(at), copy.end(at + 1)
        assert before <= start < len(text)
        assert start < end <= len(text)
        before = start
        slice_of_it = text[start:end]
        spellings = cleaned(slice_of_it)
        assert letter in spellings or copy.repaired(at, at + 1)


@given(st.one_of(ANY_TEXT, NAMES_IN_PIECES))
def test_a_span_of_the_whole_copy_stays_inside_the_original(text: str) -> None:
    copy = clean(text)
    if copy.text:
        assert 0 <= copy.start(0) <= copy.end(len(copy.text)) <= len(text)


@given(st.one_of(ANY_TEXT, NAMES_IN_PIECES))
def test_what_is_invisible_is_gone(text: str) -> None:
    assert not set(cleaned(text)) & set("\u00ad\u200b\u200c\u2060\ufeff\u200e\u200f\u00a0’`")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("KYIV", "Kyiv"),
        ("İSTANBUL", "istanbul"),
        ("IĞDIR", "Iğdır"),
        ("IĞDIR", "ığdır"),
        ("Артём", "АРТЕМ"),
        ("Ґалаґан", "ГАЛАГАН"),
        ("МЕДИНСКИЙ", "Мединский"),
        ("Şişli", "ŞİŞLİ"),
        ("Ї\u0301", "ї\u0301"),
    ],
)
def test_folding_makes_spellings_one(first: str, second: str) -> None:
    assert fold(first) == fold(second)


@pytest.mark.parametrize(
    ("first", "second"),
    [("Erdoğan", "Erdogan"), ("Київ", "Киев"), ("Мир", "Mир"), ("Ö", "O"), ("Й", "И"), ("Путин", "Путін")],
)
def test_folding_keeps_letters_apart(first: str, second: str) -> None:
    assert fold(first) != fold(second)


@pytest.mark.parametrize(
    ("word", "bare"),
    [
        ("Erdoğan", "erdogan"),
        ("Çavuşoğlu", "cavusoglu"),
        ("Łódź", "lodz"),
        ("Straße", "strasse"),
        ("İĞDIR", "igdir"),
        ("Київ", "київ"),
        ("Ёлкин", "елкин"),
        ("Nguyễn", "nguyen"),
    ],
)
def test_plain_words_have_no_diacritics_in_latin_letters(word: str, bare: str) -> None:
    assert plain(word) == bare


@given(ANY_TEXT)
@example("İ\u0307ı")
@example("ǰ")
@example("ΐ\u0345")
@example("Ґ\u0301Ё\u0308")
@example("\ud800\udfff")
def test_folding_is_idempotent(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert plain(plain(text)) == plain(text)


@given(st.text(st.sampled_from("аеёиіїйкґAaIiİıĞğŞşÖöÜü'-"), max_size=20))
def test_folding_does_not_see_case(text: str) -> None:
    assert fold(text.upper()) == fold(text) == fold(text.lower())


def test_turkish_case_has_two_letters_i() -> None:
    assert lower("IĞDIR İZMİR", "tr") == "ığdır izmir"
    assert lower("IRELAND", "en") == "ireland"
    assert upper("izmir ığdır", "tr") == "İZMİR IĞDIR"
    assert upper("izmir", "en") == "IZMIR"


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The president met the delegation in Ankara and said that the talks will go on.", "en"),
        ("Zelensky to visit Ankara on Monday", "en"),
        ("Президент заявил, что переговоры в Анкаре продолжатся после встречи с делегацией.", "ru"),
        ("Встреча прошла в Москве", "ru"),
        ("Президент заявив, що переговори в Анкарі триватимуть після зустрічі з делегацією.", "uk"),
        ("Зустріч відбулася в Києві", "uk"),
        ("Cumhurbaşkanı, heyet ile görüştükten sonra müzakerelerin Ankara'da süreceğini söyledi.", "tr"),
        ("Toplanti Ankara'da yapildi ve heyet daha sonra Kiev'e gitti", "tr"),
        ("Генеральний штаб: Київ", "uk"),
        ("Эрдоган", "ru"),
        ("Erdoğan", "tr"),
        ("Ukraine's MFA said: «Київ і Харків». The text of the note was not given.", "en"),
        ("Источник в МИД сказал: The talks will go on. Он не назвал дату и место.", "ru"),
        ("", "en"),
        ("12345", "en"),
        ("Лавров", "ru"),
        ("Erdoğan and Şimşek flew to Kharkov", "en"),
        ("Yılmaz met Işık. “Barış için geldik,” she said in Lviv.", "en"),
        ("The minister spoke with Çavuşoğlu, Gül, Davutoğlu and Özdağ.", "en"),
        ("Erdoğan, Kıbrıs'ta", "tr"),
        ("Dedem Kars'ta muallimdi.", "tr"),
        ("Putin'in evi", "tr"),
        ("It's Putin's, and they'd've gone", "en"),
        ("Işık Smith ile görüştü", "tr"),
        ("Bakan John Brown, The New York Times için yazdı.", "tr"),
        ("У Дмитрия и Юлии сегодня праздник", "ru"),
        ("Зеленський прибуває з Києва", "uk"),
        ("Her brother met her mother.", "en"),  # her is a Turkish word as well
        ("Ankara her gün yeni bir söz veriyor.", "tr"),
        # no letter that Russian has not
        ("Вчора Володимир Зеленський прибув до Львова.", "uk"),
        ("За словами Zelensky, переговори в Istanbul триватимуть.", "uk"),
        ("Вчера Володимир Зеленський прибыл в Киев.", "ru"),
        ("Москва готова к переговорам на уровне послов, но не сегодня.", "ru"),
    ],
)
def test_the_language_of_a_text(text: str, lang: str) -> None:
    assert detect(text) == lang


def test_the_articles_are_detected_paragraph_by_paragraph(articles: dict[str, str]) -> None:
    wrong = [
        (lang, paragraph[:60])
        for lang, text in articles.items()
        for paragraph in text.split("\n")
        if len(paragraph) > 80 and detect(paragraph) != lang
    ]
    assert not wrong


@given(ANY_TEXT)
def test_detection_answers_for_any_text(text: str) -> None:
    assert detect(text) in ("en", "ru", "uk", "tr")


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("Київ", CYRILLIC),
        ("Kyiv", LATIN),
        ("Αθήνα", "Grek"),
        ("თბილისი", "Geor"),
        ("Երևան", "Armn"),
        ("2014", None),
        ("’", None),
    ],
)
def test_the_script_of_a_word(word: str, found: str | None) -> None:
    assert script(word) == found


@pytest.mark.parametrize(
    ("word", "possible"),
    [
        ("Київ", "uk"),
        ("Сырский", "ru"),
        ("Ўлада", "be"),
        ("Ђоковић", "sr"),
        ("Казань", "ru"),
        ("Казань", "uk"),
        ("България", "bg"),
    ],
)
def test_letters_say_which_orthographies_are_possible(word: str, possible: str) -> None:
    assert possible in orthographies(word)


def test_letters_rule_orthographies_out() -> None:
    assert "ru" not in orthographies("Київ")
    assert "uk" not in orthographies("Сырский")


@given(ANY_TEXT)
def test_romanising_hostile_text_ends_in_text_or_a_known_error(text: str) -> None:
    try:
        assert isinstance(romanise(text, "kmu-2010"), str)
    except OnomastError as error:
        assert str(error)


def test_each_cyrillic_language_has_a_sister_and_no_other_has() -> None:
    assert {lang: sister(lang) for lang in CYRILLIC_LANGUAGES} == {"ru": "uk", "uk": "ru"}
    with pytest.raises(KeyError):
        sister("tr")
