"""The changes between two sources, each with the release that brought it as far as that can be known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from intacct_codegen.diff.compare import compare
from intacct_codegen.diff.directions import Directions
from intacct_codegen.diff.documents import SpecDocuments
from intacct_codegen.diff.picture import Key, Origin, Picture
from intacct_codegen.diff.rule import Change, changes_of
from intacct_codegen.diff.sources import Source
from intacct_codegen.releases import Releases


@dataclass(frozen=True, slots=True)
class Dated:
    """A change with its time."""

    change: Change
    release: str = ""
    """The release that brought it; of specs as a whole, the newest that it concerns. Empty when it has none."""
    span: str = ""
    """Of specs as a whole: the releases that it concerns, unless that is all of them."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between two sources."""

    old: Picture
    new: Picture
    changes: tuple[Dated, ...]
    directions: Directions
    order: tuple[str, ...] = ()
    """Releases, oldest first."""
    silent: tuple[str, ...] = ()
    """Documents that were edited without a change of meaning."""


def compare_sources(old: Source, new: Source) -> Comparison:
    """Return all that differs between two sources."""
    if old.spec is not None and new.spec is not None and old.release is None and new.release is None:
        return _over_all_releases(old, old.spec, new, new.spec)
    before, after = _alike(old, new)
    directions = Directions(before, after)
    found = changes_of(compare(before, after, directions))
    dates: Mapping[str, str] = {}
    order: tuple[str, ...] = ()
    if old.spec is not None and old.spec is new.spec:
        order = old.spec.order.names
        dates = _dates(old.spec, old, new, found, directions)
    fallback = new.release or ""
    dated = tuple(Dated(change, dates.get(change.fingerprint, fallback)) for change in found)
    return Comparison(before, after, dated, directions, order)


def _alike(old: Source, new: Source) -> tuple[Picture, Picture]:
    """Both pictures; of a spec beside a schema, only what a schema lists."""
    pictures = old.picture(), new.picture()
    if not {Origin.SCHEMA, Origin.DTD} & {picture.origin for picture in pictures}:
        return pictures
    return _listed(old, pictures[0]), _listed(new, pictures[1])


def _listed(source: Source, picture: Picture) -> Picture:
    if source.spec is None:
        return picture
    picture = source.spec.picture(source.release or source.spec.order.newest, unlisted=False)
    return replace(picture, title=source.title)


def _dates(
    spec: SpecDocuments, old: Source, new: Source, changes: Iterable[Change], directions: Directions
) -> dict[str, str]:
    """Return when each change came, by fingerprint: the last step from release to release that shows it."""
    subjects = {change.difference.subject.key for change in changes}
    found = {change.fingerprint: change.difference.subject.name for change in changes if _is_of_release(change)}
    keys = [key for key in subjects if key in spec.documents]
    first, last = (spec.order.index(side.release or spec.order.newest) for side in (old, new))
    cuts = {cut for key in keys for cut in spec.cuts(key)}
    steps = [number for number in range(min(first, last), max(first, last)) if number + 1 in cuts]
    for number in steps if first < last else reversed(steps):
        older, newer = (spec.picture(name) for name in spec.order.names[number : number + 2])
        before, after = (older, newer) if first < last else (newer, older)
        for change in changes_of(compare(before, after, directions, keys)):
            found[change.fingerprint] = newer.title
    return found


def _is_of_release(change: Change) -> bool:
    return change.difference.subject.kind == "release"


def _over_all_releases(old: Source, before: SpecDocuments, new: Source, after: SpecDocuments) -> Comparison:
    """Compare two specs in every release in which either of them says something else than in the one before."""
    names = {*before.documents, *after.documents}
    keys = sorted(key for key in names if before.documents.get(key) != after.documents.get(key))
    pictures = old.picture(), new.picture()
    directions = Directions(*pictures)
    order = after.order if len(after.order.names) >= len(before.order.names) else before.order
    starts = sorted({0, *_starts(before, order, keys), *_starts(after, order, keys)})
    found: dict[str, tuple[Change, list[int]]] = {}
    for number, start in enumerate(starts):
        one, other = (spec.picture(_release_of(spec, order, start)) for spec in (before, after))
        for change in changes_of(compare(one, other, directions, keys)):
            if not _is_of_release(change):
                found.setdefault(change.fingerprint, (change, []))[1].append(number)
    told = changes_of(compare(*pictures, directions, ()))
    dated = [Dated(change, change.difference.subject.name) for change in told]
    for change, numbers in found.values():
        dated.append(Dated(change, _last(order, starts, numbers), _span(order, starts, numbers)))
    loud = {entry.change.difference.subject.key for entry in dated}
    silent = tuple(name for kind, name in keys if (kind, name) not in loud)
    return Comparison(*pictures, tuple(dated), directions, order.names, silent)


def _starts(spec: SpecDocuments, order: Releases, keys: Iterable[Key]) -> Iterator[int]:
    """Places in an order of releases from which on a spec says something else about some subjects."""
    for key in keys:
        if key in spec.documents:
            for cut in spec.cuts(key):
                if cut < len(spec.order.names) and spec.order.names[cut] in order:
                    yield order.index(spec.order.names[cut])


def _release_of(spec: SpecDocuments, order: Releases, place: int) -> str:
    """The release of a spec that counts for a place in an order with more releases."""
    known = [name for name in order.names[: place + 1] if name in spec.order]
    return known[-1] if known else spec.order.names[0]


def _last(order: Releases, starts: list[int], numbers: list[int]) -> str:
    """The newest release that some of the stretches between starts hold."""
    following = numbers[-1] + 1
    return order.names[starts[following] - 1] if following < len(starts) else order.newest


def _span(order: Releases, starts: list[int], numbers: list[int]) -> str:
    """Say which releases some of the stretches between starts are."""
    if len(numbers) == len(starts):
        return ""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(_run(order, starts, run) for run in runs)


def _run(order: Releases, starts: list[int], run: list[int]) -> str:
    first, last = order.names[starts[run[0]]], _last(order, starts, run)
    if last == order.newest:
        return f"from {first} on"
    return f"up to {last}" if run[0] == 0 else first if first == last else f"{first} to {last}"
