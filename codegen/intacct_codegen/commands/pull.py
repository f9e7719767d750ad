"""`intacct-codegen pull`: ask a company what its objects look like."""

from __future__ import annotations

import argparse
import fnmatch
import sys
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from intacct_codegen.commands.options import add_spec, spec_folder
from intacct_codegen.importers.lookup import import_lookups, operation_of, read_definitions
from intacct_codegen.importers.problems import ImportFailed
from intacct_codegen.importers.tree import Tree
from intacct_codegen.overlay.folder import merged_names
from intacct_codegen.overlay.updating import OtherFolder, Updated, overlay_of, update
from intacct_codegen.problems import SpecError, suggestion
from intacct_codegen.pulling import reading
from intacct_codegen.pulling.state import ForeignReplies, Origin, Replies

if TYPE_CHECKING:
    from intacct import Client

STATE = ".pull"
DESCRIPTION = """\
Asks a company (or the sandbox) for the definition of every object and merges the answers into the spec: new standard
fields get `since` of the release, as with `import lookup`. With --overlay the spec stays as it is, and a folder gets
what this company adds: custom fields, user-defined dimensions, and objects of its own. `generate --overlay` makes a
package of it; two folders of definitions (--keep) are compared by `diff`.

Credentials come from the environment (INTACCT_*) or from a profile of ~/.intacct/credentials.ini, as with the client.
A pull that is interrupted keeps what it has received; the same command goes on from there.
"""
EPILOG = """\
examples:
  intacct-codegen pull --release 2025.R4 --profile acme --overlay acme
  intacct-codegen pull --release 2025.R4 --endpoint https://localhost:8443/ia/xml/xmlgw.phtml --ca-file ca.pem
  intacct-codegen pull --release 2025.R4 --overlay acme --only 'AP*' --keep definitions/acme
  intacct-codegen pull --release 2025.R4 --overlay acme --from definitions/acme --company ACME

exit status: 0 done; 1 stopped before anything was written, what was received is kept; 2 wrong usage or credentials
missing; 3 written, but some objects that the company lists could not be read; 130 interrupted.
"""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the command."""
    parser = subparsers.add_parser(
        "pull",
        help="ask a company for the definitions of its objects",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_spec(parser)
    parser.add_argument("--release", required=True, metavar="R", help="release that the company runs")
    parser.add_argument(
        "--overlay", type=Path, metavar="DIR", help="write what the company adds here, not into the spec"
    )
    parser.add_argument("--only", action="append", default=[], metavar="GLOB", help="only these objects (repeatable)")
    parser.add_argument(
        "--from", dest="from_", type=Path, metavar="PATH", help="ask nobody: make the overlay of definitions kept here"
    )
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the definitions as they came, for `diff`")
    parser.add_argument(
        "--state",
        type=Path,
        metavar="DIR",
        help=f"folder for what is received until the pull is complete (default: {STATE} in the overlay or spec folder)",
    )
    parser.add_argument(
        "--batch", type=_size, default=20, metavar="N", help="objects per request, 1 to 100 (default: 20)"
    )
    connection = parser.add_argument_group("connection")
    connection.add_argument("--profile", metavar="P", help="section of the credentials file")
    connection.add_argument("--company", metavar="ID", help="company to log in to")
    connection.add_argument("--user", metavar="ID", help="user to log in as; the password is never an option")
    connection.add_argument("--entity", metavar="ID", help="entity to log in to")
    connection.add_argument("--endpoint", metavar="URL", help="the gateway's https address")
    connection.add_argument("--ca-file", metavar="FILE", help="certificate authorities to trust, as the sandbox's")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Run the command."""
    spec = spec_folder(args)
    try:
        from intacct import Client
        from intacct_runtime.errors import CredentialsError, IntacctError, InvalidInput
    except ModuleNotFoundError as error:
        return _failed(f"pull needs the client ({error.name} is missing): pip install intacct", 2)
    try:
        tree = Tree(spec)
    except SpecError as error:
        return _failed(f"the spec has to be valid before anything is pulled:\n{error}", 1)
    if args.release not in tree.releases:
        fix = suggestion(args.release, tree.releases.names, "Releases are")
        return _failed(f"release {args.release} is not listed in {spec / 'releases.yaml'}. {fix}", 2)
    if args.from_ is not None:
        return _from_files(args, tree)
    folder: Path = args.state or (args.overlay or spec) / STATE
    try:
        with Client(**_options(args)) as client:
            return _Pull(args, tree, client, folder).run()
    except (CredentialsError, InvalidInput, ForeignReplies, OtherFolder, ImportFailed) as error:
        return _failed(str(error), 2)
    except SpecError as error:
        return _failed(str(error), 1)
    except IntacctError as error:
        return _failed(f"{error}\n{_kept(folder)}", 1)
    except OSError as error:
        return _failed(f"{error.filename}: {error.strerror}\n{_kept(folder)}", 1)
    except KeyboardInterrupt:
        return _failed(f"interrupted\n{_kept(folder)}", 130)


