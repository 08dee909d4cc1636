"""Entries of lists, registers and catalogues: the name that they hold, and the year of birth."""

from __future__ import annotations

import pytest

from resolver import Resolver, compare
from resolver.matching.lists.headings import heading
from resolver.matching.lists.records import cut_line, record

HEADINGS = [
    ("Mikoian, A. I. (Artem Ivanovich), 1905-1970", "Mikoian, Artem Ivanovich", 1905),
    ("Ивашко, В. А. (Владимир Антонович), 1932-1994", "Ивашко, Владимир Антонович", 1932),
    ("Uvarov, S. S. (Sergeĭ Semenovich), graf, 1786-1855", "Uvarov, Sergeĭ Semenovich", 1786),
    ("Иванов, П. С. (Сергей Петрович)", "Иванов, П. С. (Сергей Петрович)", None),  # who is another
    ("Gercen, Aleksandr Ivanovič <1812-1870>", "Gercen, Aleksandr Ivanovič", 1812),
    ("Končalovskij, Andrej Sergeevič <1937-    >", "Končalovskij, Andrej Sergeevič", 1937),
    ("Rjazanov, Ėldar Aleksandrovič, 1927-2015, Regisseur", "Rjazanov, Ėldar Aleksandrovič", 1927),
    ("Solovianenko, Anatoliĭ Borysovych, 1932-1999 (prf)", "Solovianenko, Anatoliĭ Borysovych", 1932),
    ("Zhadan, Serhiĭ, b. 1974", "Zhadan, Serhiĭ", 1974),
    ("Kara Mustafa Paşa, d. 1683", "Kara Mustafa Paşa", None),
    ("Yunus Emre, -1320?", "Yunus Emre", None),
    ("Pîr Sultan Abdal, 16. yüzyıl", "Pîr Sultan Abdal", None),
    ("Ivan IV, Czar of Russia, 1530-1584", "Czar of Russia Ivan IV", 1530),
    ("Pritsak, Omeljan, 1919-2006 -- Library", "Pritsak, Omeljan", 1919),
    ("Vynnychenko (Volodymyr) Papers, 1902-1951", "Vynnychenko (Volodymyr)", None),
    ("Dmytro Dontsov fonds [textual record]", "Dmytro Dontsov", None),
    ("Panama Papers", "Panama Papers", None),
    ("Türk Dil Kurumu [yayınlayan]", "Türk Dil Kurumu", None),
    ("Ephesus (Extinct city)", "Ephesus", None),
    ("Ephesus (Turkey)", "Ephesus (Turkey)", None),
    ("Turkey. Yargıtay", "Yargıtay (Turkey)", None),
    ("Türkiye. İçişleri Bakanlığı. Emniyet Genel Müdürlüğü", "Emniyet Genel Müdürlüğü (Türkiye)", None),
    ("Russia (Federation). Gosudarstvennaia Duma", "Gosudarstvennaia Duma (Russia)", None),
    ("T.C. Sağlık Bakanlığı", "Sağlık Bakanlığı (Türkiye)", None),
    ("Apti Aronovich (Maj. Gen.)", "Apti Aronovich (Maj. Gen.)", None),
    ("Nord Stream 2", "Nord Stream 2", None),
    ("Проф. Іваненко", "Проф. Іваненко", None),
    ("Партия Союза. T͡Sentralʹnyĭ komitet. Politbi͡uro", "Politbi͡uro (Партия Союза)", None),
    ("Новая газета. Европа", "Новая газета. Европа", None),
    ("Іван Франко. Львів", "Іван Франко. Львів", None),
    ("Abd. Rahman", "Abd. Rahman", None),
    ("ABD. Dışişleri Bakanlığı", "Dışişleri Bakanlığı (ABD)", None),
    ("Stus V S", "Stus V S", None),
    ("Turgenev, I S", "Turgenev, I S", None),
    ("Нестор Летописец, XI в.", "Нестор Летописец", None),
    ("Банк XXI век", "Банк XXI век", None),
    ("Plan B 1999", "Plan B 1999", None),
    ("-- b. 1900", "-- b. 1900", None),
]

