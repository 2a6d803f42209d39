"""What is new in an answer: in many languages and programs, and never too little."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.mail.quoted_text import new_part, strip_quotes

ATTRIBUTIONS = [
    "On Mon, 5 Oct 2026 at 09:30, Desk <desk@example.org> wrote:",
    "On Mon, 5 Oct 2026 at 09:30,\nDesk of the Shop\n<desk@example.org> wrote:",
    "On 5 Oct 2026, at 09:30, Desk wrote:",
    "2026-10-05 9:30 GMT+02:00 Desk <desk@example.org> wrote:",
    "Am 05.10.2026 um 09:30 schrieb Desk <desk@example.org>:",
    "Am Mo., 5. Okt. 2026 um 09:30 Uhr schrieb Desk\n<desk@example.org>:",
    "Le lun. 5 oct. 2026 à 09:30, Desk <desk@example.org> a écrit :",
    "El lun, 5 oct 2026 a las 9:30, Desk (<desk@example.org>) escribió:",
    "Il giorno lun 5 ott 2026 alle ore 09:30 Desk <desk@example.org> ha scritto:",
    "Em seg., 5 de out. de 2026 às 09:30, Desk <desk@example.org> escreveu:",
    "Op ma 5 okt. 2026 om 09:30 schreef Desk <desk@example.org>:",
    "Den mån 5 okt. 2026 kl 09:30 skrev Desk <desk@example.org>:",
    "ma 5. lokak. 2026 klo 9.30 Desk (desk@example.org) kirjoitti:",
    "pon., 5 paź 2026 o 09:30 Desk <desk@example.org> napisał(a):",
    "W dniu 05.10.2026 o 09:30, Desk pisze:",
    "po 5. 10. 2026 v 9:30 odesílatel Desk <desk@example.org> napsal:",
    "Desk <desk@example.org> ezt írta (időpont: 2026. okt. 5., H, 9:30):",
    "În lun., 5 oct. 2026 la 09:30, Desk <desk@example.org> a scris:",
    "пн, 5 окт. 2026 г. в 09:30, Desk <desk@example.org>:",
    "5 октября 2026, 09:30, Desk <desk@example.org> написал:",
    "Понеделник, 5 октомври 2026 09:30 Desk <desk@example.org> написа:",
    "пн, 5 жовт. 2026 р. о 09:30 Desk <desk@example.org> пише:",
    "5 Eki 2026 Pzt 09:30 tarihinde Desk <desk@example.org> şunu yazdı:",
    "Στις Δευ 5 Οκτ 2026 στις 9:30 π.μ., Desk <desk@example.org> έγραψε:",
    "‫בתאריך יום ב׳, 5 באוק׳ 2026 ב-9:30 מאת ‪Desk‬‏ <‪desk@example.org‬‏> כתב:",
    "في الاثنين، 5 أكتوبر 2026 في 9:30 كتب Desk <desk@example.org>:",
    "2026年10月5日(月) 9:30 Desk <desk@example.org> さんが書きました:",
    "Desk <desk@example.org> 于2026年10月5日周一 09:30写道：",
    "2026년 10월 5일 (월) 오전 9:30, Desk <desk@example.org>님이 작성:",
    "Vào Th 2, 5 thg 10, 2026 vào lúc 09:30 Desk <desk@example.org> đã viết:",
    "Pada tanggal Sen, 5 Okt 2026 pukul 09.30 Desk <desk@example.org> menulis:",
    "Dana pon, 5. lis 2026. u 09:30 Desk <desk@example.org> napisao/la je:",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_quote_below_with_its_introduction(attribution: str, gap: str) -> None:
    assert (
        strip_quotes(f"It still leaks.\nAna\n\n{attribution}{gap}> Dear Ana,\n> try again.\n")
        == "It still leaks.\nAna"
    )


@pytest.mark.parametrize(
    "attribution", [a for a in ATTRIBUTIONS if not a.endswith("<desk@example.org>:") or "schr" in a]
)
def test_an_introduced_quote_without_marks(attribution: str) -> None:
    assert strip_quotes(f"It still leaks.\n\n{attribution}\n\nDear Ana,\ntry again.\n") == "It still leaks."


@pytest.mark.parametrize(
    "head",
    [
        "-----Original Message-----\nFrom: Desk\nSent: Monday",
        "---- Original Message ----\nFrom: Desk",
        "-----Ursprüngliche Nachricht-----\nVon: Desk",
        "-----Message d'origine-----\nDe : Desk",
        "-----Mensaje original-----\nDe: Desk",
        "-----Messaggio originale-----\nDa: Desk",
        "-----Oorspronkelijk bericht-----\nVan: Desk",
        "-----Původní zpráva-----\nOd: Desk",
        "------------------ 原始邮件 ------------------\n发件人: Desk",
        "________________________________\nFrom: Desk <desk@example.org>\nSent: Monday 09:30\nTo: Ana\nSubject: Kettle",
        "From: Desk <desk@example.org>\nSent: Monday 09:30\nTo: Ana\nSubject: RE: Kettle",
        "*From:* Desk <desk@example.org>\n*Date:* Monday 09:30\n*Subject:* Kettle",
        "Von: Desk <desk@example.org>\nGesendet: Montag 09:30\nAn: Ana\nBetreff: Kessel",
        "De : Desk <desk@example.org>\nEnvoyé : lundi 09:30\nÀ : Ana\nObjet : Kettle",
        "De: Desk <desk@example.org>\nEnviado: lunes 09:30\nPara: Ana\nAsunto: Kettle",
        "Da: Desk <desk@example.org>\nInviato: lunedì 09:30\nA: Ana\nOggetto: Kettle",
        "Van: Desk <desk@example.org>\nVerzonden: maandag 09:30\nAan: Ana\nOnderwerp: Kettle",
        "Från: Desk <desk@example.org>\nSkickat: måndag 09:30\nTill: Ana\nÄmne: Kettle",
        "Od: Desk <desk@example.org>\nWysłano: poniedziałek 09:30\nDo: Ana\nTemat: Kettle",
        "От: Desk <desk@example.org>\nОтправлено: понедельник 09:30\nКому: Ana\nТема: Kettle",
        "Kimden: Desk <desk@example.org>\nGönderildi: Pazartesi\nKime: Ana\nKonu: Kettle",
        "差出人: Desk <desk@example.org>\n送信日時: 月曜日\n宛先: Ana\n件名: Kettle",
        "发件人: Desk <desk@example.org>\n发送时间: 星期一\n收件人: Ana\n主题: Kettle",
        "보낸 사람: Desk <desk@example.org>\n보낸 날짜: 월요일\n받는 사람: Ana\n제목: Kettle",
    ],
)
def test_a_quote_below_a_head(head: str) -> None:
    assert strip_quotes(f"It still leaks.\n\n{head}\n\nDear Ana,\ntry again.\n") == "It still leaks."


def test_an_answer_below_the_quote() -> None:
    assert strip_quotes("On 5 Oct 2026 Desk wrote:\n> Does it leak?\n>\n\nYes, it does.\n") == "Yes, it does."


def test_answers_between_the_lines_keep_what_they_answer() -> None:
    text = "See below.\n\nOn 5 Oct 2026 Desk wrote:\n> Does it leak?\nYes.\n> Since when?\nMonday.\n\n> Regards\n"
    new = strip_quotes(text)
    assert new.endswith("> Does it leak?\nYes.\n> Since when?\nMonday.")
    assert new.startswith("See below.")


def test_a_footer_below_the_quote_is_no_answer() -> None:
    assert strip_quotes("It leaks.\n\n> Dear Ana\n\n-- \nSent by a list\n") == "It leaks."


@pytest.mark.parametrize(
    "text",
    [
        "> all of it\n> is quoted",
        "On 5 Oct 2026 Desk wrote:\n> Dear Ana",
        "-----Original Message-----\nFrom: Desk\n\nDear Ana",
        "",
    ],
)
def test_what_would_leave_nothing_leaves_everything(text: str) -> None:
    assert strip_quotes(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "From: Berlin\nTo: Rome\nDate: 5 October\nPersons: 2",
        "The label said:\n\nDo not boil.",
        "My colleague wrote to you.\nPlease answer.",
        "Time: 10:30. As I wrote: it leaks.\nReally.",
        "Colour\n-----------------------\nred",
        "I have two questions:\n1. Does it leak?\n2. Why?",
        "Your order from 5 Oct 2026:\n\n1 kettle",
    ],
)
def test_own_words_that_look_like_a_head_stay(text: str) -> None:
    assert strip_quotes(text) == text


def test_a_form_filled_in_on_a_site_stays_whole() -> None:
    form = "New enquiry\n\nFrom: Ana <ana@example.com>\nSubject: Kettle\nDate: 5 Oct 2026\n\nIt leaks."
    assert new_part(form, "", "New enquiry from the site") == form


@pytest.mark.parametrize(
    "subject", ["Fwd: Kettle", "WG: Kessel", "TR: Bouilloire", "[Shop] FW: Kettle", "转发：水壶"]
)
def test_what_is_handed_on_stays_whole(subject: str) -> None:
    head = "From: Ana <ana@example.com>\nDate: x\nSubject: Kettle"
    text = f"For you.\n\n---------- Forwarded message ---------\n{head}\n\nLeaks"
    assert new_part(text, "", subject, is_reply=True) == text
    assert new_part(text, "", "Re: Kettle", is_reply=True) == text


@pytest.mark.parametrize(
    "quote",
    [
        '<div class="gmail_quote"><div class="gmail_attr">On 5 Oct 2026 Desk wrote:<br></div>'
        '<blockquote class="gmail_quote">Dear Ana</blockquote></div>',
        '<div class="moz-cite-prefix">Am 05.10.2026 um 09:30 schrieb Desk:<br></div>'
        '<blockquote type="cite">Dear Ana</blockquote>',
        '<hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Desk<br><b>Sent:</b> Monday</div><div>Dear Ana</div>',
        '<div id="x_appendonsend"></div><div>Dear Ana</div>',
        '<div class="yahoo_quoted"><div>On Monday, Desk wrote:</div><div>Dear Ana</div></div>',
        '<div class="protonmail_quote">On 5 Oct 2026 Desk wrote:<br>'
        '<blockquote type="cite">Dear Ana</blockquote></div>',
        '<hr id="zwchr"><b>From: </b>Desk<br><div>Dear Ana</div>',
        '<div style="border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Desk &lt;desk@example.org&gt;<br>'
        "<b>Sent:</b> Monday<br><b>To:</b> Ana<br><b>Subject:</b> Kettle</p></div><p>Dear Ana</p>",
    ],
    ids=["gmail", "thunderbird", "outlook", "outlook renamed", "yahoo", "proton", "zimbra", "word"],
)
def test_marks_of_mail_programs(quote: str) -> None:
    html = f"<div>It still leaks.</div><br>{quote}"
    assert new_part("", html, "Re: Kettle", is_reply=True) == "It still leaks."


def test_a_block_for_layout_is_no_quote() -> None:
    html = '<p>Dear desk,</p><blockquote style="margin:0 0 0 40px">it leaks</blockquote><p>Ana</p>'
    assert new_part("", html, "Re: Kettle", is_reply=True).split() == ["Dear", "desk,", "it", "leaks", "Ana"]


def test_own_words_inside_a_programs_quote_are_not_lost() -> None:
    html = '<div class="gmail_quote"><div class="gmail_quote">It leaks.</div></div>'
    assert new_part("", html, "Re: Kettle", is_reply=True) == "It leaks."


@given(st.text(alphabet="ab>:\n -_@1From wrote", max_size=200), st.booleans())
def test_nothing_is_ever_invented_or_emptied(text: str, is_reply: bool) -> None:
    new = strip_quotes(text, is_reply=is_reply)
    assert new in text.replace("\r", "\n") or all(line.strip() in text for line in new.splitlines())
    assert bool(new.strip()) == bool(text.strip())
