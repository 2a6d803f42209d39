"""Every check, in the order in which they fail fastest: `python3 run.py test` runs this.

Words behind `test` go to pytest alone: `python3 run.py test tests/db -k kill`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence

CHECKS: tuple[tuple[str, ...], ...] = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
)
PYTEST = ("pytest",)


def main(words: Sequence[str]) -> int:
    """0 when all passed; stops at the first that did not."""
    checks = (PYTEST + tuple(words),) if words else (*CHECKS, PYTEST)
    for check in checks:
        started = time.monotonic()
        status = subprocess.run([sys.executable, "-m", *check], env=_environment()).returncode
        sys.stderr.write(f"{' '.join(check)}: {'passed' if not status else 'failed'}")
        sys.stderr.write(f" in {time.monotonic() - started:.0f} s\n")
        if status:
            return status
    return 0


def _environment() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "offscreen", **os.environ}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