def _from_files(args: argparse.Namespace, tree: Tree) -> int:
    """Make an overlay of definitions that are there already."""
    if args.overlay is None or args.company is None:
        return _failed("--from needs --overlay DIR and --company ID; into the spec goes `import lookup`", 2)
    folder: Path = args.from_
    inside = [folder] if folder.is_file() else folder.glob("*")
    files = sorted(path for path in inside if path.suffix in (".xml", ".json"))
    try:
        found = [definition for path in files for definition in read_definitions(path)]
        chosen = [definition for definition in found if _chosen(definition.name, args.only)]
        if not chosen:
            return _failed(f"{folder} holds no definition that is asked for", 2)
        updated = update(
            args.overlay,
            tree,
            chosen,
            company=args.company,
            release=args.release,
            asked=[definition.name for definition in chosen] if args.only else None,
        )
    except (ImportFailed, OtherFolder) as error:
        return _failed(str(error), 2)
    except SpecError as error:
        return _failed(str(error), 1)
    _tell(args.overlay, args.company, updated)
    return 0


def _chosen(name: str, patterns: Sequence[str]) -> bool:
    return not patterns or any(fnmatch.fnmatchcase(name.upper(), pattern.upper()) for pattern in patterns)


def _size(text: str) -> int:
    size = int(text)
    if not 1 <= size <= 100:
        raise argparse.ArgumentTypeError(f"{size}; accepted: 1 to 100")
    return size


def _options(args: argparse.Namespace) -> dict[str, Any]:
    given = {
        "profile": args.profile,
        "company_id": args.company,
        "user_id": args.user,
        "entity_id": args.entity,
        "endpoint_url": args.endpoint,
        "ca_file": args.ca_file,
    }
    return {name: value for name, value in given.items() if value is not None}


def _failed(message: str, status: int) -> int:
    print(f"intacct-codegen: {message}", file=sys.stderr)
    return status


def _kept(folder: Path) -> str:
    count = len(list(folder.glob("*.xml"))) if folder.is_dir() else 0
    if not count:
        return "nothing was written"
    return f"nothing was written; {count} definitions are kept in {folder}: the same command goes on from there"


