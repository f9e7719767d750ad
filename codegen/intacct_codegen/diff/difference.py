"""What the comparison finds: neutral facts, one per thing that differs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from intacct_codegen.diff.picture import Direction, Subject


class Aspect(Enum):
    """What of a thing differs."""

    SUBJECT = "subject"
    """It is there on one side only."""
    APPLICATION = "application"
    PYTHON = "python"
    LIST = "list"
    DEPRECATED = "deprecated"
    WORDS = "words"
    DEFAULT = "default"
    KEYS = "keys"
    WRITES = "writes"
    RESULT = "result"
    BEHAVIOUR = "behaviour"
    OPERATION = "operation"
    RELATIONSHIP = "relationship"
    RELATIONSHIP_TARGET = "relationship target"
    ELEMENT = "element"
    ATTRIBUTE = "attribute"
    WILDCARD = "wildcard"
    CONTENT = "content"
    FIELD = "field"
    NEED = "need"
    ATTRIBUTE_NEED = "attribute need"
    REQUIRED_FOR = "required for"
    ACCESS = "access"
    REPEATED = "repeated"
    LIMITS = "limits"
    HOLDS = "holds"
    TYPE = "type"
    FORM = "form"
    MULTIPLE = "multiple"
    TEXT_RULE = "text rule"
    VALUE = "value"
    KNOWN_VALUE = "known value"
    ENUMERATION = "enumeration"
    ORDER = "order"
    GROUP = "group"
    ARRANGEMENT = "arrangement"


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that differs. `before` and `after` are what the aspect is about; None where there is nothing."""

    aspect: Aspect
    subject: Subject
    path: tuple[str, ...]
    """Names below the subject; an attribute's begins with `@`."""
    before: Any
    after: Any
    direction: Direction
    key: str = ""
    """What tells it apart from others of the same aspect and path: a value, an operation, the members of a group."""
    bindings: bool = True
    """Whether callers of the bindings meet it."""
    wire: bool = True
    """Whether XML on the wire meets it."""
    place: tuple[int, ...] = ()
    """Where in the content model around it a new element stands, or stood."""

    @property
    def name(self) -> str:
        """The thing as the vendor calls it."""
        return self.path[-1] if self.path else self.subject.name

    @property
    def where(self) -> str:
        """The thing with what it stands in, below its subject."""
        return "/".join(self.path)

    @property
    def requested(self) -> bool:
        """Whether callers send it."""
        return self.direction != "response"

    @property
    def answered(self) -> bool:
        """Whether the gateway sends it."""
        return self.direction != "request"

    @property
    def added(self) -> bool:
        return self.before is None and self.after is not None

    @property
    def removed(self) -> bool:
        return self.before is not None and self.after is None
