"""The base classes of generated models.

Every field of a model is `UNSET` (absent), `None` (present and empty) or a value. Elements that a model does not know
(custom fields, user-defined dimensions, fields of newer releases) are kept in `extra` and written back.
"""

from __future__ import annotations

import difflib
import functools
import inspect
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, ParamSpec, TypeVar, dataclass_transform

import attrs

from .errors import InvalidInput
from .node import Node
from .secret import MASK, is_secret
from .unset import UNSET
from .wire import Wire

if TYPE_CHECKING:
    from .fields import Fields
    from .result import Result

T = TypeVar("T")
R = TypeVar("R", covariant=True)
P = ParamSpec("P")

ExtraValue = str | Node | None | list["str | Node | None"]
"""What `extra` holds under a wire name: a text, `None` (empty), an element with content, or several of these.

A key `@name` stands for an unknown XML attribute, the key `#text` for text beside the child elements.
"""


@dataclass_transform(kw_only_default=True, field_specifiers=(attrs.field,))
def model(cls: type[T]) -> type[T]:
    """Make a generated class an attrs class with keyword-only fields."""
    return attrs.define(cls, kw_only=True, slots=False, eq=False, repr=False)


def _meant(name: str, known: list[str]) -> str:
    close = " or ".join(difflib.get_close_matches(name, known, 3, 0.6))
    return f"did you mean {close}? " if close else ""


def _mismatch(
    name: str, accepted: list[str], required: list[str], args: tuple[object, ...], given: Any
) -> InvalidInput:
    if args:
        return InvalidInput(f"takes keyword arguments only; accepted: {', '.join(accepted)}", name)
    for unknown in sorted(set(given) - set(accepted)):
        return InvalidInput(
            f"{unknown!r} is no parameter; {_meant(unknown, accepted)}accepted: {', '.join(accepted)}; "
            "a custom field goes into extra={'WIRENAME': value}",
            name,
        )
    missing = [field for field in required if field not in given]
    plural = "parameters" if len(missing) > 1 else "parameter"
    return InvalidInput(f"required {plural} missing: {', '.join(missing)}", name)


class _ModelType(type):
    """Explains a wrong constructor call by field, with what is accepted."""

    if not TYPE_CHECKING:

        def __call__(cls, *args, **kwargs):
            fields = cls.__dict__.get("__attrs_attrs__")
            if fields is not None:
                names = cls.__field_names__
                if args or not kwargs.keys() <= names or not cls.__required__ <= kwargs.keys():
                    raise _mismatch(
                        cls.__name__,
                        list(cls.__field_order__),
                        [name for name in cls.__field_order__ if name in cls.__required__],
                        args,
                        kwargs,
                    )
                if cls.__init__ is cls.__plain_init__:
                    # What the initializer of attrs would do for all of some hundred fields, done for the given ones.
                    instance = cls.__new__(cls)
                    state = {name: value for name, value in kwargs.items() if value is not UNSET}
                    object.__setattr__(instance, "__dict__", state)
                    return instance
            return super().__call__(*args, **kwargs)


@model
class Model(metaclass=_ModelType):
    """The base of objects, structures and functions."""

    __wire__: ClassVar[Wire]
    __field_names__: ClassVar[frozenset[str]]
    __field_order__: ClassVar[tuple[str, ...]]
    __required__: ClassVar[frozenset[str]]
    __plain_init__: ClassVar[Any]
    __any_case__: ClassVar[bool] = False
    """Whether the names of its elements are the same in every case."""

    extra: dict[str, ExtraValue] = attrs.field(factory=dict[str, ExtraValue])
    """Elements under their wire names that this class does not know; written back as they are."""

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        fields: tuple[Any, ...] = cls.__dict__["__attrs_attrs__"]
        cls.__plain_init__ = cls.__init__
        cls.__field_order__ = tuple(field.name for field in fields)
        cls.__field_names__ = frozenset(cls.__field_order__)
        cls.__required__ = frozenset(field.name for field in fields if field.default is attrs.NOTHING)
        for field in fields:
            if field.name != "extra":
                setattr(cls, field.name, UNSET)

    if not TYPE_CHECKING:

        def __getattr__(self, name):
            if name == "extra":
                return self.__dict__.setdefault("extra", {})
            raise AttributeError(_unknown_attribute(type(self), name))

        def __setattr__(self, name, value):
            if name not in self.__field_names__:
                raise AttributeError(_unknown_attribute(type(self), name))
            if value is UNSET:
                self.__dict__.pop(name, None)
            else:
                self.__dict__[name] = value

    def _set_tag(self, tag: str) -> None:
        """Remember the wire name under which this model was read, to write it the same."""
        vars(self)["_tag"] = tag

    def set_fields(self) -> Iterator[tuple[str, Any]]:
        """Yield name and value of every field that is not `UNSET`; `extra` only if it holds something."""
        values = self.__dict__
        for name in self.__field_order__:
            value = values.get(name, UNSET)
            if value is not UNSET and not (name == "extra" and not value):
                yield name, value

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return dict(self.set_fields()) == dict(other.set_fields())

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        values = dict(self.set_fields())
        about = values.get("field")
        if isinstance(about, str) and is_secret(about) and "value" in values:
            values["value"] = MASK
        shown = (f"{name}={shown_value(name, value)}" for name, value in values.items())
        return f"{type(self).__name__}({', '.join(shown)})"


def shown_value(name: str, value: Any) -> str:
    """Return the repr of a field's value, without what nobody has to see."""
    if is_secret(name):
        return MASK
    if name == "extra":
        return f"{{{', '.join(f'{key!r}: {shown_value(key, item)}' for key, item in value.items())}}}"
    return repr(value)


def _unknown_attribute(cls: type[Model], name: str) -> str:
    if name.startswith("__"):
        return name
    return f"{cls.__name__} has no field {name!r}; {_meant(name, sorted(cls.__field_names__))}".rstrip("; ")


@model
class Structure(Model):
    """A part of a function or of its answer."""


@model
class ReplyPart(Structure):
    """A part of an answer: its elements may come in any order and case, and any of them may be missing."""

    __any_case__ = True


class _FieldsOfClass:
    """Makes `APBILL.fields`, once per class and when it is first asked for."""

    def __get__(self, instance: Object | None, owner: type[Object]) -> Fields:
        found: Fields | None = owner.__dict__.get("__object_fields__")
        if found is None:
            from .fields import Fields

            found = Fields(owner, owner.__wire__.tag)
            setattr(owner, "__object_fields__", found)  # noqa: B010 - not a declared attribute
        return found


@model
class Object(Model):
    """A record type of the API, such as APBILL: its fields may come in any order."""

    if TYPE_CHECKING:
        fields: ClassVar[Any]
        """References to the fields, for conditions and queries; each generated class declares its own."""
    else:
        fields = _FieldsOfClass()

    __any_case__ = True


@model
class Function(Model, Generic[R]):
    """A call of the API. `R` is what a client's `execute` returns for it."""

    __result__: ClassVar[Result[Any]]


def stub(function: Callable[P, T]) -> Callable[P, T]:
    """Make a call stub explain a wrong call by function and parameter, with what is accepted."""

    @functools.wraps(function)
    def explained(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return function(*args, **kwargs)
        except TypeError:
            parameters = inspect.signature(function).parameters
            required = [name for name, parameter in parameters.items() if parameter.default is parameter.empty]
            if not args and parameters.keys() >= kwargs.keys() and kwargs.keys() >= set(required):
                raise
            raise _mismatch(function.__name__, list(parameters), required, args, kwargs) from None

    return explained
