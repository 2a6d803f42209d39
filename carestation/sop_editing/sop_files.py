"""SOPs as files: read in as drafts, all of them or none; written out as they are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from carestation.errors import BadInput
from carestation.operation import Outcome, Several
from carestation.sop_editing.desk_sop import DeskSop
from carestation.sop_editing.owner_only import owner_only
from carestation.sop_editing.put_draft import PutDraft
from carestation.sops.read_sop import read_sop
from carestation.sops.sop import Sop
from carestation.sops.sop_fault import BrokenSop, SopFault
from carestation.sops.write_sop import write_sop
from carestation.sops.yaml_tree import LARGEST_FILE
from carestation.summary.whole_file import write_whole
from carestation.work import Work

SUFFIX = ".yaml"


@dataclass(frozen=True, slots=True)
class SopFile:
    """A file as it was found."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class ImportSops:
    """Make each file the draft of its SOP, to be looked at and published; the draft before it comes back by undo."""

    files: tuple[SopFile, ...]
    title: str = "import SOPs"

    def run(self, work: Work) -> Outcome[tuple[str, ...]]:
        """The keys. BrokenSop with file and line of every fault: then nothing of any file is taken in."""
        owner_only(work)
        sops = read_files(self.files)
        done = Several(self.title, tuple(PutDraft(sop.key, sop, self.title) for sop in sops)).run(work)
        return Outcome(tuple(sop.key for sop in sops), done.changes, done.inverse)


def load_files(paths: Iterable[Path]) -> tuple[SopFile, ...]:
    """The files as they are, of a large one just enough to refuse it. BadInput for one that cannot be read."""
    return tuple(SopFile(path.name, _start_of(path)) for path in paths)


def read_files(files: Iterable[SopFile]) -> tuple[Sop, ...]:
    """The SOPs in the files. BrokenSop with the faults of all of them; two for one issue type are a fault too."""
    sops: dict[str, Sop] = {}
    faults: list[SopFault] = []
    for file in files:
        try:
            sop = read_sop(file.content, file.name)
        except BrokenSop as broken:
            faults += broken.faults
            continue
        if sop.key in sops:
            faults.append(SopFault(file.name, 1, f"Another of these files is the SOP “{sop.key}” already."))
        sops[sop.key] = sop
    if faults:
        raise BrokenSop(tuple(faults))
    return tuple(sops.values())


def export_sop(sop: Sop, path: Path) -> None:
    """Write one SOP, whole or not at all. CareError where it cannot be written."""
    write_whole(path, write_sop(sop).encode())


def export_all(sops: Iterable[DeskSop], folder: Path) -> int:
    """Write each SOP's version in force into a folder, named for its key; how many. A draft is not written."""
    written = [known for known in sops if known.current is not None]
    for known in written:
        export_sop(known.shown, folder / f"{known.key}{SUFFIX}")
    return len(written)


def _start_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise BadInput(f"{path} cannot be read: {error.strerror}.") from error
