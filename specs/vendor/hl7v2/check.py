"""Reads the files again and looks for what would break a reader: gaps, dangling names, cycles, and a few structures
that everybody knows."""
import json
import re

from .releases import RELEASES, order, since
from .vocabulary import ANY

FILES = ("segments", "datatypes", "structures", "events")
LABEL = re.compile(r"^(@any|[A-Z0-9][A-Z0-9_]*)(\|?)(?: (\?|\*|\+|\{\d+,\d*\}))?$")

# Structure -> (first release, last release, path of a segment -> first release that has it there; a later path of the
# same segment replaces the earlier one). A path may begin below the top.
KNOWN = {
    "ADT_A01": ("2.1", "2.8.2", {"PV1": "2.1", "INSURANCE/IN1": "2.2", "PROCEDURE/PR1": "2.3"}),
    "BAR_P01": ("2.1", "2.8.2", {"VISIT/PV1": "2.1", "VISIT/INSURANCE/IN1": "2.2"}),
    "DFT_P03": ("2.1", "2.8.2", {"FT1": "2.1", "FINANCIAL/FT1": "2.3"}),
    "MDM_T02": ("2.3", "2.8.2", {"TXA": "2.3", "OBX": "2.3", "OBSERVATION/OBX": "2.5"}),
    "MFN_M02": ("2.2", "2.8.2", {"MF_STAFF/STF": "2.3"}),
    "OML_O21": ("2.4", "2.8.2", {"ORDER_GENERAL/ORDER/OBSERVATION_REQUEST/OBR": "2.4",
                                 "ORDER/OBSERVATION_REQUEST/OBR": "2.5"}),
    "ORM_O01": ("2.1", "2.6", {"PATIENT/PID": "2.1", "ORDER/ORDER_DETAIL/ORDER_CHOICE/OBR": "2.1"}),
    "ORU_R01": ("2.1", "2.8.2", {"ORDER_OBSERVATION/OBSERVATION/OBX": "2.1"}),
    "RDE_O11": ("2.4", "2.8.2", {"PATIENT/PID": "2.4", "ORDER/RXE": "2.4"}),
    "SIU_S12": ("2.3", "2.8.2", {"PATIENT/PID": "2.3", "RESOURCES/SERVICE/AIS": "2.3"}),
    "VXU_V04": ("2.3", "2.8.2", {"ORDER/RXA": "2.3", "ORDER/OBSERVATION/OBX": "2.3"}),
}


def problems(out):
    """What is wrong with the files below `out`, one line each."""
    code_sets = load(out / "tables.json")
    found = []
    for release in RELEASES:
        files = {name: load(out / release / f"{name}.json") for name in FILES}
        checked = [
            *definitions(files["segments"], "fields", files["datatypes"], code_sets),
            *definitions(files["datatypes"], "components", files["datatypes"], code_sets),
            *cycles(files["datatypes"]),
            *structures(files["structures"], files["segments"]),
            *known(release, files["structures"]),
            *events(files["events"], files["structures"]),
        ]
        found += [f"{release} {problem}" for problem in checked]
    return found


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def definitions(bodies, members, datatypes, code_sets):
    for name, body in bodies.items():
        if not body["name"]:
            yield f"{name}: no name"
        if not body.get("primitive") and not body[members]:
            yield f"{name}: nothing in it"
        for index, row in enumerate(body.get(members, [])):
            where = f"{name} {index + 1}"
            if row["pos"] != index + 1:
                yield f"{where}: position {row['pos']}"
            if not row["name"]:
                yield f"{where}: no name"
            if row.get("opt", "O") not in tuple("ROCBWX"):
                yield f"{where}: opt {row['opt']}"
            if "type" not in row and row.get("opt") not in ("W", "X"):
                yield f"{where}: no type"
            if "type" in row and row["type"] not in datatypes:
                yield f"{where}: type {row['type']}"
            if "table" in row and row["table"] not in code_sets:
                yield f"{where}: code set {row['table']}"


def cycles(datatypes):
    def descend(type_id, above):
        if type_id in above:
            yield f"{type_id}: holds itself, by {above}"
            return
        for row in datatypes.get(type_id, {}).get("components", []):
            if "type" in row:
                yield from descend(row["type"], above + (type_id,))
    for type_id in datatypes:
        yield from descend(type_id, ())


def structures(bodies, segments):
    for name, items in bodies.items():
        if not isinstance(items[0], str) or not items[0].startswith("MSH"):
            yield f"{name}: does not begin with MSH"
        if sum(label.split()[0] == "MSH" for label, _members in walk(items)) > 1:
            yield f"{name}: more than one message"
        for label, members in walk(items):
            match = LABEL.match(label)
            if not match:
                yield f"{name}: label {label!r}"
            elif members is None and match.group(1) != ANY and match.group(1) not in segments:
                yield f"{name}: no segment {match.group(1)}"
            elif members is not None and not members:
                yield f"{name}: group {match.group(1)} is empty"
            elif match.group(2) and len(members) < 2:
                yield f"{name}: choice {match.group(1)} of one"


def walk(items):
    """(label, members) of every node; a segment has none."""
    for node in items:
        label, members = (node, None) if isinstance(node, str) else next(iter(node.items()))
        yield label, members
        yield from walk(members or [])


def paths(items, above=""):
    for node in items:
        label, members = (node, None) if isinstance(node, str) else next(iter(node.items()))
        path = above + LABEL.match(label).group(1)
        yield path
        yield from paths(members or [], path + "/")


def known(release, bodies):
    for name, (first, last, wanted) in KNOWN.items():
        exists = order(first) <= order(release) <= order(last)
        if exists != (name in bodies):
            yield f"{name}: {'missing' if exists else 'unexpected'}"
        elif exists:
            there = ["/" + path for path in paths(bodies[name])]
            expected = {path.rsplit("/", 1)[-1]: path for path, start in wanted.items() if release in since(start)}
            for path in expected.values():
                if not any(one.endswith("/" + path) for one in there):
                    yield f"{name}: no {path}"


def events(codes, bodies):
    used = set()
    for code, by_event in codes.items():
        for event, structure in by_event.items():
            used.add(structure)
            if structure not in bodies:
                yield f"{code}^{event}: no structure {structure}"
    for structure in sorted(set(bodies) - used):
        yield f"{structure}: no event"
