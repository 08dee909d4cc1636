"""What two persons' names say of one another: patronymics, initials, gender, third names, titles."""

from __future__ import annotations

import pytest

from resolver import compare
from resolver.language.names.patronymics import fathers_names
from resolver.matching.parts import parts
from resolver.matching.persons.fathers import same_father
from resolver.matching.persons.given import clear_gender, other_given
from resolver.matching.persons.names import compared_persons

SAME = [
    ("Виктор Владимирович Медведчук", "Віктор Володимирович Медведчук"),
    ("Николай Николаевич Кравец", "Микола Миколайович Кравець"),
    ("Rüştü Paşa", "Rustu Pasha"),
    ("Halide Edip Adıvar", "Halide Edib Adıvar"),
    ("Ганна", "Анна"),
    # familiar forms of a man's and a woman's name
    ("Саша Белова", "Александра Белова"),
    ("Саша Белов", "Александр Белов"),
    ("Zhenya Belov", "Евгений Белов"),
    ("Memiş Yılmaz", "Mehmet Yılmaz"),
    ("Ибро Йылмаз", "İbrahim Yılmaz"),
    ("Соля Коваль", "Соломія Коваль"),
    ("Орися Коваль", "Ірина Коваль"),
    # letters of standards
    ("Ґудзь Йосип", "G\u0300udzʹ Josip"),
    ("Хвильовий Устим", "Ustȳm Khvȳlʹovȳĭ"),
    ("Анна Подъячева", "Anna Podʺi͡acheva"),
    ("Іван Цвіркун", "Ivan Czvirkun"),
    ("Анна Цыпленкова", "Anna Tcyplenkova"),
    ("Иван Щёголев", "İvan Şögolev"),
    ("Ахмед Агаев", "Ahmet Ağaoğlu"),
    ("Юсуф Акчурин", "Yusuf Akçura"),
    ("Tansu Çillerová", "Tansu Çiller"),
    ("Rüştü Pascha", "Rüştü Paşa"),
    ("Viktor Yushenko", "Виктор Ющенко"),
    ("Xi Jin-ping", "Xi Jinping"),
    ("II. Abdülhamid", "Abdülhamid II"),
    ("Сулейман I", "I. Süleyman"),
    ("Nicholas II", "Николай II"),
    ("Nicolas Ier", "Николай I"),
    ("Петро I", "Пётр I"),
    ("Catherine II", "Екатерина II"),
    ("I. Ivanov", "Ivan Ivanov"),
    ("Evliya Chelebi", "Evliya Çelebi"),
    ("Хюррем Султан", "Hürrem Sultan"),
    ("Nasreddin Hodscha", "Nasreddin Hoca"),
    ("John Smith Jr.", "John Smith Junior"),
    ("V. Putin", "V. Putin"),
    ("Путин В. В.", "Владимир Владимирович Путин"),
    ("Владимир Владимирович Путин", "Путин В.В."),
    ("Volodin V. V.", "Вячеслав Викторович Володин"),
    ("Шостакович Д.Д.", "Дмитрий Дмитриевич Шостакович"),
    ("Konst. Paustovsky", "Константин Паустовский"),
    ("Вяч. Володин", "Вячеслав Викторович Володин"),
    ("Всев. Мейерхольд", "Всеволод Мейерхольд"),
    ("J. Gagarin", "Юрий Гагарин"),
    ("M. S. Gorbachev", "М. С. Горбачёв"),
    ("Y. Gagarin", "Юрий Гагарин"),
    ("Iu. A. Gagarin", "Юрий Алексеевич Гагарин"),
    ("Y. Plushenko", "Евгений Плющенко"),
    ("Ia. Perelman", "Яков Перельман"),
    ("García Márquez Gabriel", "Gabriel García Márquez"),
    ("Van An Nguyen", "Nguyen Van An"),
    ("Ivan Petrov Sergeevich", "Ivan Sergeevich Petrov"),
    ("Jack Lew", "Jacob Lew"),
    ("Tariq Hussain", "Tariq Hussein"),
    ("Chaudhry Ahmad", "Chaudhry Ahmed"),
    ("Robert Mugbae", "Robert Mugabe"),
    ("Syed Salahuddin", "Sayed Salahudeen"),
    ("Александр Ильич Петров", "Alexander Ilyich Petrov"),
    ("Анна Кузьминична Попова", "Anna Kuzminichna Popova"),
    ("Ильхам Гейдарович Алиев", "Ilham Heydar oglu Aliyev"),
    ("Ilham Aliyev", "Алиев Ильхам Гейдар оглы"),
    ("В. А. Гусев", "Гусев В.А."),
]
OTHER = [
    ("John A. Smith", "John B. Smith"),
    ("John Andrew Smith", "John Bernard Smith"),
    ("Конст. Паустовский", "Кирилл Паустовский"),
    ("Вяч. Володин", "Виктор Володин"),
    ("M. S. Gorbachev", "R. S. Gorbachev"),
    ("J. Gagarin", "Игорь Гагарин"),
    ("Iu. Gagarin", "Иван Гагарин"),
    ("Іваненко П. С.", "Петро Михайлович Іваненко"),
    ("Evgeny Belov", "Evgenia Belova"),
    ("Cevdet Oskay", "Cevdet San"),
    ("Aziz Zeytinoğlu", "Kemal Zeytinoğlu"),
    ("Олексій Ковальчук", "Олександр Ковальчук"),
    ("Андрей Мельников", "Андрій Мельник"),
    ("Иван Мазепин", "Іван Мазепа"),
    ("Людмила Путинова", "Vladimir Putin"),
    ("Улица Ивана Франко", "Иван Франко"),
    ("Henry Ford II", "Henry Ford III"),
    ("Abdülhamid I", "II. Abdülhamid"),
    ("Сулейман II", "I. Süleyman"),
    ("Nicholas I", "Николай II"),
    ("Nicolas Ier", "Николай II"),
    ("Catherine II", "Анна II"),
    ("V. Murad", "IV. Murad"),
    ("Katip Chelebi", "Evliya Çelebi"),
    ("Михримах Султан", "Hürrem Sultan"),
    ("Mengli II Giray", "Менгли-Гирей I"),
    ("Людовик XIV", "Людовик XVI"),
    ("Зеленський О. В.", "Володимир Олександрович Зеленський"),
    ("Anna Schmidt-Weber", "Anna Schmidt-Wagner"),
    ("Mario Rossi", "Maria Rossi"),
    ("Hadi Tunç", "Hadiye Tunç"),
    ("Саша Белов", "Александра Белова"),
    ("Olga Romanenko", "Oleh Romanenko"),
    ("Oleg Romanenkov", "Oleh Romanenko"),
    ("Denisa Shmyhal", "Denys Shmyhal"),
    ("Юлія Свириденок", "Юлія Свириденко"),
    # a patronymic is no family name
    ("Авдеев Михаил Юрьевич", "Михаил Юревич"),
    # near, and two all the same
    ("Juan Orlando Hernández", "Juan Antonio Hernández"),
    ("Abdul Ghani Baradar", "Abdul Ghafar Baradar"),
    ("Than Shwe", "Thein Shwe"),
    ("Andrew Johnson", "Andrew Johnston"),
    ("Luca Bianchi", "Luca Bianco"),
    # the same words in another order
    ("Hussein bin Ali", "Ali bin Hussein"),
    ("Carlos Pérez Sánchez", "Carlos Sánchez Pérez"),
    ("Mohammed Ahmed Ali", "Ahmed Mohammed Ali"),
    # no cases where the words stand in the nominative
    ("Oleksandra Kravchenko", "Oleksandr Kravchenko"),
    ("А. Петрова", "А. Петров"),
    ("James Harrison", "James Harris"),
    ("Oleksii Honcharenko", "Oleksandr Honcharenko"),
    ("Roberta Silva", "Roberto Silva"),
    # the same initials in another order
    ("В. А. Гусев", "А. В. Гусев"),
    ("Гусев А. В.", "V.A. Gusev"),
    # other fathers, and a father
    ("Александр Иванович Петров", "Alexander Ilyich Petrov"),
    ("Heydar Aliyev", "Ilham Heydar oglu Aliyev"),
    ("Khalid bin Sultan Al Saud", "Khalid bin Salman Al Saud"),
]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_names_of_one_person(first: str, second: str) -> None:
    assert compare(first, second, "person").score > 0.5


