"""What a process knows of its own start: since when it runs, what that cost, and how much memory it held."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def report(started_ns: int) -> None:
    """Say it in one line of JSON. `started_ns` is `time.monotonic_ns()` of whoever started this process."""
    said = {
        "wall_ms": (time.monotonic_ns() - started_ns) / 1_000_000,
        "cpu_ms": time.process_time_ns() / 1_000_000,
        "peak_mb": peak_bytes() / 1_000_000,
    }
    print(json.dumps(said), flush=True)


def peak_bytes() -> int:
    """The most memory that was resident at once."""
    status = Path("/proc/self/status")
    if status.exists():  # `ru_maxrss` of a young process is that of whoever forked it
        lines = status.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) * 1024
    import resource

    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
