"""Python source text: literals, docstrings and imports."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Collection, Iterable, Iterator

from intacct_codegen.ir import ModelRef

HEADER = "# Generated from {source} by intacct-codegen. Do not edit: run `make regenerate`."
"""The first line of every generated file."""
WIDTH = 116
"""Columns of a docstring inside a class, so that no line passes 120."""


REGISTRY = ModelRef("intacct._index", "REGISTRY")
"""Where the standard package says which class stands for which object."""


def literal(text: str) -> str:
    """Return a Python string literal in double quotes."""
    body = "".join(_escaped(character) for character in text)
    return f'"{body}"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character == "\n":
        return "\\n"
    return character if character.isprintable() else repr(character)[1:-1]


def constant(camel: str) -> str:
    """Return the name of a constant from that of a class: COUNTRY_CODES from CountryCodes."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", camel).upper()


def tuple_of(items: Iterable[str]) -> str:
    """Return a tuple of expressions."""
    found = list(items)
    return f"({found[0]},)" if len(found) == 1 else f"({', '.join(found)})"


def docstring(paragraphs: Iterable[str], indent: int) -> list[str]:
    """Return the lines of a docstring: each paragraph wrapped, an empty string for an empty line."""
    pad = " " * indent
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        text = paragraph.replace("\\", "\\\\").replace('"""', "'''")
        if not text:
            lines.append("")
            continue
        hanging = "    " if text.startswith("- ") else ""
        lines += textwrap.wrap(
            text,
            WIDTH - indent - (3 if number == 0 else 0),
            subsequent_indent=hanging[:2],
            break_long_words=False,
            break_on_hyphens=False,
        )
    if not lines:
        return []
    if len(lines) == 1 and len(lines[0]) + indent + 6 <= WIDTH + 4:
        text = lines[0]
        return [f'{pad}"""{text}{" " if text.endswith(chr(34)) else ""}"""']
    return [f'{pad}"""{lines[0]}', *(f"{pad}{line}" if line else "" for line in lines[1:]), f'{pad}"""']


class Imports:
    """What a module imports, and under which names it may refer to classes of other modules."""

    def __init__(
        self, module: str, own: Iterable[str], hidden: Iterable[str] = (), generic: Collection[ModelRef] = ()
    ) -> None:
        """`own` are the names that the module defines, `hidden` those that mean something else inside a class.

        `generic` are the classes that take a type parameter.
        """
        self._module = module
        self._own = set(own)
        self._hidden = set(hidden)
        self._generic = generic
        self.registry = REGISTRY
        """Where the package says which class stands for which object."""
        self.record_type = ""
        """The type of the records that a function takes, where it is a type variable."""
        self._values: dict[tuple[str, ...], str] = {}
        self._plain: set[str] = set()
        self._names: dict[str, set[str]] = {}
        self._typing_only: dict[str, set[str]] = {}
        self._aliases: dict[str, ModelRef] = {}

    def module(self, name: str) -> None:
        """Import a module at run time."""
        self._plain.add(name)

    def name(self, module: str, name: str) -> str:
        """Import a name at run time and return the name to use."""
        if name in self._hidden:
            self._names.setdefault(module, set()).add(f"{name} as {name}_")
            return f"{name}_"
        self._names.setdefault(module, set()).add(name)
        return name

    def typing_only(self, module: str, name: str) -> str:
        """Import a name for type checkers alone and return it."""
        if name not in self._names.get(module, ()):
            self._typing_only.setdefault(module, set()).add(name)
        return name

    def model(self, ref: ModelRef) -> str:
        """Return the name under which annotations may use a class, importing it for type checkers if need be."""
        if ref.module == self._module:
            return ref.name
        name = f"{ref.name}_" if ref.name in self._hidden else ref.name
        if name in self._own or self._aliases.setdefault(name, ref) != ref:
            name = "_".join((ref.name, *ref.module.split(".")[1:]))
            self._aliases[name] = ref
        self.typing_only(ref.module, ref.name if name == ref.name else f"{ref.name} as {name}")
        return name

    def annotation(self, ref: ModelRef) -> str:
        """Return the type that instances of a class have."""
        name = self.model(ref)
        return f"{name}[{self.name('typing', 'Any')}]" if ref in self._generic else name

    def values(self, texts: tuple[str, ...], attr: str) -> str:
        """Return the name under which the module spells a long list of values once, for a field of the name given."""
        known = self._values.get(texts)
        if known is None:
            camel = "".join(word.capitalize() for word in attr.split("_"))
            known = camel
            number = 2
            while known in self._values.values():
                known = f"{camel}{number}"
                number += 1
            self._values[texts] = known
        return known

    def value_lines(self) -> list[str]:
        """Return the definitions of long lists of values; to be asked for before the import lines."""
        lines: list[str] = []
        for texts, name in self._values.items():
            literal_type, alias = self.name("typing", "Literal"), self.name("typing", "TypeAlias")
            final, arguments = self.name("typing", "Final"), self.name("typing", "get_args")
            enumeration = self.name("intacct_runtime.scalars", "Enumeration")
            lines += [
                "",
                f"_{name}: {alias} = {literal_type}[{', '.join(map(literal, texts))}]",
                f"_{constant(name)}: {final} = {enumeration}(*{arguments}(_{name}))",
            ]
        return lines

    def lines(self) -> Iterator[str]:
        """Yield the import lines, sorted."""
        standard = {"collections.abc", "datetime", "decimal", "typing"}
        names = {module: set(found) for module, found in self._names.items()}
        typing_only = {module: found - names.get(module, set()) for module, found in self._typing_only.items()}
        typing_only = {module: found for module, found in typing_only.items() if found}
        if typing_only:
            names.setdefault("typing", set()).add("TYPE_CHECKING")
        yield from (f"import {module}" for module in sorted(self._plain))
        early = {module: found for module, found in names.items() if module in standard}
        yield from _from_lines(early)
        if early or self._plain:
            yield ""
        yield from _from_lines({module: found for module, found in names.items() if module not in standard})
        if typing_only:
            yield ""
            yield "if TYPE_CHECKING:"
            yield from (f"    {line}" for line in _from_lines(typing_only))


def _from_lines(names: dict[str, set[str]]) -> Iterator[str]:
    for module in sorted(names):
        yield f"from {module} import {', '.join(sorted(names[module], key=_import_order))}"


def _import_order(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest: the order that the linter wants."""
    plain = name.partition(" ")[0]
    if plain.isupper() and len(plain) > 1:
        return 0, name
    return (1, name) if plain[:1].isupper() else (2, name)
