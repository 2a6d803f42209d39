"""HTML as text that reads well."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.mail.clean_html import clean_html
from carestation.mail.html_text import html_to_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("One<br>Two<br><br>Three", "One\nTwo\n\nThree"),
        ("<div>One<br></div><div><br></div><div>Two</div>", "One\n\nTwo"),
        ("<ul><li>One<li>Two</ul>", "- One\n- Two"),
        ("<ol start=1><li>One<li>Two<ul><li>In</ul></ol>", "1. One\n2. Two\n\n  - In"),
        ("<table><tr><td>A<td>B<tr><td>C<td>D</table>", "A  B\nC  D"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("a\n   b\t c", "a b c"),
        ("caf&eacute; &lt;b&gt; &amp;amp; &nbsp;x", "café <b> &amp; x"),
        ("<a href='https://shop.example/k'>The kettle</a>", "The kettle <https://shop.example/k>"),
        ("<a href='https://shop.example/k'>https://shop.example/k</a>", "https://shop.example/k"),
        ("<a href='https://shop.example/'>shop.example</a>", "shop.example"),
        ("<a href='mailto:a@b.c'>a@b.c</a>", "a@b.c"),
        ("<a href='javascript:x()'>Click</a>", "Click"),
        (f"<a href='https://shop.example/{'x' * 200}'>Track it</a>", "Track it <https://shop.example/…>"),
        ("<img src='cid:x' alt='A kettle'> here", "[A kettle] here"),
        ("<img src='https://t.example/1.gif' alt=''>here", "here"),
        ("<blockquote type=cite>One<br>Two</blockquote>Mine", "> One\n> Two\n\nMine"),
        ("<style>p{}</style><script>x()</script><title>t</title>Hello<!-- no -->", "Hello"),
        ("<!--[if mso]><p>Outlook only</p><![endif]-->Hello", "Hello"),
        ("<o:p></o:p><p class=MsoNormal>Hello<o:p> there</o:p>", "Hello there"),
        ("before<html><body>Hello</body></html>after", "beforeHelloafter"),
        ("", ""),
        ("plain < text & more", "plain < text & more"),
        ("<p>unclosed <b>bold <i>both", "unclosed bold both"),
    ],
)
def test_reading(html: str, text: str) -> None:
    assert html_to_text(html) == text


@pytest.mark.parametrize(
    "style",
    [
        "display:none", "display : NONE !important", "visibility:hidden", "font-size:0", "font-size:1px;color:#fff",
        "max-height:0px;overflow:hidden", "opacity:0",
    ],
)  # fmt: skip
def test_what_is_hidden_is_not_read(style: str) -> None:
    assert html_to_text(f"<div style='{style}'>secret <p>words</p><br></div><span>Hello</span>") == "Hello"


@pytest.mark.parametrize(
    "style", ["font-size:10pt", "font-size:1em", "opacity:0.9", "display:block", "max-height:0.5em"]
)
def test_what_is_small_or_styled_is_read(style: str) -> None:
    assert html_to_text(f"<div style='{style}'>Hello</div>") == "Hello"


def test_a_newsletter_that_gives_the_size_back_is_read() -> None:
    html = (
        "<div style='display:none;font-size:1px'>preview</div><table><tr><td style='font-size:0px;padding:9px'>"
        "gap<table><tr><td style='font-size:0px'><div style='font-size:13px'>Your <b>parcel</b></div></td></tr></table>"
        "<a style='mso-hide:all;font-size:16px' href='https://shop.example/t'>Track it</a></td></tr></table>"
    )
    assert html_to_text(html).split() == ["Your", "parcel", "Track", "it", "<https://shop.example/t>"]
    clean = clean_html(html).html
    assert "gap" not in clean
    assert "Your <b>parcel</b>" in clean
    assert "Track it</a>" in clean


@given(st.text(alphabet="<>/&;pdivbr \n'\"=a#x1", max_size=200))
def test_anything_reads_as_something(html: str) -> None:
    assert "\0" not in html_to_text(html)
