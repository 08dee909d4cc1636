"""Names that are the title of a work, or in the name of a band, stay; clubs, firms and ships are respelt."""

from __future__ import annotations

import pytest

from resolver import Resolver


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ru", "Роман Сергея Жадана «Ворошиловград» переведён."),
        ("ru", "Роман «Ночь в Сталино» вышел, и его читают."),
        ("uk", "Книга «Сергей Жадан. Ворошиловград» вийшла."),
        ("en", 'His novel "Voroshilovgrad" came out.'),
        ("en", 'The orchestra played the "Leningrad" symphony.'),
        ("en", "The Bee Gees album Odessa was released in 1969, and the band Leningrad played."),
        ("en", "Stalingrad by Antony Beevor sold out."),
        ("en", 'The HBO series "Chernobyl" brought visitors. She read the poem "Kiev".'),
        ("tr", "Orkestra Şostakoviç'in Leningrad senfonisini çaldı."),
        ("tr", '"Stalingrad" filmi izlendi, "Chernobyl" dizisi de.'),
        ("tr", "Navalny adlı belgesel Oscar almıştı."),
    ],
)
def test_a_title_stays(builtin: Resolver, lang: str, text: str) -> None:
    assert builtin.annotate(text, lang).normalised() == text


@pytest.mark.parametrize(
    ("lang", "text", "normal"),
    [
        ("ru", "Фильм о компании «Укрзалізниця» вышел.", "Фильм о компании «Укрзализныця» вышел."),
        ("en", 'He said: "The film was shot in Kiev."', 'He said: "The film was shot in Kyiv."'),
        ("en", 'The band "Tbilisi" from Kiev sang "Sun".', 'The band "Tbilisi" from Kyiv sang "Sun".'),
        ("en", 'The firm "Naftohaz Ukraine" paid.', 'The firm "Naftogaz Ukraine" paid.'),
        ("en", 'They play "Zarya Lugansk" today.', 'They play "Zorya Luhansk" today.'),
        ("en", "Books about Odessa by night.", "Books about Odesa by night."),
        ("tr", '"Dinamo Kyiv" kulübü Kyiv\'de.', '"Dinamo Kiev" kulübü Kiev\'de.'),
    ],
)
def test_what_is_beside_a_title_or_no_title_is_mended(builtin: Resolver, lang: str, text: str, normal: str) -> None:
    assert builtin.annotate(text, lang).normalised() == normal
