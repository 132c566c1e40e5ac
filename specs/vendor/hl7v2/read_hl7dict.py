"""npm hl7-dictionary (MIT): lengths up to 2.5.1, repetition counts up to 2.4, component usage, lengths and code sets of
2.5 to 2.7.1, titles of data types.

Per release that it has: `segments` and `datatypes` (id -> position -> `dict(type, name, min, max, len, table)`),
`titles`; and beside the releases its code sets. Its modules assign one JSON object each.
"""
import json

from ..archive import Archive
from ..text import clean
from .releases import RELEASES

REQUIRED = 2
UNBOUNDED = 0


def read(path):
    """-> (release -> definitions, code set -> dict(name, codes))"""
    archive = Archive(path)
    releases = {}
    for release in RELEASES:
        if f"package/lib/{release}/segments.js" in archive.names:
            segments, datatypes = (javascript(archive, f"{release}/{name}.js") for name in ("segments", "fields"))
            releases[release] = dict(
                segments={key: elements(body["fields"]) for key, body in segments.items()},
                datatypes={key: elements(body.get("subfields")) for key, body in datatypes.items()},
                titles={key: clean(body.get("desc")) for key, body in datatypes.items()},
            )
    tables = {"%04d" % int(key): dict(name=clean(body.get("desc")),
                                      codes={code: clean(text) for code, text in (body.get("values") or {}).items()})
              for key, body in javascript(archive, "tables.js").items()}
    return releases, tables


def javascript(archive, name):
    text = archive.read("package/lib/" + name)
    return json.loads(text[text.index("{"):text.rindex("}") + 1])


def elements(listed):
    found = {}
    for index, row in enumerate(listed or []):
        most = row.get("rep", 1)
        found[index + 1] = dict(
            type=row.get("datatype"), name=clean(row.get("desc")), min=1 if row.get("opt") == REQUIRED else 0,
            max=None if most == UNBOUNDED else most, len=row.get("len"),
            table="%04d" % row["table"] if row.get("table") else None,
        )
    return found
