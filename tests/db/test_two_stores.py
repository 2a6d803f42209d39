"""Two stores open in one program, each in its thread: what is written to one is never in the other."""

from __future__ import annotations

import threading
from pathlib import Path

from carestation.people.change_person import AddPerson
from carestation.people.representative import NewRepresentative
from carestation.settings.catalogue import BUSINESS_NAME
from carestation.settings.change_setting import ChangeSetting
from tests.desks import open_desk
from tests.store_dump import differences, dump


def test_a_second_store_leaves_the_first_alone(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    with open_desk(tmp_path / "one") as first:
        before = dump(first)
        opened, leave = threading.Event(), threading.Event()

        def work_elsewhere() -> None:
            with open_desk(tmp_path / "two") as second:
                opened.set()
                leave.wait(10)
                second.desk.actor = second.ann
                second.desk.do(ChangeSetting(BUSINESS_NAME, "Practice"))
                second.desk.do(AddPerson(NewRepresentative("Nobody")))

        other = threading.Thread(target=work_elsewhere)
        other.start()
        assert opened.wait(20)
        first.desk.actor = first.ann
        first.desk.do(AddPerson(NewRepresentative("Zoe")))  # the other store is open, and was opened last
        leave.set()
        other.join()
        names = {person.name for person in first.desk.ask(lambda read: read.people())}
        assert "Zoe" in names
        assert "Nobody" not in names
        assert first.desk.ask(lambda read: read.setting(BUSINESS_NAME)) == "Kettle & Co"
        assert set(differences(before, dump(first))) == {"representative"}
