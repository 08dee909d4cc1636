"""Given names of the rest of the world: familiar forms, spellings, and names that are near and two."""

from __future__ import annotations

import pytest

from resolver import compare
from resolver.language.names.given_names import forms
from resolver.language.names.tables import rows, values
from resolver.language.scripts.letters import CYRILLIC, LATIN, script
from resolver.matching.persons.given import is_given


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Bernie Sanders", "Bernard Sanders"),
        ("Jeff Sessions", "Jeffrey Beauregard Sessions"),
        ("Becky Sharp", "Rebecca Sharp"),
        ("Ken Livingstone", "Kenneth Livingstone"),
        ("Debbie Reynolds", "Deborah Reynolds"),
        ("Pepe García", "José García"),
        ("Nacho Vidal", "Ignacio Vidal"),
        ("Ayesha Siddiqui", "Aisha Siddiqui"),
        ("Esmail Qaani", "Ismail Qaani"),
        ("Daoud Kuttab", "Dawood Kuttab"),
        ("Usama Hamdan", "Oussama Hamdan"),
    ],
)
def test_spellings_and_familiar_forms_of_one_name(first: str, second: str) -> None:
    assert compare(first, second, "person").score > 0.5


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Rajesh Kumar", "Rakesh Kumar"),
        ("Hamid Karzai", "Hamad Karzai"),
        ("Marco Rossi", "Mario Rossi"),
        ("José Martínez", "Josué Martínez"),
        ("Patrick Murphy", "Patricia Murphy"),
        ("Amadou Diallo", "Mamadou Diallo"),
        ("Bashar Khoury", "Bashir Khoury"),
        ("Harpreet Singh", "Gurpreet Singh"),
        ("Karim Mansour", "Karima Mansour"),
        ("Peter Novak", "Petra Novak"),
        ("Rashid Ali", "Rashida Ali"),
    ],
)
def test_names_that_are_near_and_two(first: str, second: str) -> None:
    assert compare(first, second, "person").score < 0.5


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Йосыф Демир", "Yusuf Demir"),
        ("Жүсіп Демир", "Yusuf Demir"),
        ("Ыбырай Демир", "İbrahim Demir"),
        ("Бечыр Демир", "Bekir Demir"),
        ("Гомәр Демир", "Ömer Demir"),
        ("Госман Демир", "Osman Demir"),
        ("Оспан Демир", "Osman Demir"),
        ("Гайшә Демир", "Ayşe Demir"),
        ("Хәдичә Демир", "Hatice Demir"),
        ("Сәгыйть Демир", "Said Demir"),
        ("Нәҗметдин Демир", "Necmettin Demir"),
        ("Сәләхетдин Демир", "Selahattin Demir"),
        ("Ягафар Демир", "Джафар Демир"),
        ("Evdila Demir", "Abdullah Demir"),
        ("Silêman Demir", "Süleyman Demir"),
        ("Mistefa Demir", "Mustafa Demir"),
        ("Hisên Demir", "Hüseyin Demir"),
        ("Hocine Demir", "Hussein Demir"),
        ("Ziyo Demir", "Ziya Demir"),
        ("Usmon Demir", "Osman Demir"),
        ("Салохиддин Демир", "Selahattin Demir"),
        ("Murod Demir", "Murat Demir"),
        ("Фотима Демир", "Fatma Demir"),
        ("Гульнора Демир", "Gülnara Demir"),
        ("Driss Demir", "İdris Demir"),
        ("Boubaker Demir", "Ebubekir Demir"),
        ("Hosni Demir", "Hüsnü Demir"),
        ("Redouane Demir", "Rıdvan Demir"),
        ("Noordin Demir", "Nureddin Demir"),
        ("Abdelkrim Demir", "Abdülkerim Demir"),
        ("Mohieddine Demir", "Muhittin Demir"),
        ("Edib Demir", "Edip Demir"),
        ("Jalil Demir", "Celil Demir"),
        ("Jamaluddin Demir", "Cemaleddin Demir"),
        ("Djibril Demir", "Cebrail Demir"),
        ("Galib Demir", "Galip Demir"),
        ("Heikki Demir", "Генрих Демир"),
        ("Jokūbas Demir", "Яков Демир"),
        ("Jēkabs Demir", "Jakob Demir"),
        ("Kristaps Demir", "Христофор Демир"),
        ("Povilas Demir", "Павел Демир"),
        ("Mārtiņš Demir", "Мартин Демир"),
        ("Kotryna Demir", "Екатерина Демир"),
        ("Dömötör Demir", "Dmitry Demir"),
        ("Hovsep Demir", "Иосиф Демир"),
        ("Boghos Demir", "Павел Демир"),
        ("Grigol Demir", "Григорий Демир"),
        ("Nikoloz Demir", "Николай Демир"),
        ("Gjergj Demir", "Georgi Demir"),
        ("Llorenç Demir", "Lorenzo Demir"),
        ("Guilherme Demir", "William Demir"),
        ("Jørgen Demir", "George Demir"),
        ("Mitar Demir", "Dmitri Demir"),
        ("Toader Demir", "Фёдор Демир"),
        ("Pavao Demir", "Paul Demir"),
        ("Agneta Demir", "Agnes Demir"),
        ("Gyula Demir", "Julian Demir"),
        ("Ērihs Demir", "Erik Demir"),
        ("Mustafo Demir", "Mustafa Demir"),
    ],
)
def test_forms_of_one_name_that_no_transliteration_reaches(first: str, second: str) -> None:
    assert compare(first, second, "person").score > 0.5


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Abdülkadir Demir", "Kadir Demir"),
        ("Nuri Demir", "Nureddin Demir"),
        ("Иосиф Демир", "Yusuf Demir"),
        ("Mehmet Demir", "Muhammed Demir"),
        ("Amit Demir", "Ahmed Demir"),
        ("Jamil Demir", "Jamal Demir"),
        ("Mahmud Demir", "Muhammed Demir"),
        ("Sadettin Demir", "Sadreddin Demir"),
        ("Cemal Demir", "Cemaleddin Demir"),
        ("Celil Demir", "Celal Demir"),
        ("İzzet Demir", "İzzettin Demir"),
        ("Salih Demir", "Selahattin Demir"),
        ("Nasır Demir", "Nasreddin Demir"),
        ("Halid Demir", "Halide Demir"),
        ("Burhan Demir", "Burhaneddin Demir"),
        ("Abdülaziz Demir", "Aziz Demir"),
        ("Adil Demir", "Adile Demir"),
        ("Anna Demir", "Yana Demir"),
        ("Nikolay Demir", "Нил Демир"),
        ("Pavle Demir", "Pavla Demir"),
        ("Ziyo Demir", "Zoya Demir"),
    ],
)
def test_names_of_one_root_are_two(first: str, second: str) -> None:
    assert compare(first, second, "person").score < 0.5


