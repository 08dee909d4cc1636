"""The text of pages."""

from __future__ import annotations

import time
from html import escape
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolver.documents.markup import Markup


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("plain", "plain"),
        ("<p>one</p><p>two</p>", "one\ntwo\n"),
        ("Ki<b>e</b>v", "Kiev"),
        ("a<br>b", "a\nb"),
        ("a &amp; b &#1050;&#x438;&iuml;", "a & b Киï"),
        ("AT&T &zzz; &", "AT&T &zzz; &"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ('<a title="a > b">x</a>', "x"),
        ("<a title='a > b' data-x=y>x</a>", "x"),
        ('<p class=foo">x', "x"),
        ("<!-- <b>no</b> -->x<!---->y", "xy"),
        ("<!doctype html><?xml version='1.0'?>x", "x"),
        ("<SCRIPT>var a = '<b>Kiev</b>';</script >x", "x"),
        ("<style>p{}</style><code>Kiev</code>x", "x"),
        ("<code-block>x</code-block>", "x\n"),
        ("a<pre><code>Kiev</code></pre>b<TEXTAREA rows=2>Kiev</TEXTAREA>c", "a\nb\nc"),
        ("<pre>Kiev fell.</pre>", "Kiev fell.\n"),
        ("x<!-- open", "x"),
        ("x<script>open", "x"),
        ("x<a href=", "x"),
        ('x<a href="', "x"),
        ("", ""),
    ],
)
def test_what_stands_outside_tags(page, text):
    assert Markup(page).text == text


def test_spans_lead_back_to_the_page():
    page = Markup("<p>In <b>Ki</b>ev &amp; O&#39;Hara</p>")
    for word, written in (("Kiev", "Ki</b>ev"), ("O'Hara", "O&#39;Hara"), ("&", "&amp;"), ("In", "In")):
        start = page.text.index(word)
        first, last = page.span(start, start + len(word))
        assert page.page[first:last] == written


BITS = ("<b>", "</b>", "<p>", "<!--", "-->", "<script>", "</script>", "&amp;", "&#x;", "<", ">")


def edit(page, old, new):
    start = page.text.index(old)
    return SimpleNamespace(start=start, end=start + len(old), old=old, new=new)


def test_edits_keep_every_tag():
    page = Markup('<p id="Kiev">Ki<b>e</b>v and <i>Vladimir</i> <u>M&eacute;dinski</u>, Kiev')
    edits = [edit(page, "Kiev", "Kyiv"), edit(page, "Vladimir Médinski", "A & <B>")]
    assert page.edited(edits) == '<p id="Kiev">Kyiv<b></b> and <i>A &amp; &lt;B&gt;</i><u></u>, Kiev'
    assert page.edited([]) == page.page


@given(st.lists(st.one_of(st.text(), st.sampled_from(BITS))))
def test_any_page_has_a_text_and_every_letter_of_it_a_place(parts):
    page = Markup("".join(parts))
    assert page.edited([]) == page.page
    read = 0
    for at, letter in enumerate(page.text):
        start, end = page.span(at, at + 1)
        if letter != "\n":
            assert read <= end
            assert letter in page.page[start:end] or "&" in page.page[start:end]
            read = start


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
def test_escaped_text_comes_back(text):
    assert Markup(escape(text)).text == text


@pytest.mark.parametrize(
    "bit", ["<!--", "<script>", "<a '", '<a x="', "<a x=' ", "&", "<", "&#", "<b", "=" * 3, "<a =  "]
)
def test_hostile_pages_take_linear_time(bit):
    def seconds(times):
        started = time.process_time()
        Markup(bit * times)
        return time.process_time() - started

    seconds(1000)
    assert seconds(200_000) < max(1.0, 60 * seconds(20_000))


@pytest.mark.parametrize("bit", ["a", "a ", "a=", "a = ", "a='", '"', "/", "=", "lang", " " * 4])
@pytest.mark.parametrize("name", ["html", "body", "meta"])
def test_hostile_tags_that_may_say_a_language_take_linear_time(name, bit):
    started = time.process_time()
    Markup(f"<{name} {bit * (1_000_000 // len(bit))}>")
    assert time.process_time() - started < 3


@pytest.mark.parametrize(
    ("page", "lang"),
    [
        ('<html lang="uk"><p>Одеса', "uk"),
        ("<!doctype html><HTML class=x LANG='uk-UA'><p>Одеса", "uk"),
        ("<html lang=tr_TR><p>Kars", "tr"),
        ('<html xml:lang="ru"><p>Одеса', "ru"),
        ('<html><body class="a" lang="uk">Одеса', "uk"),
        ('<html><head><meta http-equiv="Content-Language" content="uk, ru"></head>Одеса', "uk"),
        ('<meta content="tr" http-equiv=content-language>Kars', "tr"),
        # the page's own word comes before its head's, and what is no code of a known language says nothing
        ('<html lang="uk"><meta http-equiv="content-language" content="ru">Одеса', "uk"),
        ('<html lang="ua"><meta http-equiv="content-language" content="uk">Одеса', "uk"),
        # another attribute, and what stands in its value, is not the language
        ('<body data-x1="lang=ru">Одеса', None),
        ("<body title='a lang=\"ru\" b'>Одеса", None),
        ('<body data-1lang="ru" lang="uk">Одеса', "uk"),
        ("<body class='a'lang=uk>Одеса", "uk"),
        ("<body hidden lang = uk>Одеса", "uk"),
        ("<body/lang=uk/>Одеса", None),
        ('<html lang="de">Odessa', None),
        ('<html lang="">Одеса', None),
        ('<meta name="language" content="uk">Одеса', None),
        ('<p lang="uk">Одеса', None),
        ('<!-- <html lang="uk"> -->Одеса', None),
    ],
)
def test_the_language_that_a_page_says(page, lang):
    assert Markup(page).lang == lang
