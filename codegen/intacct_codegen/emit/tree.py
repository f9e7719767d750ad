"""The whole generated package: relative path → Python source, not formatted yet."""

from __future__ import annotations

from intacct_codegen.emit import index
from intacct_codegen.emit.context import Run
from intacct_codegen.emit.functions import function_module
from intacct_codegen.emit.objects import object_module
from intacct_codegen.emit.queries import query_module
from intacct_codegen.emit.structures import list_module, structure_module
from intacct_codegen.emit.values import values_module
from intacct_codegen.ir import Api, Function, ListStructure, Module, Object, Structure
from intacct_codegen.passes.validate import exports


def python_tree(api: Api) -> dict[str, str]:
    """Return every file of the package `intacct`."""
    run = Run.of(api)
    files: dict[str, list[str]] = {
        "intacct/__init__.py": index.top_package(api),
        "intacct/__init__.pyi": index.top_stub(api),
        "intacct/_codec.py": index.codec_module(),
        "intacct/_index.py": index.registry_module(api),
        "intacct/_query.py": query_module(),
        "intacct/_releases.py": index.releases_module(api),
        "intacct/_values.py": values_module(api),
        "intacct/errors.py": index.errors_module(api),
        "intacct/py.typed": [],
    }
    for application in api.applications:
        public = {
            module.name: () if isinstance(module.subject, ListStructure) else exports(module, run.stubs)
            for module in application.modules
        }
        folder = f"intacct/{application.name}"
        files[f"{folder}/__init__.py"] = index.application_package(application, public)
        files[f"{folder}/__init__.pyi"] = index.application_stub(application, public)
        for module in application.modules:
            files[f"{module.name.replace('.', '/')}.py"] = module_lines(run, module)
    return {path: "".join(f"{line}\n" for line in lines) for path, lines in sorted(files.items())}


def module_lines(run: Run, module: Module) -> list[str]:
    """Return the module of one spec document."""
    match module.subject:
        case Function():
            return function_module(run, module, module.subject)
        case Object():
            return object_module(run, module, module.subject)
        case Structure():
            return structure_module(run, module, module.subject)
        case ListStructure():
            return list_module(module, module.subject)