RECORDS = [
    ("KOBYLASH, Sergey Ivanovich; DOB 01 Apr 1965; POB Odessa, Ukraine", "KOBYLASH, Sergey Ivanovich", 1965),
    ("OOO STC (a.k.a. STC; a.k.a. STC LTD)", "OOO STC (a.k.a. STC; a.k.a. STC LTD)", None),
    ("СВЕТОВ МИХАИЛ ВЛАДИМИРОВИЧ*, 1985 Г.Р.", "СВЕТОВ МИХАИЛ ВЛАДИМИРОВИЧ", 1985),
    ("Стерненко Сергій Вікторович, 20.03.1995 р.н., громадянин України", "Стерненко Сергій Вікторович", 1995),
    ("POB Rovno, Ukraine", "Rovno, Ukraine", None),
    ("SSID: 10-56123 Name: Shamalov Kirill", "Shamalov Kirill", None),
    ("ПАТ «ЗАПОРІЖСТАЛЬ», ЄДРПОУ 00191230", "ПАТ «ЗАПОРІЖСТАЛЬ»", None),
    ("SYKTYVKAR RU 167000", "SYKTYVKAR", None),
    ("КОРНІЄНКО ОЛЕКСАНДР ПЕТРОВИЧ, ФОП", "КОРНІЄНКО ОЛЕКСАНДР ПЕТРОВИЧ", None),
    ("TC ZIRAAT BANKASI AS GENEL MUDURLUK", "TC ZIRAAT BANKASI AS", None),
    ("Serhiy Luk”yanenko", "Serhiy Luk'yanenko", None),
    ('ООО "Ромашка"', 'ООО "Ромашка"', None),
    ("UAODS ODESSA", "ODESSA", None),
    ("TASUCU PORT, TRTAS", "TASUCU PORT", None),
    ("TRSSX SAMSUN", "SAMSUN", None),
    ("RUSAL Sayanogorsk", "RUSAL Sayanogorsk", None),
    ("TRUMP Ursula", "TRUMP Ursula", None),
    ("SOLIKAMSK, PERMSKIY KRAY 618540", "SOLIKAMSK, PERMSKIY KRAY", None),
    ("Київ, 01001", "Київ", None),
    ("Воинская часть 45767", "Воинская часть 45767", None),
    ("Mother's Name is Anna.", "Mother's Name is Anna.", None),
    ("1, " * 200, "1, " * 200, None),
    ("TRUVA ANTIK KENTI", "TRUVA ANTIK KENTI", None),
    ("VIATROVYCH V.M. (former head, Institute of National Memory)", "VIATROVYCH V.M.", None),
    ("P<UKRMATVIICHUK<<OLEKSANDRA<<<<<<<<<<<<<<<<<", "OLEKSANDRA MATVIICHUK", None),
    ("PNRUSGLAZ9EV<<SERGEQ<7R9EVI3<<<<<<<<<<<<<<<<", "СЕРГЕЙ ЮРЬЕВИЧ ГЛАЗЬЕВ", None),
]


@pytest.mark.parametrize(("text", "name", "born"), HEADINGS)
def test_headings_of_catalogues(text: str, name: str, born: int | None) -> None:
    told = heading(text)
    assert (told.name, told.born) == (name, born)


@pytest.mark.parametrize(("text", "name", "born"), RECORDS)
def test_entries_of_lists(text: str, name: str, born: int | None) -> None:
    told = record(text)
    assert (told.name, told.born) == (name, born)


def test_a_line_of_a_payment_is_cut_at_its_length() -> None:
    assert cut_line("OTOKAR OTOMOTIV VE SAVUNMA SANAYI A") == ("OTOKAR OTOMOTIV VE SAVUNMA SANAYI", "A")
    assert cut_line("OTOKAR OTOMOTIV VE SAVUNMA SANAYI") is None
    assert cut_line("Otokar Otomotiv ve Savunma Sanayi A") is None


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("OTOKAR OTOMOTIV VE SAVUNMA SANAYI A", "organisation:otokar"),
        ("JSC FIRST UKRAINIAN INTERNATIONAL B", "organisation:pumb"),
        ("Ивашко, В. А. (Владимир Антонович), 1932-1994", "person:volodymyr-ivashko"),
        ("Rastrelli, Carlo Bartolomeo, 1675-1744", None),  # the father of Bartolomeo, born in 1700
        ("Soviet Union. Verkhovnyĭ Sovet", "organisation:supreme-soviet-of-the-soviet-union"),
        ("Kadijiwka (Stachanow)", "place:kadiivka"),
        ("Adana (Adana)", "place:adana"),
        ("Suruç'ta (Şanlıurfa)", "place:suruc"),
        ("Ростов (Ярославская область)", "place:rostov-veliky"),
        ("Volgogradskaya oblast", "place:volgograd-oblast"),
        ("Novhorodska oblast", "place:novgorod-oblast"),
        ("KHERSON SEA COMMERCIAL PORT", "facility:port-of-kherson"),
        ("MGU im. M.V. Lomonosova", "organisation:moscow-state-university"),
    ],
)
def test_whom_entries_name(builtin: Resolver, text: str, identifier: str | None) -> None:
    match = builtin.resolve(text)
    assert (match.id if match else None) == identifier


def test_years_of_birth_tell_two_persons_apart() -> None:
    assert compare("Gercen, Aleksandr Ivanovič <1812-1870>", "Герцен Александр Иванович").score > 0.9
    told = compare("Rastrelli, Bartolomeo, 1675-1744", "Rastrelli Bartolomeo (1700-1771)")
    assert told.score < 0.1
    assert told.evidence[-1].label == "born:differs"


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        ("UNNT NOVOSIBIRSK/TOLMACHEVO", "TOLMACHEVO Airport, NOVOSIBIRSK"),
        ("KYIV/BORYSPIL' (UKBB)", "BORYSPIL' Airport, KYIV"),
        ("TR GEM Gemlik", "Gemlik"),
        ("Shyrokyne (20km E of Mariupol)", "Shyrokyne (Mariupol)"),
        ("Trokhizbenka (government-controlled, 32km NW of Luhansk)", "Trokhizbenka (Luhansk)"),
        ("non-government-controlled Debaltseve (58km NE of Donetsk)", "Debaltseve (Donetsk)"),
        ("Site archéologique de Troie", "Troie"),
        ("Ciudad antigua de Afrodisias", "Afrodisias"),
    ],
)
def test_aerodromes_ports_field_reports_and_lists_of_heritage(entry: str, name: str) -> None:
    assert record(entry).name == name
