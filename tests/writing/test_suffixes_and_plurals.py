"""Turkish suffixes agree with the name that is written, and English plurals stay plural."""

from __future__ import annotations

import pytest

from resolver import Resolver
from resolver.language.scripts.letters import APOSTROPHES


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        # the harmony, the consonant and the buffer letter follow the new name
        ("Dün Dnepropetrovsk'ta toplandılar.", "Dün Dnipro'da toplandılar."),
        ("Heyet Kirovograd'da kaldı.", "Heyet Kropivnitskiy'de kaldı."),
        ("Tren Harkov'a vardı.", "Tren Harkiv'e vardı."),
        ("Tren Çernigov'dan kalktı.", "Tren Çernihiv'den kalktı."),
        ("Rovno'da kar yağdı.", "Rivne'de kar yağdı."),
        ("Artyomovsk'ı gezdiler.", "Bahmut'u gezdiler."),
        ("Kirovograd'ın valisi", "Kropivnitskiy'in valisi"),
        ("Dnepropetrovsk'taki fabrika", "Dnipro'daki fabrika"),
        # the text's own apostrophe, capitals, and none at all
        *(
            text
            for mark in APOSTROPHES
            for text in (
                (f"Yük Rovno{mark}ya gitti.", f"Yük Rivne{mark}ye gitti."),
                (f"Erdogan{mark}ın sözleri", f"Erdoğan{mark}ın sözleri"),
            )
        ),
        ("HARKOV'DA PATLAMA", "HARKİV'DE PATLAMA"),
        ("HARKOV'da patlama", "HARKİV'de patlama"),
        ("Yük Harkovdan geldi.", "Yük Harkivden geldi."),
        # persons
        ("Vladimir Zelenski'den mektup", "Volodimir Zelenskiy'den mektup"),
        ("Konuk Zelenski'ye seslendi.", "Konuk Zelenskiy'ye seslendi."),
        ("Konuk Zelenskyy'e seslendi.", "Konuk Zelenskiy'e seslendi."),
    ],
)
def test_turkish_suffixes_are_made_anew(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "tr").normalised() == normal
    assert builtin.annotate(normal, "tr").normalised() == normal


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Both Georgias, and the Putins", "Both Georgias, and the Putins"),
        ("The Zelenskys saw two Kievs.", "The Zelenskyys saw two Kyivs."),
        ("The Erdogans left; the Erdogans' guests stayed.", "The Erdoğans left; the Erdoğans' guests stayed."),
        ("THE ZELENSKYS", "THE ZELENSKYYS"),
        ("Zelensky's flat in Kiev", "Zelenskyy's flat in Kyiv"),
        ("From Athens to Brussels", "From Athens to Brussels"),
    ],
)
def test_english_plurals_stay_plural(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "en").normalised() == normal
    assert builtin.annotate(normal, "en").normalised() == normal


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Lvov's mayor met Zelensky.", "Lviv's mayor met Zelenskyy."),
        ("Lvov’s mayor met Zelensky.", "Lviv’s mayor met Zelenskyy."),
        ("Lvov&rsquo;s mayor met Zelensky.", "Lviv&rsquo;s mayor met Zelenskyy."),
        ("Tsarskoe Selo's parks", "Tsarskoye Selo's parks"),
        ("Davydov Brod's bridge", "Davydiv Brid's bridge"),
        ("Novoural'sk's plant", "Novouralsk's plant"),
    ],
)
def test_an_english_possessive_stays(builtin: Resolver, text: str, normal: str) -> None:
    assert builtin.annotate(text, "en").normalised() == normal


@pytest.mark.parametrize(
    ("to", "style", "text", "normal"),
    [
        # what is heard stays where the marks of letters go
        ("tr", "ascii", "Kılıçdaroğlu'ndan Iğdır'a, IĞDIR'DA gördü.", "Kilicdaroglu'ndan Igdir'a, IGDIR'DA gördü."),
        ("tr", "ascii", "Davutoğlu'na ŞIRNAK'TA sordu.", "Davutoglu'na SIRNAK'TA sordu."),
        ("tr", "ascii", "DİYARBAKIR'DA KALIN'IN evinde", "DIYARBAKIR'DA KALIN'IN evinde"),
        # possessed or not
        ("tr", None, "Toplantı Ak Saray'da yapıldı.", "Toplantı Ak Saray'da yapıldı."),
        ("tr", None, "Papara Park'ta maç vardı.", "Papara Park'ta maç vardı."),
        ("tr", None, "Boğaziçi Köprüsü'nde kaza oldu.", "15 Temmuz Şehitler Köprüsü'nde kaza oldu."),
        ("tr", None, "Mamak Cezaevi'nde kaldı.", "Mamak Cezaevi'nde kaldı."),
        ("tr", None, "Altın Portakal’ı aldı.", "Altın Portakal’ı aldı."),
        # English names have an apostrophe, and sound as they are read
        ("en", None, "İçişleri Bakanlığından geldi.", "Ministry of Interior of Türkiye'den geldi."),
        ("en", None, "Karadeniz'e açıldı.", "Black Sea'ye açıldı."),
        ("en", None, "Adalet ve Kalkınma Partisi'nden ayrıldı.", "Justice and Development Party'den ayrıldı."),
        ("tr", None, "Ismet Inonu'den mektup, Inonu'ye cevap.", "İsmet İnönü'den mektup, İnönü'ye cevap."),
        ("tr", None, "Iğdir'de kar yağdı.", "Iğdır'da kar yağdı."),
        ("tr", None, "Heyet İmralı Adası'na gitti.", "Heyet İmralı'ya gitti."),
        ("tr", None, "Türk Kızılayı'nın aracı geldi.", "Türk Kızılay'ın aracı geldi."),
        # names of another language in Latin letters
        ("en", None, "Kharkov'a gitti, Lvov'dan geldi.", "Kharkiv'e gitti, Lviv'den geldi."),
        ("en", None, "Zaporojye'deki evde kaldı.", "Zaporizhzhia'daki evde kaldı."),
        ("en", None, "Dolmabahce Sarayı'ndan çıktı.", "Dolmabahçe Palace'den çıktı."),
        ("ru", None, "Heyet Kiev'e gitti.", "Heyet Киев'e gitti."),
    ],
)
def test_turkish_suffixes_go_with_what_is_written(
    builtin: Resolver, to: str, style: str | None, text: str, normal: str
) -> None:
    assert builtin.annotate(text, "tr").normalised(to=to, style=style) == normal
    assert builtin.annotate(normal, "tr").normalised(to=to, style=style) == normal