@dataclass
class _Pull:
    args: argparse.Namespace
    tree: Tree
    client: Client
    folder: Path

    def run(self) -> int:
        session = self.client.login()
        origin = Origin(self.args.release, session.company_id, session.endpoint_url)
        if self.args.overlay is not None:
            overlay_of(self.args.overlay, origin.company)
        keep = Replies.open(self.args.keep, origin) if self.args.keep is not None else None
        replies = self._begun(origin)
        wanted = self._wanted(replies.listed)
        if not wanted:
            replies.remove()
            return _failed("no object fits --only", 2)
        refusals = reading.read_definitions(self.client, replies, wanted, self.args.batch)
        self._write(replies, wanted, refusals)
        if keep is not None:
            keep.listed = replies.listed
            keep.take_over(replies.paths_of(wanted), whole=not self.args.only)
        replies.remove()
        return self._told(refusals)

    def _begun(self, origin: Origin) -> Replies:
        """Open the folder of replies, with the list of the company's objects."""
        from intacct_runtime.errors import FunctionError

        replies = Replies.open(self.folder, origin)
        if replies.listed:
            count = len(replies.names())
            print(
                f"going on with {self.folder}: {count} definitions were received before (remove it to begin anew)",
                file=sys.stderr,
            )
            return replies
        try:
            replies.begin(reading.listed_objects(self.client))
        except FunctionError as error:
            print(
                f"the company does not list its objects, so only those of the spec are asked: {error}", file=sys.stderr
            )
            replies.begin([])
        return replies

    def _wanted(self, listed: Sequence[str]) -> list[str]:
        known = [
            document.name
            for document in self.tree.of_kind("object")
            if "lookup" in {operation_of(entry) for entry in document.data.get("operations", ())}
        ]
        return [name for name in merged_names(listed, known) if _chosen(name, self.args.only)]

    def _write(self, replies: Replies, wanted: Sequence[str], refusals: reading.Refusals) -> None:
        origin = replies.origin
        paths = replies.paths_of(wanted)
        if self.args.overlay is None:
            self._write_spec(paths, origin, complete=not self.args.only and not refusals.listed)
            return
        updated = update(
            self.args.overlay,
            self.tree,
            (definition for path in paths for definition in read_definitions(path)),
            company=origin.company,
            release=origin.release,
            asked=wanted if self.args.only else None,
            refused=refusals.listed,
        )
        _tell(self.args.overlay, origin.company, updated)

    def _write_spec(self, paths: Iterable[Path], origin: Origin, *, complete: bool) -> None:
        before = deepcopy(self.tree.releases_document.data)
        paths, left = self._of_the_vendor(paths)
        report = import_lookups(self.tree, paths, origin.release)
        if not complete:
            # A release counts as looked up only when all of it was: what is new later is told by that.
            self.tree.releases_document.data = before
        if left:
            report.left_out.append(
                f"objects that are not in the spec, which may be this company's own: {', '.join(left)}. To draft one, "
                "list it under its application in applications.yaml"
            )
        report.source = f"company {origin.company}"
        for line in report.lines():
            print(line)
        print(f"{len(self.tree.write())} files written")

    def _of_the_vendor(self, paths: Iterable[Path]) -> tuple[list[Path], list[str]]:
        """Return the definitions of objects that the spec has or lists, and the names of the others."""
        known = {document.name.upper() for document in self.tree.of_kind("object")}
        known |= {name.upper() for name in self.tree.listed("object")}
        kept: list[Path] = []
        left: list[str] = []
        for path in paths:
            others = [definition.name for definition in read_definitions(path) if definition.name.upper() not in known]
            if others:
                left += others
            else:
                kept.append(path)
        return kept, left

    def _told(self, refusals: reading.Refusals) -> int:
        if refusals.absent:
            _list("not in this company", refusals.absent)
        if not refusals.listed:
            return 0
        _list("could not be read", [f"{name}: {reason}" for name, reason in refusals.listed.items()])
        return 3


def _tell(folder: Path, company: str, updated: Updated) -> None:
    _list("decided", updated.remarks)
    title = "standard fields that the spec does not have (pull without --overlay takes them in)"
    _list(title, updated.unknown_fields)
    print(
        f"{folder}: {updated.objects} objects with {updated.fields} fields of company {company}; "
        f"{len(updated.written)} files written, {len(updated.removed)} removed"
    )


def _list(title: str, entries: Iterable[str]) -> None:
    lines = list(_shortened(entries))
    if lines:
        print(f"{title}:", file=sys.stderr)
        for line in lines:
            print(f"  - {line}", file=sys.stderr)


def _shortened(entries: Iterable[str]) -> Iterator[str]:
    found = list(entries)
    yield from found[:40]
    if len(found) > 40:
        yield f"and {len(found) - 40} more"
