"""Names that nobody bears, grouped: who is one, who is not, what is proposed."""

from __future__ import annotations

import random
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gazetteer import Entity, Gazetteer, Name
from gazetteer.lint import check
from resolver import Cluster, Resolver, cluster
from resolver.clustering import Form, clustered, grouping, mentions, proposal
from resolver.clustering.block_keys import DATA, blocks, kind_of
from resolver.clustering.links import linked
from resolver.clustering.mentions import unborne
from resolver.clustering.preferred import preferred
from resolver.clustering.proposals import Proposals
from resolver.errors import OnomastError
from resolver.language.names.tables import rows, values
from resolver.verdict import compare

ONE = {
    "conventions": ["Иван Медынский", "Ivan Medynskiy", "Iwan Medynski", "Іван Мединський"],
    "German": ["Ярослав Щербаченко", "Jaroslaw Schtscherbatschenko", "Yaroslav Shcherbachenko"],
    "cases": ["Ольга Заречная", "Ольги Заречной", "Ольгой Заречной", "Olga Zarechnaya"],
    "cases-alone": ["Івана Мединського", "Іваном Мединським"],
    "Turkish-suffix": ["Ayşe Kayalıbağ", "Ayşe Kayalıbağ'ın", "Ayse Kayalibag"],
    "order": ["Медынский Иван", "MEDYNSKIY, Ivan", "Иван Медынский"],
    "given-names": ["Сергей Приклада", "Serhii Pryklada", "Sergey Priklada"],
    "patronymic": ["Иван Петрович Медынский", "Иван Медынский"],
    "initials": ["И. П. Медынский", "Иван Петрович Медынский"],
    "marks-left-out-of-some-letters": ["Şükrü Kayalıbağ", "Şukru Kayalıbağ"],
    "family-name-alone": ["Медынский", "Иван Медынский"],
    "title-with-an-ending": ["И. Медынский", "Президента Медынского"],
    "typing-error": ["Екатерина Прикладовская", "Екатерина Прикладвоская"],
    "place": ["Ясногірка", "Ясногорка", "Yasnohirka"],
    "modifier": ["Нова Прикладівка", "Новая Прикладовка"],
    "institution": ["Фонд Приклад", "Fund Pryklad"],
}

TWO = {
    "given-name": ["Сергей Прикладов", "Олег Прикладов"],
    "given-name-across-languages": ["Serhii Prykladov", "Олег Прикладов"],
    "patronymic": ["Сергей Иванович Прикладов", "Сергей Олегович Прикладов"],
    "Turkish-given-name": ["Gökşin Ilıcalı", "Göksun Ilıcalı"],
    "gender": ["Евгений Прикладов", "Евгения Прикладова"],
    "initial": ["С. Прикладов", "Олег Прикладов"],
    "number": ["Прикладовск-2", "Прикладовск-3"],
    "longer-place": ["Нова Прикладівка", "Прикладівка"],
    "family-name": ["Иван Медынский", "Иван Меньшинский"],
    "institution-of-a-person": ["Иван Медынский", "Фонд Ивана Медынского"],
}


def groups(names: Iterable[str], **options: Any) -> list[list[str]]:
    return sorted(sorted(form.text for form in one.forms) for one in cluster(names, **options))


@pytest.mark.parametrize("names", ONE.values(), ids=ONE.keys())
def test_spellings_of_one_are_one_cluster(names: list[str]) -> None:
    assert groups(names) == [sorted(names)]


@pytest.mark.parametrize("names", TWO.values(), ids=TWO.keys())
def test_names_of_two_are_two_clusters(names: list[str]) -> None:
    assert len(groups(names)) == 2


def test_a_short_name_between_two_bearers_makes_no_chain() -> None:
    names = ["Иван Медынский", "Ivan Medynskiy", "Борис Медынский", "Boris Medynskiy", "Медынский", "Medynskiy"]
    found = groups(names)
    assert ["Ivan Medynskiy", "Иван Медынский"] in found
    assert ["Boris Medynskiy", "Борис Медынский"] in found
    assert ["Medynskiy", "Медынский"] in found


def test_a_name_without_patronymic_goes_to_neither_of_two_with_one() -> None:
    names = ["Сергей Иванович Прикладов", "Сергей Олегович Прикладов", "Сергей Прикладов"]
    assert len(groups(names)) == 3


def test_an_initial_tells_whose_short_form_it_is() -> None:
    names = ["Иван Медынский", "Борис Медынский", "Б. Медынский"]
    assert ["Б. Медынский", "Борис Медынский"] in groups(names)


