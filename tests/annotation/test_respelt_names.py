"""Names of which a word is spelt as words of other names are: by the words beside it, it is another one."""

from __future__ import annotations

import pytest

from gazetteer import Entity, Gazetteer, Name
from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "en",
            "Yulia Timoshenko left the hall. Timoshenko did not return.",
            {"Yulia Timoshenko": "yulia-tymoshenko", "Timoshenko": "yulia-tymoshenko"},
        ),
        ("en", "The hall was left by Avgustin Voloshin.", {"Avgustin Voloshin": "avhustyn-voloshyn"}),
        ("en", "The book is by Lev Gumilev.", {"Lev Gumilev": "lev-gumilyov"}),
        ("en", "The name of Engin Aryk stands on it.", {"Engin Aryk": "engin-arik"}),
        ("en", "Igor’ Valentinovich Korobov was there.", {"Igor’ Valentinovich Korobov": "igor-korobov"}),
        ("en", "Samuil Yakovlevich Marshak was there.", {"Samuil Yakovlevich Marshak": "samuil-marshak"}),
        ("en", "Azat Fanisovich Miftakhov was there.", {"Azat Fanisovich Miftakhov": "azat-miftakhov"}),
        ("uk", "Лев Ніколаєвич Гумільов писав.", {"Лев Ніколаєвич Гумільов": "lev-gumilyov"}),
        ("en", "They met in Nizhniy Novgorod.", {"Nizhniy Novgorod": "nizhny-novgorod"}),
        ("en", "They met in Krivoy Rog.", {"Krivoy Rog": "kryvyi-rih"}),
        ("en", "The villages of Kemerovskaya oblast burn.", {"Kemerovskaya oblast": "kemerovo-oblast"}),
        ("tr", "Bu köyler Kemerovskaya oblast bölgesindedir.", {"Kemerovskaya oblast": "kemerovo-oblast"}),
        ("en", "The villages of Rozdilnianskyi raion burn.", {"Rozdilnianskyi raion": "rozdilna-raion"}),
    ],
)
def test_the_words_beside_it_tell(lang: str, text: str, found: dict[str, str], builtin: Resolver) -> None:
    mentions = builtin.annotate(text, lang=lang).mentions
    assert {one.text: one.id.partition(":")[2] for one in mentions} == found


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Ivan Timoshenko left the hall."),
        ("en", "Timoshenko left the hall."),
        ("ru", "Художник Илья Репиных выставил холсты."),
        ("en", "Samuil Petrovich Marshak was there."),
        ("en", "They walked on the Krivoy street."),
    ],
)
def test_nobody_else_is_named(lang: str, text: str, builtin: Resolver) -> None:
    assert builtin.annotate(text, lang=lang).mentions == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He was born in the town of Shumerlia.", {"Shumerlia"}),
        ("He was born in Shumerlia, the Chuvash Republic.", {"Shumerlia", "Chuvash Republic"}),
        ("He was born in Shumerlia.", set()),
    ],
)
def test_a_small_place_spelt_otherwise_needs_its_sort_or_region(text: str, found: set[str], builtin: Resolver) -> None:
    assert {one.text for one in builtin.annotate(text, lang="en").mentions} == found


def _of(*names: str) -> Resolver:
    bodies = [Entity(f"organisation:{at}", "organisation", (Name(text),)) for at, text in enumerate(names)]
    return Resolver(Gazetteer(bodies))


@pytest.mark.parametrize(
    ("name", "lang", "text", "mention"),
    [
        ("Міністерство юстиції України", "uk", "Гроші дає Міністерство юстиції.", "Міністерство юстиції"),
        ("Национальный банк Украины", "ru", "Так решил Национальный банк.", "Национальный банк"),
        ("МЧС России", "ru", "В МЧС просят не ставить машины.", "МЧС"),
        (
            "Державне агентство України з питань кіно",
            "uk",
            "Очільниця Державного агентства з питань кіно мовчить.",
            "Державного агентства з питань кіно",
        ),
        ("МИД России", "ru", "Глава венгерского МИД уехал.", None),
        ("МИД России", "ru", "Глава МИД Венгрии уехал.", None),
        ("Міністерство юстиції України", "uk", "Міністерство юстиції Угорщини мовчить.", None),
    ],
)
def test_an_institution_is_called_without_its_state(name: str, lang: str, text: str, mention: str | None) -> None:
    mentions = _of(name).annotate(text, lang=lang).mentions
    assert [one.text for one in mentions] == ([] if mention is None else [mention])


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Деньги даёт Министерство юстиции.", ["organisation:0"]),
        ("uk", "Міністерство юстиції мовчить.", ["organisation:1"]),
        ("ru", "Молчит Министерство юстиции Турции.", []),
    ],
)
def test_where_two_states_have_one_it_is_the_readers_own(lang: str, text: str, found: list[str]) -> None:
    names = ("Министерство юстиции России", "Міністерство юстиції України", "Министерство юстиции Украины")
    assert [one.id for one in _of(*names).annotate(text, lang=lang).mentions] == found


@pytest.mark.parametrize(
    "text", ["В кафе «Анкара» тихо.", "Ресторан «Прага» открыт.", "Парикмахерская «Вена» закрыта."]
)
def test_what_is_eaten_in_is_no_town(text: str, builtin: Resolver) -> None:
    assert builtin.annotate(text, lang="ru").mentions == ()


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "Приехал Владимир Зелинский. Зелинский молчал.", ["person:volodymyr-zelenskyy"] * 2),
        ("ru", "Президента Зелинского встретили.", ["person:volodymyr-zelenskyy"]),
        ("uk", "Володимир Зелинський приїхав.", ["person:volodymyr-zelenskyy"]),
        # neither a given name nor an office
        ("ru", "Зелинский молчал. Академик Николай Зелинский молчал, и профессор Зелинский.", []),
    ],
)
def test_names_written_by_ear(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # the marks of Turkish stand where the bearer's own letters have some
        ("Aleksandar Vuçiç konuştu. Sonra Vuçiç sustu.", ["person:aleksandar-vucic"] * 2),
        # and Turku has none
        ("Türkü güzeldi.", []),
    ],
)
def test_turkish_marks_for_those_of_another_alphabet(text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, "tr").mentions] == found
