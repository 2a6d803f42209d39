"""HTML made fit to be shown."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.mail.clean_html import DEEPEST_ELEMENT, DEEPEST_TABLE, MOST_LINKS, clean_html


class Outline(HTMLParser):
    """The tags and attributes of some HTML, and how deep its tables and elements go."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.values: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.deepest_table = self.deepest = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.values += [(name, value or "") for name, value in attrs]
        if tag not in ("br", "hr", "img", "col", "wbr"):
            self.open.append(tag)
        self.deepest = max(self.deepest, len(self.open))
        self.deepest_table = max(self.deepest_table, self.open.count("table"))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='java&#10;script:alert(1)'>x</a>",
        "<a href='data:text/html,<script>1</script>'>x</a>",
        "<a href='file:///etc/passwd'>x</a>",
        "<a href='/relative'>x</a>",
        "<img src='file:///etc/passwd'>",
        "<img src='/etc/passwd'>",
        "<img src='data:image/svg+xml;base64,AAAA'>",
        "<iframe src='https://x.example'></iframe>",
        "<form action='https://x.example'><input name=a></form>",
        "<svg onload=alert(1)>",
        "<style>@import 'https://x.example'</style>",
        "<div style='background:url(https://x.example/1.gif)'>x</div>",
        "<table background='https://x.example/1.gif'><tr><td>x</table>",
        "<meta http-equiv=refresh content='0;url=https://x.example'>",
        "<base href='https://x.example'>",
        "<link rel=stylesheet href='https://x.example'>",
        "<object data='https://x.example'></object>",
        "<video poster='https://x.example/1.gif'></video>",
        "<p id=a class=b onclick=c style='position:fixed;color:red'>x</p>",
    ],
)
def test_nothing_harmful_and_nothing_remote_is_left(hostile: str) -> None:
    outline = Outline(clean_html(hostile).html)
    assert not {"script", "iframe", "form", "input", "svg", "style", "meta", "base", "link", "object"} & set(
        outline.tags
    )
    assert not [value for name, value in outline.values if name not in ("href", "src") and "url" in value]
    assert not [value for name, value in outline.values if name in ("href", "src")]
    assert not {name for name, _ in outline.values} & {
        "onerror",
        "onload",
        "onclick",
        "background",
        "id",
        "class",
    }


def test_what_a_person_wants_to_see_is_left() -> None:
    html = (
        '<h1>Kettle</h1><p style="text-align:center;color:red">It <b>leaks</b><br><a href="https://shop.example/?a=1&amp;b=2">'
        'here</a> <a href="tel:+34">call</a></p><img src="cid:one@x" width="10" alt="a &quot;kettle&quot;">'
        '<table><tr><td colspan="2">x</td></tr></table>'
    )
    assert clean_html(html).html == (
        '<h1>Kettle</h1><p style="text-align:center">It <b>leaks</b><br><a href="https://shop.example/?a=1&amp;b=2">'
        'here</a> <a href="tel:+34">call</a></p><img src="cid:one@x" width="10" alt="a &quot;kettle&quot;">'
        '<table><tbody><tr><td colspan="2">x</td></tr></tbody></table>'
    )


def test_remote_images_are_counted_and_loaded_only_when_asked_for() -> None:
    html = (
        "<img src='https://t.example/1.gif' alt='Our kettle'><img src='//t.example/2.gif'><img src='cid:a'>"
    )
    quiet = clean_html(html)
    assert (quiet.remote_images, "t.example" in quiet.html, "Our kettle" in quiet.html) == (2, False, True)
    asked = clean_html(html, remote_images=True)
    assert asked.html.count("t.example") == 2


def test_tables_go_four_deep_and_their_words_stay() -> None:
    html = "".join(f"<table><tr><td>a{level}</td><td>" for level in range(20))
    clean = clean_html(html).html
    assert Outline(clean).deepest_table == DEEPEST_TABLE
    assert all(f"a{level}" in clean for level in range(20))


@pytest.mark.parametrize("tag", ["div", "span", "b", "ul><li", "blockquote", "table><tr><td"])
def test_elements_do_not_go_endlessly_deep(tag: str) -> None:
    clean = clean_html(f"<{tag}>" * 20_000 + "the end").html
    outline = Outline(clean)
    assert outline.deepest <= DEEPEST_ELEMENT
    assert not outline.open
    assert "the end" in clean


def test_a_newsletter_of_links() -> None:
    clean = clean_html("<a href='https://x.example'>link</a> " * (MOST_LINKS + 100))
    assert (clean.links, clean.html.count("<a "), clean.html.count("link</")) == (
        MOST_LINKS,
        MOST_LINKS,
        MOST_LINKS,
    )
    assert clean.html.count("link") == MOST_LINKS + 100


def test_the_hidden_is_left_out_with_what_is_in_it() -> None:
    clean = clean_html(
        "<div style='display:none'>pre<b>header</b><img src='https://t.example/1.gif'></div><p>Hello</p>"
    )
    assert (clean.html, clean.remote_images) == ("<p>Hello</p>", 0)


@given(
    st.lists(
        st.sampled_from(
            ["<table>", "<tr>", "<td>", "</table>", "<div>", "</div>", "<b>", "</b>", "x", "<", "&lt;"]
        )
    )
)
def test_the_result_is_well_formed_and_cleaning_it_again_changes_nothing(pieces: list[str]) -> None:
    once = clean_html("".join(pieces)).html
    assert not Outline(once).open
    assert Outline(once).deepest_table <= DEEPEST_TABLE
    assert clean_html(once).html.replace(" ", "") == once.replace(" ", "")
