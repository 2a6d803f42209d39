"""Brings the catalogues up to what the window says: `python -m tests.translations`, after a change of words.

lupdate collects the sentences of `ui/` into each `.ts`, lrelease packs what is translated into the `.qm` beside it.
In English a sentence is its own translation, and “%n case(s)” becomes “%n case” and “%n cases”; a plural of
another make is written into the `.ts` by hand, as every sentence of another language is.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
ENGLISH = FOLDER / "carestation_en.ts"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence as it is looked up: `comment` tells two of the same words apart, a plural goes by a number."""

    context: str
    source: str
    comment: str = ""
    is_plural: bool = False


def collect(catalogue: Path) -> None:
    """Take in what the window says now, and drop what it says no more; translations of the rest stay."""
    language = catalogue.stem.partition("_")[2]
    habits = ("-no-obsolete", "-sort-messages", "-locations", "none", "-silent")
    _run("lupdate", "-extensions", "py", "ui", *habits, "-target-language", language, "-ts", str(catalogue))


def pack(catalogue: Path, packed: Path) -> None:
    """Write the form that the program reads; what is said as the source says it needs no place there."""
    _run("lrelease", "-silent", "-removeidentical", str(catalogue), "-qm", str(packed))


def messages(catalogue: Path) -> frozenset[Message]:
    """All sentences of a `.ts`."""
    return frozenset(
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        for context in ElementTree.parse(catalogue).iter("context")
        for message in context.iter("message")
    )


def untranslated(catalogue: Path) -> list[str]:
    """The sentences of a `.ts` that nobody translated yet, a plural without one of its forms included."""
    return [
        message.findtext("source", "")
        for message in ElementTree.parse(catalogue).iter("message")
        if not _is_translated(message)
    ]


def _is_translated(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = translation.findall("numerusform") or [translation]
    return all(form.text for form in forms)


def say_in_english(catalogue: Path) -> None:
    """Let each sentence stand for itself, and give the plurals with “(s)” their two forms."""
    told = ElementTree.parse(catalogue)
    for message in told.iter("message"):
        translation, source = message.find("translation"), message.findtext("source", "")
        if translation is None or _is_translated(message):
            continue
        forms = translation.findall("numerusform")
        if not forms:
            translation.text = source
        elif "(s)" in source:
            for form, ending in zip(forms, ("", "s"), strict=True):
                form.text = source.replace("(s)", ending)
        else:
            continue
        del translation.attrib["type"]
    written = ElementTree.tostring(told.getroot(), encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{written}\n', "utf-8")


def _run(tool: str, *words: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *words], cwd=ROOT, check=True)


def main() -> None:
    """Collect, complete and pack; the names of what is still to be translated end the run with an error."""
    missing = []
    for catalogue in sorted({ENGLISH, *FOLDER.glob("carestation_*.ts")}):
        collect(catalogue)
        if catalogue == ENGLISH:
            say_in_english(catalogue)
            collect(catalogue)  # so that it is spelled as Linguist spells it
        pack(catalogue, catalogue.with_suffix(".qm"))
        missing += [f"{catalogue.name}: {source}" for source in untranslated(catalogue)]
    if missing:
        sys.exit("To be translated by hand:\n" + "\n".join(missing))


if __name__ == "__main__":
    main()
