"""Every word that a person reads in the window can be said in another language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.window_words import asked_for, bare, lost
from tests.translations import ENGLISH, Message, messages

ROOT = Path(__file__).parents[2]


@cache
def _modules() -> tuple[tuple[str, ast.Module], ...]:
    return tuple(_read())


def _read() -> Iterator[tuple[str, ast.Module]]:
    for module in sorted((ROOT / "ui").rglob("*.py")):
        name = module.relative_to(ROOT).as_posix()
        if not name.startswith("ui/tour/"):  # it types for a person, and answers on the command line
            yield name, ast.parse(module.read_text(encoding="utf-8"))


def test_nothing_is_shown_as_it_stands_in_the_code() -> None:
    assert not [f"{name}:{line} {words!r}" for name, tree in _modules() for line, words in bare(tree)]


def test_nothing_is_translated_in_a_way_that_the_catalogue_cannot_know() -> None:
    assert not [f"{name}:{line} {words}" for name, tree in _modules() for line, words in lost(tree)]


def test_every_sentence_that_is_asked_for_is_in_the_catalogue() -> None:
    # lupdate passes over a translation inside an f-string, and over the number of a plural in `translate`:
    # a plural goes through `self.tr`, and stands on a line of its own
    known = messages(ENGLISH)
    asked = [(name, line, one) for name, tree in _modules() for line, one in asked_for(tree)]
    assert not [f"{name}:{line} {one}" for name, line, one in asked if one not in known]


def test_no_plural_is_inherited() -> None:
    # a plural is looked up under the name of the object's own class only
    trees = _modules()
    inherited = {
        ast.unparse(heir)
        for _, tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for heir in node.bases
    }
    asked = [(name, line, one) for name, tree in trees for line, one in asked_for(tree)]
    assert not [
        f"{name}:{line} {one.source}"
        for name, line, one in asked
        if one.is_plural and one.context in inherited
    ]


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Late")',
        'label.setToolTip(f"{count} cases")',
        'QLabel("Late" if late else "")',
        'QPushButton(text="Send")',
        'table.setHeaderLabels(["Name", self.tr("City")])',
        'label.setText("Hello {name}".format(name=name))',
        'label.setText(", ".join(names) + " and others")',
        'raise BadInput(self.tr("No."), remedy="Try again.")',
    ],
)
def test_words_that_cannot_be_translated_are_seen(code: str) -> None:
    assert list(bare(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(self.tr("Late"))',
        "label.setText(f\"<b>{name}</b> · {self.words('key')}\")",
        'window.setWindowTitle("CareStation")',
        'label.setText(native_keys("Ctrl+Return"))',
        'box.setObjectName("sheet")',
    ],
)
def test_what_is_no_word_or_is_translated_passes(code: str) -> None:
    assert not list(bare(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        'self.tr(f"{count} late")',
        'self.tr("a" if late else "b")',
        "self.tr(words)",
        'window.tr("Save")',
        'QCoreApplication.translate("Case", f"{count} late")',
        'say = partial(QCoreApplication.translate, "Case")',
        "tr = self.tr",
    ],
)
def test_translations_that_are_never_collected_are_seen(code: str) -> None:
    assert list(lost(ast.parse(code)))


def test_a_plural_is_told_from_a_sentence() -> None:
    tree = ast.parse(
        "class Badges(QObject):\n"
        "    def show(self):\n"
        "        self.tr('%n case(s)', '', 3)\n"
        "        QCoreApplication.translate('Case', 'Late', 'of a case')\n"
    )
    assert [one for _, one in asked_for(tree)] == [
        Message("Badges", "%n case(s)", "", True),
        Message("Case", "Late", "of a case"),
    ]
