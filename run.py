"""Opens the desk on a machine that has nothing but Python: `python3 run.py [words for carestation]`.

`python3 run.py test [words for pytest]` runs all checks. Makes an environment of its own in `.venv`, installs what
`requirements.lock` pins and this project into it, and goes on there. Only the standard library is used here.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
READY = VENV / "carestation-is-ready"
APT_LIBRARIES = (
    "libgl1 libegl1 libglib2.0-0 libxkbcommon0 libfontconfig1 libdbus-1-3 libbrotli1 libgssapi-krb5-2 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-dejavu-core"
)


def main(words: list[str]) -> int:
    """Set up what is missing, then run."""
    if sys.version_info < (3, 11):  # noqa: UP036 – whoever has an older one shall read a sentence
        return _stop(f"CareStation needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
    if not _is_ready() and not _set_up():
        return 1
    if not _can_load_qt():
        return _stop(
            f"Libraries that Qt needs are missing. On Debian and Ubuntu:\n  sudo apt install {APT_LIBRARIES}"
        )
    if words[:1] == ["test"]:
        return _run("-m", "tests.all_checks", *words[1:])
    return _run("-m", "carestation", *words)


def _fingerprint() -> str:
    parts = (HERE / name for name in ("requirements.lock", "pyproject.toml"))
    return hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()


def _is_ready() -> bool:
    return PYTHON.exists() and READY.exists() and READY.read_text(encoding="ascii") == _fingerprint()


def _set_up() -> bool:
    print("Setting up CareStation in .venv; this takes a minute, once …", file=sys.stderr)
    READY.unlink(missing_ok=True)
    steps = (
        [sys.executable, "-m", "venv", "--clear", str(VENV)],  # a half-made one would look ready
        [
            str(PYTHON),
            "-m",
            "pip",
            "install",
            "-q",
            "--require-hashes",
            "-r",
            str(HERE / "requirements.lock"),
        ],
        [str(PYTHON), "-m", "pip", "install", "-q", "--no-deps", "-e", str(HERE)],
    )
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    for step in steps:
        if subprocess.run(step, env=environment).returncode != 0:
            _stop(_remedy(step))
            return False
    READY.write_text(_fingerprint(), encoding="ascii")
    return True


def _remedy(step: list[str]) -> str:
    if "venv" in step:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        return f"The environment could not be made. On Debian and Ubuntu:\n  sudo apt install python{version}-venv"
    return "The libraries could not be installed; see the lines above. Is the internet connection there?"


def _can_load_qt() -> bool:
    load = "import PySide6.QtWidgets, PySide6.QtNetwork, PySide6.QtPrintSupport"
    return subprocess.run([str(PYTHON), "-c", load], capture_output=True).returncode == 0


def _run(*arguments: str) -> int:
    try:
        return subprocess.run(
            [str(PYTHON), *arguments], cwd=None if arguments[1] == "carestation" else HERE
        ).returncode
    except KeyboardInterrupt:
        return 1


def _stop(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