def test_the_most_frequent_cluster_comes_first_and_counts_add_up() -> None:
    found = cluster({"Ясногірка": 2, "Иван Медынский": 3, "Ivan Medynskiy": 4})
    assert [(one.count, one.kind, len(one.forms)) for one in found] == [(7, "person", 2), (2, None, 1)]
    assert [form.text for form in found[0].forms] == ["Ivan Medynskiy", "Иван Медынский"]
    assert found[0].preferred == {"en": "Ivan Medynskiy", "ru": "Иван Медынский"}
    assert 0.9 < found[0].score <= 1.0
    assert found[1].score == 1.0


@pytest.mark.parametrize(
    ("names", "kind", "proposed"),
    [
        (["ООО «Стройвектор-М»", "Stroyvektor-M LLC", "OOO Stroivektor-M"], "organisation", "Stroyvektor-M LLC"),
        (["ТОВ «Зернотранс Плюс»", "Zernotrans Plus LLC"], "organisation", "Zernotrans Plus LLC"),
        (["с. Нижнекаменовка", "Нижнекаменовка"], "place", "Нижнекаменовка"),
        (["смт Ясногірка", "Ясногірка"], "place", "Ясногірка"),
        (["Çağatay Kırımlıoğlu", "Cagatay Kirimlioglu", "Чагатай Кырымлыоглу"], "person", "Cagatay Kirimlioglu"),
        (["Çağatay Kayalıbağ", "Cagatay Kayalibag"], "person", "Cagatay Kayalibag"),
        (["Iwan Medynski", "Ivan Medynskiy", "Iwan Medynskyj"], "person", "Ivan Medynskiy"),
    ],
)
def test_the_words_of_a_name_tell_the_kind_and_the_name_to_propose(names: list[str], kind: str, proposed: str) -> None:
    (found,) = cluster(names)
    assert found.kind == kind
    assert proposal(found).names[0].text == proposed


@pytest.mark.parametrize(
    "ending", [ending for row in rows("filial-endings", DATA) for ending in values(row["endings"])]
)
def test_two_words_of_which_the_second_ends_as_a_sons_name_are_a_person(ending: str) -> None:
    assert kind_of(f"Qwxyz Qwxyz{ending}") == "person"
    assert kind_of(f"Qwxyz Qwxyz{ending}x") is None


def test_a_first_letter_with_a_full_stop_may_be_an_initial() -> None:
    assert [one.kind for one in cluster(["С. Медынский"])] == ["person"]


def test_blank_names_are_left_out_and_equal_ones_counted() -> None:
    found = cluster(["  ", "", "Ясногірка", "Ясногірка ", "Ясногірка"])
    assert [(one.count, one.forms[0].text) for one in found] == [(3, "Ясногірка")]
    assert cluster([]) == []


def test_what_somebody_bears_is_left_out_where_a_resolver_is_given() -> None:
    known = Resolver(Gazetteer([Entity("place:kyiv", "place", (Name("Київ", "uk"),))]))
    assert groups(["Київ", "Ясногірка"], known=known) == [["Ясногірка"]]
    assert len(groups(["Київ", "Ясногірка"])) == 2


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("Иван Медынский", "Ivan Medynskiy", "person"),
        ("Ивана Медынского", "Ivan Medynskiy", "person"),
        ("Медынского", "Иван Медынский", "person"),
        ("Ясногірка", "Ясногорка", "place"),
        ("Kayalıbağ'ın", "Kayalıbağ", "person"),
        ("Сергей Прикладов", "Олег Прикладов", "person"),
    ],
)
def test_a_link_decides_as_compare_does(first: str, second: str, kind: str) -> None:
    link = linked(first, second, kind)
    assert (link.score >= grouping.THRESHOLD) == (compare(first, second, kind).score >= grouping.THRESHOLD)


@settings(max_examples=25, deadline=None)
@given(st.permutations([name for names in (*ONE.values(), *TWO.values()) for name in names]))
def test_the_order_of_the_names_changes_nothing(names: list[str]) -> None:
    assert groups(names) == groups(sorted(names))


def test_workers_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [name for names in (*ONE.values(), *TWO.values()) for name in names]
    alone = groups(names)
    monkeypatch.setattr(grouping, "_WORTH_WORKERS", 1)
    assert groups(names, workers=2) == alone


def test_too_many_names_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grouping, "_MOST", 2)
    with pytest.raises(OnomastError, match="split the input"):
        cluster(["Ясногірка", "Прикладівка"])


def test_comparisons_grow_with_the_names_and_not_with_their_square(monkeypatch: pytest.MonkeyPatch) -> None:
    """Persons of 60 family names and 12 given names: every two of them are 259,000 pairs."""
    stems = [begin + end for begin in ("Бар", "Вел", "Гор", "Дам", "Жит", "Зуб") for end in "бвгдзклмнп"]
    given_names = [
        "Иван",
        "Олег",
        "Сергей",
        "Борис",
        "Павел",
        "Антон",
        "Роман",
        "Егор",
        "Степан",
        "Максим",
        "Игорь",
        "Лев",
    ]
    names = [f"{given} {stem}аненко" for given in given_names for stem in stems]
    random.Random(3).shuffle(names)
    said: list[str] = []
    clustered([Form(name) for name in names], "person", told=said.append)
    pairs = next(int(each.split()[0].replace(",", "")) for each in said if "pairs" in each)
    assert pairs < 6 * len(names)


