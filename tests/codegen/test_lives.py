from __future__ import annotations

from intacct_codegen.importers.lives import Lives
from intacct_codegen.importers.shapes import Part
from intacct_codegen.releases import Releases

ORDER = Releases.of([f"2017.R{number}" for number in range(1, 10)])


def lives(release: str) -> Lives:
    return Lives(ORDER, release)


def test_what_no_other_snapshot_has_lives_between_its_neighbours() -> None:
    entry: Part = {}
    lives("2017.R5").begin(entry, ["2017.R3", "2017.R7"])
    assert entry == {"since": "2017.R4..2017.R5", "until": "2017.R5..2017.R6"}
    first: Part = {}
    lives("2017.R5").begin(first, [])
    assert first == {}


def test_an_absent_entry_reaches_out_unless_a_snapshot_between_lacks_it() -> None:
    entry: Part = {"since": "2017.R6..2017.R7"}
    assert lives("2017.R5").can_extend(entry, ["2017.R3", "2017.R7"])
    assert not lives("2017.R2").can_extend(entry, ["2017.R3", "2017.R7"])
    lives("2017.R5").extend(entry, ["2017.R3", "2017.R7"])
    assert entry == {"since": "2017.R4..2017.R5"}
    ended: Part = {"until": "2017.R3..2017.R4"}
    lives("2017.R5").extend(ended, ["2017.R3"])
    assert ended == {}
    known: Part = {"since": "2017.R4..2017.R7"}
    lives("2017.R5").extend(known, ["2017.R2", "2017.R7"])
    assert known == {"since": "2017.R4..2017.R5"}


def test_what_is_missing_is_cut_where_other_snapshots_have_it() -> None:
    before: Part = {}
    assert lives("2017.R5").cut(before, ["2017.R3"]) is None
    assert before == {"until": "2017.R3..2017.R4"}
    after: Part = {}
    assert lives("2017.R5").cut(after, ["2017.R8"]) is None
    assert after == {"since": "2017.R6..2017.R8"}
    both: Part = {}
    rest = lives("2017.R5").cut(both, ["2017.R4", "2017.R6"])
    assert (both, rest) == ({"until": "2017.R4"}, {"since": "2017.R6"})


def test_spans_narrow_with_every_snapshot_inside() -> None:
    new: Part = {"since": "2017.R2..2017.R6"}
    lives("2017.R4").narrow(new, there=False)
    assert new == {"since": "2017.R5..2017.R6"}
    gone: Part = {"until": "2017.R2..2017.R6"}
    lives("2017.R4").narrow(gone, there=True)
    assert gone == {"until": "2017.R4..2017.R6"}
    exact: Part = {"since": "2017.R6"}
    lives("2017.R4").narrow(exact, there=False)
    assert exact == {"since": "2017.R6"}


def test_spans_narrow_at_every_depth() -> None:
    shape: Part = {"body": [{"choice": [{"element": "a", "since": "2017.R2..2017.R6"}]}]}
    lives("2017.R4").narrow_all(shape)
    assert shape["body"][0]["choice"][0]["since"] == "2017.R5..2017.R6"


def test_an_entry_that_ended_before_is_older() -> None:
    assert lives("2017.R4").is_older({"until": "2017.R3"})
    assert not lives("2017.R4").is_older({"until": "2017.R4"})
    assert not lives("2017.R4").is_older({})
