"""Normalised text: every variant in its preferred spelling, in the grammatical form that stood there."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gazetteer import Entity, Gazetteer, Name
from resolver import OnomastError, Resolver

GAZETTEER = Gazetteer(
    [
        Entity(
            "person:zelenskyy",
            "person",
            (
                Name("Volodymyr Zelenskyy", "en"),
                Name("Володимир Зеленський", "uk"),
                Name("Владимир Зеленский", "ru"),
                Name("Volodimir Zelenskiy", "tr"),
            ),
            native="uk",
            gender="male",
            prominence=100,
        ),
        Entity(
            "person:medinsky",
            "person",
            (
                Name("Vladimir Medinsky", "en"),
                Name("Владимир Мединский", "ru"),
                Name("Володимир Мединський", "uk"),
                Name("Vladimir Medinskiy", "tr"),
            ),
            native="ru",
            gender="male",
            prominence=100,
        ),
        Entity(
            "person:guler",
            "person",
            (Name("Yaşar Güler", "tr"), Name("Yaşar Güler", "en"), Name("Яшар Гюлер", "ru"), Name("Яшар Гюлер", "uk")),
            native="tr",
            gender="male",
            prominence=90,
        ),
        Entity(
            "place:kyiv",
            "place",
            (
                Name("Kyiv", "en"),
                Name("Kiev", "en", "alias"),
                Name("Київ", "uk"),
                Name("Киев", "ru"),
                Name("Kıyiv", "tr"),
                Name("Kiev", "tr", "alias"),
            ),
            native="uk",
            prominence=100,
        ),
        Entity(
            "place:dnipro",
            "place",
            (
                Name("Dnipro", "en"),
                Name("Дніпро", "uk"),
                Name("Дніпропетровськ", "uk", "former"),
                Name("Днепр", "ru"),
                Name("Днепропетровск", "ru", "former"),
                Name("Dnepropetrovsk", "en", "former"),
            ),
            native="uk",
            prominence=50,
        ),
        Entity(
            "place:turkiye",
            "place",
            (Name("Türkiye", "en"), Name("Turkey", "en", "exonym"), Name("Турция", "ru"), Name("Türkiye", "tr")),
            prominence=100,
        ),
        Entity(
            "place:diyarbakir",
            "place",
            (Name("Diyarbakır", "tr"), Name("Diyarbakır", "en")),
            native="tr",
            prominence=50,
        ),
        Entity(
            "organisation:sbu",
            "organisation",
            (
                Name("Security Service of Ukraine", "en"),
                Name("SBU", "en", "acronym"),
                Name("Служба безпеки України", "uk"),
                Name("СБУ", "uk", "acronym"),
                Name("Служба безопасности Украины", "ru"),
                Name("СБУ", "ru", "acronym"),
            ),
            native="uk",
            prominence=100,
        ),
    ]
)


@pytest.fixture(scope="module")
def resolver() -> Resolver:
    return Resolver(GAZETTEER)


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        # English: variants, possessives, initials, capitals, surnames alone
        ("en", "Volodymyr Zelensky spoke.", "Volodymyr Zelenskyy spoke."),
        ("en", "Vladimir Medinskiy's aide; Medinskij left.", "Vladimir Medinsky's aide; Medinsky left."),
        ("en", "Vladimir Medinskiy’s aide", "Vladimir Medinsky’s aide"),
        ("en", "Zelensky spoke in Kiev.", "Zelenskyy spoke in Kyiv."),
        ("en", "V. Zelensky spoke.", "V. Zelenskyy spoke."),
        ("en", "VOLODYMYR ZELENSKY IN KIEV", "VOLODYMYR ZELENSKYY IN KYIV"),
        ("en", "Yasar Guler spoke; Guler left.", "Yaşar Güler spoke; Güler left."),
        ("en", "From Dnepropetrovsk to Turkey", "From Dnipro to Türkiye"),
        ("en", "The SBU and the Security Service of Ukraine", "The SBU and the Security Service of Ukraine"),
        # Russian and Ukrainian keep the case
        ("ru", "Приехали из Днепропетровска.", "Приехали из Днепра."),
        ("ru", "Они в Днепропетровске.", "Они в Днепре."),
        ("uk", "Приїхали з Дніпропетровська.", "Приїхали з Дніпра."),
        ("uk", "Живуть у Дніпропетровську.", "Живуть у Дніпрі."),
        ("ru", "С Володимиром Зеленским говорили.", "С Владимиром Зеленским говорили."),
        ("ru", "Слова Владимира Мединского о Киеве", "Слова Владимира Мединского о Киеве"),
        ("uk", "Слова Владимира Мединського", "Слова Володимира Мединського"),
        ("ru", "Агенты СБУ и Службы безопасности Украины", "Агенты СБУ и Службы безопасности Украины"),
        # Turkish suffixes are made anew for the new name
        ("tr", "Heyet Kiev'e gitti.", "Heyet Kıyiv'e gitti."),
        ("tr", "Heyet Kiev'den geldi.", "Heyet Kıyiv'den geldi."),
        ("tr", "Heyet Kiev’den geldi.", "Heyet Kıyiv’den geldi."),
        ("tr", "Toplantıda Diyarbakir'da konuşuldu.", "Toplantıda Diyarbakır'da konuşuldu."),
        ("tr", "Dün Vladimir Medinski'yle görüştü.", "Dün Vladimir Medinskiy'yle görüştü."),
        ("tr", "Dün Vladimir Medinskiy'nin sözleri", "Dün Vladimir Medinskiy'nin sözleri"),
        # what no mention covers stays
        ("en", "  Kiev\t—  «Kiev»\r\n\u00a0Kiev!  ", "  Kyiv\t—  «Kyiv»\r\n\u00a0Kyiv!  "),
        ("en", "See https://kiev.example/Kiev about Kiev-based", "See https://kiev.example/Kiev about Kyiv-based"),
        ("en", "Nothing here at all.", "Nothing here at all."),
        ("en", "", ""),
    ],
)
def test_variants_become_the_preferred_spelling(resolver: Resolver, lang: str, text: str, normal: str) -> None:
    document = resolver.annotate(text, lang)
    assert document.normalised() == normal
    assert document.text == text


@pytest.mark.parametrize(
    "text",
    [
        "Vladimir Medinskiy's aide met V. Zelensky in Kiev and Dnepropetrovsk; the SBU watched.",
        "VOLODYMYR ZELENSKY IN KIEV",
        "Yasar Guler and Zelensky in Turkey",
    ],
)
def test_normalised_text_is_normal(resolver: Resolver, text: str) -> None:
    once = resolver.annotate(text, "en").normalised()
    assert resolver.annotate(once, "en").normalised() == once
    assert once != text


@pytest.mark.parametrize("lang", ["en", "ru", "uk", "tr"])
def test_normalised_articles_are_normal(lang: str, articles: dict[str, str], builtin: Resolver) -> None:
    once = builtin.annotate(articles[lang], lang).normalised()
    assert builtin.annotate(once, lang).normalised() == once


@pytest.mark.parametrize("style", [None, "kmu-2010", "bgn-pcgn", "iso-9", "ascii", "the-economist"])
@pytest.mark.parametrize("to", [None, "en", "ru", "uk", "tr"])
@pytest.mark.parametrize("lang", ["en", "ru", "uk", "tr"])
def test_articles_in_any_language_and_style_are_normal(
    lang: str, to: str | None, style: str | None, articles: dict[str, str], builtin: Resolver
) -> None:
    once = builtin.annotate(articles[lang], lang).normalised(to, style)
    again = builtin.annotate(once, lang)
    assert [(one.old, one.new) for one in again.replacements(to, style)] == []


@pytest.mark.parametrize(
    ("lang", "to", "style", "text"),
    [
        ("tr", None, None, "Sankt-Peterburg'a ve Rostov na Donu'ya gitti."),
        ("ru", None, "kmu-2010", "Президент Украины был в Киеве и в МИДе Украины, а Кремль молчал."),
        ("uk", "ru", None, "Він був у Києві, Харкові та Стамбулі з президентом України."),
        ("uk", "ru", "ascii", "Він був у Києві та в Офісі президента."),
        ("en", "uk", "bgn-pcgn", "The Russian Defence Ministry and Ukraine's Foreign Ministry."),
        ("ru", "uk", "the-guardian", "Ростов-на-Дону и Санкт-Петербург, в Ростове-на-Дону."),
        ("en", None, "kmu-2010", "Ukraine's National Security and Defence Council met in Kharkiv and Kiev."),
    ],
)
def test_text_in_a_style_is_normal(lang: str, to: str | None, style: str | None, text: str, builtin: Resolver) -> None:
    once = builtin.annotate(text, lang).normalised(to, style)
    assert builtin.annotate(once, lang).normalised(to, style) == once


@pytest.mark.parametrize("lang", ["en", "ru", "uk", "tr"])
def test_nothing_outside_the_mentions_changes(lang: str, articles: dict[str, str], builtin: Resolver) -> None:
    text = articles[lang]
    document = builtin.annotate(text, lang)
    normal, read, written = document.normalised(), 0, 0
    for one in document.replacements():
        between = text[read : one.start]
        assert normal[written : written + len(between)] == between
        written += len(between) + len(one.new)
        read = one.end
        assert one.mention.start == one.start
        assert one.end - one.mention.end <= 8  # a Turkish suffix behind an apostrophe, no more
    assert normal[written:] == text[read:]


@pytest.mark.parametrize(
    ("to", "text", "lang", "normal"),
    [
        ("uk", "Volodymyr Zelensky spoke in Kiev.", "en", "Володимир Зеленський spoke in Київ."),
        ("en", "Владимир Зеленский в Киеве", "ru", "Volodymyr Zelenskyy в Kyiv"),
        ("en", "Володимира Зеленського бачили", "uk", "Volodymyr Zelenskyy бачили"),
        ("tr", "Yasar Guler spoke", "en", "Yaşar Güler spoke"),
        ("ru", "SBU", "en", "СБУ"),
        ("ru", "V. Zelensky spoke", "en", "В. Зеленский spoke"),
    ],
)
def test_another_language_to_write(resolver: Resolver, to: str, text: str, lang: str, normal: str) -> None:
    assert resolver.annotate(text, lang).normalised(to=to) == normal


@pytest.mark.parametrize(
    ("style", "text", "normal"),
    [
        ("kmu-2010", "Volodymyr Zelensky in Kiev", "Volodymyr Zelenskyi in Kyiv"),
        ("bgn-pcgn", "Volodymyr Zelensky and Vladimir Medinsky", "Volodymyr Zelenskyi and Vladimir Medinskiy"),
        ("iso-9", "Vladimir Medinskiy spoke", "Vladimir Medinskij spoke"),
        (
            "kmu-2010",
            "Vladimir Medinskiy spoke",
            "Vladimir Medinsky spoke",
        ),  # no standard for Russian: the preferred spelling
        ("kmu-2010", "Zelensky's aide", "Zelenskyi's aide"),
    ],
)
def test_a_style_is_a_standard_for_the_native_names(resolver: Resolver, style: str, text: str, normal: str) -> None:
    assert resolver.annotate(text, "en").normalised(style=style) == normal


def test_an_unknown_style_is_an_error_that_names_it(resolver: Resolver) -> None:
    with pytest.raises(OnomastError, match="klingon"):
        resolver.annotate("Kiev", "en").normalised(style="klingon")


def test_adjectives_are_left_alone() -> None:
    gazetteer = Gazetteer([Entity("place:kyiv", "place", (Name("Київ", "uk"), Name("київський", "uk", "adjective")))])
    text = "Київського голову бачили"
    assert Resolver(gazetteer).annotate(text, "uk", adjectives=True).normalised() == text


FRAGMENTS = st.lists(
    st.sampled_from(
        [
            "Kiev",
            "Zelensky",
            "V.",
            "Volodymyr",
            "Medinskiy's",
            "SBU",
            "and",
            ",",
            ".",
            "\n",
            "Киева",
            "Kiev'den",
            "\u00ad",
            "e\u0301",
            "😀",
            "«",
            "KIEV",
        ]
    ),
    max_size=12,
).map(" ".join)


@given(FRAGMENTS, st.sampled_from(["en", "ru", "uk", "tr"]), st.sampled_from([None, "en", "ru", "uk", "tr"]))
def test_words_around_mentions_are_kept_whatever_the_target(text: str, lang: str, to: str | None) -> None:
    document = RESOLVER.annotate(text, lang)
    assert [word for word in document.normalised(to=to).split() if word in ("and", ",", "«", "😀")] == [
        word for word in text.split() if word in ("and", ",", "«", "😀")
    ]


RESOLVER = Resolver(GAZETTEER)


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("ru", "Приехал Петро Порошенко.", "Приехал Пётр Порошенко."),
        ("ru", "Слова Петра Порошенко.", "Слова Петра Порошенко."),
        ("ru", "Приехал Петр Порошенко.", "Приехал Петр Порошенко."),
        ("ru", "Приехал Пётр Порошенко.", "Приехал Пётр Порошенко."),
        ("uk", "Приїхав Петро Порошенко.", "Приїхав Петро Порошенко."),
    ],
)
def test_a_given_name_that_is_written_has_its_yo(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("uk", "Зустрівся з Ердоґаном. Ердоґану подякували.", "Зустрівся з Ердоганом. Ердогану подякували."),
        ("uk", "Сергія Шойґу зняли. У Ґданську тихо.", "Сергія Шойгу зняли. У Гданську тихо."),
    ],
)
def test_the_hard_g_goes_in_every_case(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Bahmut'ta, Bakhmut'ta yangın.", "Bahmut'ta, Bahmut'ta yangın."),
        ("Tayyip Erdogan'ın, Erdogan'ın eşi", "Tayyip Erdoğan'ın, Erdoğan'ın eşi"),
    ],
)
def test_spellings_and_family_names_are_no_second_names(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "tr").normalised() == normal
