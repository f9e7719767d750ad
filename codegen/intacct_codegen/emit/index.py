"""Packages: lazy indexes of applications, the top of the package, the registry and the releases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from intacct_codegen.emit.errors import error_classes
from intacct_codegen.emit.source import HEADER, docstring, literal
from intacct_codegen.ir import Api, Application, Function, Object
from intacct_codegen.project import PACKAGE

ERRORS = (
    "Aborted",
    "AlreadyRecorded",
    "AuthenticationError",
    "ConnectionFailed",
    "ConnectionLost",
    "ControlError",
    "CredentialsError",
    "DriftDetected",
    "EndpointRefused",
    "ErrorEntry",
    "FunctionError",
    "GatewayError",
    "IntacctError",
    "InvalidDocument",
    "InvalidInput",
    "NotSent",
    "OutcomeUnknown",
    "PartialResult",
    "ReplyTooLarge",
    "ReportFailed",
    "ReportNotReady",
    "TimedOut",
    "TlsError",
    "TransportError",
    "UnexpectedReply",
)
"""Exceptions that do not depend on the error table, and the class of its entries."""

RUNTIME: dict[str, tuple[str, ...]] = {
    "intacct_runtime.aclient": ("AsyncClient", "AsyncPages"),
    "intacct_runtime.answer": ("Answer",),
    "intacct_runtime.attachments": ("AsyncAttachments", "Attachments", "File", "StoredAttachment", "StoredFile"),
    "intacct_runtime.batch": ("AsyncBatch", "Batch", "Slot"),
    "intacct_runtime.builder": ("Builder",),
    "intacct_runtime.client": ("Client", "Pages"),
    "intacct_runtime.conditions": ("Condition",),
    "intacct_runtime.exchange": ("Attempt", "Exchange"),
    "intacct_runtime.fields": ("Aggregate", "Field", "Fields", "Order"),
    "intacct_runtime.message": ("GatewayMessage",),
    "intacct_runtime.model": ("Function", "Model", "Object", "Structure"),
    "intacct_runtime.node": ("Node",),
    "intacct_runtime.options": ("ClientOptions",),
    "intacct_runtime.paging": ("Bookmark",),
    "intacct_runtime.query": ("Query",),
    "intacct_runtime.record": ("Record",),
    "intacct_runtime.reply": ("Reply", "loads_reply"),
    "intacct_runtime.reports": (
        "AsyncReportRows",
        "ReportColumn",
        "ReportDefinition",
        "ReportOptions",
        "ReportProgress",
        "ReportRows",
    ),
    "intacct_runtime.result": ("Records",),
    "intacct_runtime.rows": ("Rows",),
    "intacct_runtime.scalars": ("Unparsed",),
    "intacct_runtime.secret": ("Secret",),
    "intacct_runtime.session": ("Session",),
    "intacct_runtime.transport": ("AsyncTransport", "HttpReply", "HttpRequest", "Timeouts", "Transport"),
    "intacct_runtime.unset": ("UNSET", "Unset"),
    "intacct_runtime.upload": ("FileText", "Upload"),
    "intacct_runtime.usage": ("FunctionUsage", "UsageCount"),
}
"""What the package offers from the run time, by the module that defines it."""


def top_names(api: Api, package: str = PACKAGE) -> dict[str, tuple[str, ...]]:
    """Return the public names of the package itself, by the module that defines them."""
    return {
        f"{package}._codec": ("dumps", "loads"),
        f"{package}._index": ("REGISTRY",),
        "intacct._query": ("query", "read_by_query"),
        "intacct._releases": ("NEWEST", "RELEASES"),
        **error_names(api),
        **RUNTIME,
    }


def error_names(api: Api) -> dict[str, tuple[str, ...]]:
    """Return all exceptions, by the module that defines them."""
    return {
        "intacct_runtime.error_table": tuple(error_classes(api.errors)),
        "intacct_runtime.errors": ERRORS,
    }


def application_package(application: Application, public: dict[str, tuple[str, ...]]) -> list[str]:
    """Return the `__init__.py` of an application; `public` are the names of each module."""
    modules = {name: module.rpartition(".")[2] for module, names in public.items() for name in names}
    return lazy_index(f"spec/{application.name}", f"{application.title}: {_counts(application)}.", modules)


def lazy_index(source: str, title: str, modules: Mapping[str, str]) -> list[str]:
    """Return the `__init__.py` of a package that imports each of its names from a module when it is first used."""
    return [
        HEADER.format(source=source),
        *docstring([title], 0),
        "",
        "from __future__ import annotations",
        "",
        "from intacct_runtime.lazy import lazy_package",
        "",
        "_MODULES = {",
        *(f"    {literal(name)}: {literal(modules[name])}," for name in sorted(modules)),
        "}",
        "",
        "lazy_package(__name__, _MODULES)",
    ]


def application_stub(application: Application, public: dict[str, tuple[str, ...]]) -> list[str]:
    """Return the `__init__.pyi` of an application: what type checkers see instead of the lazy package."""
    names = [name for found in public.values() for name in found]
    return [HEADER.format(source=f"spec/{application.name}"), *reexports(public), "", *all_lines(names)]


def reexports(public: dict[str, tuple[str, ...]]) -> list[str]:
    """Return the imports of a stub file that pass names on; `public` are the names of each module."""
    return [
        f"from {module} import {', '.join(f'{name} as {name}' for name in sorted(names))}"
        for module, names in sorted(public.items())
        if names
    ]


def all_lines(names: Iterable[str]) -> list[str]:
    """Return the definition of `__all__`."""
    return ["__all__ = [", *(f"    {literal(name)}," for name in sorted(names)), "]"]


def _counts(application: Application) -> str:
    subjects = [module.subject for module in application.modules]
    counts = [
        (sum(isinstance(subject, kind) for subject in subjects), word)
        for kind, word in ((Function, "function"), (Object, "object"))
    ]
    counted = [f"{count} {word}{'' if count == 1 else 's'}" for count, word in counts if count]
    return " and ".join(counted) or "structures"


def top_package(api: Api) -> list[str]:
    """Return `intacct/__init__.py`."""
    places = {name: module for module, names in top_names(api).items() for name in names}
    packages = [*(application.name for application in api.applications), "errors"]
    return [
        HEADER.format(source="spec"),
        '"""Typed bindings for the Sage Intacct XML gateway.',
        "",
        "Functions and objects are in the packages of their applications, such as `intacct.accounts_payable`; clients,",
        "errors and the codec are here. Everything is imported when it is first used.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from intacct_runtime.lazy import lazy_package",
        "",
        "_MODULES = {",
        *(f"    {literal(name)}: {literal(places[name])}," for name in sorted(places)),
        "}",
        f"_PACKAGES = ({''.join(f'{literal(name)}, ' for name in sorted(packages))})",
        "",
        'lazy_package(__name__, _MODULES, packages=_PACKAGES, distribution="intacct")',
    ]


