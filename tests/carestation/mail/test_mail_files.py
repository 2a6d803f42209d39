"""Files, mailboxes and folders as single messages."""

from __future__ import annotations

import mailbox
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.errors import BadInput
from carestation.mail import mail_files
from carestation.mail.mail_files import MailFile, expand
from carestation.mail.mbox import is_mbox, messages
from carestation.mail.read_message import read_message

from .letters import letter


def subjects(*paths: Path) -> list[str]:
    return [read_message(mail.data).subject for mail in expand(paths)]


def test_a_file_is_one_message_byte_for_byte(tmp_path: Path) -> None:
    file = tmp_path / "kettle.eml"
    file.write_bytes(letter("Subject: Kettle", body="From here on\r\n>From me\r\n"))
    assert list(expand([file])) == [MailFile(str(file), file.read_bytes())]


def test_a_folder_is_read_to_the_bottom_in_order(tmp_path: Path) -> None:
    (tmp_path / "b" / "deep").mkdir(parents=True)
    (tmp_path / "b" / "deep" / "two.eml").write_bytes(letter("Subject: Two"))
    (tmp_path / "one.eml").write_bytes(letter("Subject: One"))
    (tmp_path / ".hidden").write_bytes(b"x")
    (tmp_path / "Thumbs.db").write_bytes(b"x")
    (tmp_path / "z.pdf").write_bytes(b"%PDF-1.7")
    assert subjects(tmp_path) == ["One", "(unreadable)", "Two"]


def test_a_maildir_gives_what_was_delivered(tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "box")
    for name in ("One", "Two"):
        mail = EmailMessage()
        mail["Subject"] = name
        box.add(mail)
    (tmp_path / "box" / "tmp" / "half").write_bytes(letter("Subject: Half"))
    (tmp_path / "box" / "dovecot.index.log").write_bytes(b"x")
    assert sorted(subjects(tmp_path / "box")) == ["One", "Two"]


def test_a_mailbox_by_another_program(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "inbox")
    for number in range(3):
        mail = EmailMessage()
        mail["From"], mail["Subject"] = "ana@example.com", f"Number {number}"
        mail.set_content("Hello\n\nFrom here on it leaks.\n")
        box.add(mail)
    box.close()
    mails = list(expand([tmp_path / "inbox"]))
    assert [read_message(mail.data).subject for mail in mails] == ["Number 0", "Number 1", "Number 2"]
    assert "\nFrom here on it leaks." in read_message(mails[1].data).text
    assert mails[2].label.endswith("inbox #3")


def test_prose_that_begins_with_from_does_not_cut_a_message() -> None:
    box = b"From a@b.c Mon Oct  5 09:30:00 2026\nSubject: x\n\nHi\n\nFrom all of us\nBye\n\nFrom me\n"
    assert list(messages(box.splitlines(keepends=True), 1_000)) == [box.partition(b"\n")[2]]


def test_mailboxes_of_thunderbird_and_of_old() -> None:
    assert is_mbox(b"From - Mon Oct 05 09:30:00 2026\r\nX-Mozilla-Status: 0001\r\n")
    assert is_mbox(b"From ana@example.com Mon Oct  5 09:30:00 2026\nReturn-Path: <a@b.c>\n")
    assert not is_mbox(b"From: ana@example.com\nSubject: x\n")
    assert not is_mbox(b"From all of us:\n\nhappy birthday\n")


body_lines = st.lists(
    st.sampled_from(["Hello", "", "From me to you", ">From you", "Subject: x", ">>From"]), max_size=8
)


@given(st.lists(body_lines, min_size=1, max_size=4))
def test_every_message_of_a_mailbox_comes_back_whole(bodies: list[list[str]]) -> None:
    mails = [("Subject: m\n\n" + "".join(f"{line}\n" for line in lines)).encode() for lines in bodies]
    box = b""
    for mail in mails:
        quoted = b"".join(
            b">" + line if line.lstrip(b">").startswith(b"From ") else line
            for line in mail.splitlines(keepends=True)
        )
        box += b"From a@b.c Mon Oct  5 09:30:00 2026\n" + quoted + b"\n"
    assert list(messages(box.splitlines(keepends=True), 10_000)) == mails


def test_apple_mails_own_files(tmp_path: Path) -> None:
    mail = letter("Subject: Kettle")
    (tmp_path / "1.emlx").write_bytes(b"%d\n" % len(mail) + mail + b"<?xml version='1.0'?><plist/>")
    assert [mail.data for mail in expand([tmp_path])] == [mail]


def test_too_large_a_message_is_named_and_the_others_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_files, "LARGEST", 1_048_576)
    (tmp_path / "a.eml").write_bytes(letter("Subject: Huge") + b"x" * 3_000_000)
    (tmp_path / "b.mbox").write_bytes(
        b"From a@b.c Mon Oct  5 09:30:00 2026\nSubject: Huge\n\n" + b"x\n" * 700_000
        + b"\nFrom a@b.c Mon Oct  5 09:30:00 2026\nSubject: Small\n\nx\n"
    )  # fmt: skip
    huge, also, small = expand([tmp_path])
    assert "2 MB" in huge.problem
    assert "1 MB" in huge.problem
    assert also.problem
    assert (huge.data, also.data) == (b"", b"")
    assert read_message(small.data).subject == "Small"


def test_a_path_that_is_not_there_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no file or folder"):
        expand([tmp_path / "missing.eml"])
