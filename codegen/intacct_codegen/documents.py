"""Classes of spec documents, generated from spec/schema by `intacct-codegen documents`; never edit by hand."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictInt, StrictStr


class ValueEntry(BaseModel):
    """
    One accepted text with what is known about it.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    value: Annotated[StrictStr, Field(description="The text on the wire.")]
    stored: Annotated[
        StrictStr | None, Field(description="Code under which it is stored, which readByQuery compares with.")
    ] = None
    doc: Annotated[
        StrictStr | None, Field(description="Meaning, where the text does not give it away.", min_length=1)
    ] = None
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None


class AnyParticle(BaseModel):
    """
    Whatever elements the caller likes.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    is_any: Annotated[Literal[True], Field(alias="any", description="Always true.")]
    occurs: Annotated[
        StrictStr | None,
        Field(
            description="How often it may stand there; omitted means exactly once.",
            pattern="^(1|\\?|\\*|\\+|[0-9]+\\.\\.([0-9]+|\\*))$",
            title="Occurs",
        ),
    ] = None
    attribute: Annotated[
        StrictStr | None,
        Field(
            description="Name of the Python list attribute that holds the elements; `elements` when omitted.",
            pattern="^[a-z_][a-z0-9_]*$",
        ),
    ] = None
    objects: Annotated[
        StrictBool, Field(description="True when the elements are objects of the generic functions.")
    ] = False
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []


class ResultRecord(BaseModel):
    """
    A record element that a function can answer with.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    element: Annotated[
        StrictStr, Field(description="Name of the element.", pattern="^[^\\s<>&\"'/=]+$", title="WireName")
    ]
    of: Annotated[
        StrictStr,
        Field(description="Structure or object that it holds.", pattern="^[^\\s<>&\"'/=]+$", title="WireName"),
    ]
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None