def top_stub(api: Api) -> list[str]:
    """Return `intacct/__init__.pyi`."""
    packages = [*(application.name for application in api.applications), "errors"]
    public = top_names(api)
    names = [*(name for found in public.values() for name in found), *packages, "__version__"]
    return [
        HEADER.format(source="spec"),
        *(f"from intacct import {name} as {name}" for name in sorted(packages)),
        *reexports(public),
        "",
        "__version__: str",
        "",
        *all_lines(names),
    ]


def errors_module(api: Api) -> list[str]:
    """Return `intacct/errors.py`."""
    public = error_names(api)
    return [
        HEADER.format(source="spec/errors.yaml"),
        '"""Every exception: those of the run time, and one per known meaning of the gateway\'s error numbers."""',
        "",
        "from __future__ import annotations",
        "",
        *reexports(public),
        "",
        *all_lines(name for names in public.values() for name in names),
    ]


def codec_module(package: str = PACKAGE) -> list[str]:
    """Return `_codec.py` of a package."""
    return [
        HEADER.format(source="spec"),
        '"""Functions to and from XML, with every class of these bindings known."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Any",
        "",
        f"from {package}._index import REGISTRY",
        "from intacct_runtime import codec",
        "from intacct_runtime.model import Function, Model",
        "",
        '__all__ = ["dumps", "loads"]',
        "",
        "",
        "def loads(xml: bytes | str) -> Function[Any]:",
        '    """Read a function: its own element, or a `<function>` around it.',
        "",
        "    Raises `InvalidDocument` if it is no XML or no function that these bindings know.",
        '    """',
        "    return codec.loads(xml, REGISTRY)",
        "",
        "",
        "def dumps(function: Model, release: str | None = None) -> bytes:",
        '    """Write a function, or any model, as XML for an API release; by default the newest.',
        "",
        "    Raises `InvalidInput` if something is missing or does not fit.",
        '    """',
        "    return codec.dumps(function, release)",
    ]


def registry_module(api: Api) -> list[str]:
    """Return `_index.py` of a package."""
    refs = {function.name: function.model.ref for function in api.functions()}
    objects = {item.name.upper(): item.model.ref for item in api.objects()}
    return [
        HEADER.format(source="spec"),
        '"""Which class stands for which function and object name."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        "from intacct_runtime.registry import Registry",
        "",
        '__all__ = ["REGISTRY"]',
        "",
        "REGISTRY: Final = Registry(",
        "    functions={",
        *(f"        {literal(name)}: {literal(f'{ref.module}:{ref.name}')}," for name, ref in refs.items()),
        "    },",
        "    objects={",
        *(f"        {literal(name)}: {literal(f'{ref.module}:{ref.name}')}," for name, ref in sorted(objects.items())),
        "    },",
        ")",
    ]


def releases_module(api: Api) -> list[str]:
    """Return `intacct/_releases.py`."""
    return [
        HEADER.format(source="spec/releases.yaml"),
        '"""The API releases that these bindings can write for, oldest first."""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        '__all__ = ["NEWEST", "RELEASES"]',
        "",
        f"RELEASES: Final = ({''.join(f'{literal(name)}, ' for name in api.releases)})",
        f"NEWEST: Final = {literal(api.newest)}",
    ]
