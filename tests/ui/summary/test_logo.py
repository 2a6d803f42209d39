"""The logo stands at the head of every page that is printed or mailed."""

from __future__ import annotations

import io
from base64 import b64encode
from dataclasses import replace
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from carestation.summary.exports.html_page import html_page
from carestation.summary.exports.xlsx import workbook
from carestation.summary.summary import Summary
from tests.carestation.summary.october import october_summary
from ui.summary.pdf import pdf

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def with_logo() -> Summary:
    picture = QImage(480, 240, QImage.Format.Format_ARGB32)
    picture.fill(QColor("#2f6fde"))
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(written, QByteArray(b"png")).write(picture)
    return replace(october_summary(), logo=bytes(written.data().data()))


def test_it_is_on_the_first_page_of_the_pdf(with_logo: Summary) -> None:
    pages = PdfReader(io.BytesIO(pdf(with_logo))).pages
    drawn = [drawing.get_object() for drawing in pages[0]["/Resources"]["/XObject"].values()]  # type: ignore[index]
    assert (480, 240) in [(drawing["/Width"], drawing["/Height"]) for drawing in drawn]
    assert "CustomercareinOctober2026" in "".join(pages[0].extract_text().split())


def test_it_is_in_the_page_to_mail(with_logo: Summary) -> None:
    page = html_page(with_logo)
    assert f"data:image/png;base64,{b64encode(with_logo.logo).decode()}" in page
    assert "<img" not in html_page(october_summary())


def test_it_is_at_the_head_of_every_sheet(with_logo: Summary) -> None:
    with ZipFile(io.BytesIO(workbook(with_logo))) as parts:
        names = parts.namelist()
        sheets = [parts.read(name).decode() for name in names if name.startswith("xl/worksheets/sheet")]
        pictures = [parts.read(name) for name in names if name.startswith("xl/media/")]
    assert with_logo.logo in pictures
    assert all("&amp;L&amp;G" in sheet for sheet in sheets)
