"""What the owner does with SOPs as a whole: versions side by side, retiring, files in and out, paper."""

from __future__ import annotations

from pathlib import Path

from carestation.errors import CareError
from carestation.instants import DAY
from carestation.sop_editing.edits import add_step
from carestation.sop_editing.publish_sop import PublishSop
from carestation.sop_editing.put_draft import KeepDraft
from carestation.sops.library import built_in_sop, built_in_texts
from carestation.sops.read_sop import read_sop_file
from tests.carestation.sop_editing.test_sop_files import BROKEN
from tests.ui.sop_editing.owner import Key, Owner

KEY = "return_refund"


def line_of(owner: Owner, key: str) -> str:
    return owner.page.model.second_line(owner.page.model.found(owner.page.model.row_of(key)))


def published(owner: Owner, note: str = "Thanks first") -> None:
    owner.opened.desk.do(KeepDraft(add_step(built_in_sop(KEY), 0, "Thank them")))
    owner.opened.desk.do(PublishSop(KEY, note))
    owner.page.reload()


def test_the_list_says_how_each_stands(owner: Owner) -> None:
    assert line_of(owner, KEY).startswith("version 1 · 12 steps")
    published(owner)
    owner.lane.do(KeepDraft(built_in_sop(KEY)))
    owner.until(lambda: line_of(owner, KEY).startswith("version 2 · draft"))
    owner.page.open("praise")
    owner.page.acts.carry_out("retire", owner.known("praise"), ())
    owner.until(lambda: line_of(owner, "praise").startswith("retired"))
    assert owner.said[-1] == "“Praise” retired: no new case gets it"
    owner.lane.undo()
    owner.until(lambda: line_of(owner, "praise").startswith("version 1"))


def test_after_a_year_an_sop_asks_to_be_looked_over(owner: Owner) -> None:
    owner.page.open("praise")
    assert not owner.page.head.still_right.isVisible()
    owner.opened.clock.move(366 * DAY)
    owner.page.reload()
    owner.page.open("complaint")
    owner.page.open("praise")
    assert "look it over" in line_of(owner, "praise")
    assert owner.page.head.review.text().startswith("It should be looked over")
    owner.page.head.still_right.click()
    owner.until(lambda: "look it over" not in line_of(owner, "praise"))
    assert owner.said[-1] == "“Praise” is still right"


def test_two_versions_are_compared_in_words_with_marked_lines(owner: Owner) -> None:
    published(owner)
    owner.page.open(KEY)
    owner.page.head.versions.click()
    rows = [owner.versions.list.item(row).text() for row in range(owner.versions.list.count())]
    assert rows[0].startswith("Version 2\ntoday 10:00 · Ann Berg\nThanks first")
    assert "as it comes with the program" in rows[1]
    said = owner.versions.difference.toPlainText()
    assert said.startswith("Version 2 compared with Version 1")
    assert "Step 1 “Thank them” is new" in said
    assert "+\nThank them" in said
    owner.versions.list.setFocus()
    owner.press(Key.Key_Down)
    assert "Version 1 is the first one." in owner.versions.difference.toPlainText()
    owner.versions.restore.click()
    draft = owner.known(KEY).draft
    assert draft is not None
    assert draft.sop == built_in_sop(KEY)
    assert owner.page.inner is owner.page.shelf


def test_a_new_sop_is_begun_with_one_step(owner: Owner) -> None:
    owner.page.shelf.new.click()
    assert [step.title for step in owner.editor.draft.sop.steps] == ["First step"]
    owner.press(Key.Key_Escape)
    owner.page.shelf.new.click()
    assert owner.editor.key == "new_sop_2"


def test_broken_files_are_refused_in_the_window_with_their_lines(owner: Owner, tmp_path: Path) -> None:
    before = owner.opened.desk.ask(lambda read: read.sops.all())
    owner.chosen[:] = [str(tmp_path / "mine.yaml")]
    for kind, (content, line, words) in BROKEN.items():
        (tmp_path / "mine.yaml").write_bytes(content)
        owner.refused.clear()
        owner.page.shelf.read_in.emit()
        (fault,) = owner.refused
        assert isinstance(fault, CareError), kind
        assert f"mine.yaml:{line}: " in fault.explanation, kind
        assert words in fault.explanation, kind
    assert owner.opened.desk.ask(lambda read: read.sops.all()) == before
    assert owner.said == []


def test_files_come_in_as_drafts_and_go_out_as_they_are(owner: Owner, tmp_path: Path) -> None:
    text = built_in_texts()["praise"].replace("title: Praise", "title: Praise and thanks", 1)
    (tmp_path / "p.yaml").write_text(text, encoding="utf-8")
    owner.chosen[:] = [str(tmp_path / "p.yaml")]
    owner.page.shelf.read_in.emit()
    assert "imported as drafts" in owner.said[-1]
    draft = owner.known("praise").draft
    assert draft is not None
    assert draft.sop.title == "Praise and thanks"
    owner.chosen[:] = [str(tmp_path / "out")]
    owner.page.shelf.write_all.emit()
    assert len(list((tmp_path / "out").iterdir())) == 17
    owner.chosen[:] = [str(tmp_path / "one.yaml")]
    owner.page.acts.carry_out("export", owner.known("complaint"), ())
    assert read_sop_file(tmp_path / "one.yaml") == built_in_sop("complaint")
    owner.chosen[:] = [str(tmp_path / "p.yaml" / "x.yaml")]
    owner.page.acts.carry_out("export", owner.known("complaint"), ())
    assert isinstance(owner.refused[-1], CareError)
    owner.chosen.clear()
    owner.page.shelf.read_in.emit()
    owner.page.shelf.write_all.emit()
    assert len(owner.refused) == 1


def test_paper_holds_every_step_and_its_words(owner: Owner, tmp_path: Path) -> None:
    from pypdf import PdfReader

    owner.chosen[:] = [str(tmp_path / "sop.pdf")]
    owner.page.acts.carry_out("pdf", owner.known(KEY), ())
    text = "\n".join(page.extract_text() for page in PdfReader(tmp_path / "sop.pdf").pages)
    flat = " ".join(text.split())
    for step in built_in_sop(KEY).steps:
        assert step.title in flat
    assert "{customer.first_name}" in flat
    assert "Kettle & Co" in flat
    assert owner.said[-1] == "“Return and refund” saved as PDF"
