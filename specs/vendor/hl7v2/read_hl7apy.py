"""PyPI hl7apy (MIT): message structures with their groups, positions of fields and components, CM types.

Per release: `segments` and `datatypes` (id -> position -> `dict(type, name, table, min, max)`), `structures` (id ->
nodes), `tables` (code set -> (name, codes)). Its modules are dictionaries of literals; they are parsed, not run.
"""
import ast

from ..archive import Archive
from .nodes import group
from .releases import RELEASES
from .vocabulary import ANY, PSEUDO_SEGMENTS

MODULES = ("datatypes", "fields", "segments", "groups", "messages", "tables")
UNBOUNDED = -1


def read(path):
    archive = Archive(path)
    return {release: read_release(archive, release) for release in RELEASES}


def read_release(archive, release):
    # Its 2.7 is made from the schemas of 2.7.1 (OBR-13 is CWE, QBP_Q11 lacks its group); it serves both.
    folder = "v2_7" if release == "2.7.1" else "v" + release.replace(".", "_")
    data = {}
    for module in MODULES:
        name = f"hl7apy/{folder}/{module}.py"
        if name in archive.names:
            for statement in ast.parse(archive.read(name)).body:
                if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Dict):
                    data[statement.targets[0].id] = literal(statement.value)
    return dict(
        segments={segment: fields(body, data["FIELDS"])
                  for segment, body in data["SEGMENTS"].items() if segment not in PSEUDO_SEGMENTS},
        datatypes={type_id: components(body, data["DATATYPES"]) for type_id, body in data["DATATYPES_STRUCTS"].items()},
        structures={structure: tree(body[1], structure, data["GROUPS"])
                    for structure, body in data["MESSAGES"].items()},
        tables={code_set[len("HL7"):]: (body[0], body[1]) for code_set, body in data.get("TABLES", {}).items()},
    )


def literal(node):
    """Value of a literal; X['key'] is ('ref', 'X', 'key')."""
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, (ast.Tuple, ast.List)):
        return [literal(item) for item in node.elts]
    if isinstance(node, ast.Dict):
        return {literal(key): literal(value) for key, value in zip(node.keys, node.values)}
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -literal(node.operand)
    if isinstance(node, ast.Subscript):
        return ("ref", node.value.id, literal(node.slice))
    raise ValueError("not a literal: " + ast.dump(node)[:80])


def entries(sequence):
    """Entries (name, reference, (min, max), kind), however deep they are nested: ORO of 2.1 has one level too many.
    What is lost that way is filled from the other sources."""
    flat = []
    for entry in sequence:
        if isinstance(entry, list) and entry:
            if isinstance(entry[0], str):
                flat.append(entry)
            elif isinstance(entry[0], list):
                flat.extend(entries(entry))
    return flat


def position(entry):
    return int(entry[0].rsplit("_", 1)[1])


def most(count):
    return None if count == UNBOUNDED else count


def element(reference, cardinality):
    return dict(type=reference[2], name=reference[3], table=(reference[4] or "")[len("HL7"):] or None,
                min=cardinality[0], max=most(cardinality[1]))


def fields(body, definitions):
    if body and isinstance(body[0], str):
        body = body[1] if len(body) > 1 else []
    return {position(entry): element(definitions[entry[1][2]], entry[2]) for entry in entries(body)
            if len(entry) == 4 and entry[3] == "FIE" and isinstance(entry[1], tuple)}


def components(body, definitions):
    return {position(entry): element(definitions[entry[1][2]], entry[2]) for entry in entries(body)}


def tree(sequence, structure, groups):
    nodes = []
    for name, _reference, (low, high), kind in entries(sequence):
        if kind == "GRP":
            definition = groups[name]
            own = name[len(structure) + 1:] if name.upper().startswith(structure.upper() + "_") else name
            nodes.append(group(own.upper(), tree(definition[1], structure, groups),
                               "choice" if definition[0] == "choice" else "group", low, most(high)))
        else:
            own = ANY if name.upper() in PSEUDO_SEGMENTS else name
            nodes.append(dict(kind="seg", name=own, min=low, max=most(high)))
    return nodes