def test_the_table_has_one_row_a_group_and_single_words() -> None:
    found = [row["id"] for row in rows("world-given-names")]
    assert found == sorted(set(found))
    texts = [text for row in rows("world-given-names") for column in ("forms", "dim") for text in values(row[column])]
    assert all(" " not in text for text in texts)
    assert set(texts) <= {form.text for form in forms()}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("George Soros", "Джордж Сорос"),
        ("Jorge Luis Borges", "Хорхе Луис Борхес"),
        ("Georges Pompidou", "Жорж Помпиду"),
        ("Charles Michel", "Шарль Мишель"),
        ("Charles Bronson", "Чарльз Бронсон"),
        ("James Cook", "Джеймс Кук"),
        ("Michael Flynn", "Майкл Флинн"),
        ("Nancy Pelosi", "Ненсі Пелосі"),
        ("Stephen King", "Стівен Кінг"),
        ("Francis Ford Coppola", "Френсіс Форд Коппола"),
    ],
)
def test_western_names_as_russian_and_ukrainian_transcribe_them(first: str, second: str) -> None:
    assert compare(first, second, "person").score > 0.9


def test_one_language_has_its_own_transcription() -> None:
    assert compare("Джордж Иванов", "Георгий Иванов", "person").score < 0.5
    assert compare("Жорж Иванов", "Джордж Иванов", "person").score < 0.5


def test_the_table_of_transcriptions_has_forms_in_both_scripts() -> None:
    found = [(row["id"], values(row["forms"])) for row in rows("western-names-in-cyrillic")]
    assert [identifier for identifier, _ in found] == sorted({identifier for identifier, _ in found})
    assert all(script(texts[0]) == LATIN and script(texts[-1]) == CYRILLIC for _, texts in found)


def test_no_transcription_makes_a_given_name_of_an_everyday_word() -> None:
    words = ["потом", "мать", "он", "семь", "кот", "данные", "дух", "далее", "дуже", "саме", "which", "and", "soon"]
    assert [word for word in words if is_given(word)] == []
