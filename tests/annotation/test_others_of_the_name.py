"""Somebody or something else of a name that the gazetteer has, as the words around it say."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        # a person's name keeps its capitals
        ("ru", "Он приехал в Ван и Изник.", ["place:van", "place:iznik"]),
        ("ru", "Ван И прилетел в Пекин.", ["person:wang-yi", "place:beijing"]),
        # given names alone: of a priest, of several, of somebody's son
        ("ru", "Никол Пашинян приехал. Потом молился отец Никол.", ["person:nikol-pashinyan"]),
        ("ru", "Никол Пашинян приехал. Никол ответил.", ["person:nikol-pashinyan"] * 2),
        ("ru", "Самвел Карапетян сидит. За обоих Самвелов молились.", ["person:samvel-karapetyan"]),
        ("ru", "Роберт Кочарян здесь. Роберт, сын Кнарик, ушёл.", ["person:robert-kocharyan"]),
        ("ru", "Роберт Кочарян здесь. Ушёл и Роберт, ", ["person:robert-kocharyan"] * 2),  # the text ends there
        ("en", "Volodymyr Zelenskyy came. Father Volodymyr prayed.", ["person:volodymyr-zelenskyy"]),  # nor the town
        ("en", "Volodymyr Zelenskyy came. Volodymyr, son of a cook, spoke.", ["person:volodymyr-zelenskyy"]),
        # an everyday trade before a family name
        ("uk", "Старий боцман Дан лускав насіння.", []),
        ("ru", "Евгений Пригожин погиб. Повар Пригожин был богат.", ["person:yevgeny-prigozhin"] * 2),
        # a family name in a case before a given name and a patronymic
        ("uk", "Призначили Малікова Віталія Володимировича.", []),
        ("ru", "Наградили Трофимука Владимира Владимировича.", []),
        ("ru", "Сергея Павловича ждали. Владимира Владимировича встретили.", ["person:vladimir-putin"]),
        # a village in -ів is no family name in -ов
        ("uk", "Рушили на прощу через Буданів і Теребовлю.", ["place:terebovlia"]),
        ("uk", "Буданов додав деталей.", ["person:kyrylo-budanov"]),
        # what a minister does is no trade of his, and a company's trains are its own
        ("tr", "Bakan Vedat Işıkhan, işçi ve işveren tarafını dinledi.", ["person:vedat-isikhan"]),
        ("tr", "Hakan Fidan, işçi, evine gitti.", []),
        ("uk", "Поїзди «Укрзалізниці» запізнюються.", ["organisation:ukrzaliznytsia"]),
        ("ru", "Фотоаппарат «Зенит» сломался.", []),
        # a family name before a patronymic alone is none
        ("uk", "Сава Клінцевич, інженер з Рівного, розповів про це.", ["place:rivne"]),
        # a quoted compound is a firm's
        ("uk", "Її чоловік працює у фірмі «Смеш-Дніпро», а донька ходить до школи.", []),
        # large towns that are called as people are, once one of them is named
        ("ru", "Приехал Айсен Николаев. Николаев цифр не назвал.", ["person:aysen-nikolayev"] * 2),
        ("ru", "Приехал Айсен Николаев. Он был в Николаеве.", ["person:aysen-nikolayev", "place:mykolaiv"]),
        # a stranger's family name that begins as a place's does
        ("uk", "Леся приїхала з Полтави. Критик Остап Полтавець мовчав.", ["place:poltava"]),
        ("ru", "Пилотирует Степан Енисеев. Ветер с Енисея.", ["place:yenisei"]),
        # titles, firms, ships and cups in English and Turkish
        ("en", "The novel “The Road to Kharkiv” sold well.", []),
        ("en", "He said “Kharkiv will stand” twice.", ["place:kharkiv"]),
        ("en", "Traders at Samara-Agro put the cost at a million.", []),
        ("en", "The Moscow-Backed officials left.", ["place:moscow"]),
        ("en", "He cancelled the Yuri Gagarin Cup.", []),
        ("en", "The passengers of the cruise ship Maxim Gorky waited.", []),
        ("en", "BARGES QUEUE AT THE LOCKS", []),
        ("tr", "Yapımcısı Trabzon Film'in sahibi konuştu.", []),
        ("tr", "Doluluk yüzde 19. İstanbul'da yüzde 38.", ["place:istanbul"]),
        # a lake without the word for its sort
        ("ru", "Отдых на Севане подорожал.", ["place:lake-sevan"]),
    ],
)
def test_what_is_around_a_name_says_whose_it_is(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


def test_a_figure_is_no_initial(builtin: Resolver) -> None:
    found = builtin.annotate("It must be done by June 1. Patrushev's letter was seen.", "en").mentions
    assert all("1" not in mention.text for mention in found)


def test_a_town_with_a_case_is_no_given_name_of_anothers(builtin: Resolver) -> None:
    text = "Nicuşor Dan kazandı. Harghita ve Covasna'da Dan'ın oyu arttı. Sonra herkes Dan'ı kutladı."
    assert [one.id for one in builtin.annotate(text, "tr").mentions] == ["person:nicusor-dan"] * 3
    text = "Nicuşor Dan kazandı. Sonra Ra'ad Dan'ın oyu arttı."
    assert [one.text for one in builtin.annotate(text, "tr").mentions] == ["Nicuşor Dan"]
