"""Ann publishes the policy and puts its page on the web: whoever reads it, and however, finds their way."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from carestation.errors import BadInput, Refused
from carestation.policy.document import Document, Section
from carestation.policy_page.files import parse_formats
from carestation.policy_page.links import linked
from carestation.policy_page.public_policy import PublicPolicy, ToldDay, public_policy
from carestation.policy_page.web_page import web_page
from carestation.settings.catalogue import COUNTRY
from carestation.settings.change_setting import ChangeSetting
from tests.carestation.policy.desk_policies import adopt
from tests.desks import OpenDesk

NASTY = PublicPolicy(
    Document(
        "How <Kettle & Co> cares",
        "Hello </main><script>alert(1)</script>",
        (Section("promises", 'Promises "kept"', "### When\n- a@b.example & others\n- 2 < 3\n\nيوم 茶 🙂"),),
    ),
    "Kettle & Co",
    3,
    date(2026, 11, 2),
    date(2026, 11, 22),
    (ToldDay(date(2026, 12, 25), "Christmas Day", "closed"),),
)


class Page(HTMLParser):
    """What a reader's program sees of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.labels: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        if tag not in ("meta", "img", "link", "br"):
            self.open.append(tag)
        self.ids += [known["id"]] if "id" in known else []
        self.links += [known["href"]] if "href" in known else []
        self.labels += [known["aria-labelledby"]] if "aria-labelledby" in known else []
        assert tag != "img" or known["alt"]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "script"):
            self.words += [data.strip()] if data.strip() else []


def test_the_page_has_landmarks_headings_and_a_way_past_the_contents() -> None:
    page = Page(web_page(NASTY))
    assert not page.open
    assert {tag: Counter(page.tags)[tag] for tag in ("header", "main", "nav", "footer", "h1")} == {
        "header": 1,
        "main": 1,
        "nav": 1,
        "footer": 1,
        "h1": 1,
    }
    assert max(Counter(page.ids).values()) == 1
    assert set(page.labels) <= set(page.ids)
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)
    assert page.links[0] == "#policy"
    levels = [int(tag[1]) for tag in page.tags if tag in ("h1", "h2", "h3")]
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_nothing_is_run_or_fetched_and_what_people_wrote_stays_words() -> None:
    text = web_page(NASTY)
    page = Page(text)
    assert "script" not in page.tags
    assert "src=" not in text
    assert "Hello </main><script>alert(1)</script>" in page.words
    assert "How <Kettle & Co> cares" in page.words
    assert "يوم 茶 🙂" in page.words


def test_a_logo_is_in_the_page_itself() -> None:
    text = web_page(replace(NASTY, logo=b"\x89PNG\r\n\x1a\n"))
    assert 'alt="Kettle &amp; Co" src="data:image/png;base64,iVBORw0KGgo=' in text


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("write to care@kettle.example.", '<a href="mailto:care@kettle.example">care@kettle.example</a>.'),
        ("call +49 30 123456, any day", '<a href="tel:+4930123456">+49 30 123456</a>, any day'),
        (
            "see https://kettle.example/a?b=1&c=2.",
            '<a href="https://kettle.example/a?b=1&amp;c=2">https://kettle.example/a?b=1&amp;c=2</a>.',
        ),
    ],
)
def test_addresses_can_be_clicked(words: str, shown: str) -> None:
    assert linked(words).endswith(shown)


def test_before_the_first_version_there_is_nothing_to_show(at_desk: OpenDesk) -> None:
    with pytest.raises(Refused, match="no published policy"):
        at_desk.desk.ask(lambda read: public_policy(read, at_desk.desk.clock()))


def test_the_page_says_what_the_desk_counts_and_which_days_differ(at_desk: OpenDesk) -> None:
    adopt(at_desk)
    at_desk.desk.do(ChangeSetting(COUNTRY, "DE"))
    policy = at_desk.desk.ask(lambda read: public_policy(read, at_desk.desk.clock()))
    words = " ".join(Page(web_page(policy)).words)
    assert "{" not in words
    assert "answers your message within" in words
    assert f"Version {policy.number}" in words
    assert all(f"{told.day.day} {told.day:%B %Y}" in words for told in policy.days)


def test_a_format_that_is_none_is_named() -> None:
    assert parse_formats("CARD, html,html") == ("card", "html")
    with pytest.raises(BadInput, match="docx"):
        parse_formats("docx")
