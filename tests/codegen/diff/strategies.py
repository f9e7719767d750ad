"""Random functions and objects as plain data."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from intacct_codegen.diff.documents import Document, SpecDocuments
from intacct_codegen.diff.picture import Key
from intacct_codegen.releases import Releases

Data = dict[str, Any]
RELEASES = ("2020.R1", "2020.R2", "2020.R3")
NAMES = st.sampled_from("abcdefgh")
OCCURS = st.sampled_from(["1", "1", "?", "?", "*", "+", "2..5"])
TYPES = st.sampled_from(["text", "text", "text", "integer", "currency", "boolean"])
VALUES = st.lists(st.sampled_from(["Draft", "Posted", "Paid", "Void"]), min_size=2, max_size=4, unique=True)


@st.composite
def texts(draw: st.DrawFn) -> Data:
    """What is said about a text."""
    kind = draw(TYPES)
    found: Data = {"type": kind}
    if kind == "text" and draw(st.booleans()):
        found[draw(st.sampled_from(["values", "open_values"]))] = draw(VALUES)
    if draw(st.integers(0, 4)) == 0:
        rules = ["integer", "any", {"type": "text", "max_length": 5}, {"type": "text", "values": ["x", "y"]}]
        found["schema"] = draw(st.sampled_from(rules))
    if draw(st.integers(0, 6)) == 0:
        found = {"type": "date", "form": draw(st.sampled_from(["split", "iso", "mdy"]))}
    return found


def elements(inner: st.SearchStrategy[Data] | None = None) -> st.SearchStrategy[Data]:
    """Elements that hold a text, or a structure of their own."""
    held = texts() if inner is None else st.one_of(texts(), texts(), inner)
    return st.builds(lambda name, often, what: {"element": name, "occurs": often, **what}, NAMES, OCCURS, held)


def groups(members: st.SearchStrategy[Data]) -> st.SearchStrategy[Data]:
    """Groups of some particles."""
    return st.builds(
        lambda kind, items, often: {kind: items, "occurs": often},
        st.sampled_from(["sequence", "choice"]),
        st.lists(members, min_size=1, max_size=4),
        st.sampled_from(["1", "1", "?", "*", "+"]),
    )


ATTRIBUTES = st.lists(
    st.builds(lambda name, need, text: {"name": name, "required": need, **text}, NAMES, st.booleans(), texts()),
    max_size=3,
    unique_by=lambda entry: str(entry["name"]),
)
INLINE = st.builds(
    lambda attributes, body: {"class": "Inner", "attributes": attributes, "body": body},
    ATTRIBUTES,
    st.lists(elements(), max_size=3),
)
PARTICLES = st.recursive(elements(INLINE), groups, max_leaves=6)
BODIES = st.one_of(
    st.lists(PARTICLES, max_size=6),
    st.builds(lambda items: [{"all": items}], st.lists(elements(), min_size=2, max_size=4)),
)


@st.composite
def functions(draw: st.DrawFn) -> Data:
    """A function document."""
    found: Data = {"function": "create_order", "body": draw(BODIES), "attributes": draw(ATTRIBUTES)}
    if draw(st.booleans()):
        found["label"] = draw(st.sampled_from(["Create", "Make"]))
    return found


@st.composite
def objects(draw: st.DrawFn) -> Data:
    """An object document."""
    names = draw(st.lists(NAMES, max_size=6, unique=True))
    fields: list[Data] = []
    for name in names:
        field: Data = {"name": name.upper(), **draw(texts())}
        field.pop("schema", None)
        access = draw(st.sampled_from([None, None, "read", "write"]))
        if access:
            field["access"] = access
        required = draw(st.sampled_from([[], [], ["create"], ["create", "update"]]))
        if required:
            field["required"] = required
        fields.append(field)
    operations = draw(st.lists(st.sampled_from(["read", "create", "update"]), unique=True))
    return {"object": "ORDER", "class": "ORDER", "operations": operations, "fields": fields}


DOCUMENTS = st.lists(st.one_of(functions(), objects()), max_size=2, unique_by=lambda data: "object" in data)


def spec_of(documents: list[Data]) -> SpecDocuments:
    """A spec of some documents."""
    found: dict[Key, Document] = {}
    for data in documents:
        key: Key = ("object", data["object"]) if "object" in data else ("function", data["function"])
        found[key] = Document("common", data)
    return SpecDocuments("example", Releases.of(RELEASES), {"common": "Common"}, (), found)
