"""Places that no editor has reviewed count in a text on their country only where it has them as places."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    "text",
    [
        "US Senator Warren said that the United States would wait.",
        "The American tennis player Gilbert lost to Chandler. Gilbert is from the United States.",
        "The US firm Henderson sued Paterson.",
        "Brazilian striker Serra scored twice for Brazil.",
    ],
)
def test_somebody_in_a_text_on_a_country_is_no_town_of_it(text: str, builtin: Resolver) -> None:
    assert {mention.id for mention in builtin.annotate(text).mentions} <= {"place:united-states", "place:brazil"}


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("A fire broke out in Warren, in the United States. Police said that Warren was evacuated.", "Warren"),
        ("У Німеччині, в Ессені, пройшов мітинг.", "Ессені"),
        ("Almanya'da sabah saatlerinde Essen'de miting yapıldı.", "Essen"),
        # fewer people are enough where the name is hardly another word
        ("Georgia is small. She was born up the road in Zugdidi.", "Zugdidi"),
        # half a million people are enough without the country
        ("Он живёт в Дортмунде.", "Дортмунде"),
    ],
)
def test_a_town_that_a_text_on_its_country_has_as_a_place_is_meant(text: str, town: str, builtin: Resolver) -> None:
    found = [mention for mention in builtin.annotate(text).mentions if mention.text == town]
    assert len(found) == text.count(town)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Diyarbakır'ın Lice ilçesinden geldiler.", ["place:diyarbakir", "place:lice-305089"]),
        ("tr", "Dün Bolu'nun Mudurnu ilçesine bağlı köyde kaldılar.", ["place:bolu", "place:mudurnu"]),
        ("en", "It fell on the Lice district of Diyarbakır.", ["place:lice-305089", "place:diyarbakir"]),
        # a reviewed place of the same region, where the town stands as a place does
        ("tr", "Diyarbakır'a geldi. Lice'de kaldı.", ["place:diyarbakir", "place:lice-305089"]),
        ("tr", "Ankara'ya geldi. Lice'de kaldı.", ["place:ankara"]),
        ("tr", "Diyarbakır'a geldi. Dün Lice aradı.", ["place:diyarbakir"]),
    ],
)
def test_a_district_or_a_neighbour_shows_a_town(lang: str, text: str, found: list[str], builtin: Resolver) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "town"),
    [
        ("en", "In Finland, a retired teacher from Kotka wept.", "place:kotka-650946"),
        ("en", "In Finland, a woman from Kotka wept.", "place:kotka-650946"),
        ("ru", "В Финляндии плакали учитель из Котки и его жена.", "place:kotka-650946"),
        # a letter is from somebody; no country, and another one
        ("en", "In Finland, a letter from Kotka came.", None),
        ("en", "A teacher from Kotka wept.", None),
        ("en", "In Germany, a teacher from Kotka wept.", None),
    ],
)
def test_where_somebody_is_from(lang: str, text: str, town: str | None, builtin: Resolver) -> None:
    found = [mention.id for mention in builtin.annotate(text, lang).mentions]
    assert [one for one in found if one not in {"place:finland", "place:germany"}] == ([town] if town else [])


@pytest.mark.parametrize(
    ("lang", "text", "town"),
    [
        # towns to whose name from a collection an editor has added others
        ("ru", "Вчера в Острогожске произошёл пожар.", "place:ostrogozhsk"),
        ("ru", "В Черногорске (Хакасия) открыли завод.", "place:chernogorsk"),
        ("en", "A fire broke out in Timashyovsk yesterday.", "place:timashyovsk"),
        ("en", "A fire broke out in Velykodolynske yesterday.", "place:velykodolynske"),
        ("tr", "Dün Pyaozerskiy'de yangın çıktı.", "place:pyaozersky"),
        # but not where nothing says that a place is meant, or an adjective may be
        ("ru", "Вчера об этом сообщили журналистам Острогожска.", None),
        ("ru", "Вчера в Знаменском произошёл пожар.", None),
    ],
)
def test_a_town_that_an_editor_has_looked_at_counts_as_a_place(
    lang: str, text: str, town: str | None, builtin: Resolver
) -> None:
    assert town in [*(mention.id for mention in builtin.annotate(text, lang).mentions), None]
    assert town is not None or not builtin.annotate(text, lang).mentions


@pytest.mark.parametrize(
    ("lang", "text", "town"),
    [
        # what is spelt so is hardly anything else, in a text of the town's own country or its neighbour's
        ("ru", "Я ему про Лесосибирск, он мне про лимиты.", "place:lesosibirsk"),
        ("ru", "Новый цех открыли в Чегдомыне.", "place:chegdomyn-2025579"),
        ("tr", "Gece başlayan yağış Borçka yolunu kapattı.", "place:borcka"),
        ("tr", "Şavşat'ın üç köyüne elektrik verilemiyor.", "place:savsat"),
        # at a sentence's start, before a village of its own
        ("tr", "Keşap'ın Karabulduk beldesinde fındık var.", "place:kesap-743438"),
        ("ru", "КУКМОР — КАЗАНЬ. Двоих нашли живыми.", "place:kukmor"),
        # a ship, a word at a sentence's start, a case that may be a person's, people of Sivas, a text from abroad
        ("ru", "Шхуна «Славянка» села на камни.", None),
        ("ru", "Шумиха вокруг вертолёта улеглась.", None),
        ("ru", "Об этом спросили Чегдомына.", None),
        ("tr", "O, Sivaslı bir kanat oyuncusu.", None),
        ("en", "They spoke of Chegdomyn again.", None),
    ],
)
def test_a_town_of_the_texts_own_country_is_told_by_its_name(
    lang: str, text: str, town: str | None, builtin: Resolver
) -> None:
    found = {mention.id for mention in builtin.annotate(text, lang).mentions}
    assert (town in found) if town else not any(one.startswith("place:") for one in found)


@pytest.mark.parametrize(
    ("lang", "text", "towns"),
    [
        ("en", "They lost by nine in Szeged.", ["szeged-715429"]),
        ("en", "The wheat goes to Damietta.", ["damietta-358048"]),
        ("uk", "Далі виїзди до Ченстохови.", ["czestochowa-3100946"]),
        ("en", "Szeged said so.", []),  # somebody, perhaps
        ("en", "We talked to Warren.", []),
    ],
)
def test_towns_that_newspapers_name(builtin: Resolver, lang: str, text: str, towns: list[str]) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == [f"place:{town}" for town in towns]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "Many had left the town of Maçka. The mayor of Maçka greeted them.", ["macka-trabzon"] * 2),
        ("en", "The mayor of Maçka greeted them.", []),
        ("tr", "Projeye göre Cide ile Sinop arasında tünel açılacak.", ["cide-749183", "sinop"]),
        ("tr", "Moldova'da Komrat ve Çadır-Lunga'da oy verdiler.", ["moldova", "comrat", "ceadir-lunga-618450"]),
    ],
)
def test_what_a_text_once_calls_a_town_is_one_and_so_is_a_reviewed_one(
    lang: str, text: str, found: list[str], builtin: Resolver
) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == [f"place:{one}" for one in found]


@pytest.mark.parametrize(
    ("lang", "text", "towns"),
    [
        ("uk", "Матч провели в польському Радомі.", ["radom-760778"]),
        # where a given name is spelt so, too
        ("ru", "Финал провели в испанской Витории.", ["gasteiz-vitoria-3104499"]),
        ("ru", "Премьера была на фестивале в Локарно.", ["locarno-2659869"]),
        ("uk", "Ходять до румунського Сігету-Мармацієй.", ["sighetu-marmatiei-667227"]),
        ("uk", "Польський Радом мовчить.", []),
        ("uk", "Вона приїхала з німецького Аахена до грецької Патри.", ["aachen-3247449", "patra-255683"]),
        ("ru", "Он приехал из шведского Евле.", ["gavle-2712414"]),
        ("en", "They went to Belgian Mons.", []),
        ("uk", "Уряд Італії чекає, а мер Пйомбіно поїхав.", ["italy", "piombino-3170674"]),
        ("ru", "Уряды Италии ждут, а мэр Равенна поехал.", ["italy"]),
        # a list of towns that newspapers name, and roads that lead to one
        ("ru", "Он обещал это жителям Ньюри и Дандолка.", ["newry-2641581", "dundalk-2964540"]),
        ("uk", "Ремонтують дорогу на Путилу та Шепіт.", ["putyla", "shepit-694211"]),
        ("uk", "Він образився на Путилу та Шепіт.", []),
    ],
)
def test_towns_abroad_where_a_place_stands(builtin: Resolver, lang: str, text: str, towns: list[str]) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == [f"place:{town}" for town in towns]


@pytest.mark.parametrize(
    ("text", "town"),
    [
        # its country right behind it, in a dateline as well, but not another one
        ("KŁODZKO, Poland – The school is shut.", "place:klodzko-3096053"),
        ("KŁODZKO, Germany – The school is shut.", None),
        ("He met Gilbert, Brazil's consul.", None),
        # another place of its country, with which it stands behind `between`
        ("Poland waits. Homes between Jelenia Góra and Nysa are dry.", "place:nysa-3090436"),
        ("Poland waits. Homes with Jelenia Góra and Nysa are dry.", None),
        # somebody's home may be several people's
        ("Poland waits. The first were firefighters from Opole.", "place:opole-3090048"),
    ],
)
def test_a_town_by_its_country_its_neighbour_or_its_people(text: str, town: str | None, builtin: Resolver) -> None:
    found = [mention.id for mention in builtin.annotate(text, "en").mentions]
    others = {"place:poland", "place:germany", "place:brazil", "place:jelenia-gora-3097257"}
    assert [one for one in found if one not in others] == ([town] if town else [])


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("The bus drove from Opole to Kedzierzyn-Kozle in Poland.", "Kedzierzyn-Kozle"),
        ("In Romania, floods hit Targu Jiu.", "Targu Jiu"),
        ("A match in Banska Bystrica, Slovakia, was called off.", "Banska Bystrica"),
        # of one word where its country is named right behind it
        ("The cargoes were landed at Swinoujscie in Poland.", "Swinoujscie"),
    ],
)
def test_english_leaves_the_marks_of_letters_out(text: str, town: str, builtin: Resolver) -> None:
    assert town in [mention.text for mention in builtin.annotate(text, "en").mentions]


@pytest.mark.parametrize(
    ("lang", "text", "towns"),
    [
        ("en", "A teacher had left for Debrecen the week before.", ["place:debrecen-721472"]),
        ("en", "A teacher had left Debrecen for good. A book for Debrecen.", []),
        # such towns as a known one
        ("tr", "Köstence, Suceava ve Galati gibi kentlerde öne geçti.", ["place:suceava-665850"]),
        ("tr", "Köstence, Suceava ve Galati gibi öne geçti.", []),
        # a suffix behind the possessive that is a part of the name
        (
            "tr",
            "Dün İnebolu'ya gittiler. Cide büyük. Dönüşte Pınarbaşı'ndaki kanyonu gördüler.",
            ["place:pinarbasi-740581"],
        ),
    ],
)
def test_whither_somebody_goes_and_such_towns(lang: str, text: str, towns: list[str], builtin: Resolver) -> None:
    reviewed = {"place:constanta", "place:galati", "place:inebolu", "place:cide-749183"}
    assert [one.id for one in builtin.annotate(text, lang).mentions if one.id not in reviewed] == towns
