"""Ctrl+C, a scheduler's SIGTERM, kill -9 and a reader who leaves, while messages are taken in: nothing is half."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.journeys.letters import write_letters
from tests.journeys.machine import OURS, PATIENCE, Machine

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals on Windows"),
]

LETTERS = 400
CONFIRMED_BEFORE = 15


def confirmed(lines: list[str]) -> list[str]:
    """The files that a line was printed for."""
    return [json.loads(line)["file"] for line in lines if line]


def the_rest_enters(machine: Machine, store: Path, post: Path, done: list[str]) -> None:
    """Check the store, and take everything in again: what was confirmed is here, at most one more."""
    assert "is whole" in machine.done("check", "--store", store)
    again = [
        json.loads(line) for line in machine.done("intake", "--json", post, "--store", store).splitlines()
    ]
    here = [line["file"] for line in again if line["fate"] == "already here"]
    assert here[: len(done)] == done
    assert len(here) - len(done) <= 1
    assert len(again) == LETTERS


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda how: how.name)
def test_stopped_in_the_middle(how: signal.Signals, machine: Machine, store: Path) -> None:
    post = write_letters(machine.place / "post", range(LETTERS))
    with machine.start("intake", "--json", post, "--store", store) as process:
        assert process.stdout
        lines = [process.stdout.readline() for _ in range(CONFIRMED_BEFORE)]
        process.send_signal(how)
        out, err = process.communicate(timeout=PATIENCE)
    whole = out.rpartition("\n")[0].splitlines()
    beside = {path.name for path in store.parent.iterdir()} - {store.name, f"{store.name}.recovery-key.txt"}
    if how is signal.SIGKILL:
        assert process.returncode == -signal.SIGKILL
    else:
        assert process.returncode == 1
        # The signal may fall between opening a letter and taking hold of it: Python then closes it by itself,
        # and says so because every warning is asked for here.
        assert err == "Stopped.\n" or (err.endswith("Stopped.\n") and "ResourceWarning: unclosed file" in err)
        assert beside == set(), "the store was not closed"
    done = confirmed([*lines, *whole])
    assert CONFIRMED_BEFORE <= len(done) < LETTERS
    the_rest_enters(machine, store, post, done)


def test_stopped_it_says_what_is_at_the_desk(machine: Machine, store: Path) -> None:
    post = write_letters(machine.place / "post", range(1, 4))
    slow = machine.place / "slow.eml"
    os.mkfifo(slow)  # opens when somebody reads it, and is never said to its end
    with machine.start("intake", post, slow, "--store", store) as process, slow.open("wb") as telling:
        telling.write(b"From: somebody")
        telling.flush()
        time.sleep(0.5)  # so that it waits for the rest
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out, err) == (1, "3 opened\n", "Stopped.\n")


def test_the_reader_of_the_output_leaves(machine: Machine, store: Path) -> None:
    post = write_letters(machine.place / "post", range(LETTERS))
    with machine.start("intake", "--json", post, "--store", store) as process:
        assert process.stdout
        assert process.stderr
        done = confirmed([process.stdout.readline()])
        process.stdout.close()
        assert process.wait(PATIENCE) == 1
        assert process.stderr.read() == "carestation: Stopped: nobody reads the output any more.\n"
    assert "is whole" in machine.done("check", "--store", store)
    again = machine.done("intake", "--json", post, "--store", store).splitlines()
    assert len(done) <= sum('"already here"' in line for line in again) < LETTERS


@pytest.mark.parametrize("words", ["--help", "sops list", "timers replay --example"])
def test_nobody_reads_at_all(words: str, machine: Machine) -> None:
    with machine.start(*words.split()) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.wait(PATIENCE) == 1
        assert process.stderr.read() == "carestation: Stopped: nobody reads the output any more.\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this machine has no disk that is always full")
def test_the_output_goes_to_a_full_disk(machine: Machine) -> None:
    with Path("/dev/full").open("w") as full:
        said = subprocess.run(
            [sys.executable, "-m", "carestation", "sops", "list"],
            env=machine.environment,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
    assert said.returncode == 1
    assert not [sign for sign in OURS if sign in said.stderr]
    assert said.stderr == "carestation: The output cannot be written: No space left on device.\n"


def test_a_demo_that_is_stopped_leaves_nothing(machine: Machine) -> None:
    store = machine.place / "shop" / "shop.carestation"
    with machine.start("demo", "--cases", 500_000, "--store", store) as process:
        late = time.monotonic() + PATIENCE
        while not store.exists() and time.monotonic() < late:
            time.sleep(0.05)
        time.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        out, err = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out, err) == (1, "", "Stopped.\n")
    assert not list(store.parent.iterdir())
