"""Tests of words that are somebody else's name, or an everyday word, rather than the known name that they are like."""

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Kentte yaşayan Gülten Doğan, çadırda kaldıklarını anlattı.", []),  # no ablative of Gül
        ("tr", "Cengiz Dağcı okuyor musunuz?", []),
        ("en", "Governor Cengiz Ünsal said so.", []),
        ("en", "Cengiz Holding won the tender.", ["organisation:cengiz-holding"]),
        ("uk", "«Ніхто не може цього вирішувати», — заявив він.", []),  # no Нехта
        ("tr", "Edirne Cumhuriyet Başsavcılığı soruşturma başlattı.", ["place:edirne"]),
        (
            "tr",
            "Ankara Cumhuriyet Başsavcılığı soruşturma başlattı.",
            ["organisation:ankara-chief-public-prosecutors-office"],
        ),
    ],
)
def test_somebody_else_s_name(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions] == found


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("uk", "Рада ухвалила закон.", ["organisation:verkhovna-rada"]),
        ("uk", "Рада вітати вас.", []),
        ("en", '"Borçka, Murgul and Yusufeli have a dam," the mayor of Artvin said.', ["place:borcka", "place:murgul"]),
    ],
)
def test_a_name_that_opens_a_sentence(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    named = [mention.id for mention in builtin.annotate(text, lang).mentions]
    assert named[: len(found)] == found and (found or not named)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("ru", "В Орске прорвало дамбу на Урале.", ["place:orsk", "place:ural-river"]),
        ("ru", "Урал вышел из берегов.", ["place:ural-river"]),
        ("ru", "Он живёт на Урале.", ["place:urals"]),
        ("en", "The Artvin Bar Association went to the Rize Administrative Court.", []),
        ("en", "Kyiv Hits Refinery", ["place:kyiv"]),
        ("tr", "Gazze Temas Grubu toplandı.", []),
        ("tr", "Odessa Valisi konuştu.", ["place:odesa-oblast"]),
        ("ru", "Матч прошёл на стадионе Ozon Арена.", ["facility:krasnodar-stadium"]),
        ("ru", "«Зенит» встречу с «Ахматом» выиграл в матче чемпионата.", ["organisation:zenit-saint-petersburg"]),
        ("uk", "Прикордонники: у «Шегинях» черга.", ["facility:shehyni-border-crossing"]),
    ],
)
def test_what_stands_beside_tells(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions][: len(found) or None] == found


def test_the_word_for_its_sort_belongs_to_a_facility_s_name(builtin: Resolver) -> None:
    (mention,) = builtin.annotate("Матч прошёл на стадионе Ozon Арена.", "ru").mentions
    assert mention.text == "стадионе Ozon Арена"


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Ekrem İmamoğlu konuştu. Dilek İmamoğlu izledi. İmamoğlu eleştirdi.", "person:ekrem-imamoglu"),
        ("ru", "Реджеп Тайип Эрдоган приехал, Билал Эрдоган тоже. Эрдоган выступил.", "person:recep-tayyip-erdogan"),
    ],
)
def test_a_family_name_means_who_is_far_better_known(builtin: Resolver, lang: str, text: str, found: str) -> None:
    assert builtin.annotate(text, lang).mentions[-1].id == found


def test_a_profession_in_apposition_is_another_s(builtin: Resolver) -> None:
    assert not builtin.annotate("Ivanov's lawyer, Murad Musayev, called it unlawful.", "en").mentions
    assert builtin.annotate("The coach, Murad Musaev, praised them.", "en").mentions


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        (
            "uk",
            "Вода зруйнувала мости біля Верховини, Косова та Ланчина на Прикарпатті.",
            "place:kosiv",
        ),  # and not Kosovo
        ("uk", "Сербія, Косово та Албанія домовилися.", "place:kosovo"),
        ("uk", "Парки відкрили у Білій Церкві та Виноградові.", "place:bila-tserkva"),  # no village beside Vynohradiv
        ("uk", "У Родинському та Гришиному тривають бої.", "place:hryshyne"),  # and not Pokrovsk, once called so
    ],
)
def test_a_town_in_a_list_is_of_its_neighbours_region(builtin: Resolver, lang: str, text: str, found: str) -> None:
    assert found in [mention.id for mention in builtin.annotate(text, lang).mentions]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("tr", "Belçika merkezli AB InBev hisselerini sattı.", ["place:belgium"]),
        ("en", "They met at the Etihad Arena on Sunday.", []),
        # mills, firms that an apposition tells of, and houses, which have an article
        ("en", "The Segezha Pulp and Paper Mill switched to its own generators.", []),
        ("en", "She is an analyst at Dnipro Vista, a small brokerage that has ten clients.", []),
        ("en", "He runs the Altındere Konak.", []),
        ("en", "Kyiv Works With Partners on Steel", ["place:kyiv"]),
        ("en", "He came to Dnipro Tuesday, a company spokesman said.", ["place:dnipro"]),
        ("en", "He left the Turkish Konak.", ["place:konak"]),
        (
            "tr",
            "Türkiye İşçi Partisi Ankara milletvekili konuştu.",
            ["organisation:workers-party-of-turkiye", "place:ankara"],
        ),
        ("tr", "Bir grup avukat Çağlayan Adliyesi önünde toplandı.", ["facility:caglayan-courthouse"]),
        (
            "tr",
            "Meclis Genel Kurulu toplandı, Meclis Başkanı konuştu.",
            ["organisation:grand-national-assembly-of-turkiye"],
        ),
        ("tr", "Oturumu Meclis Başkanvekili açtı.", ["organisation:grand-national-assembly-of-turkiye"]),
        ("tr", "Oturumu Meclis Başkan Vekili açtı.", ["organisation:grand-national-assembly-of-turkiye"]),
        ("uk", "Перемогу здобула Джима.", []),
        ("uk", "Нова партія «Автомобілісти» пройшла до парламенту.", []),
        ("uk", "Поряд розташований заповідник «Буша».", []),
        ("ru", "Футболисты «Химок» забили гол.", ["organisation:fc-khimki"]),
    ],
)
def test_what_is_another_thing_s_name(builtin: Resolver, lang: str, text: str, found: list[str]) -> None:
    assert [mention.id for mention in builtin.annotate(text, lang).mentions][: max(len(found), 1)] == found


def test_english_texts_leave_the_marks_of_turkish_towns_out(builtin: Resolver) -> None:
    found = builtin.annotate("The road between Hopa and Borcka was closed, and so was Ardesen.", "en").mentions
    assert {mention.id for mention in found} >= {"place:hopa", "place:borcka"}
