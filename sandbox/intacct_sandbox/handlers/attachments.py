"""Attachments and their folders: kept with their files, and found by the records that name them."""

from __future__ import annotations

import base64
import binascii
from typing import Final

from intacct_sandbox.context import Context
from intacct_sandbox.errors import duplicate, invalid_reference, missing, refused
from intacct_sandbox.params import Params
from intacct_sandbox.replies import Key, Reply
from intacct_sandbox.store import Record
from intacct_sandbox.values import Fields, Value

from .registry import function

_USERS: Final = (
    "APBILL",
    "ARINVOICE",
    "VENDOR",
    "CUSTOMER",
    "EMPLOYEE",
    "PROJECT",
    "SODOCUMENT",
    "PODOCUMENT",
    "GLBATCH",
)


def _document(context: Context, key: str) -> Record:
    record = context.store.find("SUPDOC", SUPDOCID=key)
    if record is None or not context.visible(record):
        raise invalid_reference("Attachment", key)
    return record


def _folder(context: Context, name: str) -> Record:
    record = next(iter(context.store.having("SUPDOCFOLDER", "NAME", name)), None)
    if record is None:
        raise invalid_reference("Attachment folder", name)
    return record


def _files(fn: Params) -> list[Value]:
    """Return the files of a function; raise the failure of content that is no base64."""
    files: list[Value] = []
    for file in fn.items("attachments"):
        name, data = file.text("attachmentname"), file.text("attachmentdata")
        if not name:
            raise missing("attachmentname", "Attachment")
        try:
            base64.b64decode("".join(data.split()), validate=True)
        except binascii.Error:
            raise refused(f"The content of attachment '{name}' is not in base64.", "Encode the file.") from None
        files.append({"attachmentname": name, "attachmenttype": file.text("attachmenttype"), "attachmentdata": data})
    return files


def _stamped(context: Context, fields: Fields) -> Fields:
    return {"CREATIONDATE": context.today, "CREATEDBY": context.session.user_id, **fields}


@function("create_supdoc")
def create_supdoc(context: Context, fn: Params) -> Reply:
    """Keep an attachment with its files in a folder that exists."""
    key = fn.text("supdocid") or f"ATT-{context.store.next_number('SUPDOCID'):05}"
    if context.store.find("SUPDOC", SUPDOCID=key) is not None:
        raise duplicate("Attachment", key)
    if not fn.text("supdocfoldername"):
        raise missing("supdocfoldername", "Attachment")
    fields: Fields = {
        "SUPDOCID": key,
        "SUPDOCNAME": fn.text("supdocname") or key,
        "FOLDER": _folder(context, fn.text("supdocfoldername")).text("NAME"),
        "DESCRIPTION": fn.value("supdocdescription"),
        "#attachments": _files(fn),
    }
    context.create("SUPDOC", _stamped(context, fields))
    return Key(key)


@function("update_supdoc")
def update_supdoc(context: Context, fn: Params) -> Reply:
    """Change an attachment; files are added, and one of the same name and type takes the place of the old one."""
    record = _document(context, fn.text("supdocid"))
    changes: Fields = {}
    if fn.text("supdocname"):
        changes["SUPDOCNAME"] = fn.text("supdocname")
    if fn.text("supdocfoldername"):
        changes["FOLDER"] = _folder(context, fn.text("supdocfoldername")).text("NAME")
    if fn.has("supdocdescription"):
        changes["DESCRIPTION"] = fn.value("supdocdescription")
    added = _files(fn)
    if added:
        kept = record.fields.get("#attachments")
        files = {_name(file): file for file in [*(kept if isinstance(kept, list) else []), *added]}
        changes["#attachments"] = list(files.values())
    context.change(record, changes)
    return Key(record.text("SUPDOCID"))


def _name(file: Value) -> str:
    return f"{file.get('attachmentname')}.{file.get('attachmenttype')}" if isinstance(file, dict) else ""


@function("delete_supdoc")
def delete_supdoc(context: Context, fn: Params) -> Reply:
    """Delete an attachment that no record names."""
    record = _document(context, fn.attribute("key"))
    key = record.text("SUPDOCID")
    for kind in _USERS:
        user = next(iter(context.store.having(kind, "SUPDOCID", key)), None)
        if user is not None:
            label = context.type(kind).label
            raise refused(f"Attachment '{key}' is attached to {label} {context.object_key(user)}.", "Detach it first.")
    context.remove(record)
    return Key(key)


@function("create_supdocfolder")
def create_supdocfolder(context: Context, fn: Params) -> Reply:
    """Make a folder, at the top or within another one."""
    name, parent = fn.text("supdocfoldername"), fn.text("supdocparentfoldername")
    if not name:
        raise missing("supdocfoldername", "Attachment folder")
    if context.store.having("SUPDOCFOLDER", "NAME", name):
        raise duplicate("Attachment folder", name)
    fields: Fields = {
        "NAME": name,
        "DESCRIPTION": fn.value("supdocfolderdescription"),
        "PARENTFOLDER": _folder(context, parent).text("NAME") if parent else None,
        "STATUS": "active",
    }
    context.create("SUPDOCFOLDER", _stamped(context, fields))
    return Key(name)


@function("update_supdocfolder")
def update_supdocfolder(context: Context, fn: Params) -> Reply:
    """Change a folder's description or its place; a folder cannot come to lie within itself."""
    record = _folder(context, fn.text("supdocfoldername"))
    changes: Fields = {"LASTMODIFIED": f"{context.now:%m/%d/%Y %H:%M:%S}", "LASTMODIFIEDBY": context.session.user_id}
    if fn.has("supdocfolderdescription"):
        changes["DESCRIPTION"] = fn.value("supdocfolderdescription")
    if fn.has("supdocparentfoldername"):
        parent = fn.text("supdocparentfoldername")
        above = parent
        while above:
            if above == record.text("NAME"):
                raise refused(f"Folder '{above}' cannot lie within itself.")
            above = _folder(context, above).text("PARENTFOLDER")
        changes["PARENTFOLDER"] = parent or None
    context.change(record, changes)
    return Key(record.text("NAME"))


@function("delete_supdocfolder")
def delete_supdocfolder(context: Context, fn: Params) -> Reply:
    """Delete a folder in which nothing lies."""
    record = _folder(context, fn.attribute("key"))
    name = record.text("NAME")
    if context.store.find("SUPDOC", FOLDER=name) or context.store.find("SUPDOCFOLDER", PARENTFOLDER=name):
        raise refused(f"Folder '{name}' is not empty.", "Empty it first.")
    context.remove(record)
    return Key(name)
