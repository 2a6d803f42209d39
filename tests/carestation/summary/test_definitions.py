from __future__ import annotations

from carestation.summary.figures.all import FIGURES
from carestation.summary.figures.definitions import definition, definitions, notes
from tests.carestation.summary.october import october_summary


def test_every_figure_is_defined_and_every_definition_is_a_figure() -> None:
    assert set(definitions()) == set(FIGURES)


def test_definitions_are_sentences_and_stand_apart_by_name() -> None:
    named = [(meant.group, meant.name) for meant in definitions().values()]
    assert len(set(named)) == len(named)
    titled = [meant.title for meant in definitions().values() if meant.group != "The five R’s"]
    assert len(set(titled)) == len(titled)
    for sentence in [*(meant.sentence for meant in definitions().values()), *notes()]:
        assert sentence[0].isupper() or sentence.startswith("n is")
        assert sentence.endswith(".")


def test_all_of_them_are_a_table_of_the_summary() -> None:
    told = {row.cells[2] for row in october_summary().table("definitions").rows}
    assert definition("first_median").sentence in told
    assert set(notes()) <= told
