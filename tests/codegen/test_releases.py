from __future__ import annotations

import pytest

from intacct_codegen.releases import Releases

ORDER = Releases.of(["2016.R4", "2017.R1", "2017.R2", "2017.R3", "2018.R1"])


@pytest.mark.parametrize(
    ("since", "until", "release", "there"),
    [
        (None, None, "2016.R4", True),
        ("2017.R2", None, "2017.R1", False),
        ("2017.R2", None, "2017.R2", True),
        (None, "2017.R2", "2017.R2", True),
        (None, "2017.R2", "2017.R3", False),
        ("2017.R1..2017.R3", None, "2017.R2", False),
        ("2017.R1..2017.R3", None, "2017.R3", True),
        (None, "2017.R1..2017.R3", "2017.R3", True),
        (None, "2017.R1..2017.R3", "2018.R1", False),
        ("2017.R1", "2017.R2", "2016.R4", False),
    ],
)
def test_a_span_counts_as_its_end(since: str | None, until: str | None, release: str, there: bool) -> None:
    assert ORDER.present(since, until, release) is there


def test_bounds_between_snapshots_are_spans_unless_the_releases_are_neighbours() -> None:
    assert ORDER.between("2016.R4", "2017.R1") == "2017.R1"
    assert ORDER.between("2016.R4", "2017.R3") == "2017.R1..2017.R3"
    assert ORDER.gone_between("2016.R4", "2017.R1") == "2016.R4"
    assert ORDER.gone_between("2016.R4", "2017.R3") == "2016.R4..2017.R2"


def test_decided_is_the_end_of_a_span() -> None:
    assert ORDER.decided("2017.R1..2017.R3") == "2017.R3"
    assert ORDER.decided("2017.R2") == "2017.R2"
    assert ORDER.newest == "2018.R1"


def test_lives_overlap_where_a_release_has_both() -> None:
    assert ORDER.overlap((None, "2017.R2"), ("2017.R2", None))
    assert not ORDER.overlap((None, "2017.R1"), ("2017.R2", None))
    assert not ORDER.overlap((None, "2016.R4..2017.R1"), ("2017.R1..2017.R2", None))


def test_a_release_stands_once() -> None:
    with pytest.raises(ValueError, match="twice"):
        Releases.of(["2017.R1", "2017.R1"])
    with pytest.raises(KeyError):
        ORDER.index("2030.R1")
    assert "2017.R1" in ORDER
    assert "2030.R1" not in ORDER
