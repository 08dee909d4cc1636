"""The page: annotated documents as one self-contained HTML file that a person can read.

Mentions are coloured by kind; a card with name, ID, score and the steps of the evidence opens on hover and on keyboard
focus; every kind can be switched off. All of it is HTML and CSS (``page.html``), so the page runs no script and loads
nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from gazetteer.entity import KINDS
from resolver.documents.formats import Format, Origin
from resolver.matching.evidence import KINDS as MEANINGS
from resolver.matching.evidence import Evidence

if TYPE_CHECKING:
    from resolver.annotation.document import Document
    from resolver.annotation.mention import Mention
    from resolver.documents.batch import Text

_TEMPLATE = Path(__file__).with_name("page.html")
_MOST_OTHERS = 3
_PLURALS = {"person": "people", "place": "places", "organisation": "organisations", "facility": "facilities"}


def page(origin: Origin | None = None) -> Format:
    """One page with every document, or one for each."""
    whole = Page(origin)
    return Format(".html", whole.one, whole.head, whole.tail, resumed=None)


class Page:
    """One page for any number of documents, written as they come.

    The switches stand before the documents, so that the keyboard reaches them first. What they count is known only
    behind the documents, and is brought to them from there by a style sheet.
    """

    def __init__(self, origin: Origin | None = None) -> None:
        self._origin = origin
        self._counts: Counter[tuple[str, str, str]] = Counter()
        self._first: dict[str, str] = {}
        self._documents = 0
        self._marks = 0
        template = _TEMPLATE.read_text(encoding="utf-8")
        self._head, self._tail = template.split("{{documents}}\n")

    def head(self) -> str:
        """Everything before the first document; a page starts anew here."""
        self._counts.clear()
        self._first.clear()
        self._documents = 0
        return self._head.replace("{{title}}", "Annotated text").replace("{{legend}}\n", _legend())

    def one(self, text: Text, document: Document) -> str:
        """One document with its mentions."""
        self._documents += 1
        self._marks = 0
        self._counts.update((each.kind, each.entity.names[0].text, each.id) for each in document.mentions)
        body = "".join(_marked(document.text, document.mentions, self._number))
        shown = text.source.shown if text.source.path else f"standard input{text.source.place}"
        return (
            f"<article>\n<h1>{escape(shown)}</h1>\n"
            f'<div class="text" lang="{escape(document.lang)}" dir="auto">{body}</div>\n</article>\n'
        )

    def _number(self, mention: Mention) -> str:
        """The number of a mention that is marked now."""
        self._marks += 1
        number = f"{self._documents}-{self._marks}"
        self._first.setdefault(mention.id, number)
        return number

    def tail(self) -> str:
        """Counts, index of the entities and everything else after the last document."""
        parts = {"counts": self._totals(), "index": self._index(), "footer": self._footer()}
        tail = self._tail
        for name, part in parts.items():
            before, after = tail.split("{{" + name + "}}\n")
            tail = before + part + after
        return tail

    def _totals(self) -> str:
        """How many mentions each kind has, for the legend above."""
        totals: Counter[str] = Counter()
        for (kind, _, _), count in self._counts.items():
            totals[kind] += count
        rules = (f'#count-{kind}::after {{ content: "{totals[kind]}"; }}\n' for kind in KINDS)
        return f"<style>\n{''.join(rules)}</style>\n"

    def _index(self) -> str:
        ranked = sorted(self._counts.items(), key=lambda item: (-item[1], item[0]))
        rows = (
            f"<tr><td>{self._linked(kind, name, identifier)}</td><td><code>{escape(identifier)}</code></td>"
            f"<td>{count}</td></tr>\n"
            for (kind, name, identifier), count in ranked
        )
        if not ranked:
            return '<p class="index">No name of the gazetteer was found.</p>\n'
        return (
            '<table class="index">\n<caption>Who and what is named</caption>\n'
            '<thead><tr><th scope="col">Name</th><th scope="col">ID</th><th scope="col">Mentions</th></tr></thead>\n'
            f"<tbody>\n{''.join(rows)}</tbody>\n</table>\n"
        )

    def _linked(self, kind: str, name: str, identifier: str) -> str:
        """A name that leads to where it is mentioned first, if it is marked anywhere."""
        number = self._first.get(identifier)
        return (
            f'<a class="sample {kind}" href="#m{number}">{escape(name)}</a>'
            if number
            else f'<span class="sample {kind}">{escape(name)}</span>'
        )

    def _footer(self) -> str:
        if not self._origin:
            return ""
        shown = f"Gazetteer of Onomast {self._origin['version']}, SHA-256 {self._origin['hash']}"
        return f"<footer>{escape(shown)}</footer>\n"


def _legend() -> str:
    """A switch for each kind."""
    switches = (
        f'<label><input type="checkbox" id="show-{kind}" autocomplete="off" checked>'
        f'<span class="sample {kind}">{_PLURALS[kind]}</span> <span class="count" id="count-{kind}"></span></label>\n'
        for kind in KINDS
    )
    hint = '<p class="hint">Point at a mention for what is known of it; a click or the tab key keeps it open.</p>\n'
    return f'<fieldset class="legend" aria-label="Kinds of mentions shown">\n{"".join(switches)}{hint}</fieldset>\n'


def _marked(text: str, mentions: Iterable[Mention], number_of: Callable[[Mention], str]) -> Iterator[str]:
    """The text, escaped, with its mentions marked; one that stands inside another one is marked inside it."""
    read = 0
    opened: list[tuple[Mention, str]] = []
    for mention in sorted(mentions, key=lambda one: (one.start, -one.end)):
        while opened and opened[-1][0].end <= mention.start:
            inner, number = opened.pop()
            yield _shown(text[read : inner.end]) + _card(inner, number) + "</mark>"
            read = inner.end
        if opened and opened[-1][0].end < mention.end:
            continue  # two that overlap without one holding the other cannot both be marked; the first stands
        number = number_of(mention)
        yield (
            f"{_shown(text[read : mention.start])}"
            f'<mark class="m {mention.kind}" id="m{number}" tabindex="0" aria-describedby="c{number}">'
        )
        read = mention.start
        opened.append((mention, number))
    while opened:
        inner, number = opened.pop()
        yield _shown(text[read : inner.end]) + _card(inner, number) + "</mark>"
        read = inner.end
    yield _shown(text[read:])


def _shown(text: str) -> str:
    """A piece of the text; a carriage return as a reference, since a browser would drop it."""
    return escape(text).replace("\r", "&#13;")


def _card(mention: Mention, number: str) -> str:
    """What the page says of a mention. Only phrasing content: a card stands inside its mark."""
    description = f"<span>{escape(mention.entity.description)}</span>" if mention.entity.description else ""
    steps = "".join(map(_step, mention.evidence))
    others = "".join(
        f'<span class="step" role="listitem"><em>may also be</em> {escape(other.entity.names[0].text)} '
        f"<code>{escape(other.id)}</code> {other.score:.2f}</span>"
        for other in mention.alternatives[:_MOST_OTHERS]
    )
    listed = f'<span class="steps" role="list">{steps}{others}</span>' if steps or others else ""
    return (
        f'<span class="card" role="tooltip" id="c{number}" lang="en">'
        f'<b dir="auto">{escape(mention.name)}</b>{description}'
        f"<code>{escape(mention.id)}</code><span>{mention.kind} · score {mention.score:.2f}</span>"
        f'<meter min="0" max="1" value="{mention.score:.3f}" aria-hidden="true"></meter>{listed}</span>'
    )


def _step(evidence: Evidence) -> str:
    """One step from the mention to the name: what it is, and from which spelling to which."""
    detail = f" ({escape(evidence.detail)})" if evidence.detail else ""
    spellings = [f"<bdi>{escape(each)}</bdi>" for each in (evidence.query, evidence.name) if each is not None]
    meaning = escape(MEANINGS.get(evidence.kind, evidence.kind))
    return f'<span class="step" role="listitem"><em>{meaning}{detail}</em> {" ~ ".join(spellings)}</span>'
