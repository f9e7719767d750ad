"""`intacct-codegen stats`: how much of the API the spec holds."""

from __future__ import annotations

import argparse
import json
from collections import Counter

from intacct_codegen.commands.options import add_spec, spec_folder
from intacct_codegen.ir import Api, ListStructure, ModelKind, Object, Structure
from intacct_codegen.passes.fields import fields_of
from intacct_codegen.pipeline import at_release, load_api


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "stats",
        help="count functions, objects, fields and releases",
        description="Counts what the spec holds at its newest release, or at another one.",
        epilog="example: intacct-codegen stats --release 2018.R2 --json",
    )
    add_spec(parser)
    parser.add_argument("--release", metavar="R", help="count at this release (default: the newest)")
    parser.add_argument("--json", action="store_true", help="write one JSON object")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    counts = count(load_api(spec_folder(args)), args.release)
    if args.json:
        print(json.dumps(counts, indent=2))
        return 0
    for name, number in counts.items():
        print(f"{name.replace('_', ' '):<18} {number:>8,}" if isinstance(number, int) else f"{name:<18} {number:>8}")
    return 0


def count(api: Api, release: str | None = None) -> dict[str, int | str]:
    """Return what there is at a release, by default the newest."""
    at = at_release(api, release or api.newest)
    subjects = [module.subject for module in at.modules()]
    fields: Counter[ModelKind] = Counter()
    for module in at.modules():
        for model in module.models:
            fields[model.kind] += len(fields_of(at, model))
    return {
        "release": at.newest,
        "functions": len(list(at.functions())),
        "objects": len(list(at.objects())),
        "fields": sum(fields.values()),
        "object_fields": fields["object"],
        "structures": sum(isinstance(subject, Structure | ListStructure) for subject in subjects),
        "relationships": sum(len(subject.relationships) for subject in subjects if isinstance(subject, Object)),
        "releases": len(api.releases),
        "modules": len(subjects),
    }
