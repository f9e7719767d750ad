from __future__ import annotations

from pathlib import Path

import pytest

from intacct_codegen.load import load_spec
from intacct_codegen.problems import SpecError

from .spec_folders import APPLICATIONS, RELEASES, make_spec


def problems(root: Path) -> list[str]:
    with pytest.raises(SpecError) as caught:
        load_spec(root)
    return [str(problem).removeprefix(f"{root}/") for problem in caught.value.problems]


def function(body: str, *, head: str = "") -> dict[str, str]:
    return {"common/f.yaml": f"function: f\n{head}body:\n{body}"}


def objects(fields: str, *, head: str = "") -> dict[str, str]:
    return {"common/O.yaml": f"object: O\nclass: O\n{head}fields:\n{fields}"}


@pytest.mark.parametrize(
    ("documents", "expected"),
    [
        (
            {"common/g.yaml": "function: f\n"},
            "common/g.yaml:1:11: function f stands in a file of another name. Rename the file to f.yaml.",
        ),
        (
            {"purchase/f.yaml": "function: f\n"},
            "purchase/f.yaml:1:1: folder purchase is no application of applications.yaml. Did you mean `purchasing`?",
        ),
        (
            {"common/create_order.yaml": "function: create_order\n"},
            (
                "applications.yaml:3:55: create_order is listed under purchasing but its file lies in common. Move the "
                "file to spec/purchasing/, or the entry to common."
            ),
        ),
        (
            function("  - {element: a, of: thing}\n"),
            "common/f.yaml:3:22: there is no structure, object or function thing. Did you mean `things`?",
        ),
        (
            function("  - {element: a}\n"),
            (
                "common/f.yaml:3:5: nothing says what a holds. Add `type` for a text, `of` for a structure described "
                "elsewhere, or `class` with a body."
            ),
        ),
        (
            function("  - {element: a, type: text, of: things}\n"),
            "common/f.yaml:3:5: a has `type` and `of`. Keep one of them.",
        ),
        (
            function("  - element: a\n    body:\n      - {element: b, type: text}\n"),
            (
                "common/f.yaml:3:5: nothing says what a holds. Add `type` for a text, `of` for a structure described "
                "elsewhere, or `class` with a body."
            ),
        ),
        (
            function("  - {element: a, type: text, since: 2017.R9}\n"),
            (
                "common/f.yaml:3:37: release 2017.R9 is not known. Did you mean `2017.R4`? Otherwise add it to "
                "releases.yaml."
            ),
        ),
        (
            function("  - {element: a, type: text, since: 2017.R3..2017.R2}\n"),
            "common/f.yaml:3:37: span 2017.R3..2017.R2 does not go forward. Write the older release first.",
        ),
        (
            function("  - {element: a, type: text, since: 2017.R3, until: 2017.R2}\n"),
            "common/f.yaml:3:37: since 2017.R3 comes after until 2017.R2. Correct one of them.",
        ),
        (
            function('  - {element: a, type: text, occurs: "3..2"}\n'),
            'common/f.yaml:3:38: 3..2 ends before it begins. Write "2..3"?',
        ),
        (
            function("  - {element: a, type: text, form: mdy}\n"),
            (
                "common/f.yaml:3:36: form mdy does not go with type text. Known forms: split, mdy, iso for "
                "dates; mdy, iso "
                "for datetimes; true_false, t_f for booleans."
            ),
        ),
        (
            function("  - {element: a, type: text, values: [p], open_values: [q]}\n"),
            (
                "common/f.yaml:3:38: `values` and `open_values` exclude each other. Keep `values` when nothing else is "
                "accepted, `open_values` otherwise."
            ),
        ),
        (
            function("  - {element: a, type: text, values: [x, x]}\n"),
            (
                "common/f.yaml:3:42: value x is described twice for one release. Remove one, or give them "
                "releases that do "
                "not overlap with `since` and `until`."
            ),
        ),
        (
            function("  - {element: a, type: date, form: split, schema: integer}\n"),
            "common/f.yaml:3:51: a split date has no text of its own. Remove `schema`.",
        ),
        (
            function("  - {element: a, of: things, schema: any}\n"),
            "common/f.yaml:3:38: `schema` tells about a text, but there is no `type`. Add `type` or remove `schema`.",
        ),
        (
            function("  - {element: a, type: text, attr: class}\n"),
            "common/f.yaml:3:36: class cannot be a Python name. Write `class_`.",
        ),
        (
            function("  - all:\n      - {element: a, type: text}\n  - {element: b, type: text}\n"),
            (
                "common/f.yaml:3:5: `all` does not stand alone in its body. Make it a sequence, or keep the "
                "other parts to "
                "other releases."
            ),
        ),
        (
            function("  - choice:\n      - all:\n          - {element: a, type: text}\n"),
            "common/f.yaml:4:9: `all` stands inside another group. Make it a sequence or move it up.",
        ),
        (
            function('  - all:\n      - {element: a, type: text}\n    occurs: "+"\n'),
            "common/f.yaml:5:13: `all` cannot be repeated. Remove `occurs`.",
        ),
        (
            function("  - choice:\n      - {element: a, type: text}\n    attribute: parts\n"),
            "common/f.yaml:5:16: `attribute` is for a repeated choice. Remove it.",
        ),
        (
            function(
                "  - {element: a, type: text}\n",
                head="attributes:\n  - {name: k, type: text}\n  - {name: k, type: text}\n",
            ),
            (
                "common/f.yaml:4:5: attribute k is described twice for one release. Remove one, or give "
                "them releases that "
                "do not overlap with `since` and `until`."
            ),
        ),
        (
            function("  - {element: a, type: text}\n", head="attributes:\n  - {name: k, type: date, form: split}\n"),
            "common/f.yaml:3:33: an attribute cannot be a split date. Remove `form`.",
        ),
        (
            {"common/f.yaml": "function: f\nresult: {kind: key, element: a}\n"},
            "common/f.yaml:2:30: a result of kind key has no `element`. Remove it, or correct `kind`.",
        ),
        (
            {"common/s.yaml": "structure: s\nbody:\n  - {element: a, type: text}\n"},
            "common/s.yaml:1:1: structure s has no class name. Add `class: S`, or `list: true` for a mere wrapper.",
        ),
        (
            {"common/s.yaml": "structure: s\nlist: true\nbody:\n  - {element: a, type: text}\n"},
            (
                "common/s.yaml:2:7: only a structure that wraps one repeated element, or one repeated choice, can be a "
                "list. Remove `list: true` and give it a `class`."
            ),
        ),
        (
            {"common/s.yaml": 'structure: s\nclass: S\nlist: true\nbody:\n  - {element: a, type: text, occurs: "*"}\n'},
            "common/s.yaml:2:8: a list structure has no class of its own. Remove `class`.",
        ),
        (
            {"common/s.yaml": "structure: s\nclass: Thing\n"},
            (
                "common/things.yaml:2:8: class Thing is there twice in common. Choose another `class`; the "
                "first one is in "
                "{root}/common/s.yaml."
            ),
        ),
        (
            {"common/Things.yaml": "object: Things\nclass: Things\n"},
            (
                "common/Things.yaml:1:1: the file name differs from another only by case, which some file "
                "systems ignore. "
                "Move one of them to another application; the other is things.yaml."
            ),
        ),
        (
            {"purchasing/things.yaml": "object: things\nclass: Things\n"},
            "common/things.yaml:1:12: things is an object as well, so `of: things` is ambiguous. Rename one.",
        ),
        (
            {"purchasing/things.yaml": "function: things\n"},
            "common/things.yaml:1:12: things is a function as well. Keep one of the two documents.",
        ),
        (
            objects("  - {name: A, type: text}\n", head="key: B\n"),
            "common/O.yaml:3:6: O has no field B. Its fields: A.",
        ),
        (
            objects("  - {name: A, type: text}\n", head="operations: [read, read]\n"),
            "common/O.yaml:3:20: operation read is listed twice. Remove one entry.",
        ),
        (
            objects("  - {name: A, type: text}\n", head="operations: [read]\nstubs: {create: make_o}\n"),
            "common/O.yaml:4:17: create is no operation of O. Remove the entry.",
        ),
        (
            objects("  - {name: A, type: text}\n  - {name: A, type: date}\n"),
            (
                "common/O.yaml:5:5: field A is described twice for one release. Remove one, or give them "
                "releases that do "
                "not overlap with `since` and `until`."
            ),
        ),
        (
            objects("  - {name: A}\n"),
            "common/O.yaml:4:5: nothing says what A holds. Add `type`, `of`, `list_of`, or `class` with `fields`.",
        ),
        (
            objects("  - {name: A, type: text, of: things}\n"),
            "common/O.yaml:4:21: A has a `type` and an inner structure. Keep one of them.",
        ),
        (
            objects("  - name: A\n    fields:\n      - {name: B, type: text}\n"),
            "common/O.yaml:4:5: A has fields of its own but no `class`. Add `class`.",
        ),
        (
            objects("  - {name: A, class: A, type: text}\n"),
            "common/O.yaml:4:22: A has a `class` but no `fields`. Remove `class`.",
        ),
        (
            objects("  - {name: A, list_of: NOTHING}\n"),
            "common/O.yaml:4:24: there is no structure, object or function NOTHING. Did you mean `things`?",
        ),
        (
            objects("  - {name: A, list_of: things, repeated: true}\n"),
            "common/O.yaml:4:42: A is both a wrapper and repeated. Keep `list_of` or `repeated`.",
        ),
    ],
)
def test_documents_agree(tmp_path: Path, documents: dict[str, str], expected: str) -> None:
    things = {"common/things.yaml": "structure: things\nclass: Thing\nbody:\n  - {element: x, type: text}\n"}
    root = make_spec(tmp_path, {**things, **documents})
    assert expected.format(root=root) in problems(root)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("about: [hodl]", "hodl is no function and no object. Did you mean `hold`?"),
        ("since: 2017.R9", "release 2017.R9 is not known. Did you mean `2017.R4`? Otherwise add it to releases.yaml."),
        ("since: 2017.R1..2017.R2", "2017.R1..2017.R2 does not end with this release. Write a span that ends with it."),
    ],
)
def test_notes_of_behaviour_agree(tmp_path: Path, note: str, expected: str) -> None:
    releases = RELEASES.replace("{name: 2017.R3}", f"name: 2017.R3\n    behaviour:\n      - text: T\n        {note}")
    root = make_spec(tmp_path, {"releases.yaml": releases, "common/hold.yaml": "function: hold\n"})
    (problem,) = problems(root)
    assert problem.startswith("releases.yaml:8:")
    assert problem.endswith(f": {expected}")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("away: [{since: 2017.R2, until: 2017.R9}]\n", "release 2017.R9 is not known."),
        ("away: [{since: 2017.R3, until: 2017.R2}]\n", "since 2017.R3 comes after until 2017.R2."),
        ("since: 2017.R2\naway: [{since: 2017.R2, until: 2017.R3}]\n", "the gap 2017.R2 to 2017.R3 does not lie"),
        ("until: 2017.R3\naway: [{since: 2017.R2, until: 2017.R3}]\n", "the gap 2017.R2 to 2017.R3 does not lie"),
        (
            "away: [{since: 2017.R2, until: 2017.R3}, {since: 2017.R3, until: 2017.R4}]\n",
            "the gap 2017.R3 to 2017.R4 does not lie between times in which it is there.",
        ),
    ],
)
def test_times_in_which_something_is_away_lie_between_others(tmp_path: Path, head: str, expected: str) -> None:
    (problem,) = problems(make_spec(tmp_path, function("  - {element: a, type: text}\n", head=head)))
    assert expected in problem


def test_an_application_is_listed_once(tmp_path: Path) -> None:
    root = make_spec(tmp_path, {"applications.yaml": APPLICATIONS + "  - {name: common, title: Again}\n"})
    assert problems(root) == ["applications.yaml:4:5: application common is listed twice. Remove one entry."]


def test_one_name_may_have_several_lives(tmp_path: Path) -> None:
    body = (
        "  - {element: a, type: text, until: 2017.R2}\n"
        '  - {element: a, type: text, occurs: "?", since: 2017.R3}\n'
        "  - all:\n      - {element: b, type: text}\n    until: 2016.R4\n"
    )
    document = function(
        body.replace("  - {element: a, type: text, until: 2017.R2}\n", "").replace("2017.R3", "2017.R1")
    )
    assert load_spec(make_spec(tmp_path, document)).functions["f"]