def test_a_name_has_few_blocks() -> None:
    for name in ("Иван Петрович Медынский", "Jaroslaw Schtscherbatschenko"):
        found = blocks(name, "person")
        assert len(found.own) + len(found.erring) + len(found.reach) < 80


PREFERRED = [
    ({"Иван Медынский": 1, "Медынский": 9, "Ivan Medynskiy": 1}, {"ru": "Иван Медынский", "en": "Ivan Medynskiy"}),
    ({"Івана Мединського": 2, "Ivan Medynskyi": 1}, {"uk": "Іван Мединський", "en": "Ivan Medynskyi"}),
    ({"Ивана Ёлкинского": 1, "Ивану Ёлкинскому": 1}, {"ru": "Иван Ёлкинский"}),
    ({"Ольгу Заречную": 1}, {"ru": "Ольга Заречная"}),
    ({"IVAN MEDYNSKYI": 3}, {"en": "Ivan Medynskyi"}),
    ({"Ayşe Kayalıbağ'ın": 2, "Ayşe Kayalıbağ": 1}, {"tr": "Ayşe Kayalıbağ"}),
    ({"И. Медынский": 5, "Иван Петрович Медынский": 1, "Иван Медынский": 1}, {"ru": "Иван Медынский"}),
]


@pytest.mark.parametrize(("counts", "expected"), PREFERRED)
def test_the_preferred_spelling_is_whole_and_in_its_base_form(counts: dict[str, int], expected: dict[str, str]) -> None:
    assert preferred([Form(text, count) for text, count in counts.items()], "person") == expected


def test_no_case_behind_an_apostrophe_is_preferred() -> None:
    forms = [Form("Zonkoy Holding'in", 2, ("tr",)), Form("Zonkoy Holding A.Ş.", 1, ("tr",))]
    assert not preferred(forms, "organisation")["tr"].endswith("'in")


def test_a_proposal_is_an_entry_that_the_gazetteer_takes() -> None:
    (one,) = cluster(["Іван Мединський", "Иван Медынский", "Иван Петрович Медынский", "Ivan Medynskyi"])
    entry = proposal(one)
    assert (entry.id, entry.kind) == ("person:ivan-medynskyi", "person")
    assert [(name.text, name.lang, name.type) for name in entry.names] == [
        ("Ivan Medynskyi", "en", None),
        ("Іван Мединський", "uk", None),
        ("Иван Медынский", "ru", None),
        ("Иван Петрович Медынский", "ru", "official"),
    ]
    assert check([entry]) == []


PROPOSED = [
    # nobody made up where somebody wrote the base form
    (["Şükrü Karabulutlu", "Shukru Karabulutlu"], {"Shukru Karabulutlu": "en", "Şükrü Karabulutlu": "tr"}),
    (
        ["Ülkü Demirköklü", "Ulku Demirkoklu", "Юлькю Демиркёклю"],
        {"Ulku Demirkoklu": "en", "Юлькю Демиркёклю": "ru", "Ülkü Demirköklü": "tr"},
    ),
    (["Ігнат Перебийніс", "Ігната Перебийноса", "Перебийносу Ігнату"], {"Ігнат Перебийніс": "uk"}),
    # the letters of one spelling, its given name and the Latin letters beside it tell the language
    (["Юхим Довгоніг", "Юхима Довгонога"], {"Юхим Довгоніг": "uk"}),
    (["Гнат Рудоніг", "Гната Рудонога"], {"Гнат Рудоніг": "uk"}),
    (["Анни Швець", "Anna Shvets"], {"Anna Shvets": "en", "Анна Швець": "uk"}),
    (["Ольги Рябоволик", "Olha Riabovolyk"], {"Olha Riabovolyk": "en", "Ольга Рябоволик": "uk"}),
    (["Ольги Рябоволик", "Olga Ryabovolik"], {"Olga Ryabovolik": "en", "Ольга Рябоволик": "ru"}),
    (["Юхима Рябоволика", "Yukhym Riabovolyk"], {"Yukhym Riabovolyk": "en", "Юхим Рябоволик": "uk"}),
    # letters of two scripts in one word are no name
    (["Qüüksківka"], {"Quukskivka": None}),
]


@pytest.mark.parametrize(("names", "expected"), PROPOSED)
def test_proposals_are_names_that_somebody_wrote_in_their_language(
    names: list[str], expected: dict[str, str | None]
) -> None:
    (one,) = cluster(names)
    entry = proposal(one)
    assert {name.text: name.lang for name in entry.names} == expected
    assert check([entry]) == []


