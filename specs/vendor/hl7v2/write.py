"""The files: JSON with one fact a line, sorted keys, defaults left out, so that a new release is a readable diff."""
import json

from .. import lock
from ..lines import listed, save
from .nodes import suffix
from .releases import RELEASES, order

FORMAT = 1


def write(built, sources, out):
    for release in RELEASES:
        folder = out / release
        save(folder / "segments.json", definitions(built.segments[release], "fields"))
        save(folder / "datatypes.json", definitions(built.datatypes[release], "components"))
        save(folder / "structures.json", structures(built.structures[release]))
        save(folder / "events.json", events(built.events[release]))
    save(out / "tables.json", code_sets(built.code_sets))
    manifest = dict(format=FORMAT, versions=RELEASES, sources=lock.published(sources),
                    counts={release: counts(built, release) for release in RELEASES}, notes=built.notes)
    save(out / "manifest.json", [json.dumps(manifest, indent=1, ensure_ascii=False)])


def spaced(value):
    return json.dumps(value, ensure_ascii=False)


def entry(name, head, members, brackets, pad="  "):
    """`"NAME": {head, "members": [`, the rows, `]}`."""
    key, rows = members
    inner = spaced(head)[1:-1] + ", " if head else ""
    return [f"{pad}{spaced(name)}: {{{inner}{spaced(key)}: {brackets[0]}", *listed(rows), f"{pad}{brackets[1]}}}"]


def definitions(bodies, members):
    """Segments with fields, or data types with components."""
    entries = []
    for name, body in sorted(bodies.items()):
        head = {key: body[key] for key in ("name", "primitive", "variadic", "withdrawn") if body.get(key)}
        if body.get("primitive"):
            entries.append(f"  {spaced(name)}: {spaced(head)}")
        else:
            rows = ["    " + element(row, members) for row in body[members]]
            entries.append(entry(name, head, (members, rows), "[]"))
    return ["{", *listed(entries), "}"]


def element(row, members):
    said = {"pos": row["pos"], "name": row["name"]}
    if row.get("type"):
        said["type"] = row["type"]
    if row.get("opt", "O") != "O":
        said["opt"] = row["opt"]
    if members == "fields" and row.get("max") != 1:
        said["max"] = "*" if row["max"] is None else row["max"]
    said.update({key: row[key] for key in ("len", "table", "item") if row.get(key) is not None})
    return spaced(said)


def structures(bodies):
    entries = [[f"  {spaced(name)}: [", *nodes(items, "    "), "  ]"] for name, items in sorted(bodies.items())]
    return ["{", *listed(entries), "}"]


def nodes(items, pad):
    entries = []
    for node in items:
        label = spaced(node["name"] + ("|" if node["kind"] == "choice" else "") + suffix(node))
        if node["kind"] == "seg":
            entries.append(pad + label)
        else:
            entries.append([f"{pad}{{{label}: [", *nodes(node["items"], pad + "  "), pad + "]}"])
    return listed(entries)


def events(codes):
    return ["{", *listed(f"  {spaced(code)}: {spaced(dict(sorted(by_event.items())))}"
                         for code, by_event in sorted(codes.items())), "}"]


def code_sets(bodies):
    entries = []
    for name, body in sorted(bodies.items()):
        head = {key: body[key] for key in ("name", "kind", "since", "oid") if body.get(key)}
        if body["codes"]:
            rows = [f"    {spaced(code)}: {spaced(trimmed(row))}" for code, row in sorted(body["codes"].items())]
            entries.append(entry(name, head, ("codes", rows), "{}"))
        else:
            entries.append(f"  {spaced(name)}: {spaced(head)}")
    return ["{", *listed(entries), "}"]


def trimmed(row):
    """Without the nulls at the end."""
    row = list(row)
    while row and row[-1] is None:
        row.pop()
    return row


def counts(built, release):
    segments, types = built.segments[release], built.datatypes[release]
    fields = [row for body in segments.values() for row in body["fields"]]
    components = [row for body in types.values() for row in body.get("components", [])]
    composites = sum("components" in body for body in types.values())
    return dict(
        structures=len(built.structures[release]),
        events=sum(len(by_event) for by_event in built.events[release].values()),
        segments=len(segments), fields=len(fields), withdrawn_fields=sum(row["opt"] in "WX" for row in fields),
        composites=composites, primitives=len(types) - composites, components=len(components),
        fields_with_length=sum(row["len"] is not None for row in fields),
        fields_with_table=sum(row["table"] is not None for row in fields),
        components_with_table=sum(row["table"] is not None for row in components),
        codes=sum(exists(row, release) for body in built.code_sets.values() for row in body["codes"].values()),
    )


def exists(row, release):
    _display, since, until = row
    return (since is None or order(since) <= order(release)) and (until is None or order(release) <= order(until))