class OperationEntry(BaseModel):
    """
    A generic function with the releases in which the object takes it.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    operation: Annotated[
        Literal[
            "lookup",
            "inspect",
            "query",
            "read",
            "readByName",
            "readByQuery",
            "readRelated",
            "readReport",
            "readView",
            "create",
            "update",
            "delete",
        ],
        Field(description="A generic function.", title="OperationName"),
    ]
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None


class ObjectField(BaseModel):
    """
    A field of an object: a text (`type`), a nested object (`of`, or `class` with `fields`), or a collection (`list_of` for a wrapper with items, `repeated` without wrapper).
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[
        StrictStr,
        Field(
            description="Name of an XML element or attribute, exactly as on the wire.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ]
    type: Annotated[
        Literal["text", "integer", "decimal", "currency", "percent", "boolean", "date", "datetime", "flag"] | None,
        Field(
            description="Python-side type of a text; flag is an element that says yes by being there.",
            title="ScalarType",
        ),
    ] = None
    of: Annotated[
        StrictStr | None,
        Field(
            description="Object or structure that stands in the field.", pattern="^[^\\s<>&\"'/=]+$", title="WireName"
        ),
    ] = None
    list_of: Annotated[
        StrictStr | None,
        Field(
            description="Name of the item element inside the wrapper; an object's name unless `fields` define the item here.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ] = None
    repeated: Annotated[
        StrictBool, Field(description="True when the element itself is repeated, without a wrapper.")
    ] = False
    class_: Annotated[
        StrictStr | None,
        Field(
            alias="class",
            description="Name of the Python class.",
            pattern="^[A-Za-z_][A-Za-z0-9_]*$",
            title="ClassName",
        ),
    ] = None
    form: Annotated[
        Literal["split", "mdy", "iso", "true_false", "t_f"] | None,
        Field(description="How the type is written on the wire, where there is more than one way.", title="Form"),
    ] = None
    access: Annotated[
        Literal["read", "write"] | None,
        Field(
            description="read: answered but never taken; write: taken but never answered; omitted: both.",
            title="Access",
        ),
    ] = None
    required: Annotated[list[Literal["create", "update"]], Field(description="Operations that fail without it.")] = []
    values: Annotated[
        list[StrictStr | ValueEntry], Field(description="Every text that is accepted.", validate_default=True)
    ] = []
    values_of: Annotated[
        StrictStr | None,
        Field(
            description="Shared list in values.yaml whose texts are the only ones accepted.",
            pattern="^[a-z][a-z0-9_]*$",
        ),
    ] = None
    open_values: Annotated[
        list[StrictStr | ValueEntry],
        Field(description="Texts known to be accepted; others may be as well.", validate_default=True),
    ] = []
    stored_values: Annotated[
        list[StrictStr],
        Field(description="Codes that readByQuery compares with, where it is not known which value each stands for."),
    ] = []
    multiple: Annotated[StrictBool, Field(description="True when several values are joined with #~#.")] = False
    default: Annotated[
        StrictStr | None, Field(description="What the gateway assumes when it is absent, as written on the wire.")
    ] = None
    attr: Annotated[
        StrictStr | None,
        Field(
            description="Name of the Python attribute, where it is not the wire name in lower case.",
            pattern="^[a-z_][a-z0-9_]*$",
        ),
    ] = None
    label: Annotated[StrictStr | None, Field(description="What a person would call it.", min_length=1)] = None
    doc: Annotated[
        StrictStr | None, Field(description="Meaning, where the name and label do not give it away.", min_length=1)
    ] = None
    required_when: Annotated[
        StrictStr | None, Field(description="Condition under which an optional part has to be given.", min_length=1)
    ] = None
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []
    fields: Annotated[
        list[ObjectField], Field(description="Fields of the nested object or of each item.", validate_default=True)
    ] = []


class Relationship(BaseModel):
    """
    A path from an object to related ones, usable in queries.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    path: Annotated[
        StrictStr,
        Field(
            description="Name of an XML element or attribute, exactly as on the wire.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ]
    object: Annotated[
        StrictStr,
        Field(
            description="Name of an XML element or attribute, exactly as on the wire.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ]
    type: Annotated[
        Literal["MANY2ONE", "ONE2MANY", "ONE2ONE", "MANY2MANY"],
        Field(description="How many on each side.", title="RelationshipType"),
    ]
    by: Annotated[
        StrictStr | None,
        Field(description="Field that holds the reference.", pattern="^[^\\s<>&\"'/=]+$", title="WireName"),
    ] = None
    label: Annotated[StrictStr | None, Field(description="What a person would call it.", min_length=1)] = None
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []


class Gap(BaseModel):
    """
    Releases in which something was away that was there before and came back.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    since: Annotated[
        StrictStr,
        Field(
            description="First release that lacks it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ]
    until: Annotated[
        StrictStr,
        Field(
            description="Last release that lacks it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ]


class BehaviourEntry(BaseModel):
    """
    A change of behaviour that no element shows.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    text: Annotated[StrictStr, Field(description="What is different, as a sentence.", min_length=1)]
    about: Annotated[
        list[StrictStr], Field(description="Functions and objects that it concerns; all when omitted.")
    ] = []
    since: Annotated[
        StrictStr | None,
        Field(
            description="A span that ends with this release, where it is not known which release of it brought the change.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None


class ReleaseEntry(BaseModel):
    """
    A release of the API.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[
        StrictStr,
        Field(
            description="Name of an API release, as listed in releases.yaml.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?$",
            title="Release",
        ),
    ]
    date: Annotated[
        StrictStr | None,
        Field(
            description="Day (yyyy-mm-dd) or month (yyyy-mm) on which it went live.",
            pattern="^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$",
        ),
    ] = None
    live: Annotated[
        StrictBool, Field(description="True when the date is on record, not worked out from circumstances.")
    ] = False
    snapshots: Annotated[
        list[Literal["xsd", "dtd", "lookup"]],
        Field(description="Sources of this release that the spec was imported from."),
    ] = []
    behaviour: Annotated[
        list[StrictStr | BehaviourEntry],
        Field(description="Changes of behaviour that no element shows.", validate_default=True),
    ] = []
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []


class Application(BaseModel):
    """
    An application with the names that importers file under it.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[StrictStr, Field(description="Folder and Python package.", pattern="^[a-z][a-z0-9_]*$")]
    title: Annotated[StrictStr, Field(description="What the vendor calls it.", min_length=1)]
    page: Annotated[
        StrictStr | None,
        Field(
            description="Where the vendor's reference documents it.", pattern="^[a-z0-9/_.-]+(#[^\\s]+)?$", title="Page"
        ),
    ] = None
    functions: Annotated[list[StrictStr], Field(description="Functions that belong here.")] = []
    structures: Annotated[list[StrictStr], Field(description="Structures that belong here.")] = []
    objects: Annotated[list[StrictStr], Field(description="Objects that belong here.")] = []
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []


class ErrorEntry(BaseModel):
    """
    An error number, or one meaning of it.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    number: Annotated[
        StrictStr,
        Field(
            description="Number as the gateway gives it; * for texts that come under any number.",
            pattern="^(\\*|[A-Za-z0-9_.-]+)$",
        ),
    ]
    class_: Annotated[
        StrictStr,
        Field(
            alias="class",
            description="Name of the Python class.",
            pattern="^[A-Za-z_][A-Za-z0-9_]*$",
            title="ClassName",
        ),
    ]
    meaning: Annotated[StrictStr, Field(description="What happened.", min_length=1)]
    when: Annotated[
        StrictStr | None,
        Field(
            description="Regular expression on the error's texts that tells this meaning from others of the same number.",
            min_length=1,
        ),
    ] = None
    retry: Annotated[
        Literal["never", "safe", "after_renewal", "later"],
        Field(
            description="Whether sending the same again can succeed: never; safe at once; after_renewal of the session; later.",
            title="Retry",
        ),
    ]
    remedy: Annotated[StrictStr | None, Field(description="What to do about it.", min_length=1)] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []


class ValueList(BaseModel):
    """
    A list of texts that several fields share.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[StrictStr, Field(description="Name that `values_of` refers to.", pattern="^[a-z][a-z0-9_]*$")]
    label: Annotated[StrictStr | None, Field(description="What a person would call it.", min_length=1)] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []
    values: Annotated[list[StrictStr | ValueEntry], Field(description="The texts.")]


class Erratum(BaseModel):
    """
    An example of the vendor's reference that is wrong in itself.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    file: Annotated[StrictStr, Field(description="Path of the file below the collection of examples.", min_length=1)]
    kind: Annotated[
        Literal["order", "extra"],
        Field(
            description="order: elements stand in an order that the vendor's schema refuses; extra: a slip in a name or value, which is kept as it is.",
            title="ErratumKind",
        ),
    ]
    reason: Annotated[StrictStr, Field(description="What is wrong with it.", min_length=1)]


class Meaning(BaseModel):
    """
    What a field means in every class that has it.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    field: Annotated[
        StrictStr,
        Field(
            description="Name of an XML element or attribute, exactly as on the wire.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ]
    type: Annotated[
        Literal["text", "integer", "decimal", "currency", "percent", "boolean", "date", "datetime", "flag"] | None,
        Field(description="Only where the field has this type.", title="ScalarType"),
    ] = None
    doc: Annotated[StrictStr, Field(description="The meaning.", min_length=1)]


class ObjectDocument(BaseModel):
    """
    A business object of the generic functions.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    object: Annotated[
        StrictStr,
        Field(
            description="Name of an XML element or attribute, exactly as on the wire.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ]
    class_: Annotated[
        StrictStr,
        Field(
            alias="class",
            description="Name of the Python class.",
            pattern="^[A-Za-z_][A-Za-z0-9_]*$",
            title="ClassName",
        ),
    ]
    label: Annotated[StrictStr | None, Field(description="What a person would call it.", min_length=1)] = None
    doc: Annotated[
        StrictStr | None, Field(description="Meaning, where the name and label do not give it away.", min_length=1)
    ] = None
    page: Annotated[
        StrictStr | None,
        Field(
            description="Where the vendor's reference documents it.", pattern="^[a-z0-9/_.-]+(#[^\\s]+)?$", title="Page"
        ),
    ] = None
    operations: Annotated[
        list[
            OperationEntry
            | Literal[
                "lookup",
                "inspect",
                "query",
                "read",
                "readByName",
                "readByQuery",
                "readRelated",
                "readReport",
                "readView",
                "create",
                "update",
                "delete",
            ]
        ],
        Field(description="Generic functions that take it.", validate_default=True),
    ] = []
    key: Annotated[
        StrictStr | None,
        Field(description="Field that identifies a record.", pattern="^[^\\s<>&\"'/=]+$", title="WireName"),
    ] = None
    name_key: Annotated[
        StrictStr | None,
        Field(
            description="Field that holds the identifier which people use.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ] = None
    stubs: Annotated[
        dict[str, StrictStr] | None,
        Field(
            description="Python names of call stubs, by operation, where <operation>_<object> is taken.", title="Stubs"
        ),
    ] = None
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []
    fields: Annotated[
        list[ObjectField], Field(description="Fields, in any order on the wire.", validate_default=True)
    ] = []
    relationships: Annotated[list[Relationship], Field(description="Related objects.", validate_default=True)] = []


class ReleasesDocument(BaseModel):
    """
    Every release of the API, oldest first.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    releases: Annotated[list[ReleaseEntry], Field(description="The releases in order.")]


class ApplicationsDocument(BaseModel):
    """
    The applications, each a folder of spec documents and a Python package.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    applications: Annotated[list[Application], Field(description="The applications.")]


class ErrorsDocument(BaseModel):
    """
    Error numbers of the gateway and what to do about them.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    errors: Annotated[
        list[ErrorEntry], Field(description="The errors; a number may stand more than once, told apart by `when`.")
    ]


class ValuesDocument(BaseModel):
    """
    Lists of accepted texts that several fields share.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    value_lists: Annotated[list[ValueList], Field(description="The lists.")]


class ErrataDocument(BaseModel):
    """
    Examples of the vendor's reference that are wrong in themselves.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    errata: Annotated[list[Erratum], Field(description="The examples.")]


class MeaningsDocument(BaseModel):
    """
    What fields of one name mean wherever they stand, where neither name nor label says it.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    meanings: Annotated[list[Meaning], Field(description="The fields; a field with a `doc` of its own keeps that.")]


class OverlayDocument(BaseModel):
    """
    What one company adds to the API: heads a folder of object documents that hold its own fields and objects.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    company: Annotated[StrictStr, Field(description="Company ID.", min_length=1)]
    release: Annotated[
        StrictStr,
        Field(
            description="Release that the company ran.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?$",
            title="Release",
        ),
    ]
    objects: Annotated[
        list[StrictStr],
        Field(description="Objects whose definitions were read, whether or not the company adds anything to them."),
    ] = []
    refused: Annotated[
        list[StrictStr], Field(description="Objects that the company lists and whose definitions could not be read.")
    ] = []


class TextSchemaRule(BaseModel):
    """
    A simple type of the vendor's schema with its restrictions.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    type: Annotated[
        Literal[
            "text",
            "boolean",
            "integer",
            "decimal",
            "date",
            "dateTime",
            "time",
            "iaboolean",
            "any",
            "empty",
            "normalizedString",
            "token",
            "int",
            "long",
            "short",
            "nonNegativeInteger",
            "positiveInteger",
            "float",
            "double",
            "anyURI",
            "NMTOKEN",
            "ID",
            "IDREF",
        ],
        Field(description="The type that is restricted.", title="TextSchemaType"),
    ]
    values: Annotated[
        list[StrictStr | ValueEntry], Field(description="The texts that the schema enumerates.", validate_default=True)
    ] = []
    min: Annotated[StrictInt | None, Field(description="Smallest number.")] = None
    max: Annotated[StrictInt | None, Field(description="Largest number.")] = None
    min_length: Annotated[StrictInt | None, Field(description="Fewest characters.", ge=0)] = None
    max_length: Annotated[StrictInt | None, Field(description="Most characters.", ge=0)] = None
    pattern: Annotated[StrictStr | None, Field(description="Regular expression that the whole text has to match.")] = (
        None
    )
    default: Annotated[StrictStr | None, Field(description="What an absent attribute or an empty element means.")] = (
        None
    )
    fixed: Annotated[StrictStr | None, Field(description="The only text allowed.")] = None


class Attribute(BaseModel):
    """
    An XML attribute.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    name: Annotated[
        StrictStr,
        Field(
            description="Name of an XML element or attribute, exactly as on the wire.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ]
    required: Annotated[StrictBool, Field(description="True when it has to be given.")] = False
    type: Annotated[
        Literal["text", "integer", "decimal", "currency", "percent", "boolean", "date", "datetime", "flag"],
        Field(
            description="Python-side type of a text; flag is an element that says yes by being there.",
            title="ScalarType",
        ),
    ]
    form: Annotated[
        Literal["split", "mdy", "iso", "true_false", "t_f"] | None,
        Field(description="How the type is written on the wire, where there is more than one way.", title="Form"),
    ] = None
    schema_: Annotated[
        TextSchemaRule
        | Literal[
            "text",
            "boolean",
            "integer",
            "decimal",
            "date",
            "dateTime",
            "time",
            "iaboolean",
            "any",
            "empty",
            "normalizedString",
            "token",
            "int",
            "long",
            "short",
            "nonNegativeInteger",
            "positiveInteger",
            "float",
            "double",
            "anyURI",
            "NMTOKEN",
            "ID",
            "IDREF",
        ]
        | None,
        Field(
            alias="schema",
            description="What the vendor's schema says about the text; omitted for plain text.",
            title="TextSchema",
        ),
    ] = None
    values: Annotated[
        list[StrictStr | ValueEntry], Field(description="Every text that is accepted.", validate_default=True)
    ] = []
    values_of: Annotated[
        StrictStr | None,
        Field(
            description="Shared list in values.yaml whose texts are the only ones accepted.",
            pattern="^[a-z][a-z0-9_]*$",
        ),
    ] = None
    open_values: Annotated[
        list[StrictStr | ValueEntry],
        Field(description="Texts known to be accepted; others may be as well.", validate_default=True),
    ] = []
    default: Annotated[
        StrictStr | None, Field(description="What the gateway assumes when it is absent, as written on the wire.")
    ] = None
    attr: Annotated[
        StrictStr | None,
        Field(
            description="Name of the Python attribute, where it is not the wire name in lower case.",
            pattern="^[a-z_][a-z0-9_]*$",
        ),
    ] = None
    label: Annotated[StrictStr | None, Field(description="What a person would call it.", min_length=1)] = None
    doc: Annotated[
        StrictStr | None, Field(description="Meaning, where the name and label do not give it away.", min_length=1)
    ] = None
    required_when: Annotated[
        StrictStr | None, Field(description="Condition under which an optional part has to be given.", min_length=1)
    ] = None
    unlisted: Annotated[
        StrictBool,
        Field(description="True when the vendor's schema lacks it although the gateway is known to take it."),
    ] = False
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []


class Content(BaseModel):
    """
    Text directly inside an element that also has attributes or children.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    type: Annotated[
        Literal["text", "integer", "decimal", "currency", "percent", "boolean", "date", "datetime", "flag"],
        Field(
            description="Python-side type of a text; flag is an element that says yes by being there.",
            title="ScalarType",
        ),
    ]
    form: Annotated[
        Literal["split", "mdy", "iso", "true_false", "t_f"] | None,
        Field(description="How the type is written on the wire, where there is more than one way.", title="Form"),
    ] = None
    schema_: Annotated[
        TextSchemaRule
        | Literal[
            "text",
            "boolean",
            "integer",
            "decimal",
            "date",
            "dateTime",
            "time",
            "iaboolean",
            "any",
            "empty",
            "normalizedString",
            "token",
            "int",
            "long",
            "short",
            "nonNegativeInteger",
            "positiveInteger",
            "float",
            "double",
            "anyURI",
            "NMTOKEN",
            "ID",
            "IDREF",
        ]
        | None,
        Field(
            alias="schema",
            description="What the vendor's schema says about the text; omitted for plain text.",
            title="TextSchema",
        ),
    ] = None
    values: Annotated[
        list[StrictStr | ValueEntry], Field(description="Every text that is accepted.", validate_default=True)
    ] = []
    values_of: Annotated[
        StrictStr | None,
        Field(
            description="Shared list in values.yaml whose texts are the only ones accepted.",
            pattern="^[a-z][a-z0-9_]*$",
        ),
    ] = None
    open_values: Annotated[
        list[StrictStr | ValueEntry],
        Field(description="Texts known to be accepted; others may be as well.", validate_default=True),
    ] = []
    default: Annotated[
        StrictStr | None, Field(description="What the gateway assumes when it is absent, as written on the wire.")
    ] = None
    attr: Annotated[
        StrictStr | None,
        Field(
            description="Name of the Python attribute, where it is not the wire name in lower case.",
            pattern="^[a-z_][a-z0-9_]*$",
        ),
    ] = None
    label: Annotated[StrictStr | None, Field(description="What a person would call it.", min_length=1)] = None
    doc: Annotated[
        StrictStr | None, Field(description="Meaning, where the name and label do not give it away.", min_length=1)
    ] = None
    required_when: Annotated[
        StrictStr | None, Field(description="Condition under which an optional part has to be given.", min_length=1)
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None


class ElementParticle(BaseModel):
    """
    A child element: a text (`type`), a structure or object defined elsewhere (`of`), or a structure defined here (`class` with `body`, `attributes`, `content`).
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    element: Annotated[
        StrictStr,
        Field(
            description="Name of an XML element or attribute, exactly as on the wire.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ]
    occurs: Annotated[
        StrictStr | None,
        Field(
            description="How often it may stand there; omitted means exactly once.",
            pattern="^(1|\\?|\\*|\\+|[0-9]+\\.\\.([0-9]+|\\*))$",
            title="Occurs",
        ),
    ] = None
    type: Annotated[
        Literal["text", "integer", "decimal", "currency", "percent", "boolean", "date", "datetime", "flag"] | None,
        Field(
            description="Python-side type of a text; flag is an element that says yes by being there.",
            title="ScalarType",
        ),
    ] = None
    of: Annotated[
        StrictStr | None,
        Field(
            description="Structure, object or function that stands in the element.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ] = None
    class_: Annotated[
        StrictStr | None,
        Field(
            alias="class",
            description="Name of the Python class.",
            pattern="^[A-Za-z_][A-Za-z0-9_]*$",
            title="ClassName",
        ),
    ] = None
    form: Annotated[
        Literal["split", "mdy", "iso", "true_false", "t_f"] | None,
        Field(description="How the type is written on the wire, where there is more than one way.", title="Form"),
    ] = None
    schema_: Annotated[
        TextSchemaRule
        | Literal[
            "text",
            "boolean",
            "integer",
            "decimal",
            "date",
            "dateTime",
            "time",
            "iaboolean",
            "any",
            "empty",
            "normalizedString",
            "token",
            "int",
            "long",
            "short",
            "nonNegativeInteger",
            "positiveInteger",
            "float",
            "double",
            "anyURI",
            "NMTOKEN",
            "ID",
            "IDREF",
        ]
        | None,
        Field(
            alias="schema",
            description="What the vendor's schema says about the text; omitted for plain text.",
            title="TextSchema",
        ),
    ] = None
    values: Annotated[
        list[StrictStr | ValueEntry], Field(description="Every text that is accepted.", validate_default=True)
    ] = []
    values_of: Annotated[
        StrictStr | None,
        Field(
            description="Shared list in values.yaml whose texts are the only ones accepted.",
            pattern="^[a-z][a-z0-9_]*$",
        ),
    ] = None
    open_values: Annotated[
        list[StrictStr | ValueEntry],
        Field(description="Texts known to be accepted; others may be as well.", validate_default=True),
    ] = []
    default: Annotated[
        StrictStr | None, Field(description="What the gateway assumes when it is absent, as written on the wire.")
    ] = None
    attr: Annotated[
        StrictStr | None,
        Field(
            description="Name of the Python attribute, where it is not the wire name in lower case.",
            pattern="^[a-z_][a-z0-9_]*$",
        ),
    ] = None
    label: Annotated[StrictStr | None, Field(description="What a person would call it.", min_length=1)] = None
    doc: Annotated[
        StrictStr | None, Field(description="Meaning, where the name and label do not give it away.", min_length=1)
    ] = None
    required_when: Annotated[
        StrictStr | None, Field(description="Condition under which an optional part has to be given.", min_length=1)
    ] = None
    unlisted: Annotated[
        StrictBool,
        Field(description="True when the vendor's schema lacks it although the gateway is known to take it."),
    ] = False
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []
    attributes: Annotated[list[Attribute], Field(description="XML attributes.", validate_default=True)] = []
    content: Annotated[
        Content | None, Field(description="Text that stands directly in the element, beside its attributes.")
    ] = None
    body: Annotated[
        list[ElementParticle | SequenceParticle | ChoiceParticle | AllParticle | AnyParticle],
        Field(description="Child elements in wire order.", validate_default=True),
    ] = []


class SequenceParticle(BaseModel):
    """
    Parts that follow each other in this order.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    sequence: Annotated[
        list[ElementParticle | SequenceParticle | ChoiceParticle | AllParticle | AnyParticle],
        Field(description="The parts."),
    ]
    occurs: Annotated[
        StrictStr | None,
        Field(
            description="How often it may stand there; omitted means exactly once.",
            pattern="^(1|\\?|\\*|\\+|[0-9]+\\.\\.([0-9]+|\\*))$",
            title="Occurs",
        ),
    ] = None
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []


class ChoiceParticle(BaseModel):
    """
    Parts of which one is given; with repetition, each time any of them.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    choice: Annotated[
        list[ElementParticle | SequenceParticle | ChoiceParticle | AllParticle | AnyParticle],
        Field(description="The alternatives."),
    ]
    occurs: Annotated[
        StrictStr | None,
        Field(
            description="How often it may stand there; omitted means exactly once.",
            pattern="^(1|\\?|\\*|\\+|[0-9]+\\.\\.([0-9]+|\\*))$",
            title="Occurs",
        ),
    ] = None
    attribute: Annotated[
        StrictStr | None,
        Field(
            description="Name of the Python list attribute that holds the members of a repeated choice in document order.",
            pattern="^[a-z_][a-z0-9_]*$",
        ),
    ] = None
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []


class AllParticle(BaseModel):
    """
    Parts in any order, each at most once; stands alone in a body.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    all_of: Annotated[
        list[ElementParticle | SequenceParticle | ChoiceParticle | AllParticle | AnyParticle],
        Field(alias="all", description="The parts."),
    ]
    occurs: Annotated[
        StrictStr | None,
        Field(
            description="How often it may stand there; omitted means exactly once.",
            pattern="^(1|\\?|\\*|\\+|[0-9]+\\.\\.([0-9]+|\\*))$",
            title="Occurs",
        ),
    ] = None
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []


class Result(BaseModel):
    """
    What a function answers with.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    kind: Annotated[
        Literal["none", "key", "keys", "records", "data", "text", "tree"],
        Field(
            description="none: success alone; key: the key of what was written; keys: records that hold keys; records: a list; data: one structure; text: the text under data; tree: data as it comes, because nothing is on record of it.",
            title="ResultKind",
        ),
    ]
    element: Annotated[
        StrictStr | None,
        Field(
            description="Name of the record element under data; without it, `of` or `body` describes records of any name.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ] = None
    of: Annotated[
        StrictStr | None,
        Field(description="Structure or object of each record.", pattern="^[^\\s<>&\"'/=]+$", title="WireName"),
    ] = None
    wrapper: Annotated[
        StrictStr | None,
        Field(description="Element that may stand around the records.", pattern="^[^\\s<>&\"'/=]+$", title="WireName"),
    ] = None
    records: Annotated[
        list[ResultRecord],
        Field(
            description="The record elements that can come back, where the call decides which.", validate_default=True
        ),
    ] = []
    class_: Annotated[
        StrictStr | None,
        Field(
            alias="class",
            description="Name of the Python class.",
            pattern="^[A-Za-z_][A-Za-z0-9_]*$",
            title="ClassName",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []
    attributes: Annotated[list[Attribute], Field(description="XML attributes.", validate_default=True)] = []
    body: Annotated[
        list[ElementParticle | SequenceParticle | ChoiceParticle | AllParticle | AnyParticle],
        Field(description="Child elements in wire order.", validate_default=True),
    ] = []


class EnvelopeElement(BaseModel):
    """
    An element of the request around functions. Its parts refer to each other with `of`.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    element: Annotated[
        StrictStr,
        Field(
            description="Name of an XML element or attribute, exactly as on the wire.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ]
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []
    attributes: Annotated[list[Attribute], Field(description="XML attributes.", validate_default=True)] = []
    body: Annotated[
        list[ElementParticle | SequenceParticle | ChoiceParticle | AllParticle | AnyParticle],
        Field(description="Child elements in wire order.", validate_default=True),
    ] = []


class FunctionDocument(BaseModel):
    """
    A function of the gateway and the order of its elements.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    function: Annotated[
        StrictStr,
        Field(
            description="Name of an XML element or attribute, exactly as on the wire.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ]
    label: Annotated[StrictStr | None, Field(description="What a person would call it.", min_length=1)] = None
    doc: Annotated[
        StrictStr | None, Field(description="Meaning, where the name and label do not give it away.", min_length=1)
    ] = None
    page: Annotated[
        StrictStr | None,
        Field(
            description="Where the vendor's reference documents it.", pattern="^[a-z0-9/_.-]+(#[^\\s]+)?$", title="Page"
        ),
    ] = None
    class_: Annotated[
        StrictStr | None,
        Field(
            alias="class",
            description="Name of the Python class, where it is not the wire name.",
            pattern="^[A-Za-z_][A-Za-z0-9_]*$",
            title="ClassName",
        ),
    ] = None
    legacy: Annotated[
        StrictBool, Field(description="True for an object-specific function that a generic one can replace.")
    ] = False
    counterpart: Annotated[
        StrictStr | None,
        Field(description="The generic function and object that do the same.", pattern="^[A-Za-z]+ [A-Za-z0-9_]+$"),
    ] = None
    unlisted: Annotated[
        StrictBool,
        Field(description="True when the vendor's schema lacks it although the gateway is known to take it."),
    ] = False
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    away: Annotated[
        list[Gap],
        Field(description="Releases between the first and the last in which it was not there.", validate_default=True),
    ] = []
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    writes: Annotated[
        StrictBool | None,
        Field(
            description="Whether it changes data; omitted where the name tells (get, read, query and the like do not)."
        ),
    ] = None
    result: Annotated[Result | None, Field(description="What it answers with.")] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []
    attributes: Annotated[list[Attribute], Field(description="XML attributes.", validate_default=True)] = []
    content: Annotated[
        Content | None, Field(description="Text that stands directly in the element, beside its attributes.")
    ] = None
    body: Annotated[
        list[ElementParticle | SequenceParticle | ChoiceParticle | AllParticle | AnyParticle],
        Field(description="Child elements in wire order.", validate_default=True),
    ] = []


class StructureDocument(BaseModel):
    """
    A compound element that functions share.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    structure: Annotated[
        StrictStr,
        Field(
            description="Name of the document and, unless `tag` says otherwise, of the element.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ]
    tag: Annotated[
        StrictStr | None,
        Field(
            description="Name of the element, where several structures share it.",
            pattern="^[^\\s<>&\"'/=]+$",
            title="WireName",
        ),
    ] = None
    class_: Annotated[
        StrictStr | None,
        Field(
            alias="class",
            description="Name of the Python class.",
            pattern="^[A-Za-z_][A-Za-z0-9_]*$",
            title="ClassName",
        ),
    ] = None
    is_list: Annotated[
        StrictBool, Field(alias="list", description="True for a mere wrapper, which is a plain list in Python.")
    ] = False
    label: Annotated[StrictStr | None, Field(description="What a person would call it.", min_length=1)] = None
    doc: Annotated[
        StrictStr | None, Field(description="Meaning, where the name and label do not give it away.", min_length=1)
    ] = None
    page: Annotated[
        StrictStr | None,
        Field(
            description="Where the vendor's reference documents it.", pattern="^[a-z0-9/_.-]+(#[^\\s]+)?$", title="Page"
        ),
    ] = None
    since: Annotated[
        StrictStr | None,
        Field(
            description="First release that has it; omitted when it is as old as what it belongs to.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    until: Annotated[
        StrictStr | None,
        Field(
            description="Last release that has it; omitted when it is still there.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    away: Annotated[
        list[Gap],
        Field(description="Releases between the first and the last in which it was not there.", validate_default=True),
    ] = []
    deprecated: Annotated[
        StrictStr | None,
        Field(
            description="Release from which the vendor advises against it.",
            pattern="^[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?(\\.\\.[0-9]{4}\\.[A-Za-z0-9]+(\\.[0-9]+)?)?$",
            title="Bound",
        ),
    ] = None
    notes: Annotated[
        list[StrictStr], Field(description="Remarks for authors and readers: behaviour, reasons of decisions.")
    ] = []
    attributes: Annotated[list[Attribute], Field(description="XML attributes.", validate_default=True)] = []
    content: Annotated[
        Content | None, Field(description="Text that stands directly in the element, beside its attributes.")
    ] = None
    body: Annotated[
        list[ElementParticle | SequenceParticle | ChoiceParticle | AllParticle | AnyParticle],
        Field(description="Child elements in wire order.", validate_default=True),
    ] = []


class EnvelopeDocument(BaseModel):
    """
    The request around functions: control, operation, authentication and what stands in them.
    """

    model_config = ConfigDict(
        extra="forbid",
        populate_by_name=True,
    )
    elements: Annotated[
        list[EnvelopeElement],
        Field(description="The elements, the outermost first. The element `function` holds one of the functions."),
    ]


ObjectField.model_rebuild()
ElementParticle.model_rebuild()
SequenceParticle.model_rebuild()
ChoiceParticle.model_rebuild()
AllParticle.model_rebuild()