@pytest.mark.parametrize(("first", "second"), OTHER)
def test_names_of_two(first: str, second: str) -> None:
    assert compare(first, second, "person").score < 0.5


@pytest.mark.parametrize(
    ("query", "name", "bare"),
    [
        ("Evliya Chelebi", "Evliya Çelebi", False),
        ("Хюррем Султан", "Hürrem Sultan", False),
        ("Nasreddin Hodscha", "Nasreddin Hoca", False),
        ("Chelebi", "Evliya Çelebi", True),
    ],
)
def test_a_name_with_an_honorific_is_said_in_full_where_all_of_it_is(query: str, name: str, bare: bool) -> None:
    found = compared_persons(parts(query, "person"), parts(name, "person"))
    assert ("given_missing" in (found.terms or {}) or "family_missing" in (found.terms or {})) is bare


@pytest.mark.parametrize(
    ("patronymic", "father"),
    [
        ("николаевич", "николай"),
        ("ильич", "илья"),
        ("володимирович", "володимир"),
        ("sergeyevich", "serge"),
        ("ilyich", "илья"),
        ("iljitsch", "илья"),
        ("kuzminichna", "кузьма"),
        ("nikitich", "никита"),
    ],
)
def test_a_patronymic_tells_the_fathers_name(patronymic: str, father: str) -> None:
    assert any(father in name for name in fathers_names(patronymic))


def test_what_is_no_patronymic_tells_no_father() -> None:
    assert fathers_names("путин") == ()


def test_fathers_and_genders() -> None:
    assert same_father("володимирович", "vladimirovich")
    assert not same_father("петрович", "иванович")
    assert same_father("гейдарович", "heydar")
    assert other_given("олег", "ольга")
    assert not other_given("володимир", "vladimir")
    assert clear_gender("евгения") == "female"
    assert clear_gender("згурський") is None
