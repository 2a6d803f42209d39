"""A file that is no scene as it stands, with the line of each fault."""

from __future__ import annotations

from carestation.errors import BadInput
from carestation.sops.sop_fault import SopFault


class BrokenScene(BadInput):
    """`faults` holds everything that was found, in the order of lines."""

    def __init__(self, faults: tuple[SopFault, ...]) -> None:
        super().__init__(
            f"{faults[0].file} cannot be used as a scene.",
            explanation="\n".join(str(fault) for fault in faults),
            remedy="Correct these lines and try again.",
        )
        self.faults = faults
