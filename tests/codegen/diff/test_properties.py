"""What holds of every comparison."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from intacct_codegen.diff.compare import compare
from intacct_codegen.diff.difference import Aspect, Difference
from intacct_codegen.diff.documents import SpecDocuments, read_folder
from intacct_codegen.diff.picture import Picture
from intacct_codegen.diff.rule import all_rules, changed, changes_of
from intacct_codegen.schemas import DEFAULT_SPEC
from tests.codegen.diff.additions import apply, plain
from tests.codegen.diff.strategies import DOCUMENTS, RELEASES, Data, functions, objects, spec_of, texts

NEWEST = RELEASES[-1]


def picture(documents: list[Data]) -> Picture:
    return spec_of(documents).picture(NEWEST)


@st.composite
def edited(draw: st.DrawFn, documents: list[Data]) -> list[Data]:
    """The documents with some edits, as a person might make them."""
    found = deepcopy(documents)
    for _ in range(draw(st.integers(0, 4))):
        lists = [entries for document in found for entries in _lists(document)]
        entries = draw(st.sampled_from(lists)) if lists else []
        if not entries:
            continue
        place = draw(st.integers(0, len(entries) - 1))
        match draw(st.sampled_from(["drop", "move", "occurs", "double", "label", "wrap"])):
            case "drop" if len(entries) > 1:
                del entries[place]
            case "move":
                entries.insert(draw(st.integers(0, len(entries) - 1)), entries.pop(place))
            case "occurs" if "name" not in entries[place]:
                entries[place]["occurs"] = draw(st.sampled_from(["1", "?", "*", "+", "1..7"]))
            case "double" if "name" not in entries[place]:
                entries.append(deepcopy(entries[place]))
            case "label" if "element" in entries[place] or "name" in entries[place]:
                entries[place]["label"] = "A label"
            case "wrap" if "name" not in entries[place] and "all" not in entries[place]:
                kind, often = draw(st.sampled_from([("choice", "?"), ("sequence", "?"), ("sequence", "*")]))
                entries[place : place + 2] = [{kind: entries[place : place + 2], "occurs": often}]
            case _:
                pass
    return found


def _lists(value: Any) -> list[list[Data]]:
    """All lists of entries in a document."""
    found: list[list[Data]] = []
    if isinstance(value, dict):
        for inner in value.values():
            if isinstance(inner, list) and inner and all(isinstance(entry, dict) for entry in inner):
                found.append(inner)
            found += _lists(inner)
    elif isinstance(value, list):
        for inner in value:
            found += _lists(inner)
    return found


PAIRS = st.one_of(
    st.tuples(DOCUMENTS, DOCUMENTS),
    DOCUMENTS.flatmap(lambda documents: st.tuples(st.just(documents), edited(documents))),
)


@given(DOCUMENTS)
def test_a_spec_does_not_differ_from_itself(documents: list[Data]) -> None:
    assert compare(picture(documents), picture(deepcopy(documents))) == []


def seen(difference: Difference, *, mirrored: bool) -> tuple[object, ...]:
    """What a mirrored difference has in common with the one that it mirrors."""
    rule = changed(difference).rule
    sides = (repr(difference.before), repr(difference.after))
    return (
        rule.mirror if mirrored else rule.id,
        difference.aspect,
        difference.subject.name,
        difference.path,
        difference.key,
        tuple(reversed(sides)) if mirrored else sides,
    )


@given(PAIRS)
def test_looking_back_mirrors_looking_forward(pair: tuple[list[Data], list[Data]]) -> None:
    old, new = picture(pair[0]), picture(pair[1])
    forward = Counter(seen(found, mirrored=False) for found in compare(old, new))
    backward = Counter(seen(found, mirrored=True) for found in compare(new, old))
    assert forward == backward


@cache
def committed() -> SpecDocuments:
    return read_folder(DEFAULT_SPEC)


@settings(max_examples=12, deadline=None)
@given(st.data())
def test_two_releases_of_the_committed_spec_mirror_each_other(data: st.DataObject) -> None:
    older, newer = (data.draw(st.sampled_from(committed().order.names)) for _ in range(2))
    old, new = committed().picture(older), committed().picture(newer)
    forward = compare(old, new)
    assert Counter(seen(found, mirrored=False) for found in forward) == Counter(
        seen(found, mirrored=True) for found in compare(new, old)
    )
    prints = [change.fingerprint for change in changes_of(forward)]
    assert len(prints) == len(set(prints))
    assert forward == [] or older != newer


@given(PAIRS)
def test_exactly_one_rule_knows_each_difference(pair: tuple[list[Data], list[Data]]) -> None:
    for found in compare(picture(pair[0]), picture(pair[1])):
        applying = [rule.id for rule in all_rules() if rule.aspect is found.aspect and rule.applies(found)]
        assert len(applying) == 1, applying
        assert changed(found).message


@given(PAIRS)
def test_nothing_that_means_something_is_passed_over(pair: tuple[list[Data], list[Data]]) -> None:
    old, new = picture(pair[0]), picture(pair[1])
    if not compare(old, new):
        assert {key: plain(value) for key, value in old.subjects.items()}.keys() == new.subjects.keys()
        for key, subject in old.subjects.items():
            assert sorted(_names(subject.shape)) == sorted(_names(new.subjects[key].shape))


def _names(shape: Any) -> list[str]:
    from intacct_codegen.diff.picture import leaves

    return [*(entry.name for entry in shape.attributes), *(leaf.name for leaf in leaves(shape.body))]


@given(PAIRS)
def test_fingerprints_tell_changes_apart(pair: tuple[list[Data], list[Data]]) -> None:
    prints = Counter(change.fingerprint for change in changes_of(compare(picture(pair[0]), picture(pair[1]))))
    assert all(count == 1 for count in prints.values()), prints


# Additive changes


def _unique(entries: list[Data], taken: set[str]) -> list[Data]:
    """Particles without a second element of one name; groups that this leaves alone are left out."""
    found: list[Data] = []
    for entry in entries:
        kind = next((kind for kind in ("sequence", "choice", "all") if kind in entry), None)
        if kind is not None:
            inner = _unique(entry[kind], taken)
            if len(inner) > 1:
                found.append({**entry, kind: inner})
        elif entry["element"] not in taken:
            taken.add(entry["element"])
            body = _unique(entry["body"], set()) if "body" in entry else None
            found.append({**entry, "body": body} if body is not None else entry)
    return found


@st.composite
def grown(draw: st.DrawFn) -> tuple[list[Data], list[Data]]:
    """Documents, and the same with additions that break nobody."""
    old: list[Data] = []
    if draw(st.booleans()):
        function = draw(functions())
        old.append({**function, "body": _unique(function["body"], set())})
    if draw(st.booleans()):
        old.append(draw(objects()))
    new = deepcopy(old)
    count = 0
    for document in new:
        for entries in _growing(document):
            for _ in range(draw(st.integers(0, 2))):
                count += 1
                entries.insert(draw(st.integers(0, len(entries))), _addition(draw, entries, document, count))
    if not any("object" in document for document in new) and draw(st.booleans()):
        new.append(draw(objects()))
    return old, new


def _growing(document: Data) -> list[list[Data]]:
    """The lists that something can be added to without changing what else is there."""
    if "object" in document:
        return [document["fields"]]
    found = [document["attributes"], document["body"]] if _is_no_all(document["body"]) else [document["attributes"]]
    pending = list(document["body"])
    while pending:
        entry = pending.pop()
        for kind in ("sequence", "choice", "body"):
            if kind in entry:
                pending += entry[kind]
                if kind == "body" or len(entry[kind]) > 1:
                    found.append(entry[kind])
    return found


def _is_no_all(body: list[Data]) -> bool:
    return not any("all" in entry for entry in body)


def _addition(draw: st.DrawFn, entries: list[Data], document: Data, number: int) -> Data:
    if "object" in document:
        field = {"name": f"NEW{number}", **draw(texts())}
        field.pop("schema", None)
        return field
    if entries is document["attributes"]:
        return {"name": f"new{number}", **draw(texts())}
    element = {"element": f"new{number}", "occurs": "?", **draw(texts())}
    if draw(st.integers(0, 3)) == 0:
        other = {"element": f"other{number}", **draw(texts())}
        return {draw(st.sampled_from(["sequence", "choice"])): [element, other], "occurs": "?"}
    return element


@given(grown())
def test_additions_lead_from_the_old_to_the_new(pair: tuple[list[Data], list[Data]]) -> None:
    old, new = picture(pair[0]), picture(pair[1])
    differences = [found for found in compare(old, new) if found.aspect is not Aspect.WORDS]
    assert all(found.added for found in differences)
    made = apply(old, differences)
    assert {key: plain(value) for key, value in made.items()} == {
        key: plain(value) for key, value in new.subjects.items()
    }