def test_a_text_in_another_language_makes_no_russian_name_of_ukrainian_letters() -> None:
    entry = proposal(Cluster((Form("Юхим Довгоніг", 2, ("ru",)),), "person", 1.0))
    assert [(name.text, name.lang) for name in entry.names] == [("Юхим Довгоніг", "uk")]
    assert check([entry]) == []


def test_proposals_give_no_id_twice() -> None:
    one = Cluster((Form("Ясногірка"),), None, 1.0)
    proposals = Proposals(Gazetteer([Entity("place:yasnohirka", "place", (Name("Ясногірка", "uk"),))]))
    assert [proposals.of(one).id for _ in range(2)] == ["place:yasnohirka-2", "place:yasnohirka-3"]


ONE_IN_RUSSIAN = "Вчера Иван Медынский приехал. Ждали Медынского."
ONE_IN_TURKISH = "Ayşe Kayalıbağ dün geldi. Kayalıbağ'ın sözü."
TWO_IN_UKRAINIAN = "Учора приїхали Олег Прикладко та Борис Прикладко. Слово мав Прикладко."
TEXTS = [
    ("ru", ONE_IN_RUSSIAN, [("Иван Медынский", None), ("Медынского", "Иван Медынский")]),
    ("ru", "Завод «Прикладмаш» стоит. «Мы ждали», — сказал он.", [("Завод «Прикладмаш»", None)]),
    (
        "ru",
        "Владелец ООО «Ромашкинский завод» и компания «Синий кит» молчат. АО «Тульский гвоздь» помогло.",
        [("ООО «Ромашкинский завод»", None), ("компания «Синий кит»", None), ("АО «Тульский гвоздь»", None)],
    ),
    ("ru", "Вчера ООО закрылось. Слушали песню «Синий Кит».", []),
    ("uk", "ПрАТ «Чебурашківський завод» стоїть.", [("ПрАТ «Чебурашківський завод»", None)]),
    (
        "tr",
        'Zonkoy Holding A.Ş. geldi. Kırmızıbalık Derneği ve "Mavi Kirpi" Vakfı sustu.',
        [("Zonkoy Holding A.Ş.", None), ("Kırmızıbalık Derneği", None), ('"Mavi Kirpi" Vakfı', None)],
    ),
    ("en", "On Monday I met John van der Exampleton.", [("John van der Exampleton", None)]),
    ("tr", ONE_IN_TURKISH, [("Ayşe Kayalıbağ", None), ("Kayalıbağ'ın", "Ayşe Kayalıbağ")]),
    ("uk", TWO_IN_UKRAINIAN, [("Олег Прикладко", None), ("Борис Прикладко", None), ("Прикладко", None)]),
    ("en", "THE WHOLE HEADLINE SHOUTS ALOUD\nNobody is named.", []),
    ("en", "Kyiv is known, and Kyiv is not told.", []),
]


@pytest.mark.parametrize(("lang", "text", "expected"), TEXTS)
def test_names_in_a_text_that_no_mention_covers(lang: str, text: str, expected: list[tuple[str, str | None]]) -> None:
    resolver = Resolver(Gazetteer([Entity("place:kyiv", "place", (Name("Kyiv", "en"),))]))
    found = unborne(resolver.annotate(text, lang, adjectives=True), grouping.THRESHOLD)
    assert [(one.text, one.full) for one in found] == expected
    for one in found:
        assert text[one.start :].startswith(one.text)
        assert one.text in one.context


def test_an_unreviewed_town_takes_no_family_name(builtin: Resolver) -> None:
    text = "Вчера приехал Иван Медынский. Потом Медынского видели в зале."  # Медынь is a town of GeoNames
    found = unborne(builtin.annotate(text, "ru", adjectives=True), grouping.THRESHOLD)
    assert [(one.text, one.full) for one in found] == [("Иван Медынский", None), ("Медынского", "Иван Медынский")]


def test_the_words_of_a_text_are_looked_through_once(monkeypatch: pytest.MonkeyPatch) -> None:
    forms = mentions._forms
    asked: list[str] = []
    monkeypatch.setattr(mentions, "_forms", lambda word: asked.append(word.text) or forms(word))
    text = " ".join(f"Прикладко{tail} приехал. Ждали Образцова{tail}." for tail in ("в", "вич", "вский") * 20)
    mentions.unborne(Resolver(Gazetteer()).annotate(text, "ru"), grouping.THRESHOLD)
    assert 0 < len(asked) <= len(text.split())


def test_what_has_no_letter_is_no_name() -> None:
    assert [[form.text for form in one.forms] for one in cluster(["!!!", "123", "Ivan Petrenchuk"])] == [
        ["Ivan Petrenchuk"]
    ]
