"""Merges the content models of one release into documents that hold all releases.

The known and the new model are aligned part by part. What both have stays as it is, with everything that people wrote.
What only the new one has is added with `since`, what only the known one has gets `until`, and what changed is an end
and a beginning, the curated facts going along. An entry is never overwritten.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from intacct_codegen.importers.lives import Lives, Scope
from intacct_codegen.importers.report import Report
from intacct_codegen.importers.shapes import (
    CURATED,
    Part,
    elements,
    group_key,
    is_inline,
    is_part,
    members,
    normal,
    occurs,
    plain,
    projected,
    signature,
    value_of,
)


@dataclass
class ContentMerge:
    """Merges into one document."""

    lives: Lives
    report: Report
    document: str
    root: Part

    def merge(self, target: Part, found: Part, scope: Scope) -> None:
        """Make a document, or an inline structure, say in the imported release what the snapshot says."""
        attributes = self._entries(target.get("attributes", []), found.get("attributes", []), scope)
        _put(target, "attributes", attributes)
        self._content(target, found.get("content"), scope)
        _put(target, "body", self._parts(target.get("body", []), found.get("body", []), scope, ordered=True))

    # Attributes, enumerated values and text content: order means nothing

    def _entries(self, known: list[Part], found: list[Part], scope: Scope) -> list[Part]:
        result = list(known)
        matched: list[Part] = []
        for entry in found:
            same = [old for old in known if signature(old) == signature(entry)]
            match = self._match(same, scope)
            if match is not None:
                self._keep(match, scope, f"@{entry['name']}")
                self._values(match, entry, self.lives.within(match, scope))
                matched.append(match)
                continue
            fresh = self._fresh(entry, scope, next((old for old in known if old["name"] == entry["name"]), None))
            result.append(fresh)
            self._say_new(fresh, f"@{entry['name']}")
        rest = [self._end(old, scope, f"@{old['name']}") for old in known if not _is_in(old, matched)]
        return result + [entry for entry in rest if entry is not None]

    def _content(self, target: Part, found: Part | None, scope: Scope) -> None:
        known: Part | None = target.get("content")
        if known is None:
            if found is not None:
                target["content"] = deepcopy(found)
                self.lives.begin(target["content"], scope)
                self._say_new(target["content"], "text content")
        elif found is None:
            rest = self._end(known, scope, "text content")
            if rest is not None:
                self.report.undecided.append(f"{self.document}: text content is gone in {self.lives.release} alone")
        elif signature({"name": "", **known}) != signature({"name": "", **found}):
            self.report.undecided.append(f"{self.document}: text content changed in {self.lives.release}")
        elif self.lives.present(known) or self.lives.can_extend(known, scope):
            self._keep(known, scope, "text content")
            self._values(known, found, self.lives.within(known, scope))
        else:
            self.report.undecided.append(f"{self.document}: text content is back in {self.lives.release}")

    def _values(self, known: Part, found: Part, scope: Scope) -> None:
        rule: Any = known.get("schema")
        other: Any = found.get("schema")
        if not is_part(rule) or not is_part(other) or "values" not in other:
            return
        entries: list[str | Part] = rule["values"]
        result: list[str | Part] = []
        there = {value_of(entry) for entry in other["values"]}
        where = f"{known.get('name') or known.get('element') or 'text content'} ="
        for entry in entries:
            life: Part = {"value": entry} if isinstance(entry, str) else entry
            value = life["value"]
            if value in there and (self.lives.present(life) or self.lives.can_extend(life, scope)):
                self._keep(life, scope, f"{where} {value}")
                there.discard(value)
                rest = None
            else:
                rest = self._end(life, scope, f"{where} {value}")
            result += [value if set(part) == {"value"} else part for part in (life, rest) if part is not None]
        for value in [value_of(entry) for entry in other["values"]]:
            if value in there:
                fresh: Part = {"value": value}
                self.lives.begin(fresh, scope)
                self._say_new(fresh, f"{where} {value}")
                result.append(value if set(fresh) == {"value"} else fresh)
        if result != entries:
            rule["values"] = result

    # Content models

    def _parts(self, known: list[Part], found: list[Part], scope: Scope, *, ordered: bool) -> list[Part]:
        pairs = self._align(known, found, scope) if ordered else self._pair(known, found, scope)
        for old_place, new_place in pairs:
            self._merge_pair(known[old_place], found[new_place], scope)
        if not ordered:
            return self._any_order(known, found, {new: known[old] for old, new in pairs}, scope)
        result: list[Part] = []
        next_known = next_found = 0
        for old_place, new_place in [*pairs, (len(known), len(found))]:
            ending, fresh = known[next_known:old_place], found[next_found:new_place]
            result += self._gap(ending, fresh, known, scope)
            result += known[old_place : old_place + 1]
            next_known, next_found = old_place + 1, new_place + 1
        return result

    def _any_order(self, known: list[Part], found: list[Part], same: dict[int, Part], scope: Scope) -> list[Part]:
        """Alternatives keep their places; a new one follows the one it follows in the snapshot."""
        result: list[Part] = []
        begun = {place: self._begin(part, known, scope) for place, part in enumerate(found) if place not in same}
        for old in known:
            result.append(old)
            if not any(old is kept for kept in same.values()):
                rest = self._end(old, scope, _name(old))
                result += [rest] if rest is not None else []
        before: Part | None = None
        for place in range(len(found)):
            if place in begun:
                anchor = self._last_like(result, begun[place]) or before
                at = next((n + 1 for n, part in enumerate(result) if part is anchor), 0)
                result.insert(at, begun[place])
            before = begun.get(place) or same[place]
        return result

    @staticmethod
    def _last_like(parts: list[Part], part: Part) -> Part | None:
        name = part.get("element")
        return next((old for old in reversed(parts) if name and old.get("element") == name), None)

    def _gap(self, ending: list[Part], fresh: list[Part], known: list[Part], scope: Scope) -> list[Part]:
        """What stands between two parts that both models have: entries that end here, and new ones."""
        begun = [self._begin(part, [*ending, *known], scope) for part in fresh]
        kept: list[Part] = []
        for old in ending:
            rest = self._end(old, scope, _name(old))
            kept.append(old)
            if rest is not None:
                kept.append(rest)
        places = self._places(kept, begun)
        result: list[Part] = []
        for place in range(len(kept) + 1):
            result += [part for part, at in zip(begun, places, strict=True) if at == place]
            result += kept[place : place + 1]
        return result

    def _places(self, kept: list[Part], begun: list[Part]) -> list[int]:
        """Before which kept part each new one goes: beside its namesake where there is one, both orders as they are."""
        wanted: list[int | None] = []
        for part in begun:
            same = [n for n, old in enumerate(kept) if "element" in part and old.get("element") == part["element"]]
            older = [n for n in same if self.lives.is_older(kept[n])]
            wanted.append(older[-1] + 1 if older else same[0] if same else None)
        first = bool(kept) and not any(self.lives.is_older(old) for old in kept) and any("since" in old for old in kept)
        places: list[int] = []
        least = 0
        for number, place in enumerate(wanted):
            following = next((later for later in wanted[number:] if later is not None), 0 if first else len(kept))
            least = max(least, following if place is None else place)
            places.append(least)
        return places

    def _align(self, known: list[Part], found: list[Part], scope: Scope) -> list[tuple[int, int]]:
        """Pairs of parts that are the same, in the order of both models, of greatest total likeness."""
        rows, columns = len(known), len(found)
        score = [[self._likeness(old, new, scope) for new in found] for old in known]
        best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
        for row in range(rows - 1, -1, -1):
            for column in range(columns - 1, -1, -1):
                take = score[row][column] + best[row + 1][column + 1] if score[row][column] else 0.0
                best[row][column] = max(take, best[row + 1][column], best[row][column + 1])
        pairs: list[tuple[int, int]] = []
        row = column = 0
        while row < rows and column < columns:
            if score[row][column] and best[row][column] == score[row][column] + best[row + 1][column + 1]:
                pairs.append((row, column))
                row, column = row + 1, column + 1
            elif best[row][column] == best[row + 1][column]:
                row += 1
            else:
                column += 1
        return pairs

    def _pair(self, known: list[Part], found: list[Part], scope: Scope) -> list[tuple[int, int]]:
        """Pairs of parts that are the same, whatever their order."""
        scored = [
            (-self._likeness(old, new, scope), row, column)
            for row, old in enumerate(known)
            for column, new in enumerate(found)
        ]
        pairs: list[tuple[int, int]] = []
        rows: set[int] = set()
        columns: set[int] = set()
        for likeness, row, column in sorted(scored):
            if likeness and row not in rows and column not in columns:
                rows.add(row)
                columns.add(column)
                pairs.append((row, column))
        return sorted(pairs)

    def _likeness(self, old: Part, new: Part, scope: Scope) -> float:
        """How much a known part is the new one; zero when it cannot be."""
        if old.get("unlisted"):
            return 0
        there = self.lives.present(old)
        if not there and not self.lives.can_extend(old, scope):
            return 0
        key = group_key(old)
        if key is None:
            if group_key(new) or signature(old) != signature(new):
                return 0
            return 4.5 if there else 4
        if key != group_key(new) or occurs(old) != occurs(new):
            return 0
        names = {_name(part) for part in _leaves([old])}
        common = sum(_name(part) in names for part in _leaves([new]))
        if not common:
            return 0
        same = there and _plain_group(self._seen(old)) == _plain_group(new)
        return 2 * common + (0.5 if there else 0) + (2 if same else 0)

    def _seen(self, part: Part) -> Part:
        body = projected({"body": [part]}, self.lives.releases, self.lives.release)["body"]
        found: Part = body[0]
        return found

    def _merge_pair(self, old: Part, new: Part, scope: Scope) -> None:
        self._keep(old, scope, _name(old))
        inner = self.lives.within(old, scope)
        key = group_key(old)
        if key is not None:
            old[key] = self._parts(old[key], new[key], inner, ordered=key == "sequence")
        elif is_inline(old):
            self.merge(old, new, inner)
        else:
            self._values(old, new, inner)

    # Single entries

    def _match(self, same: Sequence[Part], scope: Scope) -> Part | None:
        there = [old for old in same if self.lives.present(old)]
        near = [old for old in same if self.lives.can_extend(old, scope)]
        return next(iter([*there, *near]), None)

    def _keep(self, entry: Part, scope: Scope, name: str) -> None:
        if not self.lives.present(entry):
            self.lives.extend(entry, scope)
            self.report.change(self.document, "extended", f"{name}{_life(entry)}")
        self.lives.narrow(entry, there=True)

    def _end(self, entry: Part, scope: Scope, name: str) -> Part | None:
        """End an entry that the snapshot lacks; what comes back of it later is returned."""
        if entry.get("unlisted"):
            return None
        if not self.lives.present(entry):
            self.lives.narrow(entry, there=False)
            return None
        if not any(self.lives.proof(entry, scope)):
            self.report.undecided.append(
                f"{self.document}: {name} stands in the spec but not in the schema of {self.lives.release}, and no "
                "other imported schema has it; remove it, give it `until`, or mark it `unlisted: true`"
            )
            return None
        rest = self.lives.cut(entry, scope)
        self.report.change(self.document, "ended", f"{name}{_life(entry)}")
        return rest

    def _begin(self, part: Part, near: list[Part], scope: Scope) -> Part:
        """A new part, with what is known about its like."""
        key = group_key(part)
        if key is not None:
            fresh: Part = {key: [self._inherit_deep(member, near) for member in part[key]]}
            if occurs(part) != "1":
                fresh["occurs"] = part["occurs"]
            self.lives.begin(fresh, scope)
            self._say_new(fresh, _name(fresh))
            return fresh
        fresh = self._fresh(part, scope, self._like(part, near))
        self._say_new(fresh, _name(fresh))
        return fresh

    def _inherit_deep(self, part: Part, near: list[Part]) -> Part:
        key = group_key(part)
        if key is not None:
            return {**part, key: [self._inherit_deep(member, near) for member in part[key]]}
        return inherited(part, self._like(part, near))

    def _like(self, part: Part, near: list[Part]) -> Part | None:
        """The known element of the same name that is nearest."""
        name = part.get("element")
        if name is None:
            return None
        for place in (near, self.root.get("body", [])):
            for old in elements(place, inside=True):
                if old["element"] == name:
                    return old
        return None

    def _fresh(self, entry: Part, scope: Scope, like: Part | None) -> Part:
        fresh = inherited(entry, like)
        self.lives.begin(fresh, scope)
        return fresh

    def _say_new(self, entry: Part, name: str) -> None:
        self.report.change(self.document, "added", f"{name}{_life(entry)}")


def inherited(entry: Part, like: Part | None) -> Part:
    """A new entry with the curated facts of the one it follows."""
    fresh = deepcopy(entry)
    if like is None:
        return fresh
    for key in CURATED:
        if key in like:
            fresh.setdefault(key, deepcopy(like[key]))
    if is_inline(fresh):
        if is_inline(like) and "class" in like:
            fresh["class"] = like["class"]
        known = {old["element"]: old for old in elements(like.get("body", ()), inside=True)}
        for part in elements(fresh.get("body", ())):
            facts = inherited(part, known.get(part["element"]))
            part.update(facts)
    elif fresh.get("type") == "text" and "type" in like and like.get("form") != "split":
        fresh["type"] = like["type"]
        if "form" in like:
            fresh["form"] = like["form"]
    return fresh


def says_the_same(document: Part, found: Part, lives: Lives) -> bool:
    """Whether a document says in the imported release what its snapshot says."""
    return plain(projected(document, lives.releases, lives.release)) == plain(found)


def _plain_group(part: Part) -> Part:
    return plain({"body": normal([part])})


def _leaves(parts: list[Part]) -> list[Part]:
    found: list[Part] = []
    for part in parts:
        found += _leaves(members(part)) if group_key(part) else [part]
    return found


def _name(part: Part) -> str:
    key = group_key(part)
    if key is None:
        return part.get("element") or "any element"
    names = [_name(leaf) for leaf in _leaves([part])]
    shown = ", ".join(names[:3]) + (", ..." if len(names) > 3 else "")
    return f"{key} of {shown}"


def _life(entry: Part) -> str:
    return "".join(f" {key} {entry[key]}" for key in ("since", "until") if key in entry)


def _put(target: Part, key: str, entries: list[Part]) -> None:
    if entries:
        target[key] = entries
    else:
        target.pop(key, None)


def _is_in(entry: Part, entries: list[Part]) -> bool:
    return any(entry is other for other in entries)
