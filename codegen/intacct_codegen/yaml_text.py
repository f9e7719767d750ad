"""YAML without its surprises: one document, plain mappings and lists, no anchors, tags or scattered comments."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

from intacct_codegen.problems import Problem, SpecError

# Plain scalars that some YAML reader takes for a boolean, null, number, date or merge key.
SURPRISING = re.compile(
    r"(?:~|null|true|false|yes|no|on|off|y|n|<<|=|"
    r"[-+]?(?:0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*)|"
    r"[-+]?(?:[0-9][0-9_]*\.?[0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?|\.[0-9_]+)(?:e[-+]?[0-9]+)?|"
    r"[-+]?\.inf|\.nan|"
    r"[0-9]{4}-[0-9]{1,2}(?:-[0-9]{1,2}(?:[t \t].*)?)?)",
    re.IGNORECASE,
)
_SPECIAL = re.compile(r"(?:^|[\s\[{,:-])[&*!]|^%|^---|^\.\.\.", re.MULTILINE)
_COMMENT = re.compile(r"(?:^|\s)#", re.MULTILINE)
_HEADER = re.compile(r"(?:#[^\n]*\n|[ \t]*\n)*")


def header(text: str) -> str:
    """The comment lines at the top of a document."""
    found = _HEADER.match(text)
    lines = found.group().splitlines() if found else []
    return "".join(f"{line}\n" for line in lines if line.startswith("#"))


def compose(path: Path, text: str) -> yaml.Node:
    """The root node of a document."""
    problems: list[Problem] = []
    try:
        if _SPECIAL.search(text):
            problems += _special_problems(path, text)
        node = yaml.compose(text, Loader=yaml.CBaseLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        what = " ".join(part for part in (error.context, error.problem) if part)
        fix = "Correct the YAML at this place (often an unquoted special character or wrong indentation)."
        problems.append(Problem(path, line, column, f"this is no YAML: {what}", fix))
        raise SpecError(problems) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        fix = "Remove it or write it as an escape inside double quotes."
        raise SpecError(
            [Problem(path, line, 1, f"character {error.character!r} is not allowed in YAML", fix)]
        ) from None
    if node is None:
        raise SpecError([Problem(path, 1, 1, "the document is empty", "Write a document or remove the file.")])
    body = _HEADER.match(text)
    if _COMMENT.search(text, body.end() if body else 0):
        problems += _comment_problems(path, text, body.end() if body else 0)
    if problems:
        raise SpecError(problems)
    return node


def _special_problems(path: Path, text: str) -> list[Problem]:
    problems: list[Problem] = []
    starts = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        mark = event.start_mark
        assert mark is not None
        where = (path, mark.line + 1, mark.column + 1)
        if isinstance(event, yaml.AliasEvent):
            fix = "Write the content out again, or move it into a structure document of its own."
            problems.append(Problem(*where, f"alias *{event.anchor} is not allowed", fix))
        elif isinstance(event, yaml.NodeEvent) and event.anchor:
            problems.append(Problem(*where, f"anchor &{event.anchor} is not allowed", "Remove it."))
        elif isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)) and event.tag is not None:
            fix = "Remove the tag; types come from the key."
            problems.append(Problem(*where, f"tag {event.tag} is not allowed", fix))
        elif isinstance(event, yaml.DocumentStartEvent):
            starts += 1
            if event.explicit:
                problems.append(
                    Problem(*where, "document marker --- is not allowed", "Remove the line; a file holds one document.")
                )
        elif isinstance(event, yaml.DocumentEndEvent) and event.explicit:
            problems.append(Problem(*where, "document marker ... is not allowed", "Remove the line."))
    return problems


def _comment_problems(path: Path, text: str, begin: int) -> list[Problem]:
    scalars = [
        (event.start_mark.index, event.end_mark.index)
        for event in yaml.parse(text, Loader=yaml.CBaseLoader)
        if isinstance(event, yaml.ScalarEvent) and event.start_mark and event.end_mark
    ]
    problems: list[Problem] = []
    comment_line = 0
    for found in _COMMENT.finditer(text, begin):
        at = found.end() - 1
        line = text.count("\n", 0, at) + 1
        if line == comment_line or any(start <= at < end for start, end in scalars):
            continue
        comment_line = line
        column = at - (text.rfind("\n", 0, at) + 1) + 1
        fix = "Move it to a `notes:` entry, or to comment lines above the first key."
        problems.append(Problem(path, line, column, "a comment stands inside the document", fix))
    return problems
