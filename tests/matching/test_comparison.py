"""compare: whether two names can name one entity."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver import compare
from resolver.matching.evidence import KINDS

SAME = [
    # persons
    ("Владимир Путин", "Vladimir Putin", "person"),
    ("Wladimir Putin", "Władimir Putin", "person"),
    ("Vladimir Putin", "Putin, Vladimir", "person"),
    ("Vladimir Putin", "Vladimir Vladimirovich Putin", "person"),
    ("В. В. Путин", "Владимир Владимирович Путин", "person"),
    ("Путин Владимир Владимирович", "Владимир Путин", "person"),
    ("Володимир Зеленський", "Vladimir Zelenskiy", "person"),
    ("Володимир Зеленський", "Владимир Зеленский", "person"),
    ("Volodymyr Zelenskyy", "Wolodymyr Selenskyj", "person"),
    ("Volodymyr Zelenskyy", "Volodymyr Zelesnky", "person"),
    ("Сергей Лавров", "Sergej Lawrow", "person"),
    ("Сергей Лавров", "Sergueï Lavrov", "person"),
    ("Serhii Kyslytsia", "Сергей Кислица", "person"),
    ("Recep Tayyip Erdoğan", "Реджеп Тайип Эрдоган", "person"),
    ("Recep Tayyip Erdoğan", "Tayyip Erdogan", "person"),
    ("Mevlüt Çavuşoğlu", "Мевлют Чавушоглу", "person"),
    ("Yaşar Güler", "Yasar Guler", "person"),
    ("Никита Хрущёв", "Nikita Khrushchev", "person"),
    ("Никита Хрущёв", "Nikita Chruschtschow", "person"),
    ("Саша Иванченко", "Александр Иванченко", "person"),
    ("Владимира Мединского", "Владимир Мединский", "person"),
    ("Олександра Сирського", "Олександр Сирський", "person"),
    ("President Vladimir Putin", "Владимир Путин", "person"),
    ("Hakan Fidan'ın", "Hakan Fidan", "person"),
    ("VOLODYMYR ZELENSKYY", "Volodymyr Zelenskyy", "person"),
    ("Ихтияр Згурський", "Ikhtiyar Zghurskyi", "person"),
    # places
    ("Чернігів", "Tschernihiw", "place"),
    ("Чернігів", "Chernigov", "place"),
    ("Харків", "Charków", "place"),
    ("Diyarbakır", "Диярбакыр", "place"),
    ("Eskişehir", "Eskisehir", "place"),
    ("Івано-Франківськ", "Ivano-Frankivsk", "place"),
    ("Нижний Новгород", "Nizhny Novgorod", "place"),
    ("Новая Каховка", "Nova Kakhovka", "place"),
    ("Dnipropetrovs'k", "Dnipropetrowsk", "place"),
    ("Чернігова", "Чернігів", "place"),
    ("Diyarbakır'da", "Diyarbakır", "place"),
    # organisations
    ("Газпром", "Gazprom", "organisation"),
    ("ООО «Газпром»", "Газпром", "organisation"),
    ("Naftogaz", "Нафтогаз", "organisation"),
    ("Служби безпеки України", "Служба безпеки України", "organisation"),
    ("Укрзалізниця", "Ukrzaliznytsia", "organisation"),
    ("Aselsan A.Ş.", "ASELSAN", "organisation"),
    ("Министерства обороны", "Министерство обороны", "organisation"),
    ("ТОВ Альфа", "ООО Альфа", "organisation"),
    ("Компания «Калина»", "ООО «Калина»", "organisation"),
    ("АО НПО «Полюс»", "НПО «Полюс»", "organisation"),
    # facilities
    ("Dolmabahçe Sarayı", "Dolmabahce Sarayi", "facility"),
    ("Акую АЭС", "АЭС Акую", "facility"),
]

DIFFERENT = [
    # persons
    ("Vladimir Putin", "Igor Putin", "person"),
    ("Vladimir Putin", "Vladimir Pushkin", "person"),
    ("Vladimir Putin", "Vladimir Putilin", "person"),
    ("Сергей Лавров", "Сергей Лаврентьев", "person"),
    ("Сергей Лавров", "Алексей Лавров", "person"),
    ("Сергей Викторович Лавров", "Сергей Петрович Лавров", "person"),
    ("Сергей Лавров", "Екатерина Лаврова", "person"),
    ("Алексей Лавров", "Мария Лаврова", "person"),
    ("А. Путин", "Владимир Путин", "person"),
    ("Олег Иванченко", "Ольга Иванченко", "person"),
    ("Дмитрий Медведев", "Дмитрий Медведчук", "person"),
    ("Александр Попов", "Александр Попович", "person"),
    ("Mehmet Yılmaz", "Ahmet Yılmaz", "person"),
    ("Mesut Yılmaz", "Mesut Yıldız", "person"),
    ("Володимир", "Володимир Зеленський", "person"),
    ("Евгений Згурский", "Евгения Згурская", "person"),
    ("Ivan Kovalchuk", "Ivan Kovalenko", "person"),
    ("Олексій Ковальчук", "Олександр Ковальчук", "person"),
    # places
    ("Каховка", "Новая Каховка", "place"),
    ("Новгород", "Нижний Новгород", "place"),
    ("Львів", "Луцьк", "place"),
    ("Одеса", "Омськ", "place"),
    ("Ankara", "Antalya", "place"),
    ("Białystok", "Belgorod", "place"),
    ("Кам'янець-Подільський", "Кам'янське", "place"),
    # organisations
    ("Министерство обороны", "Министерство экономики", "organisation"),
    ("Ministry of Defence of Ukraine", "Ministry of Defence of Russia", "organisation"),
    ("Газпром", "Газпромнефть", "organisation"),
    ("Nord Stream", "Nord Stream 2", "facility"),
    ("Школа № 12", "Школа № 21", "organisation"),
    ("Банк Москвы", "Банк России", "organisation"),
    ("МИД России", "МВД России", "organisation"),
    ("CHP", "MHP", "organisation"),
    ("Wagner Group", "Wagner GmbH", "organisation"),
    ("ЧВК Вагнер", "ООО Вагнер", "organisation"),
    ("АО НИИ «Полюс»", "АО НПО «Полюс»", "organisation"),
    ("ОКБ Факел", "МКБ Факел", "organisation"),
    ("ТОО Альфа", "ООО Альфа", "organisation"),
]


@pytest.mark.parametrize(("first", "second", "kind"), SAME)
def test_names_of_one(first: str, second: str, kind: str) -> None:
    assert compare(first, second, kind).score > 0.5


@pytest.mark.parametrize(("first", "second", "kind"), DIFFERENT)
def test_names_of_two(first: str, second: str, kind: str) -> None:
    assert compare(first, second, kind).score < 0.5


@pytest.mark.parametrize(("first", "second", "kind"), SAME + DIFFERENT)
def test_the_order_does_not_matter(first: str, second: str, kind: str) -> None:
    there, back = compare(first, second, kind), compare(second, first, kind)
    assert there.score == pytest.approx(back.score)
    assert 0.0 <= there.score <= 1.0


@pytest.mark.parametrize(
    ("first", "second", "kind", "step"),
    [
        ("Vladimir Putin", "Vladimir Putin", "person", "exact"),
        ("Yaşar Güler", "Yasar Guler", "person", "folded"),
        ("Владимир Путин", "Vladimir Putin", "person", "convention"),
        ("Володимир Зеленський", "Vladimir Zelenskiy", "person", "equivalent"),
        ("Саша Иванченко", "Александр Иванченко", "person", "diminutive"),
        ("V. Putin", "Vladimir Putin", "person", "initial"),
        ("Putin Vladimir", "Vladimir Putin", "person", "reordered"),
        ("Владимира Мединского", "Владимир Мединский", "person", "case"),
        ("Hakan Fidan'ın", "Hakan Fidan", "person", "suffix"),
        ("Vladimir Putin", "Igor Putin", "person", "contradiction"),
        ("Maria Lavrova", "Maria Lavrov", "person", "gender"),
        ("Vladimir Vladimirovich Putin", "Vladimir Putin", "person", "added"),
        ("Ivan Koavlchuk", "Ivan Kovalchuk", "person", "typo"),
        ("Nord Stream 2", "Nord Stream", "facility", "number"),
    ],
)
def test_the_evidence_says_how_the_names_agree_or_differ(first: str, second: str, kind: str, step: str) -> None:
    verdict = compare(first, second, kind)
    kinds = {one.kind for one in verdict.evidence}
    assert step in kinds or (step == "added" and "omitted" in kinds)
    assert kinds <= set(KINDS)
    assert all(one.label in verdict.reason for one in verdict.evidence)


def test_stronger_evidence_scores_higher() -> None:
    name = "Volodymyr Zelenskyy"
    scores = [
        compare(name, other, "person").score
        for other in ("Volodymyr Zelenskyy", "Vladimir Zelenskiy", "V. Zelenskiy", "Petro Zelenskiy")
    ]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > scores[-1]


@pytest.mark.parametrize(
    ("first", "second", "kind"),
    [
        ("Vladimir Putin", "Igor Putin", "person"),
        ("В. Путин", "Путин", "person"),
        ("Газпром", "Gazprom", "organisation"),
        ("Xi Jinping", "习近平", "person"),
        ("Roh Moo-hyun", "No Mu-hyeon", "person"),
        ("Min Aung Hlaing", "Senior General Min Aung Hlaing", "person"),
        ("Mr. Taylor Brooks", "Taylor Brooks", "person"),
        ("Nasser bin Hamad", "Nasir Hamad", "person"),
        ("Mahan Air", "Mahan Air Co.", "organisation"),
        ("Ivan Franko University", "Ivan Franko National University", "organisation"),
        ("Victor Trading", "Viktor Trading", "organisation"),
        ("MV Maria", "Maria", "organisation"),
        ("Lashkar-e-Taiba", "Lashkar-e-Tayyiba", "organisation"),
        ("Smith & Sons", "Smith and Sons", "organisation"),
        ("Joe Biden", "Джо Байден", "person"),
        ("Keir Starmer", "Кир Стармер", "person"),
        ("Elon Musk", "Илон Маск", "person"),
        ("Red Bull", "Ред Булл", "organisation"),
        ("Новая Заря", "Novaya Zarya", "organisation"),
        ("Адмирал Кузнецов", "Admiral Kuznetsov", "organisation"),
        ("РИА ФАН", "РИА Новости", "organisation"),
        ("Paris", "Париж", "place"),
        ("New York", "Нью-Йорк", "place"),
        ("Каховка", "Kakhovka", "place"),
        ("«Каховка»", "Kakhovka", "organisation"),
    ],
)
def test_without_a_kind_the_names_tell(first: str, second: str, kind: str) -> None:
    assert compare(first, second).kind == kind


KNOWN = st.sampled_from(sorted({name for pair in SAME + DIFFERENT for name in pair[:2]}))


@given(KNOWN, KNOWN, st.sampled_from(["person", "place", "organisation", "facility", None]))
def test_any_two_names_compare_alike_both_ways(first: str, second: str, kind: str | None) -> None:
    there, back = compare(first, second, kind), compare(second, first, kind)
    assert there.score == pytest.approx(back.score, abs=1e-6)
    assert 0.0 <= there.score <= 1.0


@given(KNOWN, st.sampled_from(["person", "place", "organisation", "facility"]))
def test_a_name_is_its_own(name: str, kind: str) -> None:
    assert compare(name, name, kind).score > 0.5


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=25), st.text(max_size=25))
def test_hostile_names_give_a_score(first: str, second: str) -> None:
    assert 0.0 <= compare(first, second).score <= 1.0
