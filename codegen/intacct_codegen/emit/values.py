"""The module of the values that several fields share."""

from __future__ import annotations

from intacct_codegen.emit.source import HEADER, docstring, literal
from intacct_codegen.emit.words import VALUES, sentence
from intacct_codegen.ir import Api

__all__ = ["VALUES", "alias", "values_module"]


def alias(name: str) -> str:
    """Return the name of the type of a shared list: CountryCodes."""
    return "".join(word.capitalize() for word in name.split("_"))


def values_module(api: Api) -> list[str]:
    """Return `intacct/_values.py`."""
    names = sorted(name for entry in api.value_lists for name in (alias(entry.name), entry.name.upper()))
    lines = [
        HEADER.format(source="spec/values.yaml"),
        '"""Values that several fields share: the type of one of them, and its description for the codec."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final, Literal, TypeAlias, get_args",
        "",
        "from intacct_runtime.scalars import Enumeration",
        "",
        f"__all__ = [{', '.join(map(literal, names))}]",
    ]
    for entry in api.value_lists:
        name = alias(entry.name)
        texts = ", ".join(literal(value.text) for value in entry.values)
        lines += ["", f"{name}: TypeAlias = Literal[{texts}]"]
        lines += docstring([sentence(entry.label or entry.name.replace("_", " ").capitalize())], 0)
        lines.append(f"{entry.name.upper()}: Final = Enumeration(*get_args({name}))")
    return lines
