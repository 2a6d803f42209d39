"""`python -m tests.benchmarks`: measures everything and prints one JSON."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import gettempdir

from carestation.display import PLATFORM, fall_back_to_offscreen
from db.tables.cases import CareCase, Interaction
from tests.benchmarks.big_store import big_store
from tests.benchmarks.filling import filling, make_store
from tests.benchmarks.first_paint import first_paint
from tests.benchmarks.questions import questions
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.replies import replies
from tests.benchmarks.summarising import summarising
from tests.benchmarks.timers import timers

CASES = 300_000
"""With about 1,000,000 interactions."""


def main() -> int:
    """0 when every goal is met."""
    fall_back_to_offscreen()
    args = _arguments()
    store = args.store or Path(gettempdir()) / "carestation-benchmarks" / f"{args.cases}.carestation"
    found = [] if store.exists() else [make_store(store, args.cases)]
    for name in args.only:
        sys.stderr.write(f"{name} …\n")
        found += BENCHMARKS[name](store)
    report = {"machine": _machine(), "store": _size(store), "ratios": [ratio.as_json() for ratio in found]}
    print(json.dumps(report, indent=2))
    return 0 if all(ratio.met for ratio in found) else 1


def _size(store: Path) -> dict[str, int]:
    with big_store(store):
        tables = {"cases": CareCase, "interactions": Interaction}
        return {name: table.select().count() for name, table in tables.items()}


def _questions(store: Path) -> Iterator[Ratio]:
    with big_store(store) as opened:
        yield from questions(opened)


def _replies(store: Path) -> Iterator[Ratio]:
    with big_store(store) as opened:
        yield replies(opened)


def _painting(_: Path) -> Iterable[Ratio]:
    from tests.benchmarks.painting import painting

    return painting()


def _ticking(_: Path) -> Iterable[Ratio]:
    from tests.benchmarks.ticking import ticking

    return ticking()


def _reminding(_: Path) -> Iterable[Ratio]:
    from tests.benchmarks.reminding import reminding

    return reminding()


def _today(_: Path) -> Iterable[Ratio]:
    from tests.benchmarks.today import today

    return today()


def _summarising(store: Path) -> Iterable[Ratio]:
    return summarising(store)


def _timers(_: Path) -> Iterable[Ratio]:
    return timers()


def _filling(_: Path) -> Iterable[Ratio]:
    return filling()


BENCHMARKS: dict[str, Callable[[Path], Iterable[Ratio]]] = {
    "start": first_paint,
    "questions": _questions,
    "reply": _replies,
    "painting": _painting,
    "tick": _ticking,
    "remind": _reminding,
    "today": _today,
    "summary": _summarising,
    "timers": _timers,
    "fill": _filling,
}
"""In the order in which they run: the start first, while nobody has the store open."""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument(
        "--cases", metavar="N", type=int, default=CASES, help="how large a store is made (300000)"
    )
    parser.add_argument("--store", metavar="PATH", type=Path, help="where the store is, or is to be made")
    names = tuple(BENCHMARKS)
    parser.add_argument(
        "--only", metavar="NAME", nargs="+", choices=names, default=names, help=", ".join(names)
    )
    return parser.parse_args()


def _machine() -> dict[str, object]:
    return {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "cores": os.cpu_count(),
        "screen": os.environ.get(PLATFORM, "display"),
    }


if __name__ == "__main__":
    sys.exit(main())
