# Generated from spec/common/inspect.yaml by intacct-codegen. Do not edit: run `make regenerate`.
"""The function inspect."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intacct_runtime.model import Function, ReplyPart, model
from intacct_runtime.result import Records, RecordsResult
from intacct_runtime.scalars import BOOLEAN, INTEGER, TEXT
from intacct_runtime.unset import UNSET, Unset
from intacct_runtime.wire import Content, Ref, Wire, attribute, choice, el, seq, unordered

if TYPE_CHECKING:
    from intacct.common.objectname_reply import InspectName

__all__ = ["InspectAttributes", "InspectField", "InspectFields", "InspectType", "inspect"]


@model
class inspect(Function[Records["InspectType | InspectName"]]):
    """Inspect.

    Answers a list of `InspectType` or `InspectName`.
    Raises `InvalidInput` before anything is sent if a value does not fit and `FunctionError` if the gateway refuses
    it.
    - inspect of * lists one type element per object instead of describing one.
    - Without detail a Field holds nothing but the name of the field.
    """

    detail: int | None | Unset = UNSET
    """Detail (integer)."""
    object: str | None | Unset = UNSET
    """Object (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""

    __wire__ = Wire(
        "inspect",
        seq(choice(el("object", TEXT, label="Object"), el("name", TEXT, label="Name"))),
        (attribute("detail", INTEGER),),
    )
    __result__ = RecordsResult(
        elements={
            "Type": Ref("intacct.common.inspect", "InspectType"),
            "type": Ref("intacct.common.objectname_reply", "InspectName"),
        }
    )


@model
class InspectAttributes(ReplyPart):
    """Attributes."""

    singularname: str | None | Unset = UNSET
    """Singular name (text)."""
    pluralname: str | None | Unset = UNSET
    """Plural name (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""

    __wire__ = Wire(
        "Attributes",
        unordered(
            el("SingularName", TEXT, "?", label="Singular name"),
            el("PluralName", TEXT, "?", label="Plural name"),
            el("Description", TEXT, "?", label="Description"),
        ),
    )


@model
class InspectField(ReplyPart):
    """Field."""

    text: str | None | Unset = UNSET
    """Name, where that is all (text)."""
    name: str | None | Unset = UNSET
    """Name (text)."""
    groupname: str | None | Unset = UNSET
    """Group name (text)."""
    dataname: str | None | Unset = UNSET
    """Data name (text)."""
    externaldataname: str | None | Unset = UNSET
    """External data name (text)."""
    isrequired: bool | None | Unset = UNSET
    """Required (boolean, true or false)."""
    isreadonly: bool | None | Unset = UNSET
    """Read-only (boolean, true or false)."""
    maxlength: str | None | Unset = UNSET
    """Maximum length (text)."""
    displaylabel: str | None | Unset = UNSET
    """Display label (text)."""
    description: str | None | Unset = UNSET
    """Description (text)."""
    id: str | None | Unset = UNSET
    """ID (text)."""

    __wire__ = Wire(
        "Field",
        unordered(
            el("Name", TEXT, "?", label="Name"),
            el("GroupName", TEXT, "?", label="Group name"),
            el("dataName", TEXT, "?", label="Data name"),
            el("externalDataName", TEXT, "?", label="External data name"),
            el("isRequired", BOOLEAN, "?", label="Required"),
            el("isReadOnly", BOOLEAN, "?", label="Read-only"),
            el("maxLength", TEXT, "?", label="Maximum length"),
            el("DisplayLabel", TEXT, "?", label="Display label"),
            el("Description", TEXT, "?", label="Description"),
            el("id", TEXT, "?", label="ID"),
        ),
        content=Content("text", TEXT),
    )


@model
class InspectFields(ReplyPart):
    """Fields."""

    field: list[InspectField] | None | Unset = UNSET
    """Field."""

    __wire__ = Wire("Fields", unordered(el("Field", Ref("intacct.common.inspect", "InspectField"), "*", label="Field")))


@model
class InspectType(ReplyPart):
    """`<Type>`.

    - inspect of * lists one type element per object instead of describing one.
    - Without detail a Field holds nothing but the name of the field.
    """

    name: str | None | Unset = UNSET
    """Object name (text)."""
    attributes: InspectAttributes | None | Unset = UNSET
    """Attributes."""
    fields: InspectFields | None | Unset = UNSET
    """Fields."""

    __wire__ = Wire(
        "Type",
        unordered(
            el("Attributes", Ref("intacct.common.inspect", "InspectAttributes"), "?", label="Attributes"),
            el("Fields", Ref("intacct.common.inspect", "InspectFields"), "?", label="Fields"),
        ),
        (attribute("Name", TEXT),),
    )
