"""PyPI hl7types (MIT): names, usage, repetition, item numbers and code sets of fields, types of components, and which
trigger events share a structure. The one source with 2.7.1 by itself.

Per release: `segments` and `datatypes` (id -> position -> `dict(type, name, min, max, usage, item, table, len)`),
`titles` (id -> title), `aliases` (message class -> the class whose structure it has). Its modules are classes with
annotated fields and docstrings; they are parsed, not run.
"""
import ast
import re

from ..archive import Archive
from ..text import clean
from .releases import RELEASES
from .vocabulary import NO_CODE_SET, PSEUDO_SEGMENTS


def read(path):
    archive = Archive(path)
    return {release: read_release(archive, "hl7types/hl7/v%s/" % release.replace(".", "_")) for release in RELEASES}


def read_release(archive, folder):
    release = dict(segments={}, datatypes={}, titles={}, aliases={})
    for kind in ("segments", "datatypes"):
        for definition in classes(archive, folder + kind + "/"):
            doc = ast.get_docstring(definition) or ""
            title = re.sub(r"\s*\(S[^()]*\)\.?\s*$", "", doc.split("\n")[0])  # without `(S...)`
            release["titles"][definition.name] = clean(title.rstrip("."))
            if kind == "datatypes" or definition.name.upper() not in PSEUDO_SEGMENTS:
                release[kind][definition.name] = elements(definition, doc, kind)
    for definition in classes(archive, folder + "messages/"):
        base = ast.unparse(definition.bases[0])
        if base != "HL7Model":
            release["aliases"][definition.name] = base
    return release


def classes(archive, folder):
    for name in archive.names:
        if name.startswith(folder) and name.endswith(".py") and not name.endswith("__init__.py"):
            for statement in ast.parse(archive.read(name)).body:
                if isinstance(statement, ast.ClassDef):
                    yield statement


def elements(definition, doc, kind):
    """Fields or components of a class, by position."""
    lines = {int(match.group(1)): match.group(2)
             for match in re.finditer(r"^\s*%s\.(\d+)\s+(.*)$" % re.escape(definition.name), doc, re.M)}
    found = {}
    for statement in definition.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.value, ast.Call):
            arguments = {keyword.arg: keyword.value for keyword in statement.value.keywords}
            alias = string(arguments.get("serialization_alias"))
            if alias:
                position = int(alias.rsplit(".", 1)[1])
                found[position] = element(statement, arguments, lines.get(position, ""), kind)
    return found


def element(statement, arguments, line, kind):
    annotation = ast.unparse(statement.annotation)
    name = clean(string(arguments.get("title")))
    description = string(arguments.get("description")) or ""
    table = number(r"Table (?:HL7)?(\d{4})", description)
    item = number(r"Item #0*(\d+)", description)
    length = number(r"LEN:(\d+)", description)
    size = arguments.get("max_length")
    return dict(
        type=type_in(clean(line), name), name=name,
        min=0 if annotation.startswith("Optional") else 1, max=None if "List[" in annotation else 1,
        usage=description.split(" |")[0] if kind == "segments" else None,
        item=int(item) if item else None, table=table if table != NO_CODE_SET else None,
        len=int(length) if length else size.value if isinstance(size, ast.Constant) else None,
    )


def type_in(line, name):
    """The type in the docstring's line: `... - Name (TYPE) ...`."""
    start = line.find("- " + name)
    match = re.match(r"\s*\((\S+)\)", line[start + 2 + len(name):]) if start >= 0 else None
    return match.group(1) if match else None


def string(node):
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def number(pattern, text):
    match = re.search(pattern, text)
    return match.group(1) if match else None
